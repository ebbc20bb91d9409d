#include "ui/dashboard/programmereport.h"

#include "core/reporting/reportcatalogue.h"
#include "core/reporting/reportfigures.h"
#include "core/reporting/reportresults.h"
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
    if (scope.publicMode) {
        request.earlier = facts.earlier();
    }
    request.language = context.language;
    request.programme = context.programme;
    request.journalPosition = facts.journalPosition();
    request.target = facts.target(scope.filter);
    request.goals = facts.goals(scope.filter);
    for (const CodeName& region : facts.analysis().codes(GroupKey::Region)) {
        request.regionGoals[region.code] = facts.goals(scope.filter.with(GroupKey::Region, region.code));
    }
    for (const auto& [code, name] : officeNames(context.language)) {
        if (code == context.office) {
            request.office = name;
        }
    }
    return request;
}

std::map<QString, QString> chosenFor(const ChartChoices& choices, const ChartInfo& info) {
    const auto found = choices.find(QLatin1String(info.id));
    return found == choices.end() ? std::map<QString, QString>() : found->second;
}

}  // namespace

DashboardContent dashboardContent(const ProgrammeFacts& facts, const Scope& scope,
                                  const ReportContext& context, Sheet sheet, const ChartChoices& choices) {
    ReportRequest request = requestOf(facts, scope, context);
    request.everyKey = true;
    auto results = std::make_shared<const Results>(facts.builder().results(request));
    const Phrasebook phrasebook(context.language);
    return {keyFigures(*results, phrasebook), headline(*results, phrasebook), passport(*results, phrasebook),
            sheetCharts(facts, *results, context.language, sheet, choices), results};
}

std::vector<ChartSpec> sheetCharts(const ProgrammeFacts& facts, const Results& results, Language language,
                                   Sheet sheet, const ChartChoices& choices) {
    const Phrasebook phrasebook(language);
    std::vector<ChartSpec> charts;
    for (const ChartInfo& info : chartCatalogue()) {
        if (info.sheet == sheet && info.make) {
            charts.push_back(info.make({facts.analysis(), results, phrasebook, chosenFor(choices, info)}));
        }
    }
    return charts;
}

ChartSpec chartOf(ProgrammeFacts& facts, const Results& results, Language language, const ChartInfo& info,
                  const ChartChoices& choices, Progress& progress) {
    const Phrasebook phrasebook(language);
    const ChartQuestion question{facts.analysis(), results, phrasebook, chosenFor(choices, info)};
    return info.make ? info.make(question) : info.makeAcross(facts.turnable(), question, progress);
}

FigureChanges changesOf(ProgrammeFacts& facts, const Results& results, Progress& progress) {
    return figureChanges(facts.turnable(), results.request(), progress);
}

Report programmeReport(ProgrammeFacts& facts, const Scope& scope, const ReportContext& context,
                       const ReportAdditions& additions, const ChartChoices& choices, Progress& progress) {
    const ReportRequest request = requestOf(facts, scope, context);
    ReportOrder order;
    order.scope = scope.filter;
    order.cutOff = facts.analysis().cutOff();
    order.horizon = scope.horizon;
    order.language = context.language;
    order.publicMode = scope.publicMode;
    ReportMaterial material;
    material.programme = request.programme;
    material.office = request.office;
    material.journalPosition = request.journalPosition;
    material.target = request.target;
    material.goals = request.goals;
    material.regionGoals = request.regionGoals;
    material.earlier = request.earlier;
    Report report = makeReport(facts.turnable(), order, material, progress);
    if (additions.isEmpty()) {
        return report;
    }
    const ReportResults results = reportResults(facts.turnable(), order, material, progress);
    report.items.push_back(
        ReportHeading{1, Phrasebook(context.language).say(QT_TRANSLATE_NOOP("core", "Chosen by hand"))});
    for (const QString& sentence : additions.sentences) {
        report.items.push_back(ReportParagraph{sentence});
    }
    for (const QString& id : additions.charts) {
        if (const ChartInfo* info = chartInfo(id)) {
            report.items.push_back(chartOf(facts, *results.now, context.language, *info, choices, progress));
        }
    }
    return report;
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
