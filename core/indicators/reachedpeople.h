#pragma once

#include <cstdint>

namespace jisr {

/// What a target counts; people cumulated over months, as Analysis::histories() has them.
enum class Reached : std::uint8_t {
    Confirmed,  ///< chains confirmed (start + CONFIRM_DAYS), by the root's cohort
    Graduated,  ///< reference graduations, by the leaf's cohort
    Inserted    ///< of those whose sixth month ended, who was inserted then
};

/// Everybody whom the history counts by the end of a month (monthIndex()); the month of the cut-off and any
/// later one: everybody counted at all.
struct ReachedChoice {
    Reached what = Reached::Confirmed;
    int month = 0;
    bool operator==(const ReachedChoice&) const = default;
};

}  // namespace jisr
