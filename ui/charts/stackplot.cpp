#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalPercentBarSeries>
#include <QValueAxis>
#include <numeric>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// Share of a bar's slot that the bar fills.
constexpr qreal barShare = 0.68;

/// 100 % stacked horizontal bars, the unknown hatched, the total at the end of each bar.
class StackPlot : public ChartPlot {
  public:
    StackPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    const StackChart& m_content;

    struct LegendPlace {
        QRectF swatch, label;
    };
    std::vector<LegendPlace> legendPlaces(const QRectF& body, qreal* height) const;
    qreal labelWidth(qreal width) const;
    qreal countWidth() const;
    qreal rowHeight(qreal width) const;
    bool axisOnTop() const { return m_content.bars.size() > 15; }
    qreal legendHeight(qreal width) const;
    QString countText(const StackBar& bar) const {
        return bar.total < 0 ? QString() : m_phrasebook.number(bar.total);
    }
    QColor colourOf(std::size_t series) const;
    void addLegend(const QRectF& body);
    void addBar(const StackBar& bar, const QRectF& row);
    void addHatch(const QRectF& rect, bool falling);
};

StackPlot::StackPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : ChartPlot(spec, theme, withTitle), m_content(std::get<StackChart>(m_spec.content)) {
    QValueAxis* horizontal = percentAxis();
    auto* vertical = new QBarCategoryAxis;
    QStringList categories;
    for (std::size_t i = m_content.bars.size(); i > 0; --i) {
        categories.append(QString::number(i));  // labels are ours; categories only have to be distinct
    }
    vertical->append(categories.isEmpty() ? QStringList{QStringLiteral("0")} : categories);
    vertical->setVisible(false);
    m_chart->addAxis(horizontal, Qt::AlignBottom);
    m_chart->addAxis(vertical, rtl() ? Qt::AlignRight : Qt::AlignLeft);
    auto* series = new QHorizontalPercentBarSeries;
    series->setBarWidth(barShare);
    series->setLabelsVisible(false);
    // Qt Charts can't reverse a bar chart's axis; since each bar fills the width, the reversed order of the
    // parts is the mirrored bar
    for (std::size_t i = 0; i < m_content.series.size(); ++i) {
        const std::size_t at = rtl() ? m_content.series.size() - 1 - i : i;
        auto* set = new QBarSet(QString());
        for (std::size_t bar = m_content.bars.size(); bar > 0; --bar) {
            const std::vector<qint64>& counts = m_content.bars[bar - 1].counts;
            set->append(at < counts.size() ? static_cast<qreal>(counts[at]) : 0);
        }
        set->setBrush(colourOf(at));
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    attach(series, horizontal, vertical);
}

QColor StackPlot::colourOf(std::size_t series) const {
    const StackSeries& one = m_content.series[series];
    return one.unknown ? m_theme.hatchGround : m_theme.seriesColour(one.key, static_cast<int>(series));
}

qreal StackPlot::labelWidth(qreal width) const {
    qreal widest = 0;
    for (const StackBar& bar : m_content.bars) {
        widest = std::max(widest, textWidth(bar.label, m_theme.labelFont()));
    }
    return std::min(widest + 1, width * 0.34);
}

qreal StackPlot::countWidth() const {
    qreal widest = textWidth(m_content.countTitle, m_theme.smallFont());
    for (const StackBar& bar : m_content.bars) {
        widest = std::max(widest, textWidth(countText(bar), m_theme.labelFont()));
    }
    return widest + 1;
}

qreal StackPlot::rowHeight(qreal width) const {
    const qreal labels = labelWidth(width);
    int lines = 1;
    for (const StackBar& bar : m_content.bars) {
        lines = std::max(
            lines, WrappedText(bar.label, m_theme.labelFont(), labels, trailing(), rtl(), 2).lineCount());
    }
    return em() * (lines == 1 ? 1.9 : 2.9);
}

std::vector<StackPlot::LegendPlace> StackPlot::legendPlaces(const QRectF& body, qreal* height) const {
    std::vector<LegendPlace> places;
    const qreal side = em() * 0.85, line = em() * 1.6, gap = em() * 0.4;
    qreal used = 0, top = body.top();
    for (const StackSeries& series : m_content.series) {
        const qreal label =
            std::min(textWidth(series.label, m_theme.smallFont()) + 1, body.width() - side - gap);
        const qreal whole = side + gap + label;
        if (used > 0 && used + whole > body.width()) {
            used = 0;
            top += line;
        }
        const QRectF rest = endOf(QRectF(body.left(), top, body.width(), line), body.width() - used);
        QRectF swatch = startOf(rest, side);
        swatch = QRectF(swatch.left(), top + (line - side) / 2, side, side);
        places.push_back({swatch, startOf(endOf(rest, rest.width() - side - gap), label)});
        used += whole + em() * 1.1;
    }
    *height = places.empty() ? 0 : top + line - body.top() + em() * 0.3;
    return places;
}

qreal StackPlot::legendHeight(qreal width) const {
    qreal height = 0;
    (void)legendPlaces(QRectF(0, 0, width, 0), &height);
    return height;
}

qreal StackPlot::bodyHeight(qreal width) const {
    const auto rows = static_cast<qreal>(std::max<std::size_t>(m_content.bars.size(), 1));
    return legendHeight(width) + em() * (axisOnTop() ? 1.6 : 1.5) + rows * rowHeight(width) + em() * 1.6;
}

void StackPlot::arrange(const QRectF& body) {
    const qreal labels = labelWidth(body.width()), counts = countWidth();
    const qreal gap = em() * 0.9, margin = em() * 1.6;
    const auto rows = static_cast<qreal>(std::max<std::size_t>(m_content.bars.size(), 1));
    const qreal head = legendHeight(body.width()) + em() * (axisOnTop() ? 1.6 : 1.5);
    const qreal available = body.height() - head - em() * 1.6;
    const qreal height = std::clamp(available / rows, std::min(rowHeight(body.width()), em() * 3), em() * 3);
    const qreal width = std::max(body.width() - labels - counts - gap - margin, em() * 4);
    const qreal left = body.left() + (rtl() ? counts + margin : labels + gap);
    setPlotArea(QRectF(left, body.top() + head, width, rows * height));
    const QRectF plot = plotArea();

    addLegend(body);
    addPercentLabels(plot.bottom() + em() * 0.2, em() * 1.3);
    const QRectF headings(body.left(), plot.top() - em() * 1.5, body.width(), em() * 1.3);
    if (axisOnTop()) {
        addPercentLabels(headings.top(), headings.height());
    }
    addText(m_content.countTitle, endOf(headings, counts), m_theme.smallFont(), m_theme.muted,
            Qt::AlignRight);
    for (std::size_t i = 0; i < m_content.bars.size(); ++i) {
        const StackBar& bar = m_content.bars[i];
        const QRectF row(body.left(), plot.top() + static_cast<qreal>(i) * height, body.width(), height);
        addRowLabel(bar.label, startOf(row, labels));
        addText(countText(bar), endOf(row, counts), m_theme.labelFont(), m_theme.muted, Qt::AlignRight);
        addBar(bar, row);
    }
}

void StackPlot::addLegend(const QRectF& body) {
    qreal height = 0;
    const std::vector<LegendPlace> places = legendPlaces(body, &height);
    bool falling = false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const StackSeries& series = m_content.series[i];
        addRect(true, places[i].swatch, series.unknown ? QPen(m_theme.hatch, em() / 14) : QPen(Qt::NoPen),
                colourOf(i));
        if (series.unknown) {
            addHatch(places[i].swatch, falling);
            falling = !falling;
        }
        addText(series.label, places[i].label, m_theme.smallFont(), m_theme.text, leading());
    }
}

