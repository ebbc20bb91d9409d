#include "ui/records/bulkpanel.h"

#include <QComboBox>
#include <QSignalSpy>

#include "tests/ui/records/editingbench.h"

using namespace jisr;
using namespace jisr::test;

namespace {

void choose(EditingBench& bench, BulkChange::What what) {
    auto* box = bench.visible<QComboBox>("bulkWhat");
    REQUIRE(box);
    const int index = box->findData(static_cast<int>(what));
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

}  // namespace

TEST_CASE("People are graduated in bulk: the plan first, then the change, then back by undo") {
    EditingBench bench;
    auto& store = bench.programme->store();
    auto row = store.row(RecordKind::Enrolment, bench.enrolments[2]);
    row->values[static_cast<std::size_t>(record(RecordKind::Enrolment).indexOf(u"status"))] =
        QStringLiteral("dropped");
    store.update(RecordKind::Enrolment, bench.enrolments[2], row->values);
    bench.bulk->begin(RecordKind::Learner, bench.learners);
    CHECK(bench.focused() == QStringLiteral("bulkWhat"));
    bench.click("bulkLook");
    CHECK(bench.said("status_on").contains(QStringLiteral("required")));
    bench.type("status_on", QStringLiteral("300625"));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    REQUIRE(bench.visible<QPushButton>("bulkUpdates"));
    CHECK(bench.visible<QPushButton>("bulkUpdates")->text().contains(QStringLiteral("2")));
    CHECK(bench.visible<QPushButton>("bulkRejected")->text().contains(QStringLiteral("1")));
    // who can't be changed is looked at first, with the reason, and leads to the row
    QSignalSpy wanted(bench.bulk, &BulkPanel::recordWanted);
    bench.click("bulkRow");
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][1].toLongLong() == bench.learners[2]);
    CHECK(bench.text(RecordKind::Enrolment, bench.enrolments[0], "status") == QStringLiteral("in_progress"));
    QSignalSpy done(bench.bulk, &BulkPanel::done);
    bench.click("bulkApply");
    REQUIRE(bench.settle());
    CHECK(done.size() == 1);
    CHECK(bench.text(RecordKind::Enrolment, bench.enrolments[0], "status_on") ==
          QStringLiteral("2025-06-30"));
    CHECK(bench.text(RecordKind::Enrolment, bench.enrolments[2], "status") == QStringLiteral("dropped"));
    bench.click("bulkUndo");
    REQUIRE(bench.settle());
    CHECK(bench.text(RecordKind::Enrolment, bench.enrolments[0], "status") == QStringLiteral("in_progress"));
    CHECK(bench.text(RecordKind::Enrolment, bench.enrolments[1], "status") == QStringLiteral("in_progress"));
}

TEST_CASE("People are transferred to a cohort found by its operator or code") {
    EditingBench bench;
    bench.bulk->begin(RecordKind::Learner, {bench.learners[0]});
    choose(bench, BulkChange::What::Transfer);
    bench.type("cohort", QStringLiteral("cas"));
    REQUIRE(bench.settle());
    bench.key(Qt::Key_Return);
    CHECK(bench.focused() == QStringLiteral("edit_status_on"));
    bench.keys(QStringLiteral("10/03/2025"));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    bench.click("bulkApply");
    REQUIRE(bench.settle());
    CHECK(bench.text(RecordKind::Enrolment, bench.enrolments[0], "status") == QStringLiteral("transferred"));
    CHECK(bench.programme->store().count(RecordKind::Enrolment) == 4);
}

TEST_CASE("The person in charge is set for all") {
    EditingBench bench;
    bench.bulk->begin(RecordKind::Learner, bench.learners);
    choose(bench, BulkChange::What::SetField);
    CHECK(bench.visible<QComboBox>("bulkField")->currentData().toString() == QStringLiteral("in_charge"));
    bench.type("in_charge", QStringLiteral("fassi"));
    REQUIRE(bench.settle());
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    bench.click("bulkApply");
    REQUIRE(bench.settle());
    for (const qint64 id : bench.learners) {
        CHECK(bench.value(RecordKind::Learner, id, "in_charge").isValid());
    }
}

TEST_CASE("A plan no longer holds when the question changes") {
    EditingBench bench;
    bench.bulk->begin(RecordKind::Learner, bench.learners);
    bench.type("status_on", QStringLiteral("300625"));
    bench.key(Qt::Key_Return);
    REQUIRE(bench.settle());
    REQUIRE(bench.visible<QPushButton>("bulkApply"));
    bench.type("status_on", QStringLiteral("3107"));
    CHECK_FALSE(bench.visible<QPushButton>("bulkApply"));
    CHECK(bench.visible<QPushButton>("bulkLook"));
}

TEST_CASE("Without somebody who works here no change of many rows is offered") {
    EditingBench bench(Language::English, false);
    bench.bulk->begin(RecordKind::Learner, bench.learners);
    CHECK_FALSE(bench.visible<QPushButton>("bulkLook")->isEnabled());
}

TEST_CASE("A change that is cancelled is made wholly or not at all, and the window goes on") {
    EditingBench bench;
    bench.bulk->begin(RecordKind::Learner, bench.learners);
    bench.type("status_on", QStringLiteral("300625"));
    bench.key(Qt::Key_Return);
    bench.click("bulkCancel");  // the plan
    REQUIRE(bench.settle());
    if (!bench.visible<QPushButton>("bulkApply")) {
        bench.click("bulkLook");
        REQUIRE(bench.settle());
    }
    bench.click("bulkApply");
    bench.click("bulkCancel");
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.programme->writing());
    QStringList statuses;
    for (const qint64 id : bench.enrolments) {
        statuses.append(bench.text(RecordKind::Enrolment, id, "status"));
    }
    CHECK(statuses.removeDuplicates() == 2);
    CHECK_FALSE(bench.visible<QPushButton>("bulkCancel"));
}
