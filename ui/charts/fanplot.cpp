#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>
#include <cmath>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// @p share of @p over on @p ground: a tint mixed beforehand.
QColor mixed(const QColor& over, const QColor& ground, qreal share) {
    const auto part = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return QColor(part(over.red(), ground.red()), part(over.green(), ground.green()),
                  part(over.blue(), ground.blue()));
}

/// 1, 2 or 5 × 10ⁿ so that about four steps reach @p most.
qint64 gridStep(qint64 most) {
    qint64 step = 1;
    for (int i = 0; most / step > 5; ++i) {
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
}

/// What was observed and what the simulation says, against the plan.
class FanPlot : public ChartPlot {
  public:
    FanPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal) const override { return em() * 22; }
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
    QColor tint(int band) const;
    QLineSeries* line(std::size_t level) const;
    void addLegend(QRectF rest);
    void addPlan();
    void addMonths(const QRectF& body);
};

FanPlot::FanPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : ChartPlot(spec, theme, withTitle), m_content(std::get<FanChart>(m_spec.content)) {
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

QColor FanPlot::tint(int band) const {
    const qreal shares[] = {0.16, 0.32, 0.5};
    return mixed(m_theme.accent, m_theme.background, shares[band]);
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

void FanPlot::addLegend(QRectF rest) {
    const auto entry = [this, &rest](const QString& label, const QPen& pen, const QColor& fill) {
        const QRectF sign = startOf(rest, em() * 1.6);
        if (fill.isValid()) {
            addRect(true, sign.adjusted(0, em() * 0.25, 0, -em() * 0.25), Qt::NoPen, fill);
        } else {
            addLine(true, {sign.left(), sign.center().y()}, {sign.right(), sign.center().y()}, pen);
        }
        rest = endOf(rest, std::max<qreal>(rest.width() - em() * 2, 1));
        const qreal wide = std::min(textWidth(label, m_theme.smallFont()) + 1, rest.width());
        addText(label, startOf(rest, wide), m_theme.smallFont(), m_theme.text, leading());
        rest = endOf(rest, std::max<qreal>(rest.width() - wide - em() * 1.1, 1));
    };
    entry(m_content.observedLabel, QPen(m_theme.accent, em() / 5), {});
    entry(m_content.medianLabel, QPen(m_theme.accent, em() / 10, Qt::DotLine), {});
    for (int band = 2; band >= 0; --band) {
        entry(m_content.bandLabels[static_cast<std::size_t>(band)], {}, tint(band));
    }
    if (!m_content.plan.empty()) {
        entry(m_content.planLabel, QPen(m_theme.reference, em() / 7, Qt::DashLine, Qt::FlatCap), {});
    }
}

void FanPlot::arrange(const QRectF& body) {
    const qreal top = body.top() + em() * 3.4;
    const qreal numbers = textWidth(m_phrasebook.number(m_most), m_theme.smallFont()) + em() * 0.8;
    const qreal margin = em() * 2;
    setPlotArea(QRectF(body.left() + (rtl() ? margin : numbers), top,
                       std::max(body.width() - numbers - margin, em() * 4),
                       std::max(body.bottom() - em() * 2 - top, em() * 3)));
    const QRectF plot = plotArea();
    if (m_content.points.empty()) {
        addText(m_content.emptyNote, plot, m_theme.labelFont(), m_theme.muted, Qt::AlignHCenter, 3);
        return;
    }
    addLegend(QRectF(body.left(), body.top(), body.width(), em() * 1.4));
    addText(m_content.valueTitle, QRectF(body.left(), body.top() + em() * 1.6, body.width(), em() * 1.2),
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
    const QRectF plot = plotArea();
    const QPen dashes(m_theme.reference, em() / 7, Qt::DashLine, Qt::FlatCap);
    for (std::size_t i = 0; i < m_content.plan.size(); ++i) {
        const FanStep& step = m_content.plan[i];
        const qreal from = xOfPoint(step.from), to = xOfPoint(step.to), y = yOf(step.quantity);
        addLine(true, {from, y}, {to, y}, dashes);
        if (i > 0) {
            addLine(true, {from, yOf(m_content.plan[i - 1].quantity)}, {from, y}, dashes);
        }
        // above its line, from the line's far end inwards
        const qreal wide = std::min(textWidth(step.label, m_theme.smallFont()) + 2, plot.width());
        const qreal begin = std::clamp(rtl() ? to : to - wide, plot.left(), plot.right() - wide);
        addText(step.label, QRectF(begin, y - em() * 1.4, wide, em() * 1.3), m_theme.smallFont(),
                m_theme.reference, trailing());
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
