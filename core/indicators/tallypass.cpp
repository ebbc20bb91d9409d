#include "core/indicators/tallypass.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace jisr {

namespace {

using Word = TallyWord;

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

}  // namespace

TallyPass::TallyPass(const Snapshot& snapshot, std::shared_ptr<const GroupCodes> codes, const Filter& filter)
    : m_snapshot(snapshot), m_codes(std::move(codes)), m_filter(filter, *m_codes) {}

TallyPass::~TallyPass() = default;

void TallyPass::addGrouping(const Grouping& grouping, const std::vector<int>& horizons) {
    m_plans.push_back(std::make_unique<TallyPlan>(grouping, m_snapshot, m_codes, horizons));
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
        for (TallyPlan* plan : m_byPerson) {
            Word* words = plan->part(chain.person, chain.province);
            words[0] += SpreadBits[chain.training];
            words[1] += EntrantWords[chain.entrant];
        }
    }
    m_sums[0] = training;
    m_sums[1] = entrants;
    for (TallyPlan* plan : m_byCohort) plan->takeChains(m_sums.data(), unsigned(count));
}

void TallyPass::countGraduates(std::span<const GraduateEntry> entries, const StatusCode* codes) {
    const std::size_t count = choose(entries);
    if (count == 0) return;
    const std::size_t dates = m_snapshot.rules().dateCount();
    for (std::size_t i = 0; i < count; ++i) {
        const GraduateEntry& graduate = entries[m_chosen[i]];
        m_employed[i] = entryStatusOf(graduate.person) == EntryStatus::Employed ? 16 : 0;
        if (m_countTimes) ++m_times[std::size_t(graduate.days) * 3 + graduate.event];
        for (TallyPlan* plan : m_byPerson) {
            const StatusCode* own = codes + m_chosen[i] * dates;
            Word* words = plan->part(graduate.person, graduate.province);
            words[1] += Word(graduate.hasSalary) * lane(counter::Salaries);
            words[2] += SpreadBits[graduate.extras];
            words += WordsBefore;
            for (std::size_t date : plan->keptDates()) {
                const StatusWords& status = SpreadStatus[(own[date] & 0xF) | m_employed[i]];
                words[0] += status.low;
                words[1] += status.high;
                words[2] += SpreadBits[qualitiesOf(own[date])];
                words += WordsPerDate;
            }
        }
    }
    if (m_byCohort.empty()) return;
    Word salaries = 0, extras = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const GraduateEntry& graduate = entries[m_chosen[i]];
        salaries += Word(graduate.hasSalary);
        extras += SpreadBits[graduate.extras];
    }
    m_sums[1] = salaries * lane(counter::Salaries);
    m_sums[2] = extras;
    // date by date, so that the sums stay in registers
    for (std::size_t date = 0; date < dates; ++date) {
        StatusWords statuses;
        Word qualities = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const StatusCode code = codes[m_chosen[i] * dates + date];
            const StatusWords& status = SpreadStatus[(code & 0xF) | m_employed[i]];
            statuses.low += status.low;
            statuses.high += status.high;
            qualities += SpreadBits[qualitiesOf(code)];
        }
        Word* words = m_sums.data() + WordsBefore + date * WordsPerDate;
        words[0] = statuses.low;
        words[1] = statuses.high;
        words[2] = qualities;
    }
    for (TallyPlan* plan : m_byCohort) plan->takeGraduates(m_sums.data(), unsigned(count));
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
