#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTableWidget>

#include "core/storage/merging.h"
#include "tests/support/catch.h"
#include "tests/ui/duplicates/duplicatesbench.h"
#include "ui/duplicates/comparison.h"

using namespace jisr;

namespace {

/// The comparison's row of a field, by its name.
int rowOf(QTableView* table, const QString& name) {
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name) {
            return row;
        }
    }
    return -1;
}

/// Enters the page and waits for its search.
void open(DuplicatesBench& bench) {
    bench.page->enter();
    REQUIRE(bench.settle());
}

}  // namespace

TEST_CASE("Opening the page of a small file searches at once and shows the surest pair with its reasons") {
    DuplicatesBench bench;
    open(bench);
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
    CHECK(bench.find<QLabel>("duplicatesReasons")->text().contains(QStringLiteral("Same CIN")));
    CHECK(bench.find<QLabel>("duplicatesReasons")->text().contains(QStringLiteral("100")));
    CHECK(bench.find<QLabel>("duplicatesCount")->text().startsWith(QStringLiteral("1 certain, 1 likely")));
    CHECK(bench.find<QListView>("duplicatesList")->hasFocus());
    auto* table = bench.find<QTableView>("duplicatesCompare");
    CHECK(table->model()
              ->headerData(Comparison::Kept, Qt::Horizontal)
              .toString()
              .contains(QStringLiteral("L1")));
    CHECK(table->model()
              ->headerData(Comparison::Merged, Qt::Horizontal)
              .toString()
              .contains(QStringLiteral("L2")));
    // the CIN stays masked
    const int cin = rowOf(table, QStringLiteral("CIN"));
    REQUIRE(cin >= 0);
    CHECK_FALSE(
        table->model()->index(cin, Comparison::Kept).data().toString().contains(QStringLiteral("12345")));
    // until it is asked for, and for this pair only
    bench.click("duplicatesShowCin");
    CHECK(
        table->model()->index(cin, Comparison::Kept).data().toString().contains(QStringLiteral("AB012345")));
    bench.press("duplicatesList", Qt::Key_Down);
    CHECK_FALSE(bench.find<QAbstractButton>("duplicatesShowCin")->isChecked());
}

TEST_CASE("A pair is merged by keys, the next comes by itself, and the merge is taken back by keys") {
    DuplicatesBench bench;
    open(bench);
    bench.press("duplicatesList", Qt::Key_Return);  // to the comparison
    auto* table = bench.find<QTableView>("duplicatesCompare");
    CHECK(table->hasFocus());
    // the first choice is the last name: 2 takes the other's, and goes on to the next choice
    CHECK(table->currentIndex().row() == rowOf(table, QStringLiteral("Last name")));
    bench.press("duplicatesCompare", Qt::Key_2);
    CHECK(table->currentIndex().row() == rowOf(table, QStringLiteral("CIN")));
    bench.press("duplicatesCompare", Qt::Key_Ampersand);  // "1" of a French keyboard
    CHECK(table->currentIndex().row() == rowOf(table, QStringLiteral("Phone")));
    bench.press("duplicatesCompare", Qt::Key_Eacute);
    CHECK(table->model()->index(rowOf(table, QStringLiteral("Phone")), Comparison::After).data().toString() ==
          QStringLiteral("06 22 22 22 22"));
    bench.press("duplicatesCompare", Qt::Key_M);
    REQUIRE(bench.settle());
    CHECK(bench.learners() == 4);
    CHECK(bench.value("L1", "last_name") == QStringLiteral("El Alami"));
    CHECK(bench.value("L1", "phone") == QStringLiteral("+212622222222"));
    CHECK(bench.value("L1", "phone_2") == QStringLiteral("+212611111111"));
    CHECK(bench.value("L1", "institution") == QStringLiteral("UM5"));
    CHECK(bench.said.size() == 1);
    // the next pair, with the keyboard in the list
    CHECK(bench.find<QListView>("duplicatesList")->hasFocus());
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 1);
    CHECK(table->model()
              ->headerData(Comparison::Kept, Qt::Horizontal)
              .toString()
              .contains(QStringLiteral("L3")));
    CHECK_FALSE(bench.find<QWidget>("duplicatesStale")->isVisible());
    // and back again
    bench.press("duplicatesMerged", Qt::Key_Space);
    REQUIRE(bench.settle());
    CHECK(bench.find<QTableWidget>("mergesList")->hasFocus());
    CHECK(bench.find<QTableWidget>("mergesList")->rowCount() == 1);
    bench.press("mergesList", Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(bench.learners() == 5);
    CHECK(bench.value("L1", "last_name") == QStringLiteral("Alami"));
    CHECK(bench.value("L2", "cin") == QStringLiteral("AB12345"));
    CHECK(bench.find<QTableWidget>("mergesList")->rowCount() == 0);
    bench.press("duplicatesToDecide", Qt::Key_Space);
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);  // to be decided on again
}

TEST_CASE("What speaks against a merge is shown, and asked about before it is done") {
    DuplicatesBench bench;
    open(bench);
    bench.press("duplicatesList", Qt::Key_Down);
    CHECK(bench.find<QLabel>("duplicatesWarnings")->isVisible());
    bench.press("duplicatesList", Qt::Key_M);
    CHECK(bench.find<QWidget>("duplicatesAsk")->isVisible());
    CHECK(bench.find<QWidget>("duplicatesAskNo")->hasFocus());
    bench.press("duplicatesAskNo", Qt::Key_Space);
    REQUIRE(bench.settle());
    CHECK(bench.learners() == 5);
    bench.press("duplicatesList", Qt::Key_M);
    bench.click("duplicatesAskYes");
    REQUIRE(bench.settle());
    CHECK(bench.failure.isEmpty());
    CHECK(bench.learners() == 4);
    CHECK(bench.value("L3", "note").toString().contains(QStringLiteral("o.tazi@example.ma")));
}

