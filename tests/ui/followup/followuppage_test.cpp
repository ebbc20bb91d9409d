#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>

#include "core/exchange/exchange.h"
#include "core/storage/connection.h"
#include "tests/support/catch.h"
#include "tests/ui/followup/followupbench.h"

using namespace jisr;
using namespace jisr::test;

namespace {

/// Twelve graduates of 30 June 2025 in Rabat and twenty in Dakhla, all once seen in a job and silent since
/// October; one of Rabat asked not to be contacted.
class Calls : public FollowUpBench {
  public:
    std::vector<qint64> rabat, dakhla;
    qint64 employer = 0, amina = 0, omar = 0;

    explicit Calls(Language in = Language::English, const QString& who = QStringLiteral("amina"))
        : FollowUpBench(in) {
        {
            const auto file = ProgrammeFile::create(
                path(), {QStringLiteral("Essai"), QStringLiteral("national"), 7}, clock);
            UidMaker uids(clock, 1);
            RecordStore store(file->connection(), clock, uids, QStringLiteral("amina"));
            fill(store);
        }
        open(path(), who);
        REQUIRE(settle());
    }
    QString name() { return text("callName"); }
    QTableView* list() { return visible<QTableView>("dueTable"); }
    /// Everything the file holds, as an office would hand it on.
    QByteArray exported(const char* folderName) {
        const QString to = folder.filePath(QLatin1String(folderName));
        QDir().mkpath(to);
        NoProgress progress;
        exportAll(programme->file().connection(), programme->store(), to, progress);
        QByteArray all;
        for (const QFileInfo& info : QDir(to).entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += info.fileName().toUtf8() + '\n' + file.readAll();
        }
        return all;
    }

  private:
    void fill(RecordStore& store) {
        const auto staff = [&](const char* login, const char* called) {
            return store.create(RecordKind::Staff,
                                values(RecordKind::Staff, {{"login", QString::fromLatin1(login)},
                                                           {"name", QString::fromUtf8(called)}}));
        };
        amina = staff("amina", "Amina El Fassi");
        omar = staff("omar", "Omar Alami");
        const auto organisation = [&](const char* code, const char* called, const char* kind) {
            return store.create(RecordKind::Organisation,
                                values(RecordKind::Organisation, {{"code", QString::fromLatin1(code)},
                                                                  {"name", QString::fromUtf8(called)},
                                                                  {"kind", QString::fromLatin1(kind)}}));
        };
        const qint64 school = organisation("OP", "École du numérique", "training_provider");
        employer = organisation("CAPG", "Capgemini Engineering", "company");
        organisation("CIH", "CIH Bank", "company");
        const auto cohort = [&](const char* code, const char* region) {
            return store.create(
                RecordKind::Cohort,
                values(RecordKind::Cohort,
                       {{"code", QString::fromLatin1(code)},
                        {"region", *store.find(RecordKind::Region, QString::fromLatin1(region))},
                        {"operator", school},
                        {"track", *store.find(RecordKind::Track, QStringLiteral("DATA"))},
                        {"starts_on", QStringLiteral("2025-01-06")},
                        {"ends_on", QStringLiteral("2025-06-30")}}));
        };
        const qint64 inRabat = cohort("R1", "MA-04"), inDakhla = cohort("D1", "MA-12");
        for (int i = 0; i < 32; ++i) {
            const QString number = QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0'));
            const qint64 id =
                store.create(RecordKind::Learner,
                             values(RecordKind::Learner, {{"reference", QStringLiteral("L") + number},
                                                          {"last_name", QStringLiteral("Nom") + number},
                                                          {"first_name", QStringLiteral("Sara")},
                                                          {"phone", QStringLiteral("+212600000") + number},
                                                          {"no_contact", i == 11}}));
            (i < 12 ? rabat : dakhla).push_back(id);
            store.create(RecordKind::Enrolment,
                         values(RecordKind::Enrolment, {{"learner", id},
                                                        {"cohort", i < 12 ? inRabat : inDakhla},
                                                        {"status", QStringLiteral("graduated")},
                                                        {"status_on", QStringLiteral("2025-06-30")},
                                                        {"started_on", QStringLiteral("2025-01-06")}}));
            store.create(
                RecordKind::Situation,
                values(RecordKind::Situation, {{"learner", id},
                                               {"situation", QStringLiteral("EMP")},
                                               {"started_on", QStringLiteral("2025-09-01")},
                                               // the last of Dakhla are known at six months
                                               {"last_known_on", i >= 21 ? QStringLiteral("2026-01-10")
                                                                         : QStringLiteral("2025-10-01")},
                                               {"evidence", QStringLiteral("B")}}));
        }
    }
};

}  // namespace

