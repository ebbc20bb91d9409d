#pragma once

#include <functional>
#include <memory>

#include "core/base/progress.h"
#include "core/reporting/report.h"
#include "core/reporting/results.h"
#include "ui/base/programmefacts.h"

namespace jisr {

/// What a report needs beside the numbers.
struct ReportContext {
    Language language = Language::French;
    QString programme;
    QString office;  ///< code, as in the file
};

/// What the dashboard shows, as the report's builder made it.
struct DashboardContent {
    ReportFigures figures;
    QString sentence, passport;
    std::vector<ChartSpec> charts;
    std::shared_ptr<const Results> results;  ///< by which the people behind a key are found
};

/// Both are a job's work, at the scope's horizon and in its mode, internal or public.
DashboardContent dashboardContent(const ProgrammeFacts& facts, const Scope& scope,
                                  const ReportContext& context);
Report programmeReport(const ProgrammeFacts& facts, const Scope& scope, const ReportContext& context);

/// The work that writes @p report to @p path as PDF, XLSX or CSV by its extension. To be called in the GUI
/// thread, where charts are recorded; the work itself runs in a job.
std::function<bool(Progress&)> reportWriter(const Report& report, const QString& path);

}  // namespace jisr
