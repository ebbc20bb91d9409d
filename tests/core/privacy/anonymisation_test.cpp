#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include "core/base/phrasebook.h"
#include "core/catalogue/validation.h"
#include "core/exchange/exchange.h"
#include "core/importing/importer.h"
#include "core/privacy/anonymisationplan.h"
#include "core/privacy/retention.h"
#include "core/publishing/canonical.h"
#include "core/publishing/seal.h"
#include "core/publishing/verification.h"
#include "core/results/results.h"
#include "core/storage/anonymous.h"
#include "core/storage/merging.h"
#include "tests/core/publishing/sealbench.h"

using namespace jisr;
using test::SealBench;

namespace {

constexpr auto Learners = RecordKind::Learner;

/// A demonstration programme looked at years later, so that a part of it is past the retention.
struct OldBench : SealBench {
    explicit OldBench(qint64 learners = 400) : SealBench(learners) { later(2029); }

    void later(int year) { clock.set(QDateTime(QDate(year, 1, 15), QTime(9, 0), Qt::UTC)); }
    AnonymisationPlan plan(int months = UsualRetention) {
        return planAnonymisation(connection(), path, clock, months, progress);
    }
    AnonymisationResult act(const AnonymisationPlan& plan) {
        return anonymise(connection(), clock, plan, QStringLiteral("amina"), progress);
    }
    QByteArray bytes() const {
        QByteArray all;
        for (const QString& end :
             {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
            QFile part(path + end);
            if (part.open(QIODevice::ReadOnly)) {
                all += part.readAll();
            }
        }
        return all;
    }
    /// Every deflated part of the file, inflated: images of the journal, snapshots and figures of seals.
    QByteArray inflated() {
        QByteArray all;
        for (const char* sql : {"SELECT image FROM journal WHERE image IS NOT NULL",
                                "SELECT snapshot FROM seal", "SELECT figures FROM seal"}) {
            Statement blobs(connection(), sql);
            while (blobs.step()) {
                all += qUncompress(blobs.blob(0));
            }
        }
        return all;
    }
    /// Numbers, addresses and full names of a learner, as they stand in the file.
    QList<QByteArray> traces(qint64 learner) {
        QList<QByteArray> list;
        for (const char* field : {"reference", "cin", "massar", "phone", "phone_2", "email", "note"}) {
            const QString text = value(Learners, learner, field).toString();
            if (text.size() > 5) {
                list << text.toUtf8();
            }
        }
        return list;
    }
};

/// Every figure that is published at @p cutOff, by every grouping, one a line.
QByteArray everyFigure(Connection& connection, const QDate& cutOff, bool publicMode) {
    NoProgress quiet;
    Analysis analysis = readAnalysis(connection, cutOff, quiet);
    ReportRequest request;
    request.publicMode = publicMode;
    request.everyKey = true;
    const CohortSlices slices(analysis.dimensions());
    const Results results(analysis, slices, request);
    return canonical::figuresText({sealedEdition(results, true)});
}

}  // namespace

TEST_CASE("Every past figure stays the same when people are anonymised, whatever the programme") {
    for (const quint32 seed : {1U, 2U, 3U}) {
        CAPTURE(seed);
        OldBench bench(250 * qint64(seed));
        QRandomGenerator random(seed);
        const std::vector<QDate> cutOffs{QDate(2024, 6, 30), QDate(2025, 3, 31), QDate(2025, 12, 31),
                                         QDate(2026, 6, 30)};
        QList<QByteArray> before;
        for (const QDate& cutOff : cutOffs) {
            before << everyFigure(bench.connection(), cutOff, false)
                   << everyFigure(bench.connection(), cutOff, true);
        }
        REQUIRE(before.first() != before.last());
        // half of all who are past it, drawn by lot
        AnonymisationPlan plan = bench.plan(24);
        REQUIRE(plan.peopleCount() > 20);
        std::erase_if(plan.people, [&](const PersonAge&) { return random.bounded(2) == 0; });
        const AnonymisationResult result = bench.act(plan);
        REQUIRE(result.swept);
        REQUIRE(result.counts.learners == plan.peopleCount());
        QList<QByteArray> after;
        for (const QDate& cutOff : cutOffs) {
            after << everyFigure(bench.connection(), cutOff, false)
                  << everyFigure(bench.connection(), cutOff, true);
        }
        CHECK(before == after);
        CHECK(bench.file->checkIntegrity(bench.progress).isEmpty());
    }
}

TEST_CASE("Nothing of an anonymised person stands in the file's bytes, nor deflated within them") {
    OldBench bench(200);
    bench.clock.set(QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC));
    // a life in the journal: corrected, merged, removed, named by others, kept with a sealed report
    const qint64 cohort = bench.store->ids(RecordKind::Cohort).front();
    const auto old = [&](const char* reference, const char* last, const char* first, const char* cin) {
        const qint64 id = bench.store->create(
            Learners, SealBench::values(Learners, {{"reference", QString::fromLatin1(reference)},
                                                   {"last_name", QString::fromUtf8(last)},
                                                   {"first_name", QString::fromUtf8(first)},
                                                   {"last_name_ar", QStringLiteral("زڭزاڭي")},
                                                   {"cin", QString::fromLatin1(cin)},
                                                   {"phone", QStringLiteral("+212699887766")},
                                                   {"email", QStringLiteral("zgzx@wqkj.example")},
                                                   {"consent_on", QStringLiteral("2018-01-10")},
                                                   {"note", QStringLiteral("loge chez Wvutsrq")}}));
        bench.store->create(
            RecordKind::Enrolment,
            SealBench::values(RecordKind::Enrolment,
                              {{"reference", QString::fromLatin1(reference) + QStringLiteral("/E")},
                               {"learner", id},
                               {"cohort", cohort},
                               {"started_on", QStringLiteral("2018-02-01")},
                               {"planned_end_on", QStringLiteral("2018-06-30")},
                               {"status", QStringLiteral("graduated")},
                               {"status_on", QStringLiteral("2018-06-30")},
                               {"certificate", QStringLiteral("CERT-ZGZX-77")}}));
        return id;
    };
    const qint64 person = old("ZGZX-0001", "Zgzaxowski", "Wqkjbert", "ZX998877");
    const qint64 twin = old("ZGZX-0002", "Zgzaxowska", "Wqkjberte", "ZX554433");
    const qint64 gone = old("ZGZX-0003", "Zgzaxowsko", "Wqkjberta", "ZX112233");
    const qint64 business = bench.store->create(
        RecordKind::Organisation,
        SealBench::values(RecordKind::Organisation, {{"code", QStringLiteral("ZGZX-CO")},
                                                     {"name", QStringLiteral("Zgzaxowski Conseil")},
                                                     {"kind", QStringLiteral("company")},
                                                     {"phone", QStringLiteral("+212699000111")}}));
    bench.store->create(RecordKind::Situation,
                        SealBench::values(RecordKind::Situation,
                                          {{"reference", QStringLiteral("ZGZX-0001/S")},
                                           {"learner", person},
                                           {"situation", QStringLiteral("SELF")},
                                           {"started_on", QStringLiteral("2018-09-01")},
                                           {"last_known_on", QStringLiteral("2018-12-01")},
                                           {"employer", business},
                                           {"evidence", QStringLiteral("B")},
                                           {"evidence_reference", QStringLiteral("dossier Zgzaxowski")}}));
    const qint64 call = bench.store->create(
        RecordKind::Contact,
        SealBench::values(RecordKind::Contact, {{"reference", QStringLiteral("ZGZX-0001/C")},
                                                {"learner", person},
                                                {"on", QStringLiteral("2018-12-01")},
                                                {"channel", QStringLiteral("phone")},
                                                {"result", QStringLiteral("reached")},
                                                {"note", QStringLiteral("sa mère Vvbnxc répond")}}));
    bench.change(Learners, person, "cin", QStringLiteral("ZX776655"));
    bench.store->remove(RecordKind::Contact, call);
    bench.store->begin(QStringLiteral("fiche de Zgzaxowski"));
    Merging(*bench.store).merge(person, twin, {}, Phrasebook(Language::French));
    bench.store->commit();
    Statement enrolments(bench.connection(), "SELECT id FROM enrolment WHERE learner = ?");
    std::vector<qint64> ofGone;
    for (enrolments.bind(1, gone); enrolments.step();) {
        ofGone.push_back(enrolments.integer(0));
    }
    for (const qint64 enrolment : ofGone) {
        bench.store->remove(RecordKind::Enrolment, enrolment);
    }
    bench.store->remove(Learners, gone);
    const qint64 young = bench.learner(QStringLiteral("YOUNG-1"));
    bench.change(Learners, young, "note", QStringLiteral("amie de Wqkjbert ZGZAXOWSKI, 06 99 88 77 66"));
    bench.seal(SealBench::order(), {},
               {{QStringLiteral("a.csv"), "nom\nWqkjbert Zgzaxowski\n"}, {QStringLiteral("a.pdf"), "%PDF"}});
    bench.seal(SealBench::order(QDate(2026, 5, 31)));
    const char* all[] = {"gzaxowsk", "GZAXOWSK", "qkjbert",     "ZX998877",  "ZX554433", "ZX112233",
                         "ZX776655", "99887766", "99 88 77 66", "zgzx@wqkj", "ZGZX-000", "ZGZX-CO",
                         "99000111", "vutsrq",   "Vvbnxc",      "CERT-ZGZX", "زڭزاڭي"};
    const QByteArray before = bench.bytes() + bench.inflated();
    for (const char* trace : {"Zgzaxowski", "ZX998877", "ZGZX-0003", "Vvbnxc", "99 88 77 66"}) {
        REQUIRE(before.contains(trace));
    }

