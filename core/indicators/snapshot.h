#pragma once

#include <span>
#include <vector>

#include "core/indicators/cohortsums.h"
#include "core/indicators/groupcodes.h"
#include "core/indicators/trainingpath.h"

namespace jisr {

class Progress;

/// What a chain still in training, and one begun, add to ChainEntry::entrant.
inline constexpr std::uint8_t InTrainingStep = 3, BegunStep = 6;

/// A chain's contribution to the figures, under its root's cohort.
struct ChainEntry {
    std::uint32_t slot;
    std::int16_t province;
    PersonByte person;
    std::uint8_t training;  ///< ChainBits
    std::uint8_t entrant;   ///< 1 in the denominator of E2I, 2 in its numerator too; 3 more when in training,
                            ///< 6 when begun
    PathCode path;
};

/// A reference graduate who ended in another cohort than they began in.
struct MovedGraduate {
    std::uint32_t slot;
    std::uint32_t rootRow, leafRow;
    std::int16_t province;
    PersonByte person;
    PathCode path;
};

/// A reference graduate's, under the leaf's cohort; the statuses lie beside it.
struct GraduateEntry {
    std::uint32_t slot;
    Day days;
    std::int16_t province;
    PersonByte person;
    std::uint8_t extras;  ///< ExtraBits
    std::uint8_t event;
    bool hasSalary;
};

/// Everything derived from the facts at one cut-off, a few bytes a unit, ordered by cohort: a cohort's
/// units lie together, so that groups and filters by any of a cohort's keys cost nothing per unit.
class Snapshot {
  public:
    /// Throws Cancelled when somebody watches (@p progress) and asks to stop.
    Snapshot(const Facts& facts, CutOffRules rules, const Progress* progress = nullptr);

    const CutOffRules& rules() const { return m_rules; }
    std::size_t cohortRows() const { return m_chainsFrom.size() - 1; }
    /// By ascending slot. @p cohortRow as in GroupCodes.
    std::span<const ChainEntry> chains(std::size_t cohortRow) const;
    std::span<const GraduateEntry> graduates(std::size_t cohortRow) const;
    /// rules().dateCount() codes a graduate, in the order of graduates().
    const StatusCode* codes(std::size_t cohortRow) const;
    const CohortSums& sums() const { return m_sums; }
    /// In no order.
    const std::vector<MovedGraduate>& moved() const { return m_moved; }
    /// No graduate's days are beyond it.
    Day longestTime() const { return m_longestTime; }

    /// Takes a learner's entries out, before the facts change, …
    void remove(const Facts& facts, std::uint32_t slot);
    /// … and puts them in afterwards.
    void insert(const Facts& facts, std::uint32_t slot);
    std::size_t bytes() const;

  private:
    std::size_t rowOf(std::int32_t cohort) const;
    void noteMoved(const LearnerView& view, std::uint32_t slot, const ChainOutcome& chain);

    CutOffRules m_rules;
    std::vector<std::uint32_t> m_chainsFrom, m_graduatesFrom;  ///< by cohort row, and the end
    std::vector<ChainEntry> m_chains;
    std::vector<GraduateEntry> m_graduates;
    std::vector<MovedGraduate> m_moved;
    std::vector<StatusCode> m_codes;
    CohortSums m_sums;
    Day m_longestTime = 0;
};

}  // namespace jisr
