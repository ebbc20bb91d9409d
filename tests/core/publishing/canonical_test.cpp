#include "core/publishing/canonical.h"

#include "core/base/error.h"
#include "core/publishing/sealcode.h"
#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("a filter's text is the same whatever order it was set in, and reads back") {
    Filter filter;
    filter.allowed[GroupKey::Sex] = {QStringLiteral("F")};
    filter.allowed[GroupKey::Region] = {QStringLiteral("MA-06"), QStringLiteral("MA-04")};
    filter.allowed[GroupKey::Cohort] = {QStringLiteral("C \"1\"\t+é")};
    const QString text = canonical::filterText(filter);
    CHECK(text == QString::fromUtf8(R"({"cohort":["C \"1\"\t+é"],"region":["MA-04","MA-06"],"sex":["F"]})"));
    CHECK(canonical::filterFrom(text) == filter);
    CHECK(canonical::filterText({}) == QStringLiteral("{}"));
    CHECK_THROWS_AS(canonical::filterFrom(QStringLiteral("nothing")), Error);
    CHECK_THROWS_AS(canonical::filterFrom(QStringLiteral(R"({"colour":["red"]})")), Error);
}

TEST_CASE("the rule set's parameters read back from their text") {
    RuleParameters rule;
    rule.horizons = {1, 6, 18};
    rule.minAttempts = 2;
    rule.pubMinCell = 7;
    const RuleParameters again = canonical::parametersFrom(canonical::parametersText(rule));
    CHECK(canonical::parametersText(again) == canonical::parametersText(rule));
    CHECK(again.horizons == rule.horizons);
    CHECK(again.pubMinCell == 7);
    CHECK_THROWS_AS(canonical::parametersFrom(QStringLiteral("{}")), Error);
}

TEST_CASE("figures read back from their text, whatever stands in a code") {
    canonical::SealedEdition sealed;
    sealed.edition.cutOff = QDate(2026, 6, 30);
    sealed.edition.publicMode = true;
    sealed.edition.filter.allowed[GroupKey::Operator] = {QStringLiteral("A\tB\\n+")};
    sealed.counts = {{QStringLiteral("enrolled"), 812}};
    PublishedGroup whole;
    whole.group.codes = {QStringLiteral("ALL")};
    whole.group.figures = {{IndicatorId::Ins, 6, 11, 19, {}}, {IndicatorId::SalMed, 0, 0, 12, 4500}};
    whole.covers = {{Shown::AtMost5, true}, {Shown::Hidden, false}};
    PublishedGroup cohort;
    cohort.group.grouping = {{GroupKey::Cohort, GroupKey::Sex}};
    cohort.group.codes = {QStringLiteral("C\t1\\+\n"), QStringLiteral("F")};
    cohort.group.figures = {{IndicatorId::Emp, 12, 0, 0, {}}};
    cohort.covers = {{Shown::Nothing, true}};
    sealed.edition.groups = {whole, cohort};
    const QByteArray text = canonical::figuresText({sealed});
    const auto again = canonical::figuresFrom(text);
    REQUIRE(again.size() == 1);
    CHECK(canonical::figuresText(again) == text);
    CHECK(again[0].edition.filter == sealed.edition.filter);
    CHECK(again[0].edition.publicMode);
    CHECK(again[0].counts == sealed.counts);
    REQUIRE(again[0].edition.groups.size() == 2);
    CHECK(again[0].edition.groups[1].group.codes == cohort.group.codes);
    CHECK(again[0].edition.groups[1].group.grouping == cohort.group.grouping);
    CHECK(again[0].edition.groups[0].covers == whole.covers);
    CHECK(again[0].edition.groups[0].group.figures == whole.group.figures);
    CHECK_THROWS_AS(canonical::figuresFrom("jisr-figures 1\nedition\t2026-06-30\tpublic\t{}\nall\tALL\n"),
                    Error);
    CHECK_THROWS_AS(canonical::figuresFrom({}), Error);
}

TEST_CASE("an order's text names everything that was asked") {
    ReportOrder order;
    order.cutOff = QDate(2026, 6, 30);
    order.madeOn = QDate(2026, 7, 14);
    const QString plain = canonical::orderText(order, {Language::French, Language::Arabic});
    const canonical::AskedOrder asked = canonical::orderFrom(plain);
    CHECK(asked.kind == QStringLiteral("national"));
    CHECK(asked.horizon == 6);
    CHECK(asked.cutOff == order.cutOff);
    CHECK_FALSE(asked.comparison.isValid());
    CHECK(asked.languages == std::vector{Language::French, Language::Arabic});
    const auto differs = [&](auto change) {
        ReportOrder other = order;
        change(other);
        return canonical::orderText(other, {Language::French, Language::Arabic}) != plain;
    };
    CHECK(differs([](ReportOrder& o) { o.horizon = 12; }));
    CHECK(differs([](ReportOrder& o) { o.publicMode = true; }));
    CHECK(differs([](ReportOrder& o) { o.comparison = QDate(2025, 6, 30); }));
    CHECK(differs([](ReportOrder& o) { o.logo = "png"; }));
    CHECK(differs([](ReportOrder& o) { o.signature = {QStringLiteral("Le directeur")}; }));
    CHECK(differs([](ReportOrder& o) { o.chapters = {QStringLiteral("headline")}; }));
    CHECK(differs([](ReportOrder& o) { o.beside = Language::Arabic; }));
    CHECK(differs([](ReportOrder& o) { o.scope.allowed[GroupKey::Sex] = {QStringLiteral("F")}; }));
    CHECK_FALSE(differs([](ReportOrder& o) { o.sealCode = QStringLiteral("X"); }));
}

TEST_CASE("a printed code is read however it is typed") {
    const QString code = sealCode(QByteArray::fromHex("0123456789abcdef"));
    CHECK(code == QStringLiteral("04HM-ASW9-NF6Y"));
    CHECK(normalisedSealCode(QStringLiteral(" o4hm asw9nf6y ")) == code);
    CHECK(normalisedSealCode(QStringLiteral("04HM\u2011ASW9\u2011NF6Y")) == code);
    CHECK(normalisedSealCode(QStringLiteral("I4HM-ASW9-NF6Y")) == QStringLiteral("14HM-ASW9-NF6Y"));
    CHECK(normalisedSealCode(QStringLiteral("04HM-ASW9-NF6")).isEmpty());
    CHECK(normalisedSealCode(QStringLiteral("04HM-ASW9-NF6YA")).isEmpty());
    CHECK(normalisedSealCode(QStringLiteral("04HM-ASW9-NF6U")).isEmpty());
    CHECK(normalisedSealCode({}).isEmpty());
}
