#pragma once

#include <QtGlobal>
#include <vector>

#include "core/statistics/linearsystem.h"

/// METHODOLOGY, Disclosure, rule 3: which counts of a printout to hide so that no hidden one can be
/// worked out from the others. Knows numbers and sums only; what they count is the caller's affair.
namespace jisr {

enum class Mark : unsigned char {
    Shown,
    Known,         ///< the reader has it from elsewhere (an earlier edition): can no longer be hidden
    Primary,       ///< hidden for its own sake
    Complementary  ///< hidden to protect another
};
constexpr bool isHidden(Mark mark) {
    return mark >= Mark::Primary;
}

/// Counts tied together by sums. Cells are numbered in reading order (row, then column): ties and "the
/// first" go by it.
class Suppression {
  public:
    /// @p minCell: hidden cells of a line must add up to at least this (PUB_MIN_CELL).
    explicit Suppression(qint64 minCell = 5) : m_minCell(minCell) {}

    /// @p value ≥ 0. Returns the cell's number.
    int addCell(qint64 value, Mark mark = Mark::Shown);
    /// The reader is told that a hidden cell lies in [low, high] (as by "≤ 5 %").
    void setBounds(int cell, qint64 low, qint64 high);
    /// A line of the printout: @p cells add up to @p total. @p family ≥ 0 when the line belongs to one.
    void addLine(std::vector<int> cells, int total, int family = -1);
    /// A sum that isn't printed as a line but that a reader can do. Relations and lines of one family (a
    /// group's own figures) are checked together: of those that give a hidden count away the one printed
    /// last is hidden, so that what is printed first stays (rule 2's order).
    void addRelation(std::vector<int> cells, int total, int family);

    /// What is given up first where a count follows from several lines at once: the highest rank of the
    /// counts that it follows from. Without ranks or families, rule 3's "smallest of its row or column,
    /// else of the table".
    void setRank(int cell, int rank) { m_cells[std::size_t(cell)].rank = rank; }

    /// Hides until stable and nothing non-zero follows exactly from what is left. Returns the number of
    /// hidden non-zero cells that still follow because nothing was left to hide (0 unless cells are Known).
    qsizetype run();

    qsizetype size() const { return qsizetype(m_cells.size()); }
    Mark mark(int cell) const { return m_cells[std::size_t(cell)].mark; }
    qint64 value(int cell) const { return m_cells[std::size_t(cell)].value; }
    /// Hides one more before run() is called again.
    void hide(int cell, Mark mark = Mark::Complementary);

    /// Which hidden cells follow exactly from what is shown, by all combinations of the lines.
    std::vector<bool> determined() const;

  private:
    struct Cell {
        qint64 value = 0, low = 0, high = -1;  ///< high < low: nothing told
        Mark mark = Mark::Shown;
        int rank = 0;
        std::vector<int> lines;
    };
    struct Line {
        std::vector<int> cells;
        int total = -1;
        bool printed = true;
        int family = -1;
    };
    struct Family {
        std::vector<int> lines;
        bool changed = true;  // since it was last checked
    };
    void add(Line line);
    bool givesAway(const Line& line) const;
    int smallestShown(const std::vector<int>& lines) const;
    /// What a reader makes of some lines.
    struct Reading {
        std::vector<int> unknowns;  ///< hidden cells, ascending
        LinearSystem system;
        std::vector<int> lineOf;  ///< by equation
        bool follows(int cell) const;
    };
    Reading read(const std::vector<int>& lines) const;
    int nextByRule(int givenAway) const;
    int nextByProof(const Reading& reading, int givenAway) const;
    std::vector<int> hiddenIn(const std::vector<int>& lines) const;
    int firstGivenAway(const Family& family) const;
    bool settleLines();
    bool settleFamilies();
    bool settle(Family& family);

    std::vector<Cell> m_cells;
    std::vector<Line> m_lines;
    std::vector<Family> m_families;
    qint64 m_minCell;
};

/// A two-way table of counts with its totals: position row × (columns + 1) + column, the total column
/// and the total row last. Counts from 1 to @p minCell − 1 are hidden, then rule 3.
struct CountTable {
    int rows = 0, columns = 0;   ///< without totals
    std::vector<qint64> values;  ///< (rows + 1) × (columns + 1)
    /// Adds the totals to @p inner, rows × columns.
    static CountTable withTotals(int rows, int columns, const std::vector<qint64>& inner);
};
std::vector<Mark> suppress(const CountTable& table, qint64 minCell = 5);
/// With the cells already marked (Primary, Known), as a caller's own rules decided.
std::vector<Mark> suppress(const CountTable& table, const std::vector<Mark>& marks, qint64 minCell = 5);

}  // namespace jisr
