#include <algorithm>

#include "ui/charts/bandplot.h"

namespace jisr {

namespace {

/// A row a group: a bar up to what was observed, the bands of what is to come behind it, the aim as a tick;
/// the three numbers at the end.
class GoalPlot : public BandPlot {
  public:
    GoalPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    struct Columns {
        qreal observed = 0, median = 0, aim = 0, gap = 0;
        qreal all() const { return observed + median + aim + 2 * gap; }
    };
    const GoalChart& m_content;
    qint64 m_most = 1;

    qreal rows() const { return static_cast<qreal>(std::max<std::size_t>(m_content.marks.size(), 1)); }
    std::vector<LegendEntry> legend() const;
    qreal labelWidth(qreal width) const;
    Columns columns() const;
    qreal rowHeight(qreal width) const;
    qreal topHeight(qreal width) const { return legendHeight(legend(), width) + em() * 1.8; }
    qreal bottomHeight() const { return em() * 2.9; }
    qreal xOfPeople(qint64 people) const {
        return xOf(static_cast<qreal>(people) / static_cast<qreal>(m_most));
    }
    void addBlock(qint64 from, qint64 to, qreal middle, qreal thick, const QColor& colour);
    void addGrid();
    void addRow(const GoalMark& mark, const QRectF& row, const Columns& columns);
    QString aimText(const GoalMark& mark) const {
        return mark.aim ? m_phrasebook.number(*mark.aim) : m_content.noAim;
    }
};

GoalPlot::GoalPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : BandPlot(spec, theme, withTitle), m_content(std::get<GoalChart>(m_spec.content)) {
    for (const GoalMark& mark : m_content.marks) {
        m_most = std::max({m_most, mark.fan.back(), mark.aim.value_or(0)});
    }
    m_most += m_most / 25 + 1;
}

std::vector<BandPlot::LegendEntry> GoalPlot::legend() const {
    std::vector<LegendEntry> entries = {{m_content.observedLabel, Sign::Bar},
                                        {m_content.medianLabel, Sign::Middle},
                                        {m_content.bandLabels[2], Sign::Band50},
                                        {m_content.bandLabels[1], Sign::Band80},
                                        {m_content.bandLabels[0], Sign::Band95}};
    if (std::any_of(m_content.marks.begin(), m_content.marks.end(),
                    [](const GoalMark& mark) { return mark.aim.has_value(); })) {
        entries.push_back({m_content.aimLabel, Sign::Tick});
    }
    return entries;
}

qreal GoalPlot::labelWidth(qreal width) const {
    qreal widest = 0;
    for (const GoalMark& mark : m_content.marks) {
        widest = std::max(widest, textWidth(mark.label, m_theme.labelFont()));
    }
    return std::min(widest + 1, width * 0.3);
}

GoalPlot::Columns GoalPlot::columns() const {
    Columns columns{textWidth(m_content.observedTitle, m_theme.smallFont()),
                    textWidth(m_content.medianTitle, m_theme.smallFont()),
                    textWidth(m_content.aimTitle, m_theme.smallFont()), em() * 0.8};
    for (const GoalMark& mark : m_content.marks) {
        const auto widen = [this](qreal& column, const QString& text) {
            column = std::max(column, textWidth(text, m_theme.labelFont()) + 2);
        };
        widen(columns.observed, m_phrasebook.number(mark.observed));
        widen(columns.median, m_phrasebook.number(mark.fan[3]));
        widen(columns.aim, aimText(mark));
    }
    return columns;
}

qreal GoalPlot::rowHeight(qreal width) const {
    const qreal labels = labelWidth(width);
    int lines = 1;
    for (const GoalMark& mark : m_content.marks) {
        lines = std::max(
            lines, WrappedText(mark.label, m_theme.labelFont(), labels, trailing(), rtl(), 2).lineCount());
    }
    return em() * (lines == 1 ? 1.95 : 2.9);
}

qreal GoalPlot::bodyHeight(qreal width) const {
    return m_content.marks.empty() ? em() * 8 : topHeight(width) + rows() * rowHeight(width) + bottomHeight();
}

void GoalPlot::arrange(const QRectF& body) {
    if (m_content.marks.empty()) {
        addEmptyNote(m_content.emptyNote, body);
        return;
    }
    const qreal labels = labelWidth(body.width()), gap = em() * 0.9;
    const Columns sizes = columns();
    const qreal top = topHeight(body.width()), ends = sizes.all() + em();
    const qreal least = rowHeight(body.width());
    const qreal height =
        std::clamp((body.height() - top - bottomHeight()) / rows(), std::min(least, em() * 3), em() * 3);
    setPlotArea(QRectF(body.left() + (rtl() ? ends : labels + gap), body.top() + top,
                       std::max(body.width() - labels - gap - ends, em() * 4), rows() * height));
    addLegend(legend(), QRectF(body.left(), body.top(), body.width(), top));
    const QRectF headings(body.left(), body.top() + top - em() * 1.5, body.width(), em() * 1.3);
    const QRectF numbers = endOf(headings, sizes.all());
    const QFont small = m_theme.smallFont();
    addText(m_content.observedTitle, startOf(numbers, sizes.observed), small, m_theme.muted, Qt::AlignRight);
    addText(m_content.medianTitle,
            startOf(endOf(numbers, sizes.aim + sizes.gap + sizes.median), sizes.median), small, m_theme.muted,
            Qt::AlignRight);
    addText(m_content.aimTitle, endOf(numbers, sizes.aim), small, m_theme.muted, Qt::AlignRight);
    addGrid();
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const GoalMark& mark = m_content.marks[i];
        const QRectF row(body.left(), plotArea().top() + static_cast<qreal>(i) * height, body.width(),
                         height);
        addRowLabel(mark.label, startOf(row, labels));
        addRow(mark, row, sizes);
        m_marks.push_back({row, mark.key, mark.detail});
    }
}

void GoalPlot::addGrid() {
    const QRectF plot = plotArea();
    const qint64 step = gridStep(m_most);
    qreal labelled = -1e9;
    for (qint64 value = 0; value <= m_most; value += step) {
        const qreal x = xOfPeople(value);
        addLine(false, {x, plot.top()}, {x, plot.bottom()},
                QPen(value ? m_theme.grid : m_theme.axis, em() / 12));
        const QString label = m_phrasebook.number(value);
        const qreal wide = textWidth(label, m_theme.smallFont()) + 2;
        if (std::abs(x - labelled) < wide + em() * 0.5) {
            continue;
        }
        labelled = x;
        addText(label, QRectF(x - wide / 2, plot.bottom() + em() * 0.2, wide, em() * 1.3),
                m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
    }
    addText(m_content.valueTitle, QRectF(plot.left(), plot.bottom() + em() * 1.5, plot.width(), em() * 1.3),
            m_theme.smallFont(), m_theme.muted, Qt::AlignHCenter);
}

void GoalPlot::addBlock(qint64 from, qint64 to, qreal middle, qreal thick, const QColor& colour) {
    const qreal a = xOfPeople(from), b = xOfPeople(to);
    addRect(true, QRectF(std::min(a, b), middle - thick / 2, std::abs(b - a), thick), Qt::NoPen, colour);
}

void GoalPlot::addRow(const GoalMark& mark, const QRectF& row, const Columns& sizes) {
    const qreal middle = row.center().y(), thick = em() * 0.86;
    for (int band = 0; band < 3; ++band) {
        const auto level = static_cast<std::size_t>(band);
        addBlock(mark.fan[level], mark.fan[6 - level], middle, thick, tint(band));
    }
    addBlock(0, mark.observed, middle, em() * 0.5, m_theme.accent);
    const qreal median = xOfPeople(mark.fan[3]);
    addLine(true, {median, middle - thick / 2}, {median, middle + thick / 2},
            QPen(m_theme.text, em() / 8, Qt::SolidLine, Qt::FlatCap));
    if (mark.aim) {
        const qreal x = xOfPeople(*mark.aim);
        addLine(true, {x, middle - em() * 0.72}, {x, middle + em() * 0.72},
                QPen(m_theme.reference, em() / 4, Qt::SolidLine, Qt::FlatCap));
    }
    const QRectF numbers = endOf(row, sizes.all());
    const QFont font = m_theme.labelFont();
    addText(m_phrasebook.number(mark.observed), startOf(numbers, sizes.observed), font, m_theme.text,
            Qt::AlignRight);
    addText(m_phrasebook.number(mark.fan[3]),
            startOf(endOf(numbers, sizes.aim + sizes.gap + sizes.median), sizes.median), font, m_theme.text,
            Qt::AlignRight);
    addText(aimText(mark), endOf(numbers, sizes.aim), font, mark.aim ? m_theme.reference : m_theme.muted,
            Qt::AlignRight);
}

}  // namespace

std::unique_ptr<ChartPlot> makeGoalPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<GoalPlot>(spec, theme, withTitle);
}

}  // namespace jisr
