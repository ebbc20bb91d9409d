#include "core/statistics/suppression.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

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

void Suppression::add(Line line) {
    const int number = int(m_lines.size());
    for (const int cell : line.cells) {
        m_cells[std::size_t(cell)].lines.push_back(number);
    }
    m_cells[std::size_t(line.total)].lines.push_back(number);
    if (line.family >= 0) {
        if (std::size_t(line.family) >= m_families.size()) {
            m_families.resize(std::size_t(line.family) + 1);
        }
        m_families[std::size_t(line.family)].lines.push_back(number);
    }
    m_lines.push_back(std::move(line));
}

void Suppression::addLine(std::vector<int> cells, int total, int family) {
    add({std::move(cells), total, true, family});
}

void Suppression::addRelation(std::vector<int> cells, int total, int family) {
    add({std::move(cells), total, false, family});
}

void Suppression::hide(int cell, Mark mark) {
    Cell& hidden = m_cells[std::size_t(cell)];
    if (hidden.mark != Mark::Shown) {
        return;
    }
    hidden.mark = mark;
    for (const int line : hidden.lines) {
        if (const int family = m_lines[std::size_t(line)].family; family >= 0) {
            m_families[std::size_t(family)].changed = true;
        }
    }
}

bool Suppression::givesAway(const Line& line) const {
    const bool totalHidden = isHidden(mark(line.total));
    qint64 hidden = totalHidden ? 1 : 0;
    qint64 sum = 0, low = 0, high = 0;
    bool bounded = true;
    for (const int number : line.cells) {
        const Cell& cell = m_cells[std::size_t(number)];
        if (isHidden(cell.mark)) {
            ++hidden;
            sum += cell.value;
            bounded = bounded && cell.high >= cell.low;
            low += cell.low;
            high += cell.high;
        }
    }
    if (hidden <= 1) {
        return hidden == 1;
    }
    // "≤ 5 %" cells whose sum is the most (or least) they can be are all known
    return !totalHidden && (sum < m_minCell || (bounded && (sum == low || sum == high)));
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
        if (line.printed) {
            std::for_each(line.cells.begin(), line.cells.end(), consider);
            consider(line.total);
        }
    }
    return found;
}

bool Suppression::settleLines() {
    bool any = false;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            while (m_lines[line].printed && givesAway(m_lines[line])) {
                const int next = smallestShown({int(line)});
                if (next < 0) {
                    break;
                }
                hide(next);
                any = changed = true;
            }
        }
    }
    return any;
}

