#pragma once

#include <array>
#include <map>

#include "core/indicators/counted.h"
#include "core/indicators/disclosure.h"
#include "core/statistics/suppression.h"

namespace jisr {

/// Different, and by fewer than @p minCell people.
inline bool smallStep(qint64 a, qint64 b, qint64 minCell) {
    return a != b && std::abs(a - b) < minCell;
}

/// One public edition in the making: what publicEdition() does, step by step.
class Publication {
  public:
    Publication(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter,
                const RuleParameters& parameters, const std::vector<Edition>& earlier,
                const EarlierEditions* sealed);
    Edition take();

  private:
    struct CountState {
        bool present = false;  ///< some figure of the printout has it
        qint64 value = 0;
        Mark mark = Mark::Shown;
        qint64 low = 0, high = -1;  ///< told by "≤ 5 %" or "≥ 95 %"
        int cell = -1;
    };
    /// The counts of one group at one horizon (0 = the figures without one).
    struct Block {
        std::array<CountState, CountCount> counts;
    };
    /// What earlier editions say of a count of the same people.
    struct Before {
        std::vector<qint64> printed;
        bool stays = false;  ///< hidden then, and nothing has changed since
        bool known = false;  ///< printed then, and nothing has changed since
    };
    /// A printed whole and the printed groups of one finer grouping that lie in it.
    struct Partition {
        std::size_t whole;
        std::vector<std::size_t> parts;
    };

    CountState& state(std::size_t group, int horizon, Count count);
    CountState* find(std::size_t group, int horizon, Count count);
    void readCounts(std::size_t group);

    // rule 4: what earlier editions said of the group
    void readEarlier(std::size_t group, const std::vector<Edition>& earlier, const EarlierEditions* sealed);
    void readEarlier(const FigureGroup& present, const PublishedGroup& then);
    void readEarlier(const FigureGroup& present, const Figure& then, const Cover& cover);

    // rules 1 and 2, one group after the other
    void decideGroup(std::size_t group);
    /// Hides a small count, or one a few people off another that is printed already.
    void decideCount(std::size_t group, int horizon, Count count, const std::vector<qint64>& printed);
    void decideHorizon(std::size_t group, int horizon, const std::vector<const Figure*>& figures);
    /// Rules 1 and 2 for the figure by itself.
    Shown shownAlone(const Figure& figure) const;
    /// The insertion's bounds go with it, and rates over the same inserted people too.
    bool boundHidden(std::size_t group, const Figure& figure);

    // rule 3, one horizon after the other (publicationlines.cpp)
    void findPartitions();
    bool liesIn(std::size_t part, std::size_t whole) const;
    void protect(int horizon);
    /// Cells in reading order; the whole is the total row and comes last.
    void addCells(Suppression& suppression, int horizon);
    void addGroupLines(Suppression& suppression, int horizon);
    void addGroupLine(Suppression& suppression, int horizon, Count count, const Partition& partition);
    void addSums(Suppression& suppression, int horizon);
    void addNetInsertion(Suppression& suppression, int horizon);
    /// Hides the numerators of rates that lost their denominator; false when there are none.
    bool hideOrphans(Suppression& suppression, int horizon);

    void cover(std::size_t group);

    RuleParameters m_parameters;
    qint64 m_minCell;
    Edition m_edition;
    std::vector<std::map<int, Block>> m_blocks;        ///< by group, by horizon
    std::map<std::pair<int, Count>, Before> m_before;  ///< of the group being decided
    std::vector<Partition> m_partitions;
};

}  // namespace jisr
