#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

TEST_CASE("A single edit is undone and redone") {
    Bench bench;
    const qint64 id = bench.learner(QStringLiteral("L1"), QStringLiteral("Alami"));
    bench.change(RecordKind::Learner, id, "last_name", QStringLiteral("Alaoui"));
    UndoReport report = bench.store->undo();
    CHECK(report.reverted == 1);
    CHECK(report.kept.isEmpty());
    CHECK(bench.value(RecordKind::Learner, id, "last_name") == QStringLiteral("Alami"));
    CHECK(bench.store->ids(RecordKind::Learner, QStringLiteral("alami")).size() == 1);
    report = bench.store->redo();
    CHECK(report.reverted == 1);
    CHECK(bench.value(RecordKind::Learner, id, "last_name") == QStringLiteral("Alaoui"));
    CHECK(bench.store->redo().batch == 0);
}

TEST_CASE("Undo and redo walk back and forth through several edits") {
    Bench bench;
    const qint64 id = bench.learner(QStringLiteral("L1"), QStringLiteral("A"));
    const auto name = [&] { return bench.value(RecordKind::Learner, id, "last_name").toString(); };
    bench.change(RecordKind::Learner, id, "last_name", QStringLiteral("B"));
    bench.change(RecordKind::Learner, id, "last_name", QStringLiteral("C"));
    bench.store->undo();
    CHECK(name() == QStringLiteral("B"));
    bench.store->undo();
    CHECK(name() == QStringLiteral("A"));
    bench.store->redo();
    CHECK(name() == QStringLiteral("B"));
    bench.store->redo();
    CHECK(name() == QStringLiteral("C"));
    bench.store->undo();
    CHECK(name() == QStringLiteral("B"));
    bench.store->undo();
    bench.store->undo();
    CHECK(bench.store->count(RecordKind::Learner) == 0);
    CHECK(bench.store->undo().batch == 0);
    bench.store->redo();
    CHECK(name() == QStringLiteral("A"));
    bench.learner(QStringLiteral("L2"));
    CHECK(bench.store->redo().batch == 0);  // something new was done: no way forward any more
}

TEST_CASE("A removed row comes back as it was") {
    Bench bench;
    const qint64 id = bench.learner(QStringLiteral("L1"));
    bench.change(RecordKind::Learner, id, "no_contact", true);
    bench.change(RecordKind::Learner, id, "born_on", QStringLiteral("2000-02-29"));
    const auto before = bench.store->row(RecordKind::Learner, id);
    bench.store->remove(RecordKind::Learner, id);
    CHECK_FALSE(bench.store->row(RecordKind::Learner, id));
    const qint64 other = bench.learner(QStringLiteral("L2"));
    CHECK(other != id);  // ids are not used again
    const qint64 removal = bench.store->batches().at(1).id;
    CHECK(bench.store->undo(removal).reverted == 1);
    const auto after = bench.store->row(RecordKind::Learner, id);
    REQUIRE(after);
    CHECK(after->uid == before->uid);
    CHECK(after->office == before->office);
    CHECK(after->values == before->values);
}

TEST_CASE("A whole import is undone and redone in one step") {
    Bench bench;
    const qint64 operatorId = bench.organisation(QStringLiteral("OP"));
    bench.store->begin(QStringLiteral("Import"));
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), operatorId);
    qint64 previous = 0;
    for (int i = 0; i < 1200; ++i) {
        const qint64 learner = bench.learner(QStringLiteral("L%1").arg(i));
        const qint64 enrolment = bench.enrolment(QStringLiteral("E%1").arg(i), learner, cohort);
        if (previous && i % 3 == 0) {  // rows of the batch that refer to each other
            bench.change(RecordKind::Enrolment, enrolment, "transfer_from", previous);
        }
        previous = enrolment;
    }
    bench.store->commit();
    const auto rows = bench.store->rows(RecordKind::Enrolment, bench.store->ids(RecordKind::Enrolment));
    UndoReport report = bench.store->undo();
    CHECK(report.kept.isEmpty());
    CHECK(bench.store->count(RecordKind::Learner) == 0);
    CHECK(bench.store->count(RecordKind::Enrolment) == 0);
    CHECK(bench.store->count(RecordKind::Cohort) == 0);
    CHECK(bench.store->count(RecordKind::Organisation) == 1);
    report = bench.store->redo();
    CHECK(report.kept.isEmpty());
    CHECK(bench.store->count(RecordKind::Learner) == 1200);
    const auto again = bench.store->rows(RecordKind::Enrolment, bench.store->ids(RecordKind::Enrolment));
    REQUIRE(again.size() == rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        REQUIRE(again[i].values == rows[i].values);
        REQUIRE(again[i].uid == rows[i].uid);
    }
    NoProgress quiet;
    CHECK(bench.file->checkIntegrity(quiet).isEmpty());
}

