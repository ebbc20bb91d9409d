#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// Rates by size of group within the limits of chance. How far outside a group stands is told by its shape
/// and by its name beside it, not by colour alone.
class FunnelPlot : public ChartPlot {
  public:
    FunnelPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    enum Distance { Within, Outside95, Outside998, DistanceCount };
    struct LegendEntry {
        QString label;
        int distance = -1;  ///< a shape, otherwise a line
        QPen pen;
    };

    const FunnelChart& m_content;

    static Distance distanceOf(FunnelFlag flag);
    QColor colourOf(Distance distance) const;
    qreal markSize(Distance distance) const { return em() * (distance == Within ? 0.72 : 0.95); }
    QPen innerPen() const { return QPen(m_theme.muted, em() / 12, Qt::DashLine, Qt::FlatCap); }
    QPen outerPen() const { return QPen(m_theme.muted, em() / 9, Qt::SolidLine, Qt::FlatCap); }
    QPen baselinePen() const { return QPen(m_theme.reference, em() / 9, Qt::DashLine, Qt::FlatCap); }
    void addLimit(Interval FunnelLimits::*which, double Interval::*side, const QPen& pen,
                  QValueAxis* horizontal, QValueAxis* vertical);
    std::vector<LegendEntry> legend() const;
    /// Lays the legend out in @p width, drawing when @p top is given; @return its height.
    qreal flowLegend(const QRectF& box, bool draws);
    qreal legendRows(qreal width) const;
    qreal entryWidth(const LegendEntry& entry) const;
    void addShapeSign(const QPointF& centre, int distance);
    void addSizes();
    void addNames();
    /// Whether a limit or the baseline runs through @p box.
    bool struck(const QRectF& box) const;
    FunnelLimits limitsAt(double n) const;
    QPointF placeOf(const FunnelMark& mark) const {
        return {xOf(double(mark.n) / m_content.mostPeople), yOf(mark.rate())};
    }
    qreal yOf(qreal fraction) const { return plotArea().bottom() - fraction * plotArea().height(); }
};

FunnelPlot::Distance FunnelPlot::distanceOf(FunnelFlag flag) {
    switch (flag) {
        case FunnelFlag::Within:
            return Within;
        case FunnelFlag::Low95:
        case FunnelFlag::High95:
            return Outside95;
        case FunnelFlag::Low998:
        case FunnelFlag::High998:
            return Outside998;
    }
    return Within;
}

QColor FunnelPlot::colourOf(Distance distance) const {
    return distance == Within ? m_theme.accent : distance == Outside95 ? m_theme.warning : m_theme.reference;
}

FunnelPlot::FunnelPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : ChartPlot(spec, theme, withTitle), m_content(std::get<FunnelChart>(m_spec.content)) {
    QValueAxis* horizontal = hiddenAxis(0, m_content.mostPeople);
    horizontal->setReverse(rtl());
    QValueAxis* vertical = percentAxis();
    m_chart->addAxis(horizontal, Qt::AlignBottom);
    m_chart->addAxis(vertical, rtl() ? Qt::AlignRight : Qt::AlignLeft);
    if (m_content.limits.empty()) {
        return;
    }
    for (double Interval::*side : {&Interval::low, &Interval::high}) {
        addLimit(&FunnelLimits::at998, side, outerPen(), horizontal, vertical);
        addLimit(&FunnelLimits::at95, side, innerPen(), horizontal, vertical);
    }
    auto* baseline = new QLineSeries;
    baseline->append(0, m_content.baseline * 100);
    baseline->append(m_content.mostPeople, m_content.baseline * 100);
    baseline->setPen(baselinePen());
    attach(baseline, horizontal, vertical);
    constexpr std::array shapes = {QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeTriangle,
                                   QScatterSeries::MarkerShapeRotatedRectangle};
    for (int distance = Within; distance < DistanceCount; ++distance) {
        for (const bool warning : {false, true}) {
            auto* series = new QScatterSeries;
            for (const FunnelMark& mark : m_content.marks) {
                if (distanceOf(mark.flag) == distance && mark.warning == warning) {
                    series->append(double(mark.n), mark.rate() * 100);
                }
            }
            const QColor colour = colourOf(Distance(distance));
            series->setMarkerShape(shapes[std::size_t(distance)]);
            series->setMarkerSize(markSize(Distance(distance)));
            series->setPen(QPen(colour, em() / 8));
            series->setBrush(warning ? m_theme.background : colour);
            attach(series, horizontal, vertical);
        }
    }
}

void FunnelPlot::addLimit(Interval FunnelLimits::*which, double Interval::*side, const QPen& pen,
                          QValueAxis* horizontal, QValueAxis* vertical) {
    auto* line = new QLineSeries;
    for (const FunnelPoint& point : m_content.limits) {
        line->append(point.n, point.limits.*which.*side * 100);
    }
    line->setPen(pen);
    attach(line, horizontal, vertical);
}

