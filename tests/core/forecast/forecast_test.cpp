#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/forecast/backtest.h"
#include "core/forecast/chance.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

/// An invented programme: 12 regions × 3 operators, a cohort each every other month from 2022 on, six months
/// long. Years, regions, operators and cohorts differ.
struct Invented {
    double graduation = 1.3;  ///< log odds
    double drop = 0;          ///< what they lose from 2025 on
    quint64 seed = 7;
    QDate cutOff{2026, 6, 30};

    Analysis analysis() const {
        Chance chance(seed);
        Dimensions dimensions;
        for (int region = 1; region <= 12; ++region) {
            dimensions.regions.push_back(
                {region, QStringLiteral("MA-%1").arg(region, 2, 10, QLatin1Char('0')), {}, {}});
        }
        for (int one = 1; one <= 3; ++one) {
            dimensions.operators.push_back({one, QStringLiteral("OP%1").arg(one), {}, {}});
        }
        std::vector<double> regional, atOperator, yearly, yearlyInsertion;
        for (int i = 0; i < 12; ++i) regional.push_back(0.3 * chance.normal());
        for (int i = 0; i < 3; ++i) atOperator.push_back(0.2 * chance.normal());
        for (int i = 0; i < 12; ++i) yearly.push_back(0.2 * chance.normal());
        for (int i = 0; i < 12; ++i) yearlyInsertion.push_back(0.15 * chance.normal());
        std::vector<LearnerRow> learners;
        for (int month = 0; month < 60; month += 2) {
            const QDate start = QDate(2022, 1, 5).addMonths(month);
            const QDate end = start.addMonths(6);
            for (int region = 0; region < 12; ++region) {
                for (int one = 0; one < 3; ++one) {
                    CohortRow cohort;
                    cohort.id = qint64(dimensions.cohorts.size()) + 1;
                    cohort.code = QStringLiteral("C%1").arg(cohort.id);
                    cohort.region = region;
                    cohort.operatorIndex = one;
                    cohort.startsOn = Day(start.toJulianDay());
                    cohort.endsOn = Day(end.toJulianDay());
                    const auto index = std::int32_t(dimensions.cohorts.size());
                    dimensions.cohorts.push_back(cohort);
                    if (start > cutOff) continue;
                    const auto half = std::size_t(month / 6);
                    const double chances = logistic(
                        graduation + regional[std::size_t(region)] + atOperator[std::size_t(one)] +
                        yearly[half] + 0.3 * chance.normal() - (start >= QDate(2025, 1, 1) ? drop : 0));
                    const double inserts = logistic(0.4 + 0.6 * regional[std::size_t(region)] +
                                                    yearlyInsertion[half] + 0.2 * chance.normal());
                    const int size = 12 + int(16 * chance.uniform());
                    for (int i = 0; i < size; ++i) {
                        learners.push_back(learner(qint64(learners.size()) + 1, index, start, end, chances,
                                                   inserts, chance));
                    }
                }
            }
        }
        Analysis made(dimensions, {});
        for (const LearnerRow& row : learners) made.add(row);
        made.finish(cutOff);
        return made;
    }

    static LearnerRow learner(qint64 id, std::int32_t cohort, const QDate& start, const QDate& end,
                              double graduates, double inserts, Chance& chance) {
        LearnerRow row;
        row.id = id;
        EnrolmentRow enrolment;
        enrolment.id = id;
        enrolment.cohort = cohort;
        enrolment.startedOn = Day(start.toJulianDay());
        if (chance.uniform() < graduates) {
            enrolment.status = EnrolmentStatus::Graduated;
            enrolment.statusOn = Day(end.toJulianDay()) + Day(45 * chance.uniform());
            if (chance.uniform() < inserts) {
                SituationRow job;
                job.id = id;
                job.kind = SituationKind::Emp;
                job.startedOn = enrolment.statusOn + Day(120 * chance.uniform());
                job.lastKnownOn = enrolment.statusOn + 400;
                job.evidence = 'B';
                row.situations.push_back(job);
            }
        } else {
            enrolment.status = chance.uniform() < 0.7 ? EnrolmentStatus::Dropped : EnrolmentStatus::Failed;
            enrolment.statusOn = enrolment.status == EnrolmentStatus::Failed
                                     ? Day(end.toJulianDay()) + 10
                                     : Day(start.toJulianDay()) + 20 + Day(150 * chance.uniform());
        }
        row.enrolments.push_back(enrolment);
        return row;
    }
};

