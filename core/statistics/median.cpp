#include "core/statistics/median.h"

#include <algorithm>

namespace jisr {

qint64 twiceMedian(std::vector<qint64>& values) {
    Q_ASSERT(!values.empty());
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return 2 * *middle;
    }
    return *std::max_element(values.begin(), middle) + *middle;
}

qint64 medianDirhams(std::vector<qint64> centimes) {
    return (twiceMedian(centimes) + 100) / 200;
}

}  // namespace jisr
