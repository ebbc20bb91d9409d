#include "core/charting/targetcharts.h"

#include "core/charting/chartcatalogue.h"
#include "core/forecast/outlook.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

namespace {

ChartSpec chartOf(const Analysis& analysis, std::map<QString, QString> choices, bool publicMode = false) {
    ReportRequest request;
    request.language = Language::English;
    request.publicMode = publicMode;
    request.goals = {{QStringLiteral("learners"), QDate(2024, 12, 31), 1000},
                     {QStringLiteral("learners"), QDate(2027, 12, 31), 5000},
                     {QStringLiteral("graduates"), QDate(2027, 6, 30), 3000}};
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(Language::English);
    return targetForecast(analysis, {analysis, results, phrasebook, std::move(choices)}, NoProgress());
}

const FanChart& fanOf(const ChartSpec& spec) {
    return std::get<FanChart>(spec.content);
}

}  // namespace

TEST_CASE("what was observed ends at the counted figure, and the fan goes on from it") {
    const Analysis analysis = sample::programme();
    const ChartSpec spec = chartOf(analysis, {});
    const FanChart& fan = fanOf(spec);
    REQUIRE(fan.points.size() > 12);
    qint64 observed = 0, before = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < fan.points.size(); ++i) {
        const FanPoint& point = fan.points[i];
        CHECK(std::is_sorted(point.fan.begin(), point.fan.end()));
        CHECK_FALSE(point.detail.isEmpty());
        CHECK(point.fan[3] >= before);  // cumulated
        before = point.fan[3];
        if (point.observed) {
            observed = *point.observed;
            last = i;
        }
    }
    const std::vector<Breakdown> counted = analysis.breakdowns({}, {{}}, {6});
    CHECK(observed == analysis.people(IndicatorId::Conf, 0, {}).numerator);
    CHECK(fan.points[last + 1].fan.front() >= observed);
    CHECK(spec.note.contains(QStringLiteral("Cohorts start")));
}

TEST_CASE("the plan's steps stand from the end of one goal to the end of the next") {
    const ChartSpec spec = chartOf(sample::programme(), {});
    const FanChart& fan = fanOf(spec);
    REQUIRE(fan.plan.size() == 2);
    CHECK(fan.plan[0].quantity == 1000);
    CHECK(fan.points[static_cast<std::size_t>(fan.plan[0].to)].label == QStringLiteral("12/2024"));
    CHECK(fan.plan[1].from == fan.plan[0].to);
    CHECK(fan.plan[1].quantity == 5000);
    CHECK(fan.points[static_cast<std::size_t>(fan.plan[0].to)].detail.contains(QStringLiteral("aim 1,000")));
    CHECK(fan.points[static_cast<std::size_t>(fan.plan[1].to)].label == QStringLiteral("12/2027"));
    CHECK(fanOf(chartOf(sample::programme(), {{QStringLiteral("measure"), QStringLiteral("insertions")}}))
              .plan.empty());
}

TEST_CASE("the forecast is the same each time, and its levers move it") {
    const Analysis analysis = sample::programme();
    const auto ends = [&analysis](const std::map<QString, QString>& choices) {
        return fanOf(chartOf(analysis, choices)).points.back().fan;
    };
    const QString graduates = QStringLiteral("graduates");
    const auto asObserved = ends({{QStringLiteral("measure"), graduates}});
    CHECK(asObserved == ends({{QStringLiteral("measure"), graduates}}));
    CHECK(ends({{QStringLiteral("measure"), graduates},
                {QStringLiteral("cohorts"), QStringLiteral("10")}})[3] > asObserved[3]);
    CHECK(ends({{QStringLiteral("measure"), graduates},
                {QStringLiteral("graduation"), QStringLiteral("-10")}})[3] <= asObserved[3]);
}

