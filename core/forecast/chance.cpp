#include "core/forecast/chance.h"

#include <algorithm>
#include <cmath>

namespace jisr {

namespace {

/// By squaring: exact in its steps, so the same on every machine, which std::pow isn't.
double power(double base, qint64 exponent) {
    double result = 1;
    for (; exponent > 0; exponent >>= 1, base *= base) {
        if (exponent & 1) {
            result *= base;
        }
    }
    return result;
}

}  // namespace

double Chance::uniform() {
    return (static_cast<double>(m_generator() >> 11) + 0.5) * 0x1.0p-53;
}

// Marsaglia's polar method
double Chance::normal() {
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double x = 0, y = 0, square = 0;
    do {
        x = 2 * uniform() - 1;
        y = 2 * uniform() - 1;
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    m_spare = y * factor;
    m_hasSpare = true;
    return x * factor;
}

qint64 Chance::binomial(qint64 n, double probability) {
    if (n <= 0 || probability <= 0) {
        return 0;
    }
    if (probability >= 1) {
        return n;
    }
    if (probability > 0.5) {
        return n - binomial(n, 1 - probability);
    }
    const double mean = static_cast<double>(n) * probability;
    if (mean > 12) {
        const double drawn = mean + std::sqrt(mean * (1 - probability)) * normal();
        return std::clamp<qint64>(std::llround(drawn), 0, n);
    }
    // inversion: adds up the probabilities of 0, 1, 2, …
    const double odds = probability / (1 - probability);
    double term = power(1 - probability, n), rest = uniform();
    qint64 count = 0;
    while (rest > term && count < n) {
        rest -= term;
        term *= odds * static_cast<double>(n - count) / static_cast<double>(count + 1);
        ++count;
    }
    return count;
}

}  // namespace jisr
