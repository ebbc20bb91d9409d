#include "core/indicators/calendar.h"

#include <QDate>

#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("months are added as QDate adds them, end-of-month clamp and leap years included") {
    std::size_t different = 0;
    const Day from = Day(QDate(1895, 1, 1).toJulianDay()), to = Day(QDate(2105, 1, 1).toJulianDay());
    for (Day day = from; day < to; ++day)
        for (int months : {0, 1, 3, 6, 9, 11, 12, 24, 60})
            different += addMonths(day, months) != QDate::fromJulianDay(day).addMonths(months).toJulianDay();
    for (Day day = from; day < to; day += 17)
        for (int months = -30; months < 500; months += 7)
            different += addMonths(day, months) != QDate::fromJulianDay(day).addMonths(months).toJulianDay();
    for (Day day = Day(QDate(1, 1, 1).toJulianDay()); day < from; day += 41)
        different += addMonths(day, 6) != QDate::fromJulianDay(day).addMonths(6).toJulianDay();
    CHECK(different == 0);
}

TEST_CASE("31 August and 6 months is the last day of February") {
    CHECK(addMonths(Day(QDate(2025, 8, 31).toJulianDay()), 6) == QDate(2026, 2, 28).toJulianDay());
    CHECK(addMonths(Day(QDate(2023, 8, 31).toJulianDay()), 6) == QDate(2024, 2, 29).toJulianDay());
}
