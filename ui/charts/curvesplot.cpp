#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>
#include <cmath>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// Told apart with every common colour blindness (after Okabe and Ito), on light and on dark ground; the
/// dashes tell them apart in grey.
constexpr QRgb LightLines[] = {0xff0b526b, 0xffb84a00, 0xff007a59, 0xff8d3f74, 0xff4a4a4a, 0xff9a6b00};
constexpr QRgb DarkLines[] = {0xff7fd0e6, 0xffff9b5e, 0xff4fd1a5, 0xffe39ac6, 0xffe6e6e6, 0xfff0d060};

QColor mixed(const QColor& over, const QColor& ground, qreal share) {
    const auto part = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(part(over.red(), ground.red()), part(over.green(), ground.green()),
                  part(over.blue(), ground.blue()));
}

/// Several curves of time to insertion, the numbers at risk beneath, a line each.
class CurvesPlot : public ChartPlot {
  public:
    CurvesPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal) const override { return em() * 18 + bottomHeight(); }
    void arrange(const QRectF& body) override;

  private:
    const CurvesChart& m_content;
    int m_lastDay = 1;

    qreal lineHeight() const { return em() * 1.45; }
    qreal bottomHeight() const {
        return em() * 3.2 + lineHeight() * static_cast<qreal>(m_content.curves.size());
    }
    qreal xOfDay(int day) const { return xOf(static_cast<qreal>(day) / m_lastDay); }
    qreal yOf(qreal fraction) const { return plotArea().bottom() - fraction * plotArea().height(); }
    double valueOf(const CurvePoint& point) const {
        return m_content.kaplanMeier ? point.kaplanMeier : point.incidence;
    }
    double valueAt(const Curve& curve, int day) const;
    QColor colourOf(std::size_t curve) const;
    QPen penOf(std::size_t curve) const;
    template <typename Value>
    QLineSeries* steps(const Curve& curve, Value value) const;
    void addGrid(const QRectF& body, qreal titles);
    void addTable(const QRectF& body, qreal titles, qreal medians);
    void addMedian(std::size_t curve);
};

CurvesPlot::CurvesPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : ChartPlot(spec, theme, withTitle), m_content(std::get<CurvesChart>(m_spec.content)) {
    for (const Curve& curve : m_content.curves) {
        if (!curve.points.empty()) {
            m_lastDay = std::max(m_lastDay, curve.points.back().day);
        }
        for (const CurveTick& tick : curve.ticks) {
            m_lastDay = std::max(m_lastDay, tick.day);
        }
    }
    QValueAxis* horizontal = hiddenAxis(0, m_lastDay);
    horizontal->setReverse(rtl());
    QValueAxis* vertical = percentAxis();
    m_chart->addAxis(horizontal, Qt::AlignBottom);
    m_chart->addAxis(vertical, rtl() ? Qt::AlignRight : Qt::AlignLeft);
    // all bands beneath all lines
    for (std::size_t i = 0; i < m_content.curves.size() && !m_content.kaplanMeier; ++i) {
        const Curve& curve = m_content.curves[i];
        auto* band = new QAreaSeries(
            steps(curve, [](const CurvePoint& p) { return p.hasInterval ? p.high : p.incidence; }),
            steps(curve, [](const CurvePoint& p) { return p.hasInterval ? p.low : p.incidence; }));
        band->upperSeries()->setParent(band);
        band->lowerSeries()->setParent(band);
        band->setPen(Qt::NoPen);
        band->setBrush(mixed(colourOf(i), m_theme.background, m_theme.dark ? 0.28 : 0.16));
        attach(band, horizontal, vertical);
    }
    for (std::size_t i = 0; i < m_content.curves.size(); ++i) {
        QLineSeries* line = steps(m_content.curves[i], [this](const CurvePoint& p) { return valueOf(p); });
        line->setPen(penOf(i));
        attach(line, horizontal, vertical);
    }
}

double CurvesPlot::valueAt(const Curve& curve, int day) const {
    double value = 0;
    for (const CurvePoint& point : curve.points) {
        if (point.day > day) {
            break;
        }
        value = valueOf(point);
    }
    return value;
}

QColor CurvesPlot::colourOf(std::size_t curve) const {
    // a pointer: gcc 12's -fsanitize=bounds picks the wrong place of a conditional array
    const QRgb* const lines = m_theme.dark ? DarkLines : LightLines;
    return QColor::fromRgb(lines[curve % CurvesChart::MostCurves]);
}

QPen CurvesPlot::penOf(std::size_t curve) const {
    QPen pen(colourOf(curve), em() / 7, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    const QList<QList<qreal>> dashes = {{}, {6, 2}, {1.5, 1.5}, {8, 2, 2, 2}, {4, 1.5}, {8, 2, 2, 2, 2, 2}};
    if (const QList<qreal>& dash = dashes[static_cast<qsizetype>(curve % CurvesChart::MostCurves)];
        !dash.isEmpty()) {
        pen.setDashPattern(dash);
    }
    return pen;
}

template <typename Value>
QLineSeries* CurvesPlot::steps(const Curve& curve, Value value) const {
    auto* series = new QLineSeries;
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(curve.points.size() * 2 + 1));
    qreal last = 0;
    points.append({0, 0});
    for (const CurvePoint& point : curve.points) {
        points.append(QPointF(point.day, last));
        last = value(point) * 100;
        points.append(QPointF(point.day, last));
    }
    series->replace(points);
    return series;
}

