#include "core/indicators/cohortsums.h"

#include <algorithm>
#include <numeric>

#include "core/indicators/tallywords.h"

namespace jisr {

void CohortSums::read(const Snapshot& snapshot) {
    const std::size_t rows = snapshot.cohortRows(), dates = snapshot.rules().dateCount();
    m_wordsOfGraduates = WordsBefore + WordsPerDate * dates;
    m_chainsFrom.assign(rows, 0);
    m_graduatesFrom.assign(rows, 0);
    std::uint32_t chainBlocks = 0, graduateBlocks = 0;
    const auto blocks = [](std::size_t units) { return std::uint32_t((units + FullLane - 1) / FullLane); };
    for (std::size_t row = 0; row < rows; ++row) {
        m_chainsFrom[row] = chainBlocks;
        m_graduatesFrom[row] = graduateBlocks;
        chainBlocks += blocks(snapshot.chains(row).size());
        graduateBlocks += blocks(snapshot.graduates(row).size());
    }
    m_chains.assign(chainBlocks * WordsOfChains, 0);
    m_graduates.assign(graduateBlocks * m_wordsOfGraduates, 0);
    std::array<std::uint8_t, FullLane> all;
    std::iota(all.begin(), all.end(), std::uint8_t(0));
    TallyWord *chainWords = m_chains.data(), *graduateWords = m_graduates.data();
    for (std::size_t row = 0; row < rows; ++row) {
        const auto chains = snapshot.chains(row);
        for (std::size_t from = 0; from < chains.size(); from += FullLane, chainWords += WordsOfChains)
            sumChains(chains.data() + from, all.data(), std::min<std::size_t>(FullLane, chains.size() - from),
                      chainWords);
        const auto graduates = snapshot.graduates(row);
        for (std::size_t from = 0; from < graduates.size();
             from += FullLane, graduateWords += m_wordsOfGraduates)
            sumGraduates(graduates.data() + from, snapshot.codes(row) + from * dates, dates, all.data(),
                         std::min<std::size_t>(FullLane, graduates.size() - from), graduateWords);
    }
    m_known.assign(rows, 1);
}

std::size_t CohortSums::bytes() const {
    return (m_chains.capacity() + m_graduates.capacity()) * sizeof(TallyWord) +
           (m_chainsFrom.capacity() + m_graduatesFrom.capacity()) * sizeof(std::uint32_t) +
           m_known.capacity();
}

}  // namespace jisr
