#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/charts/bandplot.h"

namespace jisr {

namespace {

/// What was observed and what the simulation says, against the plan.
class FanPlot : public BandPlot {
  public:
    FanPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal width) const override {
        return m_content.points.empty() ? em() * 8 : em() * 20 + legendHeight(legend(), width);
    }
    void arrange(const QRectF& body) override;

  private:
    const FanChart& m_content;
    qint64 m_most = 1;

    qreal last() const { return std::max<qreal>(static_cast<qreal>(m_content.points.size()) - 1, 1); }
    qreal xOfPoint(int point) const { return xOf(point / last()); }
    qreal yOf(qint64 value) const {
        return plotArea().bottom() -
               static_cast<qreal>(value) / static_cast<qreal>(m_most) * plotArea().height();
    }
    QLineSeries* line(std::size_t level) const;
    std::vector<LegendEntry> legend() const;
    void addPlan();
    void addPlanLabel(const FanStep& step, qreal end, qreal y, std::vector<QRectF>& taken);
    void addMonths(const QRectF& body);
};

FanPlot::FanPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : BandPlot(spec, theme, withTitle), m_content(std::get<FanChart>(m_spec.content)) {
    for (const FanPoint& point : m_content.points) {
        m_most = std::max(m_most, point.fan.back());
    }
    for (const FanStep& step : m_content.plan) {
        m_most = std::max(m_most, step.quantity);
    }
    m_most += m_most / 10;
    QValueAxis* horizontal = hiddenAxis(0, last());
    horizontal->setReverse(rtl());
    QValueAxis* vertical = hiddenAxis(0, static_cast<qreal>(m_most));
    m_chart->addAxis(horizontal, Qt::AlignBottom);
    m_chart->addAxis(vertical, rtl() ? Qt::AlignRight : Qt::AlignLeft);
    for (int band = 0; band < 3; ++band) {
        const auto level = static_cast<std::size_t>(band);
        auto* area = new QAreaSeries(line(6 - level), line(level));
        area->upperSeries()->setParent(area);
        area->lowerSeries()->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(tint(band));
        attach(area, horizontal, vertical);
    }
    QLineSeries* middle = line(3);
    middle->setPen(QPen(m_theme.accent, em() / 10, Qt::DotLine, Qt::FlatCap));
    attach(middle, horizontal, vertical);
    auto* observed = new QLineSeries;
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        if (const auto& value = m_content.points[i].observed) {
            observed->append(static_cast<qreal>(i), static_cast<qreal>(*value));
        }
    }
    observed->setPen(QPen(m_theme.accent, em() / 5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    attach(observed, horizontal, vertical);
}

QLineSeries* FanPlot::line(std::size_t level) const {
    auto* series = new QLineSeries;
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        const bool ahead = !m_content.points[i].observed;
        const bool next = i + 1 < m_content.points.size() && !m_content.points[i + 1].observed;
        if (ahead || next) {
            series->append(static_cast<qreal>(i), static_cast<qreal>(m_content.points[i].fan[level]));
        }
    }
    return series;
}

std::vector<BandPlot::LegendEntry> FanPlot::legend() const {
    std::vector<LegendEntry> entries = {{m_content.observedLabel, Sign::Line},
                                        {m_content.medianLabel, Sign::Dots},
                                        {m_content.bandLabels[2], Sign::Band50},
                                        {m_content.bandLabels[1], Sign::Band80},
                                        {m_content.bandLabels[0], Sign::Band95}};
    if (!m_content.plan.empty()) {
        entries.push_back({m_content.planLabel, Sign::Dashes});
    }
    return entries;
}

void FanPlot::arrange(const QRectF& body) {
    if (m_content.points.empty()) {
        addEmptyNote(m_content.emptyNote, body);
        return;
    }
    const qreal entries = body.top() + legendHeight(legend(), body.width());
    const qreal top = entries + em() * 2;
    const qreal numbers = textWidth(m_phrasebook.number(m_most), m_theme.smallFont()) + em() * 0.8;
    const qreal margin = em() * 2;
    setPlotArea(QRectF(body.left() + (rtl() ? margin : numbers), top,
                       std::max(body.width() - numbers - margin, em() * 4),
                       std::max(body.bottom() - em() * 2 - top, em() * 3)));
    const QRectF plot = plotArea();
    addLegend(legend(), body);
    addText(m_content.valueTitle, QRectF(body.left(), entries + em() * 0.3, body.width(), em() * 1.2),
            m_theme.smallFont(), m_theme.muted, leading());
    const qint64 step = gridStep(m_most);
    for (qint64 value = 0; value <= m_most; value += step) {
        const qreal y = yOf(value);
        addLine(false, {plot.left(), y}, {plot.right(), y},
                QPen(value ? m_theme.grid : m_theme.axis, em() / 12));
        addText(m_phrasebook.number(value),
                startOf(QRectF(body.left(), y - em(), body.width(), em() * 2), numbers - em() * 0.5),
                m_theme.smallFont(), m_theme.muted, trailing());
    }
    addPlan();
    addMonths(body);
}

void FanPlot::addPlan() {
    const QPen dashes = planPen();
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_content.plan.size(); ++i) {
        const FanStep& step = m_content.plan[i];
        const qreal from = xOfPoint(step.from), to = xOfPoint(step.to), y = yOf(step.quantity);
        addLine(true, {from, y}, {to, y}, dashes);
        if (i > 0) {
            const qreal below = yOf(m_content.plan[i - 1].quantity);
            addLine(true, {from, below}, {from, y}, dashes);
            taken.emplace_back(from - 1, std::min(below, y), 2, std::abs(below - y));
        }
    }
    for (const FanStep& step : m_content.plan) {
        addPlanLabel(step, xOfPoint(step.to), yOf(step.quantity), taken);
    }
}

