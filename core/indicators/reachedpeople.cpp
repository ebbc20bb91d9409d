#include "core/indicators/reachedpeople.h"

#include <algorithm>

#include "core/indicators/analysis.h"
#include "core/indicators/calendar.h"
#include "core/indicators/facts.h"
#include "core/indicators/snapshot.h"
#include "core/indicators/unitfilter.h"

namespace jisr {

namespace {

/// When the history counts a chain and under whose cohort; day NoDay: not at all.
struct Moment {
    Day day = NoDay;
    bool ofLeaf = false;
};

Moment momentOf(Reached what, const CutOffRules& rules, const LearnerView& view, const ChainOutcome& chain,
                const GraduateOutcome* reference, StatusCode sixth) {
    if (what == Reached::Confirmed) {
        return {chain.training & ConfirmedBit
                    ? view.enrolments[chain.root].startedOn + rules.parameters.confirmDays
                    : NoDay,
                false};
    }
    if (!reference || (what == Reached::Inserted && !isInserted(statusOf(sixth)))) {
        return {};
    }
    return {what == Reached::Inserted ? addMonths(reference->graduatedOn, HeadlineHorizon)
                                      : reference->graduatedOn,
            true};
}

}  // namespace

People Analysis::reachedPeople(const ReachedChoice& choice, const Filter& filter) const {
    const CutOffRules& rules = m_snapshot->rules();
    const UnitFilter passes(filter, *m_codes);
    // a day keyed in after the cut-off counts in its month, as in the history
    const bool everybody = choice.month >= monthIndex(m_cutOff);
    const Day until = everybody ? 0 : Day(lastDayOfMonth(choice.month).toJulianDay());
    People people;
    OutcomeReader reader(rules);
    for (const std::uint32_t slot : m_facts->slotsById()) {
        const LearnerView view = m_facts->view(slot);
        reader.read(view);
        const std::size_t before = people.persons.size();
        for (std::size_t i = 0; i < reader.chains().size(); ++i) {
            const ChainOutcome& chain = reader.chains()[i];
            const GraduateOutcome* graduate = reader.graduate();
            const GraduateOutcome* reference = graduate && graduate->chain == i ? graduate : nullptr;
            const Moment moment = momentOf(choice.what, rules, view, chain, reference,
                                           reference ? reader.codes()[rules.at6] : StatusCode{});
            const EnrolmentFact& root = view.enrolments[chain.root];
            const EnrolmentFact& unit = moment.ofLeaf ? view.enrolments[chain.leaf] : root;
            // somebody without a cohort is in no cohort's history
            if (moment.day == NoDay || (!everybody && moment.day > until) || unit.cohort < 0 ||
                !passes.passesCohort(std::size_t(unit.cohort)) ||
                !passes.passesPerson(
                    personByte(view.learner.sex, view.learner.education, EntryStatus(root.entryStatus)),
                    view.learner.province)) {
                continue;
            }
            people.persons.push_back({view.learner.id, unit.id, Part::Numerator, Exclusion::None});
        }
        std::sort(people.persons.begin() + std::ptrdiff_t(before), people.persons.end(),
                  [](const Person& a, const Person& b) { return a.enrolment < b.enrolment; });
    }
    people.numerator = people.denominator = qint64(people.persons.size());
    return people;
}

}  // namespace jisr
