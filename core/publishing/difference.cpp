#include "core/publishing/difference.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

#include "core/indicators/facts.h"
#include "core/publishing/canonical.h"

namespace jisr {

namespace {

/// Everybody whom a figure knows, once each: as counted, otherwise out.
struct Stand {
    Standing standing = Standing::Out;
    qint64 learner = 0, enrolment = 0;
};

using Stands = std::vector<std::pair<Pseudonym, Stand>>;  ///< by pseudonym

template <typename Key>
Stands standings(const Analysis& analysis, IndicatorId id, int horizon, const Filter& scope, Key keyOf) {
    Stands all;
    for (const Person& person : analysis.people(id, horizon, scope).persons) {
        if (person.part != Part::Excluded) {
            all.push_back({keyOf(person.learner),
                           {person.part == Part::Numerator ? Standing::Numerator : Standing::Denominator,
                            person.learner, person.enrolment}});
        }
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return all;
}

Standing standingOf(const Stands& all, Pseudonym who) {
    const auto found = std::lower_bound(all.begin(), all.end(), who, [](const auto& stand, Pseudonym wanted) {
        return stand.first < wanted;
    });
    return found == all.end() || found->first != who ? Standing::Out : found->second.standing;
}

struct Changed {
    Pseudonym who;
    Standing before;
    Stand after;
};

/// Who stands elsewhere, by pseudonym.
std::vector<Changed> changesBetween(const Stands& before, const Stands& after) {
    std::vector<Changed> changed;
    auto then = before.begin();
    auto now = after.begin();
    while (then != before.end() || now != after.end()) {
        if (now == after.end() || (then != before.end() && then->first < now->first)) {
            changed.push_back({then->first, then->second.standing, {}});
            ++then;
        } else if (then == before.end() || now->first < then->first) {
            changed.push_back({now->first, Standing::Out, now->second});
            ++now;
        } else {
            if (then->second.standing != now->second.standing) {
                changed.push_back({then->first, then->second.standing, now->second});
            }
            ++then;
            ++now;
        }
    }
    return changed;
}

/// A few people's facts and what the rule makes of them at one cut-off.
class Sample {
  public:
    Sample(const Dimensions& dimensions, const RuleParameters& rule) : m_analysis(dimensions, rule) {}

    void add(Pseudonym who, LearnerRow row) {
        row.id = qint64(m_rows.size()) + 1;
        m_analysis.add(row);
        m_people.push_back(who);
        m_places.emplace(who, m_rows.size());
        m_rows.push_back(std::move(row));
    }
    void finish(const QDate& cutOff) {
        m_analysis.finish(cutOff);
        m_graduations.clear();
        for (const Graduate& graduate : m_analysis.graduates({})) {
            m_graduations[who(graduate.learner)] = graduate.graduatedOn;
        }
    }
    Stands standings(IndicatorId id, int horizon, const Filter& scope) const {
        return jisr::standings(m_analysis, id, horizon, scope, [this](qint64 at) { return who(at); });
    }
    /// nullptr: not in it.
    const LearnerRow* row(Pseudonym person) const {
        const auto found = m_places.find(person);
        return found == m_places.end() ? nullptr : &m_rows[found->second];
    }
    /// Invalid: no reference graduation.
    QDate graduatedOn(Pseudonym person) const {
        const auto found = m_graduations.find(person);
        return found == m_graduations.end() ? QDate() : found->second;
    }
    const Dimensions& dimensions() const { return m_analysis.dimensions(); }

  private:
    Pseudonym who(qint64 id) const { return m_people[std::size_t(id - 1)]; }
    Analysis m_analysis;
    std::vector<LearnerRow> m_rows;
    std::vector<Pseudonym> m_people;
    std::unordered_map<Pseudonym, std::size_t> m_places;
    std::unordered_map<Pseudonym, QDate> m_graduations;
};

bool sameJob(const SituationRow& a, const SituationRow& b) {
    return a.kind == b.kind && a.startedOn == b.startedOn;
}

bool same(const SituationRow& a, const SituationRow& b) {
    return sameJob(a, b) && a.endedOn == b.endedOn && a.lastKnownOn == b.lastKnownOn &&
           a.weeklyHours == b.weeklyHours && a.contractMonths == b.contractMonths && a.inField == b.inField &&
           a.place == b.place && a.salary == b.salary && a.evidence == b.evidence;
}

/// The same situation, heard of for longer.
bool extends(const SituationRow& now, SituationRow then) {
    if (now.lastKnownOn <= then.lastKnownOn || now.endedOn != then.endedOn) {
        return false;
    }
    then.lastKnownOn = now.lastKnownOn;
    then.evidence = now.evidence;
    return same(now, then);
}

/// What became of somebody's situations.
struct SituationChanges {
    bool added = false, altered = false;
};

SituationChanges compare(const LearnerRow& then, const LearnerRow& now) {
    SituationChanges changes;
    std::vector<bool> known(now.situations.size());
    for (const SituationRow& before : then.situations) {
        const auto take = [&](auto matches) {
            for (std::size_t i = 0; i < known.size(); ++i) {
                if (!known[i] && matches(now.situations[i])) {
                    known[i] = true;
                    return true;
                }
            }
            return false;
        };
        if (take([&](const SituationRow& after) { return same(after, before); })) {
            continue;
        }
        if (take([&](const SituationRow& after) { return extends(after, before); })) {
            changes.added = true;
        } else {
            changes.altered = true;
        }
    }
    changes.added = changes.added || std::find(known.begin(), known.end(), false) != known.end();
    return changes;
}

bool sameEnrolments(const Sample& thenSample, const LearnerRow& then, const Sample& nowSample,
                    const LearnerRow& now) {
    const auto code = [](const Sample& sample, const EnrolmentRow& e) {
        return e.cohort < 0 ? QString() : sample.dimensions().cohorts[std::size_t(e.cohort)].code;
    };
    return then.sex == now.sex && then.education == now.education &&
           std::equal(then.enrolments.begin(), then.enrolments.end(), now.enrolments.begin(),
                      now.enrolments.end(), [&](const EnrolmentRow& a, const EnrolmentRow& b) {
                          return code(thenSample, a) == code(nowSample, b) && a.startedOn == b.startedOn &&
                                 a.plannedEndOn == b.plannedEndOn && a.status == b.status &&
                                 a.statusOn == b.statusOn && a.neutralReason == b.neutralReason &&
                                 a.entryStatus == b.entryStatus && a.entryIntent == b.entryIntent &&
                                 a.transferFrom == b.transferFrom;
                      });
}

/// A job that somebody had then is known to have ended before @p day, and wasn't.
bool jobEnded(const LearnerRow& then, const LearnerRow& now, const QDate& day) {
    const Day horizon = Day(day.toJulianDay());
    for (const SituationRow& before : then.situations) {
        const bool covered = before.kind <= SituationKind::Ci &&
                             (before.endedOn == NoDay || before.endedOn >= horizon) &&
                             before.startedOn != NoDay && before.startedOn <= horizon;
        if (!covered) {
            continue;
        }
        for (const SituationRow& after : now.situations) {
            if (sameJob(after, before) && after.endedOn != NoDay && after.endedOn < horizon) {
                return true;
            }
        }
    }
    return false;
}

/// Finds each changed person's cause; METHODOLOGY's terms, the order of Cause.
class Attribution {
  public:
    Attribution(const Sample& then, const Sample& now, int horizon, bool wholeProgramme,
                const PresentFacts& present)
        : m_then(then),
          m_now(now),
          m_horizon(horizon),
          m_wholeProgramme(wholeProgramme),
          m_present(present) {}

    Stands byPresentRule;  ///< the facts of then at the cut-off of then
    bool ruleChanged = false;
    Stands presentFactsThen;  ///< the facts of now at the cut-off of then

    Cause of(Pseudonym who, Standing before, const Stand& after) const {
        if (m_present.merged.count(who)) {
            return Cause::Merge;
        }
        if (ruleChanged && standingOf(byPresentRule, who) != before) {
            return Cause::RuleChange;
        }
        const LearnerRow *then = m_then.row(who), *now = m_now.row(who);
        if (!now) {
            return Cause::Correction;  // removed, or moved out of the scope
        }
        const QDate graduated = m_now.graduatedOn(who);
        if (before == Standing::Out) {
            if (standingOf(presentFactsThen, who) == Standing::Out) {
                return Cause::NewlyDue;
            }
            if (!then) {
                // without a chain in the scope then: entered since, or moved into the scope
                return m_wholeProgramme || m_present.enteredSince(after.enrolment) ? Cause::LateEntry
                                                                                   : Cause::Correction;
            }
            if (!m_then.graduatedOn(who).isValid()) {
                return Cause::LateEntry;
            }
        }
        if (!then || m_then.graduatedOn(who) != graduated) {
            return Cause::Correction;
        }
        if (before == Standing::Numerator && after.standing == Standing::Denominator &&
            jobEnded(*then, *now, graduated.addMonths(m_horizon))) {
            return Cause::JobEnded;
        }
        const bool sameTraining = sameEnrolments(m_then, *then, m_now, *now);
        const SituationChanges changes = compare(*then, *now);
        if (sameTraining && changes.added && !changes.altered) {
            return Cause::NewEvidence;
        }
        return sameTraining && !changes.altered ? Cause::Settled : Cause::Correction;
    }

  private:
    const Sample& m_then;
    const Sample& m_now;
    const int m_horizon;
    const bool m_wholeProgramme;
    const PresentFacts& m_present;
};

Figure figureOf(const Analysis& analysis, IndicatorId id, int horizon, const Filter& scope) {
    const Breakdown whole = analysis.breakdowns(scope, {Grouping{}}).front();
    Figure figure{id, horizon, 0, 0, {}};
    if (whole.size() > 0) {
        figure = whole.figure(0, id, horizon);
        figure.horizon = horizon;
    }
    return figure;
}

}  // namespace

const char* causeCode(Cause cause) {
    static constexpr std::array<const char*, CauseCount> codes = {"merge",      "rule_change", "newly_due",
                                                                  "late_entry", "job_ended",   "new_evidence",
                                                                  "settled",    "correction"};
    return codes[std::size_t(cause)];
}

const char* causeName(Cause cause) {
    static constexpr std::array<const char*, CauseCount> names = {
        QT_TRANSLATE_NOOP("core", "Merged as one person"),
        QT_TRANSLATE_NOOP("core", "Parameters of the rule set"),
        QT_TRANSLATE_NOOP("core", "Newly due"),
        QT_TRANSLATE_NOOP("core", "Entered late"),
        QT_TRANSLATE_NOOP("core", "Jobs that had ended"),
        QT_TRANSLATE_NOOP("core", "New evidence"),
        QT_TRANSLATE_NOOP("core", "Settled by time"),
        QT_TRANSLATE_NOOP("core", "Corrections")};
    return names[std::size_t(cause)];
}

const char* causeExplanation(Cause cause) {
    static constexpr std::array<const char*, CauseCount> words = {
        QT_TRANSLATE_NOOP("core", "found to be one person with somebody else in the file"),
        QT_TRANSLATE_NOOP("core", "the same facts, counted with other parameters"),
        QT_TRANSLATE_NOOP("core", "their horizon came between the two cut-offs"),
        QT_TRANSLATE_NOOP("core", "due already, but their graduation was not yet in the file"),
        QT_TRANSLATE_NOOP("core", "a job is now known to have ended before the horizon"),
        QT_TRANSLATE_NOOP("core", "situations heard of since, nothing known was changed"),
        QT_TRANSLATE_NOOP("core", "the same facts; statuses without a date are believed since"),
        QT_TRANSLATE_NOOP("core", "dates, situations or cohorts corrected, rows removed")};
    return words[std::size_t(cause)];
}

std::vector<CauseSum> Difference::causes() const {
    std::array<CauseSum, CauseCount> sums;
    for (const ChangedPerson& person : people) {
        CauseSum& sum = sums[std::size_t(person.cause)];
        ++sum.people;
        sum.numerator += int(person.after == Standing::Numerator) - int(person.before == Standing::Numerator);
        sum.denominator += int(person.after != Standing::Out) - int(person.before != Standing::Out);
    }
    std::vector<CauseSum> present;
    for (std::size_t cause = 0; cause < sums.size(); ++cause) {
        sums[cause].cause = Cause(cause);
        if (sums[cause].people > 0) {
            present.push_back(sums[cause]);
        }
    }
    return present;
}

Difference explainDifference(const FactSnapshot& then, const RuleParameters& rule, const QDate& cutOff,
                             const PresentFacts& now, IndicatorId id, int horizon, const Filter& scope,
                             Progress& progress) {
    Difference difference;
    difference.cutOffBefore = cutOff;
    difference.cutOff = now.analysis.cutOff();
    progress.stage(QT_TRANSLATE_NOOP("core", "Comparing with the last sealed report"));
    Stands before;
    {
        const Analysis whole = then.analysis(rule, cutOff, progress);
        difference.before = figureOf(whole, id, horizon, scope);
        before = standings(whole, id, horizon, scope,
                           [&then](qint64 learner) { return then.people()[std::size_t(learner - 1)]; });
    }
    difference.after = figureOf(now.analysis, id, horizon, scope);
    const std::vector<Changed> changed =
        changesBetween(before, standings(now.analysis, id, horizon, scope, now.pseudonyms));
    before = {};
    std::unordered_set<Pseudonym> moved;
    for (const Changed& person : changed) {
        moved.insert(person.who);
    }
    progress.check();

    const RuleParameters& rules = now.analysis.parameters();
    Sample thenSample(then.dimensions(), rule), thenByNow(then.dimensions(), rules),
        nowSample(now.analysis.dimensions(), rules), nowThen(now.analysis.dimensions(), rules);
    then.eachRow([&](const LearnerRow& row) {
        const Pseudonym who = then.people()[std::size_t(row.id - 1)];
        if (moved.count(who)) {
            thenSample.add(who, row);
            thenByNow.add(who, row);
        }
    });
    std::unordered_map<Pseudonym, qint64> learners;
    now.analysis.visit(scope, [&](const LearnerView& view) {
        const Pseudonym who = now.pseudonyms(view.learner.id);
        if (moved.count(who)) {
            learners[who] = view.learner.id;
            LearnerRow row = countedRow(view);
            nowSample.add(who, row);
            nowThen.add(who, std::move(row));
        }
    });
    thenSample.finish(cutOff);
    thenByNow.finish(cutOff);
    nowSample.finish(now.analysis.cutOff());
    nowThen.finish(cutOff);
    progress.check();

    Attribution attribution(thenSample, nowSample, horizon, scope.isEmpty(), now);
    attribution.ruleChanged = canonical::parametersText(rule) != canonical::parametersText(rules);
    attribution.byPresentRule = thenByNow.standings(id, horizon, scope);
    attribution.presentFactsThen = nowThen.standings(id, horizon, scope);
    for (const Changed& person : changed) {
        const auto learner = learners.find(person.who);
        difference.people.push_back({person.who, learner == learners.end() ? 0 : learner->second,
                                     attribution.of(person.who, person.before, person.after), person.before,
                                     person.after.standing});
    }
    std::sort(difference.people.begin(), difference.people.end(),
              [](const ChangedPerson& a, const ChangedPerson& b) {
                  return std::tie(a.cause, a.learner, a.who) < std::tie(b.cause, b.learner, b.who);
              });
    return difference;
}

}  // namespace jisr
