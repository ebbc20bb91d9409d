#include "core/editing/bulkedit.h"

#include "core/base/progress.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {

using What = BulkChange::What;

/// Three learners in training in C1 (6 January to 30 June 2025), and a second cohort C2.
struct Roster : Bench {
    qint64 by = organisation(QStringLiteral("OP"));
    qint64 c1 = cohort(QStringLiteral("C1"), by);
    qint64 c2 = cohort(QStringLiteral("C2"), by);
    std::vector<qint64> learners, enrolments;
    NoProgress progress;

    Roster() {
        for (const char* reference : {"1", "2", "3"}) {
            learners.push_back(learner(QStringLiteral("L") + QLatin1String(reference)));
            enrolments.push_back(
                enrolment(QStringLiteral("E") + QLatin1String(reference), learners.back(), c1));
        }
    }

    BulkPlan plan(RecordKind kind, const std::vector<qint64>& ids, const BulkChange& change) {
        return planBulk(*store, kind, ids, change, progress);
    }
    BulkResult apply(const BulkPlan& plan) {
        store->begin(bulkLabel(plan).stored());
        const BulkResult result = applyBulk(*store, plan, progress);
        store->commit();
        return result;
    }
    QString text(qint64 enrolment, const char* field) {
        return value(RecordKind::Enrolment, enrolment, field).toString();
    }
    /// Everything that an undo must bring back.
    QString everything() {
        QString all;
        for (const RecordKind kind : {RecordKind::Learner, RecordKind::Enrolment}) {
            for (const StoredRow& row : store->rows(kind, store->ids(kind))) {
                all += QString::number(row.id);
                for (const QVariant& each : row.values) {
                    all += u'|' + each.toString();
                }
                all += u'\n';
            }
        }
        return all;
    }
};

BulkChange graduation(const QDate& on) {
    BulkChange change;
    change.what = What::Graduate;
    change.on = on;
    return change;
}

BulkChange to(What what, qint64 cohort, const QDate& on = {}) {
    BulkChange change;
    change.what = what;
    change.cohort = cohort;
    change.on = on;
    return change;
}

BulkChange status(const char* code, const QDate& on = {}, const char* reason = "") {
    BulkChange change;
    change.what = What::SetStatus;
    change.status = QLatin1String(code);
    change.on = on;
    change.exitReason = QLatin1String(reason);
    return change;
}

QString reasonOf(const BulkPlan& plan, qint64 id) {
    for (const auto& [row, reason] : plan.rejected) {
        if (row == id) {
            return reason.plain();
        }
    }
    return {};
}

}  // namespace

TEST_CASE("A field is set in many rows as one batch, and one undo brings all back") {
    Roster bench;
    bench.change(RecordKind::Learner, bench.learners[0], "profile", QStringLiteral("student"));
    bench.change(RecordKind::Learner, bench.learners[1], "profile", QStringLiteral("graduate"));
    const QString before = bench.everything();
    BulkChange change;
    change.field = QStringLiteral("profile");
    change.value = QStringLiteral("student");
    const BulkPlan plan = bench.plan(RecordKind::Learner, bench.learners, change);
    CHECK(plan.updates == std::vector<qint64>{bench.learners[1], bench.learners[2]});
    CHECK(plan.unchanged == std::vector<qint64>{bench.learners[0]});
    REQUIRE(plan.shown.size() == 2);
    CHECK(plan.shown[0].steps.first().before == QStringLiteral("graduate"));
    CHECK(plan.shown[0].steps.first().after == QStringLiteral("student"));
    CHECK(bench.everything() == before);  // a plan writes nothing
    const auto batches = bench.store->batches().size();
    CHECK(bench.apply(plan).updated == 2);
    CHECK(bench.store->batches().size() == batches + 1);
    CHECK(bench.value(RecordKind::Learner, bench.learners[2], "profile") == QStringLiteral("student"));
    bench.store->undo();
    CHECK(bench.everything() == before);
}

