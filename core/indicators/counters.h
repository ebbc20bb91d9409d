#pragma once

#include <cstddef>
#include <cstdint>

#include "core/indicators/figures.h"

/// How a group's counters lie: three words of eight that have no horizon, then three words a date.
/// During a pass eight counters share a machine word, one byte each, emptied before 256 units.
namespace jisr {

using TallyWord = std::uint64_t;
inline constexpr std::size_t LanesPerWord = 8;
inline constexpr unsigned FullLane = 255;       ///< the most units that a byte can count
inline constexpr std::size_t WordsBefore = 3;   ///< chain bits; chains, entrants, pay, in training; extras
inline constexpr std::size_t WordsPerDate = 3;  ///< statuses (two), qualities of those inserted

namespace counter {
// Word 0, in the order of ChainBit.
inline constexpr std::size_t Confirmable = 0, Confirmed = 1, Ended = 2, Graduated = 3, OnTime = 4,
                             Dropped = 5, Failed = 6, Ongoing = 7;
// Word 1.
inline constexpr std::size_t Chains = 8, Entrants = 9, EntrantsInserted = 10, Salaries = 11, InTraining = 12,
                             Begun = 13;
// Word 2, in the order of ExtraBit.
inline constexpr std::size_t Ofppt = 16, Sust3 = 17, Sust36 = 18, Sust6 = 19, Sust612 = 20, CirrDue = 21,
                             Cirr = 22, CirrFullTime = 23;
inline constexpr std::size_t FirstDate = WordsBefore * LanesPerWord;
inline constexpr std::size_t PerDate = WordsPerDate * LanesPerWord;
// Within a date: statuses by Status, then
inline constexpr std::size_t NotEmployedAtEntry = 12, InsertedNotEmployedAtEntry = 13;
// and the qualities, in the order of QualityBit.
inline constexpr std::size_t Verified = 16, Stable = 17, InField = 18, FieldKnown = 19, FullTime = 20,
                             HoursKnown = 21, Local = 22, Abroad = 23;
}  // namespace counter

static_assert(StatusCount <= int(counter::NotEmployedAtEntry));

}  // namespace jisr
