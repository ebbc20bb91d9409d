#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace jisr {

/// A group beside what its own mix of people would have given at the rates of all, in percentage points.
struct GapMark {
    QString label;
    QString key;
    std::optional<double> gap;     ///< observed − expected, points; empty: not shown
    double low = 0, high = 0;      ///< points: the observed rate's Wilson 95 % less the expected rate
    qint64 n = 0, observed = 0;    ///< n below 0: hidden
    double expected = 0;           ///< people
    std::optional<double> direct;  ///< directly standardised rate, 0–1, where every stratum has enough people
    QString gapText;               ///< "+4.5"
    QString note;                  ///< why there is no gap, or a warning
    QString detail;                ///< the mark in full
    bool warning = false;          ///< quality gate: REP below 70 %
};
struct GapChart {
    std::vector<GapMark> marks;  ///< in the order of the groups' codes, never by gap
    double widest = 5;           ///< points: where the axis ends on both sides
    QString fewerLabel, moreLabel;
    QString valueTitle, countTitle;
    QString expectedTitle, observedTitle;  ///< of the table's columns
    QString emptyNote;                     ///< printed instead of the marks
};

}  // namespace jisr
