#include "core/charting/chartcatalogue.h"
#include "core/charting/groupcurves.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "ui/charts/chartplot.h"

using namespace jisr;

namespace {

ChartSpec curves(Language language, const char* by) {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    request.language = language;
    request.everyKey = true;
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(language);
    return groupCurves(analysis, {analysis, results, phrasebook, {{QStringLiteral("by"), QLatin1String(by)}}},
                       NoProgress());
}

}  // namespace

TEST_CASE("six curves stand within their picture, each tick of each a mark with its own key") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const ChartSpec spec = curves(language, "region");
        const auto& chart = std::get<CurvesChart>(spec.content);
        for (const int width : {520, 900, 1300}) {
            const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
            const qreal height = plot->preferredHeight(width);
            plot->layOut(QSizeF(width, height));
            std::size_t ticks = 0;
            std::set<QString> keys;
            for (const Curve& curve : chart.curves) {
                ticks += curve.ticks.size();
            }
            REQUIRE(plot->marks().size() == ticks);
            for (const ChartMark& mark : plot->marks()) {
                CHECK(QRectF(-4, 0, width + 8, height).contains(mark.area));
                CHECK(keys.insert(mark.key).second);
                CHECK_FALSE(mark.detail.isEmpty());
            }
            for (const ChartText& text : plot->texts()) {
                CHECK(text.topLeft.x() >= -1);
                CHECK(text.topLeft.y() <= height);
            }
        }
    }
}

TEST_CASE("in Arabic time runs from right to left") {
    const auto firstAndLast = [](Language language) {
        const auto plot = ChartPlot::make(curves(language, "all"), ChartTheme::light(), true);
        plot->layOut(QSizeF(900, plot->preferredHeight(900)));
        return plot->marks().back().area.center().x() - plot->marks().front().area.center().x();
    };
    CHECK(firstAndLast(Language::French) > 0);
    CHECK(firstAndLast(Language::Arabic) < 0);
}
