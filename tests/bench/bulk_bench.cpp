// bulk_bench FILE: plans and applies bulk changes to all learners of a programme file (a copy is written to),
// and says how long each took.
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>

#include "core/base/progress.h"
#include "core/base/uid.h"
#include "core/editing/bulkedit.h"
#include "core/storage/connection.h"
#include "core/storage/programmefile.h"

using namespace jisr;

namespace {

void measure(ProgrammeFile& file, const char* name, const std::vector<qint64>& ids,
             const BulkChange& change) {
    UidMaker uids(file.clock(), 1);
    RecordStore store(file.connection(), file.clock(), uids, QStringLiteral("bench"));
    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const BulkPlan plan = planBulk(store, RecordKind::Learner, ids, change, progress);
    const qint64 planned = timer.restart();
    store.begin(bulkLabel(plan).stored());
    const BulkResult result = applyBulk(store, plan, progress);
    store.commit();
    const qint64 applied = timer.restart();
    store.undo();
    std::printf("%-10s %zu rows: plan %lld ms; %lld changed in %lld ms; undone in %lld ms\n", name,
                ids.size(), static_cast<long long>(planned), static_cast<long long>(result.updated),
                static_cast<long long>(applied), static_cast<long long>(timer.elapsed()));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: bulk_bench FILE\n", stderr);
        return 2;
    }
    const QString copy = QString::fromLocal8Bit(argv[1]) + QStringLiteral(".bulk");
    QFile::remove(copy);
    QFile::copy(QString::fromLocal8Bit(argv[1]), copy);
    const SystemClock clock;
    {
        const auto file = ProgrammeFile::open(copy, clock);
        UidMaker uids(clock, 1);
        RecordStore store(file->connection(), clock, uids, QStringLiteral("bench"));
        const std::vector<qint64> ids = store.ids(RecordKind::Learner);
        BulkChange field;
        field.field = QStringLiteral("institution");
        field.value = QStringLiteral("ENSIAS");
        measure(*file, "field", ids, field);
        BulkChange graduation;
        graduation.what = BulkChange::What::Graduate;
        graduation.on = QDate(2026, 6, 30);
        measure(*file, "graduate", ids, graduation);
        BulkChange move;
        move.what = BulkChange::What::MoveCohort;
        move.cohort = store.ids(RecordKind::Cohort).front();
        measure(*file, "cohort", ids, move);
    }
    QFile::remove(copy);
    return 0;
}
