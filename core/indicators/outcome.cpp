#include "core/indicators/outcome.h"

#include <algorithm>

#include "core/indicators/calendar.h"

namespace jisr {

namespace {

constexpr Day Forever = std::numeric_limits<Day>::max();

bool isInsertion(SituationKind kind) {
    return kind <= SituationKind::Ci;
}
bool isNeutral(SituationKind kind) {
    return kind >= SituationKind::Deceased;
}

/// Main-job order: most weekly hours (unknown least), open-ended, earlier start (none last). Situations
/// come by ascending reference, so that an equal one never replaces an earlier one.
bool isBetterMain(const SituationFact& a, const SituationFact& b) {
    if (a.weeklyHours != b.weeklyHours) return a.weeklyHours > b.weeklyHours;
    const bool openA = a.contractMonths < 0, openB = b.contractMonths < 0;
    if (openA != openB) return openA;
    const Day startA = a.startedOn == NoDay ? Forever : a.startedOn;
    const Day startB = b.startedOn == NoDay ? Forever : b.startedOn;
    return startA < startB;
}

PlaceCode placeOfRegion(const QString& code) {
    if (!code.startsWith(QLatin1String("MA-"))) return 0;
    bool isNumber = false;
    const int number = code.mid(3).toInt(&isNumber);
    return isNumber && number >= 1 && number <= 12 ? PlaceCode(number) : PlaceCode(0);
}

std::size_t positionOf(const std::vector<int>& horizons, int months) {
    return std::size_t(std::lower_bound(horizons.begin(), horizons.end(), months) - horizons.begin());
}

}  // namespace

CutOffRules::CutOffRules(Day cutOffDay, const RuleParameters& ruleParameters, const Dimensions& dimensions)
    : cutOff(cutOffDay), parameters(ruleParameters) {
    const auto ascending = [](std::vector<int>& months) {
        std::sort(months.begin(), months.end());
        months.erase(std::unique(months.begin(), months.end()), months.end());
    };
    ascending(parameters.horizons);
    horizons = parameters.horizons;
    horizons.insert(horizons.end(), {3, 6, 9, 12});
    ascending(horizons);
    at3 = positionOf(horizons, 3);
    at6 = positionOf(horizons, 6);
    at9 = positionOf(horizons, 9);
    at12 = positionOf(horizons, 12);
    std::vector<PlaceCode> places;
    for (const Dimension& region : dimensions.regions) places.push_back(placeOfRegion(region.code));
    regionOfCohort.reserve(dimensions.cohorts.size());
    for (const CohortRow& cohort : dimensions.cohorts)
        regionOfCohort.push_back(cohort.region >= 0 && std::size_t(cohort.region) < places.size()
                                     ? places[std::size_t(cohort.region)]
                                     : PlaceCode(0));
}

OutcomeReader::OutcomeReader(const CutOffRules& rules) : m_rules(rules) {
    m_codes.resize(rules.dateCount());
}

void OutcomeReader::read(const LearnerView& view) {
    m_enrolments = view.enrolments;
    m_situations = view.situations;
    m_failedContacts = view.failedContacts;
    m_hasGraduate = false;
    m_mainAt6 = nullptr;
    m_chains.clear();
    readChains();
    if (m_chains.empty()) return;
    readSpells();
    readStays();

    std::size_t reference = m_chains.size(), first = m_chains.size();
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const ChainOutcome& chain = m_chains[i];
        if (chain.leafStatus == EnrolmentStatus::Graduated && chain.leafOn != NoDay) {
            const bool earlier =
                reference == m_chains.size() || chain.leafOn < m_chains[reference].leafOn ||
                (chain.leafOn == m_chains[reference].leafOn &&
                 m_enrolments[chain.leaf].rank < m_enrolments[m_chains[reference].leaf].rank);
            if (earlier) reference = i;
        }
        // Roots come by ascending reference, so an equal start never replaces.
        if (chain.training & ConfirmedBit)
            if (first == m_chains.size() ||
                m_enrolments[chain.root].startedOn < m_enrolments[m_chains[first].root].startedOn)
                first = i;
    }
    if (first < m_chains.size()) readEntrant(first);
    if (reference < m_chains.size()) readGraduate(reference);
}

