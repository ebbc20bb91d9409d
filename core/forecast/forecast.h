#pragma once

#include <array>
#include <optional>

#include "core/base/message.h"
#include "core/forecast/forecastmodel.h"

namespace jisr {

/// What may be changed about the future.
struct Levers {
    int cohortsPerHalfYear = 0;  ///< added to those planned, from the next month on
    int graduationPoints = 0;    ///< percentage points on the rate of graduation
    int insertionPoints = 0;     ///< on that of insertion
};

struct ForecastQuestion {
    int untilMonth = 0;    ///< monthIndex(); not after the cut-off: nothing is simulated
    int regionsMonth = 0;  ///< of Forecast::regions; 0 or later: untilMonth
    Levers levers;
    quint64 seed = 1;
    int runs = 2000;
    /// By Measure: how many times as far from the median as in the runs each quantile is said; a back-test
    /// finds it.
    std::array<double, MeasureCount> widths = {1, 1, 1};
};

/// Quantiles of the runs, people cumulated.
struct Fan {
    static constexpr std::array<double, 7> Levels = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    std::array<qint64, 7> at{};

    /// Each quantile @p width times as far from the median, never below what is @p reached already.
    Fan stretched(double width, qint64 reached) const;
    qint64 median() const { return at[3]; }
    qint64 low(int percent) const { return at[percent == 95 ? 0 : percent == 80 ? 1 : 2]; }
    qint64 high(int percent) const { return at[percent == 95 ? 6 : percent == 80 ? 5 : 4]; }
};

struct Forecast {
    int firstMonth = 0, lastObserved = -1;                   ///< monthIndex()
    std::array<std::vector<qint64>, MeasureCount> observed;  ///< from firstMonth on, by Measure
    std::array<std::vector<Fan>, MeasureCount> ahead;        ///< from lastObserved + 1 on
    /// By the end of regionsMonth, by region as in ProgrammePast::regions.
    std::array<std::vector<Fan>, MeasureCount> regions;
    std::vector<Message> assumptions;
};

/// Simulates everybody in training or not yet due, and the cohorts planned, month by month. @p atMonth: what
/// is known is @p past up to its end (the past's own last month, or an earlier one for a back-test). Equal
/// questions give equal answers. Work grows with regions × months, not with people. Throws Cancelled.
Forecast forecast(const ProgrammePast& past, int atMonth, const ForecastQuestion& question,
                  const Progress& progress);

}  // namespace jisr
