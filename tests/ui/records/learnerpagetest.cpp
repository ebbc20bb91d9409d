#include "ui/records/learnerpage.h"

#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/phrasebook.h"
#include "core/storage/datarequeststore.h"
#include "core/storage/merging.h"
#include "core/storage/releaselog.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"
#include "tests/ui/records/pagebench.h"
#include "ui/records/recordpanel.h"
#include "ui/records/rowstable.h"
#include "ui/records/timeline.h"

using namespace jisr;

namespace {

LearnerPage* showLearner(PageBench& bench, const char* reference) {
    auto* page = new LearnerPage(*bench.desk, *bench.programme, *bench.figures);
    page->showRecord(RecordKind::Learner, bench.id(RecordKind::Learner, reference));
    bench.show(page);
    return page;
}

std::vector<QVariant> changed(PageBench& bench, RecordKind kind, qint64 id, const char* field,
                              const QVariant& value) {
    auto values = bench.store().row(kind, id)->values;
    values[static_cast<std::size_t>(record(kind).indexOf(QString::fromLatin1(field)))] = value;
    return values;
}

void update(PageBench& bench, RecordKind kind, qint64 id, const char* field, const QVariant& value) {
    bench.store().update(kind, id, changed(bench, kind, id, field, value));
    bench.programme->announceChange();
    bench.settle();
}

}  // namespace

TEST_CASE("the page shows every status of expected_status.csv, each with its sentence") {
    PageBench bench;
    bench.open();
    auto* page = showLearner(bench, "L01");
    auto lines = example::csv(QStringLiteral(JISR_TEST_DATA "/example/expected_status.csv"));
    lines.erase(lines.begin());
    REQUIRE(lines.size() > 20);
    const QStringList horizons{"3", "6", "9", "12", "24", "0"};
    for (const QStringList& line : lines) {
        INFO(line.join(u',').toStdString());
        page->showRecord(RecordKind::Learner, bench.id(RecordKind::Learner, line[0].toLatin1().constData()));
        REQUIRE(bench.settle());
        for (int h = 0; h < horizons.size(); ++h) {
            auto* status = bench.find<QLabel>(QStringLiteral("status_") + horizons[h]);
            REQUIRE(status);
            const QString expected = h < 5 ? line[7 + 2 * h] : line[16];
            CHECK(status->property("code").toString() == expected);
            CHECK_FALSE(bench.said(QStringLiteral("reason_") + horizons[h]).isEmpty());
        }
    }
    CHECK(bench.faults.isEmpty());
}

TEST_CASE("somebody who did not graduate is shown without horizons, and says why") {
    PageBench bench;
    bench.open();
    auto expected = example::csv(QStringLiteral(JISR_TEST_DATA "/example/expected_status.csv"));
    QStringList graduates;
    for (const QStringList& line : expected) graduates << line[0];
    for (const StoredRow& row :
         bench.store().rows(RecordKind::Learner, bench.store().ids(RecordKind::Learner))) {
        const QString reference = row.values[0].toString();
        if (graduates.contains(reference)) continue;
        showLearner(bench, reference.toLatin1().constData());
        CHECK_FALSE(bench.find<QLabel>(QStringLiteral("status_6")));
    }
}

TEST_CASE("the statuses follow the cut-off of the window") {
    PageBench bench;
    bench.open();
    showLearner(bench, "L01");
    CHECK(bench.find<QLabel>(QStringLiteral("status_12"))->property("code") == QStringLiteral("EMP"));
    bench.figures->setScope({QDate(2025, 12, 31), {}});
    bench.settle();
    CHECK(bench.find<QLabel>(QStringLiteral("status_12"))->property("code") == QStringLiteral("NOT_DUE"));
    CHECK(bench.said(QStringLiteral("reason_12")) == QStringLiteral("Not due before 13 Jun 2026."));
}

TEST_CASE("the CIN is masked until somebody asks, and again for the next person") {
    PageBench bench;
    bench.open();
    update(bench, RecordKind::Learner, bench.id(RecordKind::Learner, "L01"), "cin",
           QStringLiteral("AB123456"));
    update(bench, RecordKind::Learner, bench.id(RecordKind::Learner, "L02"), "cin",
           QStringLiteral("CD123456"));
    auto* page = showLearner(bench, "L01");
    CHECK_FALSE(bench.said(QStringLiteral("cinValue")).contains(QStringLiteral("123456")));
    bench.click(QStringLiteral("showCin"));
    CHECK(bench.said(QStringLiteral("cinValue")).contains(QStringLiteral("AB123456")));
    page->showRecord(RecordKind::Learner, bench.id(RecordKind::Learner, "L02"));
    bench.settle();
    CHECK_FALSE(bench.said(QStringLiteral("cinValue")).contains(QStringLiteral("123456")));
}

