#include "core/reporting/reportwriter.h"

#include <QFile>
#include <QTemporaryDir>

#include "core/reporting/reportbuilder.h"
#include "core/tabular/tablereader.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

namespace {

Report sampleReport(Language language, bool publicMode = false) {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    request.language = language;
    request.publicMode = publicMode;
    request.programme = QStringLiteral("JobInTech");
    return ReportBuilder(analysis).report(request);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

}  // namespace

TEST_CASE("a report's CSV holds sentence, figures, every table and the passport") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.csv"));
    const Report report = sampleReport(Language::English);
    writeReport(report, path);
    const QString text = QString::fromUtf8(bytesOf(path));
    for (const QString& part :
         {std::get<ReportParagraph>(report.items[0]).text.left(40), report.passport.left(40),
          QStringLiteral("Results by region"), QStringLiteral("Casablanca-Settat"),
          QStringLiteral("Results by operator"), QStringLiteral("CONFIRM_DAYS")}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("a report's XLSX has one sheet a table, read back equal") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    const Report report = sampleReport(Language::French);
    writeReport(report, path);
    int tables = 0;
    for (const ReportItem& item : report.items) {
        const auto* table = std::get_if<ReportTable>(&item);
        if (!table || table->id != u"by-region") {
            tables += table ? 1 : 0;
            continue;
        }
        ++tables;
        TableOptions options;
        options.sheet = table->title;
        const auto reader = openTable(path, options);
        CHECK(reader->sheets().size() == 7);
        CHECK(reader->header().size() == table->columns.size());
        TableRow row;
        for (const auto& cells : table->rows) {
            REQUIRE(reader->next(row));
            CHECK(row.cell(0) == cells[0].text);
            CHECK(row.cell(3).toString() == cells[3].value.toString());
            if (cells[5].value.typeId() == QMetaType::Double) {
                CHECK(row.cell(5).toDouble() == Approx(cells[5].value.toDouble()));
            }
        }
        CHECK_FALSE(reader->next(row));
    }
    CHECK(tables == 6);
}

TEST_CASE("the same report gives the same CSV and XLSX bytes") {
    const QTemporaryDir folder;
    const Report report = sampleReport(Language::Arabic, true);
    for (const char* ending : {"csv", "xlsx"}) {
        const QString one = folder.filePath(QStringLiteral("a.%1").arg(QLatin1String(ending)));
        const QString two = folder.filePath(QStringLiteral("b.%1").arg(QLatin1String(ending)));
        writeReport(report, one);
        writeReport(report, two);
        CHECK(bytesOf(one) == bytesOf(two));
        CHECK(bytesOf(one).size() > 500);
    }
}

TEST_CASE("one table can be written alone") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    const Report report = sampleReport(Language::English);
    for (const ReportItem& item : report.items) {
        if (const auto* table = std::get_if<ReportTable>(&item); table && table->id == u"by-operator") {
            writeTable(*table, Language::English, path);
            CHECK(openTable(path)->header().value(0) == QStringLiteral("Operator"));
        }
    }
}

TEST_CASE("a report that can't be written is a fault that names the place") {
    CHECK_THROWS_AS(
        writeReport(sampleReport(Language::English), QStringLiteral("/nowhere/at/all/report.csv")),
        TableError);
}

// The internal file was made from expected_indicators.csv, not by this program. tests/data/golden holds what
// the example's tables must look like; a deliberate change of wording or columns changes these files too.
TEST_CASE("the example's tables by region are those of the golden files") {
    const example::Programme people = example::programme();
    Analysis analysis(people.dimensions, {});
    for (const LearnerRow& learner : people.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    const QTemporaryDir folder;
    for (const bool publicMode : {false, true}) {
        ReportRequest request;
        request.language = Language::English;
        request.publicMode = publicMode;
        const QString name =
            publicMode ? QStringLiteral("by-region-public.csv") : QStringLiteral("by-region-internal.csv");
        const QString path = folder.filePath(name);
        for (const ReportItem& item : ReportBuilder(analysis).report(request).items) {
            if (const auto* table = std::get_if<ReportTable>(&item); table && table->id == u"by-region") {
                writeTable(*table, Language::English, path);
            }
        }
        INFO(bytesOf(path).toStdString());
        CHECK(bytesOf(path) == bytesOf(QStringLiteral(JISR_TEST_DATA "/golden/") + name));
    }
}