std::vector<int> Suppression::hiddenIn(const std::vector<int>& lines) const {
    std::vector<int> cells;
    for (const int at : lines) {
        const Line& line = m_lines[std::size_t(at)];
        for (const int cell : line.cells) {
            if (isHidden(mark(cell))) {
                cells.push_back(cell);
            }
        }
        if (isHidden(mark(line.total))) {
            cells.push_back(line.total);
        }
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

bool Suppression::Reading::follows(int cell) const {
    const auto at = std::lower_bound(unknowns.begin(), unknowns.end(), cell);
    return at != unknowns.end() && *at == cell && system.fixed()[std::size_t(at - unknowns.begin())];
}

Suppression::Reading Suppression::read(const std::vector<int>& lines) const {
    Reading reading{hiddenIn(lines), LinearSystem(0), {}};
    reading.system = LinearSystem(int(reading.unknowns.size()));
    const auto unknown = [&](int cell) {
        return int(std::lower_bound(reading.unknowns.begin(), reading.unknowns.end(), cell) -
                   reading.unknowns.begin());
    };
    for (const int at : lines) {
        const Line& line = m_lines[std::size_t(at)];
        std::vector<LinearSystem::Term> terms;
        qint64 sum = 0;
        for (const int cell : line.cells) {
            if (isHidden(mark(cell))) {
                terms.emplace_back(unknown(cell), 1);
                sum += value(cell);
            }
        }
        if (isHidden(mark(line.total))) {
            terms.emplace_back(unknown(line.total), -1);
        } else if (sum == 0) {
            // counts are not negative: if together they are nothing, each of them is
            for (const LinearSystem::Term& term : terms) {
                reading.system.add({term});
                reading.lineOf.push_back(at);
            }
            continue;
        }
        reading.system.add(std::move(terms));
        reading.lineOf.push_back(at);
    }
    reading.system.solve();
    return reading;
}

int Suppression::firstGivenAway(const Family& family) const {
    const Reading reading = read(family.lines);
    for (const int cell : reading.unknowns) {
        if (value(cell) > 0 && reading.follows(cell)) {
            return cell;
        }
    }
    return -1;
}

bool Suppression::settle(Family& family) {
    bool any = false;
    for (int first = firstGivenAway(family); first >= 0; first = firstGivenAway(family)) {
        std::vector<int> shown;
        for (const int line : family.lines) {
            const auto consider = [&](int cell) {
                if (mark(cell) == Mark::Shown && value(cell) > 0) {
                    shown.push_back(cell);
                }
            };
            std::for_each(m_lines[std::size_t(line)].cells.begin(), m_lines[std::size_t(line)].cells.end(),
                          consider);
            consider(m_lines[std::size_t(line)].total);
        }
        if (shown.empty()) {
            break;
        }
        std::sort(shown.begin(), shown.end(), std::greater<int>());
        int chosen = shown.front();
        for (const int candidate : shown) {
            // would it be enough to hide this one?
            Mark& trial = m_cells[std::size_t(candidate)].mark;
            trial = Mark::Complementary;
            const bool follows = read(family.lines).follows(first);
            trial = Mark::Shown;
            if (!follows) {
                chosen = candidate;
                break;
            }
        }
        hide(chosen);
        any = true;
    }
    family.changed = false;
    return any;
}

bool Suppression::settleFamilies() {
    bool any = false;
    for (Family& family : m_families) {
        if (family.changed) {
            any = settle(family) || any;
        }
    }
    return any;
}

std::vector<bool> Suppression::determined() const {
    std::vector<int> everyLine(m_lines.size());
    std::iota(everyLine.begin(), everyLine.end(), 0);
    const Reading reading = read(everyLine);
    std::vector<bool> result(m_cells.size(), false);
    for (const int cell : reading.unknowns) {
        result[std::size_t(cell)] = reading.follows(cell);
    }
    return result;
}

int Suppression::nextByRule(int givenAway) const {
    const int next = smallestShown(m_cells[std::size_t(givenAway)].lines);
    if (next >= 0) {
        return next;
    }
    std::vector<int> everyLine(m_lines.size());
    std::iota(everyLine.begin(), everyLine.end(), 0);
    return smallestShown(everyLine);
}

int Suppression::nextByProof(const Reading& reading, int givenAway) const {
    // how often each printed count goes into the sum: one that cancels out protects nothing
    std::map<int, quint64> uses;
    const auto use = [&](int cell, quint64 amount) {
        if (mark(cell) == Mark::Shown && value(cell) > 0) {
            quint64& sum = uses[cell];
            sum = (sum + amount) % LinearSystem::prime;
        }
    };
    const auto unknown = std::lower_bound(reading.unknowns.begin(), reading.unknowns.end(), givenAway);
    for (const auto& [equation, multiplier] : reading.system.proof(int(unknown - reading.unknowns.begin()))) {
        const Line& line = m_lines[std::size_t(reading.lineOf[std::size_t(equation)])];
        for (const int cell : line.cells) {
            use(cell, multiplier);
        }
        use(line.total, LinearSystem::prime - multiplier);
    }
    int found = -1;
    for (const auto& [number, amount] : uses) {
        const Cell& cell = m_cells[std::size_t(number)];
        if (amount != 0 && (found < 0 || cell.rank > m_cells[std::size_t(found)].rank ||
                            (cell.rank == m_cells[std::size_t(found)].rank && cell.value < value(found)))) {
            found = number;
        }
    }
    return found;
}

qsizetype Suppression::run() {
    std::vector<bool> lost(m_cells.size(), false);  // given away, and nothing left to protect it with
    std::vector<int> everyLine(m_lines.size());
    std::iota(everyLine.begin(), everyLine.end(), 0);
    for (;;) {
        while (settleLines() || settleFamilies()) {
        }
        const Reading reading = read(everyLine);
        const auto first = std::find_if(reading.unknowns.begin(), reading.unknowns.end(), [&](int cell) {
            return value(cell) > 0 && !lost[std::size_t(cell)] && reading.follows(cell);
        });
        if (first == reading.unknowns.end()) {
            return std::count(lost.begin(), lost.end(), true);
        }
        const int cell = *first;
        const int next = m_families.empty() ? nextByRule(cell) : nextByProof(reading, cell);
        if (next < 0) {
            lost[std::size_t(cell)] = true;
        } else {
            hide(next);
        }
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
