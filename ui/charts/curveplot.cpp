#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// Time to insertion: steps with their band, the numbers at risk beneath, the median where it is reached.
class CurvePlot : public ChartPlot {
  public:
    CurvePlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    const CurveChart& m_content;
    int m_lastDay = 1;

    QLineSeries* steps(double CurvePoint::*value) const;
    QLineSeries* bandEdge(double CurvePoint::*value) const;
    qreal legendHeight() const { return m_content.kaplanMeierLabel.isEmpty() ? 0 : em() * 1.7; }
    qreal bottomHeight() const;
    qreal xOfDay(int day) const { return xOf(static_cast<qreal>(day) / m_lastDay); }
    qreal yOf(qreal fraction) const { return plotArea().bottom() - fraction * plotArea().height(); }
    void addLegend(const QRectF& body);
    void addTicks(const QRectF& body, qreal titles);
    void addMedian();
};

CurvePlot::CurvePlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : ChartPlot(spec, theme, withTitle), m_content(std::get<CurveChart>(m_spec.content)) {
    if (!m_content.points.empty()) {
        m_lastDay = std::max(m_lastDay, m_content.points.back().day);
    }
    for (const CurveTick& tick : m_content.ticks) {
        m_lastDay = std::max(m_lastDay, tick.day);
    }
    QValueAxis* horizontal = hiddenAxis(0, m_lastDay);
    horizontal->setReverse(rtl());
    QValueAxis* vertical = percentAxis();
    m_chart->addAxis(horizontal, Qt::AlignBottom);
    m_chart->addAxis(vertical, rtl() ? Qt::AlignRight : Qt::AlignLeft);

    auto* band = new QAreaSeries(bandEdge(&CurvePoint::high), bandEdge(&CurvePoint::low));
    band->upperSeries()->setParent(band);
    band->lowerSeries()->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(m_theme.band);
    attach(band, horizontal, vertical);
    if (!m_content.kaplanMeierLabel.isEmpty()) {
        QLineSeries* line = steps(&CurvePoint::kaplanMeier);
        line->setPen(QPen(m_theme.reference, em() / 9, Qt::DashLine, Qt::FlatCap));
        attach(line, horizontal, vertical);
    }
    QLineSeries* line = steps(&CurvePoint::incidence);
    line->setPen(QPen(m_theme.accent, em() / 6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    attach(line, horizontal, vertical);
}

QLineSeries* CurvePlot::steps(double CurvePoint::*value) const {
    auto* series = new QLineSeries;
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(m_content.points.size() * 2 + 1));
    qreal last = 0;
    points.append({0, 0});
    for (const CurvePoint& point : m_content.points) {
        points.append(QPointF(point.day, last));
        last = point.*value * 100;
        points.append(QPointF(point.day, last));
    }
    series->replace(points);
    return series;
}

// where there is no interval (F = 0) the band closes on the curve itself
QLineSeries* CurvePlot::bandEdge(double CurvePoint::*value) const {
    auto* series = new QLineSeries;
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(m_content.points.size() * 2 + 1));
    qreal last = 0;
    points.append({0, 0});
    for (const CurvePoint& point : m_content.points) {
        points.append(QPointF(point.day, last));
        last = (point.hasInterval ? point.*value : point.incidence) * 100;
        points.append(QPointF(point.day, last));
    }
    series->replace(points);
    return series;
}

qreal CurvePlot::bottomHeight() const {
    return em() * (m_content.atRiskTitle.isEmpty() ? 1.6 : 3.1) +
           (m_content.timeTitle.isEmpty() ? 0 : em() * 1.3);
}

qreal CurvePlot::bodyHeight(qreal) const {
    return em() * 15 + legendHeight() + bottomHeight() + em() * 1.6;
}

void CurvePlot::arrange(const QRectF& body) {
    // the first number at risk stands centred under day 0: its half must stay clear of the row's title
    const qreal firstHalf =
        m_content.ticks.empty() || m_content.ticks.front().atRisk < 0
            ? 0
            : textWidth(m_phrasebook.number(m_content.ticks.front().atRisk), m_theme.smallFont()) / 2;
    const qreal titles = std::min(std::max(textWidth(m_content.atRiskTitle, m_theme.smallFont()) + firstHalf,
                                           textWidth(percentLabel(100), m_theme.smallFont())) +
                                      em() * 0.6,
                                  body.width() * 0.34);
    const qreal margin = em() * 1.8;
    const qreal top =
        body.top() + legendHeight() + (m_content.valueTitle.isEmpty() ? em() * 0.7 : em() * 1.6);
    const qreal width = std::max(body.width() - titles - margin, em() * 4);
    const qreal height = std::max(body.bottom() - bottomHeight() - top, em() * 3);
    setPlotArea(QRectF(body.left() + (rtl() ? margin : titles), top, width, height));
    const QRectF plot = plotArea();

    addLegend(body);
    addText(m_content.valueTitle, QRectF(body.left(), top - em() * 1.6, body.width(), em() * 1.2),
            m_theme.smallFont(), m_theme.muted, leading());
    addLine(false, plot.bottomLeft(), plot.bottomRight(), QPen(m_theme.axis, em() / 12));
    for (int value = 0; value <= 100; value += 25) {
        const qreal y = yOf(value / 100.0);
        if (value > 0) {
            addLine(false, {plot.left(), y}, {plot.right(), y}, QPen(m_theme.grid, em() / 12));
        }
        const QRectF box =
            startOf(QRectF(body.left(), y - em(), body.width(), em() * 2), titles - em() * 0.5);
        addText(percentLabel(value), box, m_theme.smallFont(), m_theme.muted, trailing());
    }
    if (m_content.points.empty()) {
        QFont italic = m_theme.labelFont();
        italic.setItalic(!rtl());
        addText(m_content.emptyNote, plot, italic, m_theme.muted, Qt::AlignHCenter, 3);
    }
    addTicks(body, titles - firstHalf);
    addMedian();
}

