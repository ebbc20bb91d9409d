#pragma once

#include <QStringList>
#include <vector>

#include "core/base/phrasebook.h"

namespace jisr {

/// Classes of equal width between round limits, light to dark: what a shade stands for.
struct ShadeSteps {
    qint64 first = 0;  ///< lower limit of the lightest
    qint64 width = 1;
    int steps = 0;  ///< 0: nothing to shade

    static constexpr int Most = 5;  ///< more shades of one colour can't be told apart in a legend

    /// The narrowest of 5, 10 or 20 points that holds all of @p values, in per cent from 0 to 100.
    static ShadeSteps perCent(const std::vector<qint64>& values);
    /// A value belongs to the last class that isn't above it.
    int stepOf(qint64 value) const;
    /// "40–50", one a class; kept in one piece in Arabic.
    QStringList perCentLabels(const Phrasebook& phrasebook) const;
};

}  // namespace jisr
