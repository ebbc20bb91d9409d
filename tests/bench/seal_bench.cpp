// seal_bench FILE: what sealing a report, verifying it and explaining the next one take, on a copy of FILE
// that is thrown away; one "name value" a line.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/publishing/lastreport.h"
#include "core/publishing/seal.h"
#include "core/publishing/verification.h"
#include "core/storage/analysisreader.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"

using namespace jisr;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const SystemClock clock;
    NoProgress progress;
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.jisr"));
    QFile::copy(application.arguments().at(1), copy);
    const auto file = ProgrammeFile::open(copy, clock);
    ReportOrder order;
    order.cutOff = QDate(2026, 3, 31);
    order.madeOn = QDate(2026, 7, 15);
    Analysis analysis = readAnalysis(file->connection(), order.cutOff, progress);
    const qint64 facts = platform::peakMemory();
    QElapsedTimer timer;
    timer.start();
    const auto lap = [&](const char* name) { out << name << ' ' << timer.restart() / 1e3 << '\n'; };
    PreparedSeal prepared =
        prepareSeal(file->connection(), clock, analysis, order, {order.language}, {}, {}, progress);
    lap("prepare_s");
    const qsizetype snapshot = prepared.row.snapshot.size(), figures = prepared.row.figures.size();
    commitSeal(file->connection(), clock, QStringLiteral("bench"), std::move(prepared),
               {{QStringLiteral("report.pdf"), QByteArray(1'000'000, 'x')}});
    lap("commit_s");
    out << "snapshot_bytes " << snapshot << '\n' << "figures_bytes " << figures << '\n';
    out << "seal_memory_mb " << (platform::peakMemory() - facts) / 1'000'000 << '\n';
    order.cutOff = QDate(2026, 6, 30);
    analysis.setCutOff(order.cutOff);
    timer.restart();
    const auto since = sinceLastReport(file->connection(), clock, analysis, order, {}, progress);
    lap("difference_s");
    out << "moved " << (since ? since->difference.people.size() : 0) << '\n';
    analysis = Analysis({}, {});
    timer.restart();
    const bool ok = verifySeals(file->connection(), clock, {}, progress).ok();
    lap("verify_s");
    return ok ? 0 : 1;
}
