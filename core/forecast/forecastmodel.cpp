#include "core/forecast/forecastmodel.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace jisr {

namespace {

constexpr double HalfLife = 12;      ///< months after which what was seen weighs half
constexpr double LeastShock = 0.12;  ///< log odds; no half-year is exactly like the one before
constexpr double LeastRegional = 0.12;
constexpr double LeastFill = 0.04;    ///< of a cohort's size; no half-year fills like the one before
constexpr double FewInHalfYear = 20;  ///< below, a half-year's rate says nothing of its difference

double weightOf(int monthsAgo) {
    return std::pow(0.5, monthsAgo / HalfLife);
}

/// Successes against failures, and what the pooled rates would have given.
struct Balance {
    double success = 0, failure = 0, expectedSuccess = 0, expectedFailure = 0;

    double trials() const { return success + failure; }
    /// Log odds above the expected; @p prior successes and failures at the expected odds are added.
    double shift(double prior, double rate) const {
        return std::log((success + prior * rate) / (failure + prior * (1 - rate))) -
               std::log((expectedSuccess + prior * rate) / (expectedFailure + prior * (1 - rate)));
    }
};

/// Prior strength (successes and failures together) of a beta-binomial by the method of moments.
double priorStrength(const std::vector<Balance>& groups, double rate) {
    double trials = 0, squares = 0;
    int counted = 0;
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
    if (counted < 2) {
        return 100;
    }
    const double within = rate * (1 - rate);
    const double between = std::max((squares - (counted - 1) * within) / trials, 1e-5);
    return std::clamp(within / between - 1, 5.0, 400.0);
}

double rateOf(const std::vector<Balance>& groups) {
    double success = 1, trials = 2;
    for (const Balance& group : groups) {
        success += group.success;
        trials += group.trials();
    }
    return success / trials;
}

/// A half-year's balances, of the whole and by region.
struct HalfYear {
    Balance whole;
    std::map<int, Balance> regions;

    void add(int region, double success, double failure, double expectedSuccess, double expectedFailure) {
        for (Balance* balance : {&whole, &regions[region]}) {
            balance->success += success;
            balance->failure += failure;
            balance->expectedSuccess += expectedSuccess;
            balance->expectedFailure += expectedFailure;
        }
    }
};

/// How much half-years, and regions within them, differed beyond chance.
ForecastModel::Spread spreadOf(const std::map<int, HalfYear>& halfYears, double rate) {
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
            regional += step * step - values[i].second - values[i - 1].second;
            ++regions;
        }
    }
    ForecastModel::Spread spread{0.3, 0.2};  // as long as too little was seen
    if (steps >= 2) {
        spread.shock = std::clamp(std::sqrt(std::max(shocks / steps, 0.0)), LeastShock, 1.0);
    }
    if (regions >= 6) {
        spread.regional = std::clamp(std::sqrt(std::max(regional / regions / 2, 0.0)), LeastRegional, 1.0);
    }
    return spread;
}

}  // namespace

double logit(double probability) {
    const double p = std::clamp(probability, 0.001, 0.999);
    return std::log(p / (1 - p));
}

double logistic(double logOdds) {
    return 1 / (1 + std::exp(-logOdds));
}

std::size_t ForecastModel::indexOf(int age) {
    return static_cast<std::size_t>(std::clamp(age, -Before, After) + Before);
}

ForecastModel::ForecastModel(const ProgrammePast& past, int month) {
    learnTraining(past, month);
    learnGroups(past, month);
    learnInsertion(past, month);
    learnSizes(past, month);
}

double ForecastModel::graduationNow(int age) const {
    const std::size_t index = indexOf(age);
    if (index + 1 == Ages) {
        return 1;
    }
    return std::min(m_toGraduate[index] / std::max(m_graduation[index], 1e-9), 1.0);
}

// a life table by the months from the planned end: each month's chances from all who were still in training
void ForecastModel::learnTraining(const ProgrammePast& past, int month) {
    std::array<double, Ages> graduated{}, left{}, present{};
    double all = 0;
    for (const TrainingGroup& group : past.groups) {
        double inTraining = 0;
        for (int m = group.firstMonth; m <= month; ++m) {
            const CohortMonth* now = group.at(m);
            if (!now && inTraining <= 0) {
                break;
            }
            inTraining += now ? now->entered : 0;
            const std::size_t age = indexOf(m - group.endMonth);
            const double weight = weightOf(month - m);
            present[age] += weight * inTraining;
            if (now) {
                graduated[age] += weight * now->graduated;
                left[age] += weight * now->left;
                all += now->graduated;
                inTraining -= double(now->graduated) + double(now->left);
            }
        }
    }
    m_knowsGraduation = all >= FewInHalfYear;
    for (std::size_t i = 0; i < std::size_t(Ages); ++i) {
        // a first guess of one person: nobody graduates before the last month, half in each from then on
        const double early = i + 1 < std::size_t(Before) ? 0.0 : 0.5;
        m_toGraduate[i] = (graduated[i] + early) / (present[i] + 1);
        m_toLeave[i] = std::min((left[i] + (early > 0 ? 0.1 : 0.01)) / (present[i] + 1), 1 - m_toGraduate[i]);
    }
    m_graduation[Ages] = 0;
    for (int i = Ages - 1; i >= 0; --i) {
        const auto at = static_cast<std::size_t>(i);
        m_graduation[at] = m_toGraduate[at] + (1 - m_toGraduate[at] - m_toLeave[at]) * m_graduation[at + 1];
    }
}

