#include <QProcess>
#include <QRandomGenerator>

#include "core/storage/fileheader.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {
constexpr int Kills = 200;
constexpr quint32 Seed = 20260630;
const QString Writer = QStringLiteral(JISR_BIN_DIR "/crashwriter");
}  // namespace

TEST_CASE(
    "Killed at any moment of imports, edits and undos, the file opens, is sound and holds all or none") {
    Bench bench;
    bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
    bench.close();
    QRandomGenerator random(Seed);
    int hotJournals = 0;
    qint64 batchesBefore = 2;
    for (int kill = 0; kill < Kills; ++kill) {
        CAPTURE(kill);
        QProcess writer;
        writer.start(Writer, {QStringLiteral("write"), bench.path, QString::number(random.generate())});
        // let it take a random number of steps, then end it wherever it has got to
        int steps = 1 + static_cast<int>(random.bounded(40));
        qint64 committed = 0;
        QByteArray said;
        while (steps > 0 && writer.waitForReadyRead(20'000)) {
            while (steps > 0 && writer.canReadLine()) {
                const QByteArray line = writer.readLine();
                REQUIRE_FALSE(line.startsWith("error"));
                REQUIRE_FALSE(line.startsWith("read-only"));
                said += line;
                --steps;
            }
        }
        REQUIRE(steps == 0);
        writer.kill();
        REQUIRE(writer.waitForFinished());
        said += writer.readAll();
        committed = said.count("committed");
        hotJournals += hotJournalBeside(bench.path) ? 1 : 0;

        bench.reopen();
        REQUIRE(bench.file->readOnlyReason() == ReadOnlyReason::None);  // the dead one's lock is stale
        NoProgress quiet;
        REQUIRE(bench.file->checkIntegrity(quiet).isEmpty());
        Connection& connection = bench.connection();
        // what was said to be committed is there, and at most the one batch beyond it
        const qint64 batches = connection.integer("SELECT count(*) FROM batch");
        REQUIRE(batches >= batchesBefore + committed);
        REQUIRE(batches <= batchesBefore + committed + 1);
        batchesBefore = batches;
        const qint64 learners = bench.store->count(RecordKind::Learner);
        REQUIRE(learners % 120 == 0);
        REQUIRE(bench.store->count(RecordKind::Enrolment) == learners);
        REQUIRE(bench.store->count(RecordKind::Situation) == learners);
        REQUIRE(connection.integer("SELECT count(*) FROM learner WHERE first_name <> last_name") == 0);
        // each batch's journal tells as many rows as the batch counts
        REQUIRE(connection.integer("SELECT count(*) FROM batch b WHERE created <> (SELECT coalesce(sum(last "
                                   "- first + 1), 0) FROM "
                                   "journal j WHERE j.batch = b.id AND action = 'create')") == 0);
        REQUIRE(connection.integer(
                    "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL") == 36);
        bench.close();
    }
    CHECK(hotJournals > 0);  // the kills did meet transactions under way
}
