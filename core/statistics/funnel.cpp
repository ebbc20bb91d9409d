#include "core/statistics/funnel.h"

#include <algorithm>
#include <cmath>

namespace jisr {

namespace {

// a rate equal to a limit is inside; the last bits of a division must not decide
constexpr double rounding = 1e-12;

Interval around(double baseline, qint64 n, double z) {
    const double half = z * std::sqrt(baseline * (1.0 - baseline) / double(n));
    return {std::max(0.0, baseline - half), std::min(1.0, baseline + half)};
}

}  // namespace

FunnelLimits funnelLimits(double baseline, qint64 n) {
    Q_ASSERT(n > 0 && baseline >= 0.0 && baseline <= 1.0);
    return {around(baseline, n, z95), around(baseline, n, z998)};
}

FunnelFlag funnelFlag(qint64 x, qint64 n, double baseline) {
    const FunnelLimits limits = funnelLimits(baseline, n);
    const double rate = double(x) / double(n);
    if (rate < limits.at998.low - rounding) {
        return FunnelFlag::Low998;
    }
    if (rate > limits.at998.high + rounding) {
        return FunnelFlag::High998;
    }
    if (rate < limits.at95.low - rounding) {
        return FunnelFlag::Low95;
    }
    return rate > limits.at95.high + rounding ? FunnelFlag::High95 : FunnelFlag::Within;
}

const char* funnelFlagCode(FunnelFlag flag) {
    switch (flag) {
        case FunnelFlag::Within:
            return "Within";
        case FunnelFlag::Low95:
            return "Low95";
        case FunnelFlag::High95:
            return "High95";
        case FunnelFlag::Low998:
            return "Low99.8";
        case FunnelFlag::High998:
            return "High99.8";
    }
    return "Within";
}

}  // namespace jisr
