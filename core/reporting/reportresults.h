#pragma once

#include <optional>

#include "core/base/progress.h"
#include "core/reporting/reportorder.h"
#include "core/results/lookback.h"
#include "core/results/results.h"

namespace jisr {

/// What a report's figures answer: the order's scope, horizon and mode, grouped by every key.
ReportRequest reportRequest(const ReportOrder& order, const ReportMaterial& material);

/// The whole's figures and those of every group, covered as they are printed.
Edition printedEdition(const Results& results);

/// Every count that one report prints. In public mode each is covered as an edition beside those before it,
/// and beside the whole programme's, whether printed here or not: a region hides in its own report what the
/// national one hides of it, and no two of them subtract to a hidden count.
struct ReportResults {
    std::optional<Results> around;  ///< the scope without the key that the kind is about; empty: no such key
    std::optional<Results> now;     ///< always there
    std::optional<Results> before;  ///< at the comparison cut-off
    std::vector<Edition> printed;   ///< what the report shows, oldest decision first
};

/// Turns @p analysis to the comparison and back to the order's cut-off. Throws Cancelled.
ReportResults reportResults(Analysis& analysis, const ReportOrder& order, const ReportMaterial& material,
                            const Progress& progress);

/// How many months lie between two of them.
int trendMonthsApart(qint64 learners);
/// The end of the month before and the day a year before: what the first page compares with, unless a
/// comparison was asked for.
std::pair<QDate, QDate> changesSince(const Results& results);

/// Every earlier look at the whole that the report prints: points of its trend, changes of its first page.
/// They are sealed with it. In public mode none of a part of the programme: each part is covered alone, and
/// the whole less the other parts would give away a month that one of them hides. Throws Cancelled.
std::vector<WholeAt> reportLooks(const Analysis& analysis, const ReportOrder& order,
                                 const ReportResults& results, const Progress& progress);
/// The one of @p cutOff; nullptr when there is none.
const WholeAt* lookAt(const std::vector<WholeAt>& looks, const QDate& cutOff);

}  // namespace jisr
