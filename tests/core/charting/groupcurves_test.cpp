#include "core/charting/groupcurves.h"

#include "core/charting/chartcatalogue.h"
#include "core/charting/reportcharts.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

const Phrasebook& english() {
    static const Phrasebook phrasebook(Language::English);
    return phrasebook;
}

ReportRequest asked(bool publicMode = false) {
    ReportRequest request;
    request.language = Language::English;
    request.publicMode = publicMode;
    request.everyKey = true;
    return request;
}

ChartSpec curvesBy(const Analysis& analysis, const char* by, const char* method = "incidence",
                   bool publicMode = false) {
    const Results results = ReportBuilder(analysis).results(asked(publicMode));
    return groupCurves(
        analysis,
        {analysis,
         results,
         english(),
         {{QStringLiteral("by"), QLatin1String(by)}, {QStringLiteral("method"), QLatin1String(method)}}},
        NoProgress());
}

const CurvesChart& chartOf(const ChartSpec& spec) {
    return std::get<CurvesChart>(spec.content);
}

}  // namespace

TEST_CASE("each group's curve is the one of a question filtered by it") {
    const Analysis analysis = sample::programme();
    const ChartSpec spec = curvesBy(analysis, "sex");
    const CurvesChart& chart = chartOf(spec);
    REQUIRE(chart.curves.size() == 2);
    for (const Curve& curve : chart.curves) {
        ReportRequest request = asked();
        request.filter = Filter{}.with(GroupKey::Sex, curve.key.section(u'=', 1));
        const Results alone = ReportBuilder(analysis).results(request);
        const ChartSpec single = ReportCharts(alone, english()).timeToInsertion();
        const auto& expected = std::get<CurveChart>(single.content);
        REQUIRE(curve.points.size() == expected.points.size());
        REQUIRE(curve.points.size() > 3);
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            CHECK(curve.points[i].day == expected.points[i].day);
            CHECK(curve.points[i].incidence == expected.points[i].incidence);
            CHECK(curve.points[i].kaplanMeier == expected.points[i].kaplanMeier);
        }
        CHECK(curve.medianDays == expected.medianDays);
        REQUIRE(curve.ticks.size() == chart.curves.front().ticks.size());
        for (std::size_t i = 0; i < curve.ticks.size(); ++i) {
            CHECK(curve.ticks[i].day == chart.curves.front().ticks[i].day);
            CHECK(curve.ticks[i].atRisk == alone.atRisk(curve.ticks[i].day).value_or(-1));
            CHECK(curve.ticks[i].detail.contains(curve.label));
        }
    }
}

TEST_CASE("of more than six groups those with the most graduates are drawn, and the note says so") {
    const Analysis analysis = sample::programme();
    const ChartSpec spec = curvesBy(analysis, "region");
    const CurvesChart& chart = chartOf(spec);
    REQUIRE(chart.curves.size() == CurvesChart::MostCurves);
    qint64 least = std::numeric_limits<qint64>::max();
    int leftOut = 0;
    std::set<QString> drawn;
    for (const Curve& curve : chart.curves) {
        drawn.insert(curve.key);
        least = std::min(least, curve.ticks.front().atRisk);
    }
    const Results results = ReportBuilder(analysis).results(asked());
    for (const ResultGroup& region : results.regions()) {
        if (!drawn.count(region.key)) {
            ReportRequest request = asked();
            request.filter = Filter{}.with(GroupKey::Region, region.name.code);
            const qint64 graduates = ReportBuilder(analysis).results(request).atRisk(0).value_or(0);
            CHECK(graduates <= least);
            leftOut += graduates > 0;
        }
    }
    CHECK(spec.note.contains(QStringLiteral("%1 more").arg(leftOut)));
}

TEST_CASE("everybody together is the programme's curve; Kaplan–Meier lies above the incidence") {
    const Analysis analysis = sample::programme();
    const Curve whole = chartOf(curvesBy(analysis, "all")).curves.at(0);
    const Results results = ReportBuilder(analysis).results(asked());
    CHECK(whole.points.size() == results.curve().size());
    CHECK(chartOf(curvesBy(analysis, "all", "survival")).kaplanMeier);
    for (const CurvePoint& point : whole.points) {
        CHECK(point.kaplanMeier >= point.incidence - 1e-12);
    }
}

TEST_CASE("in public curves of groups aren't shown, the whole's is as published") {
    const Analysis analysis = sample::programme();
    const ChartSpec hidden = curvesBy(analysis, "region", "incidence", true);
    CHECK(chartOf(hidden).curves.empty());
    CHECK_FALSE(chartOf(hidden).emptyNote.isEmpty());
    const ChartSpec whole = curvesBy(analysis, "all", "incidence", true);
    const Results results = ReportBuilder(analysis).results(asked(true));
    CHECK(chartOf(whole).curves.at(0).points.size() == results.curve().size());
}

TEST_CASE("before anybody graduated the curves say so, and a question no longer wanted stops") {
    Analysis nobody(Dimensions{}, {});
    nobody.finish(QDate(2026, 6, 30));
    CHECK_FALSE(chartOf(curvesBy(nobody, "region")).emptyNote.isEmpty());
    struct Stopped : Progress {
        void report(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    };
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    CHECK_THROWS_AS(groupCurves(analysis, {analysis, results, english(), {}}, Stopped()), Cancelled);
}
