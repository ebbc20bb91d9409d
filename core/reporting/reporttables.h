#pragma once

#include "core/reporting/report.h"
#include "core/results/figurewords.h"

namespace jisr {

/// The tables of a report, also what a chart of the dashboard shows as its table.
class ReportTables {
  public:
    ReportTables(const Results& results, const Phrasebook& phrasebook)
        : m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results) {}

    ReportTable byRegion() const;
    ReportTable byOperator() const;
    ReportTable byCohort() const;  ///< n and the share of each status
    ReportTable curve() const;     ///< the curve read every few months
    /// The table of the chart with this id; without columns when there is none.
    ReportTable ofChart(const QString& chartId) const;

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    ReportTable byGroup(const char* id, const QString& title, const QString& groupTitle,
                        const std::vector<ResultGroup>& groups) const;
    std::vector<ReportCell> groupRow(const ResultGroup& group) const;
    std::vector<ReportCell> shareRow(const ResultGroup& group) const;
    QString signs(const ReportTable& table) const;
};

}  // namespace jisr
