#include "core/indicators/tallypass.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/indicators/tallywords.h"

namespace jisr {

namespace {

template <typename Entry>
std::span<const Entry> blockOf(std::span<const Entry> entries, std::size_t block) {
    const std::size_t from = block * FullLane;
    return entries.subspan(from, std::min<std::size_t>(FullLane, entries.size() - from));
}

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
        const CohortSums& sums = m_snapshot.sums();
        const bool summed = !m_filter.testsPersons() && sums.knows(row);
        // Never more at a time than a byte can count.
        for (std::size_t block = 0; block * FullLane < chains.size(); ++block)
            countChains(blockOf(chains, block), summed ? sums.chains(row, block) : nullptr);
        for (std::size_t block = 0; block * FullLane < graduates.size(); ++block)
            countGraduates(blockOf(graduates, block),
                           m_snapshot.codes(row) + block * FullLane * m_snapshot.rules().dateCount(),
                           summed ? sums.graduates(row, block) : nullptr);
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

void TallyPass::countChains(std::span<const ChainEntry> entries, const TallyWord* sums) {
    const std::size_t count = choose(entries);
    if (count == 0) return;
    for (TallyPlan* plan : m_byPerson)
        for (std::size_t i = 0; i < count; ++i) {
            const ChainEntry& chain = entries[m_chosen[i]];
            TallyWord* words = plan->part(chain.person, chain.province);
            words[0] += SpreadBits[chain.training];
            words[1] += EntrantWords[chain.entrant];
        }
    if (m_byCohort.empty()) return;
    if (!sums) {
        sumChains(entries.data(), m_chosen.data(), count, m_sums.data());
        sums = m_sums.data();
    }
    for (TallyPlan* plan : m_byCohort) plan->takeChains(sums, unsigned(count));
}

void TallyPass::countGraduates(std::span<const GraduateEntry> entries, const StatusCode* codes,
                               const TallyWord* sums) {
    const std::size_t count = choose(entries);
    if (count == 0) return;
    const std::size_t dates = m_snapshot.rules().dateCount();
    for (std::size_t i = 0; m_countTimes && i < count; ++i) {
        const GraduateEntry& graduate = entries[m_chosen[i]];
        ++m_times[std::size_t(graduate.days) * 3 + graduate.event];
    }
    for (TallyPlan* plan : m_byPerson)
        for (std::size_t i = 0; i < count; ++i) {
            const GraduateEntry& graduate = entries[m_chosen[i]];
            const StatusCode* own = codes + m_chosen[i] * dates;
            const unsigned employed = employedAtEntry(graduate.person);
            TallyWord* words = plan->part(graduate.person, graduate.province);
            words[1] += TallyWord(graduate.hasSalary) * lane(counter::Salaries);
            words[2] += SpreadBits[graduate.extras];
            words += WordsBefore;
            for (std::size_t date : plan->keptDates()) {
                const StatusWords& status = SpreadStatus[(own[date] & 0xF) | employed];
                words[0] += status.low;
                words[1] += status.high;
                words[2] += SpreadBits[qualitiesOf(own[date])];
                words += WordsPerDate;
            }
        }
    if (m_byCohort.empty()) return;
    if (!sums) {
        sumGraduates(entries.data(), codes, dates, m_chosen.data(), count, m_sums.data());
        sums = m_sums.data();
    }
    for (TallyPlan* plan : m_byCohort) plan->takeGraduates(sums, unsigned(count));
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