TEST_CASE("Swap makes the other one stay, and Later puts a pair at the end") {
    DuplicatesBench bench;
    open(bench);
    auto* table = bench.find<QTableView>("duplicatesCompare");
    bench.press("duplicatesList", Qt::Key_S);
    CHECK(table->model()
              ->headerData(Comparison::Kept, Qt::Horizontal)
              .toString()
              .contains(QStringLiteral("L2")));
    bench.press("duplicatesList", Qt::Key_L);
    CHECK(table->model()
              ->headerData(Comparison::Kept, Qt::Horizontal)
              .toString()
              .contains(QStringLiteral("L3")));
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
    bench.press("duplicatesList", Qt::Key_L);
    CHECK(table->model()
              ->headerData(Comparison::Kept, Qt::Horizontal)
              .toString()
              .contains(QStringLiteral("L1")));
}

TEST_CASE("Two people are told apart once and for all, until somebody wants to be asked again") {
    DuplicatesBench bench;
    open(bench);
    bench.press("duplicatesList", Qt::Key_N);
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 1);
    bench.click("duplicatesSearch");
    REQUIRE(bench.settle());
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 1);
    bench.click("duplicatesApart");
    CHECK(bench.find<QTableWidget>("apartList")->rowCount() == 1);
    bench.press("apartList", Qt::Key_Return);
    CHECK(bench.find<QTableWidget>("apartList")->rowCount() == 0);
    bench.click("duplicatesSearch");
    REQUIRE(bench.settle());
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
}

TEST_CASE("All certain pairs are merged as one batch, after a plan in words") {
    DuplicatesBench bench;
    open(bench);
    bench.click("duplicatesCertain");
    CHECK(bench.find<QLabel>("duplicatesAskText")->text().startsWith(QStringLiteral("1 certain pair.")));
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 1);  // exactly those are listed
    CHECK(bench.learners() == 5);
    bench.press("duplicatesAskNo", Qt::Key_Escape);
    CHECK_FALSE(bench.find<QWidget>("duplicatesAsk")->isVisible());
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
    bench.click("duplicatesCertain");
    bench.click("duplicatesAskYes");
    REQUIRE(bench.settle());
    CHECK(bench.learners() == 4);
    CHECK_FALSE(bench.find<QWidget>("duplicatesCertain")->isVisible());
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK(bench.learners() == 5);
    CHECK(bench.find<QWidget>("duplicatesStale")->isVisible());
    bench.click("duplicatesSearchAgain");
    REQUIRE(bench.settle());
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
}

TEST_CASE("Undoing a merge brings its pair back, another's change is told as stale") {
    DuplicatesBench bench;
    open(bench);
    bench.press("duplicatesList", Qt::Key_M);
    REQUIRE(bench.settle());
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 1);
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
    CHECK_FALSE(bench.find<QWidget>("duplicatesStale")->isVisible());
    bench.programme->write(bench.page.get(), Message("Edit"), [](RecordStore& store, Progress&) {
        std::vector<QVariant> row = store.row(RecordKind::Learner, 5)->values;
        row[static_cast<size_t>(record(RecordKind::Learner).indexOf(u"massar"))] =
            QStringLiteral("M123456789");
        store.update(RecordKind::Learner, 5, row);
    });
    REQUIRE(bench.settle());
    CHECK(bench.find<QWidget>("duplicatesStale")->isVisible());
}

TEST_CASE("Pairs are filtered by how sure they are and by region") {
    DuplicatesBench bench;
    open(bench);
    auto* level = bench.find<QComboBox>("duplicatesLevel");
    level->setCurrentIndex(0);
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 1);
    level->setCurrentIndex(2);
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
    auto* region = bench.find<QComboBox>("duplicatesRegion");
    REQUIRE(region->count() == 2);
    region->setCurrentIndex(1);
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
}

TEST_CASE("A file that can only be read shows its pairs and merges nothing") {
    DuplicatesBench bench(true, Language::English, false, true);
    open(bench);
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
    CHECK_FALSE(bench.find<QWidget>("duplicatesMerge")->isEnabled());
    CHECK_FALSE(bench.find<QWidget>("duplicatesNotTheSame")->isEnabled());
    CHECK_FALSE(bench.find<QWidget>("duplicatesCertain")->isEnabled());
    bench.press("duplicatesList", Qt::Key_M);
    bench.press("duplicatesList", Qt::Key_N);
    REQUIRE(bench.settle());
    CHECK(bench.learners() == 5);
    CHECK(bench.find<QListView>("duplicatesList")->model()->rowCount() == 2);
}

TEST_CASE("Without duplicates the page says so, and a search can be cancelled") {
    DuplicatesBench bench(false);
    open(bench);
    CHECK(bench.find<QLabel>("duplicatesEmpty")->isVisible());
    CHECK(bench.find<QLabel>("duplicatesEmpty")->text() == QStringLiteral("No duplicates are left"));
    bench.click("duplicatesSearch");
    bench.click("duplicatesCancel");
    REQUIRE(bench.settle());
    CHECK(bench.find<QAbstractButton>("duplicatesSearch")->isEnabled());
    CHECK(bench.failure.isEmpty());
}
