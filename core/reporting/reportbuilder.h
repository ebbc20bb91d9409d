#pragma once

#include "core/indicators/analysis.h"
#include "core/reporting/report.h"
#include "core/results/cohortslices.h"
#include "core/results/reportrequest.h"
#include "core/results/results.h"

namespace jisr {

/// Makes the dashboard's results from one analysis. Keeps what depends on the cohorts alone; make a new one
/// when the analysis gets other dimensions.
///
/// The dashboard: results() once a filter or cut-off changes, then ReportCharts, ReportTables, keyFigures()
/// and headline() of these results. Reports: makeReport() (reportcatalogue.h).
class ReportBuilder {
  public:
    /// @p analysis must outlive the builder.
    explicit ReportBuilder(const Analysis& analysis);

    Results results(const ReportRequest& request) const;

  private:
    const Analysis& m_analysis;
    CohortSlices m_slices;
};

/// The sentence a minister can quote, for the whole of @p results.
QString headline(const Results& results, const Phrasebook& phrasebook);

/// One line that says how a figure came about: rule set, cut-off, filters, edition, state of the file.
QString passport(const Results& results, const Phrasebook& phrasebook);

}  // namespace jisr
