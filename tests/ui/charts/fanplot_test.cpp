#include "core/charting/chartcatalogue.h"
#include "core/charting/targetcharts.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "ui/charts/chartplot.h"

using namespace jisr;

namespace {

ChartSpec forecastOf(Language language, bool publicMode = false) {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    request.language = language;
    request.publicMode = publicMode;
    request.goals = {{QStringLiteral("learners"), QDate(2024, 12, 31), 1000},
                     {QStringLiteral("learners"), QDate(2027, 12, 31), 5000}};
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(language);
    return targetForecast(analysis, {analysis, results, phrasebook, {}}, NoProgress());
}

}  // namespace

TEST_CASE("each month of a fan is a mark in reading order, within the picture, in both directions") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const ChartSpec spec = forecastOf(language);
        for (const int width : {360, 640, 1200}) {
            const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
            const qreal height = plot->preferredHeight(width);
            plot->layOut(QSizeF(width, height));
            REQUIRE(plot->marks().size() == std::get<FanChart>(spec.content).points.size());
            const QRectF page(0, 0, width, height);
            qreal before = plot->marks().front().area.center().x();
            for (std::size_t i = 1; i < plot->marks().size(); ++i) {
                const ChartMark& mark = plot->marks()[i];
                CHECK(page.adjusted(-12, 0, 12, 0).contains(mark.area));
                CHECK((mark.area.center().x() > before) == (language == Language::French));
                CHECK_FALSE(mark.detail.isEmpty());
                before = mark.area.center().x();
            }
        }
    }
}

TEST_CASE("what isn't published says so in place of a fan") {
    const ChartSpec spec = forecastOf(Language::French, true);
    const auto plot = ChartPlot::make(spec, ChartTheme::dim(), true);
    plot->layOut(QSizeF(600, plot->preferredHeight(600)));
    CHECK(plot->marks().empty());
}

TEST_CASE("a region's row is its mark, its numbers stand at the end, within the picture in both directions") {
    const Analysis analysis = sample::programme();
    for (const Language language : {Language::French, Language::Arabic}) {
        ReportRequest request;
        request.language = language;
        request.regionGoals[QStringLiteral("MA-06")] = {
            {QStringLiteral("learners"), QDate(2027, 12, 31), 5000}};
        const Results results = ReportBuilder(analysis).results(request);
        const Phrasebook phrasebook(language);
        const ChartSpec spec = regionForecast(analysis, {analysis, results, phrasebook, {}}, NoProgress());
        const auto& marks = std::get<GoalChart>(spec.content).marks;
        for (const int width : {360, 640, 1200}) {
            const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
            const qreal height = plot->preferredHeight(width);
            plot->layOut(QSizeF(width, height));
            REQUIRE(plot->marks().size() == marks.size());
            const QRectF page(0, 0, width, height);
            for (std::size_t i = 0; i < marks.size(); ++i) {
                CHECK(plot->marks()[i].key == marks[i].key);
                CHECK(page.adjusted(-1, -1, 1, 1).contains(plot->marks()[i].area));
                CHECK((i == 0 || plot->marks()[i].area.top() > plot->marks()[i - 1].area.top()));
            }
            for (const ChartText& text : plot->texts()) {
                const qreal right = text.topLeft.x() + text.text.width();
                CHECK(text.topLeft.x() > -2);
                CHECK(right < width + 2);
            }
        }
    }
}

TEST_CASE(
    "the plan's words never stand upon each other, however narrow, and the months say them in any case") {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    for (const auto& [day, quantity] : {std::pair(QDate(2024, 3, 31), 40),
                                        {QDate(2024, 9, 30), 90},
                                        {QDate(2025, 3, 31), 140},
                                        {QDate(2025, 9, 30), 190},
                                        {QDate(2027, 12, 31), 600}}) {
        request.goals.push_back({QStringLiteral("learners"), day, quantity});
    }
    for (const Language language : {Language::French, Language::Arabic}) {
        request.language = language;
        const Results results = ReportBuilder(analysis).results(request);
        const Phrasebook phrasebook(language);
        const ChartSpec spec = targetForecast(analysis, {analysis, results, phrasebook, {}}, NoProgress());
        const FanChart& fan = std::get<FanChart>(spec.content);
        REQUIRE(fan.plan.size() == request.goals.size());
        for (const FanStep& step : fan.plan) {
            CHECK(fan.points[static_cast<std::size_t>(step.to)].detail.contains(step.label));
        }
        for (const int width : {320, 560, 1200}) {
            const ChartTheme theme = ChartTheme::light();
            const auto plot = ChartPlot::make(spec, theme, true);
            plot->layOut(QSizeF(width, plot->preferredHeight(width)));
            std::vector<QRectF> words;
            for (const ChartText& text : plot->texts()) {
                if (text.colour == theme.reference) {
                    words.emplace_back(text.topLeft, QSizeF(text.text.width(), text.text.height() * 0.8));
                }
            }
            CHECK_FALSE(words.empty());
            for (std::size_t i = 0; i < words.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    CHECK_FALSE(words[i].intersects(words[j]));
                }
            }
        }
    }
}