TEST_CASE("a person who asked not to be contacted is announced across the page") {
    PageBench bench;
    bench.open();
    showLearner(bench, "L01");
    CHECK_FALSE(bench.find<QFrame>(QStringLiteral("noContactBanner")));
    update(bench, RecordKind::Learner, bench.id(RecordKind::Learner, "L01"), "no_contact", true);
    CHECK(bench.find<QFrame>(QStringLiteral("noContactBanner")));
}

TEST_CASE("evidence A without saying where the proof is, is a finding until it is said") {
    PageBench bench;
    bench.open();
    showLearner(bench, "L01");
    CHECK(bench.said(QStringLiteral("missingProofs")).contains(QStringLiteral("proof is: 1.")));
    update(bench, RecordKind::Situation, bench.id(RecordKind::Situation, "O01"), "evidence_reference",
           QStringLiteral("Classeur 3, page 12"));
    CHECK_FALSE(bench.find<QLabel>(QStringLiteral("missingProofs")));
    CHECK(bench.find<RowsTable>(QStringLiteral("situationTable"))
              ->rows()
              .at(0)
              .cells.back()
              .text.contains(QStringLiteral("Classeur 3")));
}

TEST_CASE("the timeline is gone through by arrows, opened by Enter, and said again as a list") {
    PageBench bench;
    bench.open();
    showLearner(bench, "L02");  // one training, a job and a search
    auto* timeline = bench.find<Timeline>(QStringLiteral("timeline"));
    REQUIRE(timeline);
    REQUIRE(timeline->items().size() >= 3);
    timeline->setFocus();
    CHECK(timeline->current() == 0);
    CHECK(bench.said(QStringLiteral("timelineWords")).startsWith(QStringLiteral("Training in C1")));
    QTest::keyClick(timeline, Qt::Key_Right);
    CHECK(timeline->current() == 1);
    CHECK(timeline->accessibleDescription() == timeline->items()[1].words);
    QTest::keyClick(timeline, Qt::Key_End);
    CHECK(timeline->current() == int(timeline->items().size()) - 1);
    QTest::keyClick(timeline, Qt::Key_Right);
    CHECK(timeline->current() == int(timeline->items().size()) - 1);
    // The horizons stand in the order of time, and later is further on.
    CHECK(timeline->marks().size() == 7);
    CHECK(timeline->positionOf(QDate(2025, 9, 13)) < timeline->positionOf(QDate(2026, 6, 13)));
    bench.click(QStringLiteral("timelineAsTable"));
    auto* table = bench.find<RowsTable>(QStringLiteral("timelineTable"));
    REQUIRE(table);
    CHECK(table->rows().rowCount() == int(timeline->items().size() + timeline->marks().size()));
}

TEST_CASE("the timeline runs from right to left in an Arabic window") {
    PageBench bench(Language::Arabic);
    bench.open();
    showLearner(bench, "L02");
    auto* timeline = bench.find<Timeline>(QStringLiteral("timeline"));
    REQUIRE(timeline);
    CHECK(timeline->positionOf(QDate(2025, 9, 13)) > timeline->positionOf(QDate(2026, 6, 13)));
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Left);
    CHECK(timeline->current() == 1);
}

TEST_CASE("a replaced value is put back from the history as a change of its own, and can be undone") {
    PageBench bench;
    bench.open();
    const qint64 learner = bench.id(RecordKind::Learner, "L01");
    showLearner(bench, "L01");
    bench.programme->write(
        bench.page.get(), Message("Correction %1", {QStringLiteral("L01")}),
        [values = changed(bench, RecordKind::Learner, learner, "last_name", QStringLiteral("Autre")),
         learner](RecordStore& store, Progress&) { store.update(RecordKind::Learner, learner, values); });
    bench.settle();
    CHECK(bench.said(QStringLiteral("historyChange")).contains(QStringLiteral("Last name: Nom01 → Autre")));
    bench.click(QStringLiteral("restore_0_last_name"));
    CHECK(bench.value(RecordKind::Learner, learner, "last_name") == QStringLiteral("Nom01"));
    REQUIRE(bench.doings.size() == 1);
    const auto history = bench.store().history(RecordKind::Learner, learner);
    CHECK(history.size() == 3);
    bench.programme->undo();
    bench.settle();
    CHECK(bench.value(RecordKind::Learner, learner, "last_name") == QStringLiteral("Autre"));
    CHECK(bench.faults.isEmpty());
}

