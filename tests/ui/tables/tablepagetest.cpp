#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>

#include "core/storage/connection.h"
#include "core/storage/programmefile.h"
#include "core/storage/releaselog.h"
#include "tests/support/catch.h"
#include "tests/ui/tables/tablebench.h"
#include "ui/tables/tableheader.h"

using namespace jisr;

namespace {

/// Opens the filter of a column from the keyboard.
void openFilter(TableBench& bench, const char* column) {
    bench.goTo(std::max(0, bench.grid().currentIndex().row()), column);
    bench.key(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(bench.settle());
    REQUIRE(bench.shown<QFrame>("filterPopup"));
}

/// Ticks the value whose line begins with @p text.
void tick(TableBench& bench, const QString& text) {
    auto* list = bench.shown<QListWidget>("filterValues");
    REQUIRE(list);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().startsWith(text)) {
            list->setCurrentRow(row);
            QTest::keyClick(list, Qt::Key_Space);
            REQUIRE(bench.settle());
            return;
        }
    }
    FAIL("no value " << text.toStdString());
}

}  // namespace

TEST_CASE("A click on a heading orders by it, a second one the other way, and the cursor's row stays") {
    TableBench bench(RecordKind::Learner);
    bench.goTo("L05", "last_name");
    TableHeader* header = bench.grid().headings();
    const auto click = [&](const char* name) {
        const int column = bench.column(name);
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 3, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        REQUIRE(bench.settle());
    };
    click("born_on");
    const auto born = [&] {
        std::vector<QString> dates;
        for (int row = 0; row < bench.model().rowCount(); ++row) {
            const QString date = bench.model().valueAt(row, bench.column("born_on")).toString();
            if (!date.isEmpty()) {
                dates.push_back(date);
            }
        }
        return dates;
    };
    auto dates = born();
    REQUIRE(dates.size() > 5);
    CHECK(std::is_sorted(dates.begin(), dates.end()));
    click("born_on");
    dates = born();
    CHECK(std::is_sorted(dates.rbegin(), dates.rend()));
    CHECK(bench.model().idAt(bench.grid().currentIndex().row()) == bench.id(RecordKind::Learner, "L05"));
}

TEST_CASE(
    "A filter lists its values with counts, holds at once, is said above the table and goes by its cross") {
    TableBench bench(RecordKind::Learner);
    const int all = bench.model().rowCount();
    openFilter(bench, "sex");
    auto* list = bench.shown<QListWidget>("filterValues");
    REQUIRE(list);
    CHECK(list->count() == 2);
    tick(bench, QStringLiteral("Woman"));
    const int women = bench.model().rowCount();
    CHECK(women > 0);
    CHECK(women < all);
    CHECK(bench.texts("sex").count(QStringLiteral("Woman")) == women);
    QTest::keyClick(bench.shown<QListWidget>("filterValues"), Qt::Key_Escape);
    CHECK_FALSE(bench.shown<QFrame>("filterPopup"));
    auto* chip = bench.shown<QPushButton>("filterChip");
    REQUIRE(chip);
    CHECK(chip->text() == QStringLiteral("Sex: Woman"));
    CHECK(bench.said(QStringLiteral("rowCount")).contains(QString::number(women)));

    // a column of the cohort counts the rows that are left, and its own criterion not
    openFilter(bench, "enrolment.cohort.region");
    qint64 sum = 0;
    list = bench.shown<QListWidget>("filterValues");
    for (int row = 0; row < list->count(); ++row) {
        sum += list->item(row)->text().section(QStringLiteral("   "), -1).toInt();
    }
    CHECK(sum <= women);
    CHECK(sum > 0);
    QTest::keyClick(list, Qt::Key_Escape);

    bench.click(QStringLiteral("removeFilter"));
    CHECK(bench.model().rowCount() == all);
    CHECK_FALSE(bench.shown<QPushButton>("filterChip"));
}

