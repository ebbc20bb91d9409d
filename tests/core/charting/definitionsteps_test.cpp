#include "core/charting/definitionsteps.h"

#include <map>
#include <set>

#include "core/reporting/reportbuilder.h"
#include "core/results/resultgroups.h"
#include "tests/core/indicators/randomprogramme.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

namespace {

Analysis analysisOf(Dimensions dimensions, const RuleParameters& rule,
                    const std::vector<LearnerRow>& learners, const QDate& cutOff) {
    Analysis analysis(std::move(dimensions), rule);
    for (const LearnerRow& learner : learners) {
        analysis.add(learner);
    }
    analysis.finish(cutOff);
    return analysis;
}

Analysis exampleAnalysis() {
    example::Programme programme = example::programme();
    return analysisOf(std::move(programme.dimensions), RuleParameters{}, programme.learners, example::CutOff);
}

ChartSpec chartOf(const Analysis& analysis, const Phrasebook& phrasebook, bool publicMode = false,
                  int horizon = 6) {
    ReportRequest request;
    request.language = phrasebook.language();
    request.publicMode = publicMode;
    request.horizon = horizon;
    const Results results = ReportBuilder(analysis).results(request);
    return DefinitionSteps(results, phrasebook).chart();
}

struct Sizes {
    qint64 counted = 0, uncounted = 0, entered = 0, left = 0;
};
Sizes sizesOf(const std::vector<StepMove>& moves) {
    Sizes sizes;
    for (const StepMove& move : moves) {
        sizes.counted += move.after == Part::Numerator;
        sizes.uncounted += move.before == Part::Numerator;
        sizes.entered += move.before == Part::Excluded;
        sizes.left += move.after == Part::Excluded;
    }
    return sizes;
}

/// Every step of every horizon moves exactly the difference of the counts. Returns how many people moved.
qsizetype checkSteps(const Analysis& analysis) {
    qsizetype moved = 0;
    for (const int horizon : analysis.horizons()) {
        ReportRequest request;
        request.horizon = horizon;
        const Results results = ReportBuilder(analysis).results(request);
        if (results.conventions().published.group.figures.empty()) {
            continue;
        }
        for (std::size_t i = 1; i < conventions().size(); ++i) {
            const IndicatorId from = conventions()[i - 1], to = conventions()[i];
            const Figure* before = results.conventions().find(from, horizonIn(from, horizon));
            const Figure* after = results.conventions().find(to, horizonIn(to, horizon));
            REQUIRE((before && after));
            const People first = analysis.people(from, horizonIn(from, horizon), {});
            const People second = analysis.people(to, horizonIn(to, horizon), {});
            INFO(indicatorInfo(from).code << " to " << indicatorInfo(to).code << " at " << horizon);
            const std::vector<StepMove> moves = stepMoves(first, second);
            const Sizes sizes = sizesOf(moves);
            CHECK(sizes.counted - sizes.uncounted == after->numerator - before->numerator);
            CHECK(sizes.entered - sizes.left == after->denominator - before->denominator);
            const People people = stepPeople(first, second);
            CHECK(people.persons.size() == moves.size());
            CHECK(people.numerator == sizes.counted);
            CHECK(people.denominator - people.numerator == sizes.uncounted);
            CHECK(people.denominator + people.excluded == static_cast<qint64>(people.persons.size()));
            for (const Person& person : people.persons) {
                CHECK((person.reason != Exclusion::None) == (person.part == Part::Excluded));
            }
            moved += static_cast<qsizetype>(moves.size());
        }
    }
    return moved;
}

}  // namespace

TEST_CASE("the worked example gives exactly the eight rates of the method's table, in its order") {
    const Phrasebook phrasebook(Language::English);
    const ChartSpec spec = chartOf(exampleAnalysis(), phrasebook);
    QStringList said;
    for (const ConventionMark& mark : std::get<WaterfallChart>(spec.content).marks) {
        said << mark.code + u' ' + mark.countText + u' ' + mark.rateText;
    }
    CHECK(said == QStringList{"CIRR180 8/19 42.1%", "EMP 9/19 47.4%", "INS 11/19 57.9%", "INS_R 11/17 64.7%",
                              "INS_UB 13/19 68.4%", "POS 14/19 73.7%", "INS_A 11/13 84.6%",
                              "OFPPT 11/12 91.7%"});
}

TEST_CASE("the steps' points add up from the first rate to the last as printed") {
    const Phrasebook phrasebook(Language::English);
    const Analysis example = exampleAnalysis(), sample = sample::programme();
    for (const Analysis* analysis : {&example, &sample}) {
        for (const int horizon : {3, 6, 12}) {
            const ChartSpec spec = chartOf(*analysis, phrasebook, false, horizon);
            const auto& chart = std::get<WaterfallChart>(spec.content);
            REQUIRE(chart.steps.size() + 1 == chart.marks.size());
            int sum = 0;
            for (std::size_t i = 0; i < chart.steps.size(); ++i) {
                REQUIRE(chart.steps[i].tenths);
                sum += *chart.steps[i].tenths;
                CHECK(chart.steps[i].sentence.size() > 20);
                CHECK_FALSE(chart.steps[i].pointsText.isEmpty());
            }
            CHECK(sum == *chart.marks.back().tenths - *chart.marks.front().tenths);
            CHECK(spec.note.contains(
                phrasebook.perCentFigure(std::abs(sum) / 1000.0)));  // the total stands beneath
        }
    }
}

