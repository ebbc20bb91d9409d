#include "core/publishing/difference.h"

#include <random>

#include "core/publishing/differencewords.h"
#include "tests/core/indicators/onegraduate.h"
#include "tests/core/indicators/randomprogramme.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

Analysis analysisOf(const Dimensions& dimensions, const RuleParameters& rule,
                    const std::vector<LearnerRow>& learners, const QDate& cutOff) {
    Analysis analysis(dimensions, rule);
    for (const LearnerRow& learner : learners) {
        analysis.add(learner);
    }
    analysis.finish(cutOff);
    return analysis;
}

Pseudonym scattered(qint64 learner) {
    return Pseudonym(learner) * 0x9E3779B97F4A7C15ull;
}

PresentFacts present(const Analysis& analysis) {
    return {analysis, scattered, {}, [](qint64) { return false; }};
}

/// The example's one graduate, before and after a change.
struct Change {
    OneGraduate before, after;
    std::unordered_set<Pseudonym> merged;
    bool entered = false;
    Filter scope;

    Difference difference(const QDate& cutOffBefore = QDate(2026, 3, 31)) const {
        NoProgress progress;
        const Analysis then = analysisOf(
            before.dimensions, before.rule,
            before.learner.id ? std::vector{before.learner} : std::vector<LearnerRow>{}, cutOffBefore);
        const FactSnapshot snapshot(FactSnapshot::write(then, scope, scattered, progress));
        const Analysis now = analysisOf(
            after.dimensions, after.rule,
            after.learner.id ? std::vector{after.learner} : std::vector<LearnerRow>{}, after.cutOff);
        PresentFacts facts = present(now);
        facts.merged = merged;
        facts.enteredSince = [this](qint64) { return entered; };
        return explainDifference(snapshot, before.rule, cutOffBefore, facts, IndicatorId::Ins, 6, scope,
                                 progress);
    }
    /// The cause of the one change there must be.
    Cause cause(const QDate& cutOffBefore = QDate(2026, 3, 31)) const {
        const Difference found = difference(cutOffBefore);
        REQUIRE(found.people.size() == 1);
        return found.people.front().cause;
    }
};

}  // namespace

TEST_CASE("the causes of a difference add up to it exactly, whatever happened to a programme") {
    NoProgress progress;
    std::array<int, CauseCount> seen{};
    for (std::uint32_t seed = 0; seed < 600; ++seed) {
        INFO(seed);
        RandomProgramme programme(seed, 30);
        std::mt19937 random(seed);
        const auto below = [&random](int bound) {
            return std::uniform_int_distribution<int>(0, bound - 1)(random);
        };
        const QDate cutOff = QDate::fromJulianDay(programme.cutOff);
        Filter scope;
        if (seed % 3 == 0) {
            scope.allowed[GroupKey::Region] = {QStringLiteral("MA-02"), QStringLiteral("MA-03")};
        }
        const RuleParameters rule = programme.rule;
        const Analysis before = analysisOf(programme.dimensions, rule, programme.learners, cutOff);
        const FactSnapshot snapshot(FactSnapshot::write(before, scope, scattered, progress));

        std::vector<LearnerRow> learners = programme.learners;
        std::unordered_set<Pseudonym> merged;
        for (LearnerRow& learner : learners) {
            switch (below(8)) {
                case 0:  // another person's life: anything may be other than before
                    learner = programme.learner(learner.id);
                    break;
                case 1:
                    if (!learner.situations.empty()) {
                        SituationRow& situation = learner.situations.front();
                        situation.endedOn = situation.startedOn == NoDay ? NoDay : situation.startedOn + 20;
                    }
                    break;
                case 2: {
                    const LearnerRow other = programme.learner(learner.id);
                    learner.situations.insert(learner.situations.end(), other.situations.begin(),
                                              other.situations.end());
                    break;
                }
                case 3:
                    merged.insert(scattered(learner.id));
                    learner.situations.clear();
                    break;
                default:
                    break;
            }
        }
        if (!learners.empty() && below(3) == 0) {
            learners.erase(learners.begin() + below(int(learners.size())));
        }
        for (int i = 0; i < below(5); ++i) {
            learners.push_back(programme.learner(1001 + i * 2));
        }
        RuleParameters now = rule;
        if (below(4) == 0) {
            now.validDays += 60;
        }
        const QDate later = cutOff.addDays(below(3) * 120);
        const Analysis after = analysisOf(programme.dimensions, now, learners, later);
        PresentFacts facts = present(after);
        facts.merged = merged;
        const int horizon = rule.horizons[std::size_t(below(int(rule.horizons.size())))];
        const Difference difference =
            explainDifference(snapshot, rule, cutOff, facts, IndicatorId::Ins, horizon, scope, progress);
        const auto counted = [&](const Analysis& analysis) {
            const People people = analysis.people(IndicatorId::Ins, horizon, scope);
            return std::pair(people.numerator, people.denominator);
        };
        qint64 numerator = difference.before.numerator, denominator = difference.before.denominator;
        REQUIRE(std::pair(numerator, denominator) == counted(before));
        qint64 people = 0;
        for (const CauseSum& sum : difference.causes()) {
            numerator += sum.numerator;
            denominator += sum.denominator;
            people += sum.people;
            seen[std::size_t(sum.cause)] += int(sum.people);
        }
        REQUIRE(std::pair(numerator, denominator) == counted(after));
        REQUIRE(people == qint64(difference.people.size()));
        std::unordered_set<Pseudonym> once;
        for (const ChangedPerson& person : difference.people) {
            REQUIRE(once.insert(person.who).second);
        }
    }
    for (int cause = 0; cause < CauseCount; ++cause) {
        if (Cause(cause) != Cause::Settled) {
            INFO(causeName(Cause(cause)));
            CHECK(seen[std::size_t(cause)] > 0);
        }
    }
}

