#pragma once

#include "core/base/progress.h"
#include "core/charting/chartspec.h"
#include "core/results/results.h"

namespace jisr {

struct ChartQuestion;

/// Time to insertion group by group: choices "by" (a key, or "all") and "method" ("incidence":
/// Aalen–Johansen; "survival": Kaplan–Meier). Of more groups than CurvesChart::MostCurves those with the most
/// graduates; how many are left out stands in the note. Each curve is the one of a question filtered by its
/// group. In public mode only the whole's is shown, for curves of groups beside it would give away who is
/// hidden. One pass over the people a curve: a job's work. Throws Cancelled.
ChartSpec groupCurves(const Analysis& analysis, const ChartQuestion& question, const Progress& progress);

}  // namespace jisr
