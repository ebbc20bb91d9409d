#include "core/publishing/seal.h"
#include "core/publishing/sealedreports.h"

#include <QCryptographicHash>

#include "core/publishing/sealcode.h"
#include "core/reporting/reportcatalogue.h"
#include "core/storage/releaselog.h"
#include "tests/core/publishing/sealbench.h"

using namespace jisr;
using test::SealBench;

TEST_CASE(
    "a sealed report is whole: its figures follow from its facts and its files are the ones handed out") {
    SealBench bench;
    const qint64 before = bench.store->journalPosition();
    const StoredSeal seal = bench.seal(SealBench::order());
    const Verification result = bench.verify();
    CHECK(bench.faults().toStdString() == "");
    REQUIRE(result.seals.size() == 1);
    CHECK(result.seals[0].recounted);
    CHECK(result.seals[0].figures > 300);
    CHECK(result.seals[0].files == 2);
    CHECK(bench.verify(seal.code).ok());
    CHECK(normalisedSealCode(seal.code) == seal.code);
    // a note, no change: undo passes it by
    CHECK(bench.store->journalPosition() == before);
    CHECK(Phrasebook(Language::English).recall(bench.store->batches(1).first().label) ==
          QStringLiteral("Sealed report ") + seal.code);
}

TEST_CASE("sealing keeps nothing that names anybody") {
    SealBench bench(200);
    bench.seal(SealBench::order());
    const StoredSeal seal = *SealStore(bench.connection(), bench.clock).seal(1);
    const QByteArray kept = qUncompress(seal.snapshot) + qUncompress(seal.figures);
    Statement people(bench.connection(), "SELECT last_name, first_name, reference, uid FROM learner");
    while (people.step()) {
        CHECK_FALSE(kept.contains(people.text(0).toUtf8()));
        CHECK_FALSE(kept.contains(people.text(2).toUtf8()));
        CHECK_FALSE(kept.contains(people.blob(3)));
    }
}

TEST_CASE("every kind of report can be sealed and counted again from its own facts") {
    SealBench bench(1500);
    for (const ReportInfo& info : reportCatalogue()) {
        INFO(info.id);
        ReportOrder order = SealBench::order();
        order.kind = QLatin1String(info.id);
        if (info.about) {
            order.scope.allowed[*info.about] = {bench.analysis(order.cutOff).codes(*info.about).front().code};
        }
        bench.seal(order);
        order.publicMode = true;
        order.comparison = QDate(2025, 12, 31);
        bench.seal(order);
    }
    CHECK(bench.faults().toStdString() == "");
    ReportOrder unknown = SealBench::order();
    unknown.kind = QStringLiteral("horoscope");
    CHECK_THROWS_AS(bench.prepare(unknown), Error);
}

TEST_CASE("preparing writes nothing, and equal reports of equal files have one code") {
    SealBench bench(200);
    bench.seal(SealBench::order());
    const PreparedSeal first = bench.prepare(SealBench::order()), second = bench.prepare(SealBench::order());
    CHECK(first.code() == second.code());
    CHECK(bench.prepare(SealBench::order(QDate(2026, 5, 31))).code() != first.code());
    CHECK(bench.connection().integer("SELECT count(*) FROM seal") == 1);
    // the code doesn't wait for the files
    const StoredSeal sealed = commitSeal(bench.connection(), bench.clock, QStringLiteral("x"), first, {});
    CHECK(sealed.code == first.code());
    CHECK_THROWS_AS(commitSeal(bench.connection(), bench.clock, QStringLiteral("x"), second, {}),
                    SealedMeanwhile);
    CHECK(bench.connection().integer("SELECT count(*) FROM seal") == 2);
    CHECK(bench.verify().ok());
}

TEST_CASE("nothing is sealed over facts that somebody changed since they were counted") {
    SealBench bench(200);
    const PreparedSeal prepared = bench.prepare(SealBench::order());
    const qint64 learner = bench.store->ids(RecordKind::Learner).front();
    std::vector<QVariant> values = bench.store->row(RecordKind::Learner, learner)->values;
    QVariant& name = values[std::size_t(record(RecordKind::Learner).indexOf(u"last_name"))];
    name = name.toString() + u'x';
    REQUIRE(bench.store->update(RecordKind::Learner, learner, values));
    CHECK_THROWS_AS(commitSeal(bench.connection(), bench.clock, QStringLiteral("x"), prepared, {}),
                    SealedMeanwhile);
    CHECK(bench.connection().integer("SELECT count(*) FROM seal") == 0);
    // a note in the journal changes no record
    const PreparedSeal again = bench.prepare(SealBench::order());
    ReleaseLog(bench.connection(), bench.clock)
        .add({QStringLiteral("nominative"),
              QStringLiteral("a test"),
              QStringLiteral("x.csv"),
              1,
              QStringLiteral("amina"),
              {}});
    commitSeal(bench.connection(), bench.clock, QStringLiteral("x"), again, {});
    CHECK(bench.verify().ok());
}

