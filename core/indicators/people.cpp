#include <algorithm>

#include "core/indicators/analysis.h"
#include "core/indicators/facts.h"
#include "core/indicators/snapshot.h"
#include "core/indicators/unitfilter.h"

namespace jisr {

namespace {

/// What an indicator makes of one chain.
struct Verdict {
    Exclusion reason = Exclusion::None;
    bool inNumerator = false;
};

Verdict excluded(Exclusion reason) {
    return {reason, false};
}
Verdict counted(bool inNumerator) {
    return {Exclusion::None, inNumerator};
}

Verdict ofTraining(IndicatorId id, const LearnerView& view, const ChainOutcome& chain) {
    const EnrolmentFact& root = view.enrolments[chain.root];
    if (root.startedOn == NoDay) return excluded(Exclusion::NoStartDate);
    if (!(chain.training & ConfirmableBit)) return excluded(Exclusion::NotYetConfirmable);
    const bool confirmed = chain.training & ConfirmedBit;
    if (id == IndicatorId::Conf) return counted(confirmed);
    if (!confirmed) return excluded(Exclusion::NotConfirmed);
    if (root.plannedEndOn == NoDay) return excluded(Exclusion::NoPlannedEnd);
    if (chain.neutral) return excluded(Exclusion::NeutralInTraining);
    if (!(chain.training & EndedBit)) return excluded(Exclusion::NotYetEnded);
    switch (id) {
        case IndicatorId::Grad:
            return counted(chain.training & GraduatedBit);
        case IndicatorId::GradOt:
            return counted(chain.training & OnTimeBit);
        case IndicatorId::Drop:
            return counted(chain.training & DroppedBit);
        case IndicatorId::Fail:
            return counted(chain.training & FailedBit);
        default:
            return counted(chain.training & OngoingBit);
    }
}

Verdict ofEntrant(const ChainOutcome& chain) {
    return chain.entrant ? counted(chain.entrantInserted) : excluded(chain.entrantExclusion);
}

Verdict ofSustained(const OutcomeReader& reader, std::size_t a, std::size_t b, bool stillInserted) {
    const Status before = statusOf(reader.codes()[a]), after = statusOf(reader.codes()[b]);
    if (before == Status::NotDue || after == Status::NotDue) return excluded(Exclusion::NotDue);
    if (before == Status::Neutral || after == Status::Neutral) return excluded(Exclusion::Neutral);
    return isInserted(before) ? counted(stillInserted) : excluded(Exclusion::NotInserted);
}

Verdict ofPay(const OutcomeReader& reader, StatusCode code) {
    const Status status = statusOf(code);
    if (status != Status::Emp) return excluded(Exclusion::NotEmployed);
    if (!(qualitiesOf(code) & HoursKnownBit)) return excluded(Exclusion::HoursUnknown);
    if (!(qualitiesOf(code) & FullTimeBit)) return excluded(Exclusion::NotFullTime);
    return reader.graduate()->salary >= 0 ? counted(false) : excluded(Exclusion::PayUnknown);
}

/// An indicator of those inserted (or employed) by their main situation.
Verdict ofMain(IndicatorId id, StatusCode code) {
    const Status status = statusOf(code);
    const unsigned quality = qualitiesOf(code);
    if (id == IndicatorId::Stab || id == IndicatorId::Ft30) {
        if (!isEmployed(status)) return excluded(Exclusion::NotEmployed);
        if (id == IndicatorId::Stab) return counted(quality & StableBit);
        return quality & HoursKnownBit ? counted(quality & FullTimeBit) : excluded(Exclusion::HoursUnknown);
    }
    if (!isInserted(status)) return excluded(Exclusion::NotInserted);
    switch (id) {
        case IndicatorId::Ver:
            return counted(quality & VerifiedBit);
        case IndicatorId::Local:
            return counted(quality & LocalBit);
        case IndicatorId::Abroad:
            return counted(quality & AbroadBit);
        default:
            return quality & FieldKnownBit ? counted(quality & InFieldBit)
                                           : excluded(Exclusion::FieldUnknown);
    }
}

/// @p code is the status at the indicator's date, the person being a reference graduate.
Verdict ofGraduate(IndicatorId id, StatusCode code, bool employedAtEntry) {
    const Status status = statusOf(code);
    const bool inserted = isInserted(status), unknown = isUnknown(status);
    if (id == IndicatorId::Due) return counted(status != Status::NotDue);
    if (status == Status::NotDue) return excluded(Exclusion::NotDue);
    if (id == IndicatorId::Neut) return counted(status == Status::Neutral);
    if (status == Status::Neutral) return excluded(Exclusion::Neutral);
    switch (id) {
        case IndicatorId::InsD:
        case IndicatorId::Ins:
            return counted(inserted);
        case IndicatorId::Emp:
            return counted(isEmployed(status));
        case IndicatorId::InsUb:
            return counted(inserted || unknown);
        case IndicatorId::Pos:
            return counted(inserted || status == Status::Study);
        case IndicatorId::ShAppr:
            return counted(status == Status::Appr);
        case IndicatorId::ShCi:
            return counted(status == Status::Ci);
        case IndicatorId::ShStudy:
            return counted(status == Status::Study);
        case IndicatorId::ShInt:
            return counted(status == Status::Int);
        case IndicatorId::ShSeek:
            return counted(status == Status::Seek);
        case IndicatorId::ShInact:
            return counted(status == Status::Inact);
        case IndicatorId::Unk:
            return counted(unknown);
        case IndicatorId::Unreached:
            return counted(status == Status::Unreached);
        case IndicatorId::NotTraced:
            return counted(status == Status::NotTraced);
        case IndicatorId::Rep:
            return counted(!unknown);
        case IndicatorId::InsR:
            return unknown ? excluded(Exclusion::Unknown) : counted(inserted);
        case IndicatorId::InsA:
            if (unknown) return excluded(Exclusion::Unknown);
            return inserted || status == Status::Seek ? counted(inserted) : excluded(Exclusion::NotActive);
        case IndicatorId::InsN:
            return employedAtEntry ? excluded(Exclusion::EmployedAtEntry) : counted(inserted);
        default:
            return ofMain(id, code);
    }
}

/// The indicators of graduates that aren't read off one status alone.
Verdict ofHistory(IndicatorId id, const CutOffRules& rules, const OutcomeReader& reader) {
    constexpr Day CirrWindow = 180;
    const unsigned extras = reader.graduate()->extras;
    switch (id) {
        case IndicatorId::Sust3To6:
            return ofSustained(reader, rules.at3, rules.at6, extras & Sust36Bit);
        case IndicatorId::Sust6To12:
            return ofSustained(reader, rules.at6, rules.at12, extras & Sust612Bit);
        case IndicatorId::Cirr180:
        case IndicatorId::Cirr180Ft:
            if (reader.graduate()->graduatedOn + CirrWindow > rules.cutOff)
                return excluded(Exclusion::NotDue);
            if (!(extras & CirrDueBit)) return excluded(Exclusion::OtherIntent);
            return counted(extras & (id == IndicatorId::Cirr180 ? CirrBit : CirrFullTimeBit));
        default:
            break;
    }
    const StatusCode code = reader.codes()[id == IndicatorId::SalMed ? rules.at6 : rules.at9];
    const Status status = statusOf(code);
    if (status == Status::NotDue) return excluded(Exclusion::NotDue);
    if (status == Status::Neutral) return excluded(Exclusion::Neutral);
    if (id == IndicatorId::SalMed) return ofPay(reader, code);
    if (isUnknown(status)) return excluded(Exclusion::Unknown);
    const bool active = isInserted(status) || status == Status::Seek || status == Status::Study;
    return active ? counted(extras & OfpptBit) : excluded(Exclusion::NotActive);
}

bool hasHistory(IndicatorId id) {
    return id >= IndicatorId::Ofppt;  // E2I, among them, is no indicator of graduates
}

/// Why a chain isn't the reference graduation of its person.
Exclusion notReference(const LearnerView& view, const ChainOutcome& chain) {
    const EnrolmentFact& leaf = view.enrolments[chain.leaf];
    if (leaf.status == EnrolmentStatus::Graduated && leaf.statusOn == NoDay)
        return Exclusion::NoGraduationDate;
    return chain.leafStatus == EnrolmentStatus::Graduated ? Exclusion::NotReference : Exclusion::NotGraduated;
}

}  // namespace

People Analysis::people(IndicatorId id, int horizon, const Filter& filter) const {
    const UnitFilter passes(filter, *m_codes);
    const CutOffRules& rules = m_snapshot->rules();
    const Population population = indicatorInfo(id).population;
    std::size_t date = rules.atCutOff();
    if (indicatorInfo(id).perHorizon) {
        const auto found = std::find(rules.horizons.begin(), rules.horizons.end(), horizon);
        if (found == rules.horizons.end()) return {};
        date = std::size_t(found - rules.horizons.begin());
    }

    People people;
    const auto add = [&](const LearnerView& view, const EnrolmentFact& enrolment, const Verdict& verdict) {
        const Part part = verdict.reason != Exclusion::None ? Part::Excluded
                          : verdict.inNumerator             ? Part::Numerator
                                                            : Part::Denominator;
        people.persons.push_back({view.learner.id, enrolment.id, part, verdict.reason});
        if (part == Part::Excluded) {
            ++people.excluded;
        } else {
            ++people.denominator;
            if (part == Part::Numerator) ++people.numerator;
        }
    };
    const auto isIn = [&](const LearnerView& view, const EnrolmentFact& cohortOf,
                          const EnrolmentFact& entryOf) {
        const std::size_t row =
            cohortOf.cohort < 0 ? m_codes->cohortRows() - 1 : std::size_t(cohortOf.cohort);
        return passes.passesCohort(row) &&
               passes.passesPerson(
                   personByte(view.learner.sex, view.learner.education, EntryStatus(entryOf.entryStatus)),
                   view.learner.province);
    };

    // most learners have nothing in the cohorts asked for: of these nothing need be derived
    const auto mayBeIn = [&](const LearnerView& view) {
        return !passes.testsCohorts() ||
               std::any_of(view.enrolments.begin(), view.enrolments.end(), [&](const EnrolmentFact& e) {
                   return passes.passesCohort(e.cohort < 0 ? m_codes->cohortRows() - 1
                                                           : std::size_t(e.cohort));
               });
    };
    OutcomeReader reader(rules);
    for (std::uint32_t slot : m_facts->slotsById()) {
        const LearnerView view = m_facts->view(slot);
        if (!mayBeIn(view)) continue;
        reader.read(view);
        const std::size_t before = people.persons.size();
        for (std::size_t i = 0; i < reader.chains().size(); ++i) {
            const ChainOutcome& chain = reader.chains()[i];
            const EnrolmentFact& root = view.enrolments[chain.root];
            const EnrolmentFact& unit =
                population == Population::Graduates ? view.enrolments[chain.leaf] : root;
            if (!isIn(view, unit, root)) continue;
            const bool isReference = reader.graduate() && reader.graduate()->chain == i;
            if (population == Population::Chains)
                add(view, unit, ofTraining(id, view, chain));
            else if (population == Population::Entrants)
                add(view, unit, ofEntrant(chain));
            else if (!isReference)
                add(view, unit, excluded(notReference(view, chain)));
            else if (hasHistory(id))
                add(view, unit, ofHistory(id, rules, reader));
            else
                add(view, unit,
                    ofGraduate(id, reader.codes()[date],
                               EntryStatus(root.entryStatus) == EntryStatus::Employed));
        }
        const auto byEnrolment = [](const Person& a, const Person& b) { return a.enrolment < b.enrolment; };
        std::sort(people.persons.begin() + std::ptrdiff_t(before), people.persons.end(), byEnrolment);
        if (!reader.chains().empty()) continue;
        // Nothing but selection: one line, for the first enrolment that the filter knows.
        const auto known = std::find_if(view.enrolments.begin(), view.enrolments.end(),
                                        [&](const EnrolmentFact& e) { return isIn(view, e, e); });
        if (known == view.enrolments.end()) continue;
        const bool selection =
            std::any_of(view.enrolments.begin(), view.enrolments.end(),
                        [](const EnrolmentFact& e) { return e.place == ChainPlace::Selection; });
        add(view, *known, excluded(selection ? Exclusion::SelectionOnly : Exclusion::OutsideChains));
    }
    return people;
}

}  // namespace jisr
