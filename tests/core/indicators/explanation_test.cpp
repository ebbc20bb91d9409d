#include "core/indicators/explanation.h"

#include "core/base/phrasebook.h"
#include "core/indicators/explanationwords.h"
#include "tests/core/indicators/onegraduate.h"
#include "tests/core/indicators/randomprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

namespace {

LearnerExplanation explained(const OneGraduate& one) {
    return explain(one.learner, one.dimensions, one.rule, one.cutOff);
}

const HorizonReason& at(const LearnerExplanation& explanation, int horizon) {
    for (const HorizonReason& reason : explanation.horizons)
        if (reason.horizon == horizon) return reason;
    FAIL("no such horizon");
    return explanation.horizons.front();
}

QString said(const HorizonReason& reason) {
    const Phrasebook english(Language::English);
    const ReasonNames names{[](qint64 id) { return QStringLiteral("situation %1").arg(id); },
                            [](qint64 id) { return QStringLiteral("enrolment %1").arg(id); }};
    return reasonSentence(reason, {}, names, english);
}

/// The explanations of a programme against its analysis.
void compare(const Analysis& analysis, const std::vector<LearnerRow>& learners) {
    std::map<qint64, Graduate> graduates;
    for (const Graduate& graduate : analysis.graduates({})) graduates[graduate.learner] = graduate;
    for (const LearnerRow& row : learners) {
        const LearnerExplanation why =
            explain(row, analysis.dimensions(), analysis.parameters(), analysis.cutOff());
        const auto found = graduates.find(row.id);
        REQUIRE(why.horizons.empty() == (found == graduates.end()));
        REQUIRE(why.graduatedOn.isValid() == (found != graduates.end()));
        std::size_t placed = why.selection.size() + why.stray.size();
        for (const ChainReason& chain : why.chains) placed += chain.enrolments.size();
        REQUIRE(placed == row.enrolments.size());
        if (found == graduates.end()) continue;
        const Graduate& graduate = found->second;
        REQUIRE(why.graduatedOn == graduate.graduatedOn);
        REQUIRE(why.horizons.size() == graduate.statuses.size() + 1);
        REQUIRE(why.horizons.back().status == graduate.atCutOff);
        const auto counting = std::find_if(why.chains.begin(), why.chains.end(),
                                           [](const ChainReason& chain) { return chain.reference; });
        REQUIRE(counting != why.chains.end());
        REQUIRE(counting->enrolments.back() == graduate.enrolment);
        for (std::size_t h = 0; h < graduate.statuses.size(); ++h) {
            REQUIRE(why.horizons[h].status == graduate.statuses[h]);
            REQUIRE(why.horizons[h].date == graduate.dates[h]);
        }
        for (const HorizonReason& reason : why.horizons) {
            const auto of = [&](qint64 id) {
                return std::find_if(row.situations.begin(), row.situations.end(),
                                    [&](const SituationRow& s) { return s.id == id; });
            };
            REQUIRE((reason.step == 0) == (reason.status == Status::NotDue));
            REQUIRE((reason.step == 5) == isUnknown(reason.status));
            // What decided is there, counts, and is of the kind that the status names.
            const bool due = reason.step >= 1 && reason.step <= 4;
            REQUIRE(due == (reason.situation != 0 || reason.training != 0));
            if (reason.situation) {
                REQUIRE(of(reason.situation) != row.situations.end());
                REQUIRE(of(reason.situation)->evidence != 'D');
                if (reason.status == Status::Emp) REQUIRE(of(reason.situation)->kind == SituationKind::Emp);
                if (reason.status == Status::Ci) REQUIRE(of(reason.situation)->kind == SituationKind::Ci);
                if (reason.status == Status::Seek) REQUIRE(of(reason.situation)->kind == SituationKind::Seek);
            }
            if (reason.hearsay) REQUIRE(of(reason.hearsay)->evidence == 'D');
            REQUIRE_FALSE(said(reason).isEmpty());
        }
    }
}

}  // namespace

TEST_CASE("the explanation says the status that the analysis counts, in 2,000 random programmes") {
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        INFO("seed " << seed);
        const RandomProgramme programme(seed);
        Analysis analysis(programme.dimensions, programme.rule);
        for (const LearnerRow& learner : programme.learners) analysis.add(learner);
        analysis.finish(QDate::fromJulianDay(programme.cutOff));
        compare(analysis, programme.learners);
    }
}

TEST_CASE("the explanation says the status of every learner of the example") {
    example::Programme programme = example::programme();
    Analysis analysis(programme.dimensions, RuleParameters());
    for (const LearnerRow& learner : programme.learners) analysis.add(learner);
    analysis.finish(example::CutOff);
    compare(analysis, programme.learners);
}

