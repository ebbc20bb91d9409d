#include "core/statistics/suppression.h"

#include <algorithm>

#include "core/statistics/linearsystem.h"

namespace jisr {

int Suppression::addCell(qint64 value, Mark mark) {
    Q_ASSERT(value >= 0);
    Cell cell;
    cell.value = value;
    cell.mark = mark;
    m_cells.push_back(std::move(cell));
    return int(m_cells.size()) - 1;
}

void Suppression::setBounds(int cell, qint64 low, qint64 high) {
    m_cells[std::size_t(cell)].low = low;
    m_cells[std::size_t(cell)].high = high;
}

void Suppression::addLine(std::vector<int> cells, int total, Choice choice) {
    const int number = int(m_lines.size());
    for (const int cell : cells) {
        m_cells[std::size_t(cell)].lines.push_back(number);
    }
    m_cells[std::size_t(total)].lines.push_back(number);
    m_lines.push_back({std::move(cells), total, choice});
}

void Suppression::hide(int cell, Mark mark) {
    Mark& present = m_cells[std::size_t(cell)].mark;
    if (present == Mark::Shown) {
        present = mark;
    }
}

bool Suppression::givesAway(const Line& line) const {
    const bool totalHidden = isHidden(mark(line.total));
    qint64 hidden = totalHidden ? 1 : 0, nonZero = totalHidden && value(line.total) > 0 ? 1 : 0;
    qint64 sum = 0, low = 0, high = 0;
    bool bounded = true;
    for (const int number : line.cells) {
        const Cell& cell = m_cells[std::size_t(number)];
        if (!isHidden(cell.mark)) {
            continue;
        }
        ++hidden;
        nonZero += cell.value > 0 ? 1 : 0;
        sum += cell.value;
        bounded = bounded && cell.high >= cell.low;
        low += cell.low;
        high += cell.high;
    }
    if (hidden == 0 || (line.choice == Choice::Last && nonZero == 0)) {
        return false;
    }
    if (line.choice == Choice::Last ? nonZero == 1 && hidden == 1 : hidden == 1) {
        return true;
    }
    // "≤ 5 %" cells whose sum is the most (or least) they can be are all known
    return !totalHidden && (sum < m_minCell || (bounded && (sum == low || sum == high)));
}

int Suppression::nextToHide(const Line& line) const {
    int found = -1;
    const auto consider = [&](int number) {
        const Cell& cell = m_cells[std::size_t(number)];
        if (cell.mark != Mark::Shown || cell.value == 0) {
            return;
        }
        if (found < 0 || line.choice == Choice::Last || cell.value < value(found) ||
            (cell.value == value(found) && number < found)) {
            found = number;
        }
    };
    if (line.choice == Choice::Last) {
        consider(line.total);
        for (const int number : line.cells) {
            if (found < 0 || number > found) {
                consider(number);
            }
        }
    } else {
        for (const int number : line.cells) {
            consider(number);
        }
        consider(line.total);
    }
    return found;
}

void Suppression::settleLines() {
    for (bool changed = true; changed;) {
        changed = false;
        for (const Line& line : m_lines) {
            while (givesAway(line)) {
                const int next = nextToHide(line);
                if (next < 0) {
                    break;
                }
                hide(next);
                changed = true;
            }
        }
    }
}

int Suppression::smallestShown(const std::vector<int>& lines) const {
    int found = -1;
    const auto consider = [&](int number) {
        const Cell& cell = m_cells[std::size_t(number)];
        if (cell.mark == Mark::Shown && cell.value > 0 &&
            (found < 0 || cell.value < value(found) || (cell.value == value(found) && number < found))) {
            found = number;
        }
    };
    for (const int at : lines) {
        const Line& line = m_lines[std::size_t(at)];
        std::for_each(line.cells.begin(), line.cells.end(), consider);
        consider(line.total);
    }
    return found;
}

std::vector<bool> Suppression::determined() const {
    std::vector<int> unknown(m_cells.size(), -1);
    int unknowns = 0;
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        if (isHidden(m_cells[cell].mark)) {
            unknown[cell] = unknowns++;
        }
    }
    LinearSystem system(unknowns);
    for (const Line& line : m_lines) {
        std::vector<LinearSystem::Term> terms;
        for (const int cell : line.cells) {
            if (unknown[std::size_t(cell)] >= 0) {
                terms.emplace_back(unknown[std::size_t(cell)], 1);
            }
        }
        if (unknown[std::size_t(line.total)] >= 0) {
            terms.emplace_back(unknown[std::size_t(line.total)], -1);
        }
        if (!terms.empty()) {
            system.add(std::move(terms));
        }
    }
    const std::vector<bool> fixed = system.fixed();
    std::vector<bool> result(m_cells.size(), false);
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        result[cell] = unknown[cell] >= 0 && fixed[std::size_t(unknown[cell])];
    }
    return result;
}

