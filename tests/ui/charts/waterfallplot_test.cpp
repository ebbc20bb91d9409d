#include <QDir>
#include <QImage>
#include <QPainter>

#include "core/charting/definitionsteps.h"
#include "core/reporting/reportbuilder.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"
#include "ui/charts/chartplot.h"

using namespace jisr;

namespace {

ChartSpec definitions(Language language, bool publicMode = false) {
    example::Programme programme = example::programme();
    Analysis analysis(std::move(programme.dimensions), RuleParameters{});
    for (const LearnerRow& learner : programme.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    ReportRequest request;
    request.language = language;
    request.publicMode = publicMode;
    const Phrasebook phrasebook(language);
    return DefinitionSteps(ReportBuilder(analysis).results(request), phrasebook).chart();
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

TEST_CASE("the definitions draw in every theme, direction and width, in the order of the method's table") {
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        const ChartSpec spec = definitions(language);
        for (const int width : {360, 780, 1300}) {
            CHECK(drawn(spec, ChartTheme::light(), width) != drawn(spec, ChartTheme::dim(), width));
            const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
            const qreal height = plot->preferredHeight(width);
            plot->layOut(QSizeF(width, height));
            REQUIRE(plot->marks().size() == 15);
            CHECK(plot->shortened().empty());
            qreal last = 0;
            for (std::size_t i = 0; i < plot->marks().size(); ++i) {
                const ChartMark& mark = plot->marks()[i];
                CHECK(mark.key.startsWith(QStringLiteral("step:")) == (i % 2 == 1));
                CHECK(mark.area.top() >= last - 0.01);
                CHECK(mark.area.bottom() <= height);
                CHECK_FALSE(mark.detail.isEmpty());
                last = mark.area.bottom();
            }
            for (const ChartText& text : plot->texts()) {
                CHECK(text.topLeft.x() >= -0.5);
                CHECK(text.topLeft.x() + text.text.width() <= width + 0.5);
            }
        }
    }
}

TEST_CASE("a step that takes is striped, one that adds is not: colour isn't all that tells") {
    WaterfallChart chart;
    for (const int tenths : {300, 700}) {
        ConventionMark mark;
        mark.label = mark.code = QStringLiteral("X");
        mark.tenths = tenths;
        mark.rateText = QString::number(tenths / 10);
        chart.marks.push_back(mark);
    }
    ConventionStep step;
    step.tenths = 400;
    step.pointsText = QStringLiteral("40");
    chart.steps.push_back(step);
    ChartSpec spec;
    spec.id = QStringLiteral("up");
    spec.content = chart;
    ChartTheme theme = ChartTheme::light();
    theme.warning = theme.accent;
    const auto ink = [&theme](const ChartSpec& of) {
        const QImage image = drawn(of, theme, 600);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == theme.accent;
            }
        }
        return count;
    };
    const int adding = ink(spec);
    std::swap(chart.marks[0], chart.marks[1]);
    chart.steps[0].tenths = -400;
    spec.content = chart;
    spec.id = QStringLiteral("down");
    CHECK(ink(spec) < adding * 3 / 4);
}

TEST_CASE("an edition that shows none of the rates still names every convention and its rule") {
    const auto plot = ChartPlot::make(definitions(Language::English, true), ChartTheme::light(), true);
    plot->layOut({780, plot->preferredHeight(780)});
    CHECK(plot->marks().size() == 15);
    CHECK_NOTHROW(drawn(definitions(Language::French, true), ChartTheme::print(), 3000));
}
