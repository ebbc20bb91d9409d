#pragma once

#include <optional>

#include "core/forecast/forecast.h"

namespace jisr {

/// How often the 80 % band held what then happened.
struct Coverage {
    static constexpr int LeastPercent = 70, MostPercent = 90;
    int covered = 0, cases = 0;

    int percent() const { return cases == 0 ? 0 : (200 * covered + cases) / (2 * cases); }
    /// 70–90 % of the cases: fewer, and the band promises too much; more, and it says too little.
    bool holds() const {
        return cases > 0 && 100 * covered >= LeastPercent * cases && 100 * covered <= MostPercent * cases;
    }
};

/// Forecasts made again at past cut-offs, a year ahead, beside what then happened, region by region. Of each
/// only what was known by its cut-off is read, its width included.
struct BackTest {
    static constexpr int CutOffs = 6, MonthsAhead = 12, Runs = 200;

    struct Trial {
        int month = 0;
        std::array<double, MeasureCount> widths{};
        std::array<Coverage, MeasureCount> coverage{};  ///< by Measure, of the bands of these widths
    };
    std::vector<Trial> trials;  ///< ascending
    /// What a forecast from the past's last month is to be made with, found as each trial's were.
    std::array<double, MeasureCount> widths = {1, 1, 1};

    Coverage coverage(Measure measure) const;  ///< of all trials
    /// One sentence a measure: how many cases were covered, and that it failed where it did; then how it was
    /// measured.
    std::vector<Message> sentences() const;
};

/// Cases in which nobody could be confirmed, graduate or be inserted in the year are left out. Too short a
/// past gives no trials. Throws Cancelled.
BackTest backTest(const ProgrammePast& past, quint64 seed, const Progress& progress);

}  // namespace jisr
