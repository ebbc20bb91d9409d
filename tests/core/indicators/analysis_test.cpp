#include "core/indicators/analysis.h"

#include "core/base/phrasebook.h"
#include "core/base/progress.h"
#include "core/indicators/indicatorrow.h"
#include "tests/core/indicators/onegraduate.h"
#include "tests/core/indicators/randomprogramme.h"
#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("a programme without learners has the whole, with nothing in it") {
    Analysis analysis(Dimensions{}, RuleParameters{});
    analysis.finish(QDate(2026, 6, 30));
    const auto groups = analysis.figures({}, {});
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].code() == "ALL");
    CHECK(groups[0].figures.empty());
    CHECK(analysis.figures({}, Grouping{{GroupKey::Region}}).empty());
    CHECK(analysis.people(IndicatorId::Ins, 6, {}).persons.empty());
    CHECK(analysis.times({}).empty());
    const Breakdown whole = analysis.breakdowns({}, {Grouping{}}).front();
    CHECK(whole.chains(0) == 0);
    CHECK(whole.graduates(0) == 0);
}

TEST_CASE("a learner takes at most 200 bytes with one enrolment and one situation") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 6, 1));
    Analysis analysis(one.dimensions, one.rule);
    constexpr int Learners = 20000;
    for (int i = 0; i < Learners; ++i) {
        one.learner.id = i + 1;
        analysis.add(one.learner);
    }
    analysis.finish(one.cutOff);
    CHECK(analysis.bytes() <= std::size_t(Learners) * 200);
    for (int i = 0; i < Learners; ++i) {  // and still does when each was edited, longer first
        one.learner.id = i + 1;
        LearnerRow longer = one.learner;
        longer.situations.push_back(longer.situations[0]);
        analysis.replaceLearner(longer);
        analysis.replaceLearner(one.learner);
    }
    CHECK(analysis.bytes() <= std::size_t(Learners) * 400);
    CHECK(analysis.breakdowns({}, {Grouping{}}).front().graduates(0) == Learners);
}

TEST_CASE("learners may come in any order of ids") {
    RandomProgramme programme(7, 40);
    Analysis ascending(programme.dimensions, programme.rule),
        descending(programme.dimensions, programme.rule);
    for (const LearnerRow& learner : programme.learners) ascending.add(learner);
    for (auto learner = programme.learners.rbegin(); learner != programme.learners.rend(); ++learner)
        descending.add(*learner);
    ascending.finish(QDate::fromJulianDay(programme.cutOff));
    descending.finish(QDate::fromJulianDay(programme.cutOff));
    CHECK(ascending.people(IndicatorId::Conf, 0, {}).persons ==
          descending.people(IndicatorId::Conf, 0, {}).persons);
    CHECK(ascending.times({}) == descending.times({}));
}

TEST_CASE("a filter with nothing in a set lets nobody pass, an unknown code neither") {
    OneGraduate one;
    const Analysis analysis = one.analysis();
    const auto passing = [&](const Filter& filter) {
        return analysis.breakdowns(filter, {Grouping{}}).front().graduates(0);
    };
    CHECK(passing({}) == 1);
    CHECK(passing(Filter{}.with(GroupKey::Region, "MA-06")) == 1);
    CHECK(passing(Filter{}.with(GroupKey::Region, "MA-04")) == 0);
    CHECK(passing(Filter{}.with(GroupKey::Region, "nowhere")) == 0);
    CHECK(passing(Filter{{{GroupKey::Sex, {}}}}) == 0);
    CHECK(passing(Filter{}.with(GroupKey::Sex, NoCode)) == 1);
    CHECK(passing(Filter{}.with(GroupKey::Region, "MA-06").with(GroupKey::Region, "MA-04")) == 0);
    CHECK(analysis.knows(GroupKey::Region, "MA-06"));
    CHECK_FALSE(analysis.knows(GroupKey::Region, "nowhere"));
}