TEST_CASE("Ten calls are logged by a few keys each, and ten undos leave the file's content as it was") {
    Calls bench;
    const QByteArray before = bench.exported("before");
    const char* const calls[] = {"1", "2cap", "3", "4", "5", "6", "7", "8", "9", "0"};
    QStringList people;
    for (const char* const call : calls) {
        people.append(bench.name());
        INFO(call);
        bench.pressed = 0;
        bench.keys(QString::fromLatin1(call).first(1));
        bench.keys(QString::fromLatin1(call).mid(1));
        REQUIRE(bench.settle());
        bench.enter();
        if (qstrlen(call) > 1) {
            bench.enter();  // the first one chose the employer
        }
        CHECK(bench.pressed < 10);
        REQUIRE(bench.settle());
        CHECK(bench.name() != people.last());
    }
    people.removeDuplicates();
    CHECK(people.size() == 10);
    auto& store = bench.programme->store();
    CHECK(store.count(RecordKind::Contact) == 10);
    std::map<QString, int> results;
    for (const StoredRow& row : store.rows(RecordKind::Contact, store.ids(RecordKind::Contact))) {
        ++results[row.values[std::size_t(record(RecordKind::Contact).indexOf(u"result"))].toString()];
        CHECK(row.values[std::size_t(record(RecordKind::Contact).indexOf(u"by"))].toLongLong() ==
              bench.amina);
    }
    CHECK(results[QStringLiteral("reached")] == 6);
    for (const char* result : {"no_answer", "wrong_number", "refused", "callback"}) {
        CHECK(results[QString::fromLatin1(result)] == 1);
    }
    // five of those reached do something else than before
    CHECK(store.count(RecordKind::Situation) == 37);
    const auto jobs =
        store.ids(RecordKind::Situation, {}, {}, false, {{QStringLiteral("employer"), bench.employer}});
    REQUIRE(jobs.size() == 1);
    CHECK(bench.value(RecordKind::Situation, jobs.front(), "situation") == QStringLiteral("EMP"));
    CHECK(bench.value(RecordKind::Situation, jobs.front(), "last_known_on") == QStringLiteral("2026-07-15"));
    CHECK(bench.exported("between") != before);

    QSignalSpy undone(bench.programme.get(), &OpenProgramme::undone);
    for (int i = 9; i >= 0; --i) {
        bench.programme->undo();
        REQUIRE(bench.settle());
        // the person whose call was taken back is there again
        CHECK(bench.name() == people[i]);
    }
    REQUIRE(undone.size() == 10);
    CHECK(bench.language.phrasebook()
              .recall(undone.first().first().value<UndoReport>().label)
              .contains(people.last()));
    CHECK(bench.exported("after") == before);
}

TEST_CASE("What is typed for the next person while a call is being written is not lost") {
    Calls bench;
    bench.keys(QStringLiteral("7"));
    bench.enter();
    bench.keys(QStringLiteral("8"));
    bench.enter();
    bench.keys(QStringLiteral("7"));
    bench.enter();
    REQUIRE(bench.settle());
    CHECK(bench.programme->store().count(RecordKind::Contact) == 3);
    std::set<qint64> learners;
    for (const qint64 id : bench.programme->store().ids(RecordKind::Contact)) {
        learners.insert(bench.value(RecordKind::Contact, id, "learner").toLongLong());
    }
    CHECK(learners.size() == 3);
}

TEST_CASE("A French keyboard's first row and Arabic digits mean the same keys") {
    Calls bench;
    for (const QChar key : {QChar(0xE8), QChar(0x0667), QChar(u'7')}) {  // è, ٧
        bench.keys(QString(key));
        bench.enter();
        REQUIRE(bench.settle());
        CHECK(bench.value(RecordKind::Contact, bench.last(RecordKind::Contact), "result") ==
              QStringLiteral("no_answer"));
        CHECK(bench.value(RecordKind::Contact, bench.last(RecordKind::Contact), "next_on") ==
              QStringLiteral("2026-07-16"));
    }
    CHECK(bench.programme->store().count(RecordKind::Contact) == 3);
}

