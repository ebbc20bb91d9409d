#pragma once

#include "core/base/progress.h"
#include "core/charting/chartspec.h"
#include "core/indicators/reachedpeople.h"
#include "core/results/results.h"

namespace jisr {

struct ChartQuestion;

/// The forecast against the plan for the results' filter: choices "measure", "cohorts", "graduation" and
/// "insertion" as in the catalogue. Simulates: a job's work. In public mode nothing is shown, because a
/// forecast by small groups would give hidden counts away. Throws Cancelled.
ChartSpec targetForecast(const Analysis& analysis, const ChartQuestion& question, const Progress& progress);

/// The same region by region, at the day by which the plan is to be reached; the same choices. Throws
/// Cancelled.
ChartSpec regionForecast(const Analysis& analysis, const ChartQuestion& question, const Progress& progress);

/// "reached:learners/24317/region=MA-06" taken apart: whom the measure counted by the end of a month.
struct ReachedAddress {
    ReachedChoice choice;
    Filter filter;
};
/// Empty when @p key names no observed month of these results.
std::optional<ReachedAddress> reachedAddress(const QString& key, const Results& results);

}  // namespace jisr