TEST_CASE("groups whose key is empty are a group of their own and say so") {
    OneGraduate one;
    const Analysis analysis = one.analysis();
    const Breakdown sexes = analysis.breakdowns({}, {Grouping{{GroupKey::Sex}}}).front();
    REQUIRE(sexes.size() == 1);
    CHECK(sexes.codes(0) == QStringList{NoCode});
    CHECK(sexes.label(0, Phrasebook(Language::English)) == "Not stated");
    const Breakdown crossed = analysis.breakdowns({}, {Grouping{{GroupKey::Sex, GroupKey::Region}}}).front();
    REQUIRE(crossed.size() == 1);
    CHECK(crossed.codes(0) == QStringList{"NONE", "MA-06"});
    CHECK(crossed.indexOf({"NONE", "MA-06"}) == 0);
    CHECK(crossed.indexOf({"NONE", "MA-04"}) == -1);
    CHECK(crossed.indexOf({"NONE"}) == -1);
    CHECK(crossed.label(0, Phrasebook(Language::English)).endsWith("× Casablanca-Settat"));
    CHECK(Grouping{{GroupKey::Sex, GroupKey::Region}}.code() == "sex+region");
}

TEST_CASE("a breakdown keeps the horizons asked for, and says 0/0 of the others") {
    OneGraduate one;
    const Analysis analysis = one.analysis();
    const auto counted =
        analysis.breakdowns({}, {Grouping{}, Grouping{{GroupKey::Region}}}, std::vector<int>{6});
    CHECK(counted[0].figure(0, IndicatorId::Ins, 12).denominator == 1);  // the whole keeps all
    CHECK(counted[1].figure(0, IndicatorId::Ins, 6).denominator == 1);
    CHECK(counted[1].figure(0, IndicatorId::InsD).denominator == 1);
    CHECK(counted[1].figure(0, IndicatorId::Ins, 12).denominator == 0);
}

TEST_CASE("more than 255 people of one cohort are all counted, whatever the grouping") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 6, 1));
    Analysis analysis(one.dimensions, one.rule);
    for (int i = 1; i <= 1021; ++i) {
        one.learner.id = i;
        one.learner.sex = i % 2 ? Sex::F : Sex::M;
        analysis.add(one.learner);
    }
    analysis.finish(one.cutOff);
    const auto counted = analysis.breakdowns({}, {Grouping{}, Grouping{{GroupKey::Sex}}});
    CHECK(counted[0].figure(0, IndicatorId::Ins).numerator == 1021);
    CHECK(counted[0].figure(0, IndicatorId::Grad).numerator == 1021);
    CHECK(counted[1].figure(0, IndicatorId::Ins).numerator == 511);
    CHECK(counted[1].figure(1, IndicatorId::Grad).numerator == 510);
}

TEST_CASE(
    "a cohort of more people than a byte counts is the same sum asked whole, by person and after edits") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 6, 1));
    Analysis analysis(one.dimensions, one.rule);
    for (int i = 1; i <= 700; ++i) {
        one.learner.id = i;
        one.learner.sex = i % 2 ? Sex::F : Sex::M;
        analysis.add(one.learner);
    }
    analysis.finish(one.cutOff);
    const auto inserted = [&analysis](const Filter& filter) {
        const Breakdown cohorts = analysis.breakdowns(filter, {Grouping{{GroupKey::Cohort}}}).front();
        return cohorts.size() ? cohorts.figure(0, IndicatorId::Ins).numerator : 0;
    };
    const Filter women = Filter{}.with(GroupKey::Sex, QStringLiteral("F"));
    const Filter men = Filter{}.with(GroupKey::Sex, QStringLiteral("M"));
    CHECK(inserted({}) == 700);
    CHECK(inserted(women) + inserted(men) == 700);
    analysis.removeLearner(256);
    one.learner.id = 1;
    one.learner.situations.clear();
    analysis.replaceLearner(one.learner);
    CHECK(inserted({}) == 698);
    CHECK(inserted(women) + inserted(men) == 698);
    CHECK(analysis.breakdowns({}, {Grouping{}}).front().graduates(0) == 699);
    analysis.setCutOff(one.cutOff);
    CHECK(inserted({}) == 698);
}

