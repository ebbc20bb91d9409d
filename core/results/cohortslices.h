#pragma once

#include <QHash>
#include <vector>

#include "core/indicators/analysis.h"

namespace jisr {

/// What the cohorts' chart shows a bar for: each cohort where they are few; otherwise those that began in the
/// same half-year of the same phase, because nobody reads three hundred bars.
class CohortSlices {
  public:
    /// Bars that fit on a page at a readable height.
    static constexpr int mostBars = 30;

    struct Slice {
        QString code;     ///< "2024-1:PILOT", a cohort's own code, or NoCode
        int year = 0;     ///< 0: without a start date
        int half = 0;     ///< 1 or 2
        int phase = -1;   ///< position in Dimensions::phases
        int cohort = -1;  ///< position in Dimensions::cohorts when it is a single one
        Day startsOn = NoDay;
        std::vector<QString> cohorts;         ///< their codes
        std::vector<std::int32_t> positions;  ///< theirs in Dimensions::cohorts; -1: those without one
    };

    explicit CohortSlices(const Dimensions& dimensions);
    /// A cohort alone, at its position in Dimensions::cohorts.
    static Slice alone(const CohortRow& cohort, std::int32_t position);

    /// True when the cohorts with these codes are too many to be shown one by one.
    bool bundles(qsizetype cohorts) const { return cohorts > mostBars; }
    /// Position in halfYears() of the half-year to which the cohort with this code, or at this position in
    /// Dimensions::cohorts, belongs; -1 for an unknown one.
    int halfYearOf(const QString& cohort) const;
    int halfYearOf(std::int32_t cohort) const {
        return cohort < 0 ? -1 : m_halfYearOf[static_cast<std::size_t>(cohort)];
    }
    const std::vector<Slice>& halfYears() const { return m_halfYears; }
    /// The cohort alone; an empty code for an unknown one.
    Slice single(const QString& cohort) const;
    bool severalPhases() const { return m_severalPhases; }

  private:
    QHash<QString, int> m_places;
    std::vector<int> m_halfYearOf;
    std::vector<Slice> m_halfYears;
    std::vector<Slice> m_single;
    bool m_severalPhases = false;
};

/// In the order of time; those without a date last.
bool startsBefore(const CohortSlices::Slice& a, const CohortSlices::Slice& b);

}  // namespace jisr
