#include <algorithm>

#include "core/statistics/quality.h"
#include "tests/core/followup/programme.h"
#include "tests/support/catch.h"

using namespace jisr;
using namespace jisr::test;

namespace {
const QDate cutOff(2026, 6, 30), today(2026, 7, 15);
}

TEST_CASE(
    "A graduate is overdue at each horizon reached without an answer, and the headline's is asked for") {
    Programme programme;
    const qint64 silent = programme.graduate(programme.rabat);
    const qint64 known = programme.graduate(programme.rabat);
    programme.job(known, "2025-09-01", "2026-07-10");
    const DueList list = programme.due(cutOff, today);
    const DuePerson* person = Programme::find(list, silent);
    REQUIRE(person);
    CHECK(person->state == DueState::Overdue);
    CHECK(person->open == std::vector<int>{3, 6, 9, 12});
    CHECK(person->horizon == 6);
    CHECK(person->dueOn == QDate(2025, 12, 30));
    CHECK_FALSE(Programme::find(list, known));
    CHECK(list.count(DueState::Overdue) == 1);
}

TEST_CASE("What is due follows today, what an answer is worth follows the cut-off") {
    Programme programme;
    // six months are over on 15 July, after the cut-off
    const qint64 young = programme.graduate(programme.rabat, QDate(2026, 1, 15));
    programme.job(young, "2026-02-01", "2026-05-01");
    SECTION("the day before it comes, it is soon due") {
        const DueList list = programme.due(cutOff, QDate(2026, 7, 14));
        REQUIRE(Programme::find(list, young));
        CHECK(Programme::find(list, young)->state == DueState::Soon);
        CHECK(Programme::find(list, young)->dueOn == QDate(2026, 7, 15));
    }
    SECTION("on that day it is overdue, but no figure of the cut-off waits for it") {
        const DueList list = programme.due(cutOff, today);
        REQUIRE(Programme::find(list, young));
        CHECK(Programme::find(list, young)->state == DueState::Overdue);
        CHECK(Programme::find(list, young)->worth == 0);
    }
    SECTION("news that reach the horizon spare the call") {
        programme.job(young, "2026-06-20", "2026-07-01");
        CHECK_FALSE(Programme::find(programme.due(cutOff, QDate(2026, 7, 14)), young));
    }
    SECTION("long before the horizon, news that ran out are said to be so") {
        const DueList list = programme.due(cutOff, QDate(2026, 6, 10));
        REQUIRE(Programme::find(list, young));
        CHECK(Programme::find(list, young)->state == DueState::Stale);
        CHECK(Programme::find(list, young)->dueOn == QDate(2026, 5, 31));
    }
}

TEST_CASE("Exactly the answers that a threshold asks for let the group be published, one fewer does not") {
    Programme programme;
    std::vector<qint64> silent;
    for (int i = 0; i < 30; ++i) {
        const qint64 id = programme.graduate(programme.dakhla);
        if (i < 9) {
            programme.job(id, "2025-09-01", "2026-01-15");
        } else {
            silent.push_back(id);
        }
    }
    // of another region, and too few for any rate
    for (int i = 0; i < 19; ++i) {
        programme.graduate(programme.rabat);
    }
    const DueList list = programme.due(cutOff, today);
    const auto threshold =
        std::find_if(list.thresholds.begin(), list.thresholds.end(),
                     [](const Threshold& each) { return each.key == GroupKey::Region && each.horizon == 6; });
    REQUIRE(threshold != list.thresholds.end());
    CHECK(threshold->group.code == QStringLiteral("MA-12"));
    CHECK(threshold->denominator == 30);
    CHECK(threshold->answered == 9);
    CHECK(threshold->needed == 6);  // 15 of 30: 50 %
    CHECK_FALSE(threshold->plain);
    CHECK(threshold->callable == 21);
    CHECK(threshold->sentence(QStringLiteral("Dakhla")).plain() ==
          QStringLiteral("6 answers are enough to publish Dakhla at 6 months, with a warning"));
    // no threshold stands for a group under 20
    for (const Threshold& each : list.thresholds) {
        CHECK(each.denominator >= 20);
        CHECK(each.needed <= each.callable);
    }
    const auto quality = [&] {
        const Analysis analysis = programme.analysis(cutOff);
        const auto breakdown = analysis.breakdowns({}, {Grouping{{GroupKey::Region}}}).front();
        const Figure response =
            breakdown.figure(breakdown.indexOf({QStringLiteral("MA-12")}), IndicatorId::Rep, 6);
        return qualityOf(response.numerator, response.denominator);
    };
    for (int i = 0; i < 5; ++i) {
        programme.job(silent[size_t(i)], "2025-09-01", "2026-01-15");
    }
    CHECK(quality() == Quality::CountsOnly);
    programme.job(silent[5], "2025-09-01", "2026-01-15");
    CHECK(quality() == Quality::Warning);
    // and on to the plain figure: 21 of 30
    const DueList next = programme.due(cutOff, today);
    const auto plain =
        std::find_if(next.thresholds.begin(), next.thresholds.end(),
                     [](const Threshold& each) { return each.key == GroupKey::Region && each.horizon == 6; });
    REQUIRE(plain != next.thresholds.end());
    CHECK(plain->needed == 6);
    CHECK(plain->plain);
}

