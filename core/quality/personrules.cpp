#include <algorithm>

#include "core/quality/ruleparts.h"

namespace jisr {

namespace {

constexpr double DaysInYear = 365.2425;

bool left(EnrolmentStatus status) {
    return status == EnrolmentStatus::Dropped || status == EnrolmentStatus::Failed ||
           status == EnrolmentStatus::Transferred || status == EnrolmentStatus::NoShow;
}

}  // namespace

void PersonRules::found(QualityRule rule, qint64 row, int aspect, qint64 a, qint64 b, qint64 c) {
    auto& list = m_lists[static_cast<std::size_t>(rule)];
    if (list.empty() || list.back().row != row) {  // a row stands once under a rule: its first case
        list.push_back({row, m_person, a, b, c, static_cast<std::uint8_t>(aspect)});
    }
}

void PersonRules::look(const PersonSeen& person) {
    const auto& enrolments = person.row.facts.enrolments;
    m_person = person.row.facts.id;
    m_facts.assign(enrolments.size(), nullptr);
    for (const EnrolmentFact& fact : person.view.enrolments) {
        m_facts[fact.rank] = &fact;
    }
    for (std::size_t i = 0; i < enrolments.size(); ++i) {
        lookAtEnrolment(person, i, *m_facts[i]);
    }
    lookAtStays(person);
    lookAtIdentity(person);

    const GraduateOutcome* graduate = person.outcome.graduate();
    for (std::size_t i = 0; i < person.row.facts.contacts.size(); ++i) {
        const Day on = person.row.facts.contacts[i].on;
        if (on == NoDay) {
            continue;
        }
        if (on > m_rules.cutOff) {
            found(QualityRule::ContactAfterCutOff, person.row.contactIds[i], 0, on);
        }
        if (graduate && on < graduate->graduatedOn) {
            found(QualityRule::ContactBeforeGraduation, person.row.contactIds[i], 0, on,
                  graduate->graduatedOn);
        }
    }
}

void PersonRules::lookAtEnrolment(const PersonSeen& person, std::size_t position, const EnrolmentFact& fact) {
    const EnrolmentRow& row = person.row.facts.enrolments[position];
    const QualityLearner::Enrolment& more = person.row.enrolments[position];
    const RuleParameters& parameters = m_rules.parameters;
    const bool selection = isSelection(row.status);

    if (row.status == EnrolmentStatus::Graduated && row.statusOn == NoDay) {
        found(QualityRule::GraduatedUndated, row.id, fact.plannedEndOn == NoDay ? 1 : 0, fact.plannedEndOn);
    }
    if (left(row.status) && row.statusOn == NoDay) {
        found(QualityRule::StatusUndated, row.id, 0, int(row.status));
    }
    // a no-show may well be written off before the first day
    if (!selection && row.status != EnrolmentStatus::NoShow && fact.startedOn != NoDay &&
        row.statusOn != NoDay && row.statusOn < fact.startedOn) {
        found(QualityRule::EnrolmentEndBeforeStart, row.id, 0, row.statusOn, fact.startedOn, int(row.status));
    }
    if (fact.startedOn != NoDay && fact.plannedEndOn != NoDay && fact.plannedEndOn < fact.startedOn) {
        found(QualityRule::EnrolmentEndBeforeStart, row.id, 1, fact.plannedEndOn, fact.startedOn);
    }
    if (more.appliedOn != NoDay && more.admittedOn != NoDay && more.admittedOn < more.appliedOn) {
        found(QualityRule::EnrolmentEndBeforeStart, row.id, 2, more.admittedOn, more.appliedOn);
    }
    if (!selection && (fact.startedOn == NoDay || fact.plannedEndOn == NoDay)) {
        found(QualityRule::EnrolmentWithoutDates, row.id,
              fact.startedOn != NoDay      ? 1
              : fact.plannedEndOn != NoDay ? 0
                                           : 2);
    }
    if (fact.place == ChainPlace::Root && row.entryStatus == EntryStatus::Unknown) {
        found(QualityRule::EntryStatusMissing, row.id, 0, fact.startedOn);
    }
    if (row.status == EnrolmentStatus::InProgress && fact.plannedEndOn != NoDay &&
        fact.plannedEndOn + parameters.graceDays <= m_rules.cutOff) {
        found(QualityRule::TrainingNotClosed, row.id, 0, fact.plannedEndOn,
              m_rules.cutOff - fact.plannedEndOn);
    }
    if (row.status == EnrolmentStatus::Admitted && fact.startedOn != NoDay &&
        fact.startedOn + parameters.confirmDays <= m_rules.cutOff) {
        found(QualityRule::TrainingNotClosed, row.id, 1, fact.startedOn);
    }
    if (row.statusOn != NoDay && row.statusOn > m_rules.cutOff) {
        found(QualityRule::EnrolmentAfterCutOff, row.id, 0, row.statusOn, int(row.status));
    }
    lookAtTransfer(person, position, fact.place);
}

void PersonRules::lookAtTransfer(const PersonSeen& person, std::size_t position, ChainPlace place) {
    const auto& enrolments = person.row.facts.enrolments;
    const EnrolmentRow& row = enrolments[position];
    if (row.status == EnrolmentStatus::Transferred &&
        std::none_of(enrolments.begin(), enrolments.end(), [&](const EnrolmentRow& next) {
            return next.transferFrom == row.id && !isSelection(next.status);
        })) {
        found(QualityRule::OrphanTransfer, row.id, 0, row.statusOn);
    }
    if (row.transferFrom == 0) {
        return;
    }
    const auto from = std::find_if(enrolments.begin(), enrolments.end(),
                                   [&](const EnrolmentRow& each) { return each.id == row.transferFrom; });
    if (from == enrolments.end()) {
        found(QualityRule::OrphanTransfer, row.id, 1);
    } else if (from->id == row.id) {
        found(QualityRule::OrphanTransfer, row.id, 2);
    } else if (isSelection(row.status)) {
        // it has not begun: nothing to judge yet
    } else if (isSelection(from->status)) {
        found(QualityRule::OrphanTransfer, row.id, 3, int(from->status));
    } else if (place == ChainPlace::Stray) {
        // in no chain though its origin counts: another successor was preferred, or they run in a circle
        const bool rival = std::any_of(enrolments.begin(), enrolments.end(), [&](const EnrolmentRow& each) {
            return each.id != row.id && each.transferFrom == row.transferFrom && !isSelection(each.status);
        });
        found(QualityRule::OrphanTransfer, row.id, rival ? 4 : 5);
    } else if (from->status != EnrolmentStatus::Transferred) {
        found(QualityRule::OrphanTransfer, row.id, 6, int(from->status));
    }
}

/// Trainings of different paths on the same days. Touching on one day is no overlap.
void PersonRules::lookAtStays(const PersonSeen& person) {
    if (person.view.enrolments.size() < 2) {
        return;
    }
    m_stays.clear();
    int chain = -1;
    for (const EnrolmentFact& fact : person.view.enrolments) {
        chain += fact.place == ChainPlace::Root;
        if ((fact.place != ChainPlace::Root && fact.place != ChainPlace::Next) || fact.startedOn == NoDay ||
            fact.status == EnrolmentStatus::NoShow) {
            continue;
        }
        const Day to = fact.status == EnrolmentStatus::InProgress || fact.statusOn == NoDay
                           ? fact.plannedEndOn
                           : fact.statusOn;
        if (to != NoDay) {
            m_stays.push_back({fact.startedOn, to, chain, fact.rank});
        }
    }
    std::sort(m_stays.begin(), m_stays.end(), [](const Stay& a, const Stay& b) {
        return std::pair(a.from, a.enrolment) < std::pair(b.from, b.enrolment);
    });
    // the latest ends so far, of two different paths
    const Stay *latest = nullptr, *other = nullptr;
    for (const Stay& stay : m_stays) {
        const Stay* before = latest && latest->chain != stay.chain ? latest : other;
        if (before && before->chain != stay.chain && before->to > stay.from && stay.to > stay.from) {
            const EnrolmentRow& with = person.row.facts.enrolments[before->enrolment];
            found(QualityRule::OverlappingEnrolments, person.row.facts.enrolments[stay.enrolment].id, 0,
                  stay.from, std::min(stay.to, before->to), with.cohort);
        }
        if (!latest || stay.to > latest->to) {
            if (latest && latest->chain != stay.chain) {
                other = latest;
            }
            latest = &stay;
        } else if (stay.chain != latest->chain && (!other || stay.to > other->to)) {
            other = &stay;
        }
    }
}

void PersonRules::lookAtIdentity(const PersonSeen& person) {
    const QualityLearner& row = person.row;
    const GraduateOutcome* graduate = person.outcome.graduate();
    if (graduate && row.phone == 0 && row.phone2 == 0 && !row.email && !row.noContact &&
        statusOf(person.outcome.codes()[m_rules.atCutOff()]) != Status::Neutral) {
        found(QualityRule::GraduateOutOfReach, m_person, 0, graduate->graduatedOn);
    }
    if (row.bornOn == NoDay) {
        return;
    }
    Day first = m_rules.cutOff;
    for (const EnrolmentFact& fact : person.view.enrolments) {
        first = fact.startedOn == NoDay ? first : std::min(first, fact.startedOn);
    }
    const double years = (first - row.bornOn) / DaysInYear;
    if (years < 0) {
        found(QualityRule::UnlikelyBirthDate, m_person, 1, row.bornOn, first);
    } else if (years < qualitybounds::YoungestLearner || years >= qualitybounds::OldestLearner + 1) {
        found(QualityRule::UnlikelyBirthDate, m_person, 0, row.bornOn, qint64(years));
    }
}

}  // namespace jisr
