#pragma once

#include <QtGlobal>
#include <optional>
#include <vector>

namespace jisr {

/// One stratum (say, a track × a status at entry): how many of its people, how many of them inserted.
struct Stratum {
    qint64 hits = 0;
    qint64 n = 0;
};

/// A group beside what its own mix of people would have given at the pooled rates.
struct FairComparison {
    double expected = 0.0;         ///< Σ n_k P_k, people
    double gapPoints = 0.0;        ///< 100 (observed − expected) / n, percentage points; 0 when n = 0
    std::optional<double> direct;  ///< directly standardised rate in [0, 1]
};

/// METHODOLOGY, fair comparison. @p group and @p pooled list the same strata in the same order; the group
/// is part of the pool. The direct rate is given only when the group has at least @p minStratum people in
/// every stratum that the pool knows.
FairComparison compareFairly(const std::vector<Stratum>& group, const std::vector<Stratum>& pooled,
                             qint64 minStratum = 5);

}  // namespace jisr