TEST_CASE("Fields changed since are kept and listed, the others go back") {
    Bench bench;
    const qint64 id = bench.learner(QStringLiteral("L1"), QStringLiteral("A"), QStringLiteral("X"));
    auto row = bench.store->row(RecordKind::Learner, id)->values;
    row[1] = QStringLiteral("B");
    row[2] = QStringLiteral("Y");
    bench.store->update(RecordKind::Learner, id, row);
    const qint64 batch = bench.store->batches(1).first().id;
    bench.change(RecordKind::Learner, id, "last_name", QStringLiteral("C"));
    const UndoReport report = bench.store->undo(batch);
    CHECK(bench.value(RecordKind::Learner, id, "last_name") == QStringLiteral("C"));
    CHECK(bench.value(RecordKind::Learner, id, "first_name") == QStringLiteral("X"));
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept.first().field == QStringLiteral("last_name"));
    CHECK(report.kept.first().row == id);
    CHECK(report.reverted == 1);
}

TEST_CASE("Created rows that others refer to or that were edited stay and are listed") {
    Bench bench;
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
    bench.store->begin(QStringLiteral("Import"));
    const qint64 free = bench.learner(QStringLiteral("L1"));
    const qint64 referred = bench.learner(QStringLiteral("L2"));
    const qint64 edited = bench.learner(QStringLiteral("L3"));
    const qint64 batch = bench.store->commit();
    bench.enrolment(QStringLiteral("E1"), referred, cohort);
    bench.change(RecordKind::Learner, edited, "first_name", QStringLiteral("Autre"));
    const UndoReport report = bench.store->undo(batch);
    CHECK(report.reverted == 1);
    CHECK(report.kept.size() == 2);
    CHECK_FALSE(bench.store->row(RecordKind::Learner, free));
    CHECK(bench.store->row(RecordKind::Learner, referred));
    CHECK(bench.store->row(RecordKind::Learner, edited));
    CHECK(bench.store->batches(1).first().undoes == batch);
    // an edit that was itself taken back is no edit
    Bench second;
    const qint64 id = second.learner(QStringLiteral("L1"));
    const qint64 made = second.store->batches(1).first().id;
    second.change(RecordKind::Learner, id, "first_name", QStringLiteral("Autre"));
    second.store->undo();
    CHECK(second.store->undo(made).kept.isEmpty());
    CHECK(second.store->count(RecordKind::Learner) == 0);
}

TEST_CASE("Parents of kept rows within one table stay too") {
    Bench bench;
    bench.store->begin(QStringLiteral("Import"));
    const qint64 top = bench.organisation(QStringLiteral("O1"));
    const qint64 middle = bench.organisation(QStringLiteral("O2"));
    const qint64 leaf = bench.organisation(QStringLiteral("O3"));
    const qint64 other = bench.organisation(QStringLiteral("O4"));
    bench.change(RecordKind::Organisation, middle, "parent", top);
    bench.change(RecordKind::Organisation, leaf, "parent", middle);
    const qint64 batch = bench.store->commit();
    bench.cohort(QStringLiteral("C1"), leaf);
    const UndoReport report = bench.store->undo(batch);
    CHECK(bench.store->row(RecordKind::Organisation, leaf));
    CHECK_FALSE(bench.store->row(RecordKind::Organisation, other));
    // the batch's own updates went back: leaf and middle have no parent any more, so the parents could go
    CHECK_FALSE(bench.store->row(RecordKind::Organisation, top));
    CHECK(report.kept.size() == 1);
}

TEST_CASE("What can't come back is listed") {
    Bench bench;
    const qint64 id = bench.learner(QStringLiteral("L1"));
    bench.store->remove(RecordKind::Learner, id);
    const qint64 removal = bench.store->batches(1).first().id;
    bench.learner(QStringLiteral("L1"));  // takes its reference
    const UndoReport report = bench.store->undo(removal);
    CHECK(report.reverted == 0);
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept.first().value == QStringLiteral("L1"));
    CHECK(bench.store->count(RecordKind::Learner) == 1);
}

TEST_CASE("Parameters go back too") {
    Bench bench;
    RuleParameters parameters;
    parameters.graceDays = 60;
    bench.store->setParameters(parameters);
    CHECK(bench.store->undo().reverted == 1);
    CHECK(bench.store->parameters().graceDays == 90);
    bench.store->redo();
    CHECK(bench.store->parameters().graceDays == 60);
}

TEST_CASE("History tells what became of a row, with what it was made") {
    Bench bench;
    const qint64 id = bench.learner(QStringLiteral("L1"), QStringLiteral("A"));
    bench.clock.set(bench.clock.nowUtc().addDays(1));
    bench.change(RecordKind::Learner, id, "last_name", QStringLiteral("B"));
    bench.store->remove(RecordKind::Learner, id);
    bench.store->undo();
    const QList<JournalEntry> history = bench.store->history(RecordKind::Learner, id);
    REQUIRE(history.size() == 4);
    CHECK(history.at(0).action == QStringLiteral("create"));
    CHECK(history.at(0).who == QStringLiteral("amina"));
    const auto made = history.at(0).changes;
    CHECK(std::any_of(made.begin(), made.end(), [](const auto& change) {
        return change.field == QStringLiteral("last_name") && change.after == QStringLiteral("A");
    }));
    CHECK(history.at(1).action == QStringLiteral("update"));
    REQUIRE(history.at(1).changes.size() == 1);
    CHECK(history.at(1).changes.first().before == QStringLiteral("A"));
    CHECK(history.at(1).changes.first().after == QStringLiteral("B"));
    CHECK(history.at(1).at == bench.clock.nowUtc());
    CHECK(history.at(2).action == QStringLiteral("delete"));
    CHECK(history.at(3).action == QStringLiteral("create"));
}
