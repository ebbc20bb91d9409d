// Each rule finds what it is about, says it in words, and leaves the neighbouring good case alone.
#include "tests/core/quality/qualitybench.h"

using namespace jisr;
using namespace jisr::test;
using Ids = std::vector<qint64>;

namespace {

QString text(const char* iso) {
    return QString::fromLatin1(iso);
}

}  // namespace

TEST_CASE("a programme in order gives no finding at all") {
    QualityBench bench;
    const qint64 learner = bench.graduate({{"born_on", text("2001-05-05")}});
    bench.situation(learner, "SEEK", text("2025-07-07"), {}, {{"ended_on", text("2025-09-01")}});
    bench.situation(learner, "EMP", text("2025-09-01"), text("2026-06-20"),
                    {{"monthly_salary", 6000.0}, {"weekly_hours", 44.0}});
    const QualityReport report = bench.check();
    CHECK(report.learners == 1);
    for (int rule = 0; rule < QualityRuleCount; ++rule) {
        INFO(qualityRule(QualityRule(rule)).code);
        CHECK(report.findings(QualityRule(rule)).empty());
    }
}

TEST_CASE("every rule has an identifier of its own that leads back to it") {
    for (int each = 0; each < QualityRuleCount; ++each) {
        const QualityRuleInfo& info = qualityRule(QualityRule(each));
        CHECK(int(info.rule) == each);
        CHECK(qualityRuleFromCode(QString(QLatin1String(info.code)).toUpper()) == info.rule);
        CHECK(qstrlen(info.why) > 20);
        CHECK(qstrlen(info.what) > 10);
    }
    CHECK_FALSE(qualityRuleFromCode(u"nothing"));
}

TEST_CASE("graduated without a date") {
    QualityBench bench;
    const qint64 row = bench.enrol(bench.person(), "graduated");
    CHECK(bench.found(QualityRule::GraduatedUndated) == Ids{row});
    CHECK(bench.said(QualityRule::GraduatedUndated) == "No date; the planned end was 30 Jun 2025.");
    CHECK(bench.found(QualityRule::StatusUndated).empty());
}

TEST_CASE("other endings without a date") {
    QualityBench bench;
    const qint64 row = bench.enrol(bench.person(), "dropped");
    CHECK(bench.found(QualityRule::StatusUndated) == Ids{row});
}

TEST_CASE("an enrolment ends before it starts, across its own dates and its cohort's") {
    QualityBench bench;
    const qint64 early = bench.enrol(bench.person(), "dropped", text("2025-01-05"));
    const qint64 late = bench.enrol(bench.person(), "in_progress", {}, {{"started_on", text("2025-07-01")}});
    const qint64 admitted =
        bench.enrol(bench.person(), "dropped", text("2025-03-01"),
                    {{"applied_on", text("2024-12-10")}, {"admitted_on", text("2024-12-09")}});
    bench.enrol(bench.person(), "dropped", text("2025-01-06"));
    bench.enrol(bench.person(), "no_show", text("2025-01-02"));
    CHECK(bench.found(QualityRule::EnrolmentEndBeforeStart) == Ids{early, late, admitted});
    CHECK(bench.said(QualityRule::EnrolmentEndBeforeStart) ==
          "“Dropped out” on 5 Jan 2025, before the start on 6 Jan 2025.");
}

TEST_CASE("a situation was last confirmed before it began") {
    QualityBench bench;
    const qint64 learner = bench.graduate();
    const qint64 row = bench.situation(learner, "SEEK", text("2026-02-01"), text("2026-01-31"));
    bench.situation(learner, "SEEK", text("2026-02-01"), text("2026-02-01"));
    CHECK(bench.found(QualityRule::SituationEndBeforeStart) == Ids{row});
}

