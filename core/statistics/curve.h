#pragma once

#include <QtGlobal>
#include <optional>
#include <vector>

#include "core/statistics/timecount.h"
#include "core/statistics/wilson.h"

/// Time to insertion (METHODOLOGY, TTI): Aalen–Johansen, with Kaplan–Meier beside it.
namespace jisr {

/// A day on which anybody leaves. Proportions in [0, 1].
struct CurveRow {
    int day = 0;
    qint64 atRisk = 0;  ///< just before the day
    TimeCount left;
    double kmSurvival = 1.0;         ///< competing counted as censored
    std::optional<double> kmError;   ///< Greenwood; none once the survival is 0
    double incidence = 0.0;          ///< F, Aalen–Johansen cumulative incidence of insertion
    double error = 0.0;              ///< standard error of F, delta (Marubini–Valsecchi) form
    std::optional<Interval> limits;  ///< 95 %, F^exp(±z·se/(F ln F)); none at F = 0 or 1
};

/// One row a day with anybody leaving, uncut. @p days by ascending day, each at most once; days on which
/// nobody leaves are skipped. One pass over the days, whatever the number of people.
std::vector<CurveRow> insertionCurve(const std::vector<TimeCount>& days);

/// How many of the first rows may be shown: those with at least @p minAtRisk at risk just before.
qsizetype shownRows(const std::vector<CurveRow>& rows, qint64 minAtRisk = 5);

/// Smallest day with F ≥ 0.5 on the part that may be shown; none = "non atteinte".
std::optional<int> medianDays(const std::vector<CurveRow>& rows, qint64 minAtRisk = 5);

/// Smallest day with a Kaplan–Meier survival ≤ 0.5 (for readers who ask, and to compare with R).
std::optional<int> kmMedianDays(const std::vector<CurveRow>& rows);

/// Kaplan–Meier limits on the log scale, S·exp(±z·se/S), clipped at 1; none once the survival is 0.
std::optional<Interval> kmLogLimits(const CurveRow& row, double z = z95);

/// F^exp(±z·se/(F ln F)); none at F = 0 or 1.
std::optional<Interval> incidenceLimits(double incidence, double error, double z = z95);

}  // namespace jisr
