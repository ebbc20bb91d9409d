#pragma once

#include <map>
#include <optional>

#include "core/indicators/analysis.h"
#include "core/results/cohortslices.h"
#include "core/statistics/curve.h"

namespace jisr {

/// "curve_inserted/60": how many were inserted by a day, as a sealed edition keeps it; and back, nullopt for
/// any other name.
QString curveName(int day);
std::optional<int> curveDay(const QString& name);

/// Counts single figures again, by the engine alone: what a sealed figure is held against.
class Recount {
  public:
    /// @p analysis stands at the figures' cut-off and outlives this.
    Recount(const Analysis& analysis, const Filter& filter);

    /// Of a group as an edition names it (half-years are cohorts to it); nullopt for what no group of a
    /// report is. Nobody in it: 0 of 0. SAL_MED with its amount.
    std::optional<Figure> figure(const FigureGroup& group, IndicatorId id, int horizon);
    /// "enrolled", "in_training", "curve_people", "curve_inserted/60" (by that day), "at_risk/91" (just
    /// before it); nullopt for any other.
    std::optional<qint64> count(const QString& name);

  private:
    const Breakdown& breakdown(const Grouping& grouping);
    std::optional<Figure> ofHalfYear(const QString& code, IndicatorId id, int horizon);
    std::optional<qint64> ofCurve(const QString& name);
    std::optional<qint64> medianPay(const FigureGroup& group);

    const Analysis& m_analysis;
    const Filter m_filter;
    CohortSlices m_slices;
    std::map<QString, Breakdown> m_breakdowns;              ///< by Grouping::code()
    std::map<QString, std::vector<FigureGroup>> m_printed;  ///< the same, for SAL_MED's amounts
    std::optional<std::vector<CurveRow>> m_curve;
    std::map<std::pair<QString, int>, std::vector<qint64>> m_halfYears;  ///< statuses by code and horizon
};

}  // namespace jisr
