#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// 1, 2 or 5 × 10ⁿ so that at most five steps reach @p most.
qint64 roundStep(qint64 most) {
    qint64 step = 1;
    for (int i = 0; most > 5 * step; ++i) {
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
}

/// Lines through time. A series is known by its line, its sign and its colour, any one of which is enough.
class TrendPlot : public ChartPlot {
  public:
    TrendPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal width) const override {
        return legendHeight(width) + topGap() + em() * 17 + bottomGap();
    }
    void arrange(const QRectF& body) override;

  private:
    struct Look {
        QColor colour;
        Qt::PenStyle line;
        QScatterSeries::MarkerShape sign;
    };
    struct LegendEntry {
        QString label;
        QRectF box;
        int series;  ///< -1: the band
    };
    const TrendChart& m_content;
    qreal m_most = 1;  ///< end of the value axis, in per cent or people

    Look look(std::size_t series) const;
    QPen linePen(std::size_t series) const;
    QColor bandColour() const;
    bool isEmpty() const { return !m_content.emptyNote.isEmpty(); }
    qreal places() const { return static_cast<qreal>(std::max<std::size_t>(m_content.places.size(), 1)); }
    qreal shown(double value) const { return m_content.rates ? value * 100 : value; }
    qreal xOfPlace(std::size_t place) const { return xOf((static_cast<qreal>(place) + 0.5) / places()); }
    qreal yOf(qreal value) const { return plotArea().bottom() - value / m_most * plotArea().height(); }
    QAreaSeries* bandOf(const std::vector<TrendPoint>& points, std::size_t from, std::size_t to) const;
    void addRuns(std::size_t series, QAbstractAxis* horizontal, QAbstractAxis* vertical);
    void addSigns(std::size_t series, QAbstractAxis* horizontal, QAbstractAxis* vertical);
    QScatterSeries* signs(std::size_t series, bool doubtful) const;

    std::vector<LegendEntry> legend(qreal width) const;
    qreal legendHeight(qreal width) const;
    qreal topGap() const { return m_content.valueTitle.isEmpty() ? em() * 0.8 : em() * 1.8; }
    qreal bottomGap() const { return em() * 3.2; }
    void addLegend(const QRectF& body);
    void addSign(const QPointF& at, std::size_t series);
    void addGrid(const QRectF& body, qreal numbers);
    void addIntervals();
    void addPlaces(const QRectF& body);
    void addMarks();
};

TrendPlot::TrendPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : ChartPlot(spec, theme, withTitle), m_content(std::get<TrendChart>(m_spec.content)) {
    m_most = 100;
    if (!m_content.rates) {
        qreal most = 1;
        for (const TrendSeries& series : m_content.series) {
            for (const TrendPoint& point : series.points) {
                most = std::max(most, point.value.value_or(0));
            }
        }
        // a little more than the most, so that no sign is cut in half at the top
        const qint64 needed = std::llround(std::ceil(most * 1.05));
        const qint64 step = roundStep(needed);
        m_most = static_cast<qreal>((needed + step - 1) / step * step);
    }
    // places are a step wide each, so that the first and the last point stand off the edges
    QValueAxis* horizontal = hiddenAxis(-0.5, places() - 0.5);
    horizontal->setReverse(rtl());
    QValueAxis* vertical = hiddenAxis(0, m_most);
    m_chart->addAxis(horizontal, Qt::AlignBottom);
    m_chart->addAxis(vertical, rtl() ? Qt::AlignRight : Qt::AlignLeft);
    for (std::size_t i = 0; i < m_content.series.size(); ++i) {
        if (m_content.joined) {
            addRuns(i, horizontal, vertical);
        }
    }
    // the first series is the one that is read: its signs lie on top
    for (std::size_t i = m_content.series.size(); i-- > 0;) {
        addSigns(i, horizontal, vertical);
    }
}

TrendPlot::Look TrendPlot::look(std::size_t series) const {
    const Look looks[] = {
        {m_theme.accent, Qt::SolidLine, QScatterSeries::MarkerShapeCircle},
        {m_theme.text, Qt::DashLine, QScatterSeries::MarkerShapeRectangle},
        {m_theme.reference, Qt::DotLine, QScatterSeries::MarkerShapeTriangle},
        {m_theme.muted, Qt::DashDotLine, QScatterSeries::MarkerShapeRotatedRectangle},
    };
    return looks[series % std::size(looks)];
}

