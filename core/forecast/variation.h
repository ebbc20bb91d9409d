#pragma once

#include <map>
#include <span>
#include <vector>

#include "core/forecast/programmepast.h"

namespace jisr {

inline constexpr double HalfLife = 12;  ///< months after which what was seen weighs half
double weightOf(int monthsAgo, double halfLife = HalfLife);

/// A month's events, and how many were expected of the people there.
struct Counted {
    double seen = 0, expected = 0;
};

/// How many times as many as expected, month by month, the months before with less and less weight: a
/// half-life of 12 months, or of 4, 2 or 1 where it would clearly better have foretold each month from those
/// before it.
std::vector<double> levelsOf(const std::vector<Counted>& months);

/// Successes against failures, and what the pooled rates would have given.
struct Balance {
    double success = 0, failure = 0, expectedSuccess = 0, expectedFailure = 0;

    void add(const Balance& other, double weight = 1);
    double trials() const { return success + failure; }
    /// Log odds above the expected; @p prior successes and failures at the expected odds are added.
    double shift(double prior, double rate) const;
};

double rateOf(const std::vector<Balance>& groups);  ///< with a success and a failure more

/// What groups add to the log odds, drawn towards 0 as far as it could be chance.
struct Shifts {
    std::vector<double> of;       ///< by cell
    std::vector<double> unknown;  ///< by region: variance that its evidence leaves
};
Shifts shiftsOf(const std::vector<Balance>& cells, const ProgrammePast& past, double rate);

/// A half-year's balances, of the whole and by region.
struct HalfYear {
    Balance whole;
    std::map<int, Balance> regions;

    void add(int region, const Balance& balance);
};
using HalfYears = std::map<int, HalfYear>;  ///< by monthIndex() / 6

/// Standard deviations on the log-odds scale.
struct Spread {
    double shock = 0;              ///< everywhere
    std::vector<double> regional;  ///< by region
};

/// How much half-years, and regions within them, differed beyond chance: from one to the next. @p first says
/// it as strongly as four half-years that were seen; its regional is one figure. @p unknown variance by
/// region is added.
Spread spreadOf(const HalfYears& halfYears, double rate, const std::vector<double>& unknown,
                const Spread& first);

/// Four half-years' worth of @p first, a standard deviation, and @p count squares that sum up to @p squares;
/// a variance.
double varianceOf(double first, double squares, double count);

}  // namespace jisr