    bench.later(2029);
    AnonymisationPlan plan = bench.plan();
    std::erase_if(plan.people, [&](const PersonAge& each) { return each.id != person; });
    REQUIRE(plan.people.size() == 1);
    CHECK(plan.files.size() == 2);  // a report shows the same in each of its files
    {
        // who was removed by hand goes when that is past as well
        bench.later(2032);
        AnonymisationPlan later = bench.plan();
        std::erase_if(later.people,
                      [&](const PersonAge& each) { return each.id != person && each.id != gone; });
        REQUIRE(later.people.size() == 2);
        CHECK(later.counts.removedPeople >= 1);
        const AnonymisationResult result = bench.act(later);
        REQUIRE(result.swept);
        CHECK(result.counts.learners == 1);
        CHECK(result.counts.removedPeople == 1);
        CHECK(result.counts.employers == 1);
        CHECK(result.counts.files == 2);
    }
    const QByteArray raw = bench.bytes(), within = bench.inflated();
    for (const char* trace : all) {
        CAPTURE(trace);
        CHECK_FALSE(raw.contains(trace));
        CHECK_FALSE(within.contains(trace));
    }
    // the seals stand, and say what the law took out
    CHECK(bench.faults().toStdString() == "");
    CHECK(bench.verify().seals[0].remarks.first().plain().contains(QStringLiteral("law on personal data")));
    CHECK(bench.verify().seals[1].remarks.isEmpty());
    // the young stay, with what they said but without the other's name
    CHECK(bench.value(Learners, young, "reference") == QStringLiteral("YOUNG-1"));
    CHECK(bench.value(Learners, young, "note") == QStringLiteral("amie de …, …"));
    CHECK(bench.file->checkIntegrity(bench.progress).isEmpty());
    CHECK(anonymous::isSo(bench.store->row(Learners, person)->values));
    CHECK(Phrasebook(Language::English).recall(bench.store->batches(1).first().label) ==
          QStringLiteral("Learners anonymised after the retention: 2"));
}