TEST_CASE("an earlier value that can no longer be written is refused in words, and nothing changes") {
    PageBench bench;
    bench.open();
    const qint64 learner = bench.id(RecordKind::Learner, "L01");
    update(bench, RecordKind::Learner, learner, "cin", QStringLiteral("AB123456"));
    update(bench, RecordKind::Learner, learner, "cin", QStringLiteral("AB999999"));
    showLearner(bench, "L01");
    // Meanwhile the reference of another person has the old one.
    update(bench, RecordKind::Learner, learner, "reference", QStringLiteral("L01-neu"));
    update(bench, RecordKind::Learner, bench.id(RecordKind::Learner, "L02"), "reference",
           QStringLiteral("L01"));
    const QStringList before = bench.contents();
    bench.click(QStringLiteral("restore_0_reference"));
    CHECK(bench.faults.size() == 1);
    CHECK(bench.contents() == before);
}

TEST_CASE("nothing can be put back by whoever only looks") {
    PageBench bench;
    bench.open();
    const qint64 learner = bench.id(RecordKind::Learner, "L01");
    update(bench, RecordKind::Learner, learner, "last_name", QStringLiteral("Autre"));
    showLearner(bench, "L01");
    CHECK(bench.find<QPushButton>(QStringLiteral("restore_0_last_name")));
    bench.programme->setWho({});
    bench.settle();
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("restore_0_last_name")));
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("addSituation"))->isEnabled());
}

TEST_CASE("the history of somebody merged into this person is told with this person's") {
    PageBench bench;
    bench.open();
    const qint64 kept = bench.id(RecordKind::Learner, "L01"), gone = bench.id(RecordKind::Learner, "L02");
    const Phrasebook words(Language::English);
    bench.store().begin(QStringLiteral("merge"));
    Merging(bench.store()).merge(kept, gone, {}, words);
    bench.store().commit();
    bench.programme->announceChange();
    bench.settle();
    showLearner(bench, "L01");
    bool told = false;
    for (;;) {
        for (const QLabel* label : bench.page->findChildren<QLabel*>())
            told =
                told || label->text().startsWith(QStringLiteral("The record merged into this one: created."));
        auto* older = bench.find<QPushButton>(QStringLiteral("olderHistory"));
        if (told || !older) break;
        bench.click(QStringLiteral("olderHistory"));
    }
    CHECK(told);
    CHECK(bench.faults.isEmpty());
}

TEST_CASE("a situation that was removed stays in the history of the person") {
    PageBench bench;
    bench.open();
    bench.store().remove(RecordKind::Situation, bench.id(RecordKind::Situation, "O01"));
    bench.programme->announceChange();
    bench.settle();
    showLearner(bench, "L01");
    bool told = false;
    for (const QLabel* label : bench.page->findChildren<QLabel*>())
        told = told || label->text().startsWith(QStringLiteral("Situation (removed): removed."));
    CHECK(told);
}

TEST_CASE("a transfer is one path: both cohorts in the order they were attended") {
    PageBench bench;
    bench.open();
    qint64 next = 0, before = 0;
    for (const qint64 id : bench.store().ids(RecordKind::Enrolment)) {
        if (const qint64 from = bench.value(RecordKind::Enrolment, id, "transfer_from").toLongLong()) {
            next = id;
            before = from;
            break;
        }
    }
    REQUIRE(next);
    auto* page = new LearnerPage(*bench.desk, *bench.programme, *bench.figures);
    page->showRecord(RecordKind::Learner, bench.value(RecordKind::Enrolment, next, "learner").toLongLong());
    bench.show(page);
    auto* first = bench.find<QPushButton>(QStringLiteral("openCohort_%1").arg(before));
    auto* second = bench.find<QPushButton>(QStringLiteral("openCohort_%1").arg(next));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->mapTo(page, QPoint()).y() < second->mapTo(page, QPoint()).y());
    bool told = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        told = told || label->text().contains(QStringLiteral("transferred; training counts for the first"));
    CHECK(told);
}

TEST_CASE("a new situation is begun from the page for this person, and seen there once it is saved") {
    PageBench bench;
    bench.open();
    showLearner(bench, "L02");
    auto* table = bench.find<RowsTable>(QStringLiteral("situationTable"));
    const int rows = table->rows().rowCount();
    bench.click(QStringLiteral("addSituation"));
    auto* panel = bench.page->findChild<RecordPanel*>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(panel->kind() == RecordKind::Situation);
    auto values =
        std::vector<QVariant>(static_cast<std::size_t>(record(RecordKind::Situation).fields.size()));
    const auto set = [&](QStringView field, const QVariant& value) {
        values[static_cast<std::size_t>(record(RecordKind::Situation).indexOf(field))] = value;
    };
    set(u"learner", bench.id(RecordKind::Learner, "L02"));
    set(u"situation", QStringLiteral("EMP"));
    set(u"started_on", QStringLiteral("2026-06-29"));
    set(u"evidence", QStringLiteral("C"));
    bench.programme->write(bench.page.get(), Message("situation"), [values](RecordStore& store, Progress&) {
        store.create(RecordKind::Situation, values);
    });
    bench.settle();
    CHECK(table->rows().rowCount() == rows + 1);
    CHECK(bench.find<QLabel>(QStringLiteral("status_0"))->property("code") == QStringLiteral("EMP"));
}

