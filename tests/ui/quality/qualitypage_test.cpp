// The page of data quality, driven by keys and clicks.
#include "tests/ui/quality/qualitybench.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace jisr;
using namespace jisr::test;

namespace {

int rows(QualityPageBench& bench) {
    return bench.find<QTableView>("qualityRows")->model()->rowCount();
}

void choose(QualityPageBench& bench, int row) {
    auto* table = bench.find<QTableView>("qualityRows");
    table->setFocus();
    table->selectRow(row);
}

void give(QualityPageBench& bench, const char* reason) {
    auto* field = bench.find<QLineEdit>("qualityReason");
    field->setFocus();
    QTest::keyClicks(field, QString::fromLatin1(reason));
}

QString ruleNames(QualityPageBench& bench) {
    const auto* model = bench.find<QListView>("qualityRules")->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row) {
        names << model->index(row, 0).data().toString();
    }
    return names.join(u'\n');
}

}  // namespace

TEST_CASE("the page checks when it is first shown and begins with the most serious rule") {
    QualityPageBench bench;
    CHECK(bench.text("qualityRule") == "Graduated without a date · Error");
    CHECK(bench.text("qualityWhy").contains(QStringLiteral("insertion figure")));
    CHECK(bench.text("qualityWhat").startsWith(QStringLiteral("What to do: ")));
    CHECK(bench.text("qualityAbout").contains(QStringLiteral("30 Jun 2026")));
    CHECK(rows(bench) == 2);
    const auto* table = bench.find<QTableView>("qualityRows");
    CHECK(table->model()->index(0, 0).data().toString() == "El Fassi Amal");
    CHECK(table->model()->index(0, 2).data().toString() == "No date; the planned end was 30 Jun 2025.");
    CHECK_FALSE(table->isColumnHidden(1));
    CHECK(table->isColumnHidden(3));
    const QString names = ruleNames(bench);
    CHECK(names.indexOf(QStringLiteral("Graduated without a date")) <
          names.indexOf(QStringLiteral("Cohort over its capacity")));
    CHECK(names.indexOf(QStringLiteral("Nothing found")) < names.indexOf(QStringLiteral("One phone")));
}

TEST_CASE("Enter on a row asks for its record, the button for all rows in their table") {
    QualityPageBench bench;
    QSignalSpy record(bench.page.get(), &Page::recordWanted), table(bench.page.get(), &Page::rowsWanted);
    choose(bench, 1);
    QTest::keyClick(bench.find<QTableView>("qualityRows"), Qt::Key_Return);
    REQUIRE(record.size() == 1);
    CHECK(record[0][0].value<RecordKind>() == RecordKind::Enrolment);
    CHECK(record[0][1].toLongLong() == bench.second);
    bench.click("qualityTable");
    REQUIRE(table.size() == 1);
    CHECK(table[0][1].value<std::vector<qint64>>() == std::vector<qint64>{bench.first, bench.second});
    CHECK(table[0][2].toString() == "Graduated without a date");
}

TEST_CASE("a finding is left as it is with a reason, hidden but counted, shown and opened again") {
    QualityPageBench bench;
    auto* leave = bench.find<QPushButton>("qualityAcknowledge");
    choose(bench, 0);
    CHECK_FALSE(leave->isEnabled());  // no reason yet
    give(bench, "   ");
    CHECK_FALSE(leave->isEnabled());
    give(bench, "minutes lost");
    CHECK(leave->isEnabled());
    QTest::keyClick(bench.find<QLineEdit>("qualityReason"), Qt::Key_Return);
    bench.settle();
    CHECK(rows(bench) == 1);
    CHECK(bench.find<QLineEdit>("qualityReason")->text().isEmpty());
    auto* show = bench.find<QCheckBox>("qualityShowAcknowledged");
    CHECK(show->text().contains(QStringLiteral("1")));
    show->click();
    REQUIRE(rows(bench) == 2);
    const auto* table = bench.find<QTableView>("qualityRows");
    CHECK(table->model()->index(0, 3).data().toString() == "minutes lost (amina, 15 Jul 2026)");
    choose(bench, 0);
    bench.click("qualityTakeBack");
    bench.settle();
    CHECK(rows(bench) == 2);
    CHECK_FALSE(show->isVisible());
    CHECK(bench.find<QTableView>("qualityRows")->isColumnHidden(3));
}

