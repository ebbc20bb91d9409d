#include <sqlite3.h>

#include <QDir>
#include <QProcess>

#include "core/base/platform.h"
#include "core/storage/fileheader.h"
#include "core/storage/filelock.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {

const QString Writer = QStringLiteral(JISR_BIN_DIR "/crashwriter");

FileFault faultOf(const QString& path, const Clock& clock) {
    try {
        ProgrammeFile::open(path, clock);
    } catch (const FileError& error) {
        CHECK_FALSE(error.message().plain().isEmpty());
        CHECK(error.message().plain().contains(path));
        return error.fault();
    }
    FAIL("opened");
    return FileFault::Other;
}

void put(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

void fill(Bench& bench, int learners) {
    bench.store->begin(QStringLiteral("fill"));
    for (int i = 0; i < learners; ++i) {
        bench.learner(QStringLiteral("L%1").arg(i, 5, 10, QLatin1Char('0')), QStringLiteral("Nom %1").arg(i));
    }
    bench.store->commit();
}

}  // namespace

TEST_CASE("A file that isn't there, isn't Jisr's or is newer is refused by its own name") {
    Bench bench;
    bench.close();
    CHECK(faultOf(bench.folder.filePath(QStringLiteral("absent.jisr")), bench.clock) == FileFault::Missing);
    const QString text = bench.folder.filePath(QStringLiteral("text.jisr"));
    put(text, 0, QByteArray("reference;nom\nL1;Alami\n").repeated(20));
    CHECK(faultOf(text, bench.clock) == FileFault::NotJisr);
    const QString empty = bench.folder.filePath(QStringLiteral("empty.jisr"));
    put(empty, 0, {});
    CHECK(faultOf(empty, bench.clock) == FileFault::NotJisr);
    const QString other = bench.folder.filePath(QStringLiteral("other.jisr"));
    Connection(other, Connection::Mode::ReadWrite, true).run("CREATE TABLE t (a)");
    CHECK(faultOf(other, bench.clock) == FileFault::NotJisr);
    put(bench.path, 60, QByteArray::fromHex("00000063"));
    CHECK(faultOf(bench.path, bench.clock) == FileFault::Newer);
    CHECK(faultOf(bench.folder.path(), bench.clock) == FileFault::NotJisr);
}

TEST_CASE("A damaged file opens read-only, says what is wrong and gives a rescue copy") {
    Bench bench;
    fill(bench, 2000);
    const qint64 page =
        bench.connection().integer("SELECT rootpage FROM sqlite_schema WHERE name = 'learner'");
    const qint64 leaf = bench.connection().integer(
        "SELECT max(pageno) FROM dbstat WHERE name = 'learner' AND pagetype = 'leaf'");
    bench.close();
    const qint64 whole = QFile(bench.path).size();
    SECTION("pages overwritten") {
        put(bench.path, (leaf - 1) * 4096, QByteArray(4096, '\x5a'));
        put(bench.path, (leaf - 20) * 4096, QByteArray(4096, '\0'));
    }
    SECTION("the root of a table lost") {
        put(bench.path, (page - 1) * 4096, QByteArray(4096, '\xff'));
    }
    SECTION("its end cut off") {
        REQUIRE(QFile::resize(bench.path, whole * 3 / 4));
    }
    bench.reopen();
    CHECK(bench.file->readOnlyReason() == ReadOnlyReason::Damaged);
    CHECK_FALSE(bench.file->damage().isEmpty());
    CHECK(bench.file->damage().size() <= 3);  // each kind of fault once, however many pages are hit
    CHECK(bench.file->remarks().size() == bench.file->damage().size() + 1);
    CHECK(bench.file->remarks().last().plain().contains(bench.path));
    CHECK(bench.file->name() == QStringLiteral("Essai"));
    CHECK_THROWS_AS(bench.learner(QStringLiteral("X")), FileError);
    NoProgress quiet;
    const QString copy = bench.folder.filePath(QStringLiteral("rescued.jisr"));
    const auto [saved, lost] = bench.file->rescue(copy, quiet);
    CHECK(saved > 100);
    CHECK(lost > 0);
    const auto rescued = ProgrammeFile::open(copy, bench.clock);
    CHECK(rescued->readOnlyReason() == ReadOnlyReason::None);
    CHECK(rescued->checkIntegrity(quiet).isEmpty());
    CHECK(rescued->name() == QStringLiteral("Essai"));
}

