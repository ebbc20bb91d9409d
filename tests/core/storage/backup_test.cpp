#include <QDir>

#include "core/storage/fileheader.h"
#include "core/storage/mappingstore.h"
#include "core/storage/migrations.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

TEST_CASE("A copy is equal, verified and never overwrites") {
    Bench bench;
    bench.learner(QStringLiteral("L1"));
    NoProgress quiet;
    const QString copy = bench.folder.filePath(QStringLiteral("copie d'été.jisr"));
    bench.file->saveCopy(copy, quiet);
    CHECK_THROWS_AS(bench.file->saveCopy(copy, quiet), FileError);
    CHECK_FALSE(QFile::exists(copy + QStringLiteral(".part")));
    const auto opened = ProgrammeFile::open(copy, bench.clock);
    CHECK_FALSE(opened->readOnly());
    CHECK(opened->connection().integer("SELECT count(*) FROM learner") == 1);
    CHECK(opened->checkIntegrity(quiet).isEmpty());
}

TEST_CASE("Backups rotate and the newest are kept") {
    Bench bench;
    NoProgress quiet;
    CHECK_FALSE(bench.file->lastBackup());
    QStringList made;
    for (int day = 0; day < 5; ++day) {
        bench.clock.set(bench.clock.nowUtc().addDays(1));
        made << bench.file->backup(quiet, 3);
        CHECK(bench.file->lastBackup() == bench.clock.nowUtc());
    }
    CHECK(bench.file->backup(quiet, 3) != made.last());  // within the same second
    const QStringList left = QDir(bench.file->backupFolder()).entryList(QDir::Files);
    CHECK(left.size() == 3);
    CHECK_FALSE(QFile::exists(made.first()));
    CHECK(QFile::exists(made.last()));
}

namespace {
class Stop : public Progress {
  public:
    void report(qint64, qint64) override {}
    bool cancelled() const override { return true; }
};
}  // namespace

TEST_CASE("A cancelled copy leaves nothing behind") {
    Bench bench;
    bench.store->begin(QStringLiteral("fill"));
    for (int i = 0; i < 3000; ++i) {
        bench.learner(QStringLiteral("L%1").arg(i));
    }
    bench.store->commit();
    Stop stop;
    const QString copy = bench.folder.filePath(QStringLiteral("copy.jisr"));
    CHECK_THROWS_AS(bench.file->saveCopy(copy, stop), Cancelled);
    CHECK_FALSE(QFile::exists(copy));
    CHECK_FALSE(QFile::exists(copy + QStringLiteral(".part")));
    CHECK(bench.store->count(RecordKind::Learner) == 3000);
}

TEST_CASE("A statement ends at a semicolon before a blank line") {
    const QList<QByteArray> statements = Migrations::statements(
        "-- a comment; with a semicolon\nCREATE TABLE a (x);\n\n\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
        "  UPDATE a SET x = 1;\n  UPDATE a SET x = 2;\nEND;\n\nSELECT\n\n1;\n");
    REQUIRE(statements.size() == 3);
    CHECK(statements.at(1).endsWith("END;"));
    CHECK(statements.at(2).startsWith("SELECT"));
}

namespace {

quint32 present() {
    return static_cast<quint32>(Migrations::builtIn().newest());
}

/// The present steps and one that a later program brings.
Migrations withNext(const QByteArray& sql) {
    QList<Migration> steps = Migrations::builtIn().steps();
    steps.append({Migrations::builtIn().newest() + 1, sql});
    return Migrations(steps);
}

}  // namespace