TEST_CASE("transfers that lead nowhere") {
    QualityBench bench;
    const qint64 alone = bench.enrol(bench.person(), "transferred", text("2025-03-01"));
    const qint64 a = bench.person();
    const qint64 from = bench.enrol(a, "transferred", text("2025-03-01"));
    bench.enrol(a, "graduated", text("2025-07-07"), {{"transfer_from", from}});
    const qint64 b = bench.person();
    const qint64 foreign = bench.enrol(b, "graduated", text("2025-07-07"), {{"transfer_from", from}});
    const qint64 c = bench.person();
    const qint64 waiting = bench.enrol(c, "waitlisted");
    const qint64 early = bench.enrol(c, "graduated", text("2025-07-07"), {{"transfer_from", waiting}});
    const qint64 d = bench.person();
    const qint64 fork = bench.enrol(d, "transferred", text("2025-03-01"));
    const qint64 loser = bench.enrol(d, "dropped", text("2025-03-20"),
                                     {{"transfer_from", fork}, {"started_on", text("2025-03-01")}});
    bench.enrol(d, "graduated", text("2025-07-07"),
                {{"transfer_from", fork}, {"started_on", text("2025-03-05")}});
    const qint64 e = bench.person();
    const qint64 ended = bench.enrol(e, "dropped", text("2025-03-01"));
    const qint64 unmarked = bench.enrol(e, "graduated", text("2025-07-07"),
                                        {{"transfer_from", ended}, {"started_on", text("2025-03-02")}});
    CHECK(bench.found(QualityRule::OrphanTransfer) == Ids{alone, foreign, early, loser, unmarked});
    CHECK(bench.said(QualityRule::OrphanTransfer) == "Transferred, but no enrolment continues it.");
}

TEST_CASE("a circle of transfers is found and does not hang") {
    QualityBench bench;
    const qint64 learner = bench.person();
    const qint64 one = bench.enrol(learner, "transferred", text("2025-03-01"));
    const qint64 two = bench.enrol(learner, "transferred", text("2025-04-01"), {{"transfer_from", one}});
    bench.change(RecordKind::Enrolment, one, "transfer_from", two);
    CHECK(bench.found(QualityRule::OrphanTransfer) == Ids{one, two});
    const qint64 self = bench.enrol(learner, "graduated", text("2025-07-07"));
    bench.change(RecordKind::Enrolment, self, "transfer_from", self);
    CHECK(bench.found(QualityRule::OrphanTransfer) == Ids{one, two, self});
}

TEST_CASE("two trainings on the same days, not one after the other or a transfer") {
    QualityBench bench;
    const qint64 learner = bench.person();
    bench.enrol(learner, "graduated", text("2025-07-07"));
    const qint64 second =
        bench.enrol(learner, "dropped", text("2025-05-01"),
                    {{"started_on", text("2025-04-01")}, {"planned_end_on", text("2025-09-01")}});
    const qint64 good = bench.person();
    bench.enrol(good, "dropped", text("2025-03-01"));
    bench.enrol(good, "graduated", text("2025-07-07"),
                {{"started_on", text("2025-03-01")}, {"planned_end_on", text("2025-07-01")}});
    const qint64 moved = bench.person();
    const qint64 from = bench.enrol(moved, "transferred", text("2025-03-10"));
    bench.enrol(moved, "graduated", text("2025-07-07"),
                {{"started_on", text("2025-03-01")}, {"transfer_from", from}});
    CHECK(bench.found(QualityRule::OverlappingEnrolments) == Ids{second});
    CHECK(bench.said(QualityRule::OverlappingEnrolments) == "From 1 Apr 2025 to 1 May 2025 in cohort G too.");
}

TEST_CASE("situations that contradict each other, not those that touch") {
    QualityBench bench;
    const qint64 learner = bench.graduate();
    bench.situation(learner, "EMP", text("2025-08-01"), text("2026-06-01"));
    const qint64 seek = bench.situation(learner, "SEEK", text("2026-03-01"), text("2026-05-01"));
    const qint64 good = bench.graduate();
    bench.situation(good, "SEEK", text("2025-08-01"), text("2025-10-01"));
    bench.situation(good, "EMP", text("2025-10-01"), text("2026-06-01"));
    bench.situation(good, "STUDY", text("2025-10-01"), text("2026-06-01"));
    const qint64 gone = bench.graduate();
    bench.situation(gone, "DECEASED", text("2025-09-01"), {});
    const qint64 after = bench.situation(gone, "EMP", text("2025-10-01"), text("2025-12-01"));
    const qint64 heard = bench.graduate();
    bench.situation(heard, "EMP", text("2025-08-01"), text("2026-06-01"), {{"evidence", text("D")}});
    bench.situation(heard, "SEEK", text("2025-08-01"), text("2026-06-01"));
    CHECK(bench.found(QualityRule::ContradictingSituations) == Ids{seek, after});
    CHECK(bench.said(QualityRule::ContradictingSituations) ==
          "From 1 Mar 2026 to 1 May 2026 at the same time as “Job”.");
}