TEST_CASE("Who helps to reach the nearest threshold is asked first, then whose answer narrows most") {
    Programme programme;
    std::vector<qint64> near, far;
    for (int i = 0; i < 20; ++i) {
        const qint64 id = programme.graduate(programme.dakhla);
        if (i < 13) {
            programme.job(id, "2025-09-01", "2026-07-10");
        } else {
            near.push_back(id);
        }
    }
    for (int i = 0; i < 40; ++i) {
        far.push_back(programme.graduate(programme.rabat));
    }
    const DueList list = programme.due(cutOff, today);
    REQUIRE(list.persons.size() == near.size() + far.size());
    REQUIRE_FALSE(list.thresholds.empty());
    CHECK(list.thresholds.front().needed == 1);
    CHECK(list.thresholds.front().horizon == 6);
    for (size_t i = 0; i < near.size(); ++i) {
        CHECK(std::find(near.begin(), near.end(), list.persons[i].learner) != near.end());
    }
    // within one group what was asked for in vain is worth less
    programme.attempt(near.front(), "2026-07-01", "no_answer");
    const DueList again = programme.due(cutOff, today);
    CHECK(again.persons[near.size() - 1].learner == near.front());
    CHECK(again.persons[near.size() - 1].worth == Approx(again.persons.front().worth / 2));
}

TEST_CASE("Who asked not to be contacted is never listed, nor counted on for a threshold") {
    Programme programme;
    std::vector<qint64> silent;
    for (int i = 0; i < 20; ++i) {
        const qint64 id = programme.graduate(programme.dakhla);
        if (i < 9) {
            programme.job(id, "2025-09-01", "2026-07-10");
        } else {
            silent.push_back(id);
        }
    }
    REQUIRE_FALSE(programme.due(cutOff, today).thresholds.empty());
    for (const qint64 id : silent) {
        programme.change(RecordKind::Learner, id, "no_contact", true);
    }
    const DueList list = programme.due(cutOff, today);
    CHECK(list.persons.empty());
    CHECK(list.thresholds.empty());
    CHECK(list.noContact == silent);
    const qint64 unreachable = programme.graduate(programme.dakhla, QDate(2025, 6, 30), false);
    CHECK(programme.due(cutOff, today).outOfReach == std::vector<qint64>{unreachable});
}

TEST_CASE("Failed attempts are counted by distinct days since graduation, and set dates are kept to") {
    Programme programme;
    const qint64 id = programme.graduate(programme.rabat);
    programme.attempt(id, "2025-06-01", "no_answer");  // before graduation
    programme.attempt(id, "2026-07-01", "no_answer");
    programme.attempt(id, "2026-07-01", "wrong_number");
    programme.attempt(id, "2026-07-03", "callback", "2026-07-15");
    const auto person = [&](const QDate& on) { return *Programme::find(programme.due(cutOff, on), id); };
    CHECK(person(today).failedAttempts == 2);
    CHECK(person(today).state == DueState::Promised);
    CHECK(person(today).lastContactOn == QDate(2026, 7, 3));
    CHECK(person(QDate(2026, 7, 14)).state == DueState::Later);
    // an attempt noted for tomorrow is none yet
    programme.attempt(id, "2026-07-20", "no_answer");
    CHECK(person(today).failedAttempts == 2);
}

TEST_CASE("Who was asked today is not asked again today, and who refused not before a date is set") {
    Programme programme;
    const qint64 wrong = programme.graduate(programme.rabat);
    const qint64 refused = programme.graduate(programme.rabat);
    programme.attempt(wrong, "2026-07-15", "wrong_number");
    programme.attempt(refused, "2026-07-15", "refused");
    const auto state = [&](qint64 id, const QDate& on) {
        return Programme::find(programme.due(cutOff, on), id)->state;
    };
    CHECK(state(wrong, today) == DueState::Later);
    CHECK(state(wrong, today.addDays(1)) == DueState::Overdue);
    CHECK(state(refused, today) == DueState::Later);
    CHECK(state(refused, today.addDays(200)) == DueState::Later);
    programme.attempt(refused, "2026-07-15", "refused", "2026-12-30");
    CHECK(state(refused, QDate(2026, 12, 30)) == DueState::Overdue);
}

TEST_CASE("People of equal worth who are due on one day stand in the order of their references") {
    Programme programme;
    std::vector<qint64> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(programme.graduate(programme.rabat));
    }
    // bytes: L10 < L9
    const char* references[] = {"L9", "L10", "L1", "L2"};
    for (size_t i = 0; i < ids.size(); ++i) {
        programme.change(RecordKind::Learner, ids[i], "reference", QString::fromLatin1(references[i]));
    }
    std::vector<qint64> listed;
    for (const DuePerson& person : programme.due(cutOff, today).persons) {
        listed.push_back(person.learner);
    }
    CHECK(listed == std::vector<qint64>{ids[2], ids[1], ids[3], ids[0]});
}

TEST_CASE("A programme without graduates has nothing due") {
    Programme programme;
    const DueList list = programme.due(cutOff, today);
    CHECK(list.persons.empty());
    CHECK(list.thresholds.empty());
}
