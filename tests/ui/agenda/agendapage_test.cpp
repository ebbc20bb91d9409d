// The agenda of the coming weeks, and call sheets out and back, by clicks.
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

#include "core/followup/callsheet.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/tablewriter.h"
#include "tests/ui/agenda/agendabench.h"

using namespace jisr;
using namespace jisr::test;

namespace {

/// The sheet at @p from with a result in each of its first @p lines.
void fillIn(const QString& from, const QString& to, int lines) {
    const auto reader = openTable(from);
    const auto writer = createTable(to);
    QList<TableColumn> columns;
    for (const QString& title : reader->header()) {
        columns.append({title});
    }
    writer->beginTable(QStringLiteral("Calls"), columns);
    TableRow row;
    for (int i = 0; reader->next(row); ++i) {
        QVariantList cells;
        for (int column = 0; column < SheetColumnCount; ++column) {
            cells.append(row.cell(column).toString());
        }
        if (i < lines) {
            cells[int(SheetColumn::Result)] = i % 2 ? QStringLiteral("seek") : QStringLiteral("no_answer");
            cells[int(SheetColumn::Date)] = QStringLiteral("14/07/2026");
        }
        writer->row(cells);
    }
    writer->finish();
}

}  // namespace

TEST_CASE("The weeks add up, by region and by person in charge, and a cell leads to its people") {
    AgendaBench bench;
    auto* table = bench.find<QTableView>("agendaWeeks");
    const auto* model = table->model();
    REQUIRE(model->rowCount() > 2);
    CHECK(model->columnCount() == 10);
    CHECK(model->headerData(2, Qt::Horizontal).toString() == "This week");
    const int last = model->rowCount() - 1;
    const QString all = model->index(last, 1).data().toString();
    bench.find<QComboBox>("agendaBy")->setCurrentIndex(1);
    CHECK(model->index(model->rowCount() - 1, 1).data().toString() == all);
    bench.find<QComboBox>("agendaBy")->setCurrentIndex(0);

    QSignalSpy rows(bench.page.get(), &Page::rowsWanted);
    table->setCurrentIndex(model->index(0, 2));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][0].value<RecordKind>() == RecordKind::Learner);
    const auto ids = rows[0][1].value<std::vector<qint64>>();
    CHECK(QString::number(ids.size()) == model->index(0, 2).data().toString());
    CHECK(rows[0][2].toString().contains(QStringLiteral("13 Jul 2026")));
}

TEST_CASE("A sheet goes out for a region, comes back filled, is shown first, written once and undone") {
    AgendaBench bench;
    bench.find<QComboBox>("sheetFor")->setCurrentIndex(1);
    const QString blank = bench.folder.filePath(QStringLiteral("sheet.xlsx"));
    const QString filled = bench.folder.filePath(QStringLiteral("filled.xlsx"));
    bench.prompts.answers = {blank, filled, filled};
    QSignalSpy done(bench.page.get(), &Page::done);
    bench.click("sheetSave");
    bench.settle();
    REQUIRE(done.size() == 1);
    // an export with names is noted
    CHECK(bench.programme->store().batches(1).first().label.contains(QStringLiteral("sheet.xlsx")));
    fillIn(blank, filled, 10);

    const qint64 before = bench.programme->store().count(RecordKind::Contact);
    bench.click("sheetTake");
    bench.settle();
    CHECK(bench.find<QWidget>("filledSheet")->isVisible());
    CHECK(bench.text("filledAbout").startsWith(QStringLiteral("10 calls to write")));
    CHECK(bench.find<QTableWidget>("filledLines")->rowCount() == 10);
    CHECK(bench.programme->store().count(RecordKind::Contact) == before);
    bench.click("filledApply");
    bench.settle();
    CHECK(bench.programme->store().count(RecordKind::Contact) == before + 10);
    CHECK_FALSE(bench.find<QWidget>("filledSheet")->isVisible());
    REQUIRE(done.size() == 2);
    CHECK(done[1][1].toBool());

    bench.click("sheetTake");
    bench.settle();
    CHECK(bench.text("filledAbout").startsWith(QStringLiteral("0 calls to write, 10 entered before")));
    CHECK_FALSE(bench.find<QPushButton>("filledApply")->isEnabled());
    bench.click("filledCancel");
    bench.programme->undo();
    bench.settle();
    CHECK(bench.programme->store().count(RecordKind::Contact) == before);
}

TEST_CASE("A sheet is printed in the window's language") {
    AgendaBench bench(Language::Arabic);
    const QString path = bench.folder.filePath(QStringLiteral("sheet.pdf"));
    bench.prompts.answers = {path};
    bench.click("sheetSave");
    bench.settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(bench.page->layoutDirection() == Qt::RightToLeft);
}

TEST_CASE("A table that is no sheet says so and writes nothing") {
    AgendaBench bench;
    const QString path = bench.folder.filePath(QStringLiteral("other.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    bench.page->takeSheet(path);
    bench.settle();
    CHECK(bench.text("filledAbout").contains(QStringLiteral("no call sheet")));
    CHECK_FALSE(bench.find<QPushButton>("filledApply")->isEnabled());
    QSignalSpy failed(bench.page.get(), &Page::failed);
    bench.page->takeSheet(bench.folder.filePath(QStringLiteral("none.csv")));
    bench.settle();
    CHECK(failed.size() == 1);
}
