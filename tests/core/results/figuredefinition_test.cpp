#include "core/results/figuredefinition.h"

#include <set>

#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("every indicator says in plain words who is counted and out of whom, in each language") {
    for (const Language language : {Language::English, Language::French, Language::Arabic}) {
        const Phrasebook phrasebook(language);
        std::set<QString> said;
        for (int i = 0; i < IndicatorCount; ++i) {
            const auto id = static_cast<IndicatorId>(i);
            INFO(indicatorInfo(id).code);
            const FigureDefinition words = figureDefinition(id, 6, {}, phrasebook);
            for (const QString& text : {words.counted, words.outOf}) {
                CHECK(text.size() > 10);
                CHECK_FALSE(text.contains(u'%'));
                CHECK_FALSE(text.contains(QLatin1String(indicatorInfo(id).code), Qt::CaseSensitive));
            }
            said.insert(words.counted + words.outOf);
        }
        CHECK(said.size() == IndicatorCount);
    }
}

TEST_CASE("the headline's definition names what counts as inserted and who is observable") {
    const Phrasebook phrasebook(Language::English);
    const FigureDefinition words = figureDefinition(IndicatorId::Ins, 6, {}, phrasebook);
    for (const char* word : {"employed", "self-employed", "alternance", "ANAPEC", "6 months", "internship"}) {
        CHECK(words.counted.contains(QLatin1String(word)));
    }
    for (const char* word : {"observable", "6 months have passed", "no news stays in", "military"}) {
        CHECK(words.outOf.contains(QLatin1String(word)));
    }
}

TEST_CASE("the days and hours said are those of the file's own rules") {
    const Phrasebook phrasebook(Language::English);
    RuleParameters parameters;
    parameters.confirmDays = 21;
    parameters.graceDays = 120;
    parameters.fullTimeHours = 35;
    parameters.minAttempts = 4;
    const auto words = [&](IndicatorId id) {
        const FigureDefinition definition = figureDefinition(id, 12, parameters, phrasebook);
        return definition.counted + u' ' + definition.outOf;
    };
    CHECK(words(IndicatorId::Conf).contains(QStringLiteral("21 days")));
    CHECK(words(IndicatorId::Grad).contains(QStringLiteral("120 days")));
    CHECK(words(IndicatorId::Ft30).contains(QStringLiteral("35 hours")));
    CHECK(words(IndicatorId::Unreached).contains(QStringLiteral("4 days")));
    CHECK(words(IndicatorId::Emp).contains(QStringLiteral("12 months")));
}