TEST_CASE("a correction is a seal of its own with its reason; the old one stays") {
    SealBench bench(200);
    const StoredSeal first = bench.seal(SealBench::order());
    const QByteArray kept = SealStore(bench.connection(), bench.clock).seal(1)->hash;
    CHECK_THROWS_AS(bench.prepare(SealBench::order(), {first.code, QStringLiteral("  ")}), Error);
    CHECK_THROWS_AS(
        bench.prepare(SealBench::order(), {QStringLiteral("0000-0000-0000"), QStringLiteral("x")}), Error);
    const StoredSeal second =
        bench.seal(SealBench::order(), {first.code.toLower(), QStringLiteral("two cohorts were missing")});
    CHECK(second.revises == first.id);
    CHECK(second.code != first.code);
    CHECK(SealStore(bench.connection(), bench.clock).seal(1)->hash == kept);
    CHECK(bench.faults().toStdString() == "");
    CHECK(
        bench.verify().seals[1].remarks.first().plain().contains(QStringLiteral("two cohorts were missing")));
}

TEST_CASE("sealed reports are looked up latest first, with what came of them") {
    SealBench bench(200);
    CHECK(sealedReports(bench.connection(), bench.clock).empty());
    ReportOrder regional = SealBench::order();
    regional.kind = QStringLiteral("regional");
    regional.scope.allowed[GroupKey::Region] = {QStringLiteral("MA-06")};
    const StoredSeal first = bench.seal(regional);
    const StoredSeal second = bench.seal(regional, {first.code, QStringLiteral("a list was missing")});
    bench.connection().run(
        "UPDATE seal_file SET content = NULL, erased_at = '2026-07-15' WHERE seal = 1 AND name = "
        "'rapport.csv'");

    const std::vector<SealedReport> reports = sealedReports(bench.connection(), bench.clock);
    REQUIRE(reports.size() == 2);
    CHECK(reports[0].code == second.code);
    CHECK(reports[0].revises == first.code);
    CHECK(reports[0].reason == QStringLiteral("a list was missing"));
    CHECK(reports[0].revisedBy.isEmpty());
    CHECK(reports[1].code == first.code);
    CHECK(reports[1].revisedBy == second.code);
    CHECK(reports[1].kind == QStringLiteral("regional"));
    CHECK(reports[1].scope.allowed == regional.scope.allowed);
    CHECK(reports[1].cutOff == regional.cutOff);
    CHECK(reports[1].horizon == regional.horizon);
    CHECK_FALSE(reports[1].isPublic);
    CHECK(reports[1].who == QStringLiteral("amina"));
    CHECK(reports[1].at == bench.clock.nowUtc());
    REQUIRE(reports[1].files.size() == 2);
    CHECK_FALSE(reports[1].files[0].isHere);
    CHECK(reports[1].files[1].isHere);
    CHECK(reports[1].files[1].size == 4);
}

