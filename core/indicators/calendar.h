#pragma once

#include <algorithm>

#include "core/indicators/factrows.h"

namespace jisr {

/// @p day + @p months with end-of-month clamp: QDate::addMonths for years from 1 on, without its cost
/// (statuses at five horizons ask five million times). A test holds the two against each other.
inline Day addMonths(Day day, int months) {
    // The algorithm counts days from 0000-03-01, in eras of 400 years of 146,097 days.
    constexpr Day Epoch = 1721120;  // Julian day of 0000-03-01
    const auto floorDiv = [](Day a, Day b) { return (a >= 0 ? a : a - b + 1) / b; };
    const Day shifted = day - Epoch;
    const Day era = floorDiv(shifted, 146097);
    const Day dayOfEra = shifted - era * 146097;
    const Day yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const Day dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const Day month = (5 * dayOfYear + 2) / 153;  // 0 = March
    const Day dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1;

    const Day total = (era * 400 + yearOfEra) * 12 + month + months;
    const Day year = floorDiv(total, 12);
    const Day toMonth = total - year * 12;
    Day last = toMonth == 11 ? 28 : 30 + (toMonth % 5 % 2 == 0);
    if (toMonth == 11) {  // February belongs to the civil year that begins in it
        const Day civil = year + 1;
        last += (civil % 4 == 0 && civil % 100 != 0) || civil % 400 == 0;
    }
    const Day toEra = floorDiv(year, 400);
    const Day toYearOfEra = year - toEra * 400;
    const Day toDayOfYear = (153 * toMonth + 2) / 5 + std::min(dayOfMonth, last) - 1;
    return Epoch + toEra * 146097 + toYearOfEra * 365 + toYearOfEra / 4 - toYearOfEra / 100 + toDayOfYear;
}

}  // namespace jisr