TEST_CASE("Enter without an outcome writes nothing and says what is missing") {
    Calls bench;
    bench.enter();  // from the list to the card
    bench.enter();
    CHECK_FALSE(bench.text("callFault").isEmpty());
    REQUIRE(bench.settle());
    CHECK(bench.programme->store().count(RecordKind::Contact) == 0);
}

TEST_CASE("Who looks for work is asked what they did on the horizon's day, which answers the horizon") {
    Calls bench;
    bench.keys(QStringLiteral("3"));
    REQUIRE(bench.visible<QLineEdit>("edit_situation"));
    CHECK(bench.text("callCounts").contains(QStringLiteral("30 Dec 2025")));
    SECTION("said") {
        bench.visible<QLineEdit>("edit_situation")->setFocus();
        bench.keys(QStringLiteral("job"));
        REQUIRE(bench.settle());
        bench.enter();
        bench.visible<QLineEdit>("edit_next_on")->setFocus();
        bench.enter();
        REQUIRE(bench.settle());
        CHECK(bench.programme->store().count(RecordKind::Situation) == 34);
        CHECK(bench.value(RecordKind::Situation, bench.last(RecordKind::Situation), "last_known_on") ==
              QStringLiteral("2025-12-30"));
    }
    SECTION("not needed when the answer reaches back so far") {
        bench.keys(QStringLiteral("011025"));
        bench.visible<QLineEdit>("edit_next_on")->setFocus();
        REQUIRE(bench.settle());
        CHECK_FALSE(bench.visible<QLineEdit>("edit_situation"));
        bench.enter();
        REQUIRE(bench.settle());
        CHECK(bench.value(RecordKind::Situation, bench.last(RecordKind::Situation), "started_on") ==
              QStringLiteral("2025-10-01"));
    }
    SECTION("one that begins after the cut-off says from when it counts") {
        bench.keys(QStringLiteral("010726"));
        bench.visible<QLineEdit>("edit_next_on")->setFocus();
        INFO(bench.text("callCounts").toStdString());
        CHECK(bench.text("callCounts").contains(QStringLiteral("1 Jul 2026")));
    }
}

TEST_CASE("What can't be so stands on the card and isn't written") {
    Calls bench;
    bench.keys(QStringLiteral("3010827"));
    bench.enter();
    REQUIRE(bench.settle());
    CHECK(bench.text("callFault").contains(QStringLiteral("after the call")));
    CHECK(bench.programme->store().count(RecordKind::Contact) == 0);
    CHECK_FALSE(bench.page->settleInput());
}

TEST_CASE("Who asked not to be contacted is counted apart and leaves the list at once") {
    Calls bench;
    CHECK(bench.page->model().rowOf(bench.rabat[11]) == -1);
    CHECK(bench.text("dueAside").contains(QStringLiteral("1")));
    const QString name = bench.name();
    const qint64 learner = bench.page->model().person(0)->learner;
    bench.keys(QStringLiteral("9"));
    bench.click("callNoContact");
    bench.click("callSave");
    REQUIRE(bench.settle());
    CHECK(bench.value(RecordKind::Learner, learner, "no_contact").toBool());
    CHECK(bench.page->model().rowOf(learner) == -1);
    CHECK(bench.text("dueAside").contains(QStringLiteral("2")));
    QSignalSpy rows(bench.page, &Page::rowsWanted);
    bench.click("dueShowNoContact");
    REQUIRE(rows.size() == 1);
    CHECK(rows.first()[1].value<std::vector<qint64>>().size() == 2);
}

TEST_CASE("The sentence about a threshold narrows the list to those who help to reach it") {
    Calls bench;
    auto* threshold = bench.visible<QPushButton>("dueThreshold");
    REQUIRE(threshold);
    // 11 of 20 are known at six months; 14 let it be published plainly
    CHECK(threshold->text() ==
          QStringLiteral("3 answers are enough to publish Dakhla-Oued Ed-Dahab at 6 months"));
    // its people come first
    for (int row = 0; row < 9; ++row) {
        CHECK(bench.page->model().person(row)->learner >= bench.dakhla.front());
    }
    QTest::mouseClick(threshold, Qt::LeftButton);
    CHECK(bench.page->model().rowCount() == 9);
    // three answers later it is gone
    for (int i = 0; i < 3; ++i) {
        bench.list()->setFocus();
        bench.keys(QStringLiteral("1"));
        bench.enter();
        REQUIRE(bench.settle());
    }
    for (const QPushButton* left : bench.page->findChildren<QPushButton*>(QStringLiteral("dueThreshold"))) {
        CHECK_FALSE(left->text().contains(QStringLiteral("Dakhla-Oued Ed-Dahab at 6")));
    }
}