OutcomeReader::Effective OutcomeReader::effective(const EnrolmentFact& e) const {
    const Effective unknown{EnrolmentStatus::InProgress, NoDay, false};
    const bool neutral = e.neutralReason != NeutralReason::None;
    if (e.statusOn != NoDay) {
        if (e.statusOn > m_rules.cutOff) return unknown;
        return {e.status, e.statusOn, neutral};
    }
    if (e.status == EnrolmentStatus::InProgress) return {e.status, NoDay, neutral};
    // Without its date a status is believed only once the time it could still change in is over.
    if (e.plannedEndOn == NoDay || e.plannedEndOn + m_rules.parameters.graceDays > m_rules.cutOff)
        return unknown;
    return {e.status, NoDay, neutral};
}

void OutcomeReader::readChains() {
    const RuleParameters& rule = m_rules.parameters;
    const Day cutOff = m_rules.cutOff;
    for (std::size_t i = 0; i < m_enrolments.size() && m_enrolments[i].place == ChainPlace::Root;) {
        ChainOutcome chain;
        chain.root = std::uint32_t(i);
        while (++i < m_enrolments.size() && m_enrolments[i].place == ChainPlace::Next) {
        }
        chain.leaf = std::uint32_t(i - 1);
        const EnrolmentFact& root = m_enrolments[chain.root];
        const EnrolmentFact& leaf = m_enrolments[chain.leaf];
        const Effective atLeaf = effective(leaf);
        const Effective atRoot = chain.root == chain.leaf ? atLeaf : effective(root);
        chain.leafStatus = atLeaf.status;
        chain.leafOn = atLeaf.on;
        chain.neutral = atLeaf.neutral;

        if (root.startedOn != NoDay && root.startedOn + rule.confirmDays <= cutOff) {
            chain.training |= ConfirmableBit;
            const bool leftEarly = atRoot.status == EnrolmentStatus::Dropped && atRoot.on != NoDay &&
                                   atRoot.on < root.startedOn + rule.confirmDays;
            if (atRoot.status != EnrolmentStatus::NoShow && !leftEarly) chain.training |= ConfirmedBit;
        }
        if ((chain.training & ConfirmedBit) && root.plannedEndOn != NoDay &&
            root.plannedEndOn + rule.graceDays <= cutOff && !chain.neutral) {
            chain.training |= EndedBit;
            switch (chain.leafStatus) {
                case EnrolmentStatus::Graduated:
                    chain.training |= GraduatedBit;
                    if (chain.leafOn != NoDay && chain.leafOn <= root.plannedEndOn + rule.onTimeDays)
                        chain.training |= OnTimeBit;
                    break;
                case EnrolmentStatus::Dropped:
                case EnrolmentStatus::NoShow:
                    chain.training |= DroppedBit;
                    break;
                case EnrolmentStatus::Failed:
                    chain.training |= FailedBit;
                    break;
                default:
                    chain.training |= OngoingBit;
                    break;
            }
        }
        chain.entrantExclusion = root.startedOn == NoDay              ? Exclusion::NoStartDate
                                 : !(chain.training & ConfirmableBit) ? Exclusion::NotYetConfirmable
                                 : !(chain.training & ConfirmedBit)   ? Exclusion::NotConfirmed
                                                                      : Exclusion::NotFirstChain;
        m_chains.push_back(chain);
    }
}

void OutcomeReader::readSpells() {
    m_spells.clear();
    for (const SituationFact& s : m_situations) {
        const Day from = s.startedOn == NoDay ? s.lastKnownOn : s.startedOn;
        if (from > m_rules.cutOff) continue;
        Day to = s.lastKnownOn + m_rules.parameters.validDays;
        if (s.startedOn == NoDay)
            to = s.lastKnownOn;
        else if (s.kind == SituationKind::Deceased)
            to = Forever;
        else if (s.endedOn != NoDay)
            to = s.endedOn;
        m_spells.push_back({from, to, &s});
    }
}