TEST_CASE("a removed record is said to be gone") {
    PageBench bench;
    bench.open();
    auto* page = showLearner(bench, "L01");
    page->showRecord(RecordKind::Learner, 999999);
    bench.settle();
    CHECK(bench.find<QLabel>(QStringLiteral("recordGone")));
    CHECK_FALSE(bench.find<QFrame>(QStringLiteral("identityCard")));
    page->showRecord(RecordKind::Learner, bench.id(RecordKind::Learner, "L01"));
    bench.settle();
    CHECK_FALSE(bench.find<QLabel>(QStringLiteral("recordGone")));
    CHECK(bench.find<QFrame>(QStringLiteral("identityCard")));
}

TEST_CASE("the cohort of an enrolment is opened from the path") {
    PageBench bench;
    bench.open();
    showLearner(bench, "L01");
    const qint64 enrolment =
        bench.store().ids(RecordKind::Enrolment, {}, {}, false,
                          {{QStringLiteral("learner"), bench.id(RecordKind::Learner, "L01")}})[0];
    bench.click(QStringLiteral("openCohort_%1").arg(enrolment));
    REQUIRE(bench.wanted.size() == 1);
    CHECK(bench.wanted[0] == std::pair(RecordKind::Cohort, bench.id(RecordKind::Cohort, "C1")));
}

TEST_CASE("the access report is saved where the person says and noted; giving up writes and notes nothing") {
    PageBench bench;
    bench.open();
    showLearner(bench, "L01");
    bench.click(QStringLiteral("accessReport"));
    bench.settle();
    const auto releases = [&bench] {
        return ReleaseLog(bench.programme->file().connection(), bench.clock).releases();
    };
    CHECK(releases().empty());
    const QString path = bench.path("acces.pdf");
    bench.prompts.answers << path;
    bench.click(QStringLiteral("accessReport"));
    REQUIRE(QTest::qWaitFor([&] { return !bench.programme->writing() && QFile::exists(path); }, 60'000));
    bench.settle();
    REQUIRE(releases().size() == 1);
    CHECK(releases().front().what == QStringLiteral("acces.pdf"));
    CHECK(releases().front().people == 1);
    CHECK(bench.faults.isEmpty());
}

TEST_CASE("a request about one's data is noted with its ten days, and answered") {
    PageBench bench;
    bench.open();
    showLearner(bench, "L01");
    auto* detail = bench.find<QLineEdit>(QStringLiteral("requestDetail"));
    REQUIRE(detail);
    detail->setText(QStringLiteral("Je demande copie de mes données."));
    const QDate today = bench.clock.nowUtc().toLocalTime().date();
    bench.find<QDateEdit>(QStringLiteral("requestReceived"))->setDate(today.addDays(-12));
    bench.find<QPushButton>(QStringLiteral("requestEnter"))->click();
    REQUIRE(bench.settle());
    const auto requests = [&] {
        return DataRequestStore(bench.programme->file().connection(), bench.clock).requests();
    };
    REQUIRE(requests().size() == 1);
    CHECK(requests().front().kind == QStringLiteral("access"));
    CHECK(requests().front().detail == QStringLiteral("Je demande copie de mes données."));
    const QString said = bench.said(QStringLiteral("request_1"));
    CHECK(said.contains(QStringLiteral("Je demande copie")));
    CHECK(bench.find<QLabel>(QStringLiteral("request_1"))->property("role").toString() ==
          QStringLiteral("fault"));  // overdue

    // a day that is still to come is refused, and nothing is written
    bench.find<QDateEdit>(QStringLiteral("requestReceived"))->setDate(today.addDays(1));
    bench.find<QPushButton>(QStringLiteral("requestEnter"))->click();
    REQUIRE(bench.settle());
    CHECK(requests().size() == 1);

    bench.find<QPushButton>(QStringLiteral("requestAnswered"))->click();
    REQUIRE(bench.settle());
    CHECK(requests().front().answeredOn == today);
    CHECK_FALSE(bench.find<QPushButton>(QStringLiteral("requestAnswered")));

    auto* other = new LearnerPage(*bench.desk, *bench.programme, *bench.figures);
    other->showRecord(RecordKind::Learner, bench.id(RecordKind::Learner, "L02"));
    bench.show(other);
    CHECK_FALSE(other->findChild<QLabel*>(QStringLiteral("request_1")));
}
