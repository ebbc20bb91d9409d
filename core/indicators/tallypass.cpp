#include "core/indicators/tallypass.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <map>
#include <numeric>

#include "core/indicators/counters.h"

namespace jisr {

namespace {

using Word = std::uint64_t;
constexpr unsigned FullLane = 255;

/// Each bit of a byte to a byte of a word: adding words counts eight things at once.
constexpr auto SpreadBits = [] {
    std::array<Word, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte)
        for (unsigned bit = 0; bit < 8; ++bit)
            if (byte >> bit & 1) table[byte] |= Word(1) << (8 * bit);
    return table;
}();

/// The words of a status; from 16 on for people employed at entry, who are not in INS_N.
struct StatusWords {
    Word low = 0, high = 0;
};
constexpr auto SpreadStatus = [] {
    std::array<StatusWords, 32> table{};
    const auto set = [&](std::size_t index, std::size_t lane) {
        (lane < LanesPerWord ? table[index].low : table[index].high) |= Word(1)
                                                                        << (8 * (lane % LanesPerWord));
    };
    for (std::size_t status = 0; status < std::size_t(StatusCount); ++status) {
        set(status, status);
        set(status + 16, status);
        if (Status(status) == Status::Neutral || Status(status) == Status::NotDue) continue;
        set(status, counter::NotEmployedAtEntry);
        if (isInserted(Status(status))) set(status, counter::InsertedNotEmployedAtEntry);
    }
    return table;
}();

constexpr Word lane(std::size_t counterInWordOne) {
    return Word(1) << (8 * (counterInWordOne - LanesPerWord));
}
/// By ChainEntry::entrant.
constexpr auto EntrantWords = [] {
    std::array<Word, 2 * BegunStep> table{};
    for (std::size_t entrant = 0; entrant < table.size(); ++entrant) {
        const std::size_t counted = entrant % InTrainingStep;
        table[entrant] = lane(counter::Chains) | (counted > 0 ? lane(counter::Entrants) : 0) |
                         (counted > 1 ? lane(counter::EntrantsInserted) : 0) |
                         (entrant % BegunStep >= InTrainingStep ? lane(counter::InTraining) : 0) |
                         (entrant >= BegunStep ? lane(counter::Begun) : 0);
    }
    return table;
}();

void addLanes(std::uint32_t* counters, Word word) {
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

/// Where the units of one grouping go. A group is (what the cohort says) × (what the person says); groupings
/// by the cohort's keys alone take a whole cohort's sums at once, the others keep sums by part.
class TallyPass::Plan {
  public:
    Plan(const Grouping& wanted, const Snapshot& snapshot, std::shared_ptr<const GroupCodes> codes,
         const std::vector<int>& horizons)
        : m_grouping(normalised(wanted)), m_codes(std::move(codes)), m_dates(snapshot.rules().dateCount()) {
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
        m_rowOf.assign(dense(), None);
        if (dense() <= 65536) m_counts.reserve(dense() * m_stride);
    }

    bool byPerson() const { return m_parts > 1; }
    std::size_t wordCount() const { return WordsBefore + WordsPerDate * m_dates; }

    void enter(std::size_t cohortRow) {
        const std::uint32_t group = m_groupOfCohort[cohortRow];
        if (group != m_group && byPerson()) flushParts();
        m_group = group;
    }
    void takeChains(const Word* words) { add(m_group, words, 0, 2); }
    void takeGraduates(const Word* words) { add(m_group, words, 1, wordCount()); }

    std::size_t partOf(PersonByte person, std::int16_t province) const {
        return m_partOfPerson[person] +
               (m_partOfProvince.empty() ? 0u : m_partOfProvince[std::size_t(province + 1)]);
    }
    /// Positions of the dates that the plan keeps: those of a part's words.
    const std::vector<std::size_t>& keptDates() const { return m_kept; }
    /// One unit's words for a part of the person's keys; of the dates only those kept.
    Word* part(std::size_t index) {
        if (m_pending[index] == FullLane) flushPart(index);
        if (m_pending[index]++ == 0) m_touched.push_back(std::uint32_t(index));
        return m_partWords.data() + index * partWordCount();
    }
    void flushParts() {
        for (std::uint32_t index : m_touched) flushPart(index);
        m_touched.clear();
    }

    Breakdown take();

  private:
    static constexpr std::uint32_t None = ~0u;
    std::size_t dense() const { return m_cohortGroups.size() * m_parts; }

    void planCohorts();
    void planPersons();
    /// Rows are made when somebody is counted in them, so that neighbours in a pass are neighbours in memory.
    std::size_t rowOf(std::size_t denseGroup) {
        std::uint32_t& row = m_rowOf[denseGroup];
        if (row == None) {
            row = std::uint32_t(m_denseOf.size());
            m_denseOf.push_back(std::uint32_t(denseGroup));
            m_counts.resize(m_counts.size() + m_stride);
        }
        return row;
    }
    std::size_t partWordCount() const { return WordsBefore + WordsPerDate * m_kept.size(); }
    void add(std::size_t denseGroup, const Word* words, std::size_t from, std::size_t to);
    void addPart(std::size_t denseGroup, const Word* words);
    void flushPart(std::size_t index) {
        if (m_pending[index] == 0) return;
        Word* words = m_partWords.data() + index * partWordCount();
        addPart(m_group * m_parts + index, words);
        std::fill_n(words, partWordCount(), Word(0));
        m_pending[index] = 0;
    }

    Grouping m_grouping;
    std::shared_ptr<const GroupCodes> m_codes;
    std::size_t m_dates;
    std::vector<std::size_t> m_kept;  ///< positions of dates
    std::vector<int> m_horizons;
    std::size_t m_stride = 0;
    std::vector<std::array<std::int32_t, MostKeys>>
        m_cohortGroups;  ///< ranks of the cohort's keys, 0 for others
    std::vector<std::uint32_t> m_groupOfCohort;
    std::size_t m_parts = 1;
    std::array<std::uint32_t, 256> m_partOfPerson{};
    std::vector<std::uint32_t> m_partOfProvince;
    std::vector<std::uint32_t> m_rowOf, m_denseOf;
    std::vector<std::uint32_t> m_counts;
    std::size_t m_group = 0;
    std::vector<Word> m_partWords;
    std::vector<std::uint32_t> m_pending, m_touched;
};

void TallyPass::Plan::planCohorts() {
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

void TallyPass::Plan::planPersons() {
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
    if (m_parts > 1) {
        m_partWords.assign(m_parts * partWordCount(), 0);
        m_pending.assign(m_parts, 0);
    }
}

void TallyPass::Plan::add(std::size_t denseGroup, const Word* words, std::size_t from, std::size_t to) {
    std::uint32_t* counters = m_counts.data() + rowOf(denseGroup) * m_stride;
    for (std::size_t word = from; word < std::min(to, WordsBefore); ++word)
        addLanes(counters + word * LanesPerWord, words[word]);
    if (to <= WordsBefore) return;
    counters += counter::FirstDate;
    for (std::size_t date : m_kept) {
        const Word* source = words + WordsBefore + date * WordsPerDate;
        for (std::size_t word = 0; word < WordsPerDate; ++word, counters += LanesPerWord)
            addLanes(counters, source[word]);
    }
}

// A part's words are those of the kept dates, in the order of the counters.
void TallyPass::Plan::addPart(std::size_t denseGroup, const Word* words) {
    std::uint32_t* counters = m_counts.data() + rowOf(denseGroup) * m_stride;
    for (std::size_t word = 0; word < WordsBefore; ++word)
        addLanes(counters + word * LanesPerWord, words[word]);
    counters += counter::FirstDate;
    for (std::size_t word = WordsBefore; word < partWordCount(); ++word, counters += LanesPerWord)
        addLanes(counters, words[word]);
}

Breakdown TallyPass::Plan::take() {
    flushParts();
    if (m_grouping.keys.empty()) rowOf(0);  // the whole is there even with nobody in it
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

TallyPass::TallyPass(const Snapshot& snapshot, std::shared_ptr<const GroupCodes> codes, const Filter& filter)
    : m_snapshot(snapshot), m_codes(std::move(codes)), m_filter(filter, *m_codes) {}

TallyPass::~TallyPass() = default;

void TallyPass::addGrouping(const Grouping& grouping, const std::vector<int>& horizons) {
    m_plans.push_back(std::make_unique<Plan>(grouping, m_snapshot, m_codes, horizons));
}

void TallyPass::run() {
    if (m_countTimes) m_times.assign((std::size_t(m_snapshot.longestTime()) + 1) * 3, 0);
    for (const auto& plan : m_plans) (plan->byPerson() ? m_byPerson : m_byCohort).push_back(plan.get());
    m_sums.assign(WordsBefore + WordsPerDate * m_snapshot.rules().dateCount(), 0);
    std::iota(m_chosen.begin(), m_chosen.end(), std::uint8_t(0));
    for (std::size_t row = 0; row < m_snapshot.cohortRows(); ++row) {
        if (!m_filter.passesCohort(row)) continue;
        const auto chains = m_snapshot.chains(row);
        const auto graduates = m_snapshot.graduates(row);
        if (chains.empty() && graduates.empty()) continue;
        for (const auto& plan : m_plans) plan->enter(row);
        // Never more at a time than a byte can count.
        for (std::size_t from = 0; from < chains.size(); from += FullLane)
            countChains(chains.subspan(from, std::min<std::size_t>(FullLane, chains.size() - from)));
        const StatusCode* codes = m_snapshot.codes(row);
        for (std::size_t from = 0; from < graduates.size(); from += FullLane)
            countGraduates(graduates.subspan(from, std::min<std::size_t>(FullLane, graduates.size() - from)),
                           codes + from * m_snapshot.rules().dateCount());
    }
}

template <typename Entry>
std::size_t TallyPass::choose(std::span<const Entry> entries) {
    if (!m_filter.testsPersons()) return entries.size();
    // Without a branch: whether the next person passes can't be predicted.
    std::size_t count = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        m_chosen[count] = std::uint8_t(i);
        count += m_filter.passesPerson(entries[i].person, entries[i].province);
    }
    return count;
}

void TallyPass::countChains(std::span<const ChainEntry> entries) {
    const std::size_t count = choose(entries);
    if (count == 0) return;
    Word training = 0, entrants = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const ChainEntry& chain = entries[m_chosen[i]];
        training += SpreadBits[chain.training];
        entrants += EntrantWords[chain.entrant];
        for (Plan* plan : m_byPerson) {
            Word* words = plan->part(plan->partOf(chain.person, chain.province));
            words[0] += SpreadBits[chain.training];
            words[1] += EntrantWords[chain.entrant];
        }
    }
    m_sums[0] = training;
    m_sums[1] = entrants;
    for (Plan* plan : m_byCohort) plan->takeChains(m_sums.data());
}

void TallyPass::countGraduates(std::span<const GraduateEntry> entries, const StatusCode* codes) {
    const std::size_t count = choose(entries);
    if (count == 0) return;
    const std::size_t dates = m_snapshot.rules().dateCount();
    std::fill(m_sums.begin(), m_sums.end(), Word(0));
    const auto addDate = [](Word* words, StatusCode code, unsigned employed) {
        const StatusWords& status = SpreadStatus[(code & 0xF) | employed];
        words[0] += status.low;
        words[1] += status.high;
        words[2] += SpreadBits[qualitiesOf(code)];
    };
    const auto add = [dates, addDate](Word* words, const GraduateEntry& graduate, const StatusCode* own) {
        const unsigned employed = entryStatusOf(graduate.person) == EntryStatus::Employed ? 16 : 0;
        words[1] += Word(graduate.hasSalary) * lane(counter::Salaries);
        words[2] += SpreadBits[graduate.extras];
        words += WordsBefore;
        for (std::size_t date = 0; date < dates; ++date, words += WordsPerDate)
            addDate(words, own[date], employed);
    };
    const auto addPart = [addDate](Plan& plan, const GraduateEntry& graduate, const StatusCode* own) {
        const unsigned employed = entryStatusOf(graduate.person) == EntryStatus::Employed ? 16 : 0;
        Word* words = plan.part(plan.partOf(graduate.person, graduate.province));
        words[1] += Word(graduate.hasSalary) * lane(counter::Salaries);
        words[2] += SpreadBits[graduate.extras];
        words += WordsBefore;
        for (std::size_t date : plan.keptDates()) {
            addDate(words, own[date], employed);
            words += WordsPerDate;
        }
    };
    for (std::size_t i = 0; i < count; ++i) {
        const GraduateEntry& graduate = entries[m_chosen[i]];
        const StatusCode* own = codes + m_chosen[i] * dates;
        if (!m_byCohort.empty()) add(m_sums.data(), graduate, own);
        for (Plan* plan : m_byPerson) addPart(*plan, graduate, own);
        if (m_countTimes) ++m_times[std::size_t(graduate.days) * 3 + graduate.event];
    }
    for (Plan* plan : m_byCohort) plan->takeGraduates(m_sums.data());
}

std::vector<Breakdown> TallyPass::takeBreakdowns() {
    std::vector<Breakdown> result;
    result.reserve(m_plans.size());
    for (const auto& plan : m_plans) result.push_back(plan->take());
    return result;
}

std::vector<TimeCount> TallyPass::times() const {
    std::vector<TimeCount> result;
    for (std::size_t day = 0; day * 3 < m_times.size(); ++day) {
        const std::uint32_t* counts = m_times.data() + day * 3;
        if (counts[0] || counts[1] || counts[2])
            result.push_back({int(day), counts[1], counts[2], counts[0]});
    }
    return result;
}

void TallyPass::eachGraduate(const Snapshot& snapshot, const Filter& filter, const Breakdown& breakdown,
                             const std::function<void(qsizetype, const GraduateEntry&)>& take) {
    const GroupCodes& codes = *breakdown.m_codes;
    const UnitFilter passes(filter, codes);
    std::map<std::array<std::int32_t, MostKeys>, qsizetype> positions;
    for (std::size_t i = 0; i < breakdown.m_groups.size(); ++i)
        positions.emplace(breakdown.m_groups[i], qsizetype(i));
    const std::vector<GroupKey>& keys = breakdown.m_grouping.keys;
    for (std::size_t row = 0; row < snapshot.cohortRows(); ++row) {
        if (!passes.passesCohort(row)) continue;
        for (const GraduateEntry& graduate : snapshot.graduates(row)) {
            if (!passes.passesPerson(graduate.person, graduate.province)) continue;
            std::array<std::int32_t, MostKeys> ranks{};
            for (std::size_t k = 0; k < keys.size(); ++k)
                ranks[k] = GroupCodes::isOfCohort(keys[k])
                               ? codes.rankOfCohort(keys[k], row)
                               : codes.rankOfPerson(keys[k], graduate.person, graduate.province);
            take(positions.at(ranks), graduate);
        }
    }
}

}  // namespace jisr
