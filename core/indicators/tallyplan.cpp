#include "core/indicators/tallyplan.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace jisr {

namespace {

void addLanes(std::uint32_t* counters, TallyWord word) {
    if constexpr (std::endian::native == std::endian::little) {
        std::array<std::uint8_t, LanesPerWord> lanes;  // as bytes the compiler adds them all at once
        std::memcpy(lanes.data(), &word, sizeof word);
        for (std::size_t i = 0; i < LanesPerWord; ++i) counters[i] += lanes[i];
    } else {
        for (std::size_t i = 0; i < LanesPerWord; ++i)
            counters[i] += std::uint32_t(word >> (8 * i) & FullLane);
    }
}

/// A grouping's keys, without All and without repetition.
Grouping normalised(const Grouping& grouping) {
    Grouping result;
    for (GroupKey key : grouping.keys)
        if (key != GroupKey::All &&
            std::find(result.keys.begin(), result.keys.end(), key) == result.keys.end())
            result.keys.push_back(key);
    if (result.keys.size() > MostKeys) result.keys.resize(MostKeys);
    return result;
}

}  // namespace

TallyPlan::TallyPlan(const Grouping& wanted, const Snapshot& snapshot,
                     std::shared_ptr<const GroupCodes> codes, const std::vector<int>& horizons)
    : m_grouping(normalised(wanted)), m_codes(std::move(codes)) {
    const std::vector<int>& all = snapshot.rules().horizons;
    for (std::size_t date = 0; date < all.size(); ++date)
        if (horizons.empty() || m_grouping.keys.empty() ||
            std::find(horizons.begin(), horizons.end(), all[date]) != horizons.end()) {
            m_kept.push_back(date);
            m_horizons.push_back(all[date]);
        }
    m_kept.push_back(all.size());
    m_horizons.push_back(0);
    m_stride = counter::FirstDate + m_kept.size() * counter::PerDate;
    planCohorts();
    planPersons();
    m_gathers = dense() * wordCount() * sizeof(TallyWord) <= MostGatheredBytes;
    const std::size_t words = m_gathers ? dense() : m_parts;
    m_words.assign(words * wordCount(), 0);
    m_pending.assign(words, 0);
    m_rowOf.assign(dense(), None);
    if (dense() <= 65536) m_counts.reserve(dense() * m_stride);
}

void TallyPlan::planCohorts() {
    const std::size_t rows = m_codes->cohortRows();
    std::vector<std::array<std::int32_t, MostKeys>> ranks(rows);
    for (std::size_t k = 0; k < m_grouping.keys.size(); ++k)
        if (GroupCodes::isOfCohort(m_grouping.keys[k]))
            for (std::size_t row = 0; row < rows; ++row)
                ranks[row][k] = m_codes->rankOfCohort(m_grouping.keys[k], row);
    m_groupOfCohort.resize(rows);
    const auto cohortKeys =
        std::count_if(m_grouping.keys.begin(), m_grouping.keys.end(), GroupCodes::isOfCohort);
    if (cohortKeys < 2) {
        // The rank itself is the group.
        std::size_t position = 0, count = 1;
        for (std::size_t k = 0; k < m_grouping.keys.size(); ++k)
            if (GroupCodes::isOfCohort(m_grouping.keys[k])) {
                position = k;
                count = std::size_t(m_codes->count(m_grouping.keys[k]));
            }
        m_cohortGroups.assign(count, {});
        for (std::size_t rank = 0; rank < count; ++rank) m_cohortGroups[rank][position] = std::int32_t(rank);
        for (std::size_t row = 0; row < rows; ++row)
            m_groupOfCohort[row] = std::uint32_t(ranks[row][position]);
        return;
    }
    m_cohortGroups = ranks;
    std::sort(m_cohortGroups.begin(), m_cohortGroups.end());
    m_cohortGroups.erase(std::unique(m_cohortGroups.begin(), m_cohortGroups.end()), m_cohortGroups.end());
    for (std::size_t row = 0; row < rows; ++row)
        m_groupOfCohort[row] =
            std::uint32_t(std::lower_bound(m_cohortGroups.begin(), m_cohortGroups.end(), ranks[row]) -
                          m_cohortGroups.begin());
}