TEST_CASE("a forecast isn't published, and nobody confirmed is no fault") {
    const ChartSpec hidden = chartOf(sample::programme(), {}, true);
    CHECK(fanOf(hidden).points.empty());
    CHECK_FALSE(fanOf(hidden).emptyNote.isEmpty());
    Analysis nobody(Dimensions{}, {});
    nobody.finish(QDate(2026, 6, 30));
    CHECK_FALSE(fanOf(chartOf(nobody, {})).emptyNote.isEmpty());
}

namespace {

ChartSpec regionsOf(const Analysis& analysis, const QString& measure, const Filter& filter = {},
                    bool publicMode = false) {
    ReportRequest request;
    request.language = Language::English;
    request.filter = filter;
    request.publicMode = publicMode;
    request.goals = {{QStringLiteral("graduates"), QDate(2027, 3, 31), 3000}};
    request.regionGoals[QStringLiteral("MA-06")] = {
        {QStringLiteral("learners"), QDate(2024, 12, 31), 40},
        {QStringLiteral("learners"), QDate(2027, 12, 31), 100000},
    };
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(Language::English);
    return regionForecast(analysis, {analysis, results, phrasebook, {{QStringLiteral("measure"), measure}}},
                          NoProgress());
}

}  // namespace

TEST_CASE("region by region: what was observed is what is counted, in the regions' order, beside the aim") {
    const Analysis analysis = sample::programme();
    const ChartSpec spec = regionsOf(analysis, QStringLiteral("learners"));
    const GoalChart& chart = std::get<GoalChart>(spec.content);
    REQUIRE_FALSE(chart.marks.empty());
    CHECK(spec.title.contains(QStringLiteral("31 Dec 2027")));
    qint64 all = 0;
    QString before;
    for (const GoalMark& mark : chart.marks) {
        INFO(mark.key.toStdString());
        REQUIRE(mark.key.startsWith(QStringLiteral("reached:learners/")));
        const QString code = mark.key.section(u'=', 1);
        CHECK((code > before || code == QLatin1String(NoCode)));
        before = code;
        CHECK(mark.observed ==
              analysis.people(IndicatorId::Conf, 0, Filter{}.with(GroupKey::Region, code)).numerator);
        CHECK(mark.fan.front() >= mark.observed);
        CHECK(std::is_sorted(mark.fan.begin(), mark.fan.end()));
        CHECK(mark.detail.contains(mark.label));
        if (code == QStringLiteral("MA-06")) {
            CHECK(mark.aim == 100000);
            CHECK(mark.detail.contains(QStringLiteral("likely missed")));
        } else {
            CHECK_FALSE(mark.aim);
        }
        all += mark.observed;
    }
    CHECK(all == analysis.people(IndicatorId::Conf, 0, {}).numerator);
}

TEST_CASE("where no region has an aim the whole's day counts, and a filter leaves its regions only") {
    const Analysis analysis = sample::programme();
    CHECK(regionsOf(analysis, QStringLiteral("graduates")).title.contains(QStringLiteral("31 Mar 2027")));
    const ChartSpec one = regionsOf(analysis, QStringLiteral("insertions"),
                                    Filter{}.with(GroupKey::Region, QStringLiteral("MA-06")));
    const GoalChart& chart = std::get<GoalChart>(one.content);
    REQUIRE(chart.marks.size() == 1);
    CHECK(chart.marks[0].key.startsWith(QStringLiteral("reached:insertions/")));
    CHECK(chart.marks[0].key.endsWith(QStringLiteral("/region=MA-06")));
    CHECK(chart.marks[0].observed ==
          analysis.people(IndicatorId::Ins, 6, Filter{}.with(GroupKey::Region, QStringLiteral("MA-06")))
              .numerator);
}

TEST_CASE("both charts tell the whole by the same runs, so that their numbers agree to the last person") {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    request.language = Language::English;
    const QString graduates = QStringLiteral("graduates");
    request.goals = {{graduates, QDate(2026, 12, 31), 300}, {graduates, QDate(2028, 6, 30), 900}};
    request.regionGoals[QStringLiteral("MA-06")] = {{graduates, QDate(2026, 12, 31), 90}};
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(Language::English);
    const ChartQuestion question{analysis, results, phrasebook, {{QStringLiteral("measure"), graduates}}};
    const QString whole = targetForecast(analysis, question, NoProgress()).subtitle;
    const QString byRegion = regionForecast(analysis, question, NoProgress()).subtitle;
    REQUIRE(whole.startsWith(QStringLiteral("By 31 Dec 2026 about ")));
    const QString first = whole.section(QStringLiteral(" By "), 0, 0);
    CHECK(byRegion.startsWith(first));
}