void StackPlot::addBar(const StackBar& bar, const QRectF& row) {
    const QRectF plot = plotArea();
    const qreal thick = row.height() * barShare;
    const QRectF whole(plot.left(), row.center().y() - thick / 2, plot.width(), thick);
    const qint64 sum = std::accumulate(bar.counts.begin(), bar.counts.end(), qint64(0));
    if (sum <= 0) {
        QFont italic = m_theme.smallFont();
        italic.setItalic(!rtl());
        addRect(true, whole, QPen(m_theme.grid, em() / 12), m_theme.background);
        addText(bar.note, whole, italic, m_theme.muted, Qt::AlignHCenter);
        m_marks.push_back({row, bar.key, bar.label + QStringLiteral("\n") + bar.note});
        return;
    }
    qint64 before = 0;
    bool falling = false;
    for (std::size_t i = 0; i < bar.counts.size() && i < m_content.series.size(); ++i) {
        const qint64 count = bar.counts[i];
        const StackSeries& series = m_content.series[i];
        const bool fallingNow = falling;
        if (series.unknown) {
            falling = !falling;
        }
        if (count <= 0) {
            continue;
        }
        const qreal from = xOf(static_cast<qreal>(before) / static_cast<qreal>(sum));
        before += count;
        const qreal to = xOf(static_cast<qreal>(before) / static_cast<qreal>(sum));
        const QRectF part(std::min(from, to), whole.top(), std::abs(to - from), whole.height());
        if (series.unknown) {
            addHatch(part, fallingNow);
            addRect(true, part, QPen(m_theme.hatch, em() / 14), Qt::NoBrush);
        } else {
            // per cent in the segment where it fits: colour is never alone
            const QString figure = QString::number((200 * count + sum) / (2 * sum));
            if (part.width() > textWidth(figure, m_theme.smallFont()) + em() * 0.6) {
                addText(figure, part, m_theme.smallFont(), m_theme.textOn(colourOf(i)), Qt::AlignHCenter);
            }
        }
        if (before < sum) {
            addLine(true, {to, part.top()}, {to, part.bottom()}, QPen(m_theme.background, em() / 12));
        }
        const QString detail = i < bar.details.size() ? bar.details[i] : QString();
        m_marks.push_back({part, series.key + u'/' + bar.key,
                           detail.isEmpty() ? QStringLiteral("%1\n%2: %3 / %4")
                                                  .arg(bar.label, series.label, m_phrasebook.number(count),
                                                       m_phrasebook.number(sum))
                                            : detail});
    }
}

// Single strokes cut to the rectangle: a pattern brush would become a bitmap or lose its scale in a PDF.
void StackPlot::addHatch(const QRectF& rect, bool falling) {
    QPainterPath strokes;
    const qreal step = em() * 0.42;
    const qreal width = rect.width(), height = rect.height();
    for (qreal offset = step / 2; offset < width + height; offset += step) {
        // the stroke x + y = offset within [0, width] × [0, height]
        const qreal fromX = std::max<qreal>(0, offset - height), toX = std::min(width, offset);
        const qreal fromY = offset - fromX, toY = offset - toX;
        const auto place = [&rect, falling](qreal x, qreal y) {
            return QPointF(falling ? rect.right() - x : rect.left() + x, rect.top() + y);
        };
        strokes.moveTo(place(fromX, fromY));
        strokes.lineTo(place(toX, toY));
    }
    addShape(true, strokes, QPen(m_theme.hatch, em() / 13), Qt::NoBrush);
}

}  // namespace

std::unique_ptr<ChartPlot> makeStackPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<StackPlot>(spec, theme, withTitle);
}

}  // namespace jisr
