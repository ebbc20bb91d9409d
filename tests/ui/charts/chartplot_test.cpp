#include "ui/charts/chartplot.h"

#include <QDir>
#include <QImage>
#include <QPainter>

#include "tests/support/catch.h"
#include "tests/ui/charts/samplecharts.h"

using namespace jisr;

namespace {

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

TEST_CASE("every chart draws in both themes, directions and narrow or wide") {
    for (const Language language : {Language::French, Language::Arabic}) {
        for (const ChartSpec& spec :
             {sample::dots(language), sample::stack(language), sample::curve(language)}) {
            for (const int width : {360, 780}) {
                const QImage light = drawn(spec, ChartTheme::light(), width);
                const QImage dark = drawn(spec, ChartTheme::dim(), width);
                CHECK(light != dark);
                CHECK(light.pixelColor(width - 1, light.height() - 1) == ChartTheme::light().background);
            }
        }
    }
}

TEST_CASE("in Arabic the value axis runs from right to left and labels stand at the right") {
    const auto plot = ChartPlot::make(sample::dots(Language::Arabic), ChartTheme::light(), false);
    plot->layOut({700, 400});
    const auto mirrored = ChartPlot::make(sample::dots(Language::French), ChartTheme::light(), false);
    mirrored->layOut({700, 400});
    CHECK(plot->plotArea().right() < 620);
    CHECK(plot->plotArea().left() < 100);
    CHECK(mirrored->plotArea().left() > 100);
    CHECK(mirrored->plotArea().right() > 600);
}

TEST_CASE("a label that must be shortened is remembered whole") {
    ChartSpec spec = sample::dots();
    const QString name = QStringLiteral(
        "Agence nationale de promotion de l’emploi et des compétences, antenne de Casablanca-Settat et "
        "centre régional des métiers du numérique");
    std::get<DotChart>(spec.content).marks[0].label = name;
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), false);
    plot->layOut({360, 700});
    REQUIRE(plot->shortened().size() >= 1);
    CHECK(plot->shortened()[0].detail == name);
}

TEST_CASE("every mark is within the chart and the segments of a bar fill its width") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const auto plot = ChartPlot::make(sample::stack(language), ChartTheme::light(), false);
        plot->layOut({700, plot->preferredHeight(700)});
        qreal covered = 0;
        for (const ChartMark& mark : plot->marks()) {
            CHECK(plot->scene().sceneRect().contains(mark.area));
            covered += mark.key.endsWith(QStringLiteral("/6/cohort=C0")) ? mark.area.width() : 0;
        }
        CHECK(covered == Approx(plot->plotArea().width()));
    }
}

TEST_CASE("a curve without anybody says so") {
    ChartSpec spec = sample::curve();
    auto& chart = std::get<CurveChart>(spec.content);
    chart = CurveChart{};
    chart.emptyNote = QStringLiteral("aucun diplômé");
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), false);
    plot->layOut({500, 300});
    CHECK_FALSE(plot->texts().empty());
    CHECK(plot->marks().empty());
}

TEST_CASE("charts without rows can be drawn") {
    ChartSpec spec = sample::dots();
    std::get<DotChart>(spec.content).marks.clear();
    CHECK_NOTHROW(drawn(spec, ChartTheme::light(), 300));
    spec = sample::stack();
    std::get<StackChart>(spec.content).bars.clear();
    CHECK_NOTHROW(drawn(spec, ChartTheme::light(), 301));
    std::get<StackChart>(spec.content).series.clear();
    CHECK_NOTHROW(drawn(spec, ChartTheme::light(), 302));
}

TEST_CASE("texts on the segments contrast with every colour of both themes") {
    for (const ChartTheme& theme : {ChartTheme::light(), ChartTheme::dim()}) {
        for (const char* key : {"EMP", "SH_APPR", "SH_CI", "SH_STUDY", "SH_INT", "SH_SEEK", "SH_INACT"}) {
            const QColor ground = theme.seriesColour(QLatin1String(key), 0);
            const auto luminance = [](const QColor& colour) {
                const auto part = [](qreal v) {
                    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
                };
                return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
                       0.0722 * part(colour.blueF());
            };
            const qreal one = luminance(ground) + 0.05, other = luminance(theme.textOn(ground)) + 0.05;
            INFO(key << (theme.dark ? " dark" : " light"));
            CHECK(std::max(one, other) / std::min(one, other) >= 4.0);
        }
    }
}
