#include <QChart>
#include <QPainterPath>
#include <QValueAxis>
#include <cmath>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// A bar a convention from 0 to its rate, and between two of them the step as a floating arrow: full where
/// the rule adds, striped where it takes. What the rule does stands beside the step in words.
class WaterfallPlot : public ChartPlot {
  public:
    WaterfallPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
        : ChartPlot(spec, theme, withTitle), m_content(std::get<WaterfallChart>(m_spec.content)) {}

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    const WaterfallChart& m_content;

    qreal labelWidth(qreal width) const { return std::min(width * 0.42, em() * 30); }
    qreal countWidth() const;
    QString nameOf(const ConventionMark& mark) const;
    qreal markHeight(const ConventionMark& mark, qreal labels) const;
    qreal stepHeight(const ConventionStep& step, qreal labels) const;
    qreal topHeight() const { return em() * 1.6; }
    qreal bottomHeight() const { return em() * 2.9; }
    void addMark(const ConventionMark& mark, const QRectF& row);
    void addStep(std::size_t at, const QRectF& row);
    void addStripes(const QRectF& rect, const QColor& colour);
    void addBeside(const QString& text, qreal from, qreal to, const QRectF& row, const QFont& font,
                   const QColor& colour);
};

qreal WaterfallPlot::countWidth() const {
    qreal widest = textWidth(m_content.countTitle, m_theme.smallFont());
    for (const ConventionMark& mark : m_content.marks) {
        widest = std::max(widest, textWidth(mark.countText, m_theme.labelFont()));
    }
    for (const ConventionStep& step : m_content.steps) {
        widest = std::max(widest, textWidth(step.changeText, m_theme.smallFont()));
    }
    return widest + 1;
}

// the code keeps its direction within an Arabic name
QString WaterfallPlot::nameOf(const ConventionMark& mark) const {
    return rtl() ? QStringLiteral("%1 (\u2066%2\u2069)").arg(mark.label, mark.code)
                 : QStringLiteral("%1 (%2)").arg(mark.label, mark.code);
}

qreal WaterfallPlot::markHeight(const ConventionMark& mark, qreal labels) const {
    QFont font = m_theme.labelFont();
    font.setBold(mark.headline);
    return std::max(WrappedText(nameOf(mark), font, labels, leading(), rtl()).height() + em() * 0.5,
                    em() * 2);
}

qreal WaterfallPlot::stepHeight(const ConventionStep& step, qreal labels) const {
    return std::max(
        WrappedText(step.sentence, m_theme.smallFont(), labels - em(), leading(), rtl()).height() +
            em() * 0.4,
        em() * 1.8);
}

qreal WaterfallPlot::bodyHeight(qreal width) const {
    if (!m_content.emptyNote.isEmpty()) {
        return em() * 8;
    }
    const qreal labels = labelWidth(width);
    qreal height = topHeight() + bottomHeight();
    for (const ConventionMark& mark : m_content.marks) {
        height += markHeight(mark, labels);
    }
    for (const ConventionStep& step : m_content.steps) {
        height += stepHeight(step, labels);
    }
    return height;
}

void WaterfallPlot::arrange(const QRectF& body) {
    if (!m_content.emptyNote.isEmpty()) {
        setPlotArea(body);
        QFont italic = m_theme.labelFont();
        italic.setItalic(!rtl());
        addText(m_content.emptyNote,
                QRectF(body.left(), body.top(), body.width(), std::min(body.height(), em() * 8)), italic,
                m_theme.muted, Qt::AlignHCenter, 3);
        return;
    }
    const qreal labels = labelWidth(body.width()), counts = countWidth();
    const qreal gap = em() * 0.9, ends = counts + em() * 1.2;
    const qreal spare = std::max<qreal>(body.height() - bodyHeight(body.width()), 0);
    const qreal more = std::min(spare / qreal(m_content.marks.size() + m_content.steps.size()), em());
    const qreal rows = bodyHeight(body.width()) - topHeight() - bottomHeight() +
                       more * qreal(m_content.marks.size() + m_content.steps.size());
    setPlotArea(QRectF(body.left() + (rtl() ? ends : labels + gap), body.top() + topHeight(),
                       std::max(body.width() - labels - gap - ends, em() * 4), rows));
    const QRectF plot = plotArea();
    addText(m_content.countTitle, endOf(QRectF(body.left(), body.top(), body.width(), em() * 1.3), counts),
            m_theme.smallFont(), m_theme.muted, Qt::AlignRight);
    addPercentLabels(plot.bottom() + em() * 0.2, em() * 1.3);
    addText(m_content.valueTitle, QRectF(plot.left(), plot.bottom() + em() * 1.5, plot.width(), em() * 1.3),
            m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
    qreal top = plot.top();
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const ConventionMark& mark = m_content.marks[i];
        const QRectF row(body.left(), top, body.width(), markHeight(mark, labels) + more);
        QFont font = m_theme.labelFont();
        font.setBold(mark.headline);
        addText(nameOf(mark), startOf(row, labels), font, m_theme.text, leading(), 0);
        addText(mark.countText, endOf(row, counts), m_theme.labelFont(), m_theme.text, Qt::AlignRight);
        addMark(mark, row);
        m_marks.push_back({row, mark.key, mark.detail});
        top = row.bottom();
        if (i < m_content.steps.size()) {
            const ConventionStep& step = m_content.steps[i];
            const QRectF between(body.left(), top, body.width(), stepHeight(step, labels) + more);
            const QRectF words = startOf(between, labels);
            addText(step.sentence, endOf(words, labels - em()), m_theme.smallFont(), m_theme.muted, leading(),
                    0);
            addText(step.changeText, endOf(between, counts), m_theme.smallFont(), m_theme.muted,
                    Qt::AlignRight);
            addStep(i, between);
            m_marks.push_back({between, step.key, step.detail});
            top = between.bottom();
        }
    }
}