TEST_CASE("forecasts by region aren't published either") {
    const ChartSpec hidden = regionsOf(sample::programme(), QStringLiteral("learners"), {}, true);
    CHECK(std::get<GoalChart>(hidden.content).marks.empty());
    CHECK_FALSE(std::get<GoalChart>(hidden.content).emptyNote.isEmpty());
}

TEST_CASE("the answer stands first: where it lands by each goal to come, and whether that is enough") {
    const Analysis analysis = sample::programme();
    const ChartSpec spec = chartOf(analysis, {});
    CHECK(spec.subtitle.startsWith(QStringLiteral("By 31 Dec 2027 about ")));
    // of goals that are past nothing is to be forecast
    CHECK_FALSE(spec.subtitle.contains(QStringLiteral("2024")));
    // without a goal the last month's band is the answer
    CHECK(chartOf(analysis, {{QStringLiteral("measure"), QStringLiteral("insertions")}})
              .subtitle.startsWith(QStringLiteral("By 31 Dec 2027 about ")));
}

TEST_CASE("pulling a lever learns nothing anew: what the question rests on is kept with its results") {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    const Results results = ReportBuilder(analysis).results(request);
    const auto first = results.outlook().basis(analysis, {}, NoProgress());
    CHECK(first == results.outlook().basis(analysis, {}, NoProgress()));
    const Results others = ReportBuilder(analysis).results(request);
    CHECK(first != others.outlook().basis(analysis, {}, NoProgress()));
}

TEST_CASE("a forecast that is no longer wanted stops") {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(Language::French);
    struct Stopped : Progress {
        void report(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    };
    CHECK_THROWS_AS(targetForecast(analysis, {analysis, results, phrasebook, {}}, Stopped()), Cancelled);
}

TEST_CASE("each month and region observed leads to exactly the people counted, what is ahead to nobody") {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    request.language = Language::English;
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(Language::English);
    const auto people = [&](const QString& key) {
        const auto address = reachedAddress(key, results);
        INFO(key.toStdString());
        REQUIRE(address);
        const People found = analysis.reachedPeople(address->choice, address->filter);
        CHECK(found.numerator == static_cast<qint64>(found.persons.size()));
        return found.numerator;
    };
    for (const Measure measure : {Measure::Learners, Measure::Graduates, Measure::Insertions}) {
        const ChartQuestion question{analysis,
                                     results,
                                     phrasebook,
                                     {{QStringLiteral("measure"), QLatin1String(measureCode(measure))}}};
        qint64 observed = 0;
        const ChartSpec forecast = targetForecast(analysis, question, NoProgress());
        for (const FanPoint& point : fanOf(forecast).points) {
            CHECK(point.key.isEmpty() != point.observed.has_value());
            if (point.observed) {
                observed = *point.observed;
                CHECK(people(point.key) == observed);
            }
        }
        CHECK(observed > 50);
        qint64 inRegions = 0;
        const ChartSpec byRegion = regionForecast(analysis, question, NoProgress());
        for (const GoalMark& mark : std::get<GoalChart>(byRegion.content).marks) {
            CHECK(people(mark.key) == mark.observed);
            inRegions += mark.observed;
        }
        CHECK(inRegions == observed);
    }
    CHECK_FALSE(reachedAddress(QStringLiteral("reached:jobs/24317/all=ALL"), results));
    CHECK_FALSE(reachedAddress(QStringLiteral("reached:learners/x/all=ALL"), results));
    CHECK_FALSE(reachedAddress(QStringLiteral("reached:learners/24317/nothing"), results));
}
