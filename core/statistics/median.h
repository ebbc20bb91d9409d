#pragma once

#include <QtGlobal>
#include <vector>

namespace jisr {

/// Twice the median, so that the half of an even count is not lost: the mean of the two middle values
/// (METHODOLOGY, SAL_MED). @p values must not be empty; it is partly reordered.
qint64 twiceMedian(std::vector<qint64>& values);

/// Median of amounts in centimes, in whole dirhams, half up. @p centimes ≥ 0, not empty.
qint64 medianDirhams(std::vector<qint64> centimes);

}  // namespace jisr
