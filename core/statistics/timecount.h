#pragma once

#include <QtGlobal>

namespace jisr {

/// How many left the observation on a day after graduation, and how (METHODOLOGY, TTI): what a curve is
/// drawn from. A million people fit in a few thousand of these, and two groups simply add up.
struct TimeCount {
    int day = 0;           ///< ≥ 0, from graduation
    qint64 inserted = 0;   ///< event 1
    qint64 competing = 0;  ///< event 2
    qint64 censored = 0;   ///< event 0; events precede censorings on a day
    bool operator==(const TimeCount&) const = default;
};

}  // namespace jisr
