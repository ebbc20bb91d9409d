#include "core/forecast/variation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jisr {

namespace {

constexpr double FewInHalfYear = 20;   ///< below, a half-year's rate says nothing of its difference
constexpr double FirstKnown = 4;       ///< half-years that a first guess is worth
constexpr double FirstBetween = 0.25;  ///< standard deviation between groups, log odds: 4 to 6 points
constexpr double MostVariance = 1.5;

/// Variance between groups on the log-odds scale, by moments with the first guess.
double between(const std::vector<Balance>& groups, double rate) {
    double trials = 0, squares = 0, counted = 0;
    for (const Balance& group : groups) {
        if (group.trials() < 1) {
            continue;
        }
        const double expected =
            group.expectedSuccess / std::max(group.expectedSuccess + group.expectedFailure, 1e-9);
        const double observed = group.success / group.trials();
        squares += group.trials() * (observed - expected) * (observed - expected);
        trials += group.trials();
        ++counted;
    }
    const double within = rate * (1 - rate), degrees = std::max(counted - 1, 0.0);
    const double moments =
        counted >= 2 ? std::max((squares - degrees * within) / trials, 0.0) / within / within : 0;
    return varianceOf(FirstBetween, degrees * moments, degrees);
}

}  // namespace

double weightOf(int monthsAgo, double halfLife) {
    return std::pow(0.5, monthsAgo / halfLife);
}

double varianceOf(double first, double squares, double count) {
    return std::min((FirstKnown * first * first + std::max(squares, 0.0)) / (FirstKnown + count),
                    MostVariance);
}

std::vector<double> levelsOf(const std::vector<Counted>& months) {
    constexpr std::array<double, 4> halfLives = {HalfLife, 4, 2, 1};
    constexpr double few = 20;     // expected before a month is foretold
    constexpr double prior = 10;   // as expected, added to what was seen
    constexpr double clearly = 4;  // less squared error over variance: two standard deviations
    std::vector<double> best;
    double least = 0;
    for (const double halfLife : halfLives) {
        const double keep = weightOf(1, halfLife);
        double seen = 0, expected = 0, error = 0;
        std::vector<double> levels;
        for (std::size_t i = 0; i < months.size(); ++i) {
            const Counted& now = months[i];
            if (expected >= few && now.expected > 0) {
                const double said = now.expected * (seen + prior) / (expected + prior);
                error += weightOf(static_cast<int>(months.size() - 1 - i)) * (now.seen - said) *
                         (now.seen - said) / (said + 1);
            }
            seen = keep * seen + now.seen;
            expected = keep * expected + now.expected;
            levels.push_back((seen + prior) / (expected + prior));
        }
        if (best.empty() || error < least - clearly) {
            best = levels;
            least = error;
        }
    }
    return best;
}

void Balance::add(const Balance& other, double weight) {
    success += weight * other.success;
    failure += weight * other.failure;
    expectedSuccess += weight * other.expectedSuccess;
    expectedFailure += weight * other.expectedFailure;
}

double Balance::shift(double prior, double rate) const {
    return std::log((success + prior * rate) / (failure + prior * (1 - rate))) -
           std::log((expectedSuccess + prior * rate) / (expectedFailure + prior * (1 - rate)));
}

double rateOf(const std::vector<Balance>& groups) {
    double success = 1, trials = 2;
    for (const Balance& group : groups) {
        success += group.success;
        trials += group.trials();
    }
    return success / trials;
}

Shifts shiftsOf(const std::vector<Balance>& cells, const ProgrammePast& past, double rate) {
    const double variance = between(cells, rate);
    const double prior = 1 / (variance * rate * (1 - rate));  // trials that say as much
    Shifts shifts;
    std::vector<double> trials(past.regions.size(), 0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        shifts.of.push_back(cells[i].shift(prior, rate));
        trials[static_cast<std::size_t>(past.cells[i].region)] += cells[i].trials();
    }
    for (const double known : trials) {
        shifts.unknown.push_back(variance * prior / (prior + known));
    }
    return shifts;
}

void HalfYear::add(int region, const Balance& balance) {
    whole.add(balance);
    regions[region].add(balance);
}

Spread spreadOf(const HalfYears& halfYears, double rate, const std::vector<double>& unknown,
                const Spread& first) {
    const double within = rate * (1 - rate);
    double shocks = 0, regional = 0;
    int steps = 0, regions = 0;
    const Balance* before = nullptr;
    std::map<int, std::vector<std::pair<double, double>>> shifts;  // region → shift less the whole's, chance
    for (const auto& [number, half] : halfYears) {
        if (half.whole.trials() < FewInHalfYear) {
            continue;
        }
        const double shift = half.whole.shift(1, rate);
        if (before) {
            const double step = shift - before->shift(1, rate);
            shocks += step * step - 1 / (within * half.whole.trials()) - 1 / (within * before->trials());
            ++steps;
        }
        before = &half.whole;
        for (const auto& [region, balance] : half.regions) {
            if (balance.trials() >= FewInHalfYear) {
                shifts[region].push_back({balance.shift(1, rate) - shift, 1 / (within * balance.trials())});
            }
        }
    }
    for (const auto& [region, values] : shifts) {
        for (std::size_t i = 1; i < values.size(); ++i) {
            const double step = values[i].first - values[i - 1].first;
            regional += (step * step - values[i].second - values[i - 1].second) / 2;
            ++regions;
        }
    }
    Spread spread{std::sqrt(varianceOf(first.shock, shocks, steps)), {}};
    for (const double doubt : unknown) {
        spread.regional.push_back(std::sqrt(varianceOf(first.regional.front(), regional, regions) + doubt));
    }
    return spread;
}

}  // namespace jisr
