#pragma once

#include <array>
#include <memory>
#include <vector>

#include "core/indicators/analysis.h"
#include "core/indicators/counters.h"
#include "core/indicators/snapshot.h"

namespace jisr {

/// Where the units of one grouping go in a pass. A group is (what the cohort says) × (what the person says):
/// groupings by the cohort's keys alone take a whole cohort's sums at once, the others each unit.
///
/// Counts are kept in words as long as bytes can hold them. Where all groups' words fit into the processor's
/// cache, each group has its own for the whole pass; otherwise only the parts of the cohort entered have.
class TallyPlan {
  public:
    TallyPlan(const Grouping& wanted, const Snapshot& snapshot, std::shared_ptr<const GroupCodes> codes,
              const std::vector<int>& horizons);

    bool byPerson() const { return m_parts > 1; }
    void enter(std::size_t cohortRow);
    /// The cohort's sums, of @p units people (at most FullLane): words without a date, then those of each
    /// date of the snapshot, as counters.h orders them.
    void takeChains(const TallyWord* words, unsigned units);
    void takeGraduates(const TallyWord* words, unsigned units);

    /// The words to which one unit with these properties is to be added; of the dates only those kept.
    TallyWord* part(PersonByte person, std::int16_t province) {
        const std::size_t part =
            m_partOfPerson[person] +
            (m_partOfProvince.empty() ? 0u : m_partOfProvince[std::size_t(province + 1)]);
        return room(m_gathers ? m_group * m_parts + part : part, 1);
    }
    /// Positions of the dates that the plan keeps: those of a part's words.
    const std::vector<std::size_t>& keptDates() const { return m_kept; }

    /// Ends the pass.
    Breakdown take();

  private:
    static constexpr std::uint32_t None = ~0u;
    static constexpr std::size_t MostGatheredBytes = 256 * 1024;  ///< of words, beside all else in the cache

    void planCohorts();
    void planPersons();
    std::size_t dense() const { return m_cohortGroups.size() * m_parts; }
    std::size_t wordCount() const { return WordsBefore + WordsPerDate * m_kept.size(); }
    /// Rows are made when somebody is counted in them, so that neighbours in a pass are neighbours in memory.
    std::uint32_t* countersOf(std::size_t denseGroup);
    /// The words at @p index, with room for so many units more.
    TallyWord* room(std::size_t index, unsigned units) {
        if (m_pending[index] + units > FullLane) flush(index);
        if (m_pending[index] == 0) m_touched.push_back(std::uint32_t(index));
        m_pending[index] += units;
        return m_words.data() + index * wordCount();
    }
    void flush(std::size_t index);
    void flushAll();

    Grouping m_grouping;
    std::shared_ptr<const GroupCodes> m_codes;
    std::vector<std::size_t> m_kept;  ///< positions of dates
    std::vector<int> m_horizons;
    std::size_t m_stride = 0;
    /// Ranks of the cohort's keys, 0 for others.
    std::vector<std::array<std::int32_t, MostKeys>> m_cohortGroups;
    std::vector<std::uint32_t> m_groupOfCohort;
    std::size_t m_parts = 1;
    std::array<std::uint32_t, 256> m_partOfPerson{};
    std::vector<std::uint32_t> m_partOfProvince;
    std::vector<std::uint32_t> m_rowOf, m_denseOf;
    std::vector<std::uint32_t> m_counts;
    std::size_t m_group = 0;
    bool m_gathers = false;                ///< words by group, otherwise by part
    std::vector<TallyWord> m_words;        ///< not yet in m_counts
    std::vector<std::uint32_t> m_pending;  ///< units in them
    std::vector<std::uint32_t> m_touched;  ///< of which there are any
};

}  // namespace jisr
