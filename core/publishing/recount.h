#pragma once

#include <map>
#include <optional>

#include "core/indicators/analysis.h"
#include "core/results/cohortslices.h"

namespace jisr {

/// Counts single figures again, by the engine alone: what a sealed figure is held against.
class Recount {
  public:
    /// @p analysis stands at the figures' cut-off and outlives this.
    Recount(const Analysis& analysis, const Filter& filter);

    /// Of a group as an edition names it (half-years are cohorts to it); nullopt for what no group of a
    /// report is. Nobody in it: 0 of 0. SAL_MED with its amount.
    std::optional<Figure> figure(const FigureGroup& group, IndicatorId id, int horizon);
    /// "enrolled", "in_training", "curve_people"; nullopt for any other.
    std::optional<qint64> count(const QString& name);

  private:
    const Breakdown& breakdown(const Grouping& grouping);
    std::optional<Figure> ofHalfYear(const QString& code, IndicatorId id, int horizon);
    std::optional<qint64> medianPay(const FigureGroup& group);

    const Analysis& m_analysis;
    const Filter m_filter;
    CohortSlices m_slices;
    std::map<QString, Breakdown> m_breakdowns;                           ///< by Grouping::code()
    std::map<QString, std::vector<FigureGroup>> m_printed;               ///< the same, for SAL_MED's amounts
    std::map<std::pair<QString, int>, std::vector<qint64>> m_halfYears;  ///< statuses by code and horizon
};

}  // namespace jisr
