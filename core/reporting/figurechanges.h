#pragma once

#include <map>

#include "core/base/progress.h"
#include "core/reporting/report.h"
#include "core/results/lookback.h"
#include "core/results/reportrequest.h"

namespace jisr {

class Analysis;

/// How the headline figures moved, in words: "+12 since 31/10/2026", "+1.2 points over a year".
struct FigureChanges {
    std::map<QString, QStringList> byFigure;  ///< ReportFigure::id → since the month end, over the year

    /// Sets every figure's changes; those without any have none.
    void addTo(ReportFigures& figures) const;
};

/// The headline figures of @p request against those at the last month end before the cut-off and at the same
/// day a year before; rates in points of the printed figures. Nothing is said where either figure isn't
/// shown, or in public mode a count that moved by fewer than PUB_MIN_CELL.
/// A job's work, for it turns the analysis (two cut-offs); leaves it where it found it, also when it throws
/// Cancelled.
FigureChanges figureChanges(Analysis& analysis, const ReportRequest& request, Progress& progress);

/// The same from looks that are there already (reportLooks()); nothing is said of a date without one.
FigureChanges figureChanges(const Results& results, const std::vector<WholeAt>& looks);

}  // namespace jisr
