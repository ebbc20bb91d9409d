#include <QSignalSpy>

#include "core/storage/connection.h"
#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/base/figuresdesk.h"

using namespace jisr;

namespace {

/// The example open, Amina working.
OpenProgramme& openExample(WindowBench& bench) {
    const QString file = bench.exampleFile();
    bench.build();
    bench.window->files().open(file);
    bench.window->files().chooseWho(QStringLiteral("amina"));
    REQUIRE(bench.settle());
    return *bench.window->files().programme();
}

qint64 firstLearner(OpenProgramme& programme) {
    return programme.store().ids(RecordKind::Learner).front();
}

void setField(RecordStore& store, qint64 learner, const char* field, const QVariant& value) {
    auto values = store.row(RecordKind::Learner, learner)->values;
    values[record(RecordKind::Learner).indexOf(QString::fromLatin1(field))] = value;
    store.update(RecordKind::Learner, learner, values);
}

QVariant field(OpenProgramme& programme, qint64 learner, const char* name) {
    return programme.store()
        .row(RecordKind::Learner, learner)
        ->values[record(RecordKind::Learner).indexOf(QString::fromLatin1(name))];
}

}  // namespace

TEST_CASE("Writes run in the order they were asked for, each a batch that undo names") {
    WindowBench bench;
    OpenProgramme& programme = openExample(bench);
    const qint64 learner = firstLearner(programme);
    std::vector<RecordChanges> seen;
    QObject::connect(&programme, &OpenProgramme::recordsChanged, &programme,
                     [&](const RecordChanges& changes) { seen.push_back(changes); });
    QList<qint64> batches;
    for (int i = 0; i < 20; ++i) {
        programme.write(
            &programme,
            Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {QStringLiteral("x"), QString::number(i)}),
            [learner, i](RecordStore& store, Progress&) {
                setField(store, learner, "institution", QStringLiteral("School %1").arg(i));
            },
            [&](qint64 batch) { batches.append(batch); });
        CHECK(programme.writing());
    }
    REQUIRE(bench.settle());
    CHECK_FALSE(programme.writing());
    CHECK(field(programme, learner, "institution") == QStringLiteral("School 19"));
    REQUIRE(batches.size() == 20);
    CHECK(std::is_sorted(batches.begin(), batches.end()));
    REQUIRE(seen.size() == 20);
    CHECK_FALSE(seen.front().everything);
    CHECK(seen.front().touches(RecordKind::Learner, learner));
    CHECK_FALSE(seen.front().touches(RecordKind::Cohort));
    CHECK(seen.front().membership.empty());
    CHECK(seen.front().learners == std::set<qint64>{learner});

    UndoReport report;
    QObject::connect(&programme, &OpenProgramme::undone, &programme,
                     [&](const UndoReport& r) { report = r; });
    programme.undo();
    REQUIRE(bench.settle());
    CHECK(field(programme, learner, "institution") == QStringLiteral("School 18"));
    CHECK(Phrasebook(Language::English).recall(report.label) == QStringLiteral("x: 19"));
}

TEST_CASE("A refused write changes nothing and says what stands against it; the next one goes on") {
    WindowBench bench;
    OpenProgramme& programme = openExample(bench);
    const qint64 learner = firstLearner(programme);
    const QVariant name = field(programme, learner, "last_name");
    const qint64 position = programme.store().journalPosition();
    QList<Finding> findings;
    bool done = false;
    programme.write(
        &programme, Message("x"),
        [learner](RecordStore& store, Progress&) {
            setField(store, learner, "institution", QStringLiteral("School"));
            setField(store, learner, "last_name", QVariant());
        },
        [&](qint64) { done = true; }, [&](const QList<Finding>& found) { findings = found; });
    REQUIRE(bench.settle());
    CHECK_FALSE(done);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().field == QStringLiteral("last_name"));
    CHECK(field(programme, learner, "last_name") == name);
    CHECK(programme.store().journalPosition() == position);
    CHECK_FALSE(programme.writing());
    qint64 batch = -1;
    programme.write(
        &programme, Message("x"), [](RecordStore&, Progress&) {}, [&](qint64 b) { batch = b; });
    REQUIRE(bench.settle());
    CHECK(batch == 0);
}

