#include <algorithm>

#include "core/indicators/calendar.h"
#include "core/quality/ruleparts.h"

namespace jisr {

namespace {

/// Centimes of whole dirhams.
constexpr qint64 centimes(int dirhams) {
    return qint64(dirhams) * 100;
}

/// The days that a situation says it held: METHODOLOGY's covering without the days of grace.
struct Span {
    Day from, to;
};

Span spanOf(const SituationRow& situation) {
    const Day to = situation.endedOn != NoDay       ? situation.endedOn
                   : situation.lastKnownOn != NoDay ? situation.lastKnownOn
                                                    : situation.startedOn;
    return {situation.startedOn, to};
}

/// Whether a person can't be in both on the same days.
bool contradict(SituationKind a, SituationKind b) {
    const auto idle = [](SituationKind kind) {
        return kind == SituationKind::Seek || kind == SituationKind::Inact;
    };
    return (idle(a) && isInsertion(b)) || (idle(b) && isInsertion(a)) || (idle(a) && idle(b) && a != b);
}

}  // namespace

void SituationRules::found(QualityRule rule, qint64 row, int aspect, qint64 a, qint64 b, qint64 c) {
    auto& list = m_lists[static_cast<std::size_t>(rule)];
    if (list.empty() || list.back().row != row) {
        list.push_back({row, m_person, a, b, c, static_cast<std::uint8_t>(aspect)});
    }
}

void SituationRules::look(const PersonSeen& person) {
    m_person = person.row.facts.id;
    m_anonymous = person.row.anonymous;
    const auto& situations = person.row.facts.situations;
    for (std::size_t i = 0; i < situations.size(); ++i) {
        lookAtDates(situations[i], person.row.situations[i]);
        lookAtJob(situations[i], person.row.situations[i]);
        lookAtEmployer(person, situations[i], person.row.situations[i]);
    }
    if (situations.size() > 1) {
        lookAtContradictions(person.row);
    }
    lookAtEarlyJobs(person);
}

void SituationRules::lookAtDates(const SituationRow& s, const QualityLearner::Situation& more) {
    if (s.startedOn == NoDay) {
        found(QualityRule::SituationWithoutStart, s.id, s.lastKnownOn == NoDay && s.endedOn == NoDay ? 1 : 0,
              s.lastKnownOn != NoDay ? s.lastKnownOn : s.endedOn);
    } else if (s.endedOn != NoDay && s.endedOn < s.startedOn) {
        found(QualityRule::SituationEndBeforeStart, s.id, 0, s.endedOn, s.startedOn);
    } else if (s.lastKnownOn != NoDay && s.lastKnownOn < s.startedOn) {
        found(QualityRule::SituationEndBeforeStart, s.id, 1, s.lastKnownOn, s.startedOn);
    }
    // the case is the field: start, end, last news, evidence
    const Day dates[] = {s.startedOn, s.endedOn, s.lastKnownOn, more.evidenceOn};
    for (int i = 0; i < 4; ++i) {
        if (dates[i] != NoDay && dates[i] > m_rules.cutOff) {
            found(QualityRule::SituationAfterCutOff, s.id, i, dates[i]);
        }
    }
}

void SituationRules::lookAtJob(const SituationRow& s, const QualityLearner::Situation& more) {
    using namespace qualitybounds;
    const bool proved = s.evidence == 'A' || s.evidence == 'B';
    // the self-employed have no employer
    const bool employed =
        s.kind == SituationKind::Emp || s.kind == SituationKind::Appr || s.kind == SituationKind::Ci;
    // of anonymised people employer and proof were taken out
    if (proved && employed && more.employer == 0 && !m_anonymous) {
        found(QualityRule::EvidenceWithoutEmployer, s.id, 0, s.evidence, int(s.kind));
    }
    if (proved && !more.proofPlace && !m_anonymous) {
        found(QualityRule::EvidenceWithoutReference, s.id, 0, s.evidence, int(s.kind));
    }
    if (s.evidence == 'D' && isInsertion(s.kind)) {
        found(QualityRule::HearsayOnly, s.id, s.startedOn == NoDay ? 1 : 0, int(s.kind), s.startedOn);
    }
    if (s.salary < 0) {
        return;
    }
    const bool fullTime =
        s.kind == SituationKind::Emp && s.weeklyHours >= m_rules.parameters.fullTimeHours * 100;
    if (s.salary > centimes(MostPay)) {
        found(QualityRule::UnusualPay, s.id, 2, s.salary);
    } else if ((employed || s.kind == SituationKind::IntPaid) && s.salary < centimes(LeastPay)) {
        found(QualityRule::UnusualPay, s.id, 0, s.salary);
    } else if (fullTime && s.salary < centimes(LeastFullTimePay)) {
        found(QualityRule::UnusualPay, s.id, 1, s.salary, s.weeklyHours);
    }
}

void SituationRules::lookAtEmployer(const PersonSeen& person, const SituationRow& s,
                                    const QualityLearner::Situation& more) {
    if (!isInsertion(s.kind)) {
        return;
    }
    const bool declared = s.hiredByOperator == YesNo::Yes;
    for (const EnrolmentRow& enrolment : person.row.facts.enrolments) {
        if (enrolment.cohort < 0 || isSelection(enrolment.status)) {
            continue;
        }
        const std::int32_t index = m_dimensions.cohorts[std::size_t(enrolment.cohort)].operatorIndex;
        if (index >= 0 && more.employer != 0 &&
            m_dimensions.operators[std::size_t(index)].id == more.employer) {
            found(QualityRule::EmployerIsOperator, s.id, declared ? 1 : 0, index);
            return;
        }
    }
    if (declared) {
        found(QualityRule::EmployerIsOperator, s.id, 2);
    }
}

void SituationRules::lookAtContradictions(const QualityLearner& row) {
    const auto& all = row.facts.situations;
    m_taken.assign(all.size(), 0);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!Facts::counts(all[i]) || all[i].startedOn == NoDay) {
            continue;
        }
        for (std::size_t j = 0; j < all.size(); ++j) {
            // of a pair the later one is named; of two that begin together, the later reference
            const bool later =
                all[i].startedOn > all[j].startedOn || (all[i].startedOn == all[j].startedOn && i > j);
            if (i == j || !later || m_taken[i] || !Facts::counts(all[j]) || all[j].startedOn == NoDay) {
                continue;
            }
            const Span mine = spanOf(all[i]), theirs = spanOf(all[j]);
            if (all[j].kind == SituationKind::Deceased) {
                if (mine.from > theirs.from) {
                    found(QualityRule::ContradictingSituations, all[i].id, 1, int(all[i].kind), theirs.from);
                    m_taken[i] = 1;
                }
            } else if (all[i].kind == SituationKind::Deceased) {
                if (theirs.to > mine.from) {
                    found(QualityRule::ContradictingSituations, all[i].id, 2, mine.from, int(all[j].kind),
                          theirs.to);
                    m_taken[i] = 1;
                }
            } else if (contradict(all[i].kind, all[j].kind)) {
                const Day from = mine.from, to = std::min(mine.to, theirs.to);
                if (to > from) {
                    found(QualityRule::ContradictingSituations, all[i].id, 0, int(all[j].kind), from, to);
                    m_taken[i] = 1;
                }
            }
        }
    }
}