TEST_CASE("An older file is migrated after a verified backup, by table rebuild too") {
    Bench bench;
    const qint64 learner = bench.learner(QStringLiteral("L1"));
    bench.enrolment(QStringLiteral("E1"), learner,
                    bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP"))));
    bench.close();
    // a rebuild of a table that others refer to
    const Migrations newer = withNext(
        "CREATE TABLE phase_new (id INTEGER PRIMARY KEY, uid BLOB NOT NULL, office TEXT NOT NULL, code TEXT "
        "NOT "
        "NULL,\n  name_fr TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT) STRICT;\n\n"
        "INSERT INTO phase_new SELECT * FROM phase;\n\nDROP TABLE phase;\n\n"
        "ALTER TABLE phase_new RENAME TO phase;\n\nALTER TABLE track ADD COLUMN hours INTEGER;\n");
    bench.file = ProgrammeFile::open(bench.path, bench.clock, false, &newer);
    CHECK_FALSE(bench.file->readOnly());
    CHECK(bench.connection().integer("PRAGMA user_version") == present() + 1);
    CHECK(bench.connection().integer("PRAGMA foreign_keys") == 1);
    CHECK(bench.connection().integer("SELECT count(hours) + 1 FROM track") == 1);
    REQUIRE(bench.file->lastBackup());
    const QString backup = QDir(bench.file->backupFolder()).entryInfoList(QDir::Files).first().filePath();
    CHECK(FileHeader::read(backup).version == present());
    bench.file.reset();
    // and the program of before refuses it by its name
    try {
        ProgrammeFile::open(bench.path, bench.clock);
        FAIL("opened");
    } catch (const FileError& error) {
        CHECK(error.fault() == FileFault::Newer);
    }
}

TEST_CASE("An older file that can't be written now is read from an updated copy and left as it is") {
    Bench bench;
    bench.learner(QStringLiteral("L1"));
    const Migrations newer = withNext("ALTER TABLE learner ADD COLUMN hours INTEGER;\n");
    const auto bytes = [&] {
        QFile file(bench.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    SECTION("another window has it open") {
        const auto second = ProgrammeFile::open(bench.path, bench.clock, false, &newer);
        CHECK(second->readOnlyReason() == ReadOnlyReason::Locked);
        CHECK(second->connection().integer("SELECT count(*) FROM learner WHERE hours IS NULL") == 1);
        CHECK(second->connect()->integer("PRAGMA user_version") == present() + 1);
        CHECK_THROWS_AS(second->connect()->run("DELETE FROM learner"), FileError);
        REQUIRE(second->remarks().size() == 1);
        CHECK(second->remarks().first().plain().contains(bench.path));
        CHECK(second->damage().isEmpty());
        CHECK(bytes() == before);
        // the other window goes: this one becomes the writer and brings the file itself up to date
        bench.close();
        REQUIRE(second->becomeWriter());
        CHECK(second->remarks().isEmpty());
        second->connection().run("UPDATE learner SET hours = 1");
        CHECK(FileHeader::read(bench.path).version == present() + 1);
        CHECK(second->lastBackup());
    }
    SECTION("asked for") {
        bench.close();
        bench.file = ProgrammeFile::open(bench.path, bench.clock, true, &newer);
        CHECK(bench.file->readOnlyReason() == ReadOnlyReason::Asked);
        CHECK(bench.file->remarks().size() == 1);
        CHECK(bench.connection().integer("SELECT count(hours) + 1 FROM learner") == 1);
        CHECK(bytes() == before);
        CHECK_FALSE(bench.file->lastBackup());
    }
}

TEST_CASE("A migration that fails or breaks a reference leaves the file at its version") {
    Bench bench;
    bench.enrolment(QStringLiteral("E1"), bench.learner(QStringLiteral("L1")),
                    bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP"))));
    bench.close();
    for (const char* wrong : {"DELETE FROM learner;\n", "ALTER TABLE track ADD COLUMN a;\n\nNONSENSE;\n"}) {
        const Migrations broken = withNext(wrong);
        CHECK_THROWS_AS(ProgrammeFile::open(bench.path, bench.clock, false, &broken), FileError);
        bench.reopen();
        CHECK(bench.connection().integer("PRAGMA user_version") == present());
        CHECK(bench.store->count(RecordKind::Learner) == 1);
        bench.close();
    }
}

TEST_CASE("Mappings are kept under their source's name") {
    Bench bench;
    MappingStore mappings(bench.connection(), bench.clock);
    mappings.save(QStringLiteral("Opérateur A"), "{\"version\":1}");
    bench.clock.set(bench.clock.nowUtc().addSecs(1));
    mappings.save(QStringLiteral("Opérateur B"), "{}");
    CHECK(mappings.names() == QStringList{QStringLiteral("Opérateur B"), QStringLiteral("Opérateur A")});
    CHECK(mappings.load(QStringLiteral("Opérateur A")) == QByteArray("{\"version\":1}"));
    mappings.remove(QStringLiteral("Opérateur A"));
    CHECK_FALSE(mappings.load(QStringLiteral("Opérateur A")));
}