TEST_CASE("Only empty places are filled when that is asked, and a value can be taken out everywhere") {
    Roster bench;
    bench.change(RecordKind::Learner, bench.learners[0], "institution", QStringLiteral("ENSIAS"));
    BulkChange change;
    change.field = QStringLiteral("institution");
    change.value = QStringLiteral("EMI");
    change.onlyEmpty = true;
    BulkPlan plan = bench.plan(RecordKind::Learner, bench.learners, change);
    CHECK(plan.updates.size() == 2);
    bench.apply(plan);
    CHECK(bench.value(RecordKind::Learner, bench.learners[0], "institution") == QStringLiteral("ENSIAS"));
    change.onlyEmpty = false;
    change.value = {};
    plan = bench.plan(RecordKind::Learner, bench.learners, change);
    CHECK(plan.updates.size() == 3);
    bench.apply(plan);
    CHECK_FALSE(bench.value(RecordKind::Learner, bench.learners[0], "institution").isValid());
}

TEST_CASE("A value against the record's rules is rejected row by row, with the reason") {
    Roster bench;
    BulkChange change;
    change.field = QStringLiteral("planned_end_on");
    change.value = QStringLiteral("2025-03-01");
    bench.change(RecordKind::Enrolment, bench.enrolments[0], "started_on", QStringLiteral("2025-04-01"));
    const BulkPlan plan = bench.plan(RecordKind::Enrolment, bench.enrolments, change);
    CHECK(plan.updates.size() == 2);
    CHECK(reasonOf(plan, bench.enrolments[0]).contains(QStringLiteral("2025-04-01")));
    change.field = QStringLiteral("profile");
    change.value = QStringLiteral("nonsense");
    CHECK(bench.plan(RecordKind::Learner, bench.learners, change).rejected.size() == 3);
}

TEST_CASE("Learners graduate in their latest open enrolment; who can't says why") {
    Roster bench;
    // the second has dropped out before and begun again in C2
    bench.change(RecordKind::Enrolment, bench.enrolments[1], "status", QStringLiteral("dropped"));
    const qint64 again = bench.enrolment(QStringLiteral("E4"), bench.learners[1], bench.c2);
    bench.change(RecordKind::Enrolment, bench.enrolments[2], "status", QStringLiteral("admitted"));
    const qint64 nobody = bench.learner(QStringLiteral("L9"));
    std::vector<qint64> ids = bench.learners;
    ids.push_back(nobody);
    const QString before = bench.everything();

    const BulkPlan plan = bench.plan(RecordKind::Learner, ids, graduation(QDate(2025, 6, 30)));
    CHECK(plan.updates == std::vector<qint64>{bench.learners[0], bench.learners[1]});
    CHECK(reasonOf(plan, bench.learners[2]).contains(QStringLiteral("only who is in training")));
    CHECK(reasonOf(plan, nobody).contains(QStringLiteral("no enrolment")));
    CHECK(bench.apply(plan).updated == 2);
    CHECK(bench.text(bench.enrolments[0], "status") == QStringLiteral("graduated"));
    CHECK(bench.text(bench.enrolments[0], "status_on") == QStringLiteral("2025-06-30"));
    CHECK(bench.text(again, "status") == QStringLiteral("graduated"));
    CHECK(bench.text(bench.enrolments[1], "status") == QStringLiteral("dropped"));

    // the same once more changes nothing; another day is refused
    CHECK(bench.plan(RecordKind::Learner, {bench.learners[0]}, graduation(QDate(2025, 6, 30)))
              .unchanged.size() == 1);
    CHECK(reasonOf(bench.plan(RecordKind::Learner, {bench.learners[0]}, graduation(QDate(2025, 7, 1))),
                   bench.learners[0])
              .contains(QStringLiteral("2025-06-30")));
    bench.store->undo();
    CHECK(bench.everything() == before);
}

