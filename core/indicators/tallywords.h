#pragma once

#include "core/indicators/counters.h"
#include "core/indicators/snapshot.h"

/// What a unit adds to a group's words (counters.h).
namespace jisr {

/// Each bit of a byte to a byte of a word: adding words counts eight things at once.
inline constexpr auto SpreadBits = [] {
    std::array<TallyWord, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte)
        for (unsigned bit = 0; bit < 8; ++bit)
            if (byte >> bit & 1) table[byte] |= TallyWord(1) << (8 * bit);
    return table;
}();

/// The words of a status; from 16 on for people employed at entry, who are not in INS_N.
struct StatusWords {
    TallyWord low = 0, high = 0;
};
inline constexpr auto SpreadStatus = [] {
    std::array<StatusWords, 32> table{};
    const auto set = [&](std::size_t index, std::size_t lane) {
        (lane < LanesPerWord ? table[index].low : table[index].high) |= TallyWord(1)
                                                                        << (8 * (lane % LanesPerWord));
    };
    for (std::size_t status = 0; status < std::size_t(StatusCount); ++status) {
        set(status, status);
        set(status + 16, status);
        if (Status(status) == Status::Neutral || Status(status) == Status::NotDue) continue;
        set(status, counter::NotEmployedAtEntry);
        if (isInserted(Status(status))) set(status, counter::InsertedNotEmployedAtEntry);
    }
    return table;
}();

constexpr TallyWord lane(std::size_t counterInWordOne) {
    return TallyWord(1) << (8 * (counterInWordOne - LanesPerWord));
}
/// By ChainEntry::entrant.
inline constexpr auto EntrantWords = [] {
    std::array<TallyWord, 2 * BegunStep> table{};
    for (std::size_t entrant = 0; entrant < table.size(); ++entrant) {
        const std::size_t counted = entrant % InTrainingStep;
        table[entrant] = lane(counter::Chains) | (counted > 0 ? lane(counter::Entrants) : 0) |
                         (counted > 1 ? lane(counter::EntrantsInserted) : 0) |
                         (entrant % BegunStep >= InTrainingStep ? lane(counter::InTraining) : 0) |
                         (entrant >= BegunStep ? lane(counter::Begun) : 0);
    }
    return table;
}();

/// To be added to a status in SpreadStatus.
constexpr unsigned employedAtEntry(PersonByte person) {
    return entryStatusOf(person) == EntryStatus::Employed ? 16 : 0;
}

/// The sums of the @p count entries (at most FullLane) at the positions @p chosen. Of chains two words; of
/// graduates, with @p dates codes each, WordsBefore + dates × WordsPerDate, of which the first is left alone.
void sumChains(const ChainEntry* entries, const std::uint8_t* chosen, std::size_t count, TallyWord* words);
void sumGraduates(const GraduateEntry* entries, const StatusCode* codes, std::size_t dates,
                  const std::uint8_t* chosen, std::size_t count, TallyWord* words);

}  // namespace jisr
