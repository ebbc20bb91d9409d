#include "core/base/phrasebook.h"

#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("rates are rounded half up in integers and nothing of nothing is a dash") {
    const Phrasebook french(Language::French), english(Language::English), arabic(Language::Arabic);
    CHECK(english.percent(11, 19) == "57.9%");
    CHECK(french.percent(11, 19) == QString::fromUtf8("57,9\u202F%"));
    CHECK(arabic.percent(11, 19) == QString::fromUtf8("57,9\u200E%\u200E"));
    CHECK(english.percent(1, 16) == "6.3%");  // 6.25 exactly: half up
    CHECK(english.percent(0, 0) == QString::fromUtf8("–"));
    CHECK(french.number(15000) == QString::fromUtf8("15\u202F000"));
    CHECK(french.date(QDate(2026, 6, 30)) == "30/06/2026");
}

TEST_CASE("a message carries its arguments into any language") {
    const Message message{"%1 of %2", {"3", "7"}};
    CHECK(message.plain() == "3 of 7");
    CHECK(Phrasebook(Language::English).say(message) == "3 of 7");
}

TEST_CASE("an argument is put in once and as it is, whatever it contains") {
    const Message message{"%1 and %2", {"100 %2", "b"}};
    CHECK(message.plain() == "100 %2 and b");
    CHECK(Phrasebook(Language::English).say(message) == "100 %2 and b");
    CHECK(Message("%3 is left", {"a"}).plain() == "%3 is left");
}

TEST_CASE("a kept message is said in the language of whoever reads it, a person's own words as they are") {
    const Message message{"Import of %1",
                          {"a\x1f"
                           "b.csv"}};
    const Phrasebook french(Language::French), english(Language::English);
    CHECK(english.recall(message.stored()) == "Import of a b.csv");
    CHECK(french.recall(message.stored()) == french.say(Message("Import of %1", {"a b.csv"})));
    CHECK(french.recall(message.stored()) != english.recall(message.stored()));
    CHECK(english.recall(Message("Demonstration").stored()) == "Demonstration");
    CHECK(french.recall(QStringLiteral("Import de juin, 100 %1")) == "Import de juin, 100 %1");
    const QString kept = Message("%1: “%2”", {term("Learner"), "Learner"}).stored();
    CHECK(french.recall(kept) == QString::fromUtf8("Apprenant: “Learner”"));
}

TEST_CASE("a number of things is said in the form that the language has for so many") {
    const char* const days = QT_TRANSLATE_N_NOOP("core", "median %n day(s)");
    const Phrasebook french(Language::French), arabic(Language::Arabic), english(Language::English);
    CHECK(english.count(days, 1) == "median 1 day");
    CHECK(english.count(days, 58) == "median 58 days");
    CHECK(french.count(days, 1) == QString::fromUtf8("médiane 1 jour"));
    CHECK(french.count(days, 1200) == QString::fromUtf8("médiane 1\u202F200 jours"));
    CHECK(arabic.count(days, 1) == QString::fromUtf8("الوسيط: يوم واحد"));
    CHECK(arabic.count(days, 2) == QString::fromUtf8("الوسيط: يومان"));
    CHECK(arabic.count(days, 7) == QString::fromUtf8("الوسيط: 7 أيام"));
    CHECK(arabic.count(days, 58) == QString::fromUtf8("الوسيط: 58 يوما"));
    CHECK(arabic.count(days, 100) == QString::fromUtf8("الوسيط: 100 يوم"));
    CHECK(arabic.list({"a", "b"}) == QString::fromUtf8("a، b"));
}

TEST_CASE("an argument that is a text of the program is said in the reader's language") {
    const Message message{"%1: “%2”", {term("Learner"), "Learner"}};
    CHECK(message.plain() == QString::fromUtf8("Learner: “Learner”"));
    const Phrasebook french(Language::French);
    CHECK(french.say(message) == QString::fromUtf8("Apprenant: “Learner”"));
}
