#include "core/followup/agenda.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace jisr {

int Agenda::weekOf(const QDate& day) const {
    const qint64 days = monday.daysTo(day);
    return days < 0 || days >= 7 * qint64(weeks) ? -1 : int(days / 7);
}

Agenda makeAgenda(const DueList& list, const Analysis& analysis, const std::vector<ReachRow>& reach,
                  const QDate& today, int weeks) {
    Agenda agenda;
    agenda.monday = today.addDays(1 - today.dayOfWeek());
    agenda.weeks = weeks;
    const auto& cohorts = analysis.dimensions().cohorts;
    const auto add = [&](qint64 learner, const QDate& on, std::int32_t cohort, qint64 inCharge, int horizon,
                         const QDate& dueOn, bool waiting) {
        if (agenda.weekOf(on) < 0) {
            return;
        }
        AgendaEntry entry;
        entry.learner = learner;
        entry.on = on;
        if (cohort >= 0) {
            entry.region = cohorts[std::size_t(cohort)].region;
            entry.operatorIndex = cohorts[std::size_t(cohort)].operatorIndex;
        }
        entry.inCharge = inCharge;
        entry.horizon = horizon;
        entry.dueOn = dueOn;
        entry.waiting = waiting;
        agenda.entries.push_back(entry);
    };

    std::unordered_set<qint64> listed;
    for (const DuePerson& person : list.persons) {
        listed.insert(person.learner);
        const bool waiting = person.state == DueState::Promised || person.state == DueState::Overdue ||
                             person.state == DueState::Stale;
        const QDate day = waiting                           ? today
                          : person.state == DueState::Later ? std::max(today, person.nextOn)
                                                            : std::max(today, person.dueOn);
        add(person.learner, day, person.cohort, person.inCharge, person.horizon, person.dueOn, waiting);
    }
    // horizons that come after the due list's next month
    std::unordered_map<qint64, const ReachRow*> reachable;
    for (const ReachRow& row : reach) {
        if (!row.noContact && (row.phone || row.email)) {
            reachable.emplace(row.learner, &row);
        }
    }
    const QDate end = agenda.monday.addDays(7 * weeks);
    const std::vector<int>& horizons = analysis.horizons();
    for (const Graduate& graduate : analysis.graduates({})) {
        if (listed.contains(graduate.learner) || graduate.atCutOff == Status::Neutral) {
            continue;
        }
        const auto known = reachable.find(graduate.learner);
        for (std::size_t i = 0; known != reachable.end() && i < graduate.dates.size(); ++i) {
            if (graduate.dates[i] > today && graduate.dates[i] < end) {
                add(graduate.learner, graduate.dates[i], graduate.cohort, known->second->inCharge,
                    horizons[i], graduate.dates[i], false);
                break;
            }
        }
    }
    std::stable_sort(agenda.entries.begin(), agenda.entries.end(),
                     [](const AgendaEntry& a, const AgendaEntry& b) { return a.on < b.on; });
    return agenda;
}

}  // namespace jisr