std::vector<FunnelPlot::LegendEntry> FunnelPlot::legend() const {
    return {{m_content.withinLabel, Within, {}},         {m_content.outside95Label, Outside95, {}},
            {m_content.outside998Label, Outside998, {}}, {m_content.at95Label, -1, innerPen()},
            {m_content.at998Label, -1, outerPen()},      {m_content.baselineLabel, -1, baselinePen()}};
}

qreal FunnelPlot::entryWidth(const LegendEntry& entry) const {
    return em() * (entry.distance >= 0 ? 1.3 : 2.2) + textWidth(entry.label, m_theme.smallFont()) + 1;
}

qreal FunnelPlot::legendRows(qreal width) const {
    qreal used = 0;
    int rows = 1;
    for (const LegendEntry& entry : legend()) {
        const qreal wide = entryWidth(entry);
        if (used > 0 && used + wide > width) {
            ++rows;
            used = 0;
        }
        used += wide + em() * 1.2;
    }
    return rows;
}

qreal FunnelPlot::flowLegend(const QRectF& box, bool draws) {
    const qreal line = em() * 1.5;
    if (draws) {
        qreal used = 0, top = box.top();
        for (const LegendEntry& entry : legend()) {
            const qreal wide = std::min(entryWidth(entry), box.width());
            if (used > 0 && used + wide > box.width()) {
                used = 0;
                top += line;
            }
            QRectF rest = endOf(QRectF(box.left(), top, box.width(), line), box.width() - used);
            rest = startOf(rest, wide);
            const qreal sign = em() * (entry.distance >= 0 ? 0.9 : 1.8);
            const QRectF where = startOf(rest, sign);
            if (entry.distance >= 0) {
                addShapeSign(where.center(), entry.distance);
            } else {
                addLine(true, {where.left(), where.center().y()}, {where.right(), where.center().y()},
                        entry.pen);
            }
            addText(entry.label, endOf(rest, rest.width() - sign - em() * 0.4), m_theme.smallFont(),
                    m_theme.text, leading());
            used += wide + em() * 1.2;
        }
    }
    return legendRows(box.width()) * line + em() * 0.4;
}

void FunnelPlot::addShapeSign(const QPointF& centre, int distance) {
    const qreal half = markSize(Distance(distance)) / 2;
    QPainterPath path;
    if (distance == Within) {
        path.addEllipse(centre, half, half);
    } else if (distance == Outside95) {
        path.addPolygon(QPolygonF{centre + QPointF(-half, half), centre + QPointF(0, -half),
                                  centre + QPointF(half, half), centre + QPointF(-half, half)});
    } else {
        path.addPolygon(QPolygonF{centre + QPointF(-half, 0), centre + QPointF(0, -half),
                                  centre + QPointF(half, 0), centre + QPointF(0, half),
                                  centre + QPointF(-half, 0)});
    }
    addShape(true, path, Qt::NoPen, colourOf(Distance(distance)));
}

qreal FunnelPlot::bodyHeight(qreal width) const {
    return legendRows(width) * em() * 1.5 + em() * 0.4 + em() * 19 + em() * 3;
}

void FunnelPlot::arrange(const QRectF& body) {
    if (!m_content.emptyNote.isEmpty()) {
        setPlotArea(body);
        QFont italic = m_theme.labelFont();
        italic.setItalic(!rtl());
        addText(m_content.emptyNote,
                QRectF(body.left(), body.top(), body.width(), std::min(body.height(), em() * 8)), italic,
                m_theme.muted, Qt::AlignHCenter, 3);
        return;
    }
    const qreal titles = textWidth(percentLabel(100), m_theme.smallFont()) + em() * 0.6;
    const qreal margin = em() * 1.8;
    const qreal top = body.top() + flowLegend(body, true) + em() * 0.6;
    setPlotArea(QRectF(body.left() + (rtl() ? margin : titles), top,
                       std::max(body.width() - titles - margin, em() * 4),
                       std::max(body.bottom() - em() * 3 - top, em() * 3)));
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
    addSizes();
    addText(m_content.sizeTitle, QRectF(plot.left(), plot.bottom() + em() * 1.55, plot.width(), em() * 1.3),
            m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
    // In the order in which the eye and the arrow keys go: by size.
    std::vector<const FunnelMark*> bySize;
    for (const FunnelMark& mark : m_content.marks) {
        bySize.push_back(&mark);
    }
    std::stable_sort(bySize.begin(), bySize.end(),
                     [](const FunnelMark* a, const FunnelMark* b) { return a->n < b->n; });
    const qreal reach = em() * 0.75;
    for (const FunnelMark* mark : bySize) {
        const QPointF place = placeOf(*mark);
        m_marks.push_back({QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach), mark->key,
                           mark->detail.isEmpty() ? mark->label : mark->detail});
    }
    addNames();
}

