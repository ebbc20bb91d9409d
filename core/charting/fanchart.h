#pragma once

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace jisr {

/// A month of a FanChart: what was observed by its end or what the simulation says. People, cumulated.
struct FanPoint {
    QString label;   ///< "06/2026"
    QString key;     ///< leads to those observed; empty of a month ahead
    QString detail;  ///< the month in full
    std::optional<qint64> observed;
    std::array<qint64, 7>
        fan{};  ///< 2.5, 10, 25, 50, 75, 90, 97.5 % of the runs; the observed value where there is one
};
/// Aimed at from the end of one goal to the end of the next.
struct FanStep {
    int from = 0, to = 0;  ///< positions among the points, both included
    qint64 quantity = 0;
    QString label;
};
/// Where the programme stands and lands: a line observed, a fan of 50, 80 and 95 %, the plan as steps.
struct FanChart {
    QString valueTitle, observedLabel, medianLabel, planLabel;
    std::array<QString, 3> bandLabels;  ///< of 95, 80 and 50 %
    std::vector<FanPoint> points;
    std::vector<FanStep> plan;
    QString emptyNote;  ///< printed when there is no point
};

}  // namespace jisr
