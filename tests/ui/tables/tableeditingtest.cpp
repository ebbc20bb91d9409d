#include <QLabel>
#include <QListWidget>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/ui/tables/tablebench.h"
#include "ui/records/bulkpanel.h"
#include "ui/records/recordpanel.h"

using namespace jisr;

namespace {

QLineEdit* editor(TableBench& bench) {
    return bench.shown<QLineEdit>("cellEditor");
}

/// Types a text into the line upon the cell, in place of what is there.
void enter(TableBench& bench, const QString& text, Qt::Key leave = Qt::Key_Return) {
    REQUIRE(editor(bench));
    editor(bench)->selectAll();
    if (text.isEmpty()) {
        QTest::keyClick(editor(bench), Qt::Key_Delete);
    } else {
        QTest::keyClicks(editor(bench), text);
    }
    QTest::keyClick(editor(bench), leave);
    REQUIRE(bench.settle());
}

}  // namespace

TEST_CASE("F2 edits a cell, Enter saves it and goes down, and Ctrl+Z's undo brings it back") {
    TableBench bench(RecordKind::Learner);
    const QStringList before = bench.contents();
    bench.goTo("L04", "first_name");
    const int row = bench.grid().currentIndex().row();
    bench.key(Qt::Key_F2);
    REQUIRE(editor(bench));
    CHECK(editor(bench)->hasFocus());
    CHECK(editor(bench)->selectedText() == editor(bench)->text());
    enter(bench, QStringLiteral("  Yassine "));
    CHECK_FALSE(editor(bench));
    CHECK(bench.value(RecordKind::Learner, bench.id(RecordKind::Learner, "L04"), "first_name") ==
          QStringLiteral("Yassine"));
    CHECK(bench.grid().currentIndex() == bench.model().index(row + 1, bench.column("first_name")));
    CHECK(bench.cell(row, "first_name") == QStringLiteral("Yassine"));
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK(bench.contents() == before);
    CHECK(bench.cell(row, "first_name") == QStringLiteral("Prénom04"));
}

TEST_CASE(
    "A date is typed in a cell as in a form, day first, and a birth year of two digits lies behind us") {
    TableBench bench(RecordKind::Learner);
    const std::pair<const char*, const char*> dates[] = {{"3/4/01", "2001-04-03"},
                                                         {"030401", "2001-04-03"},
                                                         {"03042001", "2001-04-03"},
                                                         {"3/4/45", "1945-04-03"}};
    for (const auto& [typed, stored] : dates) {
        INFO(typed);
        bench.goTo("L04", "born_on");
        bench.key(Qt::Key_F2);
        REQUIRE(editor(bench));
        enter(bench, QString::fromLatin1(typed));
        CHECK_FALSE(editor(bench));
        CHECK(bench.value(RecordKind::Learner, bench.id(RecordKind::Learner, "L04"), "born_on") ==
              QString::fromLatin1(stored));
    }
}

TEST_CASE("Tab saves and edits the next cell that can be edited, Escape gives up") {
    TableBench bench(RecordKind::Learner);
    const qint64 id = bench.id(RecordKind::Learner, "L04");
    bench.goTo("L04", "phone");
    bench.key(Qt::Key_F2);
    enter(bench, QStringLiteral("06 61 22 33 44"), Qt::Key_Tab);
    CHECK(bench.value(RecordKind::Learner, id, "phone") == QStringLiteral("+212661223344"));
    // cohort, region and status are the enrolment's
    REQUIRE(editor(bench));
    CHECK(bench.model().columns()[bench.grid().currentIndex().column()] == QStringLiteral("education_level"));
    QTest::keyClicks(editor(bench), QStringLiteral("bac"));
    QTest::keyClick(editor(bench), Qt::Key_Escape);
    REQUIRE(bench.settle());
    CHECK_FALSE(editor(bench));
    CHECK(bench.grid().hasFocus());
    CHECK_FALSE(bench.value(RecordKind::Learner, id, "education_level").isValid());
}