ForecastQuestion until(int year, int month, Levers levers = {}) {
    ForecastQuestion question;
    question.untilMonth = year * 12 + month - 1;
    question.levers = levers;
    question.runs = 500;
    return question;
}

class Impatient : public Progress {
  public:
    void report(qint64, qint64) override {}
    bool cancelled() const override { return true; }
};

}  // namespace

TEST_CASE("chance is the same everywhere and has the moments it should have") {
    Chance one(5), other(5);
    for (int i = 0; i < 100; ++i) REQUIRE(one.binomial(40, 0.3) == other.binomial(40, 0.3));
    for (const auto& [n, p] : {std::pair(qint64(20), 0.2), {qint64(400), 0.7}, {qint64(3), 0.5}}) {
        double sum = 0, squares = 0;
        const int draws = 40000;
        for (int i = 0; i < draws; ++i) {
            const auto x = double(one.binomial(n, p));
            REQUIRE((x >= 0 && x <= double(n)));
            sum += x;
            squares += x * x;
        }
        const double mean = sum / draws, variance = squares / draws - mean * mean;
        const double expected = double(n) * p * (1 - p);
        CHECK(std::abs(mean - double(n) * p) < 5 * std::sqrt(expected / draws) + 1e-9);
        CHECK(std::abs(variance / expected - 1) < 0.05);
    }
    CHECK(one.binomial(0, 0.5) == 0);
    CHECK(one.binomial(7, 1.5) == 7);
    CHECK(one.binomial(7, -1) == 0);
}

TEST_CASE("histories add up to the figures of the analysis") {
    const Analysis analysis = Invented{}.analysis();
    const ProgrammePast past = ProgrammePast::of(analysis, {}, NoProgress());
    const std::vector<Breakdown> whole = analysis.breakdowns({}, {Grouping{}});
    CHECK(past.reached(Measure::Learners, past.lastMonth) == whole[0].figure(0, IndicatorId::Conf).numerator);
    CHECK(past.reached(Measure::Graduates, past.lastMonth) == whole[0].graduates(0));
    CHECK(past.reached(Measure::Insertions, past.lastMonth) ==
          whole[0].figure(0, IndicatorId::Ins).numerator);
    qint64 parts = 0;
    for (std::size_t region = 0; region < past.regions.size(); ++region) {
        Filter filter;
        filter.allowed[GroupKey::Region] = {past.regions[region]};
        const qint64 graduates = past.reached(Measure::Graduates, past.lastMonth, int(region));
        CHECK(graduates == analysis.breakdowns(filter, {Grouping{}})[0].graduates(0));
        parts += graduates;
    }
    CHECK(parts == past.reached(Measure::Graduates, past.lastMonth));
}

TEST_CASE("what was known at a past cut-off is the beginning of the history") {
    Analysis analysis = Invented{}.analysis();
    const ProgrammePast now = ProgrammePast::of(analysis, {}, NoProgress());
    analysis.setCutOff(QDate(2025, 3, 31));
    const ProgrammePast then = ProgrammePast::of(analysis, {}, NoProgress());
    for (const Measure measure : {Measure::Learners, Measure::Graduates, Measure::Insertions}) {
        CHECK(now.reached(measure, then.lastMonth) == then.reached(measure, then.lastMonth));
    }
}

