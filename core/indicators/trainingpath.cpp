#include "core/indicators/trainingpath.h"

#include <algorithm>

#include "core/indicators/analysis.h"
#include "core/indicators/snapshot.h"
#include "core/indicators/unitfilter.h"

namespace jisr {

namespace {

PathEnd endOf(const ChainOutcome& chain, bool isReference) {
    if (isReference) return PathEnd::Graduated;
    if (chain.leafStatus == EnrolmentStatus::Graduated)
        return chain.leafOn == NoDay ? PathEnd::Undated : PathEnd::GraduatedAgain;
    if (chain.neutral) return PathEnd::Neutral;
    switch (chain.leafStatus) {
        case EnrolmentStatus::Dropped:
        case EnrolmentStatus::NoShow:
            return PathEnd::Dropped;
        case EnrolmentStatus::Failed:
            return PathEnd::Failed;
        case EnrolmentStatus::Transferred:
            return PathEnd::Lost;
        default:
            return PathEnd::InTraining;
    }
}

bool isGraduation(PathCode path) {
    return path % PathEndCount == std::size_t(PathEnd::Graduated);
}

}  // namespace

PathCode pathOf(const LearnerView& view, const ChainOutcome& chain, bool isReference) {
    const Confirmation confirmation = view.enrolments[chain.root].startedOn == NoDay ? Confirmation::NoStart
                                      : !(chain.training & ConfirmableBit)           ? Confirmation::TooEarly
                                      : chain.training & ConfirmedBit                ? Confirmation::Confirmed
                                                                      : Confirmation::NotConfirmed;
    return pathCode(confirmation, endOf(chain, isReference));
}

qint64 TrainingPaths::count(const PathChoice& choice) const {
    qint64 sum = 0;
    for (std::size_t path = 0; path < begun.size(); ++path) {
        if (!choice.has(PathCode(path))) continue;
        const std::size_t confirmation = path / PathEndCount;
        const qint64 out = isGraduation(PathCode(path)) ? left[confirmation] : 0;
        if (choice.places & StayedBit) sum += begun[path] - out;
        if (choice.places & LeftBit) sum += out;
        if ((choice.places & JoinedBit) && isGraduation(PathCode(path))) sum += joined[confirmation];
    }
    return sum;
}

TrainingPaths Analysis::trainingPaths(const Filter& filter) const {
    const UnitFilter passes(filter, *m_codes);
    TrainingPaths paths;
    // Two tallies: neighbours often take the same path, and would wait for each other's sum.
    std::array<std::array<std::uint32_t, ConfirmationCount * PathEndCount>, 2> tallies{};
    for (std::size_t row = 0; row < m_snapshot->cohortRows(); ++row) {
        if (!passes.passesCohort(row)) continue;
        const auto chains = m_snapshot->chains(row);
        if (passes.testsPersons()) {
            for (std::size_t i = 0; i < chains.size(); ++i)
                tallies[i & 1][chains[i].path] += passes.passesPerson(chains[i].person, chains[i].province);
        } else {
            for (std::size_t i = 0; i < chains.size(); ++i) ++tallies[i & 1][chains[i].path];
        }
    }
    for (std::size_t path = 0; path < paths.begun.size(); ++path)
        paths.begun[path] = qint64(tallies[0][path]) + tallies[1][path];
    for (const MovedGraduate& moved : m_snapshot->moved()) {
        const bool from = passes.passesCohort(moved.rootRow), to = passes.passesCohort(moved.leafRow);
        if (from == to || !passes.passesPerson(moved.person, moved.province)) continue;
        ++(from ? paths.left : paths.joined)[moved.path / PathEndCount];
    }
    return paths;
}

People Analysis::pathPeople(const PathChoice& choice, const Filter& filter) const {
    const UnitFilter passes(filter, *m_codes);
    const auto isIn = [&](const EnrolmentFact& enrolment) {
        return passes.passesCohort(enrolment.cohort < 0 ? m_codes->cohortRows() - 1
                                                        : std::size_t(enrolment.cohort));
    };
    const bool graduatesOnly = choice.ends == 1U << unsigned(PathEnd::Graduated);
    People people;
    OutcomeReader reader(m_snapshot->rules());
    for (std::uint32_t slot : m_facts->slotsById()) {
        const LearnerView view = m_facts->view(slot);
        reader.read(view);
        const std::size_t before = people.persons.size();
        for (std::size_t i = 0; i < reader.chains().size(); ++i) {
            const ChainOutcome& chain = reader.chains()[i];
            const EnrolmentFact &root = view.enrolments[chain.root], &leaf = view.enrolments[chain.leaf];
            const bool isReference = reader.graduate() && reader.graduate()->chain == i;
            if (!choice.has(pathOf(view, chain, isReference)) ||
                !passes.passesPerson(
                    personByte(view.learner.sex, view.learner.education, EntryStatus(root.entryStatus)),
                    view.learner.province))
                continue;
            const bool begins = isIn(root), ends = isReference ? isIn(leaf) : begins;
            const unsigned place = begins && ends ? StayedBit : begins ? LeftBit : ends ? JoinedBit : 0;
            if (!(choice.places & place)) continue;
            people.persons.push_back(
                {view.learner.id, (graduatesOnly ? leaf : root).id, Part::Numerator, Exclusion::None});
        }
        std::sort(people.persons.begin() + std::ptrdiff_t(before), people.persons.end(),
                  [](const Person& a, const Person& b) { return a.enrolment < b.enrolment; });
    }
    people.numerator = people.denominator = qint64(people.persons.size());
    return people;
}

}  // namespace jisr
