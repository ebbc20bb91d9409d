#include "core/results/figurecode.h"

#include <random>

#include "core/reporting/reportbuilder.h"
#include "core/results/figurepassport.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

constexpr const char16_t* alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

CodesOf codesOf(const Analysis& analysis) {
    return [&analysis](GroupKey key) { return analysis.codes(key); };
}

/// As many cohorts as a large programme has: some of them share a short hash.
CodesOf manyCohorts(int count) {
    return [count](GroupKey key) {
        std::vector<CodeName> names;
        for (int i = 0; key == GroupKey::Cohort && i < count; ++i) {
            names.push_back({QStringLiteral("C%1").arg(i), {}, {}, nullptr});
        }
        return names;
    };
}

/// Step by step: GCC 12 warns in Release of a braced one.
FigureReference figureOf(IndicatorId id, int horizon, const Filter& filter, const QDate& cutOff) {
    FigureReference figure;
    figure.address.id = id;
    figure.address.horizon = horizon;
    figure.address.filter = filter;
    figure.cutOff = cutOff;
    return figure;
}

FigureReference readBack(const QString& code, const CodesOf& codes) {
    const auto read = readFigureCode(code, codes);
    if (const auto* fault = std::get_if<Message>(&read)) {
        FAIL(fault->plain().toStdString());
    }
    return std::get<FigureReference>(read);
}

FigureReference randomReference(std::mt19937& random, const Analysis& analysis) {
    const auto below = [&random](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    FigureReference one;
    one.address.id = static_cast<IndicatorId>(below(IndicatorCount));
    one.address.horizon = static_cast<int>(below(64));
    one.cutOff = QDate(2010, 1, 1).addDays(static_cast<qint64>(below(1u << 15)));
    for (std::size_t keys = below(4); keys > 0; --keys) {
        const auto key = static_cast<GroupKey>(1 + below(GroupKeyCount - 1));
        std::vector<CodeName> names = analysis.codes(key);
        names.push_back({QLatin1String(NoCode), {}, {}, nullptr});
        std::set<QString>& allowed = one.address.filter.allowed[key];
        for (std::size_t codes = below(7); codes > 0; --codes) {
            allowed.insert(names[below(names.size())].code);
        }
    }
    return one;
}

}  // namespace

TEST_CASE("a figure's code leads back to the same figure, filter and cut-off") {
    const Analysis analysis = sample::programme();
    const CodesOf codes = codesOf(analysis);
    std::mt19937 random(4);
    for (int i = 0; i < 2000; ++i) {
        const FigureReference one = randomReference(random, analysis);
        const QString code = figureCode(one, codes);
        REQUIRE_FALSE(code.isEmpty());
        for (const QString& typed : {code, code.toLower(), QString(code).remove(u'-')}) {
            const FigureReference back = readBack(typed, codes);
            CHECK(back.address.id == one.address.id);
            CHECK(back.address.horizon == one.address.horizon);
            CHECK(back.address.filter == one.address.filter);
            CHECK(back.cutOff == one.cutOff);
        }
    }
}

TEST_CASE("a figure of the whole programme has eight characters") {
    const Analysis analysis = sample::programme();
    const QString code = figureCode(figureOf(IndicatorId::Ins, 6, {}, QDate(2026, 6, 30)), codesOf(analysis));
    CHECK(code.size() == 9);
    CHECK(code[4] == u'-');
    CHECK(looksLikeFigureCode(code));
}

TEST_CASE("one wrong character, or two neighbours exchanged, is always noticed") {
    const Analysis analysis = sample::programme();
    const CodesOf codes = codesOf(analysis);
    std::mt19937 random(11);
    for (int i = 0; i < 40; ++i) {
        const QString code = figureCode(randomReference(random, analysis), codes).remove(u'-');
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const char16_t* letter = alphabet; *letter; ++letter) {
                QString wrong = code;
                wrong[at] = QChar(*letter);
                if (wrong != code) {
                    REQUIRE(std::holds_alternative<Message>(readFigureCode(wrong, codes)));
                }
            }
            if (at > 0 && code[at] != code[at - 1]) {
                QString wrong = code;
                wrong[at] = code[at - 1];
                wrong[at - 1] = code[at];
                REQUIRE(std::holds_alternative<Message>(readFigureCode(wrong, codes)));
            }
        }
    }
}

TEST_CASE("what is written by hand is read as meant: O for 0, I and l for 1, spaces and long dashes") {
    const Analysis analysis = sample::programme();
    const CodesOf codes = codesOf(analysis);
    const FigureReference one = figureOf(IndicatorId::Conf, 0, {}, QDate(2010, 1, 2));
    QString code = figureCode(one, codes);
    code.replace(u'0', u'O').replace(u'1', u'l').replace(u'-', u'–');
    CHECK(readBack(QStringLiteral(" ") + code + QStringLiteral(" "), codes).cutOff == one.cutOff);
}