TEST_CASE("a job from before graduation is found when an insertion figure counts it") {
    QualityBench bench;
    const qint64 learner = bench.graduate();
    const qint64 early = bench.situation(learner, "EMP", text("2025-06-27"), text("2026-01-10"));
    const qint64 ended = bench.graduate();
    bench.situation(ended, "EMP", text("2025-06-01"), {}, {{"ended_on", text("2025-07-20")}});
    const qint64 later = bench.graduate();
    bench.situation(later, "EMP", text("2025-07-07"), text("2026-01-10"));
    CHECK(bench.found(QualityRule::JobBeforeGraduation) == Ids{early});
    CHECK(bench.said(QualityRule::JobBeforeGraduation) ==
          "Since 27 Jun 2025, 10 days before graduation on 7 Jul 2025; counted at 3, 6 months.");
    // before the first horizon only the cut-off's own figure counts it
    CHECK(bench.found(QualityRule::JobBeforeGraduation, QDate(2025, 7, 20)) == Ids{early, early + 1});
}

TEST_CASE("hired by the operator of the training") {
    QualityBench bench;
    const qint64 learner = bench.graduate();
    const qint64 other = bench.organisation(text("EMPLOYER"));
    const qint64 own =
        bench.situation(learner, "EMP", text("2025-08-01"), text("2026-06-01"), {{"employer", bench.op}});
    bench.situation(learner, "EMP", text("2025-08-01"), text("2026-06-01"), {{"employer", other}});
    const qint64 declared = bench.situation(learner, "EMP", text("2025-08-01"), text("2026-06-01"),
                                            {{"employer", other}, {"hired_by_operator", true}});
    bench.situation(learner, "INT_PAID", text("2025-08-01"), text("2026-06-01"), {{"employer", bench.op}});
    CHECK(bench.found(QualityRule::EmployerIsOperator) == Ids{own, declared});
    CHECK(bench.said(QualityRule::EmployerIsOperator) ==
          "Employed by Opérateur OP, who trained the person; not declared as hired by the operator.");
}

TEST_CASE("an operator with 100 % everywhere from ten people on, and no longer with one exception") {
    QualityBench bench;
    for (int i = 0; i < 9; ++i) {
        bench.situation(bench.graduate(), "EMP", text("2025-08-01"), text("2026-06-01"));
    }
    CHECK(bench.found(QualityRule::OperatorAllHundred).empty());
    bench.situation(bench.graduate(), "EMP", text("2025-08-01"), text("2026-06-01"));
    CHECK(bench.found(QualityRule::OperatorAllHundred) == Ids{bench.op});
    CHECK(bench.said(QualityRule::OperatorAllHundred) ==
          "All 10 graduated, and all 10 observable graduates are known and inserted at 6 months.");
    bench.enrol(bench.person(), "dropped", text("2025-03-01"));
    CHECK(bench.found(QualityRule::OperatorAllHundred).empty());
}

TEST_CASE("forty insertions with evidence of one day, unless the operator's days are all like that") {
    QualityBench bench;
    bench.store->begin(text("batch"));
    const auto day = [&](const char* on, int people) {
        for (int i = 0; i < people; ++i) {
            bench.situation(bench.graduate(), "EMP", text("2025-08-01"), text("2026-06-01"),
                            {{"evidence_on", text(on)}});
        }
    };
    day("2026-01-10", 39);
    day("2026-01-11", 3);
    bench.store->commit();
    CHECK(bench.found(QualityRule::InsertionsInOneDay).empty());
    bench.store->begin(text("batch"));
    day("2026-01-10", 1);
    bench.store->commit();
    CHECK(bench.found(QualityRule::InsertionsInOneDay).size() == 40);
    CHECK(bench.said(QualityRule::InsertionsInOneDay) ==
          "One of 40 insertions of Opérateur OP with evidence of 10 Jan 2026.");
    bench.store->begin(text("batch"));
    day("2026-01-12", 30);
    bench.store->commit();
    CHECK(bench.found(QualityRule::InsertionsInOneDay).empty());
}

TEST_CASE("forty insertions typed by one person on one day, not imported and not over two days") {
    QualityBench bench;
    std::vector<qint64> people;
    for (int i = 0; i < 45; ++i) {
        people.push_back(bench.graduate());
    }
    const auto typed = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            bench.situation(people[i], "EMP", text("2025-08-01"), text("2026-06-01"));
        }
    };
    typed(0, 39);
    bench.clock.set(bench.clock.nowUtc().addDays(1));
    typed(39, 40);
    CHECK(bench.found(QualityRule::InsertionsInOneDay).empty());
    bench.clock.set(bench.clock.nowUtc().addDays(-1));
    typed(40, 41);
    CHECK(bench.found(QualityRule::InsertionsInOneDay).size() == 40);
    CHECK(bench.said(QualityRule::InsertionsInOneDay) ==
          "One of 40 insertions entered by amina on 30 Jun 2026.");

    QualityBench other;
    for (int i = 0; i < 45; ++i) {
        other.graduate();
    }
    other.store->begin(text("Import"));
    for (qint64 learner = 1; learner <= 45; ++learner) {
        other.situation(learner, "EMP", text("2025-08-01"), text("2026-06-01"));
    }
    other.store->commit();
    CHECK(other.found(QualityRule::InsertionsInOneDay).empty());
}