QPen TrendPlot::linePen(std::size_t series) const {
    const Look of = look(series);
    return QPen(of.colour, series == 0 ? em() / 5 : em() / 8, of.line, Qt::FlatCap, Qt::MiterJoin);
}

// the interval's tint, mixed beforehand: no transparency
QColor TrendPlot::bandColour() const {
    const auto part = [](int over, int under) {
        return static_cast<int>(std::lround(over * 0.22 + under * 0.78));
    };
    const QColor over = m_theme.accent, under = m_theme.background;
    return {part(over.red(), under.red()), part(over.green(), under.green()),
            part(over.blue(), under.blue())};
}

QAreaSeries* TrendPlot::bandOf(const std::vector<TrendPoint>& points, std::size_t from,
                               std::size_t to) const {
    auto* low = new QLineSeries;
    auto* high = new QLineSeries;
    for (std::size_t i = from; i < to; ++i) {
        low->append(static_cast<qreal>(i), shown(points[i].low.value_or(*points[i].value)));
        high->append(static_cast<qreal>(i), shown(points[i].high.value_or(*points[i].value)));
    }
    auto* band = new QAreaSeries(high, low);
    high->setParent(band);
    low->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(bandColour());
    return band;
}

// A gap in the values is a gap in the line: nothing is drawn through what isn't known.
void TrendPlot::addRuns(std::size_t series, QAbstractAxis* horizontal, QAbstractAxis* vertical) {
    const std::vector<TrendPoint>& points = m_content.series[series].points;
    for (std::size_t from = 0; from < points.size();) {
        std::size_t to = from;
        while (to < points.size() && points[to].value) {
            ++to;
        }
        if (to - from > 1) {
            auto* line = new QLineSeries;
            for (std::size_t i = from; i < to; ++i) {
                line->append(static_cast<qreal>(i), shown(*points[i].value));
            }
            if (points[from].low && points[from].high) {
                attach(bandOf(points, from, to), horizontal, vertical);
            }
            line->setPen(linePen(series));
            attach(line, horizontal, vertical);
        }
        from = to + 1;
    }
}

QScatterSeries* TrendPlot::signs(std::size_t series, bool doubtful) const {
    auto* scatter = new QScatterSeries;
    const Look of = look(series);
    scatter->setMarkerShape(of.sign);
    scatter->setMarkerSize(em() * (series == 0 ? 0.66 : 0.58));
    scatter->setPen(QPen(doubtful ? m_theme.warning : of.colour, em() / 9));
    // those that fail the quality gate are hollow
    scatter->setBrush(doubtful ? m_theme.background : of.colour);
    return scatter;
}

void TrendPlot::addSigns(std::size_t series, QAbstractAxis* horizontal, QAbstractAxis* vertical) {
    const std::vector<TrendPoint>& points = m_content.series[series].points;
    for (const bool doubtful : {false, true}) {
        QScatterSeries* scatter = signs(series, doubtful);
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (points[i].value && points[i].warning == doubtful) {
                scatter->append(static_cast<qreal>(i), shown(*points[i].value));
            }
        }
        attach(scatter, horizontal, vertical);
    }
}

// Each series with its latest value, as many to a line as there is room for.
std::vector<TrendPlot::LegendEntry> TrendPlot::legend(qreal width) const {
    std::vector<LegendEntry> entries;
    qreal used = 0, line = 0;
    const auto add = [&](const QString& label, int series) {
        const qreal sign = em() * 2.4, gap = em() * 1.4;
        const qreal wide = std::min(sign + textWidth(label, m_theme.smallFont()) + 2, width);
        if (used > 0 && used + wide > width) {
            used = 0;
            line += em() * 1.5;
        }
        entries.push_back({label, QRectF(used, line, wide, em() * 1.4), series});
        used += wide + gap;
    };
    for (std::size_t i = 0; i < m_content.series.size(); ++i) {
        const TrendSeries& series = m_content.series[i];
        const QString latest =
            m_content.joined && !series.points.empty() ? series.points.back().text : QString();
        add(latest.isEmpty() ? series.label : series.label + QStringLiteral("  ") + latest,
            static_cast<int>(i));
    }
    if (!m_content.bandLabel.isEmpty()) {
        add(m_content.bandLabel, -1);
    }
    return entries;
}

