#include "core/followup/callreport.h"

#include "tests/core/followup/programme.h"
#include "tests/support/catch.h"

using namespace jisr;
using namespace jisr::test;

namespace {

const QDate today(2026, 7, 15);

/// Writes a call as one batch.
qint64 log(Programme& programme, const CallReport& report, int attempts = 0, const QDate& nextHorizon = {}) {
    CallBook book(*programme.store);
    REQUIRE(book.check(report, today).isEmpty());
    programme.store->begin(QStringLiteral("call"));
    book.write(report, attempts, nextHorizon);
    return programme.store->commit();
}

StoredRow lastOf(Programme& programme, RecordKind kind) {
    auto ids = programme.store->ids(kind);
    REQUIRE_FALSE(ids.empty());
    return *programme.store->row(kind, *std::max_element(ids.begin(), ids.end()));
}

QString text(const StoredRow& row, RecordKind kind, const char* field) {
    return row.values[size_t(record(kind).indexOf(QString::fromLatin1(field)))].toString();
}

}  // namespace

TEST_CASE("The same job: the contact is noted and the situation's last news moves to the day of the call") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    const qint64 job = programme.job(id, "2025-09-01", "2026-01-15");
    const qint64 batch = log(programme, {id, today, QStringLiteral("phone"), CallOutcome::SameSituation}, 0,
                             QDate(2026, 12, 30));
    CHECK(programme.store->count(RecordKind::Situation) == 1);
    CHECK(programme.value(RecordKind::Situation, job, "last_known_on") == QStringLiteral("2026-07-15"));
    const StoredRow contact = lastOf(programme, RecordKind::Contact);
    CHECK(text(contact, RecordKind::Contact, "result") == QStringLiteral("reached"));
    CHECK(text(contact, RecordKind::Contact, "on") == QStringLiteral("2026-07-15"));
    CHECK(text(contact, RecordKind::Contact, "next_on") == QStringLiteral("2026-12-30"));
    programme.store->undo(batch);
    CHECK(programme.store->count(RecordKind::Contact) == 0);
    CHECK(programme.value(RecordKind::Situation, job, "last_known_on") == QStringLiteral("2026-01-15"));
}

TEST_CASE("A call about an earlier day never takes back later news") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    const qint64 job = programme.job(id, "2025-09-01", "2026-07-10");
    log(programme, {id, QDate(2026, 7, 1), QStringLiteral("phone"), CallOutcome::SameSituation});
    CHECK(programme.value(RecordKind::Situation, job, "last_known_on") == QStringLiteral("2026-07-10"));
}

TEST_CASE("A new job is a new situation on the graduate's word; the one before ends only when told") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    const qint64 before = programme.job(id, "2025-09-01", "2026-01-15");
    CallReport report{id, today, QStringLiteral("phone"), CallOutcome::NewJob};
    report.startedOn = QDate(2026, 3, 1);
    report.employer = programme.office;
    report.weeklyHours = 40;
    SECTION("not told") {
        log(programme, report);
        CHECK_FALSE(programme.value(RecordKind::Situation, before, "ended_on").isValid());
    }
    SECTION("told") {
        report.previousEndedOn = QDate(2026, 2, 27);
        log(programme, report);
        CHECK(programme.value(RecordKind::Situation, before, "ended_on") == QStringLiteral("2026-02-27"));
    }
    const StoredRow job = lastOf(programme, RecordKind::Situation);
    CHECK(text(job, RecordKind::Situation, "situation") == QStringLiteral("EMP"));
    CHECK(text(job, RecordKind::Situation, "started_on") == QStringLiteral("2026-03-01"));
    CHECK(text(job, RecordKind::Situation, "last_known_on") == QStringLiteral("2026-07-15"));
    CHECK(text(job, RecordKind::Situation, "evidence") == QStringLiteral("C"));
    CHECK(programme.value(RecordKind::Situation, job.id, "employer").toLongLong() == programme.office);
}

