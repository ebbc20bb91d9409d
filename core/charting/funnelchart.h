#pragma once

#include <QString>
#include <vector>

#include "core/statistics/funnel.h"

namespace jisr {

/// A group in the funnel: its rate against what chance alone gives groups of its size.
struct FunnelMark {
    QString label;
    QString key;
    qint64 n = 0, numerator = 0;  ///< n > 0
    FunnelLimits limits;          ///< at this n
    FunnelFlag flag = FunnelFlag::Within;
    QString flagText;      ///< the flag in words
    QString detail;        ///< the mark in full
    bool warning = false;  ///< quality gate: REP below 70 %

    double rate() const { return static_cast<double>(numerator) / static_cast<double>(n); }
};
struct FunnelPoint {
    double n = 0;
    FunnelLimits limits;
};
/// Rates (0–1) by size of group, with the limits around a baseline (METHODOLOGY, Numbers).
struct FunnelChart {
    std::vector<FunnelMark> marks;    ///< in the order of the groups' codes, never by rate
    std::vector<FunnelPoint> limits;  ///< by ascending n from 1 to mostPeople
    double mostPeople = 1;            ///< end of the axis
    double baseline = 0;
    QString baselineLabel;                                 ///< "All 57.9%", "Target 65.0%"
    QString at95Label, at998Label;                         ///< what the two limits are called
    QString withinLabel, outside95Label, outside998Label;  ///< what the shapes mean
    QString sizeTitle, valueTitle;                         ///< of the axes
    QString emptyNote;                                     ///< printed when nothing can be drawn
};

}  // namespace jisr
