// The calls of the coming weeks.
#include "core/followup/agenda.h"

#include "tests/core/followup/programme.h"

using namespace jisr;
using namespace jisr::test;

namespace {

const QDate today(2026, 7, 15);  // a Wednesday

Agenda agendaOf(Programme& programme, int weeks = 8) {
    NoProgress progress;
    FollowUpReader reader(programme.connection());
    return makeAgenda(programme.due(QDate(2026, 6, 30), today), programme.analysis(today),
                      reader.reach(progress), today, weeks);
}

const AgendaEntry* find(const Agenda& agenda, qint64 learner) {
    const AgendaEntry* found = nullptr;
    for (const AgendaEntry& entry : agenda.entries) {
        if (entry.learner == learner) {
            CHECK_FALSE(found);  // once a person
            found = &entry;
        }
    }
    return found;
}

}  // namespace

TEST_CASE("Weeks begin on Monday, and a day finds its week") {
    Programme programme;
    const Agenda agenda = agendaOf(programme, 2);
    CHECK(agenda.monday == QDate(2026, 7, 13));
    CHECK(agenda.weekOf(QDate(2026, 7, 12)) == -1);
    CHECK(agenda.weekOf(QDate(2026, 7, 19)) == 0);
    CHECK(agenda.weekOf(QDate(2026, 7, 20)) == 1);
    CHECK(agenda.weekOf(QDate(2026, 7, 27)) == -1);
    CHECK(agenda.entries.empty());
}

TEST_CASE("Who is overdue waits this week; who becomes due stands in the week of the day") {
    Programme programme;
    const qint64 overdue = programme.graduate(programme.rabat);
    const qint64 soon = programme.graduate(programme.dakhla, QDate(2026, 1, 25));
    programme.job(soon, "2026-02-01", "2026-05-01");
    const qint64 far = programme.graduate(programme.dakhla, QDate(2026, 2, 28));
    programme.job(far, "2026-03-01", "2026-07-10");
    const Agenda agenda = agendaOf(programme);
    REQUIRE(find(agenda, overdue));
    CHECK(find(agenda, overdue)->on == today);
    CHECK(find(agenda, overdue)->waiting);
    REQUIRE(find(agenda, soon));
    CHECK(find(agenda, soon)->on == QDate(2026, 7, 25));
    CHECK_FALSE(find(agenda, soon)->waiting);
    CHECK(find(agenda, soon)->region != find(agenda, overdue)->region);
    // beyond the due list's month
    REQUIRE(find(agenda, far));
    CHECK(find(agenda, far)->on == QDate(2026, 8, 28));
    CHECK(find(agenda, far)->horizon == 6);
    CHECK_FALSE(find(agendaOf(programme, 6), far));
}

TEST_CASE("A day to call back moves somebody there") {
    Programme programme;
    const qint64 learner = programme.graduate(programme.rabat);
    programme.attempt(learner, "2026-07-14", "callback", "2026-07-22");
    const Agenda agenda = agendaOf(programme);
    REQUIRE(find(agenda, learner));
    CHECK(find(agenda, learner)->on == QDate(2026, 7, 22));
    CHECK_FALSE(find(agenda, learner)->waiting);
}

TEST_CASE("Who asked not to be contacted and who can't be reached stand in no week") {
    Programme programme;
    const qint64 refused = programme.graduate(programme.rabat, QDate(2026, 2, 28));
    const qint64 silent = programme.graduate(programme.rabat, QDate(2026, 2, 28), false);
    programme.change(RecordKind::Learner, refused, "no_contact", true);
    const Agenda agenda = agendaOf(programme);
    CHECK_FALSE(find(agenda, refused));
    CHECK_FALSE(find(agenda, silent));
}

TEST_CASE("An agenda names the person in charge") {
    Programme programme;
    const qint64 amina = programme.store->create(
        RecordKind::Staff, Bench::values(RecordKind::Staff, {{"login", QStringLiteral("amina")},
                                                             {"name", QStringLiteral("Amina")},
                                                             {"office", QStringLiteral("national")}}));
    const qint64 now = programme.graduate(programme.rabat);
    const qint64 later = programme.graduate(programme.rabat, QDate(2026, 2, 28));
    programme.job(later, "2026-03-01", "2026-07-10");
    programme.change(RecordKind::Learner, now, "in_charge", amina);
    programme.change(RecordKind::Learner, later, "in_charge", amina);
    const Agenda agenda = agendaOf(programme);
    REQUIRE(find(agenda, now));
    REQUIRE(find(agenda, later));
    CHECK(find(agenda, now)->inCharge == amina);
    CHECK(find(agenda, later)->inCharge == amina);
}
