#pragma once

#include "core/statistics/wilson.h"

namespace jisr {

/// Where a group lies against the funnel (METHODOLOGY, Numbers; Spiegelhalter).
enum class FunnelFlag { Within, Low95, High95, Low998, High998 };

/// Control limits of a proportion around the baseline at one size of group, clipped to [0, 1].
struct FunnelLimits {
    Interval at95;
    Interval at998;
};

/// θ₀ ± z√(θ₀(1 − θ₀)/n). @p baseline, the pooled rate or the target, in [0, 1]; @p n > 0.
FunnelLimits funnelLimits(double baseline, qint64 n);

/// The outermost limit that x/n lies strictly outside of.
FunnelFlag funnelFlag(qint64 x, qint64 n, double baseline);

/// "Within", "Low95", "High95", "Low99.8", "High99.8", as in files.
const char* funnelFlagCode(FunnelFlag flag);

}  // namespace jisr