TEST_CASE("a code of another programme is refused with the key that it filters by") {
    const Analysis analysis = sample::programme();
    Filter filter;
    filter.allowed[GroupKey::Cohort] = {QStringLiteral("C7")};
    const QString code =
        figureCode(figureOf(IndicatorId::Ins, 6, filter, QDate(2026, 6, 30)), manyCohorts(10));
    const auto read = readFigureCode(code, manyCohorts(3));
    REQUIRE(std::holds_alternative<Message>(read));
    CHECK(std::get<Message>(read).plain().contains(QStringLiteral("another programme")));
}

TEST_CASE("codes that share a short hash get a long one; those that came to share it later are refused") {
    constexpr int many = 4000;
    const CodesOf all = manyCohorts(many), few = manyCohorts(40);
    int refused = 0;
    for (int i = 0; i < many; ++i) {
        Filter filter;
        filter.allowed[GroupKey::Cohort] = {QStringLiteral("C%1").arg(i)};
        const FigureReference one = figureOf(IndicatorId::Ins, 6, filter, QDate(2026, 6, 30));
        CHECK(readBack(figureCode(one, all), all).address.filter == filter);
        // made while the programme was small
        const auto grown = readFigureCode(figureCode(one, few), all);
        if (const auto* fault = std::get_if<Message>(&grown)) {
            CHECK(fault->plain().contains(filter.allowed[GroupKey::Cohort].begin()->toUtf8()));
            ++refused;
        } else {
            CHECK(std::get<FigureReference>(grown).address.filter == filter);
        }
    }
    CHECK(refused > 0);
    CHECK(refused < many / 4);
}

TEST_CASE("what is no code is called mistyped, and never crashes") {
    const Analysis analysis = sample::programme();
    const CodesOf codes = codesOf(analysis);
    std::mt19937 random(3);
    for (const char* text : {"", "-", "J7K2", "U7K2-9QXM", "Benali", "+212 612345678", "ééééééééé"}) {
        CHECK(std::holds_alternative<Message>(readFigureCode(QString::fromUtf8(text), codes)));
    }
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (std::size_t n = 8 + random() % 30; n > 0; --n) {
            text += QChar(alphabet[random() % 32]);
        }
        read += std::holds_alternative<FigureReference>(readFigureCode(text, codes));
    }
    CHECK(read < 20);
}

TEST_CASE("a figure that no code can hold has none") {
    const Analysis analysis = sample::programme();
    const CodesOf codes = codesOf(analysis);
    const auto hasCode = [&codes](int horizon, QDate cutOff) {
        return !figureCode(figureOf(IndicatorId::Ins, horizon, {}, cutOff), codes).isEmpty();
    };
    CHECK(hasCode(6, QDate(2026, 6, 30)));
    CHECK_FALSE(hasCode(6, QDate(2009, 12, 31)));
    CHECK_FALSE(hasCode(64, QDate(2026, 6, 30)));
    CHECK_FALSE(hasCode(6, QDate()));
}

TEST_CASE("a passport's numbers are the rule engine's, its words the filter's") {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    request.language = Language::English;
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(Language::English);
    for (const ResultGroup& region : results.regions()) {
        FigureAddress address{IndicatorId::Ins, 6, Filter{}.with(GroupKey::Region, region.name.code)};
        const FigurePassport passport = figurePassport(analysis, results, address, phrasebook);
        const People people = analysis.people(IndicatorId::Ins, 6, address.filter);
        CHECK(passport.counts ==
              QStringLiteral("%1 of %2")
                  .arg(phrasebook.number(people.numerator), phrasebook.number(people.denominator)));
        CHECK(passport.filter.contains(region.name.label(phrasebook)));
        CHECK(passport.name == QStringLiteral("Insertion rate at 6 months"));
        CHECK(readBack(passport.code, codesOf(analysis)).address.filter == address.filter);
    }
}

TEST_CASE("in public a passport says no count that the covers hide, whatever the figure") {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    request.publicMode = true;
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(Language::English);
    int hidden = 0, shown = 0;
    for (int id = 0; id < IndicatorCount; ++id) {
        for (const GroupKey key : {GroupKey::Region, GroupKey::Track, GroupKey::Sex, GroupKey::Province}) {
            for (const CodeName& name : analysis.codes(key)) {
                const FigureAddress address{static_cast<IndicatorId>(id), 6, Filter{}.with(key, name.code)};
                const FigurePassport passport = figurePassport(analysis, results, address, phrasebook);
                const auto group = publishedGroup(analysis, results, address);
                const Figure* figure = group ? group->group.find(address.id, 6) : nullptr;
                const Cover* cover = figure ? group->find(address.id, figure->horizon) : nullptr;
                if (cover && cover->numerator() && cover->denominator) {
                    ++shown;
                    continue;
                }
                ++hidden;
                CHECK(passport.counts.isEmpty());
                CHECK((passport.value == u"c" || passport.value.contains(u'≤') ||
                       passport.value.contains(u'≥')));
            }
        }
        // people that two keys part at once can't be published at all
        const FigureAddress both{static_cast<IndicatorId>(id), 6,
                                 Filter{}
                                     .with(GroupKey::Sex, QStringLiteral("F"))
                                     .with(GroupKey::Mode, QStringLiteral("initial"))};
        CHECK(figurePassport(analysis, results, both, phrasebook).counts.isEmpty());
    }
    CHECK(hidden > 0);
    CHECK(shown > 0);
}