TEST_CASE("Still looking extends the spell; a spell without a start stays on its day") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    CallReport report{id, QDate(2026, 6, 1), QStringLiteral("phone"), CallOutcome::Seeking};
    SECTION("with a start") {
        report.startedOn = QDate(2026, 5, 1);
        log(programme, report);
        log(programme, {id, today, QStringLiteral("phone"), CallOutcome::Seeking});
        REQUIRE(programme.store->count(RecordKind::Situation) == 1);
        CHECK(text(lastOf(programme, RecordKind::Situation), RecordKind::Situation, "last_known_on") ==
              QStringLiteral("2026-07-15"));
    }
    SECTION("without") {
        log(programme, report);
        log(programme, {id, today, QStringLiteral("phone"), CallOutcome::Seeking});
        CHECK(programme.store->count(RecordKind::Situation) == 2);
    }
}

TEST_CASE("The same situation, known on a single day only, is confirmed beside that day and not moved") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    const qint64 known = programme.store->create(
        RecordKind::Situation,
        Programme::values(RecordKind::Situation, {{"learner", id},
                                                  {"situation", QStringLiteral("EMP")},
                                                  {"last_known_on", QStringLiteral("2025-12-30")},
                                                  {"employer", programme.office},
                                                  {"evidence", QStringLiteral("A")},
                                                  {"evidence_reference", QStringLiteral("contrat.pdf")}}));
    log(programme, {id, today, QStringLiteral("phone"), CallOutcome::SameSituation});
    CHECK(programme.value(RecordKind::Situation, known, "last_known_on") == QStringLiteral("2025-12-30"));
    REQUIRE(programme.store->count(RecordKind::Situation) == 2);
    const StoredRow row = lastOf(programme, RecordKind::Situation);
    CHECK(text(row, RecordKind::Situation, "last_known_on") == QStringLiteral("2026-07-15"));
    CHECK(programme.value(RecordKind::Situation, row.id, "employer").toLongLong() == programme.office);
    CHECK(text(row, RecordKind::Situation, "evidence") == QStringLiteral("C"));
    CHECK(text(row, RecordKind::Situation, "evidence_reference").isEmpty());
}

TEST_CASE("What the person did on the horizon's day answers that horizon, whatever they do since") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    CallReport report{id, today, QStringLiteral("phone"), CallOutcome::NewJob};
    report.startedOn = QDate(2026, 7, 1);
    const auto open = [&] {
        const DueList list = programme.due(today, today);
        const DuePerson* person = Programme::find(list, id);
        return person ? person->open : std::vector<int>();
    };
    SECTION("not asked, the horizon stays unknown") {
        log(programme, report);
        CHECK(open() == std::vector<int>{3, 6, 9, 12});
    }
    SECTION("asked, it is known, and no day beside it") {
        report.then = QStringLiteral("SEEK");
        report.thenOn = QDate(2025, 12, 30);
        log(programme, report);
        CHECK(programme.store->count(RecordKind::Situation) == 2);
        CHECK(open() == std::vector<int>{3, 9, 12});
    }
    SECTION("a day after the call is refused") {
        report.then = QStringLiteral("SEEK");
        report.thenOn = today.addDays(1);
        CallBook book(*programme.store);
        REQUIRE(book.check(report, today).size() == 1);
        CHECK(book.check(report, today).first().field == QStringLiteral("then_on"));
    }
}

TEST_CASE("Each outcome writes its situation and its result") {
    const std::pair<CallOutcome, std::pair<const char*, const char*>> all[] = {
        {CallOutcome::SelfEmployed, {"SELF", "reached"}},
        {CallOutcome::Contract, {"CI", "reached"}},
        {CallOutcome::Apprenticeship, {"APPR", "reached"}},
        {CallOutcome::Internship, {"INT_PAID", "reached"}},
        {CallOutcome::Studying, {"STUDY", "reached"}},
        {CallOutcome::Inactive, {"INACT", "reached"}},
        {CallOutcome::NoAnswer, {"", "no_answer"}},
        {CallOutcome::WrongNumber, {"", "wrong_number"}},
        {CallOutcome::Refused, {"", "refused"}},
        {CallOutcome::CallBack, {"", "callback"}},
    };
    for (const auto& [outcome, expected] : all) {
        Programme programme;
        const qint64 id = programme.graduate(programme.rabat);
        log(programme, {id, today, QStringLiteral("phone"), outcome});
        INFO(callOutcomeCode(outcome).toStdString());
        CHECK(text(lastOf(programme, RecordKind::Contact), RecordKind::Contact, "result") ==
              QString::fromLatin1(expected.second));
        if (*expected.first) {
            CHECK(text(lastOf(programme, RecordKind::Situation), RecordKind::Situation, "situation") ==
                  QString::fromLatin1(expected.first));
        } else {
            CHECK(programme.store->count(RecordKind::Situation) == 0);
        }
        CHECK(callOutcomeFromCode(callOutcomeCode(outcome)) == outcome);
    }
}

