#pragma once

#include <functional>
#include <memory>

#include "core/base/progress.h"
#include "core/charting/chartcatalogue.h"
#include "core/reporting/figurechanges.h"
#include "core/reporting/report.h"
#include "core/results/results.h"
#include "ui/base/programmefacts.h"

namespace jisr {

/// What a report needs beside the numbers.
struct ReportContext {
    Language language = Language::French;
    QString programme;
    QString office;  ///< code, as in the file
};

/// What is chosen on each chart: its id → choice → option.
using ChartChoices = std::map<QString, std::map<QString, QString>>;

/// What the dashboard shows: figures, sentence and those charts of a sheet that are counted with them.
struct DashboardContent {
    ReportFigures figures;
    QString sentence, passport;
    std::vector<ChartSpec> charts;
    std::shared_ptr<const Results> results;  ///< by which the people behind a key are found
};

/// All are a job's work, at the scope's horizon and in its mode, internal or public.
DashboardContent dashboardContent(const ProgrammeFacts& facts, const Scope& scope,
                                  const ReportContext& context, Sheet sheet, const ChartChoices& choices);
/// The sheet's charts that are counted with the results; the others are chartOf()'s.
std::vector<ChartSpec> sheetCharts(const ProgrammeFacts& facts, const Results& results, Language language,
                                   Sheet sheet, const ChartChoices& choices);
/// One chart, whichever it is. Throws Cancelled.
ChartSpec chartOf(ProgrammeFacts& facts, const Results& results, Language language, const ChartInfo& info,
                  const ChartChoices& choices, Progress& progress);
/// How the headline's figures moved; looks from other cut-offs. Throws Cancelled.
FigureChanges changesOf(ProgrammeFacts& facts, const Results& results, Progress& progress);
/// The report, and behind it what was added by hand: charts by their catalogue's id, sentences as they are.
/// Throws Cancelled.
struct ReportAdditions {
    QStringList charts, sentences;
    bool isEmpty() const { return charts.isEmpty() && sentences.isEmpty(); }
};
Report programmeReport(ProgrammeFacts& facts, const Scope& scope, const ReportContext& context,
                       const ReportAdditions& additions, const ChartChoices& choices, Progress& progress);

/// The work that writes @p report to @p path as PDF, XLSX or CSV by its extension. To be called in the GUI
/// thread, where charts are recorded; the work itself runs in a job.
std::function<bool(Progress&)> reportWriter(const Report& report, const QString& path);

}  // namespace jisr
