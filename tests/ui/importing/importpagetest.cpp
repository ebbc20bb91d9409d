#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>

#include "tests/support/catch.h"
#include "tests/ui/importing/importbench.h"

using namespace jisr;
using namespace importbench;

TEST_CASE("A list whose dates all fit two orders is asked about, and nothing can be written before") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv",
                       "Matricule;Nom;Prénom;Sexe;Date de naissance;Région;Opérateur;Filière;Cohorte;Date de "
                       "début;Date de fin\n"
                       "A1;EL FASSI;Amina;F;12/03/2001;Oriental;YouCode;Développement web;OR-1;01/09/2025;"
                       "03/02/2026\n"));
    bench.click("createMissing");
    bench.click("makePlan");
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.visible<QPushButton>("applyPlan")->isEnabled());
    bench.click("backToColumns");
    for (const char* column : {"format_4", "format_9", "format_10"}) {
        sayDayFirst(bench, column);
    }
    bench.click("makePlan");
    REQUIRE(bench.settle());
    CHECK(bench.visible<QPushButton>("applyPlan")->isEnabled());
}

TEST_CASE("An operator's list goes from file to programme in four steps and back with one undo") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", roll));
    RecordStore& store = bench.window->files().programme()->store();
    auto* columns = bench.visible<QTableWidget>("mappingColumns");
    REQUIRE(columns);
    CHECK(columns->rowCount() == 12);
    CHECK(bench.visible<QTableWidget>("mappingPreview")->rowCount() == 3);
    auto* name = bench.visible<QComboBox>("target_1");
    CHECK(name->currentData().toString() == QStringLiteral("learner.last_name"));

    bench.click("createMissing");
    bench.click("makePlan");
    REQUIRE(bench.settle());
    REQUIRE(bench.visible<QTableWidget>("planCounts"));
    // 01/09/2025 may be in January or in September; 30/11/1999 and 28/02/2026 beside it tell which
    CHECK(bench.visible<QPushButton>("applyPlan")->isEnabled());
    CHECK(store.count(RecordKind::Learner) == 0);  // nothing before the plan was shown

    bench.click("applyPlan");
    REQUIRE(bench.settle());
    CHECK(bench.visible<QLabel>("doneTitle"));
    const qint64 learners = store.count(RecordKind::Learner);
    CHECK(learners >= 2);
    CHECK(store.count(RecordKind::Cohort) == 1);

    QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(bench.settle());
    // the page no longer says that the list is in the programme
    CHECK(bench.visible<QPushButton>("chooseTable"));
    CHECK(store.count(RecordKind::Learner) == 0);
    QTest::keyClick(bench.window.get(), Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(bench.settle());
    CHECK(store.count(RecordKind::Learner) == learners);
}

TEST_CASE("A column sent elsewhere changes the preview at once and takes the field from no other silently") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", roll));
    auto* box = bench.visible<QComboBox>("target_11");
    REQUIRE(box);
    auto* preview = bench.visible<QTableWidget>("mappingPreview");
    const int before = preview->columnCount();
    const int note = box->findData(QStringLiteral("learner.note"));
    REQUIRE(note > 0);
    const bool was = box->currentIndex() > 0;
    box->setCurrentIndex(note);
    emit box->activated(note);
    CHECK(preview->columnCount() == (was ? before : before + 1));
    box->setCurrentIndex(0);
    emit box->activated(0);
    CHECK(preview->columnCount() == (was ? before - 1 : before));
}

TEST_CASE("A value that can't be is marked in the preview with its reason") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", roll));
    const auto* preview = bench.visible<QTableWidget>("mappingPreview");
    int marked = 0;
    for (int column = 0; column < preview->columnCount(); ++column) {
        const QTableWidgetItem* item = preview->item(2, column);
        marked += item && item->text().contains(QStringLiteral("31/02/2000")) && !item->toolTip().isEmpty();
    }
    CHECK(marked == 1);
}

TEST_CASE("A table that can't be read says why and leaves the page ready for another") {
    WindowBench bench;
    begin(bench, bench.path("missing.csv"));
    REQUIRE(bench.visible<QLabel>("importFault"));
    CHECK_FALSE(bench.visible<QLabel>("importFault")->text().isEmpty());
    bench.prompts.answers = {write(bench, "liste.csv", roll)};
    bench.click("chooseTable");
    REQUIRE(bench.settle());
    CHECK(bench.visible<QTableWidget>("mappingColumns"));
}

TEST_CASE("Importing the same list again has nothing to write") {
    WindowBench bench;
    begin(bench, write(bench, "liste.csv", roll));
    sayDayFirst(bench);
    bench.click("createMissing");
    bench.click("makePlan");
    REQUIRE(bench.settle());
    bench.click("applyPlan");
    REQUIRE(bench.settle());
    bench.prompts.answers = {bench.path("liste.csv")};
    bench.click("anotherImport");
    bench.click("chooseTable");
    REQUIRE(bench.settle());
    sayDayFirst(bench);
    bench.click("makePlan");
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.find<QPushButton>("applyPlan")->isEnabled());
}
