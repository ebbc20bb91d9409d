#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// Rates as dots with their interval (line) and bounds (band), one row a group, its denominator at the end.
class DotPlot : public ChartPlot {
  public:
    DotPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    const DotChart& m_content;

    qreal labelWidth(qreal width) const;
    qreal countWidth() const;
    qreal rowHeight(qreal width) const;
    bool axisOnTop() const { return m_content.marks.size() > 15; }
    qreal topHeight() const;
    qreal bottomHeight() const { return em() * (m_content.valueTitle.isEmpty() ? 1.6 : 2.9); }
    QString countText(const DotMark& mark) const;
    void addRow(const DotMark& mark, const QRectF& row);
};

DotPlot::DotPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : ChartPlot(spec, theme, withTitle), m_content(std::get<DotChart>(m_spec.content)) {
    const auto rows = static_cast<qreal>(std::max<std::size_t>(m_content.marks.size(), 1));
    QValueAxis* horizontal = percentAxis();
    horizontal->setReverse(rtl());
    QValueAxis* vertical = hiddenAxis(0, rows);
    vertical->setReverse(true);
    m_chart->addAxis(horizontal, Qt::AlignBottom);
    m_chart->addAxis(vertical, rtl() ? Qt::AlignRight : Qt::AlignLeft);
    // plain dots are full, those that fail the quality gate hollow: shape, not colour alone, tells them apart
    auto* plain = new QScatterSeries;
    auto* doubtful = new QScatterSeries;
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const DotMark& mark = m_content.marks[i];
        if (mark.rate) {
            (mark.warning ? doubtful : plain)->append(*mark.rate * 100, static_cast<qreal>(i) + 0.5);
        }
    }
    for (QScatterSeries* series : {plain, doubtful}) {
        series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
        series->setMarkerSize(em() * 0.72);
        series->setPen(QPen(series == plain ? m_theme.accent : m_theme.warning, em() / 8));
        series->setBrush(series == plain ? m_theme.accent : m_theme.background);
        attach(series, horizontal, vertical);
    }
    if (m_content.reference) {
        auto* line = new QLineSeries;
        line->append(*m_content.reference * 100, 0);
        line->append(*m_content.reference * 100, rows);
        line->setPen(QPen(m_theme.reference, em() / 9, Qt::DashLine, Qt::FlatCap));
        attach(line, horizontal, vertical);
    }
}

QString DotPlot::countText(const DotMark& mark) const {
    return mark.denominator < 0 ? QString() : m_phrasebook.number(mark.denominator);
}

qreal DotPlot::labelWidth(qreal width) const {
    qreal widest = 0;
    for (const DotMark& mark : m_content.marks) {
        widest = std::max(widest, textWidth(mark.label, m_theme.labelFont()));
    }
    return std::min(widest + 1, width * 0.34);
}

qreal DotPlot::countWidth() const {
    qreal widest = textWidth(m_content.countTitle, m_theme.smallFont());
    for (const DotMark& mark : m_content.marks) {
        widest = std::max(widest, textWidth(countText(mark), m_theme.labelFont()));
    }
    return widest + 1;
}

qreal DotPlot::rowHeight(qreal width) const {
    const qreal labels = labelWidth(width);
    int lines = 1;
    for (const DotMark& mark : m_content.marks) {
        lines = std::max(
            lines, WrappedText(mark.label, m_theme.labelFont(), labels, trailing(), rtl(), 2).lineCount());
    }
    return em() * (lines == 1 ? 1.85 : 2.9);
}

qreal DotPlot::topHeight() const {
    return em() * (axisOnTop() ? 1.6 : 0.2) +
           (m_content.referenceLabel.isEmpty() && m_content.countTitle.isEmpty() ? 0 : em() * 1.4);
}

qreal DotPlot::bodyHeight(qreal width) const {
    const auto rows = static_cast<qreal>(std::max<std::size_t>(m_content.marks.size(), 1));
    return topHeight() + rows * rowHeight(width) + bottomHeight();
}

