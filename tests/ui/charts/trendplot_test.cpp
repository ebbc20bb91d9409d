#include <QDir>
#include <QImage>
#include <QPainter>

#include "core/charting/trends.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "ui/charts/chartplot.h"

using namespace jisr;

namespace {

struct Charts {
    ChartSpec rates, people, entry;
};

Charts charts(Language language, bool publicMode = false) {
    Analysis analysis = sample::programme(QDate(2026, 6, 15));
    ReportRequest request;
    request.language = language;
    request.publicMode = publicMode;
    const Phrasebook phrasebook(language);
    const Results results = ReportBuilder(analysis).results(request);
    const Trends trends(results, phrasebook);
    NoProgress progress;
    Charts all{trends.monthly(analysis, Trends::Shows::Rates, progress),
               trends.monthly(analysis, Trends::Shows::People, progress), trends.byEntry()};
    all.people.id += QStringLiteral("-people");
    return all;
}

QImage drawn(const ChartSpec& spec, const ChartTheme& theme, int width) {
    const std::unique_ptr<ChartPlot> plot = ChartPlot::make(spec, theme, true);
    const int height = static_cast<int>(plot->preferredHeight(width)) + 1;
    plot->layOut(QSizeF(width, height));
    QImage image(QSize(width, height), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.background);
    QPainter painter(&image);
    plot->paint(painter, true);
    painter.end();
    // JISR_PICTURES=folder keeps what the tests drew, to be looked at
    const QString folder = qEnvironmentVariable("JISR_PICTURES");
    if (!folder.isEmpty()) {
        image.save(
            QDir(folder).filePath(QStringLiteral("%1-%2-%3-%4.png")
                                      .arg(spec.id, languageCode(spec.language),
                                           theme.dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                      .arg(width)));
    }
    return image;
}

}  // namespace

TEST_CASE("a trend draws in every theme, direction and width, each point once, nothing outside") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const Charts all = charts(language);
        for (const ChartSpec* spec : {&all.rates, &all.people, &all.entry}) {
            const auto& chart = std::get<TrendChart>(spec->content);
            for (const int width : {360, 780, 1300}) {
                CHECK(drawn(*spec, ChartTheme::light(), width) != drawn(*spec, ChartTheme::dim(), width));
                const auto plot = ChartPlot::make(*spec, ChartTheme::light(), true);
                const qreal height = plot->preferredHeight(width);
                plot->layOut(QSizeF(width, height));
                REQUIRE(plot->marks().size() == chart.series.size() * chart.places.size());
                CHECK(plot->shortened().empty());
                for (const ChartMark& mark : plot->marks()) {
                    CHECK_FALSE(mark.detail.isEmpty());
                    CHECK(mark.area.height() > 4);
                    CHECK(mark.area.bottom() <= height);
                    CHECK(mark.area.left() >= -0.5);
                    CHECK(mark.area.right() <= width + 0.5);
                }
                for (const ChartText& text : plot->texts()) {
                    CHECK(text.topLeft.x() >= -0.5);
                    CHECK(text.topLeft.x() + text.text.width() <= width + 0.5);
                    CHECK_FALSE(text.text.elided());
                }
            }
        }
    }
}

TEST_CASE("time runs from the right in Arabic") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const Charts all = charts(language);
        const auto plot = ChartPlot::make(all.rates, ChartTheme::light(), true);
        plot->layOut({900, plot->preferredHeight(900)});
        const qreal first = plot->marks().front().area.center().x();
        const qreal last = plot->marks()[Trends::Months - 1].area.center().x();
        CHECK((first > last) == (language == Language::Arabic));
    }
}

TEST_CASE("points on one another have each their own place to be pointed at") {
    TrendChart chart;
    chart.places = {QStringLiteral("05/2026"), QStringLiteral("06/2026")};
    for (const char* code : {"INS", "EMP", "REP"}) {
        TrendSeries series{QLatin1String(code), QLatin1String(code), {}};
        for (int i = 0; i < 2; ++i) {
            TrendPoint point;
            point.value = 1.0;
            point.text = point.detail = QLatin1String(code);
            series.points.push_back(point);
        }
        chart.series.push_back(series);
    }
    ChartSpec spec;
    spec.id = QStringLiteral("same");
    spec.content = chart;
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), false);
    plot->layOut({600, plot->preferredHeight(600)});
    REQUIRE(plot->marks().size() == 6);
    for (std::size_t a = 0; a < 6; ++a) {
        CHECK(plot->marks()[a].area.height() > 4);
        for (std::size_t b = a + 1; b < 6; ++b) {
            const QRectF shared = plot->marks()[a].area.intersected(plot->marks()[b].area);
            CHECK(shared.width() * shared.height() < 0.01);
        }
    }
}

TEST_CASE("a trend without a point says why and has nothing to point at") {
    TrendChart chart;
    chart.emptyNote = QStringLiteral("nothing to be published yet");
    ChartSpec spec;
    spec.id = QStringLiteral("none");
    spec.content = chart;
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
    plot->layOut({600, plot->preferredHeight(600)});
    CHECK(plot->marks().empty());
    REQUIRE(plot->texts().size() == 1);
    CHECK_NOTHROW(drawn(charts(Language::French, true).rates, ChartTheme::print(), 3000));
}