/// Work that a graduate had before graduation and that counts as insertion at a horizon, or now.
void SituationRules::lookAtEarlyJobs(const PersonSeen& person) {
    const GraduateOutcome* graduate = person.outcome.graduate();
    if (!graduate) {
        return;
    }
    const auto early = [&](const SituationFact& s) {
        return isInsertion(s.kind) && s.startedOn != NoDay && s.startedOn < graduate->graduatedOn;
    };
    if (std::none_of(person.view.situations.begin(), person.view.situations.end(), early)) {
        return;
    }
    // which situation made the person inserted, and at which horizons
    std::vector<std::pair<const SituationFact*, qint64>> counted;
    const auto ask = [&](std::size_t position, Day day) {
        if (!isInserted(statusOf(person.outcome.codes()[position]))) {
            return;
        }
        const SituationFact* by = person.outcome.reasonAt(day).situation;
        if (!by || !early(*by)) {
            return;
        }
        const auto known =
            std::find_if(counted.begin(), counted.end(), [&](const auto& each) { return each.first == by; });
        const qint64 bit = qint64{1} << position;
        if (known == counted.end()) {
            counted.emplace_back(by, bit);
        } else {
            known->second |= bit;
        }
    };
    for (std::size_t i = 0; i < m_rules.horizons.size(); ++i) {
        const auto& asked = m_rules.parameters.horizons;
        const Day day = addMonths(graduate->graduatedOn, m_rules.horizons[i]);
        if (day <= m_rules.cutOff &&
            std::find(asked.begin(), asked.end(), m_rules.horizons[i]) != asked.end()) {
            ask(i, day);
        }
    }
    ask(m_rules.atCutOff(), m_rules.cutOff);
    const ChainOutcome& chain = person.outcome.chains()[graduate->chain];
    const bool employedAtEntry =
        person.view.enrolments[chain.root].entryStatus == std::uint8_t(EntryStatus::Employed);
    const auto& rows = person.row.facts.situations;
    for (const auto& [fact, horizons] : counted) {
        // counted situations stand in the view in the order of the row
        auto position = fact - person.view.situations.data();
        for (const SituationRow& row : rows) {
            if (Facts::counts(row) && position-- == 0) {
                found(QualityRule::JobBeforeGraduation, row.id, employedAtEntry ? 1 : 0, row.startedOn,
                      graduate->graduatedOn, horizons);
                break;
            }
        }
    }
}

}  // namespace jisr
