#pragma once

#include <QtGlobal>
#include <utility>
#include <vector>

namespace jisr {

/// Homogeneous equations with small whole coefficients: which unknowns can only be zero? For a printout,
/// the equations say how the hidden counts may move together; one that can't move is given away.
/// Exact over the rationals except when 2³¹ − 1 divides a minor, which sums of ±1 don't reach.
class LinearSystem {
  public:
    using Term = std::pair<int, int>;  ///< unknown, coefficient
    /// Coefficients and multipliers modulo 2³¹ − 1.
    using Number = quint64;
    static constexpr Number prime = 2147483647;
    static constexpr Number residue(int coefficient) {
        return Number((qint64(coefficient) % qint64(prime) + qint64(prime)) % qint64(prime));
    }

    explicit LinearSystem(int unknowns);
    /// Σ coefficient × unknown = 0; an unknown occurs once. Equations are numbered from 0.
    void add(std::vector<Term> equation) { m_equations.push_back(std::move(equation)); }
    /// Before any of the questions below, after the last equation.
    void solve();

    /// For each unknown: zero in every solution.
    const std::vector<bool>& fixed() const { return m_fixed; }
    /// Which multiples of which equations add up to @p unknown alone, which must be fixed.
    std::vector<std::pair<int, Number>> proof(int unknown) const;

  private:
    /// An equation solved for its pivot: pivot = Σ coefficient × unknown, none of them an earlier pivot.
    struct Solved {
        int pivot = -1;
        int equation = -1;
        Number scale = 0;  ///< Σ terms − pivot = scale × (equation + Σ factor × earlier solved)
        std::vector<std::pair<int, Number>> terms;
        std::vector<std::pair<int, Number>> uses;  ///< earlier solved, factor
    };
    class Row;
    void eliminate(Row& row, std::vector<std::pair<int, Number>>& uses) const;
    void findFixed();

    std::vector<std::vector<Term>> m_equations;
    std::vector<Solved> m_solved;
    std::vector<int> m_solvedBy;  ///< by unknown, -1 = free
    std::vector<bool> m_fixed;
};

}  // namespace jisr