TEST_CASE("whose horizon came between the two cut-offs is newly due") {
    Change change;
    change.before.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 2, 1));
    change.after = change.before;
    CHECK(change.cause(QDate(2025, 11, 30)) == Cause::NewlyDue);
    CHECK(change.difference(QDate(2025, 12, 31)).people.empty());
}

TEST_CASE("a job that turns out to have ended before the horizon is a job that ended") {
    Change change;
    change.before.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 2, 1));
    change.after.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 2, 1)).endedOn = on(2025, 11, 15);
    CHECK(change.cause() == Cause::JobEnded);
    const Difference difference = change.difference();
    CHECK(difference.before.numerator == 1);
    CHECK(difference.after.numerator == 0);
    CHECK(difference.after.denominator == 1);
    CHECK(difference.people.front().learner == 1);
}

TEST_CASE("what was only heard of since is new evidence, in either direction") {
    Change change;
    change.after.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 2, 1));
    CHECK(change.cause() == Cause::NewEvidence);

    Change longer;  // the same job, confirmed later
    longer.before.situation(SituationKind::Emp, on(2025, 9, 1), on(2025, 9, 30));
    longer.after.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 2, 1));
    CHECK(longer.cause() == Cause::NewEvidence);

    Change death;  // out of the denominator
    death.before.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 2, 1));
    death.after = death.before;
    death.after.situation(SituationKind::Mil, on(2025, 12, 1), on(2026, 2, 1));
    CHECK(death.cause() == Cause::NewEvidence);
    CHECK(death.difference().after.denominator == 0);
}

TEST_CASE("a graduation that was not in the file then was entered late") {
    Change change;
    change.before.learner.enrolments.front().status = EnrolmentStatus::InProgress;
    change.before.learner.enrolments.front().statusOn = NoDay;
    CHECK(change.cause() == Cause::LateEntry);

    Change person;  // nobody of that name then
    person.before.learner.id = 0;
    CHECK(person.cause() == Cause::LateEntry);
}

TEST_CASE("who moves into a region was corrected, who was entered there since is late") {
    Change change;
    change.scope.allowed[GroupKey::Region] = {QStringLiteral("MA-04")};
    change.after.learner.enrolments.front().cohort = 1;
    CHECK(change.cause() == Cause::Correction);
    change.entered = true;
    CHECK(change.cause() == Cause::LateEntry);
}

TEST_CASE("changed dates and changed situations are corrections") {
    Change date;
    date.after.learner.enrolments.front().statusOn = on(2026, 2, 13);
    CHECK(date.cause() == Cause::Correction);

    Change kind;
    kind.before.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 2, 1));
    kind.after.situation(SituationKind::Seek, on(2025, 9, 1), on(2026, 2, 1));
    CHECK(kind.cause() == Cause::Correction);

    Change gone;
    gone.after.learner.id = 0;
    CHECK(gone.cause() == Cause::Correction);
    CHECK(gone.difference().people.front().learner == 0);
}

TEST_CASE("who was merged since stands under merges, whatever else changed with it") {
    Change change;
    change.after.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 2, 1));
    change.merged = {scattered(1)};
    CHECK(change.cause() == Cause::Merge);
}

TEST_CASE("other parameters are told apart from other facts") {
    Change change;
    change.before.situation(SituationKind::Emp, on(2025, 9, 1), on(2025, 11, 20));
    change.after = change.before;
    change.after.rule.validDays = 10;
    CHECK(change.cause() == Cause::RuleChange);
}

