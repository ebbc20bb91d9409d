#include "core/forecast/forecast.h"

#include <algorithm>
#include <cmath>

#include "core/base/progress.h"
#include "core/forecast/simulation.h"

namespace jisr {

namespace {

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
    all.push_back(
        {QT_TRANSLATE_NOOP("core", "Cohorts start and end as planned: %1 have nobody confirmed yet."),
         {QString::number(std::lround(simulation.plannedCohorts()))}});
    all.push_back(
        {QT_TRANSLATE_NOOP("core",
                           "A cohort fills like those before it: %1 confirmed learners; half-years have "
                           "differed by %2%."),
         {QString::number(std::lround(model.usualSize())), percent(model.sizeShock())}});
    all.push_back({QT_TRANSLATE_NOOP("core", "Of 100 who are confirmed, %1 graduate, as of late."),
                   {percent(model.graduation())}});
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

Forecast told(Simulation& simulation, const ProgrammePast& past, const ForecastQuestion& question,
              const Progress& progress) {
    Forecast result;
    result.firstMonth = past.firstMonth;
    result.lastObserved = simulation.atMonth();
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        result.observed[i] = past.series(static_cast<Measure>(i));
        const int known = std::max(result.lastObserved - past.firstMonth + 1, 0);
        if (static_cast<int>(result.observed[i].size()) > known) {
            result.observed[i].resize(static_cast<std::size_t>(known));
        }
    }
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
            result.ahead[i].push_back(fanOf(values).stretched(question.widths[i], simulation.start(i)));
        }
        for (std::size_t region = 0; region < regions; ++region) {
            result.regions[i].push_back(
                fanOf(ends[i][region]).stretched(question.widths[i], simulation.start(i, region)));
        }
    }
    return result;
}

}  // namespace

Fan Fan::stretched(double width, qint64 reached) const {
    Fan fan = *this;
    for (qint64& people : fan.at) {
        people = std::max(median() + std::llround(width * static_cast<double>(people - median())), reached);
    }
    return fan;
}

Forecast forecast(const ProgrammePast& past, int atMonth, const ForecastQuestion& question,
                  const Progress& progress) {
    Simulation simulation(past, std::min(atMonth, past.lastMonth), question);
    return told(simulation, past, question, progress);
}

}  // namespace jisr