void DotPlot::arrange(const QRectF& body) {
    const qreal labels = labelWidth(body.width()), counts = countWidth();
    const qreal gap = em() * 0.9, margin = em() * 1.6;
    const auto rows = static_cast<qreal>(std::max<std::size_t>(m_content.marks.size(), 1));
    const qreal available = body.height() - topHeight() - bottomHeight();
    const qreal height = std::clamp(available / rows, std::min(rowHeight(body.width()), em() * 3), em() * 3);
    const qreal width = std::max(body.width() - labels - counts - gap - margin, em() * 4);
    const qreal left = body.left() + (rtl() ? counts + margin : labels + gap);
    setPlotArea(QRectF(left, body.top() + topHeight(), width, rows * height));
    const QRectF plot = plotArea();

    addLine(false, plot.bottomLeft(), plot.bottomRight(), QPen(m_theme.axis, em() / 12));
    addPercentLabels(plot.bottom() + em() * 0.2, em() * 1.3);
    if (axisOnTop()) {
        addPercentLabels(plot.top() - em() * 1.5, em() * 1.3);
    }
    if (!m_content.valueTitle.isEmpty()) {
        addText(m_content.valueTitle,
                QRectF(plot.left(), plot.bottom() + em() * 1.5, plot.width(), em() * 1.3),
                m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
    }
    const QRectF headings(body.left(), body.top(), body.width(), em() * 1.3);
    addText(m_content.countTitle, endOf(headings, counts), m_theme.smallFont(), m_theme.muted,
            Qt::AlignRight);
    if (m_content.reference && !m_content.referenceLabel.isEmpty()) {
        const qreal wide =
            std::min(textWidth(m_content.referenceLabel, m_theme.smallFont()) + 2, plot.width());
        const qreal x = std::clamp(xOf(*m_content.reference) - wide / 2, plot.left(), plot.right() - wide);
        addText(m_content.referenceLabel, QRectF(x, headings.top(), wide, headings.height()),
                m_theme.smallFont(), m_theme.reference, Qt::AlignHCenter);
    }
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const DotMark& mark = m_content.marks[i];
        const QRectF row(body.left(), plot.top() + static_cast<qreal>(i) * height, body.width(), height);
        addRowLabel(mark.label, startOf(row, labels));
        addText(countText(mark), endOf(row, counts), m_theme.labelFont(), m_theme.muted, Qt::AlignRight);
        addRow(mark, row);
        m_marks.push_back({row, mark.key, mark.detail.isEmpty() ? mark.label : mark.detail});
    }
}

void DotPlot::addRow(const DotMark& mark, const QRectF& row) {
    const qreal middle = row.center().y();
    const bool bounded = mark.denominator > 0 && mark.upperBound > 0;
    const qreal lower = mark.rate
                            ? *mark.rate
                            : (mark.denominator > 0
                                   ? static_cast<qreal>(mark.numerator) / static_cast<qreal>(mark.denominator)
                                   : 0);
    if (bounded && mark.upperBound > lower) {
        const qreal thick = em() * 0.78;
        const qreal from = xOf(lower), to = xOf(mark.upperBound);
        addRect(false, QRectF(std::min(from, to), middle - thick / 2, std::abs(to - from), thick), Qt::NoPen,
                m_theme.band);
    }
    if (mark.rate) {
        const QPen pen(mark.warning ? m_theme.warning : m_theme.accent, em() / 7, Qt::SolidLine, Qt::FlatCap);
        addLine(false, {xOf(mark.low), middle}, {xOf(mark.high), middle}, pen);
        return;
    }
    QFont italic = m_theme.smallFont();
    italic.setItalic(!rtl());
    const QRectF plot = plotArea();
    // beside the band where there is one, in the middle of the row otherwise
    const QRectF centre(plot.left(), row.top(), plot.width(), row.height());
    if (mark.note.isEmpty()) {
        return;
    }
    if (!bounded) {
        // a reference line must not strike the words through
        const qreal wide = std::min(textWidth(mark.note, italic) + em() * 0.5, plot.width());
        addRect(true, QRectF(centre.center().x() - wide / 2, middle - em() * 0.7, wide, em() * 1.4),
                Qt::NoPen, m_theme.background);
        addText(mark.note, centre, italic, m_theme.muted, Qt::AlignHCenter);
        return;
    }
    const qreal after = plot.width() * (1 - mark.upperBound) - em() * 0.6;
    const qreal before = plot.width() * lower - em() * 0.6;
    const bool fits = after > textWidth(mark.note, italic) || after > before;
    const qreal room = std::max(fits ? after : before, em());
    addText(mark.note, fits ? endOf(centre, room) : startOf(centre, room), italic, m_theme.muted,
            fits ? leading() : trailing(), row.height() > em() * 2.6 ? 2 : 1);
}

}  // namespace

std::unique_ptr<ChartPlot> makeDotPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<DotPlot>(spec, theme, withTitle);
}

}  // namespace jisr