TEST_CASE("a forecast goes on from what was observed, widens, and is the same each time") {
    const ProgrammePast past = ProgrammePast::of(Invented{}.analysis(), {}, NoProgress());
    const Forecast said = forecast(past, past.lastMonth, until(2027, 6), NoProgress());
    const Forecast again = forecast(past, past.lastMonth, until(2027, 6), NoProgress());
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        REQUIRE(said.ahead[i].size() == 12);
        qint64 before = said.observed[i].back();
        for (std::size_t month = 0; month < 12; ++month) {
            const Fan& fan = said.ahead[i][month];
            CHECK(fan.at == again.ahead[i][month].at);
            CHECK(fan.low(95) <= fan.low(80));
            CHECK(fan.low(80) <= fan.low(50));
            CHECK(fan.low(50) <= fan.median());
            CHECK(fan.median() <= fan.high(50));
            CHECK(fan.high(80) <= fan.high(95));
            CHECK(fan.median() >= before);
            before = fan.median();
        }
        CHECK(said.ahead[i][11].high(95) - said.ahead[i][11].low(95) >=
              said.ahead[i][0].high(95) - said.ahead[i][0].low(95));
    }
    CHECK(said.assumptions.size() == 6);
}

TEST_CASE("regions are told by the end of a month of their own, from the same runs") {
    const Analysis analysis = Invented{}.analysis();
    Filter one;
    one.allowed[GroupKey::Region] = {QStringLiteral("MA-06")};
    const ProgrammePast past = ProgrammePast::of(analysis, one, NoProgress());
    REQUIRE(past.regions.size() == 1);
    ForecastQuestion question = until(2027, 12);
    question.regionsMonth = 2026 * 12 + 11;
    const Forecast said = forecast(past, past.lastMonth, question, NoProgress());
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        CHECK(said.regions[i][0].at == said.ahead[i][5].at);  // the cut-off is the end of June
        CHECK(said.ahead[i].size() == 18);
    }
}

TEST_CASE("each lever moves what it should and is printed among the assumptions") {
    const ProgrammePast past = ProgrammePast::of(Invented{}.analysis(), {}, NoProgress());
    const auto end = [&](Levers levers, Measure measure) {
        return forecast(past, past.lastMonth, until(2027, 12, levers), NoProgress())
            .ahead[std::size_t(measure)]
            .back()
            .median();
    };
    for (const Measure measure : {Measure::Learners, Measure::Graduates, Measure::Insertions}) {
        CHECK(end({20, 0, 0}, measure) > end({}, measure));
    }
    CHECK(end({0, 5, 0}, Measure::Graduates) > end({}, Measure::Graduates));
    CHECK(end({0, -5, 0}, Measure::Graduates) < end({}, Measure::Graduates));
    CHECK(end({0, 0, 5}, Measure::Insertions) > end({}, Measure::Insertions));
    const qint64 graduates = end({}, Measure::Graduates);
    CHECK(std::abs(end({0, 0, 5}, Measure::Graduates) - graduates) < graduates / 200);
    CHECK(forecast(past, past.lastMonth, until(2027, 12, {5, -5, 5}), NoProgress()).assumptions.size() == 9);
}

TEST_CASE("an empty programme, a date passed and a cancelled forecast are no surprise") {
    Analysis empty(Dimensions{}, {});
    empty.finish(QDate(2026, 6, 30));
    const ProgrammePast nothing = ProgrammePast::of(empty, {}, NoProgress());
    CHECK(nothing.isEmpty());
    CHECK(backTest(nothing, 1, NoProgress()).trials.empty());
    CHECK(backTest(nothing, 1, NoProgress()).sentences().size() == 1);
    const ProgrammePast past = ProgrammePast::of(Invented{}.analysis(), {}, NoProgress());
    CHECK(forecast(past, past.lastMonth, until(2026, 1), NoProgress()).ahead[0].empty());
    CHECK_THROWS_AS(forecast(past, past.lastMonth, until(2027, 1), Impatient()), Cancelled);
}