void CurvePlot::addLegend(const QRectF& body) {
    if (m_content.kaplanMeierLabel.isEmpty()) {
        return;
    }
    QRectF rest(body.left(), body.top(), body.width(), em() * 1.4);
    const auto entry = [this, &rest](const QString& label, const QPen& pen) {
        const QRectF line = startOf(rest, em() * 1.8);
        addLine(true, {line.left(), line.center().y()}, {line.right(), line.center().y()}, pen);
        rest = endOf(rest, rest.width() - em() * 2.2);
        const qreal wide = std::min(textWidth(label, m_theme.smallFont()) + 1, rest.width());
        addText(label, startOf(rest, wide), m_theme.smallFont(), m_theme.text, leading());
        rest = endOf(rest, std::max<qreal>(rest.width() - wide - em() * 1.2, 1));
    };
    entry(m_content.incidenceLabel, QPen(m_theme.accent, em() / 6, Qt::SolidLine, Qt::FlatCap));
    entry(m_content.kaplanMeierLabel, QPen(m_theme.reference, em() / 9, Qt::DashLine, Qt::FlatCap));
}

void CurvePlot::addTicks(const QRectF& body, qreal titles) {
    const QRectF plot = plotArea();
    const qreal labels = plot.bottom() + em() * 0.25, risks = labels + em() * 1.35;
    if (!m_content.atRiskTitle.isEmpty()) {
        addText(m_content.atRiskTitle,
                startOf(QRectF(body.left(), risks, body.width(), em() * 1.3), titles - em() * 0.5),
                m_theme.smallFont(), m_theme.muted, trailing());
    }
    addText(m_content.timeTitle, QRectF(plot.left(), body.bottom() - em() * 1.3, plot.width(), em() * 1.3),
            m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
    const qreal half = em() * 2.6;
    qreal lastX = -1e9;
    for (std::size_t i = 0; i < m_content.ticks.size(); ++i) {
        const CurveTick& tick = m_content.ticks[i];
        const qreal x = xOfDay(tick.day);
        const qreal previous = i > 0 ? xOfDay(m_content.ticks[i - 1].day) : x;
        const qreal next = i + 1 < m_content.ticks.size() ? xOfDay(m_content.ticks[i + 1].day) : x;
        const qreal left = (std::min(previous, next) + x) / 2, right = (std::max(previous, next) + x) / 2;
        m_marks.push_back({QRectF(left, plot.top(), right - left, risks + em() * 1.3 - plot.top()),
                           m_spec.id + QStringLiteral("/day=%1").arg(tick.day),
                           tick.detail.isEmpty() ? tick.label : tick.detail});
        addLine(false, {x, plot.bottom()}, {x, plot.bottom() + em() * 0.3}, QPen(m_theme.axis, em() / 12));
        const QString number = tick.atRisk < 0 ? QString() : m_phrasebook.number(tick.atRisk);
        const qreal wide =
            std::max(textWidth(number, m_theme.smallFont()), textWidth(tick.label, m_theme.smallFont()));
        if (std::abs(x - lastX) < wide + em() * 0.5) {
            continue;  // numbers that would touch are left out; the mark still tells them
        }
        lastX = x;
        addText(tick.label, QRectF(x - half, labels, 2 * half, em() * 1.3), m_theme.smallFont(),
                m_theme.muted, Qt::AlignHCenter);
        if (!m_content.atRiskTitle.isEmpty()) {
            addText(number, QRectF(x - half, risks, 2 * half, em() * 1.3), m_theme.smallFont(), m_theme.muted,
                    Qt::AlignHCenter);
        }
    }
}

void CurvePlot::addMedian() {
    if (m_content.medianLabel.isEmpty()) {
        return;
    }
    const QRectF plot = plotArea();
    const QFont font = m_theme.smallFont();
    const qreal wide = std::min(textWidth(m_content.medianLabel, font) + 2, plot.width());
    if (!m_content.medianDays) {
        // at the end, above a curve that never came so far
        addText(m_content.medianLabel,
                endOf(QRectF(plot.left(), yOf(1.0), plot.width(), em() * 1.6), wide + em()), font,
                m_theme.muted, leading());
        return;
    }
    const QPen dots(m_theme.text, em() / 12, Qt::DotLine, Qt::FlatCap);
    const qreal x = xOfDay(*m_content.medianDays);
    addLine(true, {xOf(0), yOf(0.5)}, {x, yOf(0.5)}, dots);
    addLine(true, {x, yOf(0.5)}, {x, plot.bottom()}, dots);
    QPainterPath point;
    point.addEllipse(QPointF(x, yOf(0.5)), em() * 0.32, em() * 0.32);
    addShape(true, point, QPen(m_theme.accent, em() / 8), m_theme.background);
    // below the curve, on its far side, where nothing else is drawn; turned inward at the edge
    const qreal gap = em() * 0.6;
    const bool after = rtl() ? x - gap - wide >= plot.left() : x + gap + wide <= plot.right();
    const bool right = after != rtl();
    addText(m_content.medianLabel,
            QRectF(right ? x + gap : x - gap - wide, yOf(0.5) + em() * 0.9, wide, em() * 1.4), font,
            m_theme.text, right ? Qt::AlignLeft : Qt::AlignRight);
}

}  // namespace

std::unique_ptr<ChartPlot> makeCurvePlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<CurvePlot>(spec, theme, withTitle);
}

}  // namespace jisr