void OutcomeReader::readStays() {
    m_stays.clear();
    if (m_chains.size() < 2) return;
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const ChainOutcome& chain = m_chains[i];
        if (chain.leafStatus == EnrolmentStatus::NoShow) continue;
        for (std::uint32_t at = chain.root; at <= chain.leaf; ++at) {
            const EnrolmentFact& enrolment = m_enrolments[at];
            if (enrolment.startedOn == NoDay) continue;
            const Effective state = effective(enrolment);
            const Day to = state.status == EnrolmentStatus::InProgress ? m_rules.cutOff
                           : state.on != NoDay                         ? state.on
                                                                       : enrolment.plannedEndOn;
            m_stays.push_back({enrolment.startedOn, to, i, at});
        }
    }
}

OutcomeReader::Found OutcomeReader::statusAt(Day day, std::size_t chain, bool unreached) const {
    const SituationFact* work = nullptr;
    const SituationFact* alternance = nullptr;
    const SituationFact* insertionContract = nullptr;
    const SituationFact *study = nullptr, *internship = nullptr, *seeking = nullptr, *inactive = nullptr,
                        *neutral = nullptr;
    bool hoursKnown = true;
    int hours = 0;
    // Of several that say the same, the first by reference is named.
    const auto first = [](const SituationFact*& known, const SituationFact* candidate) {
        if (!known) known = candidate;
    };
    const auto better = [](const SituationFact*& main, const SituationFact* candidate) {
        if (!main || isBetterMain(*candidate, *main)) main = candidate;
    };
    for (const Spell& spell : m_spells) {
        if (spell.from > day || spell.to < day) continue;
        switch (spell.fact->kind) {
            case SituationKind::Emp:
            case SituationKind::Self:
                better(work, spell.fact);
                hoursKnown = hoursKnown && spell.fact->weeklyHours >= 0;
                hours += spell.fact->weeklyHours;
                break;
            case SituationKind::Appr:
                better(alternance, spell.fact);
                break;
            case SituationKind::Ci:
                better(insertionContract, spell.fact);
                break;
            case SituationKind::IntPaid:
            case SituationKind::IntUnpaid:
                first(internship, spell.fact);
                break;
            case SituationKind::Study:
                first(study, spell.fact);
                break;
            case SituationKind::Seek:
                first(seeking, spell.fact);
                break;
            case SituationKind::Inact:
                first(inactive, spell.fact);
                break;
            case SituationKind::Deceased:
            case SituationKind::Incap:
            case SituationKind::Mil:
                first(neutral, spell.fact);
                break;
        }
    }
    if (neutral) return {Status::Neutral, nullptr, neutral};
    const Stay* otherTraining = nullptr;
    for (const Stay& stay : m_stays)
        if (stay.chain != chain && stay.from <= day && day <= stay.to) {
            otherTraining = &stay;
            break;
        }

    const bool studies = study || otherTraining;
    const bool studentJob = studies && hoursKnown && hours < m_rules.parameters.studyJobHours * 100;
    if (work && !studentJob)
        return {work->kind == SituationKind::Emp ? Status::Emp : Status::Self, work, work};
    const SituationFact* aside = work;
    if (alternance) return {Status::Appr, alternance, alternance, nullptr, aside};
    if (insertionContract) return {Status::Ci, insertionContract, insertionContract, nullptr, aside};
    if (studies) return {Status::Study, nullptr, study, study ? nullptr : otherTraining, aside};
    if (internship) return {Status::Int, nullptr, internship};
    if (seeking) return {Status::Seek, nullptr, seeking};
    if (inactive) return {Status::Inact, nullptr, inactive};
    return {unreached ? Status::Unreached : Status::NotTraced, nullptr};
}

