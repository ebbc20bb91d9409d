#include "core/reporting/reportwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/charting/charttable.h"
#include "core/reporting/reportbuilder.h"
#include "core/reporting/reporttables.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/ziparchive.h"
#include "tests/core/reporting/madereport.h"
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
    return madeReport(analysis, request);
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

TEST_CASE("a report's XLSX has one sheet a table and a chart, read back equal") {
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
        // a front sheet, and one for each table and chart
        const auto shown = std::count_if(report.items.begin(), report.items.end(), [](const ReportItem& one) {
            return std::holds_alternative<ReportTable>(one) || std::holds_alternative<ChartSpec>(one);
        });
        CHECK(reader->sheets().size() == shown + 1);
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
    CHECK(tables == 19);
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
        const Results results = ReportBuilder(analysis).results(request);
        const Phrasebook phrasebook(Language::English);
        writeTable(ReportTables(results, phrasebook).byRegion(), Language::English, path);
        INFO(bytesOf(path).toStdString());
        CHECK(bytesOf(path) == bytesOf(QStringLiteral(JISR_TEST_DATA "/golden/") + name));
    }
}

TEST_CASE("the values of a chart stand in its order, typed, each row with the people's key") {
    const Report report = sampleReport(Language::French);
    int charts = 0;
    for (const ReportItem& item : report.items) {
        const auto* spec = std::get_if<ChartSpec>(&item);
        // months ahead and other cut-offs are no group of people
        if (!spec || !QStringList{QStringLiteral("insertion-by-region"),
                                  QStringLiteral("situation-by-cohort"), QStringLiteral("time-to-insertion")}
                          .contains(spec->id)) {
            continue;
        }
        ++charts;
        INFO(spec->id.toStdString());
        const ReportTable table = chartTable(*spec, Phrasebook(Language::French));
        CHECK(table.id == spec->id);
        REQUIRE_FALSE(table.rows.empty());
        for (const auto& row : table.rows) {
            REQUIRE(qsizetype(row.size()) == table.columns.size());
            CHECK_FALSE(row.front().key.isEmpty());
            for (std::size_t column = 0; column < row.size(); ++column) {
                // what a reader sees and what a file holds are the same figure
                if (row[column].value.typeId() == QMetaType::Double) {
                    const double value = row[column].value.toDouble();
                    CHECK(row[column].text.contains(Phrasebook(Language::French).perCentFigure(value)));
                }
            }
        }
    }
    CHECK(charts == 3);
}

TEST_CASE("as a folder or a zip a report is a CSV a table and a dictionary of every column") {
    const QTemporaryDir folder;
    const Report report = sampleReport(Language::French, true);
    const QString open = folder.filePath(QStringLiteral("tables/"));
    writeReport(report, open);
    const QStringList names = QDir(open).entryList(QDir::Files, QDir::Name);
    REQUIRE(names.contains(QStringLiteral("dictionary.csv")));
    std::map<QString, QStringList> described;
    const auto dictionary = openTable(open + QStringLiteral("dictionary.csv"));
    for (TableRow row; dictionary->next(row);) {
        described[row.cell(0).toString()].append(row.cell(3).toString());
        CHECK_FALSE(row.cell(4).isEmpty());
    }
    CHECK(described.size() == std::size_t(names.size() - 1));
    for (const auto& [name, columns] : described) {
        INFO(name.toStdString());
        CHECK(openTable(open + name)->header() == columns);
    }
    const QString zip = folder.filePath(QStringLiteral("tables.zip"));
    const QString again = folder.filePath(QStringLiteral("again.zip"));
    writeReport(report, zip);
    writeReport(report, again);
    CHECK(bytesOf(zip) == bytesOf(again));
    QFile packed(zip);
    REQUIRE(packed.open(QIODevice::ReadOnly));
    ZipArchive archive(packed, QStringLiteral("tables.zip"));
    CHECK(archive.parts().size() == names.size());
    for (const QString& name : names) {
        CHECK(archive.read(name, 1 << 20) == bytesOf(open + name));
    }
    CHECK_THROWS_AS(writeReport(report, QStringLiteral("/proc/nowhere/")), TableError);
}

TEST_CASE("a workbook opens on scope and figures, prints on A4 and draws what Excel can draw") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    writeReport(sampleReport(Language::Arabic), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    ZipArchive archive(file, QStringLiteral("report.xlsx"));
    const QByteArray front = archive.read(QStringLiteral("xl/worksheets/sheet1.xml"), 1 << 20);
    CHECK(front.contains("paperSize=\"9\""));
    CHECK(front.contains("rightToLeft=\"1\""));
    CHECK(front.contains("&amp;P / &amp;N"));
    const QByteArray dots = archive.read(QStringLiteral("xl/charts/chart1.xml"), 1 << 20);
    CHECK(dots.contains("<c:hiLowLines"));
    CHECK(archive.read(QStringLiteral("xl/charts/chart2.xml"), 1 << 20).contains("percentStacked"));
}
