#pragma once

#include <QtGlobal>

/// METHODOLOGY, Numbers: proportions and their intervals. This room knows no person and no date.
namespace jisr {

/// Two-sided normal quantiles of 95 % and 99.8 % (METHODOLOGY, Parameters).
inline constexpr double z95 = 1.959963984540054;
inline constexpr double z998 = 3.090232306167813;

/// A range of proportions in [0, 1].
struct Interval {
    double low = 0.0;
    double high = 0.0;
    bool operator==(const Interval&) const = default;
};

/// Wilson 1927 score interval of x successes in n, clipped to [0, 1].
/// @p n must be > 0 and 0 ≤ x ≤ n: a figure with n = 0 has no interval and prints "–".
Interval wilson(qint64 x, qint64 n, double z = z95);

/// The proportion in millionths, exactly half up: (2000000·x + n) div (2·n). 0 ≤ x ≤ n, n > 0.
qint64 millionths(qint64 x, qint64 n);

/// Per mille of @p x in @p n, half up: (2000·x + n) div (2·n), the "one decimal" per cent figure.
qint64 perMille(qint64 x, qint64 n);

}  // namespace jisr
