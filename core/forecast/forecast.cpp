#include "core/forecast/forecast.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/progress.h"
#include "core/forecast/chance.h"

namespace jisr {

namespace {

/// People of one region with the same planned end: still in training, or to come.
struct Batch {
    int region = 0, endMonth = 0;
    qint64 people = 0;   ///< in training now
    double logOdds = 0;  ///< of graduating in the end, before shocks
};
/// Cohorts to come.
struct Intake {
    int region = 0, month = 0, endMonth = 0;
    double cohorts = 0, size = 0;
    double logOdds = 0;
};
/// Graduates whose sixth month is still to come.
struct Waiting {
    int region = 0, month = 0;
    qint64 people = 0;
};

/// One programme, prepared once for all runs.
class Simulation {
  public:
    Simulation(const ProgrammePast& past, int atMonth, const ForecastQuestion& question);

    int months() const { return m_months; }
    /// Adds a run's people to @p ends (region-wise) and @p path (month-wise, cumulated), by measure.
    void run(Chance& chance);
    qint64 reached(std::size_t measure, int month) const {
        return m_path[measure][static_cast<std::size_t>(month)];
    }
    qint64 end(std::size_t measure, std::size_t region) const { return m_ends[measure][region]; }
    const ForecastModel& model() const { return m_model; }
    double plannedCohorts() const { return m_planned; }

  private:
    void takeTraining(const TrainingGroup& group);
    void addIntakes();
    void graduate(Chance& chance, int region, int endMonth, int from, qint64 people, double logOdds);
    qint64& graduatesIn(int region, int month) {
        return m_graduates[static_cast<std::size_t>(region) * static_cast<std::size_t>(m_months) +
                           static_cast<std::size_t>(month - m_at - 1)];
    }
    void reach(Measure measure, int region, int month, qint64 people);

    const ProgrammePast& m_past;
    int m_at, m_months;
    const ForecastQuestion& m_question;
    ForecastModel m_model;
    double m_graduationPush = 0, m_insertionPush = 0, m_planned = 0;
    std::vector<Batch> m_batches;
    std::vector<Intake> m_intakes;
    std::vector<Waiting> m_waiting;
    std::vector<double> m_insertionOf;  ///< log odds by region
    std::array<qint64, MeasureCount> m_start{};
    std::array<std::vector<qint64>, MeasureCount> m_startOf;
    // of the run
    std::vector<qint64> m_graduates;
    std::array<std::vector<qint64>, MeasureCount> m_path, m_ends;
};

double pushed(double rate, int points) {
    return logit(std::clamp(rate + points / 100.0, 0.001, 0.999)) - logit(rate);
}

Simulation::Simulation(const ProgrammePast& past, int atMonth, const ForecastQuestion& question)
    : m_past(past),
      m_at(atMonth),
      m_months(std::max(question.untilMonth - atMonth, 0)),
      m_question(question),
      m_model(past, atMonth) {
    const std::size_t regions = past.regions.size();
    m_graduationPush = pushed(m_model.graduation(-m_model.usualLength()), question.levers.graduationPoints);
    m_insertionPush = pushed(m_model.insertion(), question.levers.insertionPoints);
    std::vector<double> weights(regions, 0), shifts(regions, 0);
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        m_startOf[i].assign(regions, 0);
        m_path[i].resize(static_cast<std::size_t>(m_months));
    }
    for (const TrainingGroup& group : past.groups) {
        const auto region = static_cast<std::size_t>(group.region);
        double people = 1;
        for (int month = group.firstMonth; month <= atMonth; ++month) {
            if (const CohortMonth* now = group.at(month)) {
                m_startOf[0][region] += now->confirmed;
                m_startOf[1][region] += now->graduated;
                m_startOf[2][region] += now->inserted;
                if (month > atMonth - HeadlineHorizon && now->graduated > 0) {
                    m_waiting.push_back({group.region, month + HeadlineHorizon, now->graduated});
                }
                people += month > atMonth - 12 ? now->entered : 0;
            }
        }
        weights[region] += people;
        shifts[region] += people * m_model.insertionShift(group.cell);
        takeTraining(group);
    }
    for (std::size_t region = 0; region < regions; ++region) {
        m_insertionOf.push_back(logit(m_model.insertion()) + m_insertionPush +
                                (weights[region] > 0 ? shifts[region] / weights[region] : 0));
    }
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        for (const qint64 people : m_startOf[i]) {
            m_start[i] += people;
        }
    }
    addIntakes();
}