qsizetype Suppression::run() {
    settleLines();
    std::vector<bool> lost(m_cells.size(), false);  // given away, and nothing left to protect it with
    std::vector<int> everyLine(m_lines.size());
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        everyLine[line] = int(line);
    }
    for (;;) {
        const std::vector<bool> follows = determined();
        int first = -1;
        for (std::size_t cell = 0; cell < m_cells.size() && first < 0; ++cell) {
            if (follows[cell] && m_cells[cell].value > 0 && !lost[cell]) {
                first = int(cell);
            }
        }
        if (first < 0) {
            return std::count(lost.begin(), lost.end(), true);
        }
        int next = smallestShown(m_cells[std::size_t(first)].lines);
        if (next < 0) {
            next = smallestShown(everyLine);
        }
        if (next < 0) {
            lost[std::size_t(first)] = true;
            continue;
        }
        hide(next);
    }
}

CountTable CountTable::withTotals(int rows, int columns, const std::vector<qint64>& inner) {
    CountTable table{rows, columns, {}};
    table.values.assign(std::size_t(rows + 1) * std::size_t(columns + 1), 0);
    const auto at = [columns](int row, int column) {
        return std::size_t(row) * std::size_t(columns + 1) + std::size_t(column);
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const qint64 value = inner[std::size_t(row) * std::size_t(columns) + std::size_t(column)];
            table.values[at(row, column)] = value;
            table.values[at(row, columns)] += value;
            table.values[at(rows, column)] += value;
            table.values[at(rows, columns)] += value;
        }
    }
    return table;
}

std::vector<Mark> suppress(const CountTable& table, const std::vector<Mark>& marks, qint64 minCell) {
    const int width = table.columns + 1;
    Q_ASSERT(table.values.size() == std::size_t((table.rows + 1) * width));
    Q_ASSERT(marks.size() == table.values.size());
    Suppression suppression(minCell);
    for (std::size_t cell = 0; cell < marks.size(); ++cell) {
        suppression.addCell(table.values[cell], marks[cell]);
    }
    for (int row = 0; row <= table.rows; ++row) {
        std::vector<int> cells;
        for (int column = 0; column < table.columns; ++column) {
            cells.push_back(row * width + column);
        }
        suppression.addLine(std::move(cells), row * width + table.columns);
    }
    for (int column = 0; column <= table.columns; ++column) {
        std::vector<int> cells;
        for (int row = 0; row < table.rows; ++row) {
            cells.push_back(row * width + column);
        }
        suppression.addLine(std::move(cells), table.rows * width + column);
    }
    suppression.run();
    std::vector<Mark> result(marks.size());
    for (std::size_t cell = 0; cell < marks.size(); ++cell) {
        result[cell] = suppression.mark(int(cell));
    }
    return result;
}

std::vector<Mark> suppress(const CountTable& table, qint64 minCell) {
    std::vector<Mark> marks(table.values.size(), Mark::Shown);
    for (std::size_t cell = 0; cell < marks.size(); ++cell) {
        if (table.values[cell] > 0 && table.values[cell] < minCell) {
            marks[cell] = Mark::Primary;
        }
    }
    return suppress(table, marks, minCell);
}

}  // namespace jisr