StatusReason OutcomeReader::reasonAt(Day day) const {
    const bool unreached = m_attempts >= m_rules.parameters.minAttempts;
    const Found found = statusAt(day, m_graduate.chain, unreached);
    StatusReason reason;
    reason.status = found.status;
    reason.situation = found.by;
    reason.training = found.stay ? &m_enrolments[found.stay->enrolment] : nullptr;
    reason.studentJob = found.studentJob;
    reason.step = found.status == Status::Neutral ? 1
                  : isEmployed(found.status)      ? 3
                  : isUnknown(found.status)       ? 5
                                                  : 4;
    return reason;
}

std::uint8_t OutcomeReader::qualities(const Found& found, PlaceCode region) const {
    if (!found.main) return 0;
    const SituationFact& main = *found.main;
    unsigned bits = 0;
    if (main.verified) bits |= VerifiedBit;
    if (main.inField != YesNo::Unknown) bits |= FieldKnownBit;
    if (main.inField == YesNo::Yes) bits |= InFieldBit;
    if (region != 0 && main.place == region) bits |= LocalBit;
    if (main.place == PlaceAbroad) bits |= AbroadBit;
    if (isEmployed(found.status)) {
        if (main.contractMonths < 0 || main.kind == SituationKind::Self) bits |= StableBit;
        if (main.weeklyHours >= 0) bits |= HoursKnownBit;
        if (main.weeklyHours >= m_rules.parameters.fullTimeHours * 100) bits |= FullTimeBit;
    }
    return std::uint8_t(bits);
}

void OutcomeReader::readEntrant(std::size_t first) {
    ChainOutcome& chain = m_chains[first];
    const bool dated = chain.leafStatus == EnrolmentStatus::Graduated && chain.leafOn != NoDay;
    const Day from = dated ? chain.leafOn : m_enrolments[chain.root].plannedEndOn;
    chain.entrantExclusion = Exclusion::None;
    if (chain.neutral)
        chain.entrantExclusion = Exclusion::NeutralInTraining;
    else if (from == NoDay)
        chain.entrantExclusion = Exclusion::NoPlannedEnd;
    else if (addMonths(from, 6) > m_rules.cutOff)
        chain.entrantExclusion = Exclusion::NotDue;
    if (chain.entrantExclusion != Exclusion::None) return;
    const Status status = statusAt(addMonths(from, 6), first, false).status;
    if (status == Status::Neutral) {
        chain.entrantExclusion = Exclusion::Neutral;
        return;
    }
    chain.entrant = true;
    chain.entrantInserted = isInserted(status);
}

void OutcomeReader::readGraduate(std::size_t index) {
    const ChainOutcome& chain = m_chains[index];
    m_hasGraduate = true;
    m_graduate = {};
    m_graduate.chain = index;
    m_graduate.graduatedOn = chain.leafOn;
    const Day graduated = chain.leafOn;
    const std::int32_t cohort = m_enrolments[chain.leaf].cohort;
    const PlaceCode region = cohort >= 0 && std::size_t(cohort) < m_rules.regionOfCohort.size()
                                 ? m_rules.regionOfCohort[std::size_t(cohort)]
                                 : PlaceCode(0);
    m_attempts = int(std::count_if(m_failedContacts.begin(), m_failedContacts.end(),
                                   [&](Day d) { return d > graduated && d <= m_rules.cutOff; }));
    const bool unreached = m_attempts >= m_rules.parameters.minAttempts;

    for (std::size_t h = 0; h < m_rules.dateCount(); ++h) {
        const Day day = h == m_rules.atCutOff() ? m_rules.cutOff : addMonths(graduated, m_rules.horizons[h]);
        if (day > m_rules.cutOff) {
            m_codes[h] = StatusCode(Status::NotDue);
            continue;
        }
        const Found found = statusAt(day, index, unreached);
        m_codes[h] = StatusCode(unsigned(found.status) | unsigned(qualities(found, region)) << 8);
        if (h == m_rules.at6) {
            m_mainAt6 = found.main;
            if (found.status == Status::Emp && (qualitiesOf(m_codes[h]) & FullTimeBit) &&
                found.main->salary >= 0)
                m_graduate.salary = found.main->salary;
        }
        if (h == m_rules.at9) {
            const bool active =
                isInserted(found.status) || found.status == Status::Seek || found.status == Status::Study;
            if (active && workedAWeek(day)) m_graduate.extras |= OfpptBit;
        }
    }
    const auto sustained = [&](std::size_t a, std::size_t b, ExtraBit denominator, ExtraBit numerator) {
        const Status before = statusOf(m_codes[a]), after = statusOf(m_codes[b]);
        if (!isInserted(before) || after == Status::NotDue || after == Status::Neutral) return;
        m_graduate.extras |= denominator;
        if (isInserted(after)) m_graduate.extras |= numerator;
    };
    sustained(m_rules.at3, m_rules.at6, Sust3Bit, Sust36Bit);
    sustained(m_rules.at6, m_rules.at12, Sust6Bit, Sust612Bit);
    readCirr();
    readTime();
}

