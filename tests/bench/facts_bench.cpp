// facts_bench FILE: how long reading, deriving and counting a programme takes; one "name value" a line.
// tests/bench/run sets the values beside their targets.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>

#include "core/base/clock.h"
#include "core/indicators/analysis.h"
#include "core/reporting/comparisoncharts.h"
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

/// The dearest chart beside: groups against their own mix of people, crossed three times.
qint64 fairGap(const ReportBuilder& builder, const Analysis& analysis) {
    const Results results = builder.results({});
    const Phrasebook phrasebook(Language::English);
    QElapsedTimer timer;
    timer.start();
    ComparisonCharts(results, phrasebook).fairGap(analysis, GroupKey::Region, caseMixes().front());
    return timer.nsecsElapsed();
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
    timer.restart();
    seen += dashboard(builder, Filter{});
    const double whole = timer.nsecsElapsed() / 1e6;
    out << "filter_ms " << median(clicks) << '\n';
    out << "filter_worst_ms " << *std::max_element(clicks.begin(), clicks.end()) << '\n';
    out << "whole_ms " << whole << '\n';
    out << "fair_gap_ms " << double(fairGap(builder, analysis)) / 1e6 << '\n';
    out << "counted " << seen << '\n';
    return 0;
}