TEST_CASE("a step's people are the difference of its two counts, on the example and on random programmes") {
    CHECK(checkSteps(exampleAnalysis()) > 20);
    qsizetype moved = 0;
    for (std::uint32_t seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        RandomProgramme random(seed);
        moved += checkSteps(
            analysisOf(random.dimensions, random.rule, random.learners, QDate::fromJulianDay(random.cutOff)));
    }
    CHECK(moved > 500);
}

TEST_CASE("the step from employment to insertion is made by alternance and insertion contracts alone") {
    const Analysis analysis = exampleAnalysis();
    const Results results = ReportBuilder(analysis).results({});
    const auto step = stepAddress(QStringLiteral("step:EMP>INS/6/all=ALL"), results);
    REQUIRE(step);
    CHECK(step->from == IndicatorId::Emp);
    CHECK(step->to == IndicatorId::Ins);
    std::set<qint64> contracts, moved;
    for (const IndicatorId id : {IndicatorId::ShAppr, IndicatorId::ShCi}) {
        for (const Person& person : analysis.people(id, 6, {}).persons) {
            if (person.part == Part::Numerator) {
                contracts.insert(person.learner);
            }
        }
    }
    for (const StepMove& move :
         stepMoves(analysis.people(step->from, 6, {}), analysis.people(step->to, 6, {}))) {
        CHECK(move.before == Part::Denominator);
        CHECK(move.after == Part::Numerator);
        moved.insert(move.learner);
    }
    CHECK(moved == contracts);
    CHECK(moved.size() == 2);
}

TEST_CASE("every step's key leads back to its two conventions, any other key to none") {
    const Analysis analysis = exampleAnalysis();
    ReportRequest request;
    request.horizon = 3;
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(Language::French);
    const ChartSpec spec = DefinitionSteps(results, phrasebook).chart();
    const auto& chart = std::get<WaterfallChart>(spec.content);
    for (std::size_t i = 0; i < chart.steps.size(); ++i) {
        const auto step = stepAddress(chart.steps[i].key, results);
        INFO(chart.steps[i].key.toStdString());
        REQUIRE(step);
        CHECK(step->from == conventions()[i]);
        CHECK(step->to == conventions()[i + 1]);
        CHECK(step->horizon == 3);
    }
    for (const char* wrong : {"", "INS/6/all=ALL", "step:", "step:EMP>INS", "step:EMP>NONSENSE/6/all=ALL",
                              "step:GRAD>INS/6/all=ALL", "step:EMP>INS/x/all=ALL"}) {
        CHECK_FALSE(stepAddress(QLatin1String(wrong), results));
    }
}

TEST_CASE("a public edition shows a step only between two open rates and no hidden count") {
    const Phrasebook phrasebook(Language::English);
    // 19 graduates are too few for any rate
    const ChartSpec few = chartOf(exampleAnalysis(), phrasebook, true);
    for (const ConventionMark& mark : std::get<WaterfallChart>(few.content).marks) {
        INFO(mark.code.toStdString());
        CHECK_FALSE(mark.tenths);
        CHECK(mark.numerator < 0);
        CHECK_FALSE(mark.note.isEmpty());
    }
    for (const ConventionStep& step : std::get<WaterfallChart>(few.content).steps) {
        CHECK(step.pointsText.isEmpty());
        CHECK(step.changeText.isEmpty());
    }
    const ChartSpec many = chartOf(sample::programme(), phrasebook, true);
    const auto& chart = std::get<WaterfallChart>(many.content);
    int open = 0;
    for (std::size_t i = 0; i < chart.steps.size(); ++i) {
        CHECK(chart.steps[i].tenths.has_value() ==
              (chart.marks[i].tenths.has_value() && chart.marks[i + 1].tenths.has_value()));
        open += chart.steps[i].tenths.has_value();
    }
    CHECK(open > 0);
}

TEST_CASE("before anybody graduated the chart says so, and nobody enrolled is no fault") {
    const Phrasebook phrasebook(Language::English);
    const Analysis nobody = analysisOf({}, RuleParameters{}, {}, example::CutOff);
    CHECK_FALSE(std::get<WaterfallChart>(chartOf(nobody, phrasebook).content).emptyNote.isEmpty());
    example::Programme programme = example::programme();
    const Analysis early =
        analysisOf(std::move(programme.dimensions), RuleParameters{}, programme.learners, QDate(2020, 1, 1));
    const ChartSpec before = chartOf(early, phrasebook);
    for (const ConventionMark& mark : std::get<WaterfallChart>(before.content).marks) {
        CHECK_FALSE(mark.tenths);
        CHECK_FALSE(mark.note.isEmpty());
    }
}