void Simulation::takeTraining(const TrainingGroup& group) {
    const double shift = m_model.graduationShift(group.cell) + m_graduationPush;
    const int age = m_at + 1 - group.endMonth;
    qint64 inTraining = 0, confirmed = 0;
    for (int month = group.firstMonth; month <= m_at; ++month) {
        if (const CohortMonth* now = group.at(month)) {
            inTraining += qint64(now->entered) - now->graduated - now->left;
            confirmed += now->confirmed;
        }
    }
    if (inTraining > 0 && age <= ForecastModel::After) {
        const double logOdds = logit(m_model.graduation(age)) + shift;
        // operators of one region that end together are drawn together, at their mean
        const auto same = std::find_if(m_batches.begin(), m_batches.end(), [&group](const Batch& batch) {
            return batch.region == group.region && batch.endMonth == group.endMonth;
        });
        if (same == m_batches.end()) {
            m_batches.push_back({group.region, group.endMonth, inTraining, logOdds});
        } else {
            const double share = double(inTraining) / double(inTraining + same->people);
            same->logOdds += share * (logOdds - same->logOdds);
            same->people += inTraining;
        }
    }
    // confirmation comes two weeks after the start: cohorts that began this month are still to be counted
    if (confirmed == 0 && group.startMonth >= m_at - 1) {
        m_planned += group.startMonth > m_at ? group.cohorts : 0;
        m_intakes.push_back(
            {group.region, std::max(group.startMonth, m_at + 1), group.endMonth, double(group.cohorts),
             m_model.cohortSize(group.cell),
             logit(m_model.graduation(std::max(group.startMonth, m_at + 1) - group.endMonth)) + shift});
    }
}

// added cohorts start evenly through the months, one region after the other
void Simulation::addIntakes() {
    const auto regions = static_cast<int>(m_past.regions.size());
    if (m_question.levers.cohortsPerHalfYear <= 0 || regions == 0) {
        return;
    }
    for (int month = m_at + 1; month <= m_question.untilMonth; ++month) {
        for (int region = 0; region < regions; ++region) {
            m_intakes.push_back({region, month, month + m_model.usualLength(),
                                 m_question.levers.cohortsPerHalfYear / 6.0 / regions, m_model.usualSize(),
                                 logit(m_model.graduation(-m_model.usualLength())) + m_graduationPush});
        }
    }
}

void Simulation::reach(Measure measure, int region, int month, qint64 people) {
    const auto which = static_cast<std::size_t>(measure);
    if (month <= m_at || month > m_at + m_months) {
        return;
    }
    m_path[which][static_cast<std::size_t>(month - m_at - 1)] += people;
    m_ends[which][static_cast<std::size_t>(region)] += people;
}

void Simulation::graduate(Chance& chance, int region, int endMonth, int from, qint64 people, double logOdds) {
    qint64 left = chance.binomial(people, logistic(logOdds));
    for (int month = from; left > 0 && month <= m_at + m_months; ++month) {
        const qint64 now = chance.binomial(left, m_model.graduationNow(month - endMonth));
        left -= now;
        if (now > 0) {
            graduatesIn(region, month) += now;
        }
    }
}

void Simulation::run(Chance& chance) {
    const std::size_t regions = m_past.regions.size();
    m_graduates.assign(regions * static_cast<std::size_t>(m_months), 0);
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        std::fill(m_path[i].begin(), m_path[i].end(), 0);
        m_ends[i] = m_startOf[i];
    }
    const auto shocks = [&](const ForecastModel::Spread& spread, double scale) {
        const double common = scale * spread.shock * chance.normal();
        std::vector<double> values(regions);
        for (double& value : values) {
            value = common + scale * spread.regional * chance.normal();
        }
        return values;
    };
    const std::vector<double> graduation = shocks(m_model.graduationSpread(), m_question.graduationSpread);
    const std::vector<double> insertion = shocks(m_model.insertionSpread(), m_question.insertionSpread);
    const double fill = 1 + 0.05 * chance.normal();  // what all cohorts to come have in common

    for (const Batch& batch : m_batches) {
        graduate(chance, batch.region, batch.endMonth, m_at + 1, batch.people,
                 batch.logOdds + graduation[static_cast<std::size_t>(batch.region)]);
    }
    for (const Intake& intake : m_intakes) {
        if (intake.month > m_at + m_months) {
            continue;
        }
        const double whole = std::floor(intake.cohorts);
        const double cohorts = whole + (chance.uniform() < intake.cohorts - whole ? 1 : 0);
        const double spread = intake.size * m_model.sizeSpread() * std::sqrt(cohorts);
        const auto people = static_cast<qint64>(
            std::max(std::llround(fill * cohorts * intake.size + spread * chance.normal()), 0LL));
        reach(Measure::Learners, intake.region, intake.month, cohorts > 0 ? people : 0);
        if (cohorts > 0) {
            graduate(chance, intake.region, intake.endMonth, intake.month, people,
                     intake.logOdds + graduation[static_cast<std::size_t>(intake.region)]);
        }
    }
    const auto insert = [&](int region, int month, qint64 people) {
        const auto at = static_cast<std::size_t>(region);
        reach(Measure::Insertions, region, month,
              chance.binomial(people, logistic(m_insertionOf[at] + insertion[at])));
    };
    for (const Waiting& waiting : m_waiting) {
        insert(waiting.region, waiting.month, waiting.people);
    }
    for (std::size_t region = 0; region < regions; ++region) {
        for (int month = m_at + 1; month <= m_at + m_months; ++month) {
            if (const qint64 people = graduatesIn(int(region), month)) {
                reach(Measure::Graduates, int(region), month, people);
                if (month + HeadlineHorizon <= m_at + m_months) {
                    insert(int(region), month + HeadlineHorizon, people);
                }
            }
        }
    }
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        qint64 sum = m_start[i];
        for (qint64& people : m_path[i]) {
            sum += people;
            people = sum;
        }
    }
}

