#pragma once

#include <QDate>
#include <cstdint>
#include <vector>

#include "core/indicators/factrows.h"

namespace jisr {

/// Months are counted through: year × 12 + month − 1.
inline int monthIndex(const QDate& date) {
    return date.year() * 12 + date.month() - 1;
}
inline QDate lastDayOfMonth(int index) {
    const QDate first(index / 12, index % 12 + 1, 1);
    return first.addDays(first.daysInMonth() - 1);
}

/// What happened to a cohort's people in one month, people not cumulated.
struct CohortMonth {
    std::uint32_t confirmed = 0;  ///< chains confirmed (start + CONFIRM_DAYS), under the root's cohort
    std::uint32_t entered = 0;    ///< the same under the leaf's cohort: in training until graduated or left
    std::uint32_t graduated = 0;  ///< reference graduations
    std::uint32_t left = 0;       ///< out of training otherwise
    std::uint32_t due = 0;        ///< graduates whose sixth month ended, neutral ones not
    std::uint32_t inserted = 0;   ///< of which inserted then
};

/// Month by month what the analysis knows of one cohort up to its cut-off.
struct CohortHistory {
    std::int32_t cohort = -1;  ///< position in Dimensions::cohorts
    int firstMonth = 0;        ///< monthIndex() of months.front()
    std::vector<CohortMonth> months;
};

}  // namespace jisr