TEST_CASE("Region, operator, horizon, reason and person in charge narrow the list; an empty one says why") {
    Calls bench;
    const auto choose = [&](const char* box, const QVariant& data) {
        auto* combo = bench.visible<QComboBox>(box);
        REQUIRE(combo);
        const int at = combo->findData(data);
        REQUIRE(at >= 0);
        combo->setCurrentIndex(at);
        emit combo->activated(at);
    };
    choose("dueRegion", QStringLiteral("MA-04"));
    CHECK(bench.page->model().rowCount() == 11);
    choose("dueHorizon", 6);
    CHECK(bench.page->model().rowCount() == 11);
    choose("dueOperator", QStringLiteral("OP"));
    CHECK(bench.page->model().rowCount() == 11);
    choose("dueInCharge", bench.amina);
    CHECK(bench.page->model().rowCount() == 0);
    CHECK(bench.text("callEmpty").contains(QStringLiteral("filter")));
    choose("dueInCharge", qint64(0));
    CHECK(bench.page->model().rowCount() == 11);
    choose("dueState", int(DueState::Stale));
    CHECK(bench.page->model().rowCount() == 0);
}

TEST_CASE("Selected people are given to somebody in one undoable step") {
    Calls bench;
    bench.list()->selectAll();
    auto* menu = bench.page->findChild<QMenu*>();
    REQUIRE(menu);
    emit menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Omar Alami")) {
            action->trigger();
        }
    }
    REQUIRE(bench.settle());
    CHECK(bench.value(RecordKind::Learner, bench.dakhla[0], "in_charge").toLongLong() == bench.omar);
    CHECK_FALSE(bench.value(RecordKind::Learner, bench.rabat[11], "in_charge").isValid());
    bench.programme->undo();
    REQUIRE(bench.settle());
    CHECK_FALSE(bench.value(RecordKind::Learner, bench.dakhla[0], "in_charge").isValid());
}

TEST_CASE("A number is copied by its key, and skipping writes nothing") {
    Calls bench;
    QSignalSpy done(bench.page, &Page::done);
    bench.keys(QStringLiteral("p"));
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("06 00 00 0")));
    CHECK(done.size() == 1);
    const QString name = bench.name();
    bench.keys(QStringLiteral("n"));
    CHECK(bench.name() != name);
    CHECK(bench.programme->store().count(RecordKind::Contact) == 0);
}

TEST_CASE("Who may only look sees so, and no key writes") {
    Calls bench(Language::English, {});
    CHECK_FALSE(bench.text("callFault").isEmpty());
    bench.keys(QStringLiteral("7"));
    bench.enter();
    bench.enter();
    REQUIRE(bench.settle());
    CHECK(bench.programme->store().count(RecordKind::Contact) == 0);
    CHECK_FALSE(bench.visible<QPushButton>("callSave")->isEnabled());
    CHECK_FALSE(bench.visible<QPushButton>("dueAssign")->isEnabled());
}

TEST_CASE("When everybody was reached, the page says so") {
    Calls bench;
    auto& store = bench.programme->store();
    for (const qint64 id : store.ids(RecordKind::Situation)) {
        auto values = store.row(RecordKind::Situation, id)->values;
        values[std::size_t(record(RecordKind::Situation).indexOf(u"last_known_on"))] =
            QStringLiteral("2026-07-14");
        store.update(RecordKind::Situation, id, values);
    }
    bench.programme->announceChange();
    REQUIRE(bench.settle());
    CHECK(bench.page->model().rowCount() == 0);
    CHECK(bench.text("callEmpty").contains(QStringLiteral("Everybody was reached")));
}

TEST_CASE("Everything on the page has a name for who can't see it, in Arabic from right to left too") {
    Calls bench(Language::Arabic);
    bench.window->setLayoutDirection(Qt::RightToLeft);
    bench.keys(QStringLiteral("2"));
    REQUIRE(bench.settle());
    for (const QWidget* widget : bench.page->findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            INFO(widget->objectName().toStdString() << ' ' << widget->metaObject()->className());
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
    }
}
