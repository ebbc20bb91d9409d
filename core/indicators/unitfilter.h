#pragma once

#include "core/indicators/groupcodes.h"

namespace jisr {

/// A Filter turned into lookups: which cohorts pass, which persons pass.
class UnitFilter {
  public:
    UnitFilter(const Filter& filter, const GroupCodes& codes);

    bool passesCohort(std::size_t cohortRow) const { return m_cohorts[cohortRow]; }
    bool passesPerson(PersonByte person, std::int16_t province) const {
        return (m_persons[person] & m_provinces[std::size_t(province + 1)]) != 0;  // no branch: it is hot
    }
    bool testsPersons() const { return m_testsPersons; }
    bool testsCohorts() const { return m_testsCohorts; }

  private:
    std::vector<std::uint8_t> m_cohorts;
    std::array<std::uint8_t, 256> m_persons;
    std::vector<std::uint8_t> m_provinces;  ///< by position + 1; 0 = none
    bool m_testsPersons = false, m_testsCohorts = false;
};

}  // namespace jisr