TEST_CASE("What can't be accepted stays in the cell with the reason beside it, until it is mended") {
    TableBench bench(RecordKind::Learner);
    const qint64 id = bench.id(RecordKind::Learner, "L04");
    bench.goTo("L04", "born_on");
    bench.key(Qt::Key_F2);
    enter(bench, QStringLiteral("31/02/2001"));
    REQUIRE(editor(bench));
    CHECK(editor(bench)->text() == QStringLiteral("31/02/2001"));
    REQUIRE(bench.shown<QLabel>("cellWords"));
    CHECK_FALSE(bench.shown<QLabel>("cellWords")->text().isEmpty());
    // the page can't be left meanwhile
    CHECK_FALSE(bench.table().settleInput());
    CHECK(editor(bench));
    enter(bench, QStringLiteral("28/2/01"));
    CHECK_FALSE(editor(bench));
    CHECK(bench.value(RecordKind::Learner, id, "born_on") == QStringLiteral("2001-02-28"));
    CHECK(bench.table().settleInput());
}

TEST_CASE("What only the file can refuse comes back into the cell as it was typed") {
    TableBench bench(RecordKind::Learner);
    bench.goTo("L04", "reference");
    bench.key(Qt::Key_F2);
    enter(bench, QStringLiteral("L05"), Qt::Key_Return);
    REQUIRE(editor(bench));
    CHECK(editor(bench)->text() == QStringLiteral("L05"));
    REQUIRE(bench.shown<QLabel>("cellWords"));
    CHECK(bench.id(RecordKind::Learner, "L04") != 0);
    CHECK_FALSE(bench.table().settleInput());
    QTest::keyClick(editor(bench), Qt::Key_Escape);
    CHECK(bench.table().settleInput());
    CHECK(bench.model().rowOf(bench.id(RecordKind::Learner, "L04")) >= 0);
}

TEST_CASE("Leaving the cell by a click elsewhere saves what was typed") {
    TableBench bench(RecordKind::Learner);
    bench.goTo("L04", "first_name");
    bench.key(Qt::Key_F2);
    QTest::keyClicks(editor(bench), QStringLiteral("Salma"));
    bench.shown<QLineEdit>("search")->setFocus();
    REQUIRE(bench.settle());
    CHECK(bench.value(RecordKind::Learner, bench.id(RecordKind::Learner, "L04"), "first_name") ==
          QStringLiteral("Salma"));
}

TEST_CASE("Choices and references are picked by any part of their name") {
    TableBench bench(RecordKind::Cohort);
    const qint64 id = bench.id(RecordKind::Cohort, "C1");
    bench.goTo("C1", "region");
    bench.key(Qt::Key_F2);
    REQUIRE(bench.settle());
    editor(bench)->selectAll();
    QTest::keyClicks(editor(bench), QStringLiteral("souss"));
    REQUIRE(bench.settle());
    REQUIRE(bench.shown<QListWidget>("cellChoices"));
    CHECK(bench.shown<QListWidget>("cellChoices")->count() == 1);
    QTest::keyClick(editor(bench), Qt::Key_Down);
    QTest::keyClick(editor(bench), Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.value(RecordKind::Cohort, id, "region").toLongLong() ==
          bench.id(RecordKind::Region, "MA-09"));
    // typed in full without the list, by its code
    bench.goTo("C1", "region");
    bench.key(Qt::Key_F2);
    REQUIRE(bench.settle());
    enter(bench, QStringLiteral("MA-11"));
    CHECK(bench.value(RecordKind::Cohort, id, "region").toLongLong() ==
          bench.id(RecordKind::Region, "MA-11"));
    // nobody of that name: said beside the cell
    bench.goTo("C1", "operator");
    bench.key(Qt::Key_F2);
    REQUIRE(bench.settle());
    enter(bench, QStringLiteral("Zorglub"));
    REQUIRE(bench.shown<QLabel>("cellWords"));
    CHECK(bench.shown<QLabel>("cellWords")->text().contains(QStringLiteral("Zorglub")));
    QTest::keyClick(editor(bench), Qt::Key_Escape);
}

TEST_CASE("A cell of another record, and any cell while only looking, says why it can't be edited") {
    TableBench bench(RecordKind::Learner);
    bench.goTo(0, "enrolment.cohort");
    bench.key(Qt::Key_F2);
    CHECK_FALSE(editor(bench));
    REQUIRE(bench.shown<QLabel>("cellWords"));
    bench.programme->setWho({});
    REQUIRE(bench.settle());
    bench.goTo(0, "first_name");
    bench.key(Qt::Key_F2);
    CHECK_FALSE(editor(bench));
    REQUIRE(bench.shown<QLabel>("cellWords"));
    CHECK_FALSE(bench.shown<QPushButton>("newRecord")->isEnabled());
    CHECK_FALSE(bench.shown<QPushButton>("newRecord")->toolTip().isEmpty());
    CHECK_FALSE(bench.shown<QPushButton>("deleteSelected")->isEnabled());
    const QStringList before = bench.contents();
    bench.key(Qt::Key_Delete);
    bench.setClipboard(QStringLiteral("x"));
    bench.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settle());
    CHECK(bench.contents() == before);
}