TEST_CASE("A file whose schema is damaged is still read and rescued") {
    Bench bench;
    fill(bench, 50);
    bench.close();
    {
        // of two indices one page: SQLite refuses such a schema whole
        Connection raw(bench.path, Connection::Mode::ReadWrite);
        sqlite3_db_config(raw.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        raw.run("PRAGMA writable_schema = ON");
        raw.run("UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'learner_key_index'");
    }
    bench.reopen();
    CHECK(bench.file->readOnlyReason() == ReadOnlyReason::Damaged);
    CHECK(bench.store->count(RecordKind::Learner) == 50);
    NoProgress quiet;
    const QString copy = bench.folder.filePath(QStringLiteral("rescued.jisr"));
    CHECK(bench.file->rescue(copy, quiet).second == 0);
    const auto rescued = ProgrammeFile::open(copy, bench.clock);
    CHECK(rescued->checkIntegrity(quiet).isEmpty());
    CHECK(rescued->connection().integer("SELECT count(*) FROM learner") == 50);
}

TEST_CASE("A file of which nothing can be read says so and where backups lie") {
    Bench bench;
    bench.close();
    REQUIRE(QFile::resize(bench.path, 200));
    CHECK(faultOf(bench.path, bench.clock) == FileFault::Damaged);
}

TEST_CASE("What the integrity check finds is said by record and field, like faults together") {
    Bench bench;
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
    for (const char* reference : {"E1", "E2", "E3"}) {
        bench.enrolment(QString::fromLatin1(reference), bench.learner(QString::fromLatin1(reference)),
                        cohort);
    }
    bench.connection().run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    bench.connection().run("DELETE FROM cohort; UPDATE learner SET last_name = '' WHERE reference = 'E1'");
    bench.connection().run("PRAGMA ignore_check_constraints = OFF");
    NoProgress quiet;
    QStringList said;
    for (const Message& finding : bench.file->checkIntegrity(quiet)) {
        said << finding.plain();
    }
    CHECK(said.size() == 2);
    CHECK(said.filter(QStringLiteral("3 rows of “Enrolment” refer to nothing in “Cohort”")).size() == 1);
    CHECK(said.filter(QStringLiteral("“Learner”: a row breaks a rule")).size() == 1);
}

TEST_CASE("A sound file is rescued whole") {
    Bench bench;
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
    bench.enrolment(QStringLiteral("E1"), bench.learner(QStringLiteral("L1")), cohort);
    NoProgress quiet;
    const QString copy = bench.folder.filePath(QStringLiteral("rescued.jisr"));
    CHECK(bench.file->rescue(copy, quiet).second == 0);
    const auto rescued = ProgrammeFile::open(copy, bench.clock);
    for (const Record& each : catalogue()) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + each.name.data();
        CHECK(rescued->connection().integer(sql) == bench.connection().integer(sql));
    }
    CHECK(rescued->connection().integer("SELECT count(*) FROM journal") == bench.store->journalPosition());
}

TEST_CASE("A second window opens read-only and says who holds the file") {
    Bench bench;
    const auto second = ProgrammeFile::open(bench.path, bench.clock);
    CHECK(second->readOnlyReason() == ReadOnlyReason::Locked);
    REQUIRE(second->lockedBy());
    CHECK(second->lockedBy()->process == platform::processId());
    CHECK(second->lockedBy()->host == platform::hostName());
    CHECK(second->lockedBy()->user == platform::userName());
    CHECK(second->lockedBy()->since == bench.clock.nowUtc());
    CHECK(second->name() == QStringLiteral("Essai"));
    CHECK_FALSE(second->becomeWriter());
    bench.close();
    CHECK_FALSE(QFile::exists(FileLock::pathFor(bench.path)));
    CHECK(second->becomeWriter());
    second->connection().run("UPDATE programme SET name = 'Autre'");
}

