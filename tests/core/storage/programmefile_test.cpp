#include <sqlite3.h>

#include "core/base/platform.h"
#include "core/storage/fileheader.h"
#include "core/storage/migrations.h"
#include "core/storage/referencedata.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

TEST_CASE("A new file carries the reference data and its settings") {
    Bench bench;
    CHECK(bench.file->name() == QStringLiteral("Essai"));
    CHECK(bench.file->office() == QStringLiteral("national"));
    CHECK_FALSE(bench.file->readOnly());
    CHECK(bench.store->count(RecordKind::Region) == 12);
    CHECK(bench.store->count(RecordKind::Province) == 75);
    CHECK(bench.store->count(RecordKind::Track) == 13);
    CHECK(bench.store->count(RecordKind::Staff) == 0);
    const auto region =
        bench.store->row(RecordKind::Region, *bench.store->find(RecordKind::Region, QStringLiteral("MA-06")));
    CHECK(region->uid == referenceUid(RecordKind::Region, QStringLiteral("MA-06")));
    CHECK(bench.connection().integer("PRAGMA foreign_keys") == 1);
    CHECK(bench.connection().integer("PRAGMA synchronous") == 2);
    CHECK(bench.connection().text("PRAGMA journal_mode") == QStringLiteral("delete"));
    CHECK(bench.connection().integer("PRAGMA application_id") == ApplicationId);
    CHECK(bench.connection().integer("PRAGMA user_version") == Migrations::builtIn().newest());
    NoProgress quiet;
    CHECK(bench.file->checkIntegrity(quiet).isEmpty());
    CHECK_THROWS_AS(ProgrammeFile::create(bench.path, {}, bench.clock), FileError);
}

TEST_CASE("One SQLite serves Qt Sql and the direct calls") {
    Bench bench;
    CHECK(bench.connection().text("SELECT sqlite_version()") == QString::fromLatin1(sqlite3_libversion()));
    CHECK(bench.connection().text("SELECT sqlite_source_id()") == QString::fromLatin1(sqlite3_sourceid()));
}
