#include "core/forecast/forecastmodel.h"

#include <algorithm>
#include <cmath>

namespace jisr {

namespace {

constexpr double FewToLearnFrom = 20;  ///< graduates, or graduates due
// Before half-years were seen, standard deviations on the log-odds scale. A programme that grows out of its
// pilot may move by 9 points either way: of 80 % who graduate, of 65 % who are inserted.
constexpr double FirstGraduation = 0.6, FirstInsertion = 0.4;
constexpr double FirstRegional = 0.1;  ///< a region's own change within it: two points
constexpr double FirstTiming = 0.5;    ///< four days, where three in four graduate in the month of the end
constexpr double FirstFill = 0.05;     ///< of a cohort's size

/// What has just changed may go on changing, half as far again, or back.
void surprise(Spread& spread, double change) {
    spread.shock = std::hypot(spread.shock, 1.5 * change);
}

}  // namespace

double logit(double probability) {
    const double p = std::clamp(probability, 0.001, 0.999);
    return std::log(p / (1 - p));
}

double logistic(double logOdds) {
    return 1 / (1 + std::exp(-logOdds));
}

std::size_t ForecastModel::ageOf(int age) {
    return static_cast<std::size_t>(std::clamp(age, -Before, After) + Before);
}

std::size_t ForecastModel::stageOf(int startMonth, int endMonth, int month) {
    return static_cast<std::size_t>(month < endMonth - 1 ? std::clamp(month - startMonth, 0, Before - 1)
                                                         : Before + std::min(month - endMonth + 1, After));
}

ForecastModel::ForecastModel(const ProgrammePast& past, int month) : m_firstMonth(past.firstMonth) {
    month = std::min(month, past.lastWhole);  // half a month would look like a break
    learnTraining(past, month);
    learnSizes(past, month);
    learnGroups(past, month);
    learnInsertion(past, month);
}

double ForecastModel::graduationNow(int age) const {
    return m_graduationNow[ageOf(age)];
}

double ForecastModel::level(int startMonth, int endMonth, int month) const {
    const bool over = month >= endMonth - 1;
    const std::vector<double>& levels = m_level[over ? 1 : 0];
    const int last = static_cast<int>(levels.size()) - 1;
    return last < 0 ? 1
                    : levels[static_cast<std::size_t>(
                          std::clamp((over ? endMonth : startMonth) - m_firstMonth, 0, last))];
}

double ForecastModel::graduation(int startMonth, int endMonth, int from) const {
    return graduation(startMonth, endMonth, from, true);
}

double ForecastModel::graduation(int startMonth, int endMonth, int from, bool asOfLate) const {
    double graduated = 0, there = 1;
    for (int month = from; month <= endMonth + After; ++month) {
        const double graduates = m_toGraduate[ageOf(month - endMonth)];
        const double chance = m_toLeave[stageOf(startMonth, endMonth, month)];
        const double leaves =
            std::min(chance * (asOfLate ? level(startMonth, endMonth, month) : 1.0), 1 - graduates);
        graduated += there * graduates;
        there *= 1 - graduates - leaves;
    }
    return graduated;
}

namespace {

/// Calls @p take(group, month, people in training at its beginning, what happened) for each month that
/// anybody of the group was in training, up to @p month.
template <typename Take>
void followTraining(const ProgrammePast& past, int month, const Take& take) {
    static const CohortMonth nothing;
    for (const TrainingGroup& group : past.groups) {
        double inTraining = 0;
        for (int m = group.firstMonth; m <= month; ++m) {
            const CohortMonth* now = group.at(m);
            if (!now && inTraining <= 0) {
                break;
            }
            inTraining += now ? now->entered : 0;
            take(group, m, inTraining, now ? *now : nothing);
            inTraining -= now ? double(now->graduated) + double(now->left) : 0;
        }
    }
}

}  // namespace

// a life table: graduating by the months from the planned end, leaving by those from the start until then;
// each month's chances from all who were still in training
void ForecastModel::learnTraining(const ProgrammePast& past, int month) {
    std::array<double, Ages> graduated{}, present{};
    std::array<double, Before + After + 1> left{}, exposed{};
    double all = 0;
    followTraining(past, month,
                   [&](const TrainingGroup& group, int m, double people, const CohortMonth& now) {
                       const double weight = weightOf(month - m);
                       const std::size_t age = ageOf(m - group.endMonth),
                                         stage = stageOf(group.startMonth, group.endMonth, m);
                       present[age] += weight * people;
                       graduated[age] += weight * now.graduated;
                       exposed[stage] += weight * people;
                       left[stage] += weight * now.left;
                       all += now.graduated;
                   });
    m_knowsGraduation = all >= FewToLearnFrom;
    // a first guess of one person: nobody graduates before the last month, half in each from then on
    for (std::size_t i = 0; i < std::size_t(Ages); ++i) {
        const double early = i + 1 < std::size_t(Before) ? 0.0 : 0.5;
        m_toGraduate[i] = (graduated[i] + early) / (present[i] + 1);
    }
    for (std::size_t i = 0; i < m_toLeave.size(); ++i) {
        m_toLeave[i] = (left[i] + (i < std::size_t(Before) ? 0.01 : 0.1)) / (exposed[i] + 1);
    }

    if (month >= m_firstMonth) {
        std::array<std::vector<Counted>, 2> months;
        for (std::vector<Counted>& each : months) {
            each.resize(static_cast<std::size_t>(month - m_firstMonth + 1));
        }
        followTraining(
            past, month, [&](const TrainingGroup& group, int m, double people, const CohortMonth& now) {
                const std::size_t stage = stageOf(group.startMonth, group.endMonth, m);
                const bool over = m >= group.endMonth - 1;
                Counted& counted = months[over ? 1 : 0][static_cast<std::size_t>(std::clamp(
                    (over ? group.endMonth : group.startMonth) - m_firstMonth, 0, month - m_firstMonth))];
                counted.seen += now.left;
                counted.expected += people * m_toLeave[stage];
            });
        m_level = {levelsOf(months[0]), levelsOf(months[1])};
    }

    double later = 0;
    for (int age = After; age >= -Before; --age) {
        const std::size_t i = ageOf(age);
        const double leaves =
            age < -1 ? 0
                     : std::min(m_toLeave[stageOf(0, 0, age)] * (m_level[1].empty() ? 1 : m_level[1].back()),
                                1 - m_toGraduate[i]);
        const double inTheEnd = m_toGraduate[i] + (1 - m_toGraduate[i] - leaves) * later;
        m_graduationNow[i] = age == After ? 1 : std::min(m_toGraduate[i] / std::max(inTheEnd, 1e-9), 1.0);
        later = inTheEnd;
    }
}

void ForecastModel::learnGroups(const ProgrammePast& past, int month) {
    std::vector<Balance> cells(past.cells.size());
    HalfYears halfYears, timing;
    followTraining(
        past, month, [&](const TrainingGroup& group, int m, double people, const CohortMonth& now) {
            Balance& cell = cells[static_cast<std::size_t>(group.cell)];
            const std::size_t stage = stageOf(group.startMonth, group.endMonth, m);
            const double graduates = people * m_toGraduate[ageOf(m - group.endMonth)];
            const double leaves = people * m_toLeave[stage] * level(group.startMonth, group.endMonth, m);
            cell.add({double(now.graduated), double(now.left), graduates, leaves}, weightOf(month - m));
            const double stay = people - double(now.left);
            if (m >= group.endMonth - 1 && stay > 0) {
                const double usual = stay * m_toGraduate[ageOf(m - group.endMonth)];
                timing[m / 6].add(group.region,
                                  {double(now.graduated), stay - now.graduated, usual, stay - usual});
            }
        });
    // cohorts by the half-year of their start: what came out of them, and will of those still there
    for (const TrainingGroup& group : past.groups) {
        double entered = 0, graduated = 0, left = 0;
        for (int m = group.firstMonth; m <= month; ++m) {
            if (const CohortMonth* now = group.at(m)) {
                entered += now->entered;
                graduated += now->graduated;
                left += now->left;
            }
        }
        if (entered > 0 && group.startMonth < month) {
            const double there = entered - graduated - left;
            const double later = there * graduation(group.startMonth, group.endMonth, month + 1);
            const double usual =
                entered * graduation(group.startMonth, group.endMonth, group.startMonth, false);
            halfYears[group.startMonth / 6].add(
                group.region, {graduated + later, left + there - later, usual, entered - usual});
        }
    }
    const double rate = rateOf(cells);
    const Shifts shifts = shiftsOf(cells, past, rate);
    m_graduationShift = shifts.of;
    m_graduationSpread = spreadOf(halfYears, rate, shifts.unknown, {FirstGraduation, {FirstRegional}});
    for (const std::vector<double>& levels : m_level) {
        surprise(m_graduationSpread, levels.empty() ? 0 : std::log(levels.back()));
    }
    m_timingSpread =
        spreadOf(timing, 0.5, std::vector<double>(past.regions.size(), 0), {FirstTiming, {FirstTiming / 2}});
}

// of all graduates of six months before: those who turn neutral are never inserted either
void ForecastModel::learnInsertion(const ProgrammePast& past, int month) {
    const auto follow = [&](const auto& take) {
        for (const TrainingGroup& group : past.groups) {
            for (int m = group.firstMonth + HeadlineHorizon; m <= month; ++m) {
                const CohortMonth* then = group.at(m - HeadlineHorizon);
                const CohortMonth* now = group.at(m);
                if (then && then->graduated > 0) {
                    take(group, m, double(then->graduated), now ? double(now->inserted) : 0.0);
                }
            }
        }
    };
    std::vector<Counted> months(static_cast<std::size_t>(std::max(month - m_firstMonth + 1, 0)));
    double graduates = 0, inserted = 0;
    follow([&](const TrainingGroup&, int m, double people, double jobs) {
        graduates += people;
        inserted += jobs;
        months[static_cast<std::size_t>(m - m_firstMonth)].seen += jobs;
        months[static_cast<std::size_t>(m - m_firstMonth)].expected += people;
    });
    const double usual = (inserted + 1) / (graduates + 2);
    for (Counted& each : months) {
        each.expected *= usual;
    }
    const std::vector<double> levels = levelsOf(months);
    m_knowsInsertion = graduates >= FewToLearnFrom;
    m_insertion = std::clamp(usual * (levels.empty() ? 1 : levels.back()), 0.01, 0.99);

    std::vector<Balance> cells(past.cells.size());
    HalfYears halfYears;
    follow([&](const TrainingGroup& group, int m, double people, double jobs) {
        Balance& cell = cells[static_cast<std::size_t>(group.cell)];
        const double expected =
            people * std::min(usual * levels[static_cast<std::size_t>(m - m_firstMonth)], 0.99);
        cell.add({jobs, people - jobs, expected, people - expected}, weightOf(month - m));
        halfYears[m / 6].add(group.region, {jobs, people - jobs, people * usual, people * (1 - usual)});
    });
    const Shifts shifts = shiftsOf(cells, past, usual);
    m_insertionShift = shifts.of;
    m_insertionSpread = spreadOf(halfYears, usual, shifts.unknown, {FirstInsertion, {FirstRegional}});
    surprise(m_insertionSpread, logit(m_insertion) - logit(usual));
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
        m_sizeShock = std::sqrt(varianceOf(FirstFill, shocks, static_cast<double>(halfYears.size()) - 1));
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        m_size.push_back((people[i] + 4 * m_usualSize) / (cohorts[i] + 4));
    }
}

}  // namespace jisr
