#include "core/indicators/sentence.h"

#include <map>

#include "core/base/phrasebook.h"
#include "tests/core/indicators/syntheticprintout.h"
#include "tests/support/catch.h"

using namespace jisr;
using namespace synthetic;

namespace {

const QDate cutOff(2026, 6, 30);

// the example's headline: 19 observed, 9 in a job, 1 + 1 in contracts, 2 without information
Counts example() {
    Counts people(KindCount, 0);
    people[EmpKind] = 9;
    people[ApprKind] = 1;
    people[CiKind] = 1;
    people[StudyKind] = 3;
    people[SeekKind] = 2;
    people[InactKind] = 1;
    people[UnreachedKind] = 1;
    people[NotTracedKind] = 1;
    return people;
}

PublishedGroup internalGroup(const Counts& people) {
    return internalEdition({groupOf({}, {"ALL"}, people)}, cutOff, {}).groups[0];
}

PublishedGroup publicGroup(const Counts& people) {
    return publicEdition({groupOf({}, {"ALL"}, people)}, cutOff, {}, RuleParameters{}).groups[0];
}

QString english(const PublishedGroup& group) {
    return quotableSentence(group, cutOff, 6, Phrasebook(Language::English));
}

Counts split(qint64 employed, qint64 contract, qint64 seeking, qint64 notTraced) {
    Counts people(KindCount, 0);
    people[EmpKind] = employed;
    people[CiKind] = contract;
    people[SeekKind] = seeking;
    people[NotTracedKind] = notTraced;
    return people;
}

}  // namespace

TEST_CASE("the example's sentence says count, rate, interval, bounds and the rate without contracts") {
    CHECK(english(internalGroup(example())) ==
          QString::fromUtf8(
              "On 30 Jun 2026, 11 of the 19 observable graduates were inserted 6 months after graduation "
              "(57.9%; 95% CI 36.3–76.9). 2 are without information: the real rate lies between 57.9% "
              "and 68.4%. Without ANAPEC insertion contracts and alternance: 47.4%. Rule JIT-1."));
}

TEST_CASE("the sentence can come out in French exactly as the methodology prints it") {
    // what a translator is given to order: the arguments in French typography
    const std::map<QString, QString> french = {
        {"On %1, %2 of the %3 observable graduates were inserted %4 months after graduation (%5; 95% CI "
         "%6–%7).",
         "Au %1, %2 des %3 diplômés observables étaient insérés %4 mois après leur diplôme (%5\u202F; IC "
         "95\u202F% %6–%7)."},
        {"%1 are without information: the real rate lies between %2 and %3.",
         "%1 sont sans information\u202F: le taux réel est compris entre %2 et %3."},
        {"Without ANAPEC insertion contracts and alternance: %1.",
         "Hors contrats d'insertion ANAPEC et alternance\u202F: %1."},
        {"Rule %1.", "Règle %1."},
    };
    const Phrasebook phrasebook(Language::French);
    QStringList said;
    for (const Message& message : quotable(internalGroup(example()), cutOff, 6, phrasebook)) {
        const auto translated = french.find(QString::fromUtf8(message.text));
        REQUIRE(translated != french.end());
        said.append(Message(translated->second.toUtf8().constData(), message.arguments).plain());
    }
    CHECK(said.join(u' ') ==
          QString::fromUtf8(
              "Au 30/06/2026, 11 des 19 diplômés observables étaient insérés 6 mois après leur diplôme "
              "(57,9\u202F%\u202F; IC 95\u202F% 36,3–76,9). 2 sont sans information\u202F: le taux réel "
              "est compris entre 57,9\u202F% et 68,4\u202F%. Hors contrats d'insertion ANAPEC et "
              "alternance\u202F: 47,4\u202F%. Règle JIT-1."));
}

TEST_CASE("nothing due and nobody observable give no rate, never 0 per cent") {
    PublishedGroup nothing;
    CHECK(english(nothing) ==
          "On 30 Jun 2026, nobody had graduated 6 months before or earlier: no insertion rate can be given "
          "yet. "
          "Rule JIT-1.");
    Counts neutral(KindCount, 0);
    neutral[NeutralKind] = 2;
    CHECK(english(internalGroup(neutral)) ==
          "On 30 Jun 2026, no graduate was observable 6 months after graduation. Rule JIT-1.");
}

