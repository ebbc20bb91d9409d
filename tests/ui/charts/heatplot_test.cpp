#include <QDir>
#include <QImage>
#include <QPainter>
#include <cmath>

#include "core/charting/cohortheat.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "ui/charts/chartplot.h"

using namespace jisr;

namespace {

ChartSpec heat(Language language, GroupKey by, CohortHeat::Rows rows = CohortHeat::Rows::AsGrouped,
               bool publicMode = false) {
    const Analysis analysis = sample::programme(QDate(2026, 6, 15));
    ReportRequest request;
    request.language = language;
    request.publicMode = publicMode;
    request.everyKey = true;
    const Phrasebook phrasebook(language);
    const Results results = ReportBuilder(analysis).results(request);
    ChartSpec spec = CohortHeat(analysis, results, phrasebook).chart(by, rows);
    spec.id += u'-' + QLatin1String(groupKeyCode(by)) +
               (rows == CohortHeat::Rows::EachCohort ? QStringLiteral("-each") : QString()) +
               (publicMode ? QStringLiteral("-public") : QString());
    return spec;
}

/// Every state that a cell can be in.
ChartSpec states(bool rightToLeft) {
    HeatChart chart;
    chart.rowTitle = QStringLiteral("Cohort");
    chart.columns = {{3, QStringLiteral("3 months"), false}, {6, QStringLiteral("6 months"), true}};
    chart.steps = {QStringLiteral("20–40"), QStringLiteral("40–60"), QStringLiteral("60–80")};
    using State = HeatCell::State;
    for (int i = 0; i < 5; ++i) {
        HeatRow row{QStringLiteral("RSK-%1").arg(i), {}};
        for (int c = 0; c < 2; ++c) {
            HeatCell cell;
            cell.state = static_cast<State>(i);
            cell.key = QStringLiteral("INS/%1/cohort=RSK-%2").arg(chart.columns[c].months).arg(i);
            cell.text = i < 2 ? QStringLiteral("57.9%") : QStringLiteral("c");
            cell.count = i < 2 ? QStringLiteral("n = 42") : QString();
            cell.detail = row.label;
            cell.warning = i == 0 && c == 1;
            cell.partly = i < 2;
            if (i == 0) {
                cell.step = c * 2;
            }
            row.cells.push_back(cell);
        }
        chart.rows.push_back(row);
    }
    chart.warningLabel = QStringLiteral("few answers");
    chart.boundsLabel = QStringLiteral("bounds only");
    chart.hiddenLabel = QStringLiteral("not published");
    chart.notDueLabel = QStringLiteral("to come");
    chart.partlyLabel = QStringLiteral("not all due");
    ChartSpec spec;
    spec.id = QStringLiteral("heat-states");
    spec.rightToLeft = rightToLeft;
    spec.content = chart;
    return spec;
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

double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

}  // namespace

TEST_CASE("a heat map draws in every theme, direction and width, each cell once, no word cut or outside") {
    for (const Language language : {Language::French, Language::Arabic}) {
        for (const ChartSpec& spec : {heat(language, GroupKey::Cohort), heat(language, GroupKey::Region),
                                      heat(language, GroupKey::Cohort, CohortHeat::Rows::EachCohort),
                                      heat(language, GroupKey::Region, CohortHeat::Rows::AsGrouped, true)}) {
            const auto& chart = std::get<HeatChart>(spec.content);
            for (const int width : {360, 780, 1300}) {
                INFO(spec.id.toStdString() << ' ' << width);
                CHECK(drawn(spec, ChartTheme::light(), width) != drawn(spec, ChartTheme::dim(), width));
                const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
                const qreal height = plot->preferredHeight(width);
                plot->layOut(QSizeF(width, height));
                REQUIRE(plot->marks().size() == chart.rows.size() * chart.columns.size());
                for (const ChartMark& mark : plot->marks()) {
                    CHECK_FALSE(mark.detail.isEmpty());
                    CHECK(mark.area.height() > 14);
                    CHECK(mark.area.bottom() <= height + 0.5);
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

TEST_CASE("horizons run from the right in Arabic, groups from the top in every language") {
    for (const bool rightToLeft : {false, true}) {
        const auto plot = ChartPlot::make(states(rightToLeft), ChartTheme::light(), false);
        plot->layOut({700, plot->preferredHeight(700)});
        REQUIRE(plot->marks().size() == 10);
        const auto& marks = plot->marks();
        CHECK((marks[0].area.center().x() > marks[1].area.center().x()) == rightToLeft);
        CHECK(marks[0].area.center().y() < marks[2].area.center().y());
        CHECK(marks[0].key == QLatin1String("INS/3/cohort=RSK-0"));
        for (std::size_t a = 0; a < marks.size(); ++a) {
            for (std::size_t b = a + 1; b < marks.size(); ++b) {
                CHECK_FALSE(marks[a].area.intersects(marks[b].area));
            }
        }
    }
}

TEST_CASE("what is written in a cell reads against its shade, in light and in dark") {
    for (const ChartTheme& theme : {ChartTheme::light(), ChartTheme::dim(), ChartTheme::print()}) {
        const ChartSpec spec = heat(Language::French, GroupKey::Cohort);
        const auto plot = ChartPlot::make(spec, theme, false);
        const qreal width = theme.fontSize * 60;
        plot->layOut({width, plot->preferredHeight(width)});
        QImage ground(QSize(static_cast<int>(width), static_cast<int>(plot->preferredHeight(width))),
                      QImage::Format_RGB32);
        ground.fill(theme.background);
        QPainter painter(&ground);
        plot->paint(painter, false);
        painter.end();
        int words = 0;
        for (const ChartText& text : plot->texts()) {
            const QPointF middle = text.topLeft + QPointF(text.text.width() / 2, text.text.height() / 2);
            if (!plot->plotArea().contains(middle)) {
                continue;
            }
            const double ink = luminance(text.colour), on = luminance(ground.pixelColor(middle.toPoint()));
            CHECK((std::max(ink, on) + 0.05) / (std::min(ink, on) + 0.05) >= 4.5);
            ++words;
        }
        CHECK(words > 20);
    }
}

TEST_CASE("every state of a cell looks different from every other, also without colour") {
    const ChartSpec spec = states(false);
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), false);
    plot->layOut({700, plot->preferredHeight(700)});
    QImage image(QSize(700, static_cast<int>(plot->preferredHeight(700)) + 1), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    plot->paint(painter, false);
    painter.end();
    image = image.convertToFormat(QImage::Format_Grayscale8);
    std::vector<QImage> cells;
    const std::size_t first[] = {0, 1, 2, 4, 8};  // rate, warning, bounds, not due, hidden
    for (const std::size_t at : first) {
        cells.push_back(image.copy(plot->marks()[at].area.toRect()).scaled(40, 12));
    }
    for (std::size_t a = 0; a < cells.size(); ++a) {
        for (std::size_t b = a + 1; b < cells.size(); ++b) {
            CHECK(cells[a] != cells[b]);
        }
    }
    drawn(states(true), ChartTheme::light(), 700);
    drawn(states(false), ChartTheme::dim(), 700);
}

TEST_CASE("a heat map without rows says why and has nothing to point at") {
    HeatChart chart;
    chart.emptyNote = QStringLiteral("no graduate yet");
    ChartSpec spec;
    spec.id = QStringLiteral("none");
    spec.content = chart;
    const auto plot = ChartPlot::make(spec, ChartTheme::light(), true);
    plot->layOut({600, plot->preferredHeight(600)});
    CHECK(plot->marks().empty());
    REQUIRE(plot->texts().size() == 1);
    CHECK_FALSE(plot->texts().front().text.elided());
}
