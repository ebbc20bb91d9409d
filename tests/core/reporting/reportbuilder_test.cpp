#include "core/reporting/reportbuilder.h"

#include "core/reporting/reportfigures.h"
#include "core/reporting/reporttables.h"
#include "tests/core/reporting/madereport.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

namespace {

ReportRequest request(Language language, bool publicMode = false) {
    ReportRequest one;
    one.language = language;
    one.publicMode = publicMode;
    one.programme = QStringLiteral("JobInTech");
    one.target = 15000;
    one.journalPosition = 42;
    return one;
}

template <typename Item>
std::vector<Item> all(const Report& report) {
    std::vector<Item> found;
    for (const ReportItem& item : report.items) {
        if (const auto* one = std::get_if<Item>(&item)) {
            found.push_back(*one);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("a report has sentence, figures, three charts, tables by region and operator, and a method annex") {
    const Analysis analysis = sample::programme();
    for (const Language language : {Language::French, Language::Arabic, Language::English}) {
        const Report one = madeReport(analysis, request(language));
        CHECK(one.language == language);
        CHECK(std::get<ReportParagraph>(one.items[0]).headline);
        CHECK(all<ReportFigures>(one).size() == 1);
        const auto charts = all<ChartSpec>(one);
        REQUIRE(charts.size() > 3);
        CHECK(charts[0].id == QStringLiteral("insertion-by-region"));
        CHECK(charts[1].id == QStringLiteral("situation-by-cohort"));
        CHECK(charts[2].id == QStringLiteral("insertion-trend"));
        for (const ChartSpec& chart : charts) {
            CHECK(chart.rightToLeft == (language == Language::Arabic));
        }
        QStringList tables;
        for (const ReportTable& table : all<ReportTable>(one)) {
            tables << table.id;
            for (const auto& row : table.rows) {
                CHECK(static_cast<qsizetype>(row.size()) == table.columns.size());
            }
        }
        for (const char* id : {"figures", "training-by-region", "by-region", "by-operator", "by-track",
                               "by-sex", "results-by-cohort", "by-cohort", "time-to-insertion", "conventions",
                               "follow-up-by-region", "definitions", "parameters"}) {
            INFO(id);
            CHECK(tables.contains(QLatin1String(id)));
        }
    }
}

TEST_CASE("the passport names rule set, cut-off, filters, parameters, edition and the file's state") {
    const Analysis analysis = sample::programme();
    ReportRequest asked = request(Language::English);
    asked.filter.allowed[GroupKey::Region] = {QStringLiteral("MA-06")};
    // a parameter and its value aren't torn at a line's end
    const QString passport = madeReport(analysis, asked).passport.replace(QChar(0x00A0), QChar(u' '));
    for (const char* part : {"JIT-1", "30 Jun 2026", "Casablanca-Settat", "CONFIRM_DAYS 14", "PUB_MIN_CELL 5",
                             "internal edition", "journal 42", "H 3, 6, 9, 12, 24"}) {
        INFO(part);
        CHECK(passport.contains(QLatin1String(part)));
    }
    asked.publicMode = true;
    CHECK(madeReport(analysis, asked).passport.contains(QStringLiteral("public edition")));
}

TEST_CASE("the example's report says the sentence of the methodology") {
    const example::Programme people = example::programme();
    Analysis analysis(people.dimensions, {});
    for (const LearnerRow& learner : people.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    const Report one = madeReport(analysis, request(Language::English));
    const QString sentence = std::get<ReportParagraph>(one.items[0]).text;
    for (const char* part : {"11 of the 19", "57.9%", "36.3", "76.9", "68.4%", "47.4%", "JIT-1"}) {
        INFO(part);
        CHECK(sentence.contains(QLatin1String(part)));
    }
    const auto figures = all<ReportFigures>(one)[0].figures;
    CHECK(figures[0].value == QStringLiteral("57.9%"));
    CHECK(figures[0].detail.contains(QStringLiteral("11 of 19")));
    CHECK(figures[1].value == QStringLiteral("47.4%"));
    CHECK(figures[2].value == QStringLiteral("89.5%"));
}

TEST_CASE("the last row of a table is the whole, and its cells carry value, text and key") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(request(Language::French));
    const Phrasebook phrasebook(Language::French);
    const ReportTable table = ReportTables(results, phrasebook).byRegion();
    REQUIRE(table.lastRowIsTotal);
    const auto& total = table.rows.back();
    const Figure* whole = results.whole().find(IndicatorId::Ins, 6);
    CHECK(total[3].value.toLongLong() == whole->denominator);
    CHECK(total[4].value.toLongLong() == whole->numerator);
    CHECK(total[5].value.toDouble() ==
          Approx(double(whole->numerator) / double(whole->denominator)).margin(1e-6));
    CHECK(total[5].text == phrasebook.percent(whole->numerator, whole->denominator));
    CHECK(total[5].key == QStringLiteral("INS/6/all=ALL"));
    CHECK(ReportTables(results, phrasebook).ofChart(QStringLiteral("insertion-by-region")).rows.size() ==
          table.rows.size());
    CHECK(ReportTables(results, phrasebook).ofChart(QStringLiteral("unknown")).columns.isEmpty());
}

TEST_CASE(
    "the quality gate shows in a table: a warning below 70 % of answers, only the lower bound below half") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(request(Language::English));
    const Phrasebook phrasebook(Language::English);
    const ReportTable table = ReportTables(results, phrasebook).byRegion();
    const auto& warned = table.rows[4];
    const auto& bounded = table.rows[7];
    CHECK(warned[5].text.endsWith(u'*'));
    CHECK(warned[5].value.typeId() == QMetaType::Double);
    CHECK(bounded[5].text.startsWith(QStringLiteral("≥ ")));
    CHECK(bounded[5].text.endsWith(QStringLiteral("†")));
    CHECK(bounded[5].value.typeId() == QMetaType::QString);
    CHECK(bounded[6].text == QStringLiteral("–"));
    CHECK(table.note.contains(QStringLiteral("70%")));
    CHECK(table.note.contains(QStringLiteral("half")));
    CHECK_FALSE(table.note.contains(QStringLiteral("c:")));
}

TEST_CASE("a public report hides the same cells as text and as value") {
    const Analysis analysis = sample::programme();
    const Report one = madeReport(analysis, request(Language::English, true));
    int hidden = 0;
    for (const ReportTable& table : all<ReportTable>(one)) {
        for (const auto& row : table.rows) {
            for (std::size_t column = 1; column < row.size(); ++column) {
                if (row[column].text == QStringLiteral("c")) {
                    CHECK(row[column].value.toString() == QStringLiteral("c"));
                    ++hidden;
                }
            }
        }
    }
    CHECK(hidden > 0);
    CHECK(one.publicMode);
}

TEST_CASE("filters are said in words, in the report's language") {
    const Analysis analysis = sample::programme();
    ReportRequest asked = request(Language::Arabic);
    asked.filter.allowed[GroupKey::Region] = {QStringLiteral("MA-09")};
    CHECK(madeReport(analysis, asked).scope.contains(QStringLiteral("سوس - ماسة")));
    asked = request(Language::English);
    CHECK(madeReport(analysis, asked).scope == QStringLiteral("Whole programme"));
}

TEST_CASE("progress to the target stands with the confirmed learners") {
    const Analysis analysis = sample::programme();
    const auto figures = all<ReportFigures>(madeReport(analysis, request(Language::English)))[0].figures;
    CHECK(figures.back().id == QLatin1String("progress"));
    CHECK(figures.back().detail.contains(QStringLiteral("target of 15,000")));
    CHECK(figures[0].headline);
}

TEST_CASE("the same request gives the same report") {
    const Analysis one = sample::programme(), other = sample::programme();
    const Report a = madeReport(one, request(Language::French, true));
    const Report b = madeReport(other, request(Language::French, true));
    REQUIRE(a.items.size() == b.items.size());
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        if (const auto* table = std::get_if<ReportTable>(&a.items[i])) {
            const auto& again = std::get<ReportTable>(b.items[i]);
            for (std::size_t row = 0; row < table->rows.size(); ++row) {
                for (std::size_t column = 0; column < table->rows[row].size(); ++column) {
                    CHECK(table->rows[row][column].text == again.rows[row][column].text);
                }
            }
        }
    }
}
