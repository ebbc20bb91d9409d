#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace jisr {

/// Time to insertion: cumulative incidence as steps with a band, the at-risk table beneath.
struct CurvePoint {
    int day = 0;
    double incidence = 0, low = 0, high = 0;
    bool hasInterval = false;
    double kaplanMeier = 0;
};
/// A day at which the curve is read: where an axis label and a number at risk stand.
struct CurveTick {
    int day = 0;
    QString label;      ///< "6 m"
    qint64 atRisk = 0;  ///< just before that day; below 0: hidden
    QString detail;     ///< incidence, interval and number at risk in full
};
struct CurveChart {
    std::vector<CurvePoint> points;
    std::vector<CurveTick> ticks;
    QString atRiskTitle;
    QString incidenceLabel;         ///< what the line is called in the legend
    QString kaplanMeierLabel;       ///< empty: Kaplan–Meier isn't drawn
    QString emptyNote;              ///< printed when there is no point
    std::optional<int> medianDays;  ///< empty: not reached
    QString medianLabel;
    QString timeTitle, valueTitle;
};

/// One of the curves of a CurvesChart.
struct Curve {
    QString label;
    QString key;  ///< of its group: "region=MA-06", "all=ALL"
    std::vector<CurvePoint> points;
    std::vector<CurveTick> ticks;  ///< at the chart's days; `detail` in full
    std::optional<int> medianDays;
    QString medianLabel;
    QString note;  ///< why there is no curve
};
/// Time to insertion of several groups, beside each other: at most MostCurves.
struct CurvesChart {
    static constexpr std::size_t MostCurves = 6;

    std::vector<Curve> curves;
    bool kaplanMeier = false;  ///< 1 − KM in place of the incidence; it has no band
    QString atRiskTitle, medianTitle, valueTitle;
    QString emptyNote;  ///< printed when there is no curve
};

}  // namespace jisr
