#pragma once

#include <array>
#include <vector>

#include "core/base/progress.h"
#include "core/indicators/analysis.h"

namespace jisr {

/// What is aimed at and forecast.
enum class Measure : std::uint8_t { Learners, Graduates, Insertions };
inline constexpr std::size_t MeasureCount = 3;
/// "learners", "graduates", "insertions", as targets are recorded.
const char* measureCode(Measure measure);

/// The cohorts of one region and operator that are confirmed and end in the same months, taken together.
struct TrainingGroup {
    int region = 0;      ///< position in ProgrammePast::regions
    int cell = 0;        ///< position in ProgrammePast::cells: region × operator
    int startMonth = 0;  ///< in which its people are confirmed: CONFIRM_DAYS after the start
    int endMonth = 0;    ///< planned
    int cohorts = 0;
    int firstMonth = 0;  ///< of months.front()
    std::vector<CohortMonth> months;

    const CohortMonth* at(int month) const;
};

/// Everything a forecast learns from, month by month, without people: what was known by an earlier month is
/// its beginning, so that past forecasts can be made again. (A status at six months depends on nothing that
/// happens later, but for records keyed in late: those are read as if they had been there.)
struct ProgrammePast {
    std::vector<QString> regions;  ///< codes, those of the filter's cohorts
    struct Cell {
        int region = 0;
        std::int32_t operatorIndex = -1;
    };
    std::vector<Cell> cells;
    std::vector<TrainingGroup> groups;
    int firstMonth = 0;  ///< of the first confirmation
    int lastMonth = -1;  ///< of the cut-off; below firstMonth: nothing ever happened
    /// The last one that was over by the cut-off: lastMonth or the one before. Rates are learnt up to there.
    int lastWhole = -1;

    /// One pass over the analysis' people. Cohorts with a start but nobody in them yet are planned ones.
    static ProgrammePast of(const Analysis& analysis, const Filter& filter, const Progress& progress);

    bool isEmpty() const { return lastMonth < firstMonth; }
    /// Cumulated by the end of @p month; @p region below 0: all of them.
    qint64 reached(Measure measure, int month, int region = -1) const;
    /// One value a month from firstMonth to lastMonth.
    std::vector<qint64> series(Measure measure, int region = -1) const;
};

}  // namespace jisr
