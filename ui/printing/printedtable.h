#pragma once

#include "core/reporting/report.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/wrappedtext.h"
#include "ui/printing/pageflow.h"

namespace jisr {

/// A table laid out for a width: columns as wide as their contents need, texts wrapped, never cut; in Arabic
/// the first column stands at the right. Rows are never split; the header returns on every page.
class PrintedTable {
  public:
    PrintedTable(const ReportTable& table, const ChartTheme& theme, qreal width, bool rightToLeft);

    /// What is worth beginning on a page: a short table whole, of a long one the header and two rows.
    /// @param tail height of what stands beneath the table and goes with its last rows.
    qreal leastHeight(const PageFlow& pages, qreal tail) const;
    void flow(PageFlow& pages, qreal tail = 0) const;

  private:
    using Line = std::vector<WrappedText>;

    ChartTheme m_theme;
    qreal m_width;
    bool m_rightToLeft;
    std::vector<qreal> m_widths;  ///< of the columns' texts, without padding
    std::vector<qreal> m_lefts;   ///< where their texts begin
    Line m_header;
    std::vector<Line> m_rows;
    bool m_lastRowIsTotal;

    QFont font(bool bold) const;
    QFont headerFont() const;
    qreal padding() const { return m_theme.fontSize * 0.42; }
    qreal heightOf(const Line& line) const;
    qreal heightOfRows(std::size_t from, std::size_t to) const;
    void setWidths(const ReportTable& table);
    void paintLine(QPainter& painter, const Line& line, const QColor& colour) const;
};

}  // namespace jisr
