#include "core/statistics/curve.h"

#include <algorithm>
#include <cmath>

namespace jisr {

namespace {

// products of a thousand fractions miss 0.5 and 1 by some 1e-14; real steps are wider than 1e-12
constexpr double rounding = 1e-12;

// The delta variance needs Σ(F(t) − F_j)²a_j and Σ(F(t) − F_j)c_j over all earlier days for every t.
// When F grows by δ these sums grow by terms of sums already known, so one pass is enough.
class IncidenceVariance {
  public:
    void grow(double step) {
        m_squares += 2.0 * step * m_firsts + step * step * m_weights;
        m_firsts += step * m_weights;
        m_cross += step * m_crossWeights;
    }
    void addDay(double atRisk, double inserted, double events, double survivalBefore) {
        if (atRisk > events) {
            m_weights += events / (atRisk * (atRisk - events));
        }
        m_own +=
            survivalBefore * survivalBefore * inserted * (atRisk - inserted) / (atRisk * atRisk * atRisk);
        m_crossWeights += survivalBefore * inserted / (atRisk * atRisk);
    }
    double value() const { return std::max(0.0, m_squares + m_own - 2.0 * m_cross); }

  private:
    double m_squares = 0.0, m_firsts = 0.0, m_weights = 0.0;
    double m_own = 0.0, m_cross = 0.0, m_crossWeights = 0.0;
};

}  // namespace

std::vector<CurveRow> insertionCurve(const std::vector<TimeCount>& days) {
    qint64 atRisk = 0;
    for (const TimeCount& day : days) {
        atRisk += day.inserted + day.competing + day.censored;
    }
    std::vector<CurveRow> rows;
    IncidenceVariance variance;
    double eventFree = 1.0;  // no event of either kind so far
    double incidence = 0.0, survival = 1.0, greenwood = 0.0;
    bool anyCompeting = false;
    for (const TimeCount& left : days) {
        const qint64 leaving = left.inserted + left.competing + left.censored;
        if (leaving == 0) {
            continue;
        }
        CurveRow row;
        row.day = left.day;
        row.atRisk = atRisk;
        row.left = left;
        const double n = double(atRisk);
        const qint64 events = left.inserted + left.competing;
        if (events > 0) {
            anyCompeting = anyCompeting || left.competing > 0;
            double step = eventFree * double(left.inserted) / n;
            if (events == atRisk && !anyCompeting) {
                step = 1.0 - incidence;  // everybody was inserted: 1, not 0.9999999999999999
            }
            incidence += step;
            variance.grow(step);
            variance.addDay(n, double(left.inserted), double(events), eventFree);
            eventFree *= double(atRisk - events) / n;
        }
        if (left.inserted > 0) {
            if (left.inserted < atRisk) {
                greenwood += double(left.inserted) / (n * double(atRisk - left.inserted));
            }
            survival *= double(atRisk - left.inserted) / n;
        }
        row.kmSurvival = survival;
        if (survival > 0.0) {
            row.kmError = survival * std::sqrt(greenwood);
        }
        row.incidence = incidence;
        row.error = std::sqrt(variance.value());
        row.limits = incidenceLimits(incidence, row.error);
        rows.push_back(row);
        atRisk -= leaving;
    }
    return rows;
}

qsizetype shownRows(const std::vector<CurveRow>& rows, qint64 minAtRisk) {
    const auto end = std::find_if(rows.begin(), rows.end(),
                                  [minAtRisk](const CurveRow& row) { return row.atRisk < minAtRisk; });
    return qsizetype(end - rows.begin());
}

std::optional<int> medianDays(const std::vector<CurveRow>& rows, qint64 minAtRisk) {
    const auto end = rows.begin() + shownRows(rows, minAtRisk);
    const auto found =
        std::find_if(rows.begin(), end, [](const CurveRow& row) { return row.incidence >= 0.5 - rounding; });
    return found == end ? std::nullopt : std::optional<int>(found->day);
}

std::optional<int> kmMedianDays(const std::vector<CurveRow>& rows) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [](const CurveRow& row) { return row.kmSurvival <= 0.5 + rounding; });
    return found == rows.end() ? std::nullopt : std::optional<int>(found->day);
}

std::optional<Interval> kmLogLimits(const CurveRow& row, double z) {
    if (!row.kmError) {
        return std::nullopt;
    }
    const double reach = z * *row.kmError / row.kmSurvival;
    return Interval{row.kmSurvival * std::exp(-reach), std::min(1.0, row.kmSurvival * std::exp(reach))};
}

std::optional<Interval> incidenceLimits(double incidence, double error, double z) {
    if (incidence <= 0.0 || incidence >= 1.0 - rounding) {
        return std::nullopt;
    }
    const double power = z * error / (incidence * std::log(incidence));  // negative
    return Interval{std::pow(incidence, std::exp(-power)), std::pow(incidence, std::exp(power))};
}

}  // namespace jisr
