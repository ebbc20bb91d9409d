#pragma once

#include "core/indicators/analysis.h"
#include "core/reporting/report.h"
#include "core/results/cohortslices.h"
#include "core/results/reportrequest.h"
#include "core/results/results.h"

namespace jisr {

/// Makes reports and the dashboard's contents from one analysis. Keeps what depends on the cohorts alone;
/// make a new one when the analysis gets other dimensions.
///
/// The dashboard: results() once a filter or cut-off changes, then ReportCharts, ReportTables, keyFigures()
/// and headline() of these results.
class ReportBuilder {
  public:
    /// @p analysis must outlive the builder.
    explicit ReportBuilder(const Analysis& analysis);

    Results results(const ReportRequest& request) const;
    Report report(const ReportRequest& request) const;
    static Report report(const Results& results);

  private:
    const Analysis& m_analysis;
    CohortSlices m_slices;
};

/// The sentence a minister can quote, for the whole of @p results.
QString headline(const Results& results, const Phrasebook& phrasebook);

/// One line that says how a figure came about: rule set, cut-off, filters, edition, state of the file.
QString passport(const Results& results, const Phrasebook& phrasebook);

}  // namespace jisr