void ForecastModel::learnGroups(const ProgrammePast& past, int month) {
    std::vector<Balance> cells(past.cells.size());
    std::map<int, HalfYear> halfYears;
    for (const TrainingGroup& group : past.groups) {
        double inTraining = 0;
        Balance& cell = cells[static_cast<std::size_t>(group.cell)];
        for (int m = group.firstMonth; m <= month; ++m) {
            const CohortMonth* now = group.at(m);
            if (!now && inTraining <= 0) {
                break;
            }
            inTraining += now ? now->entered : 0;
            const std::size_t age = indexOf(m - group.endMonth);
            const double expectedSuccess = inTraining * m_toGraduate[age];
            const double expectedFailure = inTraining * m_toLeave[age];
            const double success = now ? now->graduated : 0, failure = now ? now->left : 0;
            const double weight = weightOf(month - m);
            cell.success += weight * success;
            cell.failure += weight * failure;
            cell.expectedSuccess += weight * expectedSuccess;
            cell.expectedFailure += weight * expectedFailure;
            halfYears[m / 6].add(group.region, success, failure, expectedSuccess, expectedFailure);
            inTraining -= success + failure;
        }
    }
    const double rate = rateOf(cells), prior = priorStrength(cells, rate);
    for (const Balance& cell : cells) {
        m_graduationShift.push_back(cell.shift(prior, rate));
    }
    m_graduationSpread = spreadOf(halfYears, rate);
}

void ForecastModel::learnInsertion(const ProgrammePast& past, int month) {
    std::vector<Balance> cells(past.cells.size());
    std::map<int, HalfYear> halfYears;
    double due = 0, inserted = 0, all = 0;
    for (const TrainingGroup& group : past.groups) {
        for (int m = group.firstMonth; m <= month; ++m) {
            const CohortMonth* now = group.at(m);
            if (!now) {
                break;
            }
            const double weight = weightOf(month - m);
            due += weight * now->due;
            inserted += weight * now->inserted;
            all += now->due;
            Balance& cell = cells[static_cast<std::size_t>(group.cell)];
            cell.success += weight * now->inserted;
            cell.failure += weight * (double(now->due) - double(now->inserted));
        }
    }
    m_knowsInsertion = all >= FewInHalfYear;
    m_insertion = (inserted + 1) / (due + 2);
    for (Balance& cell : cells) {
        cell.expectedSuccess = cell.trials() * m_insertion;
        cell.expectedFailure = cell.trials() * (1 - m_insertion);
    }
    const double prior = priorStrength(cells, m_insertion);
    for (const Balance& cell : cells) {
        m_insertionShift.push_back(cell.shift(prior, m_insertion));
    }
    for (const TrainingGroup& group : past.groups) {
        for (int m = group.firstMonth; m <= month; ++m) {
            if (const CohortMonth* now = group.at(m); now && now->due > 0) {
                const double n = now->due;
                halfYears[m / 6].add(group.region, now->inserted, n - now->inserted, n * m_insertion,
                                     n * (1 - m_insertion));
            }
        }
    }
    m_insertionSpread = spreadOf(halfYears, m_insertion);
}

void ForecastModel::learnSizes(const ProgrammePast& past, int month) {
    std::vector<double> people(past.cells.size(), 0), cohorts(past.cells.size(), 0);
    double sum = 0, count = 0, length = 0, squares = 0;
    std::vector<std::pair<double, double>> sizes;        // mean of a group's cohorts, how many
    std::map<int, std::pair<double, double>> halfYears;  // people, cohorts
    for (const TrainingGroup& group : past.groups) {
        if (group.startMonth >= month) {
            continue;
        }
        double confirmed = 0;
        for (int m = group.firstMonth; m <= month; ++m) {
            const CohortMonth* now = group.at(m);
            confirmed += now ? now->confirmed : 0;
        }
        people[static_cast<std::size_t>(group.cell)] += confirmed;
        cohorts[static_cast<std::size_t>(group.cell)] += group.cohorts;
        sum += confirmed;
        count += group.cohorts;
        length += double(group.endMonth - group.startMonth) * group.cohorts;
        sizes.push_back({confirmed / group.cohorts, group.cohorts});
        halfYears[group.startMonth / 6].first += confirmed;
        halfYears[group.startMonth / 6].second += group.cohorts;
    }
    if (count > 0) {
        m_usualSize = sum / count;
        m_usualLength = std::max(1, static_cast<int>(std::lround(length / count)));
        for (const auto& [mean, n] : sizes) {
            squares += n * n * (mean - m_usualSize) * (mean - m_usualSize);
        }
        m_sizeSpread = std::clamp(std::sqrt(squares / count) / std::max(m_usualSize, 1.0), 0.1, 1.0);
        double shocks = 0;
        for (const auto& [number, half] : halfYears) {
            const double away = half.first / half.second / std::max(m_usualSize, 1.0) - 1;
            shocks += away * away - m_sizeSpread * m_sizeSpread / half.second;  // less what chance gives
        }
        if (halfYears.size() >= 3) {
            const double between = std::max(shocks / static_cast<double>(halfYears.size() - 1), 0.0);
            m_sizeShock = std::clamp(std::sqrt(between), LeastFill, 0.5);
        }
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        m_size.push_back((people[i] + 4 * m_usualSize) / (cohorts[i] + 4));
    }
}

}  // namespace jisr