TEST_CASE("a cohort over its capacity, places of no-shows and early drops given on") {
    QualityBench bench;
    bench.change(RecordKind::Cohort, bench.group, "capacity", 2);
    bench.enrol(bench.person(), "graduated", text("2025-07-07"));
    bench.enrol(bench.person(), "graduated", text("2025-07-07"));
    bench.enrol(bench.person(), "no_show", text("2025-01-08"));
    bench.enrol(bench.person(), "dropped", text("2025-01-19"));
    bench.enrol(bench.person(), "rejected");
    CHECK(bench.found(QualityRule::CohortOverCapacity).empty());
    bench.enrol(bench.person(), "dropped", text("2025-01-20"));
    CHECK(bench.found(QualityRule::CohortOverCapacity) == Ids{bench.group});
    CHECK(bench.said(QualityRule::CohortOverCapacity) == "3 learners for 2 places.");
}

TEST_CASE("one phone for three people, first or second number") {
    QualityBench bench;
    const QString number = text("+212612345678");
    const qint64 a = bench.person({{"phone", number}});
    const qint64 b = bench.person({{"phone_2", number}, {"phone", text("+212600000001")}});
    CHECK(bench.found(QualityRule::SharedPhone).empty());
    const qint64 c = bench.person({{"phone", number}, {"phone_2", number}});
    CHECK(bench.found(QualityRule::SharedPhone) == Ids{a, b, c});
    CHECK(bench.said(QualityRule::SharedPhone) == "06 12 34 56 78 is the number of 3 people.");
}

TEST_CASE("pay by the hour, the week or the year") {
    QualityBench bench;
    const qint64 learner = bench.graduate();
    const auto paid = [&](const char* kind, double pay, double hours) {
        return bench.situation(learner, kind, text("2025-08-01"), text("2026-06-01"),
                               {{"monthly_salary", pay}, {"weekly_hours", hours}});
    };
    const qint64 hourly = paid("EMP", 18, 44), weekly = paid("EMP", 1999, 30),
                 yearly = paid("EMP", 60001, 44);
    paid("EMP", 2000, 44);
    paid("EMP", 1999, 29);
    paid("EMP", 60000, 44);
    paid("INT_PAID", 1500, 40);
    paid("SELF", 100, 40);
    CHECK(bench.found(QualityRule::UnusualPay) == Ids{hourly, weekly, yearly});
    CHECK(bench.said(QualityRule::UnusualPay) == "18 MAD a month: looks like an hour's or a day's pay.");
}

TEST_CASE("a proof needs an employer and a place where it is") {
    QualityBench bench;
    const qint64 learner = bench.graduate();
    const qint64 employer = bench.organisation(text("EMPLOYER"));
    const auto proved = [&](const char* kind, const char* evidence, Values more) {
        more.emplace_back("evidence", text(evidence));
        std::vector<QVariant> row;
        Values fields{{"learner", learner},
                      {"situation", text(kind)},
                      {"started_on", text("2025-08-01")},
                      {"last_known_on", text("2026-06-01")}};
        fields.insert(fields.end(), more.begin(), more.end());
        return bench.make(RecordKind::Situation, fields);
    };
    const qint64 bare = proved("EMP", "A", {});
    const qint64 placed = proved("CI", "B", {{"evidence_reference", text("dossier 12")}});
    const qint64 named = proved("EMP", "B", {{"employer", employer}});
    proved("EMP", "A", {{"employer", employer}, {"evidence_reference", text("dossier 12")}});
    proved("SELF", "A", {{"evidence_reference", text("dossier 12")}});
    proved("EMP", "C", {});
    const qint64 heard = proved("EMP", "D", {});
    CHECK(bench.found(QualityRule::EvidenceWithoutEmployer) == Ids{bare, placed});
    CHECK(bench.found(QualityRule::EvidenceWithoutReference) == Ids{bare, named});
    CHECK(bench.found(QualityRule::HearsayOnly) == Ids{heard});
}

