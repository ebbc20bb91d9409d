#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

/// What a chart shows, in values and words already said in the reader's language; how it looks is ui/charts'
/// affair. Every mark carries a `key` (group_by=code) by which the window finds the people behind it.
namespace jisr {

/// A rate with its two uncertainties: the interval (chance) and the bounds (missing answers).
struct DotMark {
    QString label;
    QString key;                 ///< e.g. "MA-06"
    std::optional<double> rate;  ///< 0–1; empty: not shown
    double low = 0, high = 0;    ///< Wilson 95 %
    double upperBound = 0;       ///< INS_UB ≥ rate
    qint64 numerator = 0, denominator = 0;
    QString note;          ///< why there is no rate ("n < 20", "à venir"), or a warning
    bool warning = false;  ///< quality gate: REP below 70 %
};
struct DotChart {
    QString valueTitle;
    std::vector<DotMark> marks;
    std::optional<double> reference;  ///< a target or pooled rate, drawn as a line
    QString referenceLabel;
};

/// 100 % stacked bars; `unknown` parts are hatched, hidden bars print their note.
struct StackSeries {
    QString label;
    QString key;  ///< EMP, APPR, CI, STUDY, INT, SEEK, INACT, UNREACHED, NOT_TRACED …
    bool unknown = false;
};
struct StackBar {
    QString label;
    QString key;
    std::vector<qint64> counts;  ///< one a series; empty when hidden
    qint64 total = 0;
    QString note;
};
struct StackChart {
    std::vector<StackSeries> series;
    std::vector<StackBar> bars;
};

/// Time to insertion: cumulative incidence as steps with a band, the at-risk table beneath.
struct CurvePoint {
    int day = 0;
    double incidence = 0, low = 0, high = 0;
    bool hasInterval = false;
    double kaplanMeier = 0;
};
struct CurveChart {
    std::vector<CurvePoint> points;
    std::vector<std::pair<int, qint64>> atRisk;  ///< day, number at risk just before
    std::optional<int> medianDays;               ///< empty: not reached
    QString medianLabel;
    QString timeTitle, valueTitle;
};

struct ChartSpec {
    QString id;  ///< stable name: "insertion-by-region"
    QString title, subtitle, note;
    bool rightToLeft = false;
    std::variant<DotChart, StackChart, CurveChart> content;
};

}  // namespace jisr
