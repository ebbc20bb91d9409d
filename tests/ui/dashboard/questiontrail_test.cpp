#include "ui/dashboard/questiontrail.h"

#include "core/base/phrasebook.h"
#include "tests/support/catch.h"
#include "ui/dashboard/cutoffchip.h"
#include "ui/dashboard/filterwords.h"
#include "ui/dashboard/savedquestion.h"

using namespace jisr;

namespace {

const QString rabat = QStringLiteral("MA-04"), casa = QStringLiteral("MA-06"), women = QStringLiteral("F");

Scope scopeOf(const Filter& filter, int horizon = HeadlineHorizon) {
    Scope scope;
    scope.cutOff = QDate(2026, 6, 30);
    scope.filter = filter;
    scope.horizon = horizon;
    return scope;
}

Filter filterOf(std::map<GroupKey, std::set<QString>> allowed) {
    Filter filter;
    filter.allowed = std::move(allowed);
    return filter;
}

}  // namespace

TEST_CASE("A trail leads back through the questions asked and forth again") {
    QuestionTrail trail;
    const Scope first = scopeOf({}), second = scopeOf({}, 12),
                third = scopeOf(filterOf({{GroupKey::Sex, {women}}}), 12);
    trail.start(first);
    CHECK_FALSE(trail.canGoBack());
    trail.visit(second);
    trail.visit(second);  // the same again is no question
    trail.visit(third);
    CHECK(trail.back() == second);
    CHECK(trail.back() == first);
    CHECK_FALSE(trail.canGoBack());
    CHECK(trail.back() == first);
    CHECK(trail.forth() == second);
    CHECK(trail.forth() == third);
    CHECK_FALSE(trail.canGoForth());

    SECTION("and a new question forgets what lay ahead") {
        trail.back();
        trail.back();
        trail.visit(third);
        CHECK_FALSE(trail.canGoForth());
        CHECK(trail.back() == first);
    }
    SECTION("and another programme begins anew") {
        trail.start(second);
        CHECK_FALSE(trail.canGoBack());
        CHECK_FALSE(trail.canGoForth());
    }
    SECTION("and a day of questions stays within bounds") {
        for (int i = 0; i < 1000; ++i) {
            Scope other = first;
            other.cutOff = first.cutOff.addDays(-i - 1);
            trail.visit(other);
        }
        int steps = 0;
        for (; trail.canGoBack(); ++steps) {
            trail.back();
        }
        CHECK(steps == 199);
    }
}

TEST_CASE("What was added last is taken back first, code by code and key by key") {
    QuestionTrail trail;
    trail.start(scopeOf({}));
    CHECK_FALSE(trail.withoutLast());
    trail.visit(scopeOf(filterOf({{GroupKey::Sex, {women}}})));
    trail.visit(scopeOf(filterOf({{GroupKey::Sex, {women}}, {GroupKey::Region, {casa}}})));
    trail.visit(scopeOf(filterOf({{GroupKey::Sex, {women}}, {GroupKey::Region, {casa, rabat}}})));
    REQUIRE(trail.withoutLast());
    CHECK(*trail.withoutLast() == filterOf({{GroupKey::Sex, {women}}, {GroupKey::Region, {casa}}}));
    trail.visit(scopeOf(*trail.withoutLast()));
    CHECK(*trail.withoutLast() == filterOf({{GroupKey::Sex, {women}}}));
    trail.visit(scopeOf(*trail.withoutLast()));
    trail.visit(scopeOf(*trail.withoutLast()));
    CHECK(trail.present().filter.isEmpty());
    CHECK_FALSE(trail.withoutLast());

    SECTION("and going back brings its filter to be taken back as well") {
        trail.back();
        REQUIRE(trail.withoutLast());
        CHECK(trail.withoutLast()->isEmpty());
    }
}