TEST_CASE(
    "Dates of a filter are typed as people type them, and what is no date is said and changes nothing") {
    TableBench bench(RecordKind::Learner);
    const int all = bench.model().rowCount();
    openFilter(bench, "born_on");
    auto* from = bench.shown<QLineEdit>("filterFrom");
    REQUIRE(from);
    bench.type(QStringLiteral("45/13/2001"), from);
    REQUIRE(bench.settle());
    CHECK(bench.model().rowCount() == all);
    REQUIRE(bench.shown<QLabel>("filterFault"));
    CHECK_FALSE(bench.shown<QLabel>("filterFault")->text().isEmpty());
    from->clear();
    bench.type(QStringLiteral("1/1/2001"), from);
    REQUIRE(bench.settle());
    CHECK(bench.model().rowCount() < all);
    REQUIRE(bench.model().rowCount() > 0);
    for (int row = 0; row < bench.model().rowCount(); ++row) {
        CHECK(bench.model().valueAt(row, bench.column("born_on")).toString() >= QStringLiteral("2001-01-01"));
    }
    // Enter leaves the popup, and "empty" is the opposite of "filled"
    QTest::keyClick(from, Qt::Key_Return);
    openFilter(bench, "born_on");
    CHECK(bench.shown<QLineEdit>("filterFrom")->text() == QStringLiteral("01/01/2001"));
    QTest::keyClick(bench.shown<QAbstractButton>("filterFilled"), Qt::Key_Space);
    REQUIRE(bench.settle());
    const int filled = bench.model().rowCount();
    QTest::keyClick(bench.shown<QAbstractButton>("filterEmpty"), Qt::Key_Space);
    REQUIRE(bench.settle());
    CHECK(bench.model().rowCount() + filled == all);
    QTest::keyClick(bench.shown<QAbstractButton>("filterEmpty"), Qt::Key_Escape);
    bench.click(QStringLiteral("stateAction"));  // nobody without a birth date: the page says how to go on
    CHECK(bench.model().rowCount() == all);
}

TEST_CASE("Rows that another page sends are exactly those, under a chip that says what they are") {
    TableBench bench(RecordKind::Learner);
    const int all = bench.model().rowCount();
    const std::vector<qint64> ids{bench.id(RecordKind::Learner, "L07"), bench.id(RecordKind::Learner, "L03"),
                                  987654};
    bench.table().showOnly(ids, QStringLiteral("Inserted at 6 months"));
    REQUIRE(bench.settle());
    CHECK(bench.model().rowCount() == 2);
    REQUIRE(bench.shown<QLabel>("onlyChip"));
    CHECK(bench.shown<QLabel>("onlyChip")->text() == QStringLiteral("Inserted at 6 months"));
    bench.click(QStringLiteral("removeFilter"));
    CHECK(bench.model().rowCount() == all);
    // a record that a filter hides is shown all the same when somebody asks for it
    bench.table().showOnly(ids, QStringLiteral("two"));
    REQUIRE(bench.settle());
    bench.table().focusRecord(bench.id(RecordKind::Learner, "L09"));
    REQUIRE(bench.settle());
    CHECK(bench.model().idAt(bench.grid().currentIndex().row()) == bench.id(RecordKind::Learner, "L09"));
}

