#include <QAbstractItemModelTester>
#include <QScrollBar>

#include "core/storage/bulkloader.h"
#include "core/storage/connection.h"
#include "tests/support/catch.h"
#include "tests/ui/tables/tablebench.h"

using namespace jisr;

namespace {

/// A programme with @p count tracks T000001…, enough to scroll through.
void fill(PageBench& bench, int count) {
    const QString file = bench.path("many.jisr");
    {
        const auto made = ProgrammeFile::create(file, {QStringLiteral("Many")}, bench.clock);
        UidMaker uids(bench.clock, 3);
        RecordStore store(made->connection(), bench.clock, uids, QStringLiteral("amina"));
        const Record& of = record(RecordKind::Phase);
        store.begin(QStringLiteral("many"));
        {
            BulkLoader loader(store, RecordKind::Phase,
                              {of.indexOf(u"code"), of.indexOf(u"name_fr"), of.indexOf(u"starts_on")}, count);
            for (int i = 0; i < count; ++i) {
                const QString code = QStringLiteral("T%1").arg(i, 6, 10, QLatin1Char('0'));
                const QString name = QStringLiteral("Phase %1").arg(i * 7919 % count);
                loader.add(
                    std::vector<Cell>{QStringView(code), QStringView(name), QStringView(u"2025-01-01")});
            }
        }
        store.commit();
    }
    bench.open(file, QDate(2026, 6, 30));
}

}  // namespace

TEST_CASE("A hundred thousand rows keep the promises of a model, from the first to the last") {
    PageBench bench;
    fill(bench, 100'000);
    auto* page = new TablePage(*bench.desk, *bench.programme, RecordKind::Phase);
    const QAbstractItemModelTester tester(&page->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    bench.show(page);
    TableGrid& grid = page->grid();
    CHECK(page->model().rowCount() >= 100'000);
    // the scroll bar stands for all of them
    CHECK(grid.verticalScrollBar()->maximum() > 99'900);
    grid.setFocus();
    grid.moveTo(0, 0);
    QTest::keyClick(&grid, Qt::Key_End, Qt::ControlModifier);
    CHECK(grid.currentIndex().row() == page->model().rowCount() - 1);
    CHECK(grid.currentIndex().data().isValid());
    CHECK(grid.verticalScrollBar()->value() == grid.verticalScrollBar()->maximum());
    QTest::keyClick(&grid, Qt::Key_Home, Qt::ControlModifier);
    CHECK(grid.currentIndex().row() == 0);
    CHECK(page->model().index(0, 0).data().toString() == QStringLiteral("T000000"));

    // ordered anew, the row in focus stays in focus
    grid.moveTo(70'000, 1);
    const qint64 focus = page->model().idAt(70'000);
    page->model().sort(1, Qt::DescendingOrder);
    CHECK(page->model().rowCount() >= 100'000);  // the old order is there meanwhile
    REQUIRE(bench.settle());
    CHECK(page->model().idAt(grid.currentIndex().row()) == focus);
    CHECK(page->model().rowOf(focus) != 70'000);
    CHECK(bench.faults.isEmpty());
}

TEST_CASE("Ctrl+A takes a hundred thousand rows at once, and they are as many when asked for") {
    PageBench bench;
    fill(bench, 100'000);
    auto* page = new TablePage(*bench.desk, *bench.programme, RecordKind::Phase);
    bench.show(page);
    page->grid().setFocus();
    QTest::keyClick(&page->grid(), Qt::Key_A, Qt::ControlModifier);
    CHECK(page->grid().selectedRows() == page->model().rowCount());
    CHECK(page->selectedIds() == page->model().ids());
}

TEST_CASE("A write by somebody else renews the cell it touched and leaves cursor and scrolling alone") {
    TableBench bench(RecordKind::Learner);
    bench.goTo("L09", "first_name");
    bench.grid().verticalScrollBar()->setValue(2);
    const qint64 touched = bench.id(RecordKind::Learner, "L10");
    QSignalSpy resets(&bench.model(), &QAbstractItemModel::modelReset);
    bench.programme->write(nullptr, Message{"test"}, [touched](RecordStore& store, Progress&) {
        auto values = store.row(RecordKind::Learner, touched)->values;
        values[static_cast<std::size_t>(record(RecordKind::Learner).indexOf(u"first_name"))] =
            QStringLiteral("Zineb");
        store.update(RecordKind::Learner, touched, values);
    });
    REQUIRE(bench.settle());
    CHECK(resets.isEmpty());
    CHECK(bench.cell(bench.model().rowOf(touched), "first_name") == QStringLiteral("Zineb"));
    CHECK(bench.model().idAt(bench.grid().currentIndex().row()) == bench.id(RecordKind::Learner, "L09"));
    CHECK(bench.grid().verticalScrollBar()->value() == 2);

    // of the column that orders the rows, the row goes to its place
    bench.model().sort(bench.column("first_name"), Qt::AscendingOrder);
    REQUIRE(bench.settle());
    CHECK(bench.model().rowOf(touched) == bench.model().rowCount() - 1);
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK(bench.model().rowOf(touched) < bench.model().rowCount() - 1);
    CHECK(bench.model().idAt(bench.grid().currentIndex().row()) == bench.id(RecordKind::Learner, "L09"));
}

TEST_CASE("A change of a cohort's region is seen in the learners' table") {
    TableBench bench(RecordKind::Learner);
    const int row = bench.model().rowOf(bench.id(RecordKind::Learner, "L01"));
    const QString before = bench.cell(row, "enrolment.cohort.region");
    CHECK_FALSE(before.isEmpty());
    const qint64 cohort = bench.id(RecordKind::Cohort, "C1");
    const qint64 region = bench.id(RecordKind::Region, "MA-11");
    bench.programme->write(nullptr, Message{"test"}, [cohort, region](RecordStore& store, Progress&) {
        auto values = store.row(RecordKind::Cohort, cohort)->values;
        values[static_cast<std::size_t>(record(RecordKind::Cohort).indexOf(u"region"))] = region;
        store.update(RecordKind::Cohort, cohort, values);
    });
    REQUIRE(bench.settle());
    CHECK(bench.cell(row, "enrolment.cohort.region") != before);
}