TEST_CASE("A click filters by one code, Ctrl adds, the same again takes it away") {
    const Filter one = FilterWords::clicked({}, GroupKey::Region, casa, false);
    CHECK(one == filterOf({{GroupKey::Region, {casa}}}));
    CHECK(FilterWords::clicked(one, GroupKey::Region, casa, false).isEmpty());
    CHECK(FilterWords::clicked(one, GroupKey::Region, casa, true).isEmpty());
    CHECK(FilterWords::clicked(one, GroupKey::Region, rabat, false) ==
          filterOf({{GroupKey::Region, {rabat}}}));
    const Filter two = FilterWords::clicked(one, GroupKey::Region, rabat, true);
    CHECK(two == filterOf({{GroupKey::Region, {casa, rabat}}}));
    CHECK(FilterWords::clicked(two, GroupKey::Region, casa, false) == one);  // only this one of the two
    CHECK(FilterWords::clicked(two, GroupKey::Region, rabat, true) == one);
    CHECK(FilterWords::clicked(two, GroupKey::Sex, women, false).allowed.size() == 2);
    CHECK(FilterWords::clicked(two, GroupKey::All, QStringLiteral("ALL"), false) == two);
}

TEST_CASE("A filter is said in words, long lists shortly") {
    const Phrasebook phrasebook(Language::English);
    const std::vector<CodeName> names{{casa, QStringLiteral("Casablanca-Settat"), {}, nullptr},
                                      {rabat, QStringLiteral("Rabat"), {}, nullptr}};
    CHECK(FilterWords::of(GroupKey::Region, {casa}, names, phrasebook) ==
          QStringLiteral("Region: Casablanca-Settat"));
    CHECK(FilterWords::of(GroupKey::Region, {casa, rabat}, names, phrasebook) ==
          QStringLiteral("Region: Rabat or Casablanca-Settat"));
    CHECK(FilterWords::of(GroupKey::Region, {QStringLiteral("gone")}, names, phrasebook) ==
          QStringLiteral("Region: gone"));
    CHECK(FilterWords::of(GroupKey::Region, {}, names, phrasebook) == QStringLiteral("Region: none"));
    CHECK(FilterWords::of(GroupKey::Sex, {QLatin1String(NoCode)}, {}, phrasebook) ==
          QStringLiteral("Sex: Not stated"));
    const std::set<QString> five{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                 QStringLiteral("d"), QStringLiteral("e")};
    CHECK(FilterWords::of(GroupKey::Cohort, five, {}, phrasebook) ==
          QStringLiteral("Cohort: a, b or 3 others"));
}

TEST_CASE("The slider stops at every month's end and at today") {
    const QList<QDate> stops = CutOffChip::stops(QDate(2025, 12, 16), QDate(2026, 3, 15));
    CHECK(stops ==
          QList<QDate>{QDate(2025, 12, 31), QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 15)});
    CHECK(CutOffChip::stops(QDate(2026, 3, 1), QDate(2026, 3, 31)) == QList<QDate>{QDate(2026, 3, 31)});
    CHECK(CutOffChip::stops(QDate(2027, 1, 1), QDate(2026, 3, 31)) == QList<QDate>{QDate(2026, 3, 31)});
}

TEST_CASE("A saved question is asked as it was, at its own cut-off or at the day's") {
    Scope scope = scopeOf(filterOf({{GroupKey::Region, {casa, rabat}}, {GroupKey::Mode, {"bootcamp"}}}), 12);
    scope.publicMode = true;
    Scope present = scopeOf({});
    present.cutOff = QDate(2026, 9, 30);
    CHECK(questionFrom(savedQuestion(scope, true), present) == scope);
    Scope later = scope;
    later.cutOff = present.cutOff;
    CHECK(questionFrom(savedQuestion(scope, false), present) == later);
}

TEST_CASE("A saved question that is none, or of a later program, does no harm") {
    const Scope present = scopeOf(filterOf({{GroupKey::Sex, {women}}}));
    CHECK_FALSE(questionFrom("", present));
    CHECK_FALSE(questionFrom("[1]", present));
    CHECK_FALSE(questionFrom("{\"filter\":", present));
    const auto read = questionFrom(
        R"({"filter":{"moon":["x"],"all":["y"],"sex":["F"]},"horizon":7,"cutOff":"yesterday","more":1})",
        present);
    REQUIRE(read);
    CHECK(*read == scopeOf(filterOf({{GroupKey::Sex, {women}}})));
}