TEST_CASE("Who was young, in training or waits for an answer stays; the retention is the coordinator's") {
    SealBench bench(0);
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
    const auto enrolled = [&](const char* reference, const char* status, const char* on) {
        const qint64 learner = bench.learner(QString::fromLatin1(reference));
        bench.store->create(
            RecordKind::Enrolment,
            SealBench::values(RecordKind::Enrolment, {{"reference", QString::fromLatin1(reference)},
                                                      {"learner", learner},
                                                      {"cohort", cohort},
                                                      {"started_on", QStringLiteral("2018-01-08")},
                                                      {"planned_end_on", QStringLiteral("2018-06-29")},
                                                      {"status", QString::fromLatin1(status)},
                                                      {"status_on", QString::fromLatin1(on)}}));
        return learner;
    };
    const qint64 past = enrolled("A", "graduated", "2021-06-30");
    enrolled("B", "graduated", "2021-07-01");
    enrolled("C", "in_progress", "2018-01-08");
    const qint64 asking = enrolled("D", "dropped", "2018-03-01");
    Statement request(bench.connection(),
                      "INSERT INTO data_request (learner, kind, received_on, who, at) SELECT uid, 'access', "
                      "'2019-01-01', 'amina', '2019-01-01' FROM learner WHERE id = ?");
    request.bind(1, asking).run();
    const auto plan = [&](int months) {
        return planAnonymisation(bench.connection(), bench.path, bench.clock, months, bench.progress);
    };
    CHECK(retentionInForce(bench.connection(), bench.clock) == UsualRetention);
    const AnonymisationPlan usual = plan(60);
    REQUIRE(usual.people.size() == 1);
    CHECK(usual.people.front().id == past);
    CHECK(usual.latest == QDate(2021, 6, 30));
    CHECK(usual.inTraining == 1);
    CHECK(usual.openRequests == 1);
    CHECK(plan(61).isEmpty());
    PrivacyStore(bench.connection(), bench.clock).setRetention(72, QStringLiteral("amina"));
    CHECK(retentionInForce(bench.connection(), bench.clock) == 72);
    // something that happened to them after the plan keeps them
    bench.store->create(RecordKind::Contact,
                        SealBench::values(RecordKind::Contact, {{"reference", QStringLiteral("K")},
                                                                {"learner", past},
                                                                {"on", QStringLiteral("2026-06-01")},
                                                                {"channel", QStringLiteral("phone")},
                                                                {"result", QStringLiteral("reached")}}));
    const AnonymisationResult none =
        anonymise(bench.connection(), bench.clock, usual, QStringLiteral("amina"), bench.progress);
    CHECK(none.counts.batch == 0);
    CHECK(bench.value(Learners, past, "reference") == QStringLiteral("A"));
}

