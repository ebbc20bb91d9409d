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

    explicit LinearSystem(int unknowns) : m_unknowns(unknowns) {}
    /// Σ coefficient × unknown = 0; an unknown occurs once.
    void add(std::vector<Term> equation) { m_equations.push_back(std::move(equation)); }
    /// For each unknown: zero in every solution.
    std::vector<bool> fixed() const;

  private:
    int m_unknowns;
    std::vector<std::vector<Term>> m_equations;
};

}  // namespace jisr
