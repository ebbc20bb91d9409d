#pragma once

#include <QtGlobal>
#include <random>

namespace jisr {

/// Seeded chance, the same with every compiler: the standard fixes the generator, not its distributions.
class Chance {
  public:
    explicit Chance(quint64 seed) : m_generator(seed) {}

    double uniform();  ///< in (0, 1)
    double normal();   ///< mean 0, standard deviation 1
    /// How many of @p n ≥ 0 succeed at @p probability (clamped to [0, 1]); beyond 12 expected successes and
    /// failures the normal approximation, rounded.
    qint64 binomial(qint64 n, double probability);

  private:
    std::mt19937_64 m_generator;
    double m_spare = 0;
    bool m_hasSpare = false;
};

}  // namespace jisr