void TallyPlan::planPersons() {
    // Parts are numbered key by key, the first key weighing most, as digits of a number.
    for (auto key = m_grouping.keys.rbegin(); key != m_grouping.keys.rend(); ++key) {
        if (GroupCodes::isOfCohort(*key)) continue;
        const auto weight = std::uint32_t(m_parts);
        if (*key == GroupKey::Province) {
            m_partOfProvince.resize(std::size_t(m_codes->count(*key)));
            for (std::size_t i = 0; i < m_partOfProvince.size(); ++i)
                m_partOfProvince[i] =
                    weight * std::uint32_t(m_codes->rankOfPerson(*key, 0, std::int16_t(int(i) - 1)));
        } else {
            for (unsigned person = 0; person < 256; ++person)
                m_partOfPerson[person] +=
                    weight * std::uint32_t(m_codes->rankOfPerson(*key, PersonByte(person), -1));
        }
        m_parts *= std::size_t(m_codes->count(*key));
    }
}

std::uint32_t* TallyPlan::countersOf(std::size_t denseGroup) {
    std::uint32_t& row = m_rowOf[denseGroup];
    if (row == None) {
        row = std::uint32_t(m_denseOf.size());
        m_denseOf.push_back(std::uint32_t(denseGroup));
        m_counts.resize(m_counts.size() + m_stride);
    }
    return m_counts.data() + row * m_stride;
}

void TallyPlan::enter(std::size_t cohortRow) {
    const std::uint32_t group = m_groupOfCohort[cohortRow];
    if (group != m_group && !m_gathers) flushAll();
    m_group = group;
}

void TallyPlan::takeChains(const TallyWord* words, unsigned units) {
    TallyWord* own = room(m_gathers ? m_group : 0, units);
    own[0] += words[0];
    own[1] += words[1];
}

void TallyPlan::takeGraduates(const TallyWord* words, unsigned units) {
    TallyWord* own = room(m_gathers ? m_group : 0, units);
    own[1] += words[1];
    own[2] += words[2];
    own += WordsBefore;
    for (std::size_t date : m_kept) {
        const TallyWord* source = words + WordsBefore + date * WordsPerDate;
        for (std::size_t word = 0; word < WordsPerDate; ++word) *own++ += source[word];
    }
}

// The words lie in the order of the counters.
void TallyPlan::flush(std::size_t index) {
    if (m_pending[index] == 0) return;
    TallyWord* words = m_words.data() + index * wordCount();
    std::uint32_t* counters = countersOf(m_gathers ? index : m_group * m_parts + index);
    for (std::size_t word = 0; word < wordCount(); ++word, counters += LanesPerWord)
        addLanes(counters, words[word]);
    std::fill_n(words, wordCount(), TallyWord(0));
    m_pending[index] = 0;
}

void TallyPlan::flushAll() {
    for (std::uint32_t index : m_touched) flush(index);
    m_touched.clear();
}

Breakdown TallyPlan::take() {
    flushAll();
    if (m_grouping.keys.empty()) countersOf(0);  // the whole is there even with nobody in it
    struct Row {
        std::array<std::int32_t, MostKeys> ranks;
        std::uint32_t row;
        bool operator<(const Row& other) const { return ranks < other.ranks; }
    };
    std::vector<Row> rows;
    rows.reserve(m_denseOf.size());
    for (std::uint32_t row = 0; row < m_denseOf.size(); ++row) {
        std::array<std::int32_t, MostKeys> ranks = m_cohortGroups[m_denseOf[row] / m_parts];
        std::size_t part = m_denseOf[row] % m_parts;
        for (std::size_t k = m_grouping.keys.size(); k-- > 0;) {
            if (GroupCodes::isOfCohort(m_grouping.keys[k])) continue;
            const auto count = std::size_t(m_codes->count(m_grouping.keys[k]));
            ranks[k] = std::int32_t(part % count);
            part /= count;
        }
        rows.push_back({ranks, row});
    }
    std::sort(rows.begin(), rows.end());

    Breakdown result;
    result.m_grouping = m_grouping;
    result.m_horizons = m_horizons;
    result.m_codes = m_codes;
    result.m_counts = std::move(m_counts);
    result.m_groups.reserve(rows.size());
    result.m_rows.reserve(rows.size());
    for (const Row& row : rows) {
        result.m_groups.push_back(row.ranks);
        result.m_rows.push_back(row.row);
    }
    return result;
}

}  // namespace jisr
