#include "core/statistics/wilson.h"

#include <algorithm>
#include <cmath>

namespace jisr {

Interval wilson(qint64 x, qint64 n, double z) {
    Q_ASSERT(n > 0 && x >= 0 && x <= n);
    const double count = double(n);
    const double hits = double(x);
    const double square = z * z;
    // x(1 − x/n) written as x(n − x)/n: exact zero at both ends, no cancellation for n in the millions
    const double spread = z * std::sqrt(square + 4.0 * hits * double(n - x) / count);
    const double middle = 2.0 * hits + square;
    const double scale = 2.0 * (count + square);
    // at the ends the limit is exact; rounding must not print 0.0000000001 or 0.9999999999
    const double low = x == 0 ? 0.0 : std::clamp((middle - spread) / scale, 0.0, 1.0);
    const double high = x == n ? 1.0 : std::clamp((middle + spread) / scale, 0.0, 1.0);
    return {low, high};
}

qint64 millionths(qint64 x, qint64 n) {
    Q_ASSERT(n > 0);
    return (2000000 * x + n) / (2 * n);
}

qint64 perMille(qint64 x, qint64 n) {
    Q_ASSERT(n > 0);
    return (2000 * x + n) / (2 * n);
}

}  // namespace jisr
