// facts_bench FILE: how long reading, deriving and counting a programme takes; one "name value" a line.
// tests/bench/run sets the values beside their targets.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>

#include "core/base/clock.h"
#include "core/charting/chartcatalogue.h"
#include "core/indicators/analysis.h"
#include "core/reporting/reportbuilder.h"
#include "core/storage/analysisreader.h"
#include "core/storage/programmefile.h"

using namespace jisr;

namespace {

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// What a click on the map makes the dashboard count: figures, groups by every key, and curve.
qint64 dashboard(const ReportBuilder& builder, const Filter& filter) {
    ReportRequest request;
    request.filter = filter;
    request.everyKey = true;
    const Results results = builder.results(request);
    auto seen = static_cast<qint64>(results.curve().size());
    for (const auto& [key, groups] : results.everyGroup()) {
        for (const ResultGroup& group : groups) {
            const Figure* figure = group.find(IndicatorId::Ins, request.horizon);
            seen += figure ? figure->numerator : 0;
        }
    }
    return seen;
}

/// What a click makes a sheet of the dashboard compute beside: each of its charts. Milliseconds by chart,
/// the middle one of five times.
std::map<QString, double> charts(const ReportBuilder& builder, const Analysis& analysis,
                                 const Filter& filter) {
    ReportRequest request;
    request.filter = filter;
    request.everyKey = true;
    const Results results = builder.results(request);
    const Phrasebook phrasebook(Language::French);
    std::map<QString, double> times;
    for (const ChartInfo& info : chartCatalogue()) {
        if (info.make) {
            std::vector<double> each;
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                info.make({analysis, results, phrasebook, {}});
                each.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
            times[QLatin1String(info.id)] = median(each);
        }
    }
    return times;
}

/// What comes later, in the background: the charts that look from other cut-offs or simulate.
std::map<QString, double> backgroundCharts(const ReportBuilder& builder, Analysis& analysis) {
    ReportRequest request;
    request.everyKey = true;
    const Results results = builder.results(request);
    const Phrasebook phrasebook(Language::French);
    std::map<QString, double> times;
    NoProgress progress;
    for (const ChartInfo& info : chartCatalogue()) {
        if (info.makeAcross) {
            QElapsedTimer timer;
            timer.start();
            info.makeAcross(analysis, {analysis, results, phrasebook, {}}, progress);
            times[QLatin1String(info.id)] = double(timer.nsecsElapsed()) / 1e9;
        }
    }
    return times;
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const SystemClock clock;
    NoProgress progress;
    const auto file = ProgrammeFile::open(application.arguments().at(1), clock, true);
    QElapsedTimer timer;
    timer.start();
    Analysis analysis = readAnalysis(file->connection(), QDate(2026, 6, 30), progress);
    out << "read_s " << timer.nsecsElapsed() / 1e9 << '\n';
    out << "bytes_a_learner "
        << double(analysis.bytes()) / double(std::max<qsizetype>(1, analysis.learnerCount())) << '\n';

    std::vector<double> cutOffs;
    for (int i = 0; i < 5; ++i) {
        timer.restart();
        analysis.setCutOff(QDate(2026, 3, 31).addMonths(i));
        cutOffs.push_back(timer.nsecsElapsed() / 1e9);
    }
    analysis.setCutOff(QDate(2026, 6, 30));
    out << "cutoff_s " << median(cutOffs) << '\n';

    const ReportBuilder builder(analysis);
    std::vector<double> clicks;
    qint64 seen = 0;
    for (const CodeName& region : analysis.codes(GroupKey::Region)) {
        timer.restart();
        seen += dashboard(builder, Filter{}.with(GroupKey::Region, region.code));
        clicks.push_back(timer.nsecsElapsed() / 1e6);
    }
    std::vector<double> wholes;
    for (int i = 0; i < 5; ++i) {
        timer.restart();
        seen += dashboard(builder, Filter{});
        wholes.push_back(timer.nsecsElapsed() / 1e6);
    }
    const double whole = median(wholes);
    out << "filter_ms " << median(clicks) << '\n';
    out << "filter_worst_ms " << *std::max_element(clicks.begin(), clicks.end()) << '\n';
    out << "whole_ms " << whole << '\n';
    const std::map<QString, double> made = charts(builder, analysis, Filter{});
    std::map<Sheet, double> sheets;
    for (const auto& [id, ms] : made) {
        sheets[chartInfo(id)->sheet] += ms;
        out << "chart_ms " << id << ' ' << ms << '\n';
    }
    double worst = 0;
    for (const auto& [sheet, ms] : sheets) {
        worst = std::max(worst, whole + ms);
        out << "click_on_sheet_ms " << sheetName(sheet) << ' ' << whole + ms << '\n';
    }
    out << "click_worst_ms " << worst << '\n';
    double forecast = 0;
    for (const auto& [id, seconds] : backgroundCharts(builder, analysis)) {
        out << "background_s " << id << ' ' << seconds << '\n';
        forecast += chartInfo(id)->sheet == Sheet::Targets ? seconds : 0;
    }
    out << "forecast_s " << forecast << '\n';
    out << "counted " << seen << '\n';
    return 0;
}
