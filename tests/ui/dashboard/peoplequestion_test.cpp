#include "ui/dashboard/peoplequestion.h"

#include "core/charting/charttable.h"
#include "core/charting/definitionsteps.h"
#include "core/charting/programmeflow.h"
#include "core/reporting/reportbuilder.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"
#include "ui/dashboard/chartcard.h"

using namespace jisr;

namespace {

Analysis exampleAnalysis() {
    example::Programme programme = example::programme();
    Analysis analysis(std::move(programme.dimensions), RuleParameters{});
    for (const LearnerRow& learner : programme.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    return analysis;
}

}  // namespace

TEST_CASE("Every convention's and every step's mark answers with exactly the people it speaks of") {
    const Analysis analysis = exampleAnalysis();
    const Results results = ReportBuilder(analysis).results({});
    const Phrasebook phrasebook(Language::English);
    const ChartSpec spec = DefinitionSteps(results, phrasebook).chart();
    const auto& chart = std::get<WaterfallChart>(spec.content);
    for (const ConventionMark& mark : chart.marks) {
        const auto question = PeopleQuestion::fromKey(mark.key, results);
        INFO(mark.key.toStdString());
        REQUIRE(question);
        CHECK(question->isFigure());
        const People people = question->answer(analysis);
        CHECK(people.numerator == mark.numerator);
        CHECK(people.denominator == mark.denominator);
    }
    for (std::size_t i = 0; i < chart.steps.size(); ++i) {
        const auto question = PeopleQuestion::fromKey(chart.steps[i].key, results);
        INFO(chart.steps[i].key.toStdString());
        REQUIRE(question);
        CHECK_FALSE(question->isFigure());
        const People people = question->answer(analysis);
        const qint64 lost = people.denominator - people.numerator;
        CHECK(people.numerator - lost == chart.marks[i + 1].numerator - chart.marks[i].numerator);
        CHECK(people.denominator + people.excluded == static_cast<qint64>(people.persons.size()));
    }
}

TEST_CASE("The table of the definitions has a line a convention and a line a step, in the chart's order") {
    const Analysis analysis = exampleAnalysis();
    const Results results = ReportBuilder(analysis).results({});
    const Phrasebook phrasebook(Language::English);
    const ReportTable table = chartTable(DefinitionSteps(results, phrasebook).chart(), phrasebook);
    REQUIRE(table.rows.size() == 15);
    CHECK(table.rows[4][1].text == QStringLiteral("57.9%"));
    CHECK(table.rows[4][2].text == QStringLiteral("11"));
    CHECK(table.rows[4][3].text == QStringLiteral("19"));
    CHECK(table.rows[4][0].key == QStringLiteral("INS/6/all=ALL"));
    CHECK(table.rows[3][4].text == QStringLiteral("+10.5"));
    for (const auto& row : table.rows) {
        CHECK(qsizetype(row.size()) == table.columns.size());
    }
}

TEST_CASE("Every bar and every band of the flow answers with exactly the people it counts") {
    const Analysis analysis = exampleAnalysis();
    for (const Filter& filter : {Filter{}, Filter{}.with(GroupKey::Region, QStringLiteral("MA-04"))}) {
        ReportRequest request;
        request.filter = filter;
        const Results results = ReportBuilder(analysis).results(request);
        const Phrasebook phrasebook(Language::English);
        const ChartSpec spec = ProgrammeFlow(analysis, results, phrasebook).chart();
        const auto& flow = std::get<FlowChart>(spec.content);
        REQUIRE_FALSE(flow.bands.empty());
        const auto check = [&](const QString& key, qint64 count) {
            INFO(key.toStdString());
            const auto question = PeopleQuestion::fromKey(key, results);
            REQUIRE(question);
            CHECK(question->answer(analysis).numerator == count);
            CHECK_FALSE(PeopleQuestion::groupOf(key, results));
        };
        for (const FlowNode& node : flow.nodes) {
            check(node.key, node.count);
        }
        for (const FlowBand& band : flow.bands) {
            check(band.key, band.count);
        }
        const ReportTable table = chartTable(spec, phrasebook);
        REQUIRE(table.rows.size() == flow.bands.size());
        for (const auto& row : table.rows) {
            CHECK(qsizetype(row.size()) == table.columns.size());
        }
    }
}
