#include "core/indicators/unitfilter.h"

namespace jisr {

UnitFilter::UnitFilter(const Filter& filter, const GroupCodes& codes)
    : m_cohorts(codes.cohortRows(), 1), m_provinces(std::size_t(codes.count(GroupKey::Province)), 1) {
    m_persons.fill(1);
    for (const auto& [key, allowed] : filter.allowed) {
        if (key == GroupKey::All) continue;
        std::vector<std::uint8_t> passes(std::size_t(codes.count(key)), 0);
        for (const QString& code : allowed)
            if (const std::int32_t rank = codes.rankOfCode(key, code); rank >= 0)
                passes[std::size_t(rank)] = 1;
        if (GroupCodes::isOfCohort(key)) {
            m_testsCohorts = true;
            for (std::size_t row = 0; row < m_cohorts.size(); ++row)
                m_cohorts[row] &= passes[std::size_t(codes.rankOfCohort(key, row))];
            continue;
        }
        m_testsPersons = true;
        if (key == GroupKey::Province) {
            for (std::size_t i = 0; i < m_provinces.size(); ++i)
                m_provinces[i] &= passes[std::size_t(codes.rankOfPerson(key, 0, std::int16_t(int(i) - 1)))];
        } else {
            for (unsigned person = 0; person < m_persons.size(); ++person)
                m_persons[person] &= passes[std::size_t(codes.rankOfPerson(key, PersonByte(person), -1))];
        }
    }
}

}  // namespace jisr
