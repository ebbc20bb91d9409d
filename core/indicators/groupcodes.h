#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/indicators/factrows.h"
#include "core/indicators/figures.h"

namespace jisr {

/// Sex, education and status at entry in one byte, as the columns keep them.
using PersonByte = std::uint8_t;
constexpr PersonByte personByte(Sex sex, Education education, EntryStatus entry) {
    return PersonByte(unsigned(sex) | unsigned(education) << 2 | unsigned(entry) << 5);
}
constexpr EntryStatus entryStatusOf(PersonByte person) {
    return EntryStatus(person >> 5);
}

/// The codes of every key in byte order, and where a cohort or a person stands among them.
/// A rank is a position in that order; NoCode is one of the codes.
class GroupCodes {
  public:
    explicit GroupCodes(const Dimensions& dimensions);

    /// True for keys that a cohort has, false for those of a person.
    static bool isOfCohort(GroupKey key);

    const std::vector<CodeName>& names(GroupKey key) const { return m_names[std::size_t(key)]; }
    std::int32_t count(GroupKey key) const { return std::int32_t(names(key).size()); }
    /// -1 for a code the key doesn't have.
    std::int32_t rankOfCode(GroupKey key, const QString& code) const;
    /// Cohorts are numbered as in Dimensions; the last row, cohortRows() - 1, stands for "none".
    std::size_t cohortRows() const { return m_cohortRows; }
    std::int32_t rankOfCohort(GroupKey key, std::size_t cohortRow) const;
    /// Position in Dimensions::cohorts of the cohort with a rank; -1 for NoCode.
    std::int32_t cohortOfRank(std::int32_t rank) const { return m_cohortOfRank[std::size_t(rank)]; }
    std::int32_t rankOfPerson(GroupKey key, PersonByte person, std::int16_t province) const;

  private:
    /// Sorts @p names, adds NoCode, and notes the rank of each position (0 = none, then position + 1).
    void order(GroupKey key, std::vector<CodeName> names);
    std::int32_t rank(GroupKey key, std::int32_t position) const;

    std::size_t m_cohortRows;
    std::array<std::vector<CodeName>, GroupKeyCount> m_names;
    std::array<std::vector<std::int32_t>, GroupKeyCount> m_ranks;
    std::vector<std::int32_t> m_cohortOfRank;
    std::vector<CohortRow> m_cohorts;
};

}  // namespace jisr