TEST_CASE("all findings of a rule are left as they are at once, and the page says that all is good") {
    QualityPageBench bench;
    give(bench, "archive burnt");
    bench.click("qualityAcknowledgeAll");
    bench.settle();
    CHECK(rows(bench) == 0);
    CHECK(bench.find<QLabel>("qualityNothing")->isVisible());
    CHECK(bench.text("qualityNothing").contains(QStringLiteral("looked at")));
    bench.page->choose(QualityRule::CohortOverCapacity);
    REQUIRE(rows(bench) == 1);
    give(bench, "agreed");
    bench.click("qualityAcknowledgeAll");
    bench.settle();
    CHECK(bench.text("qualityNothing").startsWith(QStringLiteral("All good")));
}

TEST_CASE("a change of the records is looked at again by itself, another cut-off too") {
    QualityPageBench bench;
    bench.programme->write(bench.page.get(), Message("Edit"), [&](RecordStore& store, Progress&) {
        auto values = store.row(RecordKind::Enrolment, bench.first)->values;
        values[std::size_t(record(RecordKind::Enrolment).indexOf(u"status_on"))] =
            QStringLiteral("2025-07-07");
        store.update(RecordKind::Enrolment, bench.first, values);
    });
    bench.settle();
    CHECK(rows(bench) == 1);
    Scope scope = bench.figures->scope();
    scope.cutOff = QDate(2025, 7, 1);
    bench.figures->setScope(scope);
    bench.settle();
    CHECK(bench.text("qualityAbout").contains(QStringLiteral("1 Jul 2025")));
    bench.page->choose(QualityRule::EnrolmentAfterCutOff);
    CHECK(rows(bench) == 1);
}

TEST_CASE("a file that can only be read shows its findings and says why nothing can be written") {
    QualityPageBench bench(true);
    CHECK(rows(bench) == 2);
    CHECK_FALSE(bench.find<QLineEdit>("qualityReason")->isVisible());
    CHECK(bench.find<QLabel>("qualityRights")->isVisible());
    CHECK(bench.find<QPushButton>("qualityExport")->isEnabled());
}

TEST_CASE("a programme without findings says so") {
    QualityPageBench bench(false, false);
    CHECK(bench.text("qualityNothing").startsWith(QStringLiteral("All good")));
    CHECK(ruleNames(bench).startsWith(QStringLiteral("Nothing found")));
    CHECK_FALSE(bench.find<QPushButton>("qualityExport")->isEnabled());
}

TEST_CASE("findings are exported as they are seen") {
    QualityPageBench bench;
    const QString path = bench.folder.filePath(QStringLiteral("findings.csv"));
    bench.prompts.answers = {path};
    QSignalSpy done(bench.page.get(), &Page::done);
    bench.click("qualityExport");
    bench.settle();
    CHECK(done.size() == 1);
    CHECK(bench.programme->store().batches(1).first().label.contains(QStringLiteral("findings.csv")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(QStringLiteral("El Fassi Amal")) == 2);
    CHECK(text.contains(QStringLiteral("OP-DATA-01")));
    CHECK(text.contains(QStringLiteral("No date; the planned end was 30 Jun 2025.")));
    CHECK_FALSE(text.contains(QStringLiteral("Cohort over its capacity")));
    const QString all = bench.folder.filePath(QStringLiteral("all.xlsx"));
    bench.prompts.answers = {all};
    bench.click("qualityExportAll");
    bench.settle();
    CHECK(QFile::exists(all));
}

TEST_CASE("the page speaks another language at once") {
    QualityPageBench bench;
    const QString before = bench.text("qualityAbout");
    bench.language->set(Language::French);
    bench.settle();
    CHECK(bench.text("qualityAbout") != before);
    CHECK(rows(bench) == 2);
    bench.language->set(Language::Arabic);
    bench.settle();
    CHECK(bench.page->layoutDirection() == Qt::RightToLeft);
}