TEST_CASE("An edit renews its learner in the figures and doesn't read the world again") {
    WindowBench bench;
    OpenProgramme& programme = openExample(bench);
    FiguresDesk& figures = *bench.window->files().figures();
    const auto graduates = [&] {
        qint64 count = -1;
        figures.ask<qint64>(
            &figures,
            [](const ProgrammeFacts& facts, const Scope& scope) {
                return qint64(facts.analysis().graduates(scope.filter).size());
            },
            [&](qint64 answer) { count = answer; }, [](const Message&) {});
        REQUIRE(bench.settle());
        return count;
    };
    const qint64 before = graduates();
    QSignalSpy states(&figures, &FiguresDesk::stateChanged);
    QSignalSpy changed(&figures, &FiguresDesk::changed);
    const auto enrolments = programme.store().ids(RecordKind::Enrolment, {}, {}, false,
                                                  {{QStringLiteral("status"), QStringLiteral("graduated")}});
    REQUIRE_FALSE(enrolments.empty());
    programme.write(&programme, Message("x"), [id = enrolments.front()](RecordStore& store, Progress&) {
        auto values = store.row(RecordKind::Enrolment, id)->values;
        values[record(RecordKind::Enrolment).indexOf(u"status")] = QStringLiteral("dropped");
        store.update(RecordKind::Enrolment, id, values);
    });
    REQUIRE(bench.settle());
    CHECK(graduates() == before - 1);
    CHECK(states.isEmpty());
    CHECK(changed.size() == 1);
    programme.undo();
    REQUIRE(bench.settle());
    CHECK(graduates() == before);
    CHECK(states.isEmpty());
}

TEST_CASE("A second window sees what the first one writes, and can't write itself") {
    WindowBench bench;
    OpenProgramme& first = openExample(bench);
    const qint64 learner = firstLearner(first);
    OpenProgramme second(ProgrammeFile::open(first.file().path(), bench.clock));
    CHECK(second.file().readOnlyReason() == ReadOnlyReason::Locked);
    second.setWho(QStringLiteral("amina"));
    CHECK_FALSE(second.writable());
    const QString label = second.label(RecordKind::Learner, learner);
    QSignalSpy changed(&second, &OpenProgramme::recordsChanged);
    second.lookForOthers();
    CHECK(changed.isEmpty());
    first.write(&first, Message("x"), [learner](RecordStore& store, Progress&) {
        setField(store, learner, "last_name", QStringLiteral("Renamed"));
    });
    REQUIRE(bench.settle());
    second.lookForOthers();
    CHECK(changed.size() == 1);
    CHECK(second.label(RecordKind::Learner, learner) != label);
    second.lookForOthers();
    CHECK(changed.size() == 1);
}

TEST_CASE("In an Arabic window a learner is called by the Arabic name, where both parts are known") {
    WindowBench bench;
    OpenProgramme& programme = openExample(bench);
    const qint64 learner = firstLearner(programme);
    const QString latin = programme.label(RecordKind::Learner, learner);
    programme.write(&programme, Message("x"), [learner](RecordStore& store, Progress&) {
        setField(store, learner, "last_name_ar", QStringLiteral("\u0627\u0644\u0641\u0627\u0633\u064a"));
        setField(store, learner, "first_name_ar", QVariant());
    });
    REQUIRE(bench.settle());
    programme.setArabic(true);
    CHECK(programme.label(RecordKind::Learner, learner) == latin);
    programme.write(&programme, Message("x"), [learner](RecordStore& store, Progress&) {
        setField(store, learner, "first_name_ar", QStringLiteral("\u0623\u0645\u064a\u0646\u0629"));
    });
    REQUIRE(bench.settle());
    CHECK(programme.label(RecordKind::Learner, learner) ==
          QStringLiteral("\u0627\u0644\u0641\u0627\u0633\u064a \u0623\u0645\u064a\u0646\u0629"));
    programme.setArabic(false);
    CHECK(programme.label(RecordKind::Learner, learner) == latin);
}
