#include "core/statistics/linearsystem.h"

#include <algorithm>
#include <numeric>
#include <queue>

namespace jisr {

namespace {

using Number = quint64;
constexpr Number prime = 2147483647;  // 2³¹ − 1: products fit 64 bits on every compiler

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

Number residue(int coefficient) {
    return Number((qint64(coefficient) % qint64(prime) + qint64(prime)) % qint64(prime));
}

// An equation solved for its pivot: pivot = Σ coefficient × unknown, none of them an earlier pivot.
struct Solved {
    int pivot = -1;
    std::vector<std::pair<int, Number>> terms;
};

// splitmix64: the same "random" solution in every run and on every platform
Number draw(quint64& state) {
    state += 0x9E3779B97F4A7C15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return 1 + (z ^ (z >> 31)) % (prime - 1);
}

}  // namespace

std::vector<bool> LinearSystem::fixed() const {
    std::vector<int> occurrences(std::size_t(m_unknowns), 0);
    for (const auto& equation : m_equations) {
        for (const Term& term : equation) {
            ++occurrences[std::size_t(term.first)];
        }
    }
    // short equations first: a long line across a thousand groups then meets groups already solved
    std::vector<std::size_t> order(m_equations.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return m_equations[a].size() < m_equations[b].size();
    });

    std::vector<Solved> solved;
    std::vector<int> solvedBy(std::size_t(m_unknowns), -1);
    std::vector<Number> row(std::size_t(m_unknowns), 0);
    std::vector<char> inRow(std::size_t(m_unknowns), 0);
    for (const std::size_t at : order) {
        std::vector<int> touched;
        std::priority_queue<int, std::vector<int>, std::greater<int>> pending;
        const auto addTo = [&](int unknown, Number amount) {
            const auto slot = std::size_t(unknown);
            if (!inRow[slot]) {
                inRow[slot] = 1;
                touched.push_back(unknown);
                if (solvedBy[slot] >= 0) {
                    pending.push(solvedBy[slot]);
                }
            }
            row[slot] = (row[slot] + amount) % prime;
        };
        for (const Term& term : m_equations[at]) {
            addTo(term.first, residue(term.second));
        }
        // in the order of solving: replacing a pivot brings in later pivots only
        while (!pending.empty()) {
            const Solved& by = solved[std::size_t(pending.top())];
            pending.pop();
            const Number factor = row[std::size_t(by.pivot)];
            if (factor == 0) {
                continue;
            }
            row[std::size_t(by.pivot)] = 0;
            for (const auto& [unknown, coefficient] : by.terms) {
                addTo(unknown, factor * coefficient % prime);
            }
        }
        int pivot = -1;
        for (const int unknown : touched) {
            if (row[std::size_t(unknown)] != 0 &&
                (pivot < 0 || occurrences[std::size_t(unknown)] < occurrences[std::size_t(pivot)])) {
                pivot = unknown;
            }
        }
        if (pivot >= 0) {
            Solved next;
            next.pivot = pivot;
            const Number scale = prime - power(row[std::size_t(pivot)], prime - 2);  // −1/pivot
            for (const int unknown : touched) {
                if (unknown != pivot && row[std::size_t(unknown)] != 0) {
                    next.terms.emplace_back(unknown, row[std::size_t(unknown)] * scale % prime);
                }
            }
            solvedBy[std::size_t(pivot)] = int(solved.size());
            solved.push_back(std::move(next));
        }
        for (const int unknown : touched) {
            row[std::size_t(unknown)] = 0;
            inRow[std::size_t(unknown)] = 0;
        }
    }

    // one solution with the free unknowns drawn at random: what can move does, save once in 2³¹
    std::vector<Number> solution(std::size_t(m_unknowns), 0);
    quint64 state = 20;
    for (int unknown = 0; unknown < m_unknowns; ++unknown) {
        if (solvedBy[std::size_t(unknown)] < 0) {
            solution[std::size_t(unknown)] = draw(state);
        }
    }
    for (auto by = solved.rbegin(); by != solved.rend(); ++by) {
        Number sum = 0;
        for (const auto& [unknown, coefficient] : by->terms) {
            sum = (sum + coefficient * solution[std::size_t(unknown)]) % prime;
        }
        solution[std::size_t(by->pivot)] = sum;
    }
    std::vector<bool> result(std::size_t(m_unknowns), false);
    for (int unknown = 0; unknown < m_unknowns; ++unknown) {
        result[std::size_t(unknown)] = solution[std::size_t(unknown)] == 0;
    }
    return result;
}

}  // namespace jisr