TEST_CASE("Cells are copied with and without their headings") {
    TableBench bench(RecordKind::Learner);
    bench.goTo("L01", "last_name");
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(bench.settle());
    CHECK(bench.clipboard() == QStringLiteral("Nom01\tPrénom01\nNom02\tPrénom02\n"));
    bench.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(bench.settle());
    CHECK(bench.clipboard().startsWith(QStringLiteral("Last name\tFirst name\nNom01")));
}

TEST_CASE("A pasted block is shown before it is written, its mistake named, the rest applied as one batch") {
    TableBench bench(RecordKind::Learner);
    const QStringList before = bench.contents();
    bench.goTo("L01", "first_name");
    bench.setClipboard(QStringLiteral("Aya\tL01\tF\t31/02/2001\nOmar\tL02\tHomme\t15/3/2002\n"));
    bench.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settle());
    REQUIRE(bench.shown<QFrame>("pastePanel"));
    CHECK(bench.contents() == before);  // nothing before it was agreed to
    auto* plan = bench.shown<QTableView>("pasteTable")->model();
    // first names twice, the second birth date; the references and sexes are as they were
    CHECK(plan->rowCount() == 4);
    CHECK(plan->index(0, 4).data().toString() == QStringLiteral("31/02/2001"));
    CHECK_FALSE(plan->index(0, 5).data().toString().isEmpty());
    CHECK(plan->index(1, 3).data().toString() == QStringLiteral("Prénom01"));
    CHECK(plan->index(1, 4).data().toString() == QStringLiteral("Aya"));
    CHECK(plan->index(1, 5).data().toString().isEmpty());
    bench.click(QStringLiteral("pasteApply"));
    CHECK_FALSE(bench.shown<QFrame>("pastePanel"));
    CHECK(bench.value(RecordKind::Learner, bench.id(RecordKind::Learner, "L01"), "first_name") ==
          QStringLiteral("Aya"));
    CHECK(bench.value(RecordKind::Learner, bench.id(RecordKind::Learner, "L01"), "born_on") ==
          QStringLiteral("2001-01-01"));
    CHECK(bench.value(RecordKind::Learner, bench.id(RecordKind::Learner, "L02"), "born_on") ==
          QStringLiteral("2002-03-15"));
    REQUIRE(bench.doings.size() == 1);
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK(bench.contents() == before);
}

TEST_CASE("What was copied pastes back as nothing new, a masked CIN and an employer's name too") {
    const RecordKind kind = GENERATE(RecordKind::Learner, RecordKind::Cohort, RecordKind::Situation,
                                     RecordKind::Enrolment, RecordKind::Contact);
    TableBench bench(kind);
    bench.grid().setFocus();
    bench.grid().moveTo(0, 0);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(bench.settle());
    bench.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settle());
    REQUIRE(bench.shown<QTableView>("pasteTable"));
    const auto* plan = bench.shown<QTableView>("pasteTable")->model();
    for (int row = 0; row < plan->rowCount(); ++row) {
        UNSCOPED_INFO(plan->index(row, 2).data().toString().toStdString()
                      << ": " << plan->index(row, 3).data().toString().toStdString() << " -> "
                      << plan->index(row, 4).data().toString().toStdString());
    }
    CHECK(plan->rowCount() == 0);
    CHECK_FALSE(bench.shown<QPushButton>("pasteApply")->isEnabled());
}

TEST_CASE("One value is pasted into every selected cell, and what lies outside the table is said") {
    TableBench bench(RecordKind::Cohort);
    bench.goTo(0, "capacity");
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.setClipboard(QStringLiteral("25"));
    bench.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settle());
    bench.click(QStringLiteral("pasteApply"));
    for (int row = 0; row < 3; ++row) {
        CHECK(bench.cell(row, "capacity") == QStringLiteral("25"));
    }
    bench.goTo(bench.model().rowCount() - 1, "mode");
    bench.setClipboard(QStringLiteral("a\tb\nc\td\n"));
    bench.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.settle());
    REQUIRE(bench.shown<QLabel>("pasteWords"));
    CHECK(bench.shown<QLabel>("pasteWords")->text().contains(QStringLiteral("Import")));
    QTest::keyClick(bench.shown<QPushButton>("pasteLeave"), Qt::Key_Escape);
    CHECK_FALSE(bench.shown<QFrame>("pastePanel"));
}

