#pragma once

#include <QtGlobal>
#include <cstddef>
#include <initializer_list>
#include <span>

namespace jisr {

/// SplitMix64 (Steele, Lea, Flood 2014): the demonstration's only source of chance, the same on every
/// machine; integers decide everything, so that no rounding differs between compilers.
class Dice {
  public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next() {
        quint64 z = (m_state += Q_UINT64_C(0x9E3779B97F4A7C15));
        z = (z ^ (z >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
    /// 0 … limit - 1; @p limit at least 1.
    int below(qint64 limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
    /// first … last, both included.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool perMille(int chances) { return below(1000) < chances; }
    /// Position in @p weights, drawn in proportion.
    std::size_t pick(std::span<const int> weights) {
        qint64 sum = 0;
        for (const int weight : weights) {
            sum += weight;
        }
        qint64 at = below(sum);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.size() - 1;
    }
    template <typename Values>
    const auto& of(const Values& values) {
        return values[static_cast<std::size_t>(below(static_cast<qint64>(std::size(values))))];
    }

  private:
    quint64 m_state;
};

}  // namespace jisr
