#include "core/indicators/snapshot.h"

#include <algorithm>

#include "core/base/progress.h"

namespace jisr {

namespace {

PersonByte personOf(const LearnerView& view, const EnrolmentFact& root) {
    return personByte(view.learner.sex, view.learner.education, EntryStatus(root.entryStatus));
}

/// @p position of the chain among the reader's.
ChainEntry entryOf(const LearnerView& view, std::uint32_t slot, const OutcomeReader& reader,
                   std::size_t position, Day cutOff) {
    const ChainOutcome& chain = reader.chains()[position];
    const bool isReference = reader.graduate() && reader.graduate()->chain == position;
    const bool inTraining =
        (chain.training & ConfirmedBit) && chain.leafStatus == EnrolmentStatus::InProgress && !chain.neutral;
    const Day start = view.enrolments[chain.root].startedOn;
    const bool begun = start != NoDay && start <= cutOff;
    const auto entrant = std::uint8_t((!chain.entrant          ? 0
                                       : chain.entrantInserted ? 2
                                                               : 1) +
                                      (inTraining ? InTrainingStep : 0) + (begun ? BegunStep : 0));
    return {
        slot,    view.learner.province,           personOf(view, view.enrolments[chain.root]), chain.training,
        entrant, pathOf(view, chain, isReference)};
}

GraduateEntry entryOf(const LearnerView& view, std::uint32_t slot, const ChainOutcome& chain,
                      const GraduateOutcome& graduate) {
    return {slot,
            graduate.days,
            view.learner.province,
            personOf(view, view.enrolments[chain.root]),
            graduate.extras,
            graduate.event,
            graduate.salary >= 0};
}

/// Turns counts by row into first positions, with the end behind the last.
void accumulate(std::vector<std::uint32_t>& from) {
    std::uint32_t position = 0;
    for (std::uint32_t& row : from) {
        const std::uint32_t count = row;
        row = position;
        position += count;
    }
}

template <typename Entry>
struct BySlot {
    bool operator()(const Entry& entry, std::uint32_t slot) const { return entry.slot < slot; }
    bool operator()(std::uint32_t slot, const Entry& entry) const { return slot < entry.slot; }
};

}  // namespace

Snapshot::Snapshot(const Facts& facts, CutOffRules rules, const Progress* progress)
    : m_rules(std::move(rules)) {
    const std::size_t rows = m_rules.regionOfCohort.size() + 1;
    const std::size_t dates = m_rules.dateCount();
    m_chainsFrom.assign(rows + 1, 0);
    m_graduatesFrom.assign(rows + 1, 0);

    // First in the facts' order, noting each entry's row; then each to its place in its cohort.
    std::vector<ChainEntry> chains;
    std::vector<GraduateEntry> graduates;
    std::vector<StatusCode> codes;
    std::vector<std::uint32_t> chainRows, graduateRows;
    chains.reserve(facts.slotCount());
    chainRows.reserve(facts.slotCount());
    graduates.reserve(facts.slotCount());
    graduateRows.reserve(facts.slotCount());
    codes.reserve(facts.slotCount() * dates);
    OutcomeReader reader(m_rules);
    for (std::uint32_t slot = 0; slot < facts.slotCount(); ++slot) {
        if (progress && slot % 4096 == 0) progress->check();
        const LearnerView view = facts.view(slot);
        reader.read(view);
        for (std::size_t i = 0; i < reader.chains().size(); ++i) {
            const ChainOutcome& chain = reader.chains()[i];
            chains.push_back(entryOf(view, slot, reader, i, m_rules.cutOff));
            chainRows.push_back(std::uint32_t(rowOf(view.enrolments[chain.root].cohort)));
            ++m_chainsFrom[chainRows.back()];
        }
        if (const GraduateOutcome* graduate = reader.graduate()) {
            const ChainOutcome& chain = reader.chains()[graduate->chain];
            graduates.push_back(entryOf(view, slot, chain, *graduate));
            codes.insert(codes.end(), reader.codes().begin(), reader.codes().end());
            graduateRows.push_back(std::uint32_t(rowOf(view.enrolments[chain.leaf].cohort)));
            ++m_graduatesFrom[graduateRows.back()];
            m_longestTime = std::max(m_longestTime, graduate->days);
            noteMoved(view, slot, chain);
        }
    }
    accumulate(m_chainsFrom);
    accumulate(m_graduatesFrom);
    std::vector<std::uint32_t> next = m_chainsFrom;
    m_chains.resize(chains.size());
    for (std::size_t i = 0; i < chains.size(); ++i) m_chains[next[chainRows[i]]++] = chains[i];
    next = m_graduatesFrom;
    m_graduates.resize(graduates.size());
    m_codes.resize(codes.size());
    for (std::size_t i = 0; i < graduates.size(); ++i) {
        const std::size_t to = next[graduateRows[i]]++;
        m_graduates[to] = graduates[i];
        std::copy_n(codes.data() + i * dates, dates, m_codes.data() + to * dates);
    }
    if (progress) progress->check();
    m_sums.read(*this);
}

std::size_t Snapshot::rowOf(std::int32_t cohort) const {
    const std::size_t none = m_rules.regionOfCohort.size();
    return cohort >= 0 && std::size_t(cohort) < none ? std::size_t(cohort) : none;
}

void Snapshot::noteMoved(const LearnerView& view, std::uint32_t slot, const ChainOutcome& chain) {
    const EnrolmentFact &root = view.enrolments[chain.root], &leaf = view.enrolments[chain.leaf];
    if (rowOf(root.cohort) == rowOf(leaf.cohort)) return;
    m_moved.push_back({slot, std::uint32_t(rowOf(root.cohort)), std::uint32_t(rowOf(leaf.cohort)),
                       view.learner.province, personOf(view, root), pathOf(view, chain, true)});
}

std::span<const ChainEntry> Snapshot::chains(std::size_t row) const {
    return {m_chains.data() + m_chainsFrom[row], m_chains.data() + m_chainsFrom[row + 1]};
}
std::span<const GraduateEntry> Snapshot::graduates(std::size_t row) const {
    return {m_graduates.data() + m_graduatesFrom[row], m_graduates.data() + m_graduatesFrom[row + 1]};
}
const StatusCode* Snapshot::codes(std::size_t row) const {
    return m_codes.data() + m_graduatesFrom[row] * m_rules.dateCount();
}

void Snapshot::remove(const Facts& facts, std::uint32_t slot) {
    const LearnerView view = facts.view(slot);
    OutcomeReader reader(m_rules);
    reader.read(view);
    for (const ChainOutcome& chain : reader.chains()) {
        const std::size_t row = rowOf(view.enrolments[chain.root].cohort);
        const auto [from, to] =
            std::equal_range(m_chains.begin() + m_chainsFrom[row], m_chains.begin() + m_chainsFrom[row + 1],
                             slot, BySlot<ChainEntry>());
        const auto count = std::uint32_t(to - from);  // none left when two chains share the cohort
        m_sums.forget(row);
        m_chains.erase(from, to);
        for (std::size_t r = row + 1; r < m_chainsFrom.size(); ++r) m_chainsFrom[r] -= count;
    }
    if (const GraduateOutcome* graduate = reader.graduate()) {
        const std::size_t row = rowOf(view.enrolments[reader.chains()[graduate->chain].leaf].cohort);
        const auto entry =
            std::lower_bound(m_graduates.begin() + m_graduatesFrom[row],
                             m_graduates.begin() + m_graduatesFrom[row + 1], slot, BySlot<GraduateEntry>());
        const auto dates = std::ptrdiff_t(m_rules.dateCount());
        const auto codes = m_codes.begin() + (entry - m_graduates.begin()) * dates;
        m_codes.erase(codes, codes + dates);
        m_graduates.erase(entry);
        m_sums.forget(row);
        std::erase_if(m_moved, [slot](const MovedGraduate& moved) { return moved.slot == slot; });
        for (std::size_t r = row + 1; r < m_graduatesFrom.size(); ++r) --m_graduatesFrom[r];
    }
}

void Snapshot::insert(const Facts& facts, std::uint32_t slot) {
    const LearnerView view = facts.view(slot);
    OutcomeReader reader(m_rules);
    reader.read(view);
    for (std::size_t i = 0; i < reader.chains().size(); ++i) {
        const std::size_t row = rowOf(view.enrolments[reader.chains()[i].root].cohort);
        // Behind those of the same slot: chains stay in the order of their roots.
        const auto at =
            std::upper_bound(m_chains.begin() + m_chainsFrom[row], m_chains.begin() + m_chainsFrom[row + 1],
                             slot, BySlot<ChainEntry>());
        m_sums.forget(row);
        m_chains.insert(at, entryOf(view, slot, reader, i, m_rules.cutOff));
        for (std::size_t r = row + 1; r < m_chainsFrom.size(); ++r) ++m_chainsFrom[r];
    }
    if (const GraduateOutcome* graduate = reader.graduate()) {
        const ChainOutcome& chain = reader.chains()[graduate->chain];
        const std::size_t row = rowOf(view.enrolments[chain.leaf].cohort);
        const auto at =
            std::lower_bound(m_graduates.begin() + m_graduatesFrom[row],
                             m_graduates.begin() + m_graduatesFrom[row + 1], slot, BySlot<GraduateEntry>());
        const auto codes = (at - m_graduates.begin()) * std::ptrdiff_t(m_rules.dateCount());
        m_codes.insert(m_codes.begin() + codes, reader.codes().begin(), reader.codes().end());
        m_sums.forget(row);
        m_graduates.insert(at, entryOf(view, slot, chain, *graduate));
        noteMoved(view, slot, chain);
        for (std::size_t r = row + 1; r < m_graduatesFrom.size(); ++r) ++m_graduatesFrom[r];
        m_longestTime = std::max(m_longestTime, graduate->days);
    }
}

std::size_t Snapshot::bytes() const {
    return m_chains.capacity() * sizeof(ChainEntry) + m_graduates.capacity() * sizeof(GraduateEntry) +
           m_codes.capacity() * sizeof(StatusCode) + m_moved.capacity() * sizeof(MovedGraduate) +
           (m_chainsFrom.capacity() + m_graduatesFrom.capacity()) * sizeof(std::uint32_t) + m_sums.bytes();
}

}  // namespace jisr