TEST_CASE("Rows that others refer to stay, those that nobody refers to go after a question, as one batch") {
    TableBench bench(RecordKind::Organisation);
    const QStringList before = bench.contents();
    const int all = bench.model().rowCount();
    REQUIRE(all >= 3);
    bench.goTo("OP-A", "name");
    bench.key(Qt::Key_Delete);
    REQUIRE(bench.settle());
    REQUIRE(bench.shown<QLabel>("stripDetail"));
    CHECK(bench.shown<QLabel>("stripDetail")
              ->text()
              .contains(bench.programme->label(RecordKind::Organisation,
                                               bench.id(RecordKind::Organisation, "OP-A"))));
    CHECK_FALSE(bench.shown<QPushButton>("stripAction"));  // nothing to agree to
    bench.click(QStringLiteral("stripLeave"));
    CHECK(bench.contents() == before);

    // one more that nobody refers to
    bench.programme->write(nullptr, Message{"test"}, [](RecordStore& store, Progress&) {
        const Record& of = record(RecordKind::Organisation);
        std::vector<QVariant> values(static_cast<std::size_t>(of.fields.size()));
        values[static_cast<std::size_t>(of.indexOf(u"code"))] = QStringLiteral("ZZ");
        values[static_cast<std::size_t>(of.indexOf(u"name"))] = QStringLiteral("Zed");
        values[static_cast<std::size_t>(of.indexOf(u"kind"))] = QStringLiteral("company");
        store.create(RecordKind::Organisation, values);
    });
    REQUIRE(bench.settle());
    const QStringList with = bench.contents();
    REQUIRE(bench.model().rowCount() == all + 1);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_Delete);
    REQUIRE(bench.settle());
    REQUIRE(bench.shown<QPushButton>("stripAction"));
    CHECK(bench.shown<QPushButton>("stripAction")->hasFocus());
    bench.click(QStringLiteral("stripAction"));
    CHECK(bench.model().rowCount() < all + 1);
    CHECK(bench.id(RecordKind::Organisation, "ZZ") == 0);
    CHECK(bench.id(RecordKind::Organisation, "OP-A") != 0);
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK(bench.contents() == with);
}

TEST_CASE("Selected rows are changed from a panel at the side, and Escape gives the keyboard back") {
    TableBench bench(RecordKind::Learner);
    auto* bulk = bench.page->findChild<BulkPanel*>();
    auto* panel = bench.page->findChild<RecordPanel*>();
    REQUIRE(bulk);
    bench.goTo("L02", "last_name");
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(panel->isVisible());
    CHECK(panel->id() == bench.id(RecordKind::Learner, "L02"));
    // the record at the side is that of the cursor's row
    bench.goTo("L03", "last_name");
    REQUIRE(bench.settle());
    CHECK(panel->id() == bench.id(RecordKind::Learner, "L03"));
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.click(QStringLiteral("changeSelected"));
    CHECK(bulk->isVisible());
    CHECK_FALSE(panel->isVisible());
    bench.grid().setFocus();
    bench.key(Qt::Key_Escape);
    CHECK_FALSE(bulk->isVisible());
    CHECK(bench.grid().hasFocus());
    CHECK(bench.table().selectedIds().size() == 2);
}

TEST_CASE("A new record is begun from the table with what the table is filtered to") {
    TableBench bench(RecordKind::Cohort);
    const qint64 region = bench.id(RecordKind::Region, "MA-06");
    bench.model().setFilter(QStringLiteral("region"),
                            ColumnFilter{QStringLiteral("region"), ColumnFilter::Test::OneOf, {region}});
    REQUIRE(bench.settle());
    bench.click(QStringLiteral("newRecord"));
    auto* panel = bench.page->findChild<RecordPanel*>();
    CHECK(panel->isVisible());
    CHECK(panel->kind() == RecordKind::Cohort);
    CHECK(panel->id() == 0);
}

TEST_CASE("What was typed a moment ago is in the file when the page is left") {
    TableBench bench(RecordKind::Learner);
    bench.goTo("L04", "first_name");
    bench.key(Qt::Key_F2);
    QTest::keyClicks(editor(bench), QStringLiteral("Hiba"));
    CHECK(bench.table().settleInput());
    CHECK(bench.value(RecordKind::Learner, bench.id(RecordKind::Learner, "L04"), "first_name") ==
          QStringLiteral("Hiba"));
}
