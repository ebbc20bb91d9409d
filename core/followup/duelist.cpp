#include "core/followup/duelist.h"

#include <algorithm>
#include <tuple>

#include "core/statistics/quality.h"

namespace jisr {

namespace {

constexpr GroupKey reportedKeys[] = {GroupKey::All, GroupKey::Region, GroupKey::Operator, GroupKey::Track,
                                     GroupKey::Cohort};
constexpr int headlineWeight = 2;

/// Of each cohort, the group it belongs to in each reported breakdown; -1 none.
std::vector<std::vector<qsizetype>> groupsOfCohorts(const Dimensions& dimensions,
                                                    const std::vector<Breakdown>& breakdowns) {
    const auto code = [](const std::vector<Dimension>& list, std::int32_t at) {
        return at < 0 ? QString::fromLatin1(NoCode) : list[static_cast<size_t>(at)].code;
    };
    std::vector<std::vector<qsizetype>> groups;
    for (const CohortRow& cohort : dimensions.cohorts) {
        const QString codes[] = {QStringLiteral("ALL"), code(dimensions.regions, cohort.region),
                                 code(dimensions.operators, cohort.operatorIndex),
                                 code(dimensions.tracks, cohort.track), cohort.code};
        std::vector<qsizetype> of;
        for (size_t i = 0; i < breakdowns.size(); ++i) {
            of.push_back(breakdowns[i].indexOf({codes[i]}));
        }
        groups.push_back(std::move(of));
    }
    return groups;
}

/// One number a group and horizon, of each breakdown.
std::vector<std::vector<qint64>> countsFor(const std::vector<Breakdown>& breakdowns, size_t horizons,
                                           qint64 value) {
    std::vector<std::vector<qint64>> counts;
    for (const Breakdown& breakdown : breakdowns) {
        counts.emplace_back(static_cast<size_t>(breakdown.size()) * horizons, value);
    }
    return counts;
}

/// Nearest threshold first, then by worth, day due and reference. Small keys are sorted, and the people moved
/// once: there may be a million.
void inOrder(std::vector<DuePerson>& persons) {
    struct Key {
        unsigned threshold;
        double worth;
        qint64 due;
        std::uint32_t place, at;
    };
    std::vector<Key> keys;
    keys.reserve(persons.size());
    for (const DuePerson& person : persons) {
        keys.push_back({static_cast<unsigned>(person.threshold), -person.worth, person.dueOn.toJulianDay(),
                        person.place, static_cast<std::uint32_t>(keys.size())});
    }
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        return std::tie(a.threshold, a.worth, a.due, a.place) <
               std::tie(b.threshold, b.worth, b.due, b.place);
    });
    std::vector<DuePerson> sorted;
    sorted.reserve(persons.size());
    for (const Key& key : keys) {
        sorted.push_back(std::move(persons[key.at]));
    }
    persons = std::move(sorted);
}

QDate dateOf(Day day) {
    return day == NoDay ? QDate() : QDate::fromJulianDay(day);
}

}  // namespace

const char* dueStateName(DueState state) {
    switch (state) {
        case DueState::Promised:
            return QT_TRANSLATE_NOOP("core", "To be called back");
        case DueState::Overdue:
            return QT_TRANSLATE_NOOP("core", "Overdue");
        case DueState::Soon:
            return QT_TRANSLATE_NOOP("core", "Soon due");
        case DueState::Stale:
            return QT_TRANSLATE_NOOP("core", "News out of date");
        case DueState::Later:
            return QT_TRANSLATE_NOOP("core", "Next attempt later");
    }
    return "";
}

Message Threshold::sentence(const QString& groupLabel) const {
    const QString number = QString::number(needed);
    if (plain) {
        return needed == 1
                   ? Message(QT_TRANSLATE_NOOP("core", "1 answer is enough to publish %1 at %2 months"),
                             {groupLabel, QString::number(horizon)})
                   : Message(QT_TRANSLATE_NOOP("core", "%3 answers are enough to publish %1 at %2 months"),
                             {groupLabel, QString::number(horizon), number});
    }
    return needed == 1
               ? Message(QT_TRANSLATE_NOOP("core",
                                           "1 answer is enough to publish %1 at %2 months, with a warning"),
                         {groupLabel, QString::number(horizon)})
               : Message(QT_TRANSLATE_NOOP(
                             "core", "%3 answers are enough to publish %1 at %2 months, with a warning"),
                         {groupLabel, QString::number(horizon), number});
}

qint64 DueList::count(DueState state) const {
    return std::count_if(persons.begin(), persons.end(),
                         [&](const DuePerson& person) { return person.state == state; });
}

DueListMaker::DueListMaker(std::vector<ReachRow> reach, std::vector<AttemptRow> attempts)
    : m_reach(std::move(reach)), m_attempts(std::move(attempts)) {}