TEST_CASE("a job that covers the day is named as what decided, by rule 3") {
    OneGraduate one;
    one.situation(SituationKind::Seek, on(2025, 7, 1), on(2026, 6, 1));
    one.situation(SituationKind::Emp, on(2025, 8, 1), on(2026, 6, 10), 20);
    one.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 6, 10), 40);
    const HorizonReason reason = at(explained(one), 6);
    CHECK(reason.status == Status::Emp);
    CHECK(reason.step == 3);
    CHECK(reason.situation == 3);  // most hours
    CHECK(said(reason) == QStringLiteral("situation 3, covers 13 Dec 2025 (rule 3, main job)."));
    CHECK(said(at(explained(one), 24)) == QStringLiteral("Not due before 13 Jun 2027."));
}

TEST_CASE("news that went stale is named with its day") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 8, 1), on(2025, 11, 1));
    one.situation(SituationKind::Seek, on(2026, 1, 5), on(2026, 1, 5));
    const HorizonReason reason = at(explained(one), 6);
    CHECK(reason.status == Status::NotTraced);
    CHECK(reason.latest == 1);
    CHECK(reason.latestOn == QDate(2025, 11, 1));
    CHECK(reason.nextOn == QDate(2026, 1, 5));
    CHECK(said(reason) ==
          QStringLiteral("The last news, of 1 Nov 2025 (situation 1), is more than 30 days older than 13 Dec "
                         "2025 (rule 5). The next news begins on 5 Jan 2026. No failed attempt to reach them "
                         "is recorded."));
}

TEST_CASE("a situation that ended is told apart from one nobody heard of since") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 8, 1), on(2025, 11, 1)).endedOn = on(2025, 11, 1);
    for (int day : {1, 5, 9}) one.learner.contacts.push_back({on(2026, 1, day), ContactResult::NoAnswer});
    const HorizonReason reason = at(explained(one), 6);
    CHECK(reason.status == Status::Unreached);
    CHECK(reason.latestEnded);
    CHECK(reason.attempts == 3);
    CHECK(said(reason).contains(QStringLiteral("ended on 1 Nov 2025")));
    CHECK(said(reason).contains(QStringLiteral("different days since graduation: 3;")));
}

TEST_CASE("a situation without start is said to tell of its one day only") {
    OneGraduate one;
    one.situation(SituationKind::Emp, NoDay, on(2025, 12, 12));
    const HorizonReason reason = at(explained(one), 6);
    CHECK(reason.status == Status::NotTraced);
    CHECK(said(reason).startsWith(
        QStringLiteral("situation 1 has no start: it tells about 12 Dec 2025 only, not about 13 Dec 2025")));
}

TEST_CASE("hearsay that would have decided otherwise is named, and decides nothing") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 8, 1), on(2026, 6, 10)).evidence = 'D';
    const HorizonReason reason = at(explained(one), 6);
    CHECK(reason.status == Status::NotTraced);
    CHECK(reason.hearsay == 1);
    CHECK(said(reason).contains(QStringLiteral("situation 1 is hearsay (evidence D)")));
}

TEST_CASE("a few hours of work beside studies are named as left aside") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 8, 1), on(2026, 6, 10), 10);
    one.situation(SituationKind::Study, on(2025, 9, 1), on(2026, 6, 10));
    const HorizonReason reason = at(explained(one), 6);
    CHECK(reason.status == Status::Study);
    CHECK(reason.situation == 2);
    CHECK(reason.studentJob == 1);
    CHECK(said(reason).contains(QStringLiteral("fewer than 15 hours a week beside studies")));
}

TEST_CASE("a second training makes a day one of study, and is named") {
    OneGraduate one;
    one.enrol(EnrolmentStatus::InProgress, NoDay).startedOn = on(2025, 10, 1);
    const HorizonReason reason = at(explained(one), 6);
    CHECK(reason.status == Status::Study);
    CHECK(reason.training == 2);
    CHECK(said(reason) ==
          QStringLiteral("In another training, enrolment 2, on 13 Dec 2025 (rules 2 and 4)."));
}

TEST_CASE("a transfer is one chain from its root to its leaf, and a losing branch stands outside") {
    OneGraduate one;
    one.learner.enrolments.front().status = EnrolmentStatus::Transferred;
    one.learner.enrolments.front().statusOn = on(2025, 2, 1);
    one.enrol(EnrolmentStatus::Graduated, on(2025, 7, 1), 1).startedOn = on(2025, 2, 1);
    one.enrol(EnrolmentStatus::Dropped, on(2025, 3, 1), 1).startedOn = on(2025, 1, 15);
    const LearnerExplanation why = explained(one);
    REQUIRE(why.chains.size() == 1);
    CHECK(why.chains.front().enrolments == std::vector<qint64>{1, 2});
    CHECK(why.chains.front().reference);
    CHECK(why.stray == std::vector<qint64>{3});
    CHECK(why.graduatedOn == QDate(2025, 7, 1));
}

TEST_CASE("somebody who did not graduate has chains and no statuses") {
    OneGraduate one;
    one.learner.enrolments.front().status = EnrolmentStatus::Dropped;
    const LearnerExplanation why = explained(one);
    CHECK(why.horizons.empty());
    CHECK_FALSE(why.graduatedOn.isValid());
    REQUIRE(why.chains.size() == 1);
    CHECK(why.chains.front().confirmed);
    CHECK(explain({}, one.dimensions, one.rule, one.cutOff).chains.empty());
}
