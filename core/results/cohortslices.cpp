#include "core/results/cohortslices.h"

#include <QDate>
#include <map>
#include <tuple>

namespace jisr {

CohortSlices::Slice CohortSlices::alone(const CohortRow& cohort, std::int32_t position) {
    Slice one;
    one.code = cohort.code;
    one.phase = cohort.phase;
    one.cohort = position;
    one.startsOn = cohort.startsOn;
    one.cohorts = {cohort.code};
    one.positions = {position};
    if (cohort.startsOn != NoDay) {
        const QDate start = QDate::fromJulianDay(cohort.startsOn);
        one.year = start.year();
        one.half = start.month() <= 6 ? 1 : 2;
    }
    return one;
}

CohortSlices::CohortSlices(const Dimensions& dimensions) {
    m_places.reserve(static_cast<qsizetype>(dimensions.cohorts.size()));
    std::map<std::tuple<int, int, int>, int> known;
    for (std::size_t i = 0; i < dimensions.cohorts.size(); ++i) {
        const CohortRow& cohort = dimensions.cohorts[i];
        Slice one = alone(cohort, static_cast<std::int32_t>(i));
        const auto [place, isNew] =
            known.emplace(std::tuple(one.year, one.half, one.phase), static_cast<int>(m_halfYears.size()));
        if (isNew) {
            Slice bundle = one;
            bundle.cohort = -1;
            bundle.cohorts.clear();
            bundle.positions.clear();
            bundle.code = QStringLiteral("%1-%2").arg(one.year).arg(one.half);
            if (one.phase >= 0) {
                bundle.code += u':' + dimensions.phases[static_cast<std::size_t>(one.phase)].code;
            }
            m_halfYears.push_back(std::move(bundle));
        }
        Slice& bundle = m_halfYears[static_cast<std::size_t>(place->second)];
        bundle.cohorts.push_back(cohort.code);
        bundle.positions.push_back(one.cohort);
        bundle.startsOn = std::min(bundle.startsOn, one.startsOn);
        m_severalPhases = m_severalPhases || m_halfYears.front().phase != one.phase;
        m_places.insert(cohort.code, static_cast<int>(i));
        m_halfYearOf.push_back(place->second);
        m_single.push_back(std::move(one));
    }
}

int CohortSlices::halfYearOf(const QString& cohort) const {
    const auto found = m_places.constFind(cohort);
    return found == m_places.constEnd() ? -1 : m_halfYearOf[static_cast<std::size_t>(*found)];
}

CohortSlices::Slice CohortSlices::single(const QString& cohort) const {
    const auto found = m_places.constFind(cohort);
    return found == m_places.constEnd() ? Slice{} : m_single[static_cast<std::size_t>(*found)];
}

bool startsBefore(const CohortSlices::Slice& a, const CohortSlices::Slice& b) {
    const auto rank = [](const CohortSlices::Slice& slice) {
        return std::tuple(slice.year == 0, slice.year, slice.half, slice.startsOn, slice.phase, slice.code);
    };
    return rank(a) < rank(b);
}

}  // namespace jisr
