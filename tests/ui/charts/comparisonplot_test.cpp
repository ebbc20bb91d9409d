#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include "core/charting/comparisoncharts.h"
#include "core/charting/reportcharts.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartview.h"

using namespace jisr;

namespace {

std::vector<ChartSpec> comparisons(Language language, bool publicMode = false) {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    request.language = language;
    request.everyKey = true;
    request.publicMode = publicMode;
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(language);
    const ComparisonCharts charts(results, phrasebook);
    return {charts.funnel(GroupKey::Region, ComparisonCharts::Baseline::Pooled),
            charts.fairGap(analysis, GroupKey::Region, caseMixes().front()),
            ReportCharts(results, phrasebook).insertionBy(GroupKey::EntryStatus),
            ReportCharts(results, phrasebook).situationBy(GroupKey::Education)};
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

TEST_CASE("comparisons draw in both themes and directions, narrow or wide, every mark within the chart") {
    for (const Language language : {Language::French, Language::Arabic}) {
        for (const ChartSpec& spec : comparisons(language)) {
            for (const int width : {360, 640, 1100}) {
                CHECK(drawn(spec, ChartTheme::light(), width) != drawn(spec, ChartTheme::dim(), width));
                const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
                plot->layOut({qreal(width), plot->preferredHeight(width)});
                CHECK_FALSE(plot->marks().empty());
                for (const ChartMark& mark : plot->marks()) {
                    CHECK(plot->plotArea()
                              .united(plot->scene().sceneRect())
                              .adjusted(-1, -1, 1, 1)
                              .contains(mark.area.center()));
                    CHECK_FALSE(mark.key.isEmpty());
                    CHECK_FALSE(mark.detail.isEmpty());
                }
            }
        }
    }
}

TEST_CASE("in Arabic the bigger groups of a funnel stand further left, and a gap's labels at the right") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const int onwards = language == Language::Arabic ? -1 : 1;
        const std::vector<ChartSpec> specs = comparisons(language);
        const auto funnel = ChartPlot::make(specs[0], ChartTheme::light(), false);
        funnel->layOut({700, funnel->preferredHeight(700)});
        const auto& marks = funnel->marks();
        CHECK((marks.back().area.center().x() - marks.front().area.center().x()) * onwards > 0);
        const auto gap = ChartPlot::make(specs[1], ChartTheme::light(), false);
        gap->layOut({700, gap->preferredHeight(700)});
        const QRectF area = gap->plotArea();
        CHECK((area.left() > 700 - area.right()) == (language == Language::French));
    }
}

TEST_CASE("the arrow keys reach every mark of a funnel") {
    for (const Language language : {Language::French, Language::Arabic}) {
        ChartView view;
        view.resize(700, 500);
        view.setSpec(comparisons(language)[0]);
        QTest::keyClick(&view, Qt::Key_Home);
        const int last = int(view.marks().size()) - 1;
        for (int i = 0; i < last; ++i) {
            QTest::keyClick(&view, language == Language::Arabic ? Qt::Key_Left : Qt::Key_Right);
        }
        CHECK(view.currentMark() == last);
    }
}

TEST_CASE("a comparison that isn't published says so instead of drawing") {
    const ChartSpec spec = comparisons(Language::French, true)[1];
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), false);
    plot->layOut({500, 200});
    CHECK(plot->marks().empty());
    CHECK(plot->texts().size() >= 1);
}
