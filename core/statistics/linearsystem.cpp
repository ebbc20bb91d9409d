#include "core/statistics/linearsystem.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <queue>

namespace jisr {

namespace {

using Number = LinearSystem::Number;
constexpr Number prime = LinearSystem::prime;

Number power(Number base, Number exponent) {
    Number result = 1;
    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1) {
            result = result * base % prime;
        }
        base = base * base % prime;
    }
    return result;
}

// splitmix64: the same "random" solution in every run and on every platform
Number draw(quint64& state) {
    state += 0x9E3779B97F4A7C15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return 1 + (z ^ (z >> 31)) % (prime - 1);
}

}  // namespace

/// One equation being reduced: dense, but only the unknowns it touches are ever looked at.
class LinearSystem::Row {
  public:
    explicit Row(std::size_t unknowns) : m_values(unknowns, 0), m_inRow(unknowns, 0) {}

    void add(int unknown, Number amount, const std::vector<int>& solvedBy) {
        const auto slot = std::size_t(unknown);
        if (!m_inRow[slot]) {
            m_inRow[slot] = 1;
            m_touched.push_back(unknown);
            if (solvedBy[slot] >= 0) {
                m_pending.push(solvedBy[slot]);
            }
        }
        m_values[slot] = (m_values[slot] + amount) % prime;
    }
    bool hasPending() const { return !m_pending.empty(); }
    int takePending() {
        const int next = m_pending.top();
        m_pending.pop();
        return next;
    }
    Number take(int unknown) { return std::exchange(m_values[std::size_t(unknown)], 0); }
    Number value(int unknown) const { return m_values[std::size_t(unknown)]; }
    const std::vector<int>& touched() const { return m_touched; }
    void clear() {
        for (const int unknown : m_touched) {
            m_values[std::size_t(unknown)] = 0;
            m_inRow[std::size_t(unknown)] = 0;
        }
        m_touched.clear();
    }

  private:
    std::vector<Number> m_values;
    std::vector<char> m_inRow;
    std::vector<int> m_touched;
    std::priority_queue<int, std::vector<int>, std::greater<int>> m_pending;
};

LinearSystem::LinearSystem(int unknowns)
    : m_solvedBy(std::size_t(unknowns), -1), m_fixed(std::size_t(unknowns), false) {}

void LinearSystem::eliminate(Row& row, std::vector<std::pair<int, Number>>& uses) const {
    // in the order of solving: replacing a pivot brings in later pivots only
    while (row.hasPending()) {
        const int number = row.takePending();
        const Solved& by = m_solved[std::size_t(number)];
        const Number factor = row.take(by.pivot);
        if (factor == 0) {
            continue;
        }
        uses.emplace_back(number, factor);
        for (const auto& [unknown, coefficient] : by.terms) {
            row.add(unknown, factor * coefficient % prime, m_solvedBy);
        }
    }
}

void LinearSystem::solve() {
    std::vector<int> occurrences(m_solvedBy.size(), 0);
    for (const auto& equation : m_equations) {
        for (const Term& term : equation) {
            ++occurrences[std::size_t(term.first)];
        }
    }
    // short equations first: a long line across a thousand groups then meets groups already solved
    std::vector<int> order(m_equations.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_equations[std::size_t(a)].size() < m_equations[std::size_t(b)].size();
    });
    Row row(m_solvedBy.size());
    for (const int at : order) {
        for (const Term& term : m_equations[std::size_t(at)]) {
            row.add(term.first, residue(term.second), m_solvedBy);
        }
        Solved next;
        eliminate(row, next.uses);
        for (const int unknown : row.touched()) {
            if (row.value(unknown) != 0 && (next.pivot < 0 || occurrences[std::size_t(unknown)] <
                                                                  occurrences[std::size_t(next.pivot)])) {
                next.pivot = unknown;
            }
        }
        if (next.pivot >= 0) {
            next.equation = at;
            next.scale = prime - power(row.value(next.pivot), prime - 2);  // −1 / pivot
            for (const int unknown : row.touched()) {
                if (unknown != next.pivot && row.value(unknown) != 0) {
                    next.terms.emplace_back(unknown, row.value(unknown) * next.scale % prime);
                }
            }
            m_solvedBy[std::size_t(next.pivot)] = int(m_solved.size());
            m_solved.push_back(std::move(next));
        }
        row.clear();
    }
    findFixed();
}

void LinearSystem::findFixed() {
    // one solution with the free unknowns drawn at random: what can move does, save once in 2³¹
    std::vector<Number> solution(m_solvedBy.size(), 0);
    quint64 state = 20;
    for (std::size_t unknown = 0; unknown < solution.size(); ++unknown) {
        if (m_solvedBy[unknown] < 0) {
            solution[unknown] = draw(state);
        }
    }
    for (auto by = m_solved.rbegin(); by != m_solved.rend(); ++by) {
        Number sum = 0;
        for (const auto& [unknown, coefficient] : by->terms) {
            sum = (sum + coefficient * solution[std::size_t(unknown)]) % prime;
        }
        solution[std::size_t(by->pivot)] = sum;
    }
    for (std::size_t unknown = 0; unknown < solution.size(); ++unknown) {
        m_fixed[unknown] = solution[unknown] == 0;
    }
}

std::vector<std::pair<int, Number>> LinearSystem::proof(int unknown) const {
    Row row(m_solvedBy.size());
    row.add(unknown, 1, m_solvedBy);
    std::vector<std::pair<int, Number>> uses;
    eliminate(row, uses);
    // unknown + Σ factor × (solved: terms − pivot) = 0; undo the solving, latest first
    std::map<int, Number, std::greater<int>> factors;
    for (const auto& [number, factor] : uses) {
        factors[number] = factor;
    }
    std::vector<std::pair<int, Number>> equations;
    while (!factors.empty()) {
        const auto [number, factor] = *factors.begin();
        factors.erase(factors.begin());
        const Solved& solved = m_solved[std::size_t(number)];
        const Number multiplier = factor * solved.scale % prime;
        if (multiplier == 0) {
            continue;
        }
        equations.emplace_back(solved.equation, prime - multiplier);
        for (const auto& [earlier, used] : solved.uses) {
            Number& sum = factors[earlier];
            sum = (sum + multiplier * used) % prime;
        }
    }
    return equations;
}

}  // namespace jisr