// Above its line, from the line's far end inwards; higher where another stands, the number alone where the
// words would cross the step before. Where there is no room at all the month's mark says it still.
void FanPlot::addPlanLabel(const FanStep& step, qreal end, qreal y, std::vector<QRectF>& taken) {
    const QRectF plot = plotArea();
    const qreal pad = em() * 0.35;
    for (const QString& label : {step.label, m_phrasebook.number(step.quantity)}) {
        const qreal wide = textWidth(label, m_theme.smallFont()) + 2;
        const qreal begin = rtl() ? end + pad : end - pad - wide;
        if (begin < plot.left() || begin + wide > plot.right()) {
            continue;
        }
        for (const qreal lift : {1.4, 2.7, 4.0}) {
            const QRectF box(begin, y - em() * lift, wide, em() * 1.3);
            const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                return other.intersects(box.adjusted(-pad / 2, 0, pad / 2, 0));
            });
            if (free && box.top() > plot.top() - em() * 2) {
                taken.push_back(box);
                addText(label, box, m_theme.smallFont(), m_theme.reference, trailing());
                return;
            }
        }
    }
}

void FanPlot::addMonths(const QRectF& body) {
    const QRectF plot = plotArea();
    const qreal half = std::abs(xOfPoint(1) - xOfPoint(0)) / 2;
    qreal labelled = -1e9;
    for (std::size_t i = 0; i < m_content.points.size(); ++i) {
        const FanPoint& point = m_content.points[i];
        const qreal x = xOfPoint(static_cast<int>(i));
        m_marks.push_back({QRectF(x - half, plot.top(), 2 * half, plot.height()), point.key, point.detail});
        const qreal wide = textWidth(point.label, m_theme.smallFont());
        if (std::abs(x - labelled) < wide + em() * 1.2) {
            continue;  // labels that would touch are left out; the mark still tells the month
        }
        labelled = x;
        const qreal left = std::clamp(x - wide / 2 - 1, body.left(), body.right() - wide - 2);
        addText(point.label, QRectF(left, plot.bottom() + em() * 0.3, wide + 2, em() * 1.3),
                m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
    }
}

}  // namespace

std::unique_ptr<ChartPlot> makeFanPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<FanPlot>(spec, theme, withTitle);
}

}  // namespace jisr
