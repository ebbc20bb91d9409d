#pragma once

#include "core/results/results.h"

/// The groups of a result, counted from a breakdown and not yet covered.
namespace jisr {

/// The figures at a horizon from the graduates by status (METHODOLOGY, Indicators). A public edition prints
/// the few that matter: with every status apart, protecting the smallest would hide most of the others.
std::vector<Figure> figuresAt(const std::vector<qint64>& statuses, int horizon, bool publicMode);

/// The whole: the breakdown's only group, without a key.
ResultGroup wholeOf(const Breakdown& breakdown, const ReportRequest& request);

/// Hides the two counts of the whole that are no figures where they, or their distance from a count that is
/// printed beside them, would tell of 1 to @p minCell − 1 people.
void coverWhole(const ResultGroup& whole, std::optional<qint64>& enrolled, std::optional<qint64>& inTraining,
                qint64 minCell);

/// The conventions in use, in the order of METHODOLOGY's table.
const std::vector<IndicatorId>& conventions();
/// The whole by those conventions.
ResultGroup conventionsOf(const Breakdown& breakdown, const ReportRequest& request);

/// One group a code of the breakdown's key at @p position, summed over its other keys; by code (education by
/// level), those without a code last.
std::vector<ResultGroup> groupsOf(const Breakdown& breakdown, const ReportRequest& request,
                                  std::size_t position = 0);

}  // namespace jisr