qreal TrendPlot::legendHeight(qreal width) const {
    const std::vector<LegendEntry> entries = legend(width);
    return isEmpty() || entries.empty() ? 0 : entries.back().box.bottom();
}

void TrendPlot::addSign(const QPointF& at, std::size_t series) {
    const qreal half = em() * 0.32;
    QPainterPath path;
    switch (look(series).sign) {
        case QScatterSeries::MarkerShapeCircle:
            path.addEllipse(at, half, half);
            break;
        case QScatterSeries::MarkerShapeRectangle:
            path.addRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
            break;
        case QScatterSeries::MarkerShapeTriangle:
            path.addPolygon(
                QPolygonF({at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)}));
            break;
        default:
            path.addPolygon(QPolygonF({at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half),
                                       at + QPointF(-half, 0)}));
            break;
    }
    path.closeSubpath();
    addShape(true, path, Qt::NoPen, look(series).colour);
}

void TrendPlot::addLegend(const QRectF& body) {
    for (const LegendEntry& entry : legend(body.width())) {
        QRectF box = entry.box.translated(body.left(), body.top());
        if (rtl()) {
            box.moveLeft(body.right() - entry.box.right());
        }
        const QRectF sign = startOf(box, em() * 2);
        if (entry.series < 0) {
            if (m_content.joined) {
                addRect(true, sign.adjusted(0, em() * 0.25, 0, -em() * 0.25), Qt::NoPen, bandColour());
            } else {
                addLine(true, {sign.center().x(), sign.top() + em() * 0.1},
                        {sign.center().x(), sign.bottom() - em() * 0.1}, QPen(m_theme.accent, em() / 7));
            }
        } else {
            const auto series = static_cast<std::size_t>(entry.series);
            if (m_content.joined) {
                addLine(true, {sign.left(), sign.center().y()}, {sign.right(), sign.center().y()},
                        linePen(series));
            }
            addSign(sign.center(), series);
        }
        addText(entry.label, endOf(box, std::max<qreal>(box.width() - em() * 2.4, 1)), m_theme.smallFont(),
                m_theme.text, leading());
    }
}

void TrendPlot::addGrid(const QRectF& body, qreal numbers) {
    const QRectF plot = plotArea();
    const qreal step = m_content.rates ? 25 : static_cast<qreal>(roundStep(std::llround(m_most)));
    for (qreal value = 0; value <= m_most + 0.01; value += step) {
        const qreal y = yOf(value);
        addLine(false, {plot.left(), y}, {plot.right(), y},
                QPen(value > 0 ? m_theme.grid : m_theme.axis, em() / 12));
        const int whole = static_cast<int>(std::llround(value));
        addText(m_content.rates ? percentLabel(whole) : m_phrasebook.number(whole),
                startOf(QRectF(body.left(), y - em(), body.width(), em() * 2), numbers - em() * 0.5),
                m_theme.smallFont(), m_theme.muted, trailing());
    }
}

// Cohorts aren't joined by a line: each has its own interval, as a whisker.
void TrendPlot::addIntervals() {
    if (m_content.joined) {
        return;
    }
    for (std::size_t s = 0; s < m_content.series.size(); ++s) {
        const std::vector<TrendPoint>& points = m_content.series[s].points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (points[i].low && points[i].high) {
                const qreal x = xOfPlace(i);
                addLine(false, {x, yOf(shown(*points[i].low))}, {x, yOf(shown(*points[i].high))},
                        QPen(points[i].warning ? m_theme.warning : look(s).colour, em() / 7, Qt::SolidLine,
                             Qt::FlatCap));
            }
        }
    }
}