TEST_CASE("Nobody graduates before the training began, by the cohort's planned start where none is noted") {
    Roster bench;
    CHECK(
        bench.plan(RecordKind::Enrolment, bench.enrolments, graduation(QDate(2025, 1, 5))).rejected.size() ==
        3);
    CHECK(bench.plan(RecordKind::Enrolment, bench.enrolments, graduation(QDate(2025, 1, 6))).updates.size() ==
          3);
    bench.change(RecordKind::Enrolment, bench.enrolments[0], "started_on", QStringLiteral("2025-02-01"));
    CHECK(
        bench.plan(RecordKind::Enrolment, bench.enrolments, graduation(QDate(2025, 1, 31))).rejected.size() ==
        1);
    CHECK(bench.plan(RecordKind::Enrolment, bench.enrolments, graduation({})).rejected.size() == 3);
}

TEST_CASE("A graduate without a day gets it") {
    Roster bench;
    bench.change(RecordKind::Enrolment, bench.enrolments[0], "status", QStringLiteral("graduated"));
    const BulkPlan plan =
        bench.plan(RecordKind::Enrolment, {bench.enrolments[0]}, graduation(QDate(2025, 6, 30)));
    CHECK(plan.updates.size() == 1);
}

TEST_CASE("A status is set with its day and reason; one that ends needs a day") {
    Roster bench;
    CHECK(bench.plan(RecordKind::Learner, bench.learners, status("dropped")).rejected.size() == 3);
    const BulkPlan plan =
        bench.plan(RecordKind::Learner, bench.learners, status("dropped", QDate(2025, 3, 1), "found_job"));
    bench.apply(plan);
    CHECK(bench.text(bench.enrolments[2], "status_on") == QStringLiteral("2025-03-01"));
    CHECK(bench.text(bench.enrolments[2], "exit_reason") == QStringLiteral("found_job"));
    // nobody's enrolment is open now
    CHECK(bench.plan(RecordKind::Learner, bench.learners, status("failed", QDate(2025, 4, 1)))
              .rejected.size() == 3);
    // taken back by hand: the reason for leaving goes with the leaving
    bench.apply(bench.plan(RecordKind::Enrolment, {bench.enrolments[2]}, status("in_progress")));
    CHECK(bench.text(bench.enrolments[2], "exit_reason").isEmpty());
    CHECK(bench.text(bench.enrolments[2], "status_on").isEmpty());
}

TEST_CASE("A transfer ends the enrolment and goes on in a new one of the same chain") {
    Roster bench;
    bench.change(RecordKind::Enrolment, bench.enrolments[0], "status_at_entry", QStringLiteral("employed"));
    const QString before = bench.everything();
    const BulkPlan plan = bench.plan(RecordKind::Learner, {bench.learners[0]},
                                     to(What::Transfer, bench.c2, QDate(2025, 3, 10)));
    REQUIRE(plan.updates.size() == 1);
    bench.apply(plan);
    CHECK(bench.text(bench.enrolments[0], "status") == QStringLiteral("transferred"));
    CHECK(bench.text(bench.enrolments[0], "status_on") == QStringLiteral("2025-03-10"));
    const auto next = bench.store->ids(RecordKind::Enrolment, {}, {}, false,
                                       {{QStringLiteral("transfer_from"), bench.enrolments[0]}});
    REQUIRE(next.size() == 1);
    CHECK(bench.value(RecordKind::Enrolment, next[0], "cohort") == bench.c2);
    CHECK(bench.value(RecordKind::Enrolment, next[0], "learner") == bench.learners[0]);
    CHECK(bench.text(next[0], "status") == QStringLiteral("in_progress"));
    CHECK(bench.text(next[0], "started_on") == QStringLiteral("2025-03-10"));
    CHECK(bench.text(next[0], "status_at_entry") == QStringLiteral("employed"));
    // the chain's first link is left alone from now on
    CHECK(bench.plan(RecordKind::Enrolment, {bench.enrolments[0]}, status("in_progress")).rejected.size() ==
          1);
    bench.store->undo();
    CHECK(bench.everything() == before);
}

