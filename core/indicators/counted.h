#pragma once

#include <vector>

#include "core/indicators/figures.h"

/// Which counts of a group are the same number, and which add up: what a reader can subtract.
namespace jisr {

/// A count that figures print as numerator or denominator, named by the first of them: twice the
/// indicator, plus one for a denominator.
using Count = int;
inline constexpr int CountCount = 2 * IndicatorCount;
constexpr Count numeratorCount(IndicatorId id) {
    return 2 * int(id);
}
/// INS's denominator for all that are over N, INS's numerator for those over the inserted, ….
Count denominatorCount(IndicatorId id);
/// The reference graduates, DUE's denominator: the same number at every horizon.
inline constexpr Count ReferenceGraduates = 2 * int(IndicatorId::Due) + 1;

/// METHODOLOGY, Disclosure, rule 2: "in the order of the table, INS first".
const std::vector<IndicatorId>& tableOrder();
/// Position of a count when the figures are printed in that order.
int countPosition(Count count);

/// Counts of one group and horizon that add up.
struct Sum {
    std::vector<Count> parts;
    Count total;
    bool parted;  ///< "parts that add up to the whole" of rule 3; otherwise a sum that only some reader does
};
const std::vector<Sum>& sums();

}  // namespace jisr