const ReachRow* DueListMaker::reachOf(qint64 learner) const {
    const auto found = std::lower_bound(m_reach.begin(), m_reach.end(), learner,
                                        [](const ReachRow& row, qint64 id) { return row.learner < id; });
    return found != m_reach.end() && found->learner == learner ? &*found : nullptr;
}

bool DueListMaker::callable(qint64 learner) const {
    const ReachRow* row = reachOf(learner);
    return row && !row->noContact && (row->phone || row->email);
}

void DueListMaker::weigh(const Analysis& analysis) {
    m_cutOff = analysis.cutOff();
    m_weights.clear();
    m_thresholds.clear();
    std::vector<Grouping> groupings;
    for (const GroupKey key : reportedKeys) {
        groupings.push_back(key == GroupKey::All ? Grouping{} : Grouping{{key}});
    }
    const std::vector<Breakdown> breakdowns = analysis.breakdowns({}, groupings);
    const std::vector<Graduate> graduates = analysis.graduates({});
    const std::vector<int>& horizons = analysis.horizons();
    const auto groups = groupsOfCohorts(analysis.dimensions(), breakdowns);
    const Counts thresholdAt = findThresholds(analysis, breakdowns, graduates, groups);
    // denominators by breakdown, group and horizon: asked for a million times
    Counts denominators = countsFor(breakdowns, horizons.size(), 0);
    for (size_t key = 0; key < breakdowns.size(); ++key) {
        size_t slot = 0;
        for (qsizetype group = 0; group < breakdowns[key].size(); ++group) {
            for (const int horizon : horizons) {
                denominators[key][slot++] =
                    breakdowns[key].figure(group, IndicatorId::Ins, horizon).denominator;
            }
        }
    }
    for (const Graduate& graduate : graduates) {
        Weight weight;
        for (size_t at = 0; at < horizons.size(); ++at) {
            if (!isUnknown(graduate.statuses[at]) || graduate.cohort < 0) {
                continue;
            }
            const auto& of = groups[static_cast<size_t>(graduate.cohort)];
            for (size_t key = 0; key < of.size(); ++key) {
                if (of[key] < 0) {
                    continue;
                }
                const size_t slot = static_cast<size_t>(of[key]) * horizons.size() + at;
                if (const qint64 n = denominators[key][slot]; n > 0) {
                    weight.worth +=
                        (horizons[at] == HeadlineHorizon ? headlineWeight : 1) * 100.0 / double(n);
                }
                const auto threshold = static_cast<int>(thresholdAt[key][slot]);
                if (threshold >= 0 && (weight.threshold < 0 || threshold < weight.threshold)) {
                    weight.threshold = threshold;
                }
            }
        }
        if (weight.worth > 0) {
            m_weights.emplace_back(graduate.learner, weight);
        }
    }
}

DueListMaker::Counts DueListMaker::findThresholds(const Analysis& analysis,
                                                  const std::vector<Breakdown>& breakdowns,
                                                  const std::vector<Graduate>& graduates,
                                                  const std::vector<std::vector<qsizetype>>& groups) {
    const std::vector<int>& horizons = analysis.horizons();
    Counts callableCounts = countsFor(breakdowns, horizons.size(), 0);
    for (const Graduate& graduate : graduates) {
        if (graduate.cohort < 0 ||
            std::none_of(graduate.statuses.begin(), graduate.statuses.end(), isUnknown) ||
            !callable(graduate.learner)) {
            continue;
        }
        const auto& of = groups[static_cast<size_t>(graduate.cohort)];
        for (size_t at = 0; at < horizons.size(); ++at) {
            for (size_t key = 0; isUnknown(graduate.statuses[at]) && key < of.size(); ++key) {
                if (of[key] >= 0) {
                    ++callableCounts[key][static_cast<size_t>(of[key]) * horizons.size() + at];
                }
            }
        }
    }
    struct Found {
        Threshold threshold;
        size_t key, slot;
    };
    std::vector<Found> found;
    for (size_t key = 0; key < breakdowns.size(); ++key) {
        for (qsizetype group = 0; group < breakdowns[key].size(); ++group) {
            for (size_t at = 0; at < horizons.size(); ++at) {
                const size_t slot = static_cast<size_t>(group) * horizons.size() + at;
                const Figure response = breakdowns[key].figure(group, IndicatorId::Rep, horizons[at]);
                const qint64 n = response.denominator;
                const Quality now = qualityOf(response.numerator, n);
                const qint64 reachable = callableCounts[key][slot];
                if (n < analysis.parameters().pubMinDenominator || now == Quality::Plain) {
                    continue;
                }
                qint64 needed = 1;
                while (needed <= reachable && qualityOf(response.numerator + needed, n) == now) {
                    ++needed;
                }
                if (needed <= reachable) {
                    found.push_back({{reportedKeys[key], breakdowns[key].names(group).front(), horizons[at],
                                      response.numerator, n, needed, reachable, now == Quality::Warning},
                                     key,
                                     slot});
                }
            }
        }
    }
    // whole programme before region before …: as they were found
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        const auto rank = [](const Threshold& of) {
            return std::tuple(of.needed > nearAnswers, of.horizon != HeadlineHorizon,
                              of.key == GroupKey::Cohort, of.needed, of.horizon);
        };
        return rank(a.threshold) < rank(b.threshold);
    });
    Counts positions = countsFor(breakdowns, horizons.size(), -1);
    for (Found& each : found) {
        positions[each.key][each.slot] = static_cast<qint64>(m_thresholds.size());
        m_thresholds.push_back(std::move(each.threshold));
    }
    return positions;
}