TEST_CASE("The next attempt is proposed by what came of this one") {
    const auto next = [](CallOutcome outcome, int attempts) {
        return CallBook::proposedNext(outcome, today, attempts, QDate(2026, 12, 30));
    };
    CHECK(next(CallOutcome::NoAnswer, 0) == today.addDays(1));
    CHECK(next(CallOutcome::NoAnswer, 1) == today.addDays(3));
    CHECK(next(CallOutcome::NoAnswer, 2) == today.addDays(7));
    CHECK(next(CallOutcome::NoAnswer, 9) == today.addDays(14));
    CHECK_FALSE(next(CallOutcome::WrongNumber, 0));
    CHECK(next(CallOutcome::Refused, 0) == QDate(2026, 12, 30));
    CHECK(next(CallOutcome::SameSituation, 0) == QDate(2026, 12, 30));
    CHECK_FALSE(CallBook::proposedNext(CallOutcome::Seeking, today, 0, {}));
}

TEST_CASE("Who refuses for good is not called again, and no next date is set") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    CallReport report{id, today, QStringLiteral("phone"), CallOutcome::CallBack};
    report.nextOn = today.addDays(2);
    report.noContact = true;
    log(programme, report);
    CHECK(programme.value(RecordKind::Learner, id, "no_contact").toBool());
    CHECK(text(lastOf(programme, RecordKind::Contact), RecordKind::Contact, "next_on").isEmpty());
    CHECK(programme.due(QDate(2026, 6, 30), today).noContact == std::vector<qint64>{id});
}

TEST_CASE("A report that can't be so is refused in words, and nothing is written") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    CallBook book(*programme.store);
    const auto fieldOf = [&](const CallReport& report) {
        const QList<Finding> findings = book.check(report, today);
        return findings.isEmpty() ? QString() : findings.first().field;
    };
    CallReport report{id, today, QStringLiteral("phone"), CallOutcome::NewJob};
    CHECK(fieldOf(report).isEmpty());
    report.startedOn = today.addDays(1);
    CHECK(fieldOf(report) == QStringLiteral("started_on"));
    report.startedOn = {};
    report.on = today.addDays(1);
    CHECK(fieldOf(report) == QStringLiteral("on"));
    report.on = today;
    report.nextOn = today.addDays(-1);
    CHECK(fieldOf(report) == QStringLiteral("next_on"));
    CHECK(fieldOf({id, today, QStringLiteral("phone"), CallOutcome::SameSituation}) ==
          QStringLiteral("situation"));
    programme.job(id, "2025-09-01", "2026-01-15");
    report.nextOn.reset();
    report.previousEndedOn = QDate(2025, 8, 1);
    CHECK(fieldOf(report) == QStringLiteral("ended_on"));
    report.previousEndedOn = today.addDays(1);
    CHECK(fieldOf(report) == QStringLiteral("ended_on"));
}

TEST_CASE("A call after the cut-off says from which cut-off it counts") {
    const QDate cutOff(2026, 6, 30);
    CallReport report{1, today, QStringLiteral("phone"), CallOutcome::NewJob};
    report.startedOn = QDate(2026, 7, 1);
    CHECK(CallBook::countsFrom(report, cutOff).plain().contains(QStringLiteral("2026-07-01")));
    report.startedOn = QDate(2026, 6, 1);
    CHECK(CallBook::countsFrom(report, cutOff).isEmpty());
    report.startedOn = {};
    CHECK(CallBook::countsFrom(report, cutOff).plain().contains(QStringLiteral("Since when")));
    report.outcome = CallOutcome::NoAnswer;
    CHECK(CallBook::countsFrom(report, cutOff).plain().contains(QStringLiteral("2026-07-15")));
    report.on = cutOff;
    CHECK(CallBook::countsFrom(report, cutOff).isEmpty());
}
