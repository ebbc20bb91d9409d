#pragma once

#include "core/charting/chartspec.h"
#include "core/results/figurewords.h"
#include "core/results/results.h"

namespace jisr {

/// The charts of report and dashboard: both call these, so both show the same.
class ReportCharts {
  public:
    ReportCharts(const Results& results, const Phrasebook& phrasebook)
        : m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results) {}

    /// Dots with interval and bounds; ids "insertion-by-region", "insertion-by-operator".
    ChartSpec insertionByRegion() const;
    ChartSpec insertionByOperator() const;
    /// The same by any key that the results know, "insertion-by"; groups in the order of their codes.
    ChartSpec insertionBy(GroupKey key) const;
    /// 100 % bars by any key, "situation-by".
    ChartSpec situationBy(GroupKey key) const;
    /// 100 % bars, "situation-by-cohort"; half-years where the cohorts are too many.
    ChartSpec situationByCohort() const;
    /// "time-to-insertion".
    ChartSpec timeToInsertion() const;

    /// Statuses in the order of the bars, everything that adds up to n: what an internal edition shows.
    static const std::vector<IndicatorId>& shares();

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    ChartSpec begun(const char* id, const QString& title) const;
    ChartSpec dots(const char* id, const QString& title, const std::vector<ResultGroup>& groups) const;
    ChartSpec stack(const char* id, const QString& title, const std::vector<ResultGroup>& groups) const;
    struct Share {
        qint64 count = 0, n = 0;
    };
    std::vector<StackSeries> series() const;
    /// One a series; empty when one of them is hidden.
    std::vector<Share> segments(const ResultGroup& group) const;
    StackBar bar(const ResultGroup& group, const std::vector<StackSeries>& series) const;
    CurveTick tick(int day, const QString& label, std::optional<qint64> atRisk) const;
};

/// Under which a sealed edition keeps the number at risk at @p day.
QString riskName(int day);

/// Days at which the curve is read, with their labels in months: 0, 3, 6 … as far as it is shown.
std::vector<std::pair<int, int>> curveMonths(const Results& results);
/// The curve's last row on or before @p day; nullptr before the first.
const CurveRow* curveAt(const Results& results, int day);
/// The numbers at risk at those days, hidden where two shown ones would differ by 1–4 people.
std::vector<std::optional<qint64>> risksAt(const Results& results,
                                           const std::vector<std::pair<int, int>>& months);

}  // namespace jisr