TEST_CASE("whatever is changed in a seal is named") {
    SealBench bench(200);
    bench.seal(SealBench::order(QDate(2026, 3, 31)));
    const StoredSeal seal = bench.seal(SealBench::order());
    bench.seal(SealBench::order(), {seal.code, QStringLiteral("a reason")});
    REQUIRE(bench.verify().ok());
    const struct {
        const char *change, *named;
    } changes[] = {
        {"kind = 'targets'", "was changed since it was sealed: the kind of report"},
        {"edition = 'public'", "was changed since it was sealed: the edition"},
        {"cut_off = '2026-06-29'", "was changed since it was sealed: the cut-off"},
        {"scope = '{\"sex\":[\"F\"]}'", "was changed since it was sealed: the filter"},
        {"asked = replace(asked, '2026-07-14', '2026-07-15')",
         "was changed since it was sealed: what was asked for"},
        {"parameters = replace(parameters, '\"valid_days\":30', '\"valid_days\":31')",
         "was changed since it was sealed: the parameters of the rule set"},
        {"figures = x'00000000789c030000000001'", "was changed since it was sealed: the figures"},
        {"snapshot = x'00000000789c030000000001'", "was changed since it was sealed: the facts"},
        {"journal = journal + 1", "was changed since it was sealed: the state of the file"},
        {"batch = 1", "was changed since it was sealed: the note in the journal"},
        {"who = 'somebody else'", "was changed since it was sealed: who sealed it"},
        {"at = '2020-01-01T00:00:00.000Z'", "was changed since it was sealed: when it was sealed"},
        {"code = 'AAAA-BBBB-CCCC'", "was changed since it was sealed: the code"},
        {"manifest = manifest || 'x'", "its hash doesn't follow"},
        {"manifest = replace(manifest, 'scope ', 'scope 0')", "was changed since it was sealed: the filter"},
        {"previous = randomblob(32)", "one between them was taken out"},
        {"hash = randomblob(32)", "its hash doesn't follow"},
        {"hash = randomblob(32)", "doesn't follow report"},
    };
    for (const auto& change : changes) {
        INFO(change.change);
        bench.connection().run("SAVEPOINT tampering");
        bench.connection().run(QByteArray("UPDATE seal SET ") + change.change + " WHERE id = 2");
        CHECK_THAT(bench.faults().toStdString(), Catch::Contains(change.named));
        bench.connection().run("ROLLBACK TO tampering");
        bench.connection().run("RELEASE tampering");
    }
    const struct {
        const char *change, *named;
    } statements[] = {
        {"UPDATE seal SET reason = 'another' WHERE id = 3",
         "was changed since it was sealed: the reason of the correction"},
        {"UPDATE seal SET revises = 1 WHERE id = 3",
         "was changed since it was sealed: which report it corrects"},
        {"UPDATE seal_file SET content = x'00' WHERE seal = 2 AND name = 'rapport.pdf'",
         "the kept file “rapport.pdf” was changed"},
        {"UPDATE seal_file SET sha256 = randomblob(32) WHERE seal = 2 AND name = 'rapport.pdf'",
         "“rapport.pdf” was not sealed under this name"},
        {"UPDATE seal_file SET size = size + 1 WHERE seal = 2 AND name = 'rapport.csv'",
         "“rapport.csv” was not sealed under this name"},
        {"UPDATE seal_file SET name = 'other.csv' WHERE seal = 2 AND name = 'rapport.csv'",
         "“other.csv” was not sealed"},
        {"DELETE FROM seal_file WHERE seal = 2 AND name = 'rapport.csv'", "1 of the files that were sealed"},
        {"INSERT INTO seal_file VALUES (2, 'new.pdf', zeroblob(32), 0, x'', NULL)",
         "“new.pdf” was not sealed"},
        {"DELETE FROM seal_file WHERE seal = 3; DELETE FROM seal WHERE id = 3", "its seal is gone"},
        {"DELETE FROM seal_file WHERE seal = 1; DELETE FROM seal WHERE id = 1", "doesn't begin its chain"},
        {"UPDATE programme SET uid = randomblob(16)", "comes from another file"},
        {"UPDATE batch SET label = 'x' WHERE id = (SELECT batch FROM seal WHERE id = 2)",
         "the journal has no note of its sealing"},
    };
    for (const auto& statement : statements) {
        INFO(statement.change);
        bench.connection().run("SAVEPOINT tampering");
        for (const QByteArray& sql : QByteArray(statement.change).split(';')) {
            bench.connection().run(sql);
        }
        CHECK_THAT(bench.faults().toStdString(), Catch::Contains(statement.named));
        bench.connection().run("ROLLBACK TO tampering");
        bench.connection().run("RELEASE tampering");
    }
    CHECK(bench.verify().ok());
}

namespace {

/// Makes a seal's manifest, code, hash and note go with its changed contents, as somebody would who wants to
/// hide the change.
void forge(SealBench& bench, qint64 id) {
    SealStore store(bench.connection(), bench.clock);
    StoredSeal seal = *store.seal(id);
    const QStringList content =
        sealing::contentParts(seal, qUncompress(seal.figures), qUncompress(seal.snapshot), {});
    seal.code = sealing::codeOf(content, seal.previous);
    seal.manifest = (content + sealing::handingParts(seal, store.files(id, false))).join(u'\n');
    seal.hash = sealing::hashOf(seal.manifest, seal.previous);
    Statement update =
        bench.connection().statement("UPDATE seal SET code = ?, manifest = ?, hash = ? WHERE id = ?");
    update.bind(1, seal.code).bind(2, seal.manifest).bindBlob(3, seal.hash).bind(4, id).run();
    Statement note = bench.connection().statement("UPDATE batch SET label = ? WHERE id = ?");
    note.bind(1, Message(sealing::Note, {seal.code}).stored()).bind(2, seal.batch).run();
}

}  // namespace