TEST_CASE("A transfer that can't be says why") {
    Roster bench;
    const auto rejected = [&](const BulkChange& change) {
        return reasonOf(bench.plan(RecordKind::Enrolment, {bench.enrolments[0]}, change),
                        bench.enrolments[0]);
    };
    CHECK(bench.plan(RecordKind::Enrolment, bench.enrolments, to(What::Transfer, bench.c1, QDate(2025, 3, 1)))
              .unchanged.size() == 3);
    CHECK(rejected(to(What::Transfer, bench.c2)).contains(QStringLiteral("day")));
    CHECK(rejected(to(What::Transfer, bench.c2, QDate(2025, 1, 1))).contains(QStringLiteral("start")));
    CHECK(rejected(to(What::Transfer, bench.c2, QDate(2025, 7, 1))).contains(QStringLiteral("end")));
    bench.enrolment(QStringLiteral("E7"), bench.learners[0], bench.c2);
    CHECK(rejected(to(What::Transfer, bench.c2, QDate(2025, 3, 1))).contains(QStringLiteral("already")));
}

TEST_CASE("A wrong cohort is corrected without a trace in the chain, and a full one is remarked") {
    Roster bench;
    bench.change(RecordKind::Cohort, bench.c2, "capacity", 2);
    const BulkPlan plan = bench.plan(RecordKind::Learner, bench.learners, to(What::MoveCohort, bench.c2));
    CHECK(plan.updates.size() == 3);
    REQUIRE(plan.remarks.size() == 1);
    CHECK(plan.remarks.first().plain().contains(QStringLiteral("3 people for 2")));
    bench.apply(plan);
    CHECK(bench.value(RecordKind::Enrolment, bench.enrolments[0], "cohort") == bench.c2);
    CHECK(bench.store->count(RecordKind::Enrolment) == 3);
    CHECK(bench.plan(RecordKind::Learner, bench.learners, to(What::MoveCohort, bench.c2)).unchanged.size() ==
          3);
}

TEST_CASE("What changed between plan and apply is left alone and told") {
    Roster bench;
    const BulkPlan plan = bench.plan(RecordKind::Learner, bench.learners, graduation(QDate(2025, 6, 30)));
    bench.change(RecordKind::Enrolment, bench.enrolments[1], "status", QStringLiteral("dropped"));
    const BulkResult result = bench.apply(plan);
    CHECK(result.updated == 2);
    REQUIRE(result.left.size() == 1);
    CHECK(result.left[0].first == bench.learners[1]);
    CHECK(bench.text(bench.enrolments[1], "status") == QStringLiteral("dropped"));
}

TEST_CASE("A cancelled bulk change leaves the file as it was") {
    struct Stop : Progress {
        void report(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    } stop;
    Roster bench;
    const QString before = bench.everything();
    const BulkPlan plan = bench.plan(RecordKind::Learner, bench.learners, graduation(QDate(2025, 6, 30)));
    bench.store->begin(QStringLiteral("x"));
    CHECK_THROWS_AS(applyBulk(*bench.store, plan, stop), Cancelled);
    bench.store->rollback();
    CHECK(bench.everything() == before);
    CHECK_THROWS_AS(planBulk(*bench.store, RecordKind::Learner, bench.learners, plan.change, stop),
                    Cancelled);
}

TEST_CASE("Keys and what belongs to one person aren't offered for many rows") {
    for (const char* own : {"reference", "cin", "phone", "last_name", "email", "note"}) {
        const auto fields = bulkFields(RecordKind::Learner);
        CHECK(std::none_of(fields.begin(), fields.end(),
                           [&](const Field* field) { return field->name == QLatin1String(own); }));
    }
    const auto fields = bulkFields(RecordKind::Learner);
    CHECK(std::any_of(fields.begin(), fields.end(),
                      [](const Field* field) { return field->name == QLatin1String("in_charge"); }));
}