TEST_CASE("seen from another day the facts are as if that were the cut-off, and their own view stays") {
    const RandomProgramme programme(11, 60);
    Analysis analysis(programme.dimensions, programme.rule);
    for (const LearnerRow& learner : programme.learners) analysis.add(learner);
    const QDate cutOff = QDate::fromJulianDay(programme.cutOff), before = cutOff.addMonths(-7);
    analysis.finish(cutOff);
    const auto own = analysis.times({});
    NoProgress progress;
    const auto seen = analysis.seenFrom(before, progress).times({});
    CHECK(analysis.cutOff() == cutOff);
    CHECK(analysis.times({}) == own);
    analysis.setCutOff(before);
    CHECK(analysis.times({}) == seen);

    struct Stopped : NoProgress {
        bool cancelled() const override { return true; }
    } stopped;
    CHECK_THROWS_AS(analysis.seenFrom(cutOff, stopped), Cancelled);
    CHECK(analysis.times({}) == seen);
}

TEST_CASE("a cohort's dates reach its learners when they are handed in again") {
    OneGraduate one;
    Analysis analysis = one.analysis();
    CHECK(analysis.learnersOfCohort(0) == std::vector<qint64>{1});
    CHECK(analysis.learnersOfCohort(1).empty());
    one.dimensions.cohorts[0].startsOn = on(2026, 6, 25);
    one.dimensions.cohorts.push_back(OneGraduate::cohort("C3", 0));
    analysis.setDimensions(one.dimensions);
    analysis.replaceLearner(one.learner);
    CHECK(analysis.breakdowns({}, {Grouping{}}).front().figure(0, IndicatorId::Conf).denominator == 0);
    one.learner.enrolments[0].cohort = 2;
    analysis.replaceLearner(one.learner);
    CHECK(analysis.figures({}, Grouping{{GroupKey::Cohort}}).at(0).code() == "C3");
}

TEST_CASE("statuses of a breakdown add up to its graduates at every date") {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const RandomProgramme programme(seed, 30);
        Analysis analysis(programme.dimensions, programme.rule);
        for (const LearnerRow& learner : programme.learners) analysis.add(learner);
        analysis.finish(QDate::fromJulianDay(programme.cutOff));
        const Breakdown tracks = analysis.breakdowns({}, {Grouping{{GroupKey::Track}}}).front();
        for (qsizetype group = 0; group < tracks.size(); ++group)
            for (int horizon : analysis.horizons()) {
                qint64 sum = 0;
                for (qint64 count : tracks.statuses(group, horizon)) sum += count;
                CHECK(sum == tracks.graduates(group));
            }
    }
}

TEST_CASE("codes of indicators, keys and statuses are found again, whatever their case") {
    for (int id = 0; id < IndicatorCount; ++id) {
        const IndicatorInfo& info = indicatorInfo(IndicatorId(id));
        CHECK(int(info.id) == id);
        CHECK(indicatorFromCode(QString::fromLatin1(info.code)) == IndicatorId(id));
        CHECK(indicatorFromCode(QString::fromLatin1(info.code).toLower()) == IndicatorId(id));
    }
    CHECK_FALSE(indicatorFromCode(u"INS_X").has_value());
    for (int key = 0; key < GroupKeyCount; ++key)
        CHECK(groupKeyFromCode(QString::fromLatin1(groupKeyCode(GroupKey(key)))) == GroupKey(key));
    CHECK(groupKeyFromCode(u"Education") == GroupKey::Education);
    CHECK_FALSE(groupKeyFromCode(u"colour").has_value());
}

TEST_CASE("rates are rounded half up in integers") {
    CHECK(percentText(1, 8) == "12.5");
    CHECK(percentText(1, 16) == "6.3");    // 6.25
    CHECK(percentText(1, 2000) == "0.1");  // 0.05
    CHECK(percentText(1, 2001) == "0.0");
    CHECK(percentText(0, 0).isEmpty());
    CHECK(exactText(2, 3) == "0.666667");
    CHECK(exactText(1, 1) == "1.000000");
    CHECK(exactText(1, 2000000) == "0.000001");
    CHECK(exactText(0, 0).isEmpty());
}
