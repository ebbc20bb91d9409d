#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace jisr {

/// A series' value at one place of the time axis.
struct TrendPoint {
    std::optional<double> value;      ///< a proportion 0–1 or people; empty: the line has a gap here
    std::optional<double> low, high;  ///< 95 % interval, of rates only
    QString text;                     ///< as it prints: "57,9 %", "c", "–"
    QString key;                      ///< empty: nobody can be asked for from here (another cut-off)
    QString detail;                   ///< the point in full
    bool warning = false;             ///< quality gate: REP below 70 %
};
struct TrendSeries {
    QString code;  ///< "INS": stable, picks the line's look
    QString label;
    std::vector<TrendPoint> points;  ///< one a place of the axis
};
/// Rates or counts through time: a line a series, a band where it has an interval.
struct TrendChart {
    bool rates = true;   ///< values are proportions, the axis 0–100 %; otherwise people from 0
    bool joined = true;  ///< lines between the points; not between cohorts, which are other people
    QString timeTitle, valueTitle, bandLabel, placeTitle;
    std::vector<QString> places;  ///< "06/2026", "2024-H1": in the order of time
    std::vector<TrendSeries> series;
    QString emptyNote;  ///< printed when no series has a point
};

}  // namespace jisr
