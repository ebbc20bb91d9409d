#include "core/indicators/facts.h"

#include <algorithm>

namespace jisr {

namespace {

bool isSelection(EnrolmentStatus status) {
    return status <= EnrolmentStatus::Admitted;
}

/// Writes @p fresh over an old stretch when it fits, otherwise at the end. @return entries left unused.
template <typename T>
std::size_t place(std::vector<T>& all, const std::vector<T>& fresh, std::uint32_t& begin,
                  std::uint32_t& count) {
    const auto size = std::uint32_t(fresh.size());
    std::size_t waste = 0;
    if (size <= count) {
        std::copy(fresh.begin(), fresh.end(), all.begin() + begin);
        waste = count - size;
    } else {
        waste = count;
        begin = std::uint32_t(all.size());
        all.insert(all.end(), fresh.begin(), fresh.end());
    }
    count = size;
    return waste;
}

template <typename T>
void compact(std::vector<T>& all, std::vector<LearnerFact>& learners, std::uint32_t LearnerFact::*begin,
             std::uint32_t LearnerFact::*count) {
    std::vector<T> kept;
    kept.reserve(all.size());
    for (LearnerFact& learner : learners) {
        const auto from = all.begin() + learner.*begin;
        learner.*begin = std::uint32_t(kept.size());
        kept.insert(kept.end(), from, from + learner.*count);
    }
    kept.shrink_to_fit();
    all.swap(kept);
}

/// Empty reads as ended_on, else started_on.
Day lastKnownOf(const SituationRow& s) {
    return s.lastKnownOn != NoDay ? s.lastKnownOn : s.endedOn != NoDay ? s.endedOn : s.startedOn;
}

}  // namespace

bool Facts::counts(const SituationRow& s) {
    const bool heard = s.evidence == 'A' || s.evidence == 'B' || s.evidence == 'C';
    return heard && lastKnownOf(s) != NoDay;
}

void Facts::resolve(const LearnerRow& row) {
    const auto count = std::int32_t(row.enrolments.size());
    const auto fact = [&](std::int32_t index, ChainPlace place) {
        const EnrolmentRow& e = row.enrolments[std::size_t(index)];
        const CohortRow* cohort = e.cohort >= 0 && std::size_t(e.cohort) < m_dimensions.cohorts.size()
                                      ? &m_dimensions.cohorts[std::size_t(e.cohort)]
                                      : nullptr;
        EnrolmentFact f{};
        f.id = e.id;
        f.startedOn = e.startedOn == NoDay && cohort ? cohort->startsOn : e.startedOn;
        f.plannedEndOn = e.plannedEndOn == NoDay && cohort ? cohort->endsOn : e.plannedEndOn;
        f.statusOn = e.statusOn;
        f.cohort = cohort ? e.cohort : -1;
        f.status = e.status;
        f.neutralReason = e.neutralReason;
        f.place = place;
        f.entryStatus = std::uint8_t(e.entryStatus) & 0xF;
        f.entryIntent = std::uint8_t(e.entryIntent) & 0xF;
        f.rank = std::uint32_t(index);
        return f;
    };

    m_newEnrolments.clear();
    m_successor.assign(std::size_t(count), -1);
    std::unordered_map<qint64, std::int32_t> byId;
    if (count > 8)
        for (std::int32_t i = 0; i < count; ++i) byId.emplace(row.enrolments[std::size_t(i)].id, i);
    const auto find = [&](qint64 id) {
        if (count > 8) {
            const auto found = byId.find(id);
            return found == byId.end() ? -1 : found->second;
        }
        for (std::int32_t i = 0; i < count; ++i)
            if (row.enrolments[std::size_t(i)].id == id) return i;
        return -1;
    };
    const auto startOf = [&](std::int32_t index) { return fact(index, ChainPlace::Stray).startedOn; };

    // Two successors: the later start continues, no start being the earliest (NoDay is the least Day);
    // then the higher reference, hence >= in ascending order.
    for (std::int32_t i = 0; i < count; ++i) {
        const EnrolmentRow& e = row.enrolments[std::size_t(i)];
        if (e.transferFrom == 0 || isSelection(e.status)) continue;
        const std::int32_t from = find(e.transferFrom);
        if (from < 0) continue;
        std::int32_t& next = m_successor[std::size_t(from)];
        if (next < 0 || startOf(i) >= startOf(next)) next = i;
    }
    std::vector<bool> placed(std::size_t(count), false);
    for (std::int32_t i = 0; i < count; ++i) {
        const EnrolmentRow& e = row.enrolments[std::size_t(i)];
        if (e.transferFrom != 0 || isSelection(e.status)) continue;
        ChainPlace place = ChainPlace::Root;
        // A walk from a root meets nobody twice: each enrolment names one predecessor, the root none.
        for (std::int32_t at = i; at >= 0; at = m_successor[std::size_t(at)]) {
            m_newEnrolments.push_back(fact(at, place));
            placed[std::size_t(at)] = true;
            place = ChainPlace::Next;
        }
    }
    for (std::int32_t i = 0; i < count; ++i)
        if (!placed[std::size_t(i)])
            m_newEnrolments.push_back(fact(i, isSelection(row.enrolments[std::size_t(i)].status)
                                                  ? ChainPlace::Selection
                                                  : ChainPlace::Stray));

    m_newSituations.clear();
    for (const SituationRow& s : row.situations) {
        if (!counts(s)) continue;
        const Day lastKnown = lastKnownOf(s);
        m_newSituations.push_back({s.salary, s.startedOn, s.endedOn, lastKnown, s.weeklyHours,
                                   s.contractMonths, s.kind, s.place, s.inField, s.evidence != 'C'});
    }

    m_newContacts.clear();
    for (const ContactRow& c : row.contacts)
        if (c.on != NoDay && c.result != ContactResult::Reached) m_newContacts.push_back(c.on);
    std::sort(m_newContacts.begin(), m_newContacts.end());
    m_newContacts.erase(std::unique(m_newContacts.begin(), m_newContacts.end()), m_newContacts.end());
}

std::int64_t Facts::slotOf(qint64 id) const {
    const auto end = m_learners.begin() + m_ascending;
    const auto found = std::lower_bound(m_learners.begin(), end, id,
                                        [](const LearnerFact& l, qint64 wanted) { return l.id < wanted; });
    if (found != end && found->id == id) return found->gone ? -1 : found - m_learners.begin();
    const auto other = m_others.find(id);
    if (other == m_others.end() || m_learners[other->second].gone) return -1;
    return other->second;
}

std::uint32_t Facts::slotFor(qint64 id) {
    const auto slot = slotCount();
    if (m_ascending == slot && (slot == 0 || m_learners.back().id < id)) {
        ++m_ascending;
    } else {
        // A removed learner that comes back takes its old slot.
        const auto end = m_learners.begin() + m_ascending;
        const auto found = std::lower_bound(m_learners.begin(), end, id,
                                            [](const LearnerFact& l, qint64 key) { return l.id < key; });
        if (found != end && found->id == id) return std::uint32_t(found - m_learners.begin());
        const auto [other, isNew] = m_others.emplace(id, slot);
        if (!isNew) return other->second;
    }
    LearnerFact learner{};
    learner.id = id;
    learner.gone = true;
    m_learners.push_back(learner);
    return slot;
}

std::uint32_t Facts::put(const LearnerRow& row) {
    resolve(row);
    const std::uint32_t slot = slotFor(row.id);
    LearnerFact& learner = m_learners[slot];
    if (learner.gone) ++m_alive;
    learner.gone = false;
    learner.sex = row.sex;
    learner.education = row.education;
    learner.province = row.province >= 0 && std::size_t(row.province) < m_dimensions.provinces.size()
                           ? row.province
                           : std::int16_t(-1);
    m_waste += place(m_enrolments, m_newEnrolments, learner.enrolmentBegin, learner.enrolmentCount);
    m_waste += place(m_situations, m_newSituations, learner.situationBegin, learner.situationCount);
    m_waste += place(m_contacts, m_newContacts, learner.contactBegin, learner.contactCount);
    compactWhenWasteful();
    return slot;
}

bool Facts::remove(qint64 id) {
    const std::int64_t slot = slotOf(id);
    if (slot < 0) return false;
    LearnerFact& learner = m_learners[std::size_t(slot)];
    m_waste += learner.enrolmentCount + learner.situationCount + learner.contactCount;
    learner.enrolmentCount = learner.situationCount = learner.contactCount = 0;
    learner.gone = true;
    --m_alive;
    compactWhenWasteful();
    return true;
}

void Facts::compactWhenWasteful() {
    const std::size_t used = m_enrolments.size() + m_situations.size() + m_contacts.size();
    if (m_waste < 4096 || m_waste * 4 < used) return;
    compact(m_enrolments, m_learners, &LearnerFact::enrolmentBegin, &LearnerFact::enrolmentCount);
    compact(m_situations, m_learners, &LearnerFact::situationBegin, &LearnerFact::situationCount);
    compact(m_contacts, m_learners, &LearnerFact::contactBegin, &LearnerFact::contactCount);
    m_waste = 0;
}

void Facts::shrink() {
    m_learners.shrink_to_fit();
    m_enrolments.shrink_to_fit();
    m_situations.shrink_to_fit();
    m_contacts.shrink_to_fit();
}

LearnerView Facts::view(std::uint32_t slot) const {
    const LearnerFact& l = m_learners[slot];
    return {l,
            {m_enrolments.data() + l.enrolmentBegin, l.enrolmentCount},
            {m_situations.data() + l.situationBegin, l.situationCount},
            {m_contacts.data() + l.contactBegin, l.contactCount}};
}

std::vector<std::uint32_t> Facts::slotsById() const {
    std::vector<std::uint32_t> living;
    living.reserve(std::size_t(m_alive));
    for (std::uint32_t slot = 0; slot < slotCount(); ++slot)
        if (!m_learners[slot].gone) living.push_back(slot);
    if (m_ascending < slotCount())
        std::sort(living.begin(), living.end(),
                  [this](auto a, auto b) { return m_learners[a].id < m_learners[b].id; });
    return living;
}

std::size_t Facts::bytes() const {
    return m_learners.capacity() * sizeof(LearnerFact) + m_enrolments.capacity() * sizeof(EnrolmentFact) +
           m_situations.capacity() * sizeof(SituationFact) + m_contacts.capacity() * sizeof(Day) +
           m_others.size() * 32 + m_dimensions.cohorts.capacity() * sizeof(CohortRow);
}

}  // namespace jisr
