// What is left as it is: hidden from the counts, never lost, never part of undo.
#include "core/storage/acknowledgements.h"

#include "tests/core/quality/qualitybench.h"

using namespace jisr;
using namespace jisr::test;

namespace {

const Message Note{"Data quality"};

struct AcknowledgeBench : QualityBench {
    qint64 first = enrol(person(), "graduated"), second = enrol(person(), "graduated");
    Acknowledgements acknowledgements{connection(), clock};
    QString rule = QLatin1String(qualityRule(QualityRule::GraduatedUndated).code);

    qint64 leave(const std::vector<qint64>& rows, const char* reason) {
        return acknowledgements.acknowledge(rule, RecordKind::Enrolment, rows, QString::fromLatin1(reason),
                                            QStringLiteral("amina"), Note);
    }
};

}  // namespace

TEST_CASE("an acknowledged finding no longer counts as open, and counts again when it is taken back") {
    AcknowledgeBench bench;
    CHECK(bench.check().open(QualityRule::GraduatedUndated) == 2);
    CHECK(bench.leave({bench.first}, "minutes lost") == 1);
    QualityReport report = bench.check();
    CHECK(report.open(QualityRule::GraduatedUndated) == 1);
    CHECK(report.acknowledgedCount(QualityRule::GraduatedUndated) == 1);
    CHECK(report.open(QualitySeverity::Error) == 1);
    const Acknowledgement known = report.acknowledged(QualityRule::GraduatedUndated)[bench.first];
    CHECK(known.reason == "minutes lost");
    CHECK(known.who == "amina");
    CHECK(known.at == bench.clock.nowUtc());
    CHECK(bench.acknowledgements.takeBack(bench.rule, RecordKind::Enrolment, {bench.first, bench.second},
                                          QStringLiteral("amina"), Note) == 1);
    CHECK(bench.check().open(QualityRule::GraduatedUndated) == 2);
}

TEST_CASE("acknowledging twice keeps the last reason, and rows that are gone are passed over") {
    AcknowledgeBench bench;
    bench.leave({bench.first}, "one");
    CHECK(bench.leave({bench.first, 9999}, "two") == 1);
    CHECK(bench.acknowledgements.of(bench.rule, RecordKind::Enrolment)[bench.first].reason == "two");
    CHECK(bench.leave({9999}, "three") == 0);
    bench.store->remove(RecordKind::Enrolment, bench.first);
    CHECK(bench.acknowledgements.of(bench.rule, RecordKind::Enrolment).isEmpty());
}

TEST_CASE("an acknowledgement is noted in the journal and undo passes it by") {
    AcknowledgeBench bench;
    const qint64 before = bench.store->batches(100).size();
    bench.leave({bench.first}, "minutes lost");
    const QList<BatchInfo> batches = bench.store->batches(100);
    REQUIRE(batches.size() == before + 1);
    CHECK(batches.first().label == Note.stored());
    CHECK(batches.first().who == "amina");
    const UndoReport undone = bench.store->undo();
    CHECK(undone.reverted == 1);  // the last enrolment, not the acknowledgement
    CHECK_FALSE(bench.store->row(RecordKind::Enrolment, bench.second));
    CHECK(bench.acknowledgements.of(bench.rule, RecordKind::Enrolment).size() == 1);
}

TEST_CASE("the same row under another rule stays open") {
    AcknowledgeBench bench;
    bench.leave({bench.first}, "minutes lost");
    CHECK(bench.acknowledgements.of(QStringLiteral("status_undated"), RecordKind::Enrolment).isEmpty());
}

TEST_CASE("a cohort's finding is acknowledged by the cohort") {
    AcknowledgeBench bench;
    bench.change(RecordKind::Cohort, bench.group, "capacity", 1);
    CHECK(bench.check().open(QualityRule::CohortOverCapacity) == 1);
    bench.acknowledgements.acknowledge(QStringLiteral("cohort_over_capacity"), RecordKind::Cohort,
                                       {bench.group}, QStringLiteral("agreed"), QStringLiteral("amina"),
                                       Note);
    CHECK(bench.check().open(QualityRule::CohortOverCapacity) == 0);
}