TEST_CASE("the status at entry is missing at the path's beginning") {
    QualityBench bench;
    const qint64 learner = bench.person();
    const qint64 root = bench.enrol(learner, "transferred", text("2025-03-01"));
    bench.change(RecordKind::Enrolment, root, "status_at_entry", {});
    const qint64 next = bench.enrol(learner, "graduated", text("2025-07-07"), {{"transfer_from", root}});
    bench.change(RecordKind::Enrolment, next, "status_at_entry", {});
    CHECK(bench.found(QualityRule::EntryStatusMissing) == Ids{root});
}

TEST_CASE("a training that is over and was never closed") {
    QualityBench bench;
    const qint64 open = bench.enrol(bench.person(), "in_progress");
    const qint64 admitted = bench.enrol(bench.person(), "admitted");
    // the planned end and the days of grace: 28 September 2025
    CHECK(bench.found(QualityRule::TrainingNotClosed, QDate(2025, 9, 27)) == Ids{admitted});
    CHECK(bench.found(QualityRule::TrainingNotClosed, QDate(2025, 9, 28)) == Ids{open, admitted});
}

TEST_CASE("dates that are missing altogether") {
    QualityBench bench;
    bench.change(RecordKind::Cohort, bench.group, "starts_on", {});
    bench.change(RecordKind::Cohort, bench.group, "ends_on", {});
    const qint64 both = bench.enrol(bench.person(), "in_progress");
    const qint64 learner = bench.graduate({});
    const qint64 start = bench.situation(learner, "EMP", {}, text("2026-06-01"));
    const qint64 none = bench.situation(learner, "EMP", {}, {});
    CHECK(bench.found(QualityRule::EnrolmentWithoutDates).front() == both);
    CHECK(bench.said(QualityRule::EnrolmentWithoutDates) == "Neither a start nor a planned end.");
    CHECK(bench.found(QualityRule::SituationWithoutStart) == Ids{start, none});
}

TEST_CASE("a graduate whom nobody can reach, unless asked not to be called or dead") {
    QualityBench bench;
    const auto graduate = [&](Values more) {
        const qint64 learner = bench.graduate(std::move(more));
        bench.change(RecordKind::Learner, learner, "email", {});
        return learner;
    };
    const qint64 unknown = graduate({});
    graduate({{"phone", text("+212612345678")}});
    graduate({{"no_contact", true}});
    bench.situation(graduate({}), "DECEASED", text("2026-01-01"), {});
    const qint64 learner = bench.person();
    bench.change(RecordKind::Learner, learner, "email", {});
    bench.enrol(learner, "in_progress");
    CHECK(bench.found(QualityRule::GraduateOutOfReach) == Ids{unknown});
}

TEST_CASE("birth dates that can't be right") {
    QualityBench bench;
    const auto born = [&](const char* on) {
        const qint64 learner = bench.person({{"born_on", text(on)}});
        bench.enrol(learner, "graduated", text("2025-07-07"));
        return learner;
    };
    const qint64 child = born("2010-06-01"), unborn = born("2025-06-01"), old = born("1950-01-01");
    born("2009-12-01");
    born("1960-01-01");
    CHECK(bench.found(QualityRule::UnlikelyBirthDate) == Ids{child, unborn, old});
}

TEST_CASE("dates after the cut-off, and contacts before graduation") {
    QualityBench bench;
    const qint64 learner = bench.person();
    const qint64 row = bench.enrol(learner, "graduated", text("2025-07-07"));
    const qint64 job = bench.situation(learner, "EMP", text("2025-08-01"), text("2025-12-01"));
    const auto call = [&](const char* on) {
        return bench.make(RecordKind::Contact, {{"learner", learner},
                                                {"on", text(on)},
                                                {"channel", text("phone")},
                                                {"result", text("reached")}});
    };
    const qint64 before = call("2025-07-06"), same = call("2025-07-07"), late = call("2025-12-01");
    CHECK(bench.found(QualityRule::ContactBeforeGraduation) == Ids{before});
    CHECK(bench.found(QualityRule::EnrolmentAfterCutOff).empty());
    const QDate early(2025, 7, 6);
    CHECK(bench.found(QualityRule::EnrolmentAfterCutOff, early) == Ids{row});
    CHECK(bench.found(QualityRule::SituationAfterCutOff, early) == Ids{job});
    CHECK(bench.found(QualityRule::ContactAfterCutOff, early) == Ids{same, late});
    CHECK(bench.found(QualityRule::SituationAfterCutOff, QDate(2025, 11, 30)) == Ids{job});
    CHECK(bench.found(QualityRule::SituationAfterCutOff, QDate(2025, 12, 1)).empty());
}
