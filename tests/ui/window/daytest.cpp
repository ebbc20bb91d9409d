// A coordinator's day, from the first key to the last undo, in the whole window.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTableWidget>

#include "core/exchange/exchange.h"
#include "core/storage/connection.h"
#include "tests/support/catch.h"
#include "tests/ui/window/windowbench.h"
#include "ui/records/rowstable.h"

using namespace jisr;

namespace {

/// Everything that the file holds, as a parcel's tables.
QMap<QString, QByteArray> contents(WindowBench& bench, const char* folder) {
    const QString path = bench.path(folder);
    ProgrammeFile& file = bench.window->files().programme()->file();
    UidMaker uids(bench.clock, 99);
    const auto connection = file.connect();
    RecordStore store(*connection, bench.clock, uids, QStringLiteral("amina"));
    NoProgress progress;
    exportAll(*connection, store, path, progress);
    QMap<QString, QByteArray> tables;
    for (const QString& name : QDir(path).entryList(QDir::Files)) {
        QFile table(QDir(path).filePath(name));
        REQUIRE(table.open(QIODevice::ReadOnly));
        tables.insert(name, table.readAll());
    }
    return tables;
}

qint64 batchesInForce(WindowBench& bench) {
    qint64 count = 0;
    for (const BatchInfo& batch : bench.window->files().programme()->store().batches(1000)) {
        count += !batch.undone && !batch.undoes && batch.created + batch.updated + batch.deleted > 0;
    }
    return count;
}

/// Keys go to whoever has the keyboard.
void keys(WindowBench& bench, const QString& text) {
    for (const QChar c : text) {
        QTest::keyClick(bench.window->focusWidget(), c.toLatin1());
    }
}

void key(WindowBench& bench, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(bench.window->focusWidget(), key, modifiers);
}

/// "New…" on the learners' page, three fields, Ctrl+Enter.
void enterLearner(WindowBench& bench, const QString& last, const QString& first, const QString& born) {
    bench.window->go(WindowPages::Learners);
    REQUIRE(bench.settle());
    bench.click("newRecord");
    REQUIRE(bench.settle());
    keys(bench, last);
    key(bench, Qt::Key_Return);
    keys(bench, first);
    key(bench, Qt::Key_Return);
    auto* date = bench.visible<QWidget>("edit_born_on");
    REQUIRE(date);
    date->setFocus();
    keys(bench, born);
    key(bench, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(bench.settle());
}

/// Twelve graduates of a new cohort, who are followed up by phone.
QString roll(WindowBench& bench) {
    QFile file(bench.path("liste.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "N°;Nom;Prénom;Téléphone;Date de naissance;Cohorte;Région;Opérateur;Filière;Statut;Date début;"
        "Date fin;Date de statut\n");
    const QStringList names{QStringLiteral("Berrada"),  QStringLiteral("Tazi"),   QStringLiteral("Lahlou"),
                            QStringLiteral("Ouazzani"), QStringLiteral("Ziani"),  QStringLiteral("Filali"),
                            QStringLiteral("Naciri"),   QStringLiteral("Jabri"),  QStringLiteral("Kadiri"),
                            QStringLiteral("Mernissi"), QStringLiteral("Rguibi"), QStringLiteral("Sebti")};
    for (int i = 0; i < names.size(); ++i) {
        const QString line = QStringLiteral(
                                 "N%1;%2;Ali;06610000%3;%3/11/1999;NX-1;Rabat-Salé-Kénitra;Atelier "
                                 "Nouveau;Développement;en cours;15/01/2025;30/06/2025;\n")
                                 .arg(i)
                                 .arg(names[i])
                                 .arg(i + 20, 2, 10, QLatin1Char('0'));  // the last one: 31 November
        file.write(line.toUtf8());
    }
    return file.fileName();
}

}  // namespace

TEST_CASE("A whole day's work in the window is taken back to the start, and the file is as it was") {
    WindowBench bench;
    const QString file = bench.exampleFile();
    bench.build();
    bench.window->files().open(file);
    bench.window->files().chooseWho(QStringLiteral("amina"));
    REQUIRE(bench.settle());
    OpenProgramme& programme = *bench.window->files().programme();
    RecordStore& store = programme.store();
    const auto morning = contents(bench, "morning");
    const qint64 batches = batchesInForce(bench);
    const qint64 learners = store.count(RecordKind::Learner);

    // one learner is entered twice, as happens
    enterLearner(bench, QStringLiteral("Chraibi"), QStringLiteral("Salma"), QStringLiteral("030401"));
    enterLearner(bench, QStringLiteral("Chraibi"), QStringLiteral("Salma"), QStringLiteral("030401"));
    CHECK(store.count(RecordKind::Learner) == learners + 2);

    // an operator's list comes in
    bench.window->go(WindowPages::Import);
    bench.prompts.answers = {roll(bench)};
    bench.click("chooseTable");
    REQUIRE(bench.settle());
    bench.click("createMissing");
    bench.click("makePlan");
    REQUIRE(bench.settle());
    // its last row has a day that doesn't exist: mended on the spot
    auto* wrong = bench.visible<QTableWidget>("problemRows");
    REQUIRE(wrong);
    REQUIRE(wrong->rowCount() == 1);
    wrong->setFocus();
    wrong->setCurrentCell(0, 1);
    CHECK(wrong->currentItem()->text() == QStringLiteral("31/11/1999"));
    QTest::keyClick(wrong, Qt::Key_F2);
    auto* cell = wrong->viewport()->findChild<QLineEdit*>();
    REQUIRE(cell);
    cell->selectAll();
    QTest::keyClicks(cell, QStringLiteral("30/11/1999"));
    QTest::keyClick(cell, Qt::Key_Return);
    REQUIRE(bench.settle());
    bench.click("applyPlan");
    REQUIRE(bench.settle());
    CHECK(store.count(RecordKind::Learner) == learners + 14);

    // its cohort graduates
    const qint64 cohort = *store.find(RecordKind::Cohort, QStringLiteral("NX-1"));
    bench.window->showRecord(RecordKind::Cohort, cohort);
    REQUIRE(bench.settle());
    auto* roster = bench.visible<RowsTable>("rosterTable");
    REQUIRE(roster);
    CHECK(roster->rows().rowCount() == 12);
    roster->setFocus();
    roster->selectAll();
    bench.click("graduateSelected");
    REQUIRE(bench.settle());
    auto* day = bench.visible<QWidget>("graduationDay");
    REQUIRE(day);
    day->findChild<QLineEdit*>()->setFocus();
    keys(bench, QStringLiteral("30/6/25"));
    bench.click("planGraduation");
    REQUIRE(bench.settle());
    bench.click("applyGraduation");
    REQUIRE(bench.settle());
    CHECK(store
              .ids(RecordKind::Enrolment, {}, {}, false,
                   {{QStringLiteral("cohort"), cohort},
                    {QStringLiteral("status"), QStringLiteral("graduated")}})
              .size() == 12);

    // the two are found to be one, then taken apart again
    bench.window->go(WindowPages::Duplicates);
    REQUIRE(bench.settle());
    auto* pairs = bench.visible<QListView>("duplicatesList");
    REQUIRE(pairs);
    REQUIRE(pairs->model()->rowCount() >= 1);
    bench.press("duplicatesList", Qt::Key_M);
    REQUIRE(bench.settle());
    CHECK(store.count(RecordKind::Learner) == learners + 13);
    bench.click("duplicatesMerged");
    REQUIRE(bench.settle());
    bench.press("mergesList", Qt::Key_Return);
    REQUIRE(bench.settle());
    CHECK(store.count(RecordKind::Learner) == learners + 14);

    // ten calls: nobody answers, but one is still looking and one found work
    const qint64 contacts = store.count(RecordKind::Contact);
    const qint64 situations = store.count(RecordKind::Situation);
    bench.window->go(WindowPages::FollowUp);
    REQUIRE(bench.settle());
    REQUIRE(bench.visible<QTableView>("dueTable")->model()->rowCount() >= 10);
    bench.visible<QWidget>("callCard")->setFocus();
    for (int call = 0; call < 10; ++call) {
        keys(bench, call == 3 ? QStringLiteral("3") : call == 6 ? QStringLiteral("2") : QStringLiteral("7"));
        key(bench, Qt::Key_Return);
        REQUIRE(bench.settle());
    }
    CHECK(store.count(RecordKind::Contact) == contacts + 10);
    CHECK(store.count(RecordKind::Situation) == situations + 2);

    // and everything is taken back, one Ctrl+Z after the other
    for (qint64 left = batchesInForce(bench); left > batches; --left) {
        QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(bench.settle());
        REQUIRE(batchesInForce(bench) == left - 1);
    }
    CHECK(store.count(RecordKind::Learner) == learners);
    const auto evening = contents(bench, "evening");
    REQUIRE(evening.keys() == morning.keys());
    for (const QString& table : evening.keys()) {
        INFO(table.toStdString());
        CHECK(evening[table] == morning[table]);
    }
}
