#pragma once

#include "core/base/phrasebook.h"
#include "core/reporting/report.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/wrappedtext.h"
#include "ui/printing/pagelayout.h"

namespace jisr {

/// How a table stands on its pages: the same for all languages that are printed beside each other.
struct TableShape {
    qreal size = 0;  ///< of its letters, in tenths of a point
    bool landscape = false;
    /// The columns of each part, by their places; of a table that is too wide every part begins with the
    /// first column.
    std::vector<std::vector<int>> parts;
};

/// A table laid out: columns as wide as their contents need, texts wrapped, never cut; figures beneath each
/// other by their decimal commas; in Arabic the first column stands at the right. Rows are never split; the
/// header returns on every page, and never fewer than two rows stand alone on one.
class PrintedTable {
  public:
    /// @p table must outlive this.
    PrintedTable(const ReportTable& table, const ChartTheme& theme, bool rightToLeft);

    /// Letters as large as the page allows; too wide at the smallest legible size: a page across when there
    /// are rows enough to fill it, otherwise in parts beneath each other. @p tables the same in each
    /// language.
    static TableShape shapeFor(const std::vector<const PrintedTable*>& tables);

    int columnCount() const { return static_cast<int>(m_table.columns.size()); }
    /// The header, then the rows; the rows' `header` is 0, to be counted on by the caller.
    std::vector<Strip> strips(const TableShape& shape, std::size_t part) const;

    static constexpr qreal largest = 86, comfortable = 68, smallest = 60;

  private:
    struct Column {
        qreal least = 0, natural = 0;  ///< at letters of size 1
        qreal tail = 0;                ///< widest of what stands from the decimal sign on, at size 1
        qreal boldTail = 0;
    };
    const ReportTable& m_table;
    ChartTheme m_theme;
    bool m_rightToLeft;
    std::vector<Column> m_columns;

    QFont font(int column, bool bold, qreal size) const;
    QFont headerFont(qreal size) const;
    bool isTotal(std::size_t row) const { return m_table.lastRowIsTotal && row + 1 == m_table.rows.size(); }
    const QString& textAt(std::size_t row, int column) const;
    void measure();
    qreal least(const std::vector<int>& columns, qreal size) const;
    qreal linesAt(const std::vector<int>& columns, qreal size, qreal width) const;
    std::vector<qreal> widths(const std::vector<int>& columns, qreal size, qreal width) const;
};

}  // namespace jisr