TEST_CASE(
    "What was anonymised can't be undone, unmerged, named again or merged; nobody asks what is missing") {
    OldBench bench(300);
    const AnonymisationPlan plan = bench.plan(24);
    REQUIRE(plan.peopleCount() > 30);
    const qint64 person = plan.people.front().id, other = plan.people.back().id;
    const qint64 import = bench.store->batches(1).first().id;
    REQUIRE(bench.act(plan).counts.learners == plan.peopleCount());
    CHECK(PrivacyStore(bench.connection(), bench.clock).anonymisedAt(person) == bench.clock.nowUtc());
    // the import that made them, the act itself, and "the last thing"
    CHECK_THROWS_AS(bench.store->undo(import), Refused);
    CHECK_THROWS_AS(bench.store->undo(bench.store->batches(1).first().id), Refused);
    CHECK_THROWS_AS(bench.store->undo(), Refused);
    CHECK(bench.plan(24).isEmpty());
    CHECK_THROWS_AS(bench.change(Learners, person, "last_name", QStringLiteral("Alaoui")), Refused);
    CHECK_THROWS_AS(bench.change(Learners, person, "phone", QStringLiteral("+212612345678")), Refused);
    CHECK(bench.change(Learners, person, "education_level", QStringLiteral("doctorate")));
    CHECK_THROWS_AS(bench.enrolment(QStringLiteral("E-NEW"), person, 1), Refused);
    CHECK_THROWS_AS(Merging(*bench.store).plan(person, other), Refused);
    CHECK(bench.connection().integer("SELECT count(*) FROM learner WHERE name_key IS NOT NULL AND name_key "
                                     "<> '' AND reference >= 'ANON-' AND reference < 'ANON.'") == 0);
    // every row keeps the rules of its record
    for (const RecordKind kind : anonymous::kinds()) {
        for (const qint64 id : bench.store->ids(kind)) {
            const std::vector<QVariant> row = bench.store->row(kind, id)->values;
            for (const Finding& finding : validate(kind, row)) {
                CHECK(finding.severity != Finding::Severity::Rejection);
            }
        }
    }
}

