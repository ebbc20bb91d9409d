#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <cmath>

#include "ui/charts/chartplot.h"

namespace jisr {

namespace {

/// Gaps to the expected as bars from the middle, their interval as a line, one row a group.
class GapPlot : public ChartPlot {
  public:
    GapPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    const GapChart& m_content;

    qreal rows() const { return qreal(std::max<std::size_t>(m_content.marks.size(), 1)); }
    qreal labelWidth(qreal width) const;
    qreal countWidth() const;
    qreal gapWidth() const;
    qreal rowHeight(qreal width) const;
    qreal topHeight() const { return em() * 1.6; }
    qreal bottomHeight() const { return em() * 2.9; }
    qreal xOfGap(double points) const { return xOf((points / m_content.widest + 1) / 2); }
    QString countText(const GapMark& mark) const {
        return mark.n < 0 ? QString() : m_phrasebook.number(mark.n);
    }
    QString axisLabel(double points) const;
    void addRow(const GapMark& mark, const QRectF& row);
};

GapPlot::GapPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : ChartPlot(spec, theme, withTitle), m_content(std::get<GapChart>(m_spec.content)) {
    QValueAxis* horizontal = hiddenAxis(-m_content.widest, m_content.widest);
    horizontal->setReverse(rtl());
    QValueAxis* vertical = hiddenAxis(0, rows());
    vertical->setReverse(true);
    m_chart->addAxis(horizontal, Qt::AlignBottom);
    m_chart->addAxis(vertical, rtl() ? Qt::AlignRight : Qt::AlignLeft);
    auto* plain = new QScatterSeries;
    auto* doubtful = new QScatterSeries;
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const GapMark& mark = m_content.marks[i];
        if (mark.gap) {
            (mark.warning ? doubtful : plain)->append(*mark.gap, qreal(i) + 0.5);
        }
    }
    for (QScatterSeries* series : {plain, doubtful}) {
        series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
        series->setMarkerSize(em() * 0.72);
        series->setPen(QPen(series == plain ? m_theme.accent : m_theme.warning, em() / 8));
        series->setBrush(series == plain ? m_theme.accent : m_theme.background);
        attach(series, horizontal, vertical);
    }
}

qreal GapPlot::labelWidth(qreal width) const {
    qreal widest = 0;
    for (const GapMark& mark : m_content.marks) {
        widest = std::max(widest, textWidth(mark.label, m_theme.labelFont()));
    }
    return std::min(widest + 1, width * 0.34);
}

qreal GapPlot::countWidth() const {
    qreal widest = textWidth(m_content.countTitle, m_theme.smallFont());
    for (const GapMark& mark : m_content.marks) {
        widest = std::max(widest, textWidth(countText(mark), m_theme.labelFont()));
    }
    return widest + 1;
}

qreal GapPlot::gapWidth() const {
    qreal widest = 0;
    for (const GapMark& mark : m_content.marks) {
        widest = std::max(widest, textWidth(mark.gapText, m_theme.labelFont()));
    }
    return widest + em();
}

qreal GapPlot::rowHeight(qreal width) const {
    const qreal labels = labelWidth(width);
    int lines = 1;
    for (const GapMark& mark : m_content.marks) {
        lines = std::max(
            lines, WrappedText(mark.label, m_theme.labelFont(), labels, trailing(), rtl(), 2).lineCount());
    }
    return em() * (lines == 1 ? 1.85 : 2.9);
}

qreal GapPlot::bodyHeight(qreal width) const {
    return m_content.emptyNote.isEmpty() ? topHeight() + rows() * rowHeight(width) + bottomHeight()
                                         : em() * 8;
}

QString GapPlot::axisLabel(double points) const {
    const double size = std::abs(points);
    const QString figure = std::abs(size - std::round(size)) < 1e-6
                               ? m_phrasebook.number(qint64(std::llround(size)))
                               : m_phrasebook.perCentFigure(size / 100);
    const QString sign = points > 0 ? QStringLiteral("+") : points < 0 ? QStringLiteral("\u2212") : QString();
    return rtl() ? u'\u2066' + sign + figure + u'\u2069' : sign + figure;
}

void GapPlot::arrange(const QRectF& body) {
    if (!m_content.emptyNote.isEmpty()) {
        setPlotArea(body);
        QFont italic = m_theme.labelFont();
        italic.setItalic(!rtl());
        addText(m_content.emptyNote,
                QRectF(body.left(), body.top(), body.width(), std::min(body.height(), em() * 8)), italic,
                m_theme.muted, Qt::AlignHCenter, 3);
        return;
    }
    const qreal labels = labelWidth(body.width()), counts = countWidth(), gaps = gapWidth();
    const qreal gap = em() * 0.9, ends = counts + gaps + em() * 1.2;
    const qreal available = body.height() - topHeight() - bottomHeight();
    const qreal height =
        std::clamp(available / rows(), std::min(rowHeight(body.width()), em() * 3), em() * 3);
    setPlotArea(QRectF(body.left() + (rtl() ? ends : labels + gap), body.top() + topHeight(),
                       std::max(body.width() - labels - gap - ends, em() * 4), rows() * height));
    const QRectF plot = plotArea();
    const QRectF headings(body.left(), body.top(), body.width(), em() * 1.3);
    addText(m_content.countTitle, endOf(headings, counts), m_theme.smallFont(), m_theme.muted,
            Qt::AlignRight);
    // beyond the plot where it is narrow: nothing else stands in their line but the columns' heading
    const qreal middle = plot.center().x(), aside = em() * 0.6;
    const QRectF left(body.left(), headings.top(), middle - aside - body.left(), headings.height());
    const QRectF right(middle + aside, headings.top(), body.right() - middle - aside, headings.height());
    const qreal room = (rtl() ? left : right).width() - counts - em() * 0.5;
    addText(m_content.fewerLabel, rtl() ? right : left, m_theme.smallFont(), m_theme.muted, trailing());
    addText(m_content.moreLabel,
            rtl() ? endOf(left, left.width()).adjusted(left.width() - room, 0, 0, 0) : startOf(right, room),
            m_theme.smallFont(), m_theme.muted, leading());
    const qreal half = em() * 2.6;
    for (const double part : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const qreal x = xOfGap(part * m_content.widest);
        addLine(part == 0, {x, plot.top()}, {x, plot.bottom()},
                QPen(part == 0 ? m_theme.text : m_theme.grid, em() / 12));
        addText(axisLabel(part * m_content.widest),
                QRectF(x - half, plot.bottom() + em() * 0.2, 2 * half, em() * 1.3), m_theme.smallFont(),
                m_theme.muted, Qt::AlignHCenter);
    }
    addText(m_content.valueTitle, QRectF(plot.left(), plot.bottom() + em() * 1.5, plot.width(), em() * 1.3),
            m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const GapMark& mark = m_content.marks[i];
        const QRectF row(body.left(), plot.top() + qreal(i) * height, body.width(), height);
        addRowLabel(mark.label, startOf(row, labels));
        addText(countText(mark), endOf(row, counts), m_theme.labelFont(), m_theme.muted, Qt::AlignRight);
        QRectF before = row;
        rtl() ? before.setLeft(row.left() + counts + em() * 0.8)
              : before.setRight(row.right() - counts - em() * 0.8);
        addText(mark.gapText, endOf(before, gaps), m_theme.labelFont(), m_theme.text, Qt::AlignRight);
        addRow(mark, row);
        m_marks.push_back({row, mark.key, mark.detail.isEmpty() ? mark.label : mark.detail});
    }
}

void GapPlot::addRow(const GapMark& mark, const QRectF& row) {
    const qreal middle = row.center().y();
    const QRectF plot = plotArea();
    if (!mark.gap) {
        QFont italic = m_theme.smallFont();
        italic.setItalic(!rtl());
        const qreal wide = std::min(textWidth(mark.note, italic) + em() * 0.5, plot.width());
        addRect(true, QRectF(plot.center().x() - wide / 2, middle - em() * 0.7, wide, em() * 1.4), Qt::NoPen,
                m_theme.background);
        addText(mark.note, QRectF(plot.left(), row.top(), plot.width(), row.height()), italic, m_theme.muted,
                Qt::AlignHCenter);
        return;
    }
    const qreal zero = xOfGap(0), end = xOfGap(*mark.gap), thick = em() * 0.78;
    addRect(false, QRectF(std::min(zero, end), middle - thick / 2, std::abs(end - zero), thick), Qt::NoPen,
            m_theme.band);
    addLine(false, {xOfGap(mark.low), middle}, {xOfGap(mark.high), middle},
            QPen(mark.warning ? m_theme.warning : m_theme.accent, em() / 7, Qt::SolidLine, Qt::FlatCap));
}

}  // namespace

std::unique_ptr<ChartPlot> makeGapPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<GapPlot>(spec, theme, withTitle);
}

}  // namespace jisr