TEST_CASE("Columns are moved by keys, hidden, chosen, frozen and sized, and stay so") {
    TableBench bench(RecordKind::Learner);
    CHECK(bench.column("last_name") == 0);
    bench.goTo(1, "last_name");
    bench.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(bench.column("last_name") == 1);
    CHECK(bench.grid().currentIndex().column() == 1);
    CHECK(bench.cell(1, "last_name").startsWith(QStringLiteral("Nom")));

    bench.key(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(bench.settle());
    QTest::mouseClick(bench.shown<QPushButton>("freezeColumn"), Qt::LeftButton);
    auto* frozen = bench.shown<QTableView>("frozenTable");
    REQUIRE(frozen);
    CHECK_FALSE(frozen->isColumnHidden(1));
    CHECK(frozen->isColumnHidden(2));
    // it scrolls with the others, selects with them, and the last column is never beneath it
    bench.goTo(bench.model().rowCount() - 1, "in_charge");
    CHECK(frozen->rowAt(5) == bench.grid().rowAt(5));
    CHECK(frozen->selectionModel() == bench.grid().selectionModel());
    bench.goTo(0, "sex");
    CHECK(bench.grid().visualRect(bench.grid().currentIndex()).left() >= frozen->width() - 1);

    bench.goTo(0, "sex");
    bench.key(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(bench.settle());
    QTest::mouseClick(bench.shown<QPushButton>("hideColumn"), Qt::LeftButton);
    CHECK(bench.column("sex") == -1);
    bench.grid().setColumnWidth(0, 77);
    const TableLook look = bench.table().look();
    CHECK(look.frozen == 2);
    CHECK(look.widths.value(QStringLiteral("first_name")) == 77);

    // chosen from the list, by a word of its name
    QTest::mouseClick(bench.shown<QPushButton>("columns"), Qt::LeftButton);
    bench.type(QStringLiteral("massar"), bench.shown<QLineEdit>("columnFind"));
    auto* list = bench.shown<QListWidget>("columnList");
    REQUIRE(list->count() == 1);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(bench.column("massar") == bench.model().columnCount() - 1);
    QTest::keyClick(list, Qt::Key_Escape);

    // the next page of this table begins as it was left
    const QStringList columns = bench.model().columns();
    bench.show(new TablePage(*bench.desk, *bench.programme, RecordKind::Learner));
    CHECK(bench.model().columns() == columns);
    CHECK(bench.grid().frozen() == 2);
    CHECK(bench.grid().columnWidth(0) == 77);
}

TEST_CASE("The edge of a heading, clicked twice, fits what is visible") {
    TableBench bench(RecordKind::Learner);
    bench.grid().setColumnWidth(0, 48);
    emit bench.grid().headings()->sectionHandleDoubleClicked(0);
    const int width = bench.grid().columnWidth(0);
    CHECK(width > 48);
    CHECK(width >= bench.grid().headings()->roomFor(0));
}

TEST_CASE("A view is saved under a name, opened again as it was, updated, renamed and deleted") {
    TableBench bench(RecordKind::Learner);
    QSignalSpy changed(&bench.table(), &TablePage::viewsChanged);
    const auto views = [&] { return ViewStore(bench.programme->file().connection(), bench.clock).views(); };
    openFilter(bench, "sex");
    tick(bench, QStringLiteral("Man"));
    QTest::keyClick(bench.shown<QListWidget>("filterValues"), Qt::Key_Escape);
    bench.model().sort(bench.column("born_on"), Qt::DescendingOrder);
    REQUIRE(bench.settle());
    const TableLook men = bench.table().look();
    const auto menIds = bench.model().ids();

    QTest::mouseClick(bench.shown<QPushButton>("views"), Qt::LeftButton);
    bench.type(QStringLiteral("Men, youngest first"), bench.shown<QLineEdit>("viewName"));
    QTest::keyClick(bench.shown<QLineEdit>("viewName"), Qt::Key_Return);
    REQUIRE(bench.settle());
    REQUIRE(views().size() == 1);
    CHECK(views().first().name == QStringLiteral("Men, youngest first"));
    CHECK(views().first().who == QStringLiteral("amina"));
    CHECK(changed.size() == 1);
    CHECK(bench.said(QStringLiteral("viewTitle")) == QStringLiteral("Men, youngest first"));

    bench.click(QStringLiteral("removeFilter"));
    CHECK(bench.said(QStringLiteral("viewTitle")).contains(QStringLiteral("changed")));
    bench.table().applyView(views().first());
    REQUIRE(bench.settle());
    CHECK(bench.table().look() == men);
    CHECK(bench.model().ids() == menIds);

    // updated: the view is what the table shows
    bench.model().sort(bench.column("last_name"), Qt::AscendingOrder);
    REQUIRE(bench.settle());
    QTest::mouseClick(bench.shown<QPushButton>("views"), Qt::LeftButton);
    QTest::mouseClick(bench.shown<QPushButton>("viewUpdate"), Qt::LeftButton);
    REQUIRE(bench.settle());
    REQUIRE(views().size() == 1);
    CHECK(TableLook::fromJson(RecordKind::Learner, views().first().json).query.sort ==
          QStringLiteral("last_name"));

    QTest::mouseClick(bench.shown<QPushButton>("views"), Qt::LeftButton);
    bench.type(QStringLiteral("Men"), bench.shown<QLineEdit>("viewName"));
    QTest::mouseClick(bench.shown<QPushButton>("viewRename"), Qt::LeftButton);
    REQUIRE(bench.settle());
    REQUIRE(views().size() == 1);
    CHECK(views().first().name == QStringLiteral("Men"));

    // deleting asks once more
    REQUIRE(bench.shown<QListWidget>("viewList"));
    bench.shown<QListWidget>("viewList")->setCurrentRow(0);
    QTest::mouseClick(bench.shown<QPushButton>("viewRemove"), Qt::LeftButton);
    CHECK(views().size() == 1);
    QTest::mouseClick(bench.shown<QPushButton>("viewRemove"), Qt::LeftButton);
    REQUIRE(bench.settle());
    CHECK(views().isEmpty());
    CHECK(changed.size() == 4);
}

TEST_CASE("Rows counted by a column add up to all of them, and a count is one click from its rows") {
    TableBench bench(RecordKind::Learner);
    const int all = bench.model().rowCount();
    auto* by = bench.shown<QComboBox>("countBy");
    REQUIRE(by);
    by->setCurrentIndex(by->findData(QStringLiteral("enrolment.status")));
    emit by->activated(by->currentIndex());
    REQUIRE(bench.settle());
    int sum = 0;
    QPushButton* first = nullptr;
    for (auto* value : bench.page->findChildren<QPushButton*>(QStringLiteral("countValue"))) {
        first = first ? first : value;
        sum += value->text().section(QStringLiteral("  "), -1).toInt();
    }
    CHECK(sum == all);
    REQUIRE(first);
    const int count = first->text().section(QStringLiteral("  "), -1).toInt();
    QTest::mouseClick(first, Qt::LeftButton);
    REQUIRE(bench.settle());
    CHECK(bench.model().rowCount() == count);
}

TEST_CASE("The cursor moves as in a spreadsheet, in a mirrored table too") {
    const Language language = GENERATE(Language::English, Language::Arabic);
    TableBench bench(RecordKind::Learner, language);
    bench.page->setLayoutDirection(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Key ahead = language == Language::Arabic ? Qt::Key_Left : Qt::Key_Right;
    const int last = bench.model().rowCount() - 1, lastColumn = bench.model().columnCount() - 1;
    const auto at = [&](int row, int column) {
        return bench.grid().currentIndex() == bench.model().index(row, column);
    };
    bench.goTo(0, "last_name");
    bench.key(ahead);
    CHECK(at(0, 1));
    bench.key(Qt::Key_Down);
    CHECK(at(1, 1));
    bench.key(Qt::Key_End);
    CHECK(at(1, lastColumn));
    bench.key(Qt::Key_Home);
    CHECK(at(1, 0));
    bench.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(at(last, lastColumn));
    bench.key(Qt::Key_Home, Qt::ControlModifier);
    CHECK(at(0, 0));
    bench.key(Qt::Key_PageDown);
    CHECK(bench.grid().currentIndex().row() > 3);
    bench.key(Qt::Key_PageUp);
    CHECK(at(0, 0));
    bench.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(at(last, 0));

    // Shift takes along what lies between, and gives it back
    bench.goTo(2, "last_name");
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(ahead, Qt::ShiftModifier);
    CHECK(bench.grid().selectionModel()->selectedIndexes().size() == 6);
    CHECK(bench.table().selectedIds().size() == 3);
    bench.key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(bench.grid().selectionModel()->selectedIndexes().size() == 4);
    bench.key(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(bench.grid().selectionModel()->selectedIndexes().size() == 2 * (lastColumn + 1));
}

TEST_CASE("Letters find in the column that orders the rows, and search everywhere when it has none such") {
    TableBench bench(RecordKind::Learner);
    bench.model().sort(bench.column("last_name"), Qt::AscendingOrder);
    REQUIRE(bench.settle());
    bench.goTo(0, "sex");
    bench.type(QStringLiteral("nom12"), &bench.grid());
    CHECK(bench.cell(bench.grid().currentIndex().row(), "last_name") == QStringLiteral("Nom12"));
    CHECK(bench.grid().hasFocus());
    bench.model().sort(bench.column("born_on"), Qt::AscendingOrder);
    REQUIRE(bench.settle());
    bench.goTo(0, "sex");
    bench.type(QStringLiteral("n"), &bench.grid());
    auto* search = bench.shown<QLineEdit>("search");
    CHECK(search->hasFocus());
    CHECK(search->text().endsWith(QLatin1Char('n')));
}

TEST_CASE("What is exported are the rows and columns as listed, without the CIN") {
    TableBench bench(RecordKind::Learner);
    openFilter(bench, "sex");
    tick(bench, QStringLiteral("Woman"));
    QTest::keyClick(bench.shown<QListWidget>("filterValues"), Qt::Key_Escape);
    bench.model().sort(bench.column("born_on"), Qt::AscendingOrder);
    REQUIRE(bench.settle());
    const QString file = bench.path("out.csv");
    const auto lines = [&] {
        QFile csv(file);
        REQUIRE(csv.open(QIODevice::ReadOnly));
        return QString::fromUtf8(csv.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    };
    bench.prompts.answers = {file};
    bench.click(QStringLiteral("exportTable"));
    QStringList written = lines();
    CHECK(written.size() == bench.model().rowCount() + 1);
    CHECK_FALSE(written.first().contains(QStringLiteral("CIN")));
    CHECK(written.first().contains(QStringLiteral("Region")));
    CHECK(written[1].contains(bench.cell(0, "reference")));
    REQUIRE(bench.doings.size() == 1);
    // names left the file: who took how many, and what for, stays in it
    const auto releases = [&] {
        const auto connection = bench.programme->file().connect(true);
        return ReleaseLog(*connection, bench.clock).releases();
    };
    REQUIRE(releases().size() == 1);
    CHECK(releases()[0].purpose == QStringLiteral("a test"));
    CHECK(releases()[0].people == bench.model().rowCount());

    // only what is selected
    bench.goTo(1, "last_name");
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.prompts.answers = {file};
    bench.click(QStringLiteral("exportSelected"));
    written = lines();
    REQUIRE(written.size() == 3);
    CHECK(written[1].contains(bench.cell(1, "reference")));
    CHECK(releases().back().people == 2);
}

TEST_CASE("Every control of a table has a name for those who can't see it") {
    TableBench bench(RecordKind::Learner);
    for (const auto* widget : bench.page->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
            !widget->objectName().startsWith(QLatin1String("qt_"))) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}