void DueListMaker::applyContacts(DuePerson& person, const QDate& today) const {
    auto attempt = std::lower_bound(m_attempts.begin(), m_attempts.end(), person.learner,
                                    [](const AttemptRow& row, qint64 id) { return row.learner < id; });
    QDate before;
    for (; attempt != m_attempts.end() && attempt->learner == person.learner; ++attempt) {
        const QDate on = dateOf(attempt->on);
        if (on > today) {
            break;
        }
        if (attempt->result != ContactResult::Reached && on > person.graduatedOn && on != before) {
            ++person.failedAttempts;
            before = on;
        }
        person.lastContactOn = on;
        person.lastResult = attempt->result;
        person.nextOn = dateOf(attempt->nextOn);
    }
    if (!person.nextOn.isValid()) {
        // who was asked this morning is not asked again this afternoon; who refused, not of our own accord
        if (person.lastContactOn == today || person.lastResult == ContactResult::Refused) {
            person.state = DueState::Later;
        }
        return;
    }
    if (person.nextOn > today) {
        person.state = DueState::Later;
    } else if (person.lastResult == ContactResult::Callback) {
        person.state = DueState::Promised;
    }
}

DueList DueListMaker::make(const Analysis& analysis, const QDate& today) {
    const std::vector<int>& horizons = analysis.horizons();
    DueList list{today, m_cutOff, horizons, analysis.parameters().minAttempts, 0, {}, m_thresholds, {}, {}};
    auto weight = m_weights.begin();
    for (const Graduate& graduate : analysis.graduates({})) {
        ++list.graduates;
        DuePerson person;
        person.learner = graduate.learner;
        person.enrolment = graduate.enrolment;
        person.cohort = graduate.cohort;
        person.graduatedOn = graduate.graduatedOn;
        size_t next = horizons.size();
        for (size_t at = 0; at < horizons.size(); ++at) {
            if (graduate.statuses[at] == Status::NotDue) {
                next = std::min(next, at);
            } else if (isUnknown(graduate.statuses[at])) {
                person.open.push_back(horizons[at]);
                if (person.horizon == 0 || horizons[at] == HeadlineHorizon) {
                    person.horizon = horizons[at];
                    person.dueOn = graduate.dates[at];
                }
            }
        }
        if (next < horizons.size()) {
            person.nextHorizonOn = graduate.dates[next];
        }
        // Neutral people are out of every figure: nobody needs to ask.
        if (graduate.atCutOff == Status::Neutral) {
            continue;
        }
        const ReachRow* row = reachOf(graduate.learner);
        const QDate newsUntil = row && row->lastNews != NoDay
                                    ? dateOf(row->lastNews).addDays(analysis.parameters().validDays)
                                    : graduate.graduatedOn;
        if (!person.open.empty()) {
            person.state = DueState::Overdue;
        } else if (next < horizons.size() && graduate.dates[next] <= today.addDays(soonDays) &&
                   newsUntil < graduate.dates[next]) {
            person.state = DueState::Soon;
            person.horizon = horizons[next];
            person.dueOn = graduate.dates[next];
        } else if (isUnknown(graduate.atCutOff) && next < horizons.size()) {
            person.state = DueState::Stale;
            person.horizon = horizons[next];
            person.dueOn = newsUntil;
        } else {
            continue;
        }
        if (!row || row->noContact) {
            list.noContact.push_back(graduate.learner);
            continue;
        }
        if (!row->phone && !row->email) {
            list.outOfReach.push_back(graduate.learner);
            continue;
        }
        person.place = row->place;
        person.inCharge = row->inCharge;
        person.phone = row->phone;
        person.email = row->email;
        applyContacts(person, today);
        while (weight != m_weights.end() && weight->first < graduate.learner) {
            ++weight;
        }
        if (weight != m_weights.end() && weight->first == graduate.learner) {
            person.worth = weight->second.worth / (1 + person.failedAttempts);
            person.threshold = weight->second.threshold;
        }
        list.persons.push_back(std::move(person));
    }
    inOrder(list.persons);
    return list;
}

}  // namespace jisr
