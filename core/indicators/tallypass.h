#pragma once

#include <functional>
#include <memory>

#include "core/indicators/analysis.h"
#include "core/indicators/snapshot.h"
#include "core/indicators/tallyplan.h"
#include "core/indicators/unitfilter.h"

namespace jisr {

/// One pass over a snapshot's units under a filter, counting for any number of groupings at once.
class TallyPass {
  public:
    TallyPass(const Snapshot& snapshot, std::shared_ptr<const GroupCodes> codes, const Filter& filter);
    ~TallyPass();

    /// @p horizons: which are kept per group (months); empty = all. The cut-off is always kept.
    void addGrouping(const Grouping& grouping, const std::vector<int>& horizons);
    void countTimes() { m_countTimes = true; }
    void run();

    std::vector<Breakdown> takeBreakdowns();
    std::vector<TimeCount> times() const;

    /// Every filtered graduate with the position of its group in @p breakdown, one of this snapshot's.
    static void eachGraduate(const Snapshot& snapshot, const Filter& filter, const Breakdown& breakdown,
                             const std::function<void(qsizetype group, const GraduateEntry&)>& take);

  private:
    /// Puts the positions of those who pass into m_chosen; @return how many. At most 255 entries.
    template <typename Entry>
    std::size_t choose(std::span<const Entry> entries);
    /// @p sums: of all the entries, where they are known.
    void countChains(std::span<const ChainEntry> entries, const TallyWord* sums);
    void countGraduates(std::span<const GraduateEntry> entries, const StatusCode* codes,
                        const TallyWord* sums);

    const Snapshot& m_snapshot;
    std::shared_ptr<const GroupCodes> m_codes;
    UnitFilter m_filter;
    std::vector<std::unique_ptr<TallyPlan>> m_plans;
    std::vector<TallyPlan*> m_byCohort, m_byPerson;
    std::vector<TallyWord> m_sums;                      ///< of up to 255 units, eight counters a word
    std::array<std::uint8_t, FullLane + 1> m_chosen{};  ///< positions of those who pass
    bool m_countTimes = false;
    std::vector<std::uint32_t> m_times;  ///< three counters a day, by event
};

}  // namespace jisr
