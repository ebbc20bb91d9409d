#include "core/forecast/programmepast.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace jisr {

namespace {

constexpr int UsualLength = 6;  ///< months; of a cohort without an end date

std::uint32_t countOf(Measure measure, const CohortMonth& month) {
    switch (measure) {
        case Measure::Learners:
            return month.confirmed;
        case Measure::Graduates:
            return month.graduated;
        case Measure::Insertions:
            return month.inserted;
    }
    return 0;
}

void add(TrainingGroup& group, const CohortHistory& history) {
    if (group.months.empty()) {
        group.firstMonth = history.firstMonth;
    }
    if (history.firstMonth < group.firstMonth) {
        group.months.insert(group.months.begin(),
                            static_cast<std::size_t>(group.firstMonth - history.firstMonth), {});
        group.firstMonth = history.firstMonth;
    }
    const auto offset = static_cast<std::size_t>(history.firstMonth - group.firstMonth);
    group.months.resize(std::max(group.months.size(), offset + history.months.size()));
    for (std::size_t i = 0; i < history.months.size(); ++i) {
        CohortMonth& to = group.months[offset + i];
        const CohortMonth& from = history.months[i];
        to.confirmed += from.confirmed;
        to.entered += from.entered;
        to.graduated += from.graduated;
        to.left += from.left;
        to.due += from.due;
        to.inserted += from.inserted;
    }
}

int monthOrNone(Day day, int later = 0) {
    return day == NoDay ? -1 : monthIndex(QDate::fromJulianDay(day + later));
}

}  // namespace

const char* measureCode(Measure measure) {
    switch (measure) {
        case Measure::Learners:
            return "learners";
        case Measure::Graduates:
            return "graduates";
        case Measure::Insertions:
            return "insertions";
    }
    return "";
}

const CohortMonth* TrainingGroup::at(int month) const {
    return month < firstMonth || month >= firstMonth + static_cast<int>(months.size())
               ? nullptr
               : &months[static_cast<std::size_t>(month - firstMonth)];
}

ProgrammePast ProgrammePast::of(const Analysis& analysis, const Filter& filter, const Progress& progress) {
    const Dimensions& dimensions = analysis.dimensions();
    const std::vector<CohortHistory> histories = analysis.histories(filter, progress);
    std::vector<const CohortHistory*> historyOf(dimensions.cohorts.size(), nullptr);
    for (const CohortHistory& history : histories) {
        historyOf[static_cast<std::size_t>(history.cohort)] = &history;
    }
    const auto passes = [&filter](GroupKey key, const std::vector<Dimension>& codes, std::int32_t index) {
        const auto allowed = filter.allowed.find(key);
        return allowed == filter.allowed.end() ||
               allowed->second.contains(index < 0 ? QLatin1String(NoCode)
                                                  : codes[static_cast<std::size_t>(index)].code);
    };

    ProgrammePast past;
    past.lastMonth = monthIndex(analysis.cutOff());
    past.lastWhole = monthIndex(analysis.cutOff().addDays(1)) - 1;
    past.firstMonth = past.lastMonth + 1;
    std::map<QString, int> regions;
    std::map<std::pair<int, std::int32_t>, int> cells;
    std::map<std::tuple<int, int, int>, std::size_t> groups;
    for (std::size_t i = 0; i < dimensions.cohorts.size(); ++i) {
        const CohortRow& cohort = dimensions.cohorts[i];
        const CohortHistory* history = historyOf[i];
        int start = monthOrNone(cohort.startsOn, analysis.parameters().confirmDays),
            end = monthOrNone(cohort.endsOn, analysis.parameters().graceDays / 2);
        // a month's grace for people recorded late
        const bool planned = start >= past.lastMonth &&
                             passes(GroupKey::Region, dimensions.regions, cohort.region) &&
                             passes(GroupKey::Operator, dimensions.operators, cohort.operatorIndex) &&
                             passes(GroupKey::Track, dimensions.tracks, cohort.track) &&
                             passes(GroupKey::Phase, dimensions.phases, cohort.phase);
        if (!history && !planned) {
            continue;
        }
        if (start < 0) {
            start = history->firstMonth;
        }
        if (end < start) {
            end = start + UsualLength;
        }
        const QString code =
            cohort.region < 0 ? QString() : dimensions.regions[static_cast<std::size_t>(cohort.region)].code;
        const int region = regions.emplace(code, static_cast<int>(regions.size())).first->second;
        const int cell =
            cells.emplace(std::pair(region, cohort.operatorIndex), static_cast<int>(cells.size()))
                .first->second;
        if (cell == static_cast<int>(past.cells.size())) {
            past.cells.push_back({region, cohort.operatorIndex});
        }
        const std::size_t position =
            groups.emplace(std::tuple(cell, start, end), past.groups.size()).first->second;
        if (position == past.groups.size()) {
            past.groups.push_back({region, cell, start, end, 0, start, {}});
        }
        TrainingGroup& group = past.groups[position];
        ++group.cohorts;
        if (history) {
            add(group, *history);
            past.firstMonth = std::min(past.firstMonth, history->firstMonth);
        }
    }
    past.regions.resize(regions.size());
    for (const auto& [code, position] : regions) {
        past.regions[static_cast<std::size_t>(position)] = code;
    }
    return past;
}

qint64 ProgrammePast::reached(Measure measure, int month, int region) const {
    qint64 sum = 0;
    for (const TrainingGroup& group : groups) {
        if (region >= 0 && group.region != region) {
            continue;
        }
        for (std::size_t i = 0; i < group.months.size() && group.firstMonth + static_cast<int>(i) <= month;
             ++i) {
            sum += countOf(measure, group.months[i]);
        }
    }
    return sum;
}

std::vector<qint64> ProgrammePast::series(Measure measure, int region) const {
    std::vector<qint64> months(static_cast<std::size_t>(std::max(lastMonth - firstMonth + 1, 0)), 0);
    for (const TrainingGroup& group : groups) {
        if (region >= 0 && group.region != region) {
            continue;
        }
        for (std::size_t i = 0; i < group.months.size(); ++i) {
            months[static_cast<std::size_t>(group.firstMonth - firstMonth) + i] +=
                countOf(measure, group.months[i]);
        }
    }
    for (std::size_t i = 1; i < months.size(); ++i) {
        months[i] += months[i - 1];
    }
    return months;
}

}  // namespace jisr
