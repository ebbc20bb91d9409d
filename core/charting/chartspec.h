#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

#include "core/base/phrasebook.h"
#include "core/charting/curvechart.h"
#include "core/charting/fanchart.h"
#include "core/charting/flowchart.h"
#include "core/charting/funnelchart.h"
#include "core/charting/gapchart.h"
#include "core/charting/goalchart.h"
#include "core/charting/heatchart.h"
#include "core/charting/mapchart.h"
#include "core/charting/trendchart.h"
#include "core/charting/waterfallchart.h"

/// What a chart shows, in values and words already said in the reader's language; how it looks is ui/charts'
/// affair. Every mark carries a `key` (group_by=code) by which the window finds the people behind it.
namespace jisr {

/// A rate with its two uncertainties: the interval (chance) and the bounds (missing answers).
struct DotMark {
    QString label;
    QString key;                 ///< e.g. "MA-06"
    std::optional<double> rate;  ///< 0–1; empty: not shown (the bounds still are when upperBound > 0)
    double low = 0, high = 0;    ///< Wilson 95 %
    double upperBound = 0;       ///< INS_UB ≥ rate
    qint64 numerator = 0;
    qint64 denominator = 0;  ///< below 0: hidden, nothing is printed in the count column
    QString note;            ///< why there is no rate ("n < 20", "à venir"), or a warning
    QString detail;        ///< the mark in full: rate, count, interval, bounds; shown on hover and to readers
    bool warning = false;  ///< quality gate: REP below 70 %
};
struct DotChart {
    QString valueTitle;
    QString countTitle;  ///< above the column of denominators
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
    QString key;                   ///< a segment's own key is its series' key + "/" + this
    std::vector<qint64> counts;    ///< one a series; empty when hidden
    std::vector<QString> details;  ///< one a series: the segment in full
    qint64 total = 0;              ///< below 0: hidden
    QString note;
};
struct StackChart {
    QString countTitle;
    std::vector<StackSeries> series;
    std::vector<StackBar> bars;
};

struct ChartSpec {
    QString id;  ///< stable name: "insertion-by-region"
    QString title, subtitle, note;
    bool rightToLeft = false;
    Language language = Language::French;  ///< for the numbers on axes and in columns
    std::variant<DotChart, StackChart, CurveChart, FunnelChart, GapChart, WaterfallChart, MapChart,
                 TrendChart, HeatChart, FanChart, GoalChart, FlowChart, CurvesChart>
        content;
};

}  // namespace jisr