void CurvesPlot::arrange(const QRectF& body) {
    qreal titles = std::max(textWidth(m_content.atRiskTitle, m_theme.smallFont()),
                            textWidth(percentLabel(100), m_theme.smallFont()));
    qreal medians = textWidth(m_content.medianTitle, m_theme.smallFont());
    for (const Curve& curve : m_content.curves) {
        titles = std::max(titles, textWidth(curve.label, m_theme.smallFont()) + em() * 2.6);
        medians = std::max(medians, textWidth(curve.medianLabel, m_theme.smallFont()));
    }
    // the first number at risk stands centred under day 0: its half stays clear of the names
    titles = std::min(titles + em() * 2, body.width() * 0.34);
    medians = std::min(medians + em() * 2, body.width() * 0.25);
    const qreal top = body.top() + em() * 0.7;
    const qreal width = std::max(body.width() - titles - medians, em() * 4);
    const qreal height = std::max(body.bottom() - bottomHeight() - top, em() * 3);
    setPlotArea(QRectF(body.left() + (rtl() ? medians : titles), top, width, height));
    addGrid(body, titles);
    if (m_content.curves.empty()) {
        QFont italic = m_theme.labelFont();
        italic.setItalic(!rtl());
        addText(m_content.emptyNote, plotArea(), italic, m_theme.muted, Qt::AlignHCenter, 3);
        return;
    }
    for (std::size_t i = 0; i < m_content.curves.size(); ++i) {
        addMedian(i);
    }
    addTable(body, titles, medians);
}

void CurvesPlot::addGrid(const QRectF& body, qreal titles) {
    const QRectF plot = plotArea();
    addLine(false, plot.bottomLeft(), plot.bottomRight(), QPen(m_theme.axis, em() / 12));
    for (int value = 0; value <= 100; value += 25) {
        const qreal y = yOf(value / 100.0);
        if (value > 0) {
            addLine(false, {plot.left(), y}, {plot.right(), y}, QPen(m_theme.grid, em() / 12));
        }
        addText(percentLabel(value),
                startOf(QRectF(body.left(), y - em(), body.width(), em() * 2), titles - em() * 0.5),
                m_theme.smallFont(), m_theme.muted, trailing());
    }
}

void CurvesPlot::addMedian(std::size_t curve) {
    const std::optional<int>& days = m_content.curves[curve].medianDays;
    if (!days || m_content.kaplanMeier) {
        return;
    }
    const qreal x = xOfDay(*days);
    addLine(true, {x, yOf(0.5)}, {x, plotArea().bottom()},
            QPen(colourOf(curve), em() / 12, Qt::DotLine, Qt::FlatCap));
    QPainterPath point;
    point.addEllipse(QPointF(x, yOf(0.5)), em() * 0.28, em() * 0.28);
    addShape(true, point, QPen(colourOf(curve), em() / 8), m_theme.background);
}

// Beneath the axis a line a curve: how it is drawn, its name, those at risk at each tick, its median.
void CurvesPlot::addTable(const QRectF& body, qreal titles, qreal medians) {
    const QRectF plot = plotArea();
    const QFont font = m_theme.smallFont();
    const qreal labels = plot.bottom() + em() * 0.25, first = labels + em() * 2.7;
    const QRectF heading(body.left(), labels + em() * 1.3, body.width(), em() * 1.3);
    addText(m_content.atRiskTitle, startOf(heading, titles - em() * 0.5), font, m_theme.muted, leading());
    addText(m_content.medianTitle, endOf(heading, medians - em()), font, m_theme.muted, trailing());
    for (std::size_t i = 0; i < m_content.curves.size(); ++i) {
        const Curve& curve = m_content.curves[i];
        const QRectF line(body.left(), first + lineHeight() * static_cast<qreal>(i), body.width(),
                          lineHeight());
        const QRectF sign = startOf(line, em() * 1.8);
        addLine(true, {sign.left(), sign.center().y()}, {sign.right(), sign.center().y()}, penOf(i));
        const QRectF name = startOf(line, titles - em() * 1.2);
        addText(curve.label, endOf(name, name.width() - em() * 2.2), font, m_theme.text, leading());
        addText(curve.points.empty() ? curve.note : curve.medianLabel, endOf(line, medians - em()), font,
                m_theme.text, trailing());
        qreal lastX = -1e9;
        for (std::size_t t = 0; t < curve.ticks.size(); ++t) {
            const CurveTick& tick = curve.ticks[t];
            const qreal x = xOfDay(tick.day);
            const QString number = tick.atRisk < 0 ? QString() : m_phrasebook.number(tick.atRisk);
            const qreal wide = std::max(textWidth(number, font), textWidth(tick.label, font));
            const QRectF cell(x - em() * 1.6, line.top(), em() * 3.2, line.height());
            ChartMark mark{cell, m_spec.id + QStringLiteral("/day=%1/%2").arg(tick.day).arg(curve.key),
                           tick.detail};
            // the number and the place on the curve are one mark
            mark.outline.addRect(cell);
            if (!curve.points.empty()) {
                mark.outline.addEllipse(QPointF(x, yOf(valueAt(curve, tick.day))), em() * 0.6, em() * 0.6);
            }
            m_marks.push_back(std::move(mark));
            if (std::abs(x - lastX) < wide + em() * 0.5) {
                continue;  // numbers that would touch are left out; the mark still tells them
            }
            lastX = x;
            const QRectF place(x - em() * 2.6, 0, em() * 5.2, em() * 1.3);
            if (i == 0) {
                addLine(false, {x, plot.bottom()}, {x, plot.bottom() + em() * 0.3},
                        QPen(m_theme.axis, em() / 12));
                addText(tick.label, place.translated(0, labels), font, m_theme.muted, Qt::AlignHCenter);
            }
            addText(number, QRectF(place.left(), line.top(), place.width(), line.height()), font,
                    m_theme.muted, Qt::AlignHCenter);
        }
    }
}

}  // namespace

std::unique_ptr<ChartPlot> makeCurvesPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<CurvesPlot>(spec, theme, withTitle);
}

}  // namespace jisr