void FunnelPlot::addSizes() {
    const QRectF plot = plotArea();
    const double step = m_content.mostPeople / (plot.width() > em() * 34 ? 5 : 2);
    const qreal half = em() * 3;
    for (double n = 0; n <= m_content.mostPeople * 1.001; n += step) {
        if (std::abs(n - std::round(n)) > 1e-6) {
            continue;  // no fractions of people
        }
        const qreal x = xOf(n / m_content.mostPeople);
        addLine(false, {x, plot.bottom()}, {x, plot.bottom() + em() * 0.3}, QPen(m_theme.axis, em() / 12));
        addText(m_phrasebook.number(qint64(std::llround(n))),
                QRectF(x - half, plot.bottom() + em() * 0.3, 2 * half, em() * 1.3), m_theme.smallFont(),
                m_theme.muted, Qt::AlignHCenter);
    }
}

FunnelLimits FunnelPlot::limitsAt(double n) const {
    const auto after = std::lower_bound(m_content.limits.begin(), m_content.limits.end(), n,
                                        [](const FunnelPoint& point, double size) { return point.n < size; });
    if (after == m_content.limits.begin() || after == m_content.limits.end()) {
        return after == m_content.limits.end() ? m_content.limits.back().limits : after->limits;
    }
    const FunnelPoint &a = *(after - 1), &b = *after;
    const double part = (n - a.n) / (b.n - a.n);
    FunnelLimits between = a.limits;
    for (Interval FunnelLimits::*which : {&FunnelLimits::at95, &FunnelLimits::at998}) {
        for (double Interval::*side : {&Interval::low, &Interval::high}) {
            between.*which.*side += part * (b.limits.*which.*side - a.limits.*which.*side);
        }
    }
    return between;
}

bool FunnelPlot::struck(const QRectF& box) const {
    const QRectF plot = plotArea();
    const auto within = [&box, this](double rate) {
        const qreal y = yOf(rate);
        return y > box.top() && y < box.bottom();
    };
    if (within(m_content.baseline)) {
        return true;
    }
    // each limit from one end of the box to the other: above it all along, or below it all along
    for (Interval FunnelLimits::*which : {&FunnelLimits::at95, &FunnelLimits::at998}) {
        for (double Interval::*side : {&Interval::low, &Interval::high}) {
            int above = 0, below = 0;
            for (qreal x = box.left(); x <= box.right(); x += em() / 2) {
                const qreal fraction = (rtl() ? plot.right() - x : x - plot.left()) / plot.width();
                const qreal y = yOf(limitsAt(std::max(1.0, fraction * m_content.mostPeople)).*which.*side);
                ++(y < box.center().y() ? above : below);
                if (y > box.top() && y < box.bottom()) {
                    return true;
                }
            }
            if (above > 0 && below > 0) {
                return true;
            }
        }
    }
    return false;
}

// The names of those outside the limits stand beside them where there is room; where there is none, and for
// all others, the mark itself tells.
void FunnelPlot::addNames() {
    const QRectF plot = plotArea();
    const QFont font = m_theme.smallFont();
    std::vector<QRectF> taken;
    for (const ChartMark& mark : m_marks) {
        taken.push_back(mark.area.adjusted(em() * 0.3, em() * 0.3, -em() * 0.3, -em() * 0.3));
    }
    const bool few = m_content.marks.size() <= 8;
    for (const Distance wanted : {Outside998, Outside95, Within}) {
        if (wanted == Within && !few) {
            break;
        }
        for (const FunnelMark& mark : m_content.marks) {
            if (distanceOf(mark.flag) != wanted) {
                continue;
            }
            const QPointF place = placeOf(mark);
            const qreal wide = textWidth(mark.label, font) + 2, high = em() * 1.2, gap = em() * 0.7;
            const QPointF places[] = {{place.x() + gap, place.y() - high / 2},
                                      {place.x() - gap - wide, place.y() - high / 2},
                                      {place.x() - wide / 2, place.y() - gap - high},
                                      {place.x() - wide / 2, place.y() + gap},
                                      {place.x() + gap, place.y() - gap - high},
                                      {place.x() + gap, place.y() + gap},
                                      {place.x() - gap - wide, place.y() - gap - high},
                                      {place.x() - gap - wide, place.y() + gap}};
            // clear of the lines where that can be; otherwise on a ground of its own, not struck through
            const QRectF* chosen = nullptr;
            std::array<QRectF, std::size(places)> boxes;
            for (const bool clear : {true, false}) {
                for (std::size_t i = 0; i < boxes.size() && !chosen; ++i) {
                    boxes[i] = QRectF(places[i], QSizeF(wide, high));
                    const auto touches = [&](const QRectF& other) { return other.intersects(boxes[i]); };
                    if (plot.contains(boxes[i]) && !(clear && struck(boxes[i])) &&
                        std::none_of(taken.begin(), taken.end(), touches)) {
                        chosen = &boxes[i];
                    }
                }
            }
            if (chosen) {
                addRect(true, *chosen, Qt::NoPen, m_theme.background);
                addText(mark.label, *chosen, font, m_theme.text, Qt::AlignHCenter);
                taken.push_back(*chosen);
            }
        }
    }
}

}  // namespace

std::unique_ptr<ChartPlot> makeFunnelPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<FunnelPlot>(spec, theme, withTitle);
}

}  // namespace jisr