TEST_CASE("the 80 % band holds what then happened in 70 to 90 % of the cases") {
    const double drop = GENERATE(0.0, 0.9);
    std::array<Coverage, MeasureCount> all;
    for (const quint64 seed : {7, 8, 9}) {
        const BackTest test = backTest(
            ProgrammePast::of(Invented{1.3, drop, seed}.analysis(), {}, NoProgress()), 1, NoProgress());
        REQUIRE(test.trials.size() == 6);
        for (std::size_t i = 0; i < MeasureCount; ++i) {
            const Coverage here = test.coverage(static_cast<Measure>(i));
            UNSCOPED_INFO("drop " << drop << " seed " << seed << " " << measureCode(static_cast<Measure>(i))
                                  << ": " << here.covered << "/" << here.cases << " width "
                                  << test.widths[i]);
            CHECK(here.cases == 72);
            all[i].covered += here.covered;
            all[i].cases += here.cases;
        }
    }
    CHECK(all[std::size_t(Measure::Learners)].holds());
    CHECK(all[std::size_t(Measure::Insertions)].holds());
    if (drop == 0) {
        CHECK(all[std::size_t(Measure::Graduates)].holds());
    } else {  // nothing announced it: three calm years before, then 18 points at once
        CHECK(all[std::size_t(Measure::Graduates)].percent() >= 55);
    }
}

TEST_CASE("what happens later changes neither the judgement of an earlier cut-off nor its width") {
    const ProgrammePast past = ProgrammePast::of(Invented{}.analysis(), {}, NoProgress());
    const BackTest test = backTest(past, 1, NoProgress());
    REQUIRE(test.trials.size() == 6);
    for (std::size_t trial = 0; trial < test.trials.size(); ++trial) {
        const auto with = [&](int last) {  // other things after the end of that month
            ProgrammePast other = past;
            for (TrainingGroup& group : other.groups) {
                for (std::size_t i = 0; i < group.months.size(); ++i) {
                    if (group.firstMonth + int(i) > last) {
                        CohortMonth& month = group.months[i];
                        std::swap(month.graduated, month.left);
                        month.confirmed = month.entered = 3 * month.entered;
                        month.inserted = 0;
                    }
                }
            }
            return backTest(other, 1, NoProgress());
        };
        const BackTest::Trial& here = test.trials[trial];
        const BackTest afterwards = with(here.month + BackTest::MonthsAhead);
        CHECK(afterwards.trials[trial].widths == here.widths);
        for (std::size_t i = 0; i < MeasureCount; ++i) {
            CHECK(afterwards.trials[trial].coverage[i].covered == here.coverage[i].covered);
            CHECK(afterwards.trials[trial].coverage[i].cases == here.coverage[i].cases);
        }
        const BackTest atOnce = with(here.month);
        CHECK(atOnce.trials[trial].month == here.month);
        CHECK(atOnce.trials[trial].widths == here.widths);
        CHECK(atOnce.trials[trial].coverage[0].covered < here.coverage[0].covered);
    }
}

TEST_CASE("the bands shown are made as those that were judged") {
    const ProgrammePast past = ProgrammePast::of(Invented{}.analysis(), {}, NoProgress());
    const BackTest test = backTest(past, 1, NoProgress());
    const BackTest::Trial& trial = test.trials.back();
    ForecastQuestion question;
    question.untilMonth = trial.month + BackTest::MonthsAhead;
    question.runs = BackTest::Runs;
    question.widths = trial.widths;
    const Forecast said = forecast(past, trial.month, question, NoProgress());
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        int covered = 0;
        for (std::size_t region = 0; region < past.regions.size(); ++region) {
            const qint64 happened = past.reached(Measure(i), question.untilMonth, int(region));
            const Fan& fan = said.regions[i][region];
            covered += happened >= fan.low(80) && happened <= fan.high(80);
        }
        CHECK(covered == trial.coverage[i].covered);
    }
    Fan fan{{10, 20, 30, 40, 50, 60, 70}};
    CHECK(fan.stretched(1, 0).at == fan.at);
    CHECK(fan.stretched(0.5, 0).at == std::array<qint64, 7>{25, 30, 35, 40, 45, 50, 55});
    CHECK(fan.stretched(2, 15).at == std::array<qint64, 7>{15, 15, 20, 40, 60, 80, 100});
}