TEST_CASE("a figure that was changed is named, however well the change is hidden") {
    SealBench bench(200);
    const StoredSeal seal = bench.seal(SealBench::order());
    QByteArray figures = qUncompress(SealStore(bench.connection(), bench.clock).seal(1)->figures);
    const qsizetype line = figures.indexOf("all\tALL\tINS\t6\t");
    REQUIRE(line > 0);
    const qsizetype number = line + 14;
    figures[number] = figures[number] == '9' ? '8' : char(figures[number] + 1);
    bench.connection()
        .statement("UPDATE seal SET figures = ? WHERE id = 1")
        .bindBlob(1, qCompress(figures))
        .run();
    CHECK_THAT(bench.faults().toStdString(), Catch::Contains("was changed since it was sealed: the figures"));
    CHECK_THAT(bench.faults().toStdString(), Catch::Contains("INS/6/all=ALL says"));
    forge(bench, 1);
    CHECK_THAT(bench.faults().toStdString(), Catch::Contains("INS/6/all=ALL says"));
    CHECK_THAT(bench.faults(seal.code).toStdString(), Catch::Contains("No report of this file has the code"));
}

TEST_CASE("a chain that was rewritten from end to end shows against any printed code") {
    SealBench bench(200);
    const StoredSeal first = bench.seal(SealBench::order(QDate(2026, 3, 31)));
    const StoredSeal second = bench.seal(SealBench::order());
    bench.connection().run("UPDATE seal SET asked = replace(asked, '2026-07-14', '2026-07-15') WHERE id = 1");
    forge(bench, 1);
    SealStore store(bench.connection(), bench.clock);
    Statement link = bench.connection().statement("UPDATE seal SET previous = ? WHERE id = 2");
    link.bindBlob(1, store.seal(1)->hash).run();
    CHECK_FALSE(bench.verify().ok());
    forge(bench, 2);
    CHECK(bench.faults().toStdString() == "");  // nothing in the file tells any more, but the paper does
    CHECK_FALSE(bench.verify(first.code).ok());
    CHECK_FALSE(bench.verify(second.code).ok());
    CHECK_FALSE(bench.verify(QStringLiteral("hello")).ok());
}

TEST_CASE("a file that the law took out is told, not held against the seal") {
    SealBench bench(200);
    bench.seal(SealBench::order());
    bench.connection().run(
        "UPDATE seal_file SET content = NULL, erased_at = '2027-01-02T00:00:00Z' WHERE name = 'rapport.pdf'");
    const Verification result = bench.verify();
    CHECK(result.ok());
    CHECK(result.seals[0].remarks.first().plain().contains(QStringLiteral("2027-01-02")));
}

TEST_CASE("a public report's figures are sealed with their covers and read back as an edition") {
    SealBench bench;
    CHECK(publishedEditions(bench.connection(), bench.clock) == nullptr);
    bench.seal(SealBench::order());
    CHECK(publishedEditions(bench.connection(), bench.clock) == nullptr);
    ReportOrder order = SealBench::order(QDate(2026, 6, 30), true);
    order.comparison = QDate(2025, 12, 31);
    bench.seal(order);
    CHECK(bench.faults().toStdString() == "");
    const auto editions = publishedEditions(bench.connection(), bench.clock);
    REQUIRE(editions);
    REQUIRE(editions->editions().size() == 24);  // its own, the comparison, and the other 22 months
    for (std::size_t i = 2; i < 24; ++i) {
        CHECK(editions->editions()[i].publicMode);
        CHECK(editions->editions()[i].cutOff < order.cutOff);
        CHECK(editions->editions()[i].groups.size() == 1);
    }
    CHECK(editions->editions()[0].cutOff == order.cutOff);
    CHECK(editions->editions()[1].cutOff == *order.comparison);
    CHECK(editions->editions()[1].publicMode);
    bench.connection().run("UPDATE seal SET figures = x'00' WHERE edition = 'public'");
    CHECK_THROWS_AS(publishedEditions(bench.connection(), bench.clock), Error);
}

TEST_CASE("material names the programme in the report's language and the state of the file") {
    SealBench bench(200);
    Analysis facts = bench.analysis(QDate(2025, 1, 1));
    ReportOrder order = SealBench::order();
    const ReportMaterial material =
        gatherMaterial(bench.connection(), bench.clock, facts, order, bench.progress);
    CHECK(facts.cutOff() == order.cutOff);
    CHECK(material.programme == bench.file->name());
    CHECK(material.journalPosition == bench.store->journalPosition());
    CHECK(material.fileIdentity.endsWith(QStringLiteral("-%1").arg(material.journalPosition)));
    CHECK(material.quality.size() == 27);
    CHECK(material.regionGoals.size() == 12);
}
