#include "ui/dashboard/programmereport.h"

#include "core/reporting/reportcharts.h"
#include "core/reporting/reportfigures.h"
#include "core/reporting/reportwriter.h"
#include "ui/base/officenames.h"
#include "ui/printing/pdfwriter.h"

namespace jisr {

namespace {

ReportRequest requestOf(const ProgrammeFacts& facts, const Scope& scope, const ReportContext& context) {
    ReportRequest request;
    request.filter = scope.filter;
    request.horizon = scope.horizon;
    request.publicMode = scope.publicMode;
    request.language = context.language;
    request.programme = context.programme;
    request.journalPosition = facts.journalPosition();
    request.target = facts.target(scope.filter);
    for (const auto& [code, name] : officeNames(context.language)) {
        if (code == context.office) {
            request.office = name;
        }
    }
    return request;
}

}  // namespace

DashboardContent dashboardContent(const ProgrammeFacts& facts, const Scope& scope,
                                  const ReportContext& context) {
    ReportRequest request = requestOf(facts, scope, context);
    request.everyKey = true;
    auto results = std::make_shared<const Results>(facts.builder().results(request));
    const Phrasebook phrasebook(context.language);
    const ReportCharts charts(*results, phrasebook);
    return {keyFigures(*results, phrasebook),
            headline(*results, phrasebook),
            passport(*results, phrasebook),
            {charts.insertionByRegion(), charts.timeToInsertion(), charts.situationByCohort()},
            results};
}

Report programmeReport(const ProgrammeFacts& facts, const Scope& scope, const ReportContext& context) {
    return facts.builder().report(requestOf(facts, scope, context));
}

std::function<bool(Progress&)> reportWriter(const Report& report, const QString& path) {
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return [report, charts = recordCharts(report), path](Progress&) {
            writePdf(report, charts, path);
            return true;
        };
    }
    return [report, path](Progress&) {
        writeReport(report, path);
        return true;
    };
}

}  // namespace jisr