TEST_CASE(
    "Killed between the transaction and its end, all or nothing is anonymised, and the next opening sweeps") {
    OldBench bench(200);
    const AnonymisationPlan plan = bench.plan(24);
    const qint64 person = plan.people.front().id;
    const QByteArray reference = bench.value(Learners, person, "reference").toString().toUtf8();
    struct Stopping : Progress {
        mutable int left;
        explicit Stopping(int steps) : left(steps) {}
        void report(qint64, qint64) override {}
        bool cancelled() const override { return --left < 0; }
    };
    // stopped anywhere before the end, nothing has happened
    int stopped = 0;
    const QByteArray facts = everyFigure(bench.connection(), QDate(2026, 6, 30), false);
    for (int steps = 0; steps < 4000; steps = steps * 2 + 1) {
        Stopping stopping(steps);
        try {
            PrivacyStore(bench.connection(), bench.clock)
                .anonymise(
                    plan.people, [](const PersonAge&) { return true; }, QStringLiteral("amina"), stopping);
            break;  // it came to its end: the last step below
        } catch (const Cancelled&) {
            ++stopped;
            REQUIRE(bench.value(Learners, person, "reference").toString().toUtf8() == reference);
            REQUIRE_FALSE(PrivacyStore::sweepDue(bench.connection()));
        }
    }
    CHECK(stopped > 3);
    // done, but the program ended before the file was written anew
    if (!PrivacyStore::sweepDue(bench.connection())) {
        PrivacyStore(bench.connection(), bench.clock)
            .anonymise(
                plan.people, [](const PersonAge&) { return true; }, QStringLiteral("amina"), bench.progress);
    }
    REQUIRE(PrivacyStore::sweepDue(bench.connection()));
    bench.reopen();
    CHECK_FALSE(PrivacyStore::sweepDue(bench.connection()));
    CHECK_FALSE(bench.bytes().contains(reference));
    CHECK(everyFigure(bench.connection(), QDate(2026, 6, 30), false) == facts);
}

TEST_CASE("A parcel from before brings nobody back") {
    OldBench bench(200);
    const QString parcel = bench.folder.filePath(QStringLiteral("parcel"));
    exportAll(bench.connection(), *bench.store, parcel, bench.progress);
    const AnonymisationPlan plan = bench.plan(24);
    REQUIRE(plan.peopleCount() > 10);
    const qint64 person = plan.people.front().id;
    const QString name = bench.value(Learners, person, "last_name").toString();
    bench.act(plan);
    const qint64 people = bench.store->count(Learners);
    const QByteArray figures = everyFigure(bench.connection(), QDate(2026, 6, 30), false);
    const std::vector<QVariant> before = bench.store->row(Learners, person)->values;

    Importer importer(bench.connection(), *bench.store);
    std::unique_ptr<Plan> plan2 = importer.plan({parcel}, {}, bench.progress);
    const ImportResult result = importer.apply(plan2, QStringLiteral("old parcel"), bench.progress);
    CHECK(result.created == 0);
    CHECK(result.updated == 0);
    CHECK(result.rejectedRows == 0);
    CHECK(bench.store->count(Learners) == people);
    CHECK(bench.store->row(Learners, person)->values == before);
    CHECK(everyFigure(bench.connection(), QDate(2026, 6, 30), false) == figures);
}

TEST_CASE("A parcel of an office that anonymised somebody takes nobody's name here") {
    OldBench bench(150);
    const QString copy = bench.folder.filePath(QStringLiteral("national.jisr"));
    bench.file->saveCopy(copy, bench.progress);
    const AnonymisationPlan plan = bench.plan(24);
    REQUIRE(plan.peopleCount() > 10);
    bench.act(plan);
    const QString parcel = bench.folder.filePath(QStringLiteral("parcel"));
    exportAll(bench.connection(), *bench.store, parcel, bench.progress);

    const auto national = ProgrammeFile::open(copy, bench.clock);
    RecordStore store(national->connection(), bench.clock, bench.uids, QStringLiteral("amina"));
    const QByteArray figures = everyFigure(national->connection(), QDate(2026, 6, 30), false);
    std::vector<std::vector<QVariant>> before;
    for (const PersonAge& person : plan.people) {
        before.push_back(store.row(Learners, person.id)->values);
    }
    Importer importer(national->connection(), store);
    std::unique_ptr<Plan> taken = importer.plan({parcel}, {}, bench.progress);
    importer.apply(taken, QStringLiteral("parcel"), bench.progress);
    for (size_t i = 0; i < before.size(); ++i) {
        std::vector<QVariant> after = store.row(Learners, plan.people[i].id)->values;
        CHECK_FALSE(anonymous::isSo(after));
        CHECK(after == before[i]);
    }
    CHECK(everyFigure(national->connection(), QDate(2026, 6, 30), false) == figures);
}

