#include "core/followup/duelist.h"

#include <algorithm>
#include <map>
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
    findThresholds(analysis, breakdowns, graduates);

    // denominators by breakdown, group and horizon: asked for a million times
    std::vector<std::vector<std::vector<qint64>>> denominators(breakdowns.size());
    for (size_t key = 0; key < breakdowns.size(); ++key) {
        for (qsizetype group = 0; group < breakdowns[key].size(); ++group) {
            std::vector<qint64> at;
            for (const int horizon : horizons) {
                at.push_back(breakdowns[key].figure(group, IndicatorId::Ins, horizon).denominator);
            }
            denominators[key].push_back(std::move(at));
        }
    }
    std::map<std::tuple<size_t, QString, int>, int> thresholdOf;
    for (size_t i = 0; i < m_thresholds.size(); ++i) {
        const Threshold& threshold = m_thresholds[i];
        const auto key =
            static_cast<size_t>(std::find(std::begin(reportedKeys), std::end(reportedKeys), threshold.key) -
                                std::begin(reportedKeys));
        thresholdOf[{key, threshold.group.code, threshold.horizon}] = static_cast<int>(i);
    }
    std::map<std::tuple<size_t, qsizetype, size_t>, int> thresholdAt;
    for (size_t key = 0; key < breakdowns.size(); ++key) {
        for (qsizetype group = 0; group < breakdowns[key].size(); ++group) {
            for (size_t at = 0; at < horizons.size(); ++at) {
                const auto found =
                    thresholdOf.find({key, breakdowns[key].codes(group).value(0), horizons[at]});
                if (found != thresholdOf.end()) {
                    thresholdAt[{key, group, at}] = found->second;
                }
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
                const qint64 n = of[key] < 0 ? 0 : denominators[key][static_cast<size_t>(of[key])][at];
                if (n > 0) {
                    weight.worth +=
                        (horizons[at] == HeadlineHorizon ? headlineWeight : 1) * 100.0 / double(n);
                }
                if (!thresholdAt.empty()) {
                    const auto found = thresholdAt.find({key, of[key], at});
                    if (found != thresholdAt.end() &&
                        (weight.threshold < 0 || found->second < weight.threshold)) {
                        weight.threshold = found->second;
                    }
                }
            }
        }
        if (weight.worth > 0) {
            m_weights.emplace_back(graduate.learner, weight);
        }
    }
}

void DueListMaker::findThresholds(const Analysis& analysis, const std::vector<Breakdown>& breakdowns,
                                  const std::vector<Graduate>& graduates) {
    const std::vector<int>& horizons = analysis.horizons();
    const auto groups = groupsOfCohorts(analysis.dimensions(), breakdowns);
    std::vector<std::vector<std::vector<qint64>>> callableCounts;
    for (const Breakdown& breakdown : breakdowns) {
        callableCounts.emplace_back(static_cast<size_t>(breakdown.size()),
                                    std::vector<qint64>(horizons.size(), 0));
    }
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
                    ++callableCounts[key][static_cast<size_t>(of[key])][at];
                }
            }
        }
    }
    for (size_t key = 0; key < breakdowns.size(); ++key) {
        for (qsizetype group = 0; group < breakdowns[key].size(); ++group) {
            for (size_t at = 0; at < horizons.size(); ++at) {
                const Figure response = breakdowns[key].figure(group, IndicatorId::Rep, horizons[at]);
                const qint64 n = response.denominator;
                const Quality now = qualityOf(response.numerator, n);
                if (n < analysis.parameters().pubMinDenominator || now == Quality::Plain) {
                    continue;
                }
                qint64 needed = 1;
                while (qualityOf(response.numerator + needed, n) == now) {
                    ++needed;
                }
                const qint64 reachable = callableCounts[key][static_cast<size_t>(group)][at];
                if (needed <= reachable) {
                    m_thresholds.push_back({reportedKeys[key], breakdowns[key].names(group).front(),
                                            horizons[at], response.numerator, n, needed, reachable,
                                            now == Quality::Warning});
                }
            }
        }
    }
    std::stable_sort(m_thresholds.begin(), m_thresholds.end(), [](const Threshold& a, const Threshold& b) {
        return std::tuple(a.needed, a.horizon != HeadlineHorizon, a.horizon) <
               std::tuple(b.needed, b.horizon != HeadlineHorizon, b.horizon);
    });
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
    DueList list{today, m_cutOff, analysis.parameters().minAttempts, {}, m_thresholds, {}, {}};
    const std::vector<int>& horizons = analysis.horizons();
    auto weight = m_weights.begin();
    for (const Graduate& graduate : analysis.graduates({})) {
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
    std::stable_sort(list.persons.begin(), list.persons.end(), [](const DuePerson& a, const DuePerson& b) {
        const auto rank = [](const DuePerson& person) {
            return std::tuple(static_cast<unsigned>(person.threshold), -person.worth, person.dueOn,
                              person.place);
        };
        return rank(a) < rank(b);
    });
    return list;
}

}  // namespace jisr
