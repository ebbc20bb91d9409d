#pragma once

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace jisr {

/// Where a group stands, where it lands by a day, and what is aimed at by then. People, cumulated.
struct GoalMark {
    QString label;
    QString key;                  ///< leads to those observed
    qint64 observed = 0;          ///< by the cut-off
    std::array<qint64, 7> fan{};  ///< 2.5, 10, 25, 50, 75, 90, 97.5 % of the runs, by the day
    std::optional<qint64> aim;    ///< empty: nothing is aimed at here by that day
    QString detail;               ///< the mark in full
};
struct GoalChart {
    std::vector<GoalMark> marks;  ///< in the order of the groups' codes, never by distance to the aim
    QString groupTitle, valueTitle;
    QString observedLabel, medianLabel, aimLabel;  ///< legend and the table's columns
    QString observedTitle, medianTitle, aimTitle;  ///< above the columns of numbers: short
    std::array<QString, 3> bandLabels;             ///< of 95, 80 and 50 %
    QString noAim;                                 ///< printed in the column of aims where there is none
    QString emptyNote;                             ///< printed when there is no mark
};

}  // namespace jisr