/// Behind the end of what reaches from @p from to @p to (the larger value), before it where no room is left.
void WaterfallPlot::addBeside(const QString& text, qreal from, qreal to, const QRectF& row, const QFont& font,
                              const QColor& colour) {
    const qreal wide = textWidth(text, font) + 2, gap = em() * 0.4;
    const qreal high = rtl() ? std::min(from, to) : std::max(from, to);
    const qreal low = rtl() ? std::max(from, to) : std::min(from, to);
    const bool fits =
        rtl() ? high - gap - wide >= plotArea().left() : high + gap + wide <= plotArea().right();
    const bool rightwards = fits != rtl();
    const qreal at = fits ? high : low;
    const QRectF box(rightwards ? at + gap : at - gap - wide, row.center().y() - em() * 0.75, wide,
                     em() * 1.5);
    addRect(true, box, Qt::NoPen, m_theme.background);
    addText(text, box, font, colour, rightwards ? Qt::AlignLeft : Qt::AlignRight);
}

void WaterfallPlot::addMark(const ConventionMark& mark, const QRectF& row) {
    QFont font = m_theme.labelFont();
    if (!mark.tenths) {
        font = m_theme.smallFont();
        font.setItalic(!rtl());
        addBeside(mark.note, xOf(0), xOf(0), row, font, m_theme.muted);
        return;
    }
    const qreal zero = xOf(0), end = xOf(*mark.tenths / 1000.0), thick = em() * 1.05;
    const QRectF bar(std::min(zero, end), row.center().y() - thick / 2, std::abs(end - zero), thick);
    addRect(true, bar, QPen(m_theme.accent, em() / 12), mark.headline ? m_theme.accent : m_theme.band);
    font.setBold(mark.headline);
    const qreal wide = textWidth(mark.rateText, font) + em() * 0.8;
    if (bar.width() > wide) {
        const QColor colour = m_theme.textOn(mark.headline ? m_theme.accent : m_theme.band);
        addText(mark.rateText, bar.adjusted(em() * 0.35, 0, -em() * 0.35, 0), font, colour, trailing());
    } else {
        addBeside(mark.rateText, zero, end, row, font, m_theme.text);
    }
}

// Single strokes cut to the rectangle, as a pattern brush would lose its scale in a PDF.
void WaterfallPlot::addStripes(const QRectF& rect, const QColor& colour) {
    QPainterPath strokes;
    const qreal step = em() * 0.38;
    for (qreal offset = step / 2; offset < rect.width() + rect.height(); offset += step) {
        const qreal fromX = std::max<qreal>(0, offset - rect.height()), toX = std::min(rect.width(), offset);
        strokes.moveTo(rect.left() + fromX, rect.top() + offset - fromX);
        strokes.lineTo(rect.left() + toX, rect.top() + offset - toX);
    }
    addShape(true, strokes, QPen(colour, em() / 9), Qt::NoBrush);
}

void WaterfallPlot::addStep(std::size_t at, const QRectF& row) {
    const ConventionStep& step = m_content.steps[at];
    if (!step.tenths) {
        return;
    }
    const qreal from = xOf(*m_content.marks[at].tenths / 1000.0);
    const qreal to = xOf(*m_content.marks[at + 1].tenths / 1000.0);
    const qreal middle = row.center().y(), thick = em() * 0.6;
    const bool adds = *step.tenths >= 0;
    const QColor colour = adds ? m_theme.accent : m_theme.warning;
    const QPen thread(m_theme.muted, em() / 14, Qt::DotLine);
    addLine(true, {from, row.top()}, {from, middle}, thread);
    addLine(true, {to, middle}, {to, row.bottom()}, thread);
    // the arrow's head is part of its length; a step of nothing is a stroke
    const qreal length = std::abs(to - from), head = std::min(length, em() * 0.6);
    const qreal way = to > from ? 1 : -1;
    const QRectF shaft(std::min(from, to - way * head), middle - thick / 2, std::abs(to - way * head - from),
                       thick);
    if (*step.tenths == 0) {
        addLine(true, {from, middle - thick / 2}, {from, middle + thick / 2}, QPen(colour, em() / 7));
    } else {
        addRect(true, shaft, QPen(colour, em() / 14), adds ? QBrush(colour) : QBrush(m_theme.background));
        if (!adds) {
            addStripes(shaft, colour);
        }
        QPainterPath arrow({to, middle});
        arrow.lineTo(to - way * head, middle - thick * 0.85);
        arrow.lineTo(to - way * head, middle + thick * 0.85);
        arrow.closeSubpath();
        addShape(true, arrow, Qt::NoPen, colour);
    }
    addBeside(step.pointsText, from, to, row, m_theme.labelFont(), adds ? m_theme.accent : m_theme.warning);
}

}  // namespace

std::unique_ptr<ChartPlot> makeWaterfallPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<WaterfallPlot>(spec, theme, withTitle);
}

}  // namespace jisr