TEST_CASE("Backups that still hold the people are named, and erased only when asked") {
    OldBench bench(100);
    bench.clock.set(QDateTime(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC));
    const QString old = bench.file->backup(bench.progress);
    bench.later(2029);
    const QString young = bench.file->backup(bench.progress);
    const QString copy = bench.folder.filePath(QStringLiteral("copie.jisr"));
    bench.file->saveCopy(copy, bench.progress);
    const AnonymisationPlan plan = bench.plan(24);
    REQUIRE(plan.copies.size() == 3);
    CHECK(plan.copies.front().path == old);
    CHECK(plan.pastRetention(plan.copies.front()));
    CHECK(std::count_if(plan.copies.begin(), plan.copies.end(),
                        [](const FileCopy& each) { return each.backup; }) == 2);
    bench.act(plan);
    for (const FileCopy& each : plan.copies) {
        CHECK(QFile::exists(each.path));
    }
    CHECK(eraseFile(old));
    CHECK_FALSE(QFile::exists(old));
    // a backup made since holds none of them
    const QString fresh = bench.file->backup(bench.progress);
    std::vector<QByteArray> uids;
    for (const PersonAge& each : plan.people) {
        uids.push_back(each.uid);
    }
    for (const FileCopy& each : copiesHolding(bench.connection(), bench.path, uids, bench.progress)) {
        CHECK(each.path != fresh);
    }
}

TEST_CASE("Killed at any moment of the act, the file opens, is sound and all or nobody is anonymised") {
    OldBench bench(150);
    const qint64 learners = bench.store->count(Learners);
    const QByteArray cin =
        bench.connection().text("SELECT cin FROM learner WHERE cin IS NOT NULL ORDER BY id LIMIT 1").toUtf8();
    REQUIRE(cin.size() > 4);
    const QByteArray figures = everyFigure(bench.connection(), QDate(2026, 6, 30), false);
    bench.close();
    const QString original = bench.path + QStringLiteral(".kept");
    REQUIRE(QFile::copy(bench.path, original));
    int all = 0, nobody = 0;
    for (int steps = 1; steps < 2000; steps += steps / 6 + 1) {
        CAPTURE(steps);
        QFile::remove(bench.path);
        REQUIRE(QFile::copy(original, bench.path));
        QProcess writer;
        writer.start(QStringLiteral(JISR_BIN_DIR "/crashwriter"), {QStringLiteral("anonymise"), bench.path});
        QByteArray said;
        bool ended = false;
        while (!ended && said.count('\n') < steps) {
            ended = !writer.waitForReadyRead(20'000);
            said += writer.readAll();
            REQUIRE_FALSE(said.contains("error"));
        }
        writer.kill();
        writer.waitForFinished();  // false when it had come to its end already
        REQUIRE(writer.state() == QProcess::NotRunning);
        said += writer.readAll();
        bench.reopen();
        REQUIRE(bench.file->readOnlyReason() == ReadOnlyReason::None);
        REQUIRE(bench.file->checkIntegrity(bench.progress).isEmpty());
        REQUIRE_FALSE(PrivacyStore::sweepDue(bench.connection()));
        const qint64 gone = bench.connection().integer("SELECT count(*) FROM anonymisation");
        REQUIRE((gone == 0 || gone == learners));
        REQUIRE((gone == learners || !said.contains("committed")));
        REQUIRE(bench.bytes().contains(cin) == (gone == 0));
        REQUIRE(everyFigure(bench.connection(), QDate(2026, 6, 30), false) == figures);
        bench.close();
        ++(gone ? all : nobody);
        if (ended || said.contains("swept")) {
            break;
        }
    }
    CHECK(nobody > 2);
    CHECK(all > 0);
}