Fan fanOf(std::vector<qint64>& values) {
    Fan fan;
    std::sort(values.begin(), values.end());
    for (std::size_t i = 0; i < Fan::Levels.size(); ++i) {
        const auto last = static_cast<double>(values.size() - 1);
        fan.at[i] = values[static_cast<std::size_t>(std::lround(Fan::Levels[i] * last))];
    }
    return fan;
}

std::vector<Message> assumptionsOf(const Simulation& simulation, const ForecastQuestion& question) {
    const ForecastModel& model = simulation.model();
    const auto percent = [](double rate) { return QString::number(std::lround(rate * 100)); };
    std::vector<Message> all;
    all.push_back({QT_TRANSLATE_NOOP("core", "Cohorts start and end as planned: %1 are still to start."),
                   {QString::number(std::lround(simulation.plannedCohorts()))}});
    all.push_back({QT_TRANSLATE_NOOP("core", "A cohort fills like those before it: %1 confirmed learners."),
                   {QString::number(std::lround(model.usualSize()))}});
    all.push_back({QT_TRANSLATE_NOOP("core", "Of 100 who are confirmed, %1 graduate, as of late."),
                   {percent(model.graduation(-model.usualLength()))}});
    all.push_back({QT_TRANSLATE_NOOP("core", "Of 100 graduates, %1 are inserted after 6 months, as of late."),
                   {percent(model.insertion())}});
    all.push_back(QT_TRANSLATE_NOOP("core",
                                    "Regions and operators differ as they did, drawn towards the "
                                    "programme's rate where they are small."));
    all.push_back(
        QT_TRANSLATE_NOOP("core", "Half-years to come differ from each other as much as those past."));
    if (!model.knowsGraduation()) {
        all.push_back(
            QT_TRANSLATE_NOOP("core", "Too few have graduated yet: half of a month's class is a guess."));
    }
    if (!model.knowsInsertion()) {
        all.push_back(QT_TRANSLATE_NOOP("core", "Too few are due yet: the rate of insertion is a guess."));
    }
    const Levers& levers = question.levers;
    if (levers.cohortsPerHalfYear > 0) {
        all.push_back({QT_TRANSLATE_NOOP("core", "Supposed: %1 cohorts more in each half-year."),
                       {QString::number(levers.cohortsPerHalfYear)}});
    }
    if (levers.graduationPoints != 0) {
        all.push_back({QT_TRANSLATE_NOOP("core", "Supposed: graduation changes by %1 points."),
                       {QString::number(levers.graduationPoints)}});
    }
    if (levers.insertionPoints != 0) {
        all.push_back({QT_TRANSLATE_NOOP("core", "Supposed: insertion changes by %1 points."),
                       {QString::number(levers.insertionPoints)}});
    }
    return all;
}

}  // namespace

Forecast forecast(const ProgrammePast& past, int atMonth, const ForecastQuestion& question,
                  const Progress& progress) {
    Forecast result;
    result.firstMonth = past.firstMonth;
    result.lastObserved = std::min(atMonth, past.lastMonth);
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        result.observed[i] = past.series(static_cast<Measure>(i));
        const int known = std::max(result.lastObserved - past.firstMonth + 1, 0);
        if (static_cast<int>(result.observed[i].size()) > known) {
            result.observed[i].resize(static_cast<std::size_t>(known));
        }
    }
    Simulation simulation(past, result.lastObserved, question);
    result.assumptions = assumptionsOf(simulation, question);
    const int months = simulation.months();
    if (months == 0 || question.runs <= 0) {
        return result;
    }
    const std::size_t regions = past.regions.size();
    const auto runs = static_cast<std::size_t>(question.runs);
    std::array<std::vector<std::vector<qint64>>, MeasureCount> paths, ends;
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        paths[i].assign(static_cast<std::size_t>(months), std::vector<qint64>(runs));
        ends[i].assign(regions, std::vector<qint64>(runs));
    }
    Chance chance(question.seed);
    for (std::size_t run = 0; run < runs; ++run) {
        progress.check();
        simulation.run(chance);
        for (std::size_t i = 0; i < MeasureCount; ++i) {
            for (int month = 0; month < months; ++month) {
                paths[i][static_cast<std::size_t>(month)][run] = simulation.reached(i, month);
            }
            for (std::size_t region = 0; region < regions; ++region) {
                ends[i][region][run] = simulation.end(i, region);
            }
        }
    }
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        for (std::vector<qint64>& values : paths[i]) {
            result.ahead[i].push_back(fanOf(values));
        }
        for (std::vector<qint64>& values : ends[i]) {
            result.regions[i].push_back(fanOf(values));
        }
    }
    return result;
}

}  // namespace jisr
