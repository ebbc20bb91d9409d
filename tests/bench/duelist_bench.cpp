// duelist_bench FILE: how long it takes to find out who is to be asked; one "name value" a line. The cut-off
// is 30/06/2026, today 15/07/2026; what the facts take to be read is facts_bench's affair.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include "core/base/clock.h"
#include "core/followup/duelist.h"
#include "core/storage/analysisreader.h"
#include "core/storage/programmefile.h"

using namespace jisr;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const SystemClock clock;
    NoProgress progress;
    const auto file = ProgrammeFile::open(application.arguments().at(1), clock, true);
    const QDate cutOff(2026, 6, 30), today(2026, 7, 15);
    Analysis analysis = readAnalysis(file->connection(), cutOff, progress);
    QElapsedTimer whole, timer;
    whole.start();
    timer.start();
    const auto lap = [&](const char* name) { out << name << ' ' << timer.restart() / 1e3 << '\n'; };
    FollowUpReader reader(file->connection());
    auto reach = reader.reach(progress);
    lap("reach_s");
    auto attempts = reader.attempts(progress);
    lap("attempts_s");
    DueListMaker maker(std::move(reach), std::move(attempts));
    maker.weigh(analysis);
    lap("weigh_s");
    analysis.setCutOff(today);
    lap("cutoff_s");
    const DueList list = maker.make(analysis, today);
    lap("make_s");
    out << "due_s " << whole.elapsed() / 1e3 << '\n';
    out << "persons " << list.persons.size() << '\n' << "thresholds " << list.thresholds.size() << '\n';
    return 0;
}
