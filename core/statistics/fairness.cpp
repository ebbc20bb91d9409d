#include "core/statistics/fairness.h"

namespace jisr {

FairComparison compareFairly(const std::vector<Stratum>& group, const std::vector<Stratum>& pooled,
                             qint64 minStratum) {
    Q_ASSERT(group.size() == pooled.size());
    FairComparison result;
    qint64 hits = 0, people = 0, pool = 0;
    double standard = 0.0;
    bool everyStratum = true;
    for (std::size_t k = 0; k < pooled.size(); ++k) {
        if (pooled[k].n == 0) {
            continue;
        }
        hits += group[k].hits;
        people += group[k].n;
        pool += pooled[k].n;
        result.expected += double(group[k].n) * double(pooled[k].hits) / double(pooled[k].n);
        if (group[k].n == 0 || group[k].n < minStratum) {
            everyStratum = false;
        } else {
            standard += double(pooled[k].n) * double(group[k].hits) / double(group[k].n);
        }
    }
    if (people > 0) {
        result.gapPoints = 100.0 * (double(hits) - result.expected) / double(people);
        if (everyStratum) {
            result.direct = standard / double(pool);
        }
    }
    return result;
}

}  // namespace jisr