namespace {

Difference handMade(const std::vector<std::tuple<Cause, int, int, int>>& causes) {
    Difference difference;
    difference.cutOffBefore = QDate(2026, 3, 31);
    difference.cutOff = QDate(2026, 6, 30);
    difference.before = {IndicatorId::Ins, 6, 720, 1000, {}};
    difference.after = difference.before;
    Pseudonym who = 0;
    for (const auto& [cause, joined, inserted, lost] : causes) {
        for (int i = 0; i < joined + lost; ++i) {
            const bool isLost = i >= joined;
            const Standing after = isLost || i >= inserted ? Standing::Denominator : Standing::Numerator;
            const Standing before = isLost ? Standing::Numerator : Standing::Out;
            difference.people.push_back({++who, 0, cause, before, after});
            difference.after.numerator += int(after == Standing::Numerator) - int(isLost);
            difference.after.denominator += int(!isLost);
        }
    }
    return difference;
}

}  // namespace

TEST_CASE("the table leads from one rate to the other") {
    const Difference difference = handMade({{Cause::NewlyDue, 200, 130, 0}, {Cause::JobEnded, 0, 0, 3}});
    const auto items = differenceItems(difference, {QStringLiteral("AAAA-BBBB-CCCC"), false, true},
                                       Phrasebook(Language::English));
    REQUIRE(items.size() == 2);
    const QString words = std::get<ReportParagraph>(items[0]).text;
    CHECK_THAT(words.toStdString(), Catch::Contains("from 72.0% (720 of 1,000)"));
    CHECK_THAT(words.toStdString(), Catch::Contains("to 70.6% (847 of 1,200)"));
    const ReportTable& table = std::get<ReportTable>(items[1]);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[1][1].text == QStringLiteral("200"));
    CHECK(table.rows[1][2].text == QStringLiteral("+130"));
    CHECK(table.rows[2][2].text == QString(QChar(0x2212)) + u'3');
    CHECK(table.rows[2][4].text == QStringLiteral("70.6%"));
    CHECK(table.rows[3][2].text == QStringLiteral("847"));
}

TEST_CASE("in public no row of the explanation tells of a few people, and the rows still add up") {
    const DifferenceView view{QStringLiteral("AAAA-BBBB-CCCC"), true, true};
    const Difference difference = handMade({{Cause::Merge, 2, 1, 0},
                                            {Cause::NewlyDue, 200, 130, 0},
                                            {Cause::JobEnded, 0, 0, 3},
                                            {Cause::NewEvidence, 60, 30, 0}});
    const auto rows = differenceRows(difference, view);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].causes == std::vector{Cause::NewlyDue});
    CHECK(rows[1].causes == std::vector{Cause::Merge, Cause::JobEnded, Cause::NewEvidence});
    CHECK(rows[0].numerator + rows[1].numerator == difference.after.numerator - 720);
    CHECK(rows[0].denominator + rows[1].denominator == difference.after.denominator - 1000);
    // too few to tell any cause; and a covered figure tells nothing at all
    const Difference few = handMade({{Cause::Merge, 2, 1, 0}, {Cause::JobEnded, 0, 0, 3}});
    CHECK(differenceRows(few, view).empty());
    CHECK(differenceItems(few, view, Phrasebook(Language::English)).size() == 1);
    DifferenceView covered = view;
    covered.figuresShown = false;
    const auto hidden = differenceItems(difference, covered, Phrasebook(Language::English));
    REQUIRE(hidden.size() == 1);
    CHECK_FALSE(std::get<ReportParagraph>(hidden[0]).text.contains(QStringLiteral("720")));
}

TEST_CASE("whatever moved, no public row stands for a few people") {
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        std::vector<std::tuple<Cause, int, int, int>> causes;
        for (int cause = 0; cause < CauseCount; ++cause) {
            const int joined = int(random() % 70),
                      inserted = joined ? int(random() % unsigned(joined + 1)) : 0;
            if (random() % 2) {
                causes.emplace_back(Cause(cause), joined, inserted, int(random() % 12));
            }
        }
        const Difference difference = handMade(causes);
        const auto rows = differenceRows(difference, {QStringLiteral("X"), true, true});
        qint64 numerator = 0, denominator = 0;
        for (const DifferenceRow& row : rows) {
            for (const qint64 count :
                 {row.people, row.numerator, row.denominator, row.denominator - row.numerator}) {
                REQUIRE((count == 0 || std::abs(count) >= 5));
            }
            numerator += row.numerator;
            denominator += row.denominator;
        }
        if (!rows.empty()) {
            REQUIRE(numerator == difference.after.numerator - difference.before.numerator);
            REQUIRE(denominator == difference.after.denominator - difference.before.denominator);
        }
    }
}