TEST_CASE("one and none are said as such") {
    CHECK(english(internalGroup(split(1, 0, 9, 1)))
              .startsWith(
                  "On 30 Jun 2026, 1 of the 11 observable graduates was inserted 6 months after graduation "
                  "(9.1%;"));
    CHECK(english(internalGroup(split(1, 0, 9, 1))).contains("1 is without information: the real rate lies"));
    CHECK(english(internalGroup(split(0, 0, 9, 0))).startsWith("On 30 Jun 2026, none of the 9 observable"));
    CHECK(english(internalGroup(split(0, 0, 9, 0))).contains("None of them is without information."));
    CHECK(english(internalGroup(split(1, 0, 0, 0)))
              .startsWith("On 30 Jun 2026, the only observable graduate was "
                          "inserted 6 months"));
    CHECK(english(internalGroup(split(0, 0, 1, 0)))
              .startsWith("On 30 Jun 2026, the only observable graduate was "
                          "not inserted 6 months"));
}

TEST_CASE("a middling response is warned of, a poor one leaves counts and bounds only") {
    CHECK(english(internalGroup(split(30, 10, 20, 40))).contains("Caution: only 60.0% of them answered."));
    CHECK_FALSE(english(internalGroup(split(30, 10, 30, 30))).contains("Caution"));
    const QString poor = english(internalGroup(split(30, 10, 5, 55)));
    CHECK(poor ==
          "On 30 Jun 2026, 40 of the 100 observable graduates were known to be inserted 6 months after "
          "graduation. 55 "
          "are without information. Fewer than half answered: no rate is given, the real one lies between "
          "40.0% and "
          "95.0%. Without ANAPEC insertion contracts and alternance: 30 of 100. Rule JIT-1.");
    CHECK_FALSE(poor.contains("CI"));
    CHECK(english(internalGroup(split(1, 0, 0, 2))).contains("1 of the 3 observable graduates was known"));
}

TEST_CASE("in public the sentence says no more than the table") {
    // 19 observed: no rate, no count of the inserted
    CHECK(english(publicGroup(example())) ==
          "On 30 Jun 2026, 19 graduates were observable 6 months after graduation; to protect them their "
          "insertion "
          "rate is not published. Rule JIT-1.");
    CHECK(english(publicGroup(split(2, 1, 0, 0))) ==
          "On 30 Jun 2026, the insertion rate 6 months after graduation is not published, to protect the few "
          "people "
          "concerned. Rule JIT-1.");
    CHECK(english(publicGroup(split(1, 0, 39, 0)))
              .startsWith("On 30 Jun 2026, at most 5% of the 40 observable graduates were inserted"));
    CHECK(english(publicGroup(split(39, 0, 1, 0)))
              .startsWith("On 30 Jun 2026, at least 95% of the 40 observable graduates were inserted"));
    // three without information: neither they nor the upper bound may show
    const QString hidden = english(publicGroup(split(100, 50, 100, 3)));
    CHECK(hidden.contains("150 of the 253"));
    CHECK(hidden.contains("How many are without information is not published"));
    CHECK_FALSE(hidden.contains("60.5"));
    // two in contracts: the rate without them would tell
    CHECK_FALSE(english(publicGroup(split(100, 2, 100, 60))).contains("ANAPEC"));
    // few answers
    const QString poor = english(publicGroup(split(3, 0, 10, 60)));
    CHECK_FALSE(poor.contains("3 of"));
}

TEST_CASE("the scope is named when it isn't the whole") {
    const QString said = quotableSentence(internalGroup(example()), cutOff, 6, Phrasebook(Language::English),
                                          QStringLiteral("Casablanca-Settat"));
    CHECK(said.endsWith("Scope: Casablanca-Settat. Rule JIT-1."));
}

TEST_CASE("every language writes the sentence's numbers its own way") {
    const Phrasebook arabic(Language::Arabic);
    const std::vector<Message> messages = quotable(internalGroup(example()), cutOff, 6, arabic);
    REQUIRE(messages.size() == 4);
    CHECK(messages[0].arguments ==
          QStringList{"30/06/2026", "11", "19", "6", arabic.percent(11, 19), "36,3", "76,9"});
}