TEST_CASE("rates follow a break, the sooner the clearer it is") {
    std::vector<Counted> months(24, Counted{100, 100});
    CHECK(levelsOf(months).back() == Approx(1).margin(0.01));
    months.push_back({105, 100});
    CHECK(levelsOf(months).back() < 1.02);
    for (int i = 0; i < 3; ++i) months.push_back({200, 100});
    CHECK(levelsOf(months).back() > 1.6);
    CHECK(levelsOf({}).empty());
}

TEST_CASE("a cut-off within a month is no break") {
    Analysis analysis = Invented{}.analysis();
    analysis.setCutOff(QDate(2026, 5, 31));
    const ProgrammePast whole = ProgrammePast::of(analysis, {}, NoProgress());
    CHECK(whole.lastWhole == whole.lastMonth);
    analysis.setCutOff(QDate(2026, 6, 9));
    const ProgrammePast begun = ProgrammePast::of(analysis, {}, NoProgress());
    REQUIRE(begun.lastMonth == whole.lastMonth + 1);
    CHECK(begun.lastWhole == whole.lastMonth);
    const ForecastModel before(whole, whole.lastMonth), after(begun, begun.lastMonth);
    CHECK(after.insertion() == Approx(before.insertion()).margin(0.001));
    CHECK(after.graduation() == Approx(before.graduation()).margin(0.001));
    CHECK(backTest(begun, 1, NoProgress()).trials.back().month == whole.lastMonth - BackTest::MonthsAhead);
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        const auto median = [&](const ProgrammePast& past) {
            return double(
                forecast(past, past.lastMonth, until(2027, 6), NoProgress()).ahead[i].back().median());
        };
        CHECK(median(begun) == Approx(median(whole)).epsilon(0.01));
    }
}

TEST_CASE("people of a cohort are confirmed when the rule says, and foretold then") {
    Dimensions dimensions;
    dimensions.regions.push_back({1, QStringLiteral("MA-01"), {}, {}});
    for (const QDate& start : {QDate(2026, 6, 25), QDate(2026, 7, 10), QDate(2026, 7, 25)}) {
        CohortRow cohort;
        cohort.id = qint64(dimensions.cohorts.size()) + 1;
        cohort.region = 0;
        cohort.startsOn = Day(start.toJulianDay());
        cohort.endsOn = cohort.startsOn + 150;
        dimensions.cohorts.push_back(cohort);
    }
    Analysis analysis(dimensions, {});
    analysis.finish(QDate(2026, 6, 30));
    const ProgrammePast past = ProgrammePast::of(analysis, {}, NoProgress());
    std::vector<int> confirmed;
    for (const TrainingGroup& group : past.groups) {
        confirmed.insert(confirmed.end(), std::size_t(group.cohorts), group.startMonth - past.lastMonth);
    }
    std::sort(confirmed.begin(), confirmed.end());
    CHECK(confirmed == std::vector<int>{1, 1, 2});  // one that began in the month of the cut-off is there too
}

TEST_CASE("coverage outside 70 to 90 % is told as failed") {
    BackTest test;
    test.trials = {{1, {1, 1, 1}, {Coverage{30, 40}, {20, 40}, {40, 40}}},
                   {4, {1, 1, 1}, {Coverage{25, 30}, {29, 30}, {24, 30}}}};
    CHECK(test.coverage(Measure::Graduates).holds());
    CHECK(test.sentences()[1].plain().startsWith(QLatin1String("Tried")));
    CHECK_FALSE(test.coverage(Measure::Insertions).holds());
    CHECK(test.sentences()[2].plain().startsWith(QLatin1String("FAILED")));
    CHECK(test.sentences()[2].plain().contains(QLatin1String("64 of 70")));
}