bool OutcomeReader::workedAWeek(Day until) const {
    for (const Spell& spell : m_spells) {
        const SituationFact& s = *spell.fact;
        if (!isInsertion(s.kind) || s.startedOn == NoDay) continue;
        const Day end = std::min(s.endedOn != NoDay ? s.endedOn : s.lastKnownOn, until);
        const Day begin = std::max(s.startedOn, m_graduate.graduatedOn);
        if (end - begin + 1 >= 7) return true;
    }
    return false;
}

void OutcomeReader::readCirr() {
    constexpr Day Window = 180;
    constexpr int FullTimeMonths = 6;
    const Day graduated = m_graduate.graduatedOn;
    const EntryIntent intent{m_enrolments[m_chains[m_graduate.chain].root].entryIntent};
    if (graduated + Window > m_rules.cutOff) return;
    if (intent != EntryIntent::Job && intent != EntryIntent::Unknown) return;
    m_graduate.extras |= CirrDueBit;
    for (const Spell& spell : m_spells) {
        const SituationFact& s = *spell.fact;
        if (!isInsertion(s.kind) && s.kind != SituationKind::IntPaid) continue;
        if (s.inField != YesNo::Yes || s.startedOn == NoDay) continue;
        if (s.startedOn <= graduated || s.startedOn > graduated + Window) continue;
        m_graduate.extras |= CirrBit;
        if (s.weeklyHours >= m_rules.parameters.fullTimeHours * 100 &&
            (s.contractMonths < 0 || s.contractMonths >= FullTimeMonths))
            m_graduate.extras |= CirrFullTimeBit;
    }
}

void OutcomeReader::readTime() {
    const Day graduated = m_graduate.graduatedOn;
    Day insertion = Forever, competing = Forever, lastKnown = NoDay;
    for (const Spell& spell : m_spells) {
        const SituationFact& s = *spell.fact;
        if (s.startedOn == NoDay) continue;
        lastKnown = std::max(lastKnown, s.lastKnownOn);
        if (isInsertion(s.kind)) {
            if (s.startedOn >= graduated)
                insertion = std::min(insertion, s.startedOn);
            else if (spell.to >= graduated)
                insertion = graduated;
        } else if ((s.kind == SituationKind::Study || isNeutral(s.kind)) && s.startedOn >= graduated) {
            competing = std::min(competing, s.startedOn);
        }
    }
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const Day start = m_enrolments[m_chains[i].root].startedOn;
        if (i != m_graduate.chain && (m_chains[i].training & ConfirmedBit) && start >= graduated)
            competing = std::min(competing, start);
    }
    if (insertion != Forever && insertion <= competing) {
        m_graduate.event = 1;
        m_graduate.days = insertion - graduated;
    } else if (competing != Forever) {
        m_graduate.event = 2;
        m_graduate.days = competing - graduated;
    } else {
        const Day last = lastKnown == NoDay ? graduated : std::min(m_rules.cutOff, lastKnown);
        m_graduate.days = std::max<Day>(0, last - graduated);
    }
}

}  // namespace jisr