void TrendPlot::addPlaces(const QRectF& body) {
    const QRectF plot = plotArea();
    const qreal step = plot.width() / places();
    qreal widest = 1;
    for (const QString& place : m_content.places) {
        widest = std::max(widest, textWidth(place, m_theme.smallFont()) + 2);
    }
    // labels that would touch are left out in even steps counted from the last one; marks tell every place
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + em() * 0.8) / step)));
    for (std::size_t i = 0; i < m_content.places.size(); ++i) {
        if ((m_content.places.size() - 1 - i) % every != 0) {
            continue;
        }
        const qreal x = xOfPlace(i);
        addLine(false, {x, plot.bottom()}, {x, plot.bottom() + em() * 0.3}, QPen(m_theme.axis, em() / 12));
        const qreal wide = std::min(widest, body.width());
        const qreal left = std::clamp(x - wide / 2, body.left(), std::max(body.left(), body.right() - wide));
        addText(m_content.places[i], QRectF(left, plot.bottom() + em() * 0.4, wide, em() * 1.3),
                m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
    }
    addText(m_content.timeTitle, QRectF(plot.left(), plot.bottom() + em() * 1.8, plot.width(), em() * 1.3),
            m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
}

// Series by series, so that the keyboard walks along a line. A place is shared out among its points: each
// takes what lies nearest to it, so that pointing need not be exact.
void TrendPlot::addMarks() {
    const QRectF plot = plotArea();
    const std::size_t count = m_content.series.size();
    const qreal half = plot.width() / places() / 2, least = em() * 0.7;
    std::vector<std::vector<QRectF>> areas(count, std::vector<QRectF>(m_content.places.size()));
    for (std::size_t place = 0; place < m_content.places.size(); ++place) {
        std::vector<qreal> heights(count);
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t s = 0; s < count; ++s) {
            const TrendPoint& point = m_content.series[s].points[place];
            heights[s] = point.value ? yOf(shown(*point.value)) : plot.bottom();
        }
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return heights[a] < heights[b]; });
        qreal top = plot.top();
        for (std::size_t i = 0; i < count; ++i) {
            // those that lie on each other have their own strip all the same
            const qreal room = plot.bottom() - least * static_cast<qreal>(count - 1 - i);
            const qreal middle =
                i + 1 < count ? (heights[order[i]] + heights[order[i + 1]]) / 2 : plot.bottom();
            const qreal bottom = std::clamp(middle, std::min(top + least, room), std::max(room, top));
            areas[order[i]][place] = QRectF(xOfPlace(place) - half, top, 2 * half, bottom - top);
            top = bottom;
        }
    }
    for (std::size_t s = 0; s < count; ++s) {
        for (std::size_t place = 0; place < m_content.places.size(); ++place) {
            const TrendPoint& point = m_content.series[s].points[place];
            m_marks.push_back({areas[s][place], point.key, point.detail});
        }
    }
}

void TrendPlot::arrange(const QRectF& body) {
    const QString widest = m_content.rates ? percentLabel(100) : m_phrasebook.number(std::llround(m_most));
    const qreal numbers = textWidth(widest, m_theme.smallFont()) + em() * 0.8, margin = em() * 0.6;
    const qreal top = body.top() + legendHeight(body.width()) + topGap();
    setPlotArea(QRectF(body.left() + (rtl() ? margin : numbers), top,
                       std::max(body.width() - numbers - margin, em() * 4),
                       std::max(body.bottom() - bottomGap() - top, em() * 3)));
    if (isEmpty()) {
        addText(m_content.emptyNote, plotArea(), m_theme.labelFont(), m_theme.muted, Qt::AlignHCenter, 3);
        return;
    }
    addLegend(QRectF(body.left(), body.top(), body.width(), legendHeight(body.width())));
    if (!m_content.valueTitle.isEmpty()) {
        addText(m_content.valueTitle, QRectF(body.left(), top - em() * 1.6, body.width(), em() * 1.2),
                m_theme.smallFont(), m_theme.muted, leading());
    }
    addGrid(body, numbers);
    addIntervals();
    addPlaces(body);
    addMarks();
}

}  // namespace

std::unique_ptr<ChartPlot> makeTrendPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<TrendPlot>(spec, theme, withTitle);
}

}  // namespace jisr
