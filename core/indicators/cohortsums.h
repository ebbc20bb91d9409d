#pragma once

#include <vector>

#include "core/indicators/counters.h"

namespace jisr {

class Snapshot;

/// Every cohort's sums of words: what a pass takes instead of looking at each unit where its filter asks
/// nothing of the person. In blocks of FullLane units of the snapshot's order, the last with the rest.
class CohortSums {
  public:
    /// Of all cohorts; 10 ms for a million learners.
    void read(const Snapshot& snapshot);
    /// A cohort's units are others: it has no sums until all are read again.
    void forget(std::size_t cohortRow) { m_known[cohortRow] = 0; }

    bool knows(std::size_t cohortRow) const { return m_known[cohortRow] != 0; }
    /// The words as TallyPlan::takeChains and takeGraduates read them, of a cohort that is known.
    const TallyWord* chains(std::size_t cohortRow, std::size_t block) const {
        return m_chains.data() + (m_chainsFrom[cohortRow] + block) * WordsOfChains;
    }
    const TallyWord* graduates(std::size_t cohortRow, std::size_t block) const {
        return m_graduates.data() + (m_graduatesFrom[cohortRow] + block) * m_wordsOfGraduates;
    }
    std::size_t bytes() const;

  private:
    static constexpr std::size_t WordsOfChains = 2;
    std::size_t m_wordsOfGraduates = 0;
    std::vector<TallyWord> m_chains, m_graduates;
    std::vector<std::uint32_t> m_chainsFrom, m_graduatesFrom;  ///< first block by cohort row
    std::vector<std::uint8_t> m_known;
};

}  // namespace jisr