TEST_CASE("Another process's lock holds while it lives and is stale when it is killed") {
    Bench bench;
    bench.close();
    QProcess other;
    other.start(Writer, {QStringLiteral("hold"), bench.path});
    REQUIRE(other.waitForReadyRead(20'000));
    REQUIRE(other.readLine().trimmed() == "ready");
    bench.reopen();
    CHECK(bench.file->readOnlyReason() == ReadOnlyReason::Locked);
    CHECK(bench.file->lockedBy()->process == other.processId());
    bench.close();
    other.kill();
    REQUIRE(other.waitForFinished());
    CHECK(QFile::exists(FileLock::pathFor(bench.path)));
    bench.reopen();
    CHECK(bench.file->readOnlyReason() == ReadOnlyReason::None);
}

// A lock that lay there empty kept everybody out for a minute when its program was killed while writing it.
TEST_CASE("A lock is never seen half written, whenever its program is looked at or killed") {
    Bench bench;
    bench.close();
    const QString lock = FileLock::pathFor(bench.path);
    QProcess other;
    other.start(Writer, {QStringLiteral("lock"), bench.path});
    REQUIRE(other.waitForReadyRead(20'000));
    // as often as it takes on a busy machine
    int seen = 0;
    for (int look = 0; look < 50'000'000 && seen < 1000; ++look) {
        QFile file(lock);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray text = file.readAll();
            REQUIRE(text.startsWith('{'));
            REQUIRE(text.endsWith('}'));
            ++seen;
        }
    }
    CHECK(seen == 1000);
    other.kill();
    REQUIRE(other.waitForFinished());
    bench.reopen();
    CHECK(bench.file->readOnlyReason() == ReadOnlyReason::None);
}

TEST_CASE("A lock of another computer holds until someone breaks it; an unreadable one for a minute") {
    Bench bench;
    bench.close();
    const QString lock = FileLock::pathFor(bench.path);
    put(lock, 0,
        R"({"host":"autre-poste","user":"karim","program":"jisr","process":1,"processStart":"0","since":"2026-06-30T08:00:00.000Z"})");
    bench.reopen();
    CHECK(bench.file->readOnlyReason() == ReadOnlyReason::Locked);
    CHECK(bench.file->lockedBy()->user == QStringLiteral("karim"));
    bench.close();
    CHECK(QFile::exists(lock));  // not ours to take away
    ProgrammeFile::breakLock(bench.path);
    put(lock, 0, "half a lo");
    QFile touched(lock);
    bench.clock.set(QFileInfo(lock).lastModified().toUTC().addSecs(5));
    bench.reopen();
    CHECK(bench.file->readOnlyReason() == ReadOnlyReason::Locked);
    bench.close();
    bench.clock.set(bench.clock.nowUtc().addSecs(120));
    bench.reopen();
    CHECK(bench.file->readOnlyReason() == ReadOnlyReason::None);
}

TEST_CASE("Without the right to write a file opens read-only; with a hot journal it says so") {
    Bench bench;
    bench.close();
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const auto ask = [&] {
        QProcess stranger;
        stranger.start(Writer, {QStringLiteral("stranger"), bench.path});
        REQUIRE(stranger.waitForFinished(20'000));
        return stranger.readAllStandardOutput().trimmed();
    };
    const auto close = [&](bool closed) {
        QFile::setPermissions(bench.path, readable);
        QFile::setPermissions(bench.folder.path(),
                              closed ? readable | enter : readable | enter | QFile::WriteOwner);
    };
    close(true);
    CHECK(ask() == "reason " + QByteArray::number(static_cast<int>(ReadOnlyReason::NoRight)) + " name Essai");
    close(false);
    put(bench.path + QStringLiteral("-journal"), 0,
        QByteArray::fromHex("d9d505f920a163d7").leftJustified(512, '\0'));
    QFile::setPermissions(bench.path + QStringLiteral("-journal"), readable);
    close(true);
    CHECK(ask() == "fault " + QByteArray::number(static_cast<int>(FileFault::HotJournalReadOnly)));
    close(false);
}

TEST_CASE("A full disk is named and leaves the file as it was") {
    Bench bench;
    const qint64 pages = bench.connection().integer("PRAGMA page_count");
    bench.connection().run("PRAGMA max_page_count = " + QByteArray::number(pages + 5));
    try {
        fill(bench, 5000);
        FAIL("not full");
    } catch (const FileError& error) {
        CHECK(error.fault() == FileFault::DiskFull);
    }
    bench.store->rollback();
    CHECK(bench.store->count(RecordKind::Learner) == 0);
    bench.connection().run("PRAGMA max_page_count = 1000000");
    bench.learner(QStringLiteral("L1"));
    NoProgress quiet;
    CHECK(bench.file->checkIntegrity(quiet).isEmpty());
}

TEST_CASE("Another writer makes a save wait, then say busy and change nothing") {
    Bench bench;
    const auto other = bench.file->connect();
    Transaction writing(*other);
    bench.connection().setPatience(10);
    try {
        bench.learner(QStringLiteral("L1"));
        FAIL("not busy");
    } catch (const FileError& error) {
        CHECK(error.fault() == FileFault::Busy);
    }
    writing.rollback();
    bench.learner(QStringLiteral("L1"));
    CHECK(bench.store->count(RecordKind::Learner) == 1);
}

TEST_CASE("A reader in the way of a commit leaves the batch open for another try") {
    Bench bench;
    const auto other = bench.file->connect(true);
    Statement reading(*other, "SELECT id FROM region");
    REQUIRE(reading.step());
    bench.connection().setPatience(10);
    bench.store->begin(QStringLiteral("batch"));
    bench.learner(QStringLiteral("L1"));
    CHECK_THROWS_AS(bench.store->commit(), FileError);
    reading.reset();
    CHECK(bench.store->commit() > 0);
    CHECK(bench.store->count(RecordKind::Learner) == 1);
}
