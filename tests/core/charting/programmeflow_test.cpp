#include "core/charting/programmeflow.h"

#include <set>

#include "core/reporting/reportbuilder.h"
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

struct Drawn {
    Results results;
    ChartSpec spec;
    const FlowChart& flow() const { return std::get<FlowChart>(spec.content); }
    const FlowNode* node(const char* id) const {
        for (const FlowNode& node : flow().nodes) {
            if (node.id == QLatin1String(id)) {
                return &node;
            }
        }
        return nullptr;
    }
    qint64 count(const char* id) const { return node(id) ? node(id)->count : 0; }
};

Drawn draw(const Analysis& analysis, const Filter& filter = {}, int horizon = 6, bool publicMode = false) {
    static const Phrasebook english(Language::English);
    ReportRequest request;
    request.language = Language::English;
    request.filter = filter;
    request.horizon = horizon;
    request.publicMode = publicMode;
    Results results = ReportBuilder(analysis).results(request);
    ChartSpec spec = ProgrammeFlow(analysis, results, english).chart();
    return {std::move(results), std::move(spec)};
}

/// What comes into a node is its count, and what leaves a step too; columns follow each other.
void checkBalance(const FlowChart& flow) {
    std::vector<qint64> in(flow.nodes.size(), 0), out(flow.nodes.size(), 0);
    for (const FlowBand& band : flow.bands) {
        CHECK(band.count > 0);
        CHECK(flow.nodes[band.from].stage < flow.nodes[band.to].stage);
        out[band.from] += band.count;
        in[band.to] += band.count;
    }
    for (std::size_t i = 0; i < flow.nodes.size(); ++i) {
        const FlowNode& node = flow.nodes[i];
        INFO(node.id.toStdString());
        CHECK(node.count > 0);
        if (node.stage > 0 && node.id != u"joined") {
            CHECK(in[i] == node.count);
        }
        CHECK(out[i] == (node.step ? node.count : 0));
    }
}

/// The people behind a key, as the window finds them.
qint64 peopleBehind(const Analysis& analysis, const Results& results, const QString& key) {
    if (const auto way = pathAddress(key, results)) {
        const People people = analysis.pathPeople(way->choice, way->filter);
        CHECK(people.numerator == static_cast<qint64>(people.persons.size()));
        return people.numerator;
    }
    const bool rest = key.startsWith(QStringLiteral("rest:"));
    const auto address = results.address(rest ? key.mid(5) : key);
    REQUIRE(address);
    const People people = analysis.people(address->id, address->horizon, address->filter);
    return rest ? people.denominator - people.numerator : people.numerator;
}

void checkPeople(const Analysis& analysis, const Drawn& drawn) {
    for (const FlowNode& node : drawn.flow().nodes) {
        INFO(node.key.toStdString());
        CHECK(peopleBehind(analysis, drawn.results, node.key) == node.count);
    }
    for (const FlowBand& band : drawn.flow().bands) {
        INFO(band.key.toStdString());
        CHECK(peopleBehind(analysis, drawn.results, band.key) == band.count);
    }
}

}  // namespace

TEST_CASE("the worked example flows from admission to the situation at 6 months as its figures have it") {
    const Analysis analysis = exampleAnalysis();
    const Drawn drawn = draw(analysis);
    checkBalance(drawn.flow());
    checkPeople(analysis, drawn);
    const ResultGroup& whole = drawn.results.whole();
    // the published values of the example: 11 of 19 inserted, 9 of them in employment, 2 without information
    CHECK(drawn.count("EMP") == 9);
    CHECK(drawn.count("EMP") + drawn.count("SH_APPR") + drawn.count("SH_CI") == 11);
    CHECK(drawn.count("UNREACHED") + drawn.count("NOT_TRACED") == 2);
    REQUIRE(drawn.node("EMP"));
    CHECK(drawn.node("EMP")->shareText == QStringLiteral("47.4%"));
    CHECK(drawn.count("confirmed") == whole.find(IndicatorId::Conf)->numerator);
    CHECK(drawn.count("graduated") == whole.find(IndicatorId::Due, 6)->denominator);
    CHECK(drawn.count("training") == drawn.results.inTraining());
    CHECK(drawn.count("admitted") == *drawn.results.enrolled() + drawn.results.toBegin());
    CHECK(drawn.node("joined") == nullptr);
    CHECK(drawn.node("left") == nullptr);
}

TEST_CASE(
    "in any programme and any group nobody is lost on the way, and every band answers with its people") {
    std::set<QString> met;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        RandomProgramme programme(seed);
        const Analysis analysis = analysisOf(programme.dimensions, programme.rule, programme.learners,
                                             QDate::fromJulianDay(programme.cutOff));
        std::vector<Filter> filters = {Filter{}};
        for (const GroupKey key : {GroupKey::Region, GroupKey::Cohort, GroupKey::Sex}) {
            const auto codes = analysis.codes(key);
            if (!codes.empty()) {
                filters.push_back(Filter{}.with(key, codes[seed % codes.size()].code));
            }
        }
        for (const Filter& filter : filters) {
            const int horizon = analysis.horizons()[seed % analysis.horizons().size()];
            const Drawn drawn = draw(analysis, filter, horizon);
            INFO("programme " << seed);
            checkBalance(drawn.flow());
            checkPeople(analysis, drawn);
            CHECK(drawn.count("graduated") ==
                  (drawn.results.whole().find(IndicatorId::Due, horizon)
                       ? drawn.results.whole().find(IndicatorId::Due, horizon)->denominator
                       : 0));
            CHECK(drawn.count("training") == drawn.results.inTraining());
            for (const FlowNode& node : drawn.flow().nodes) {
                met.insert(node.id);
            }
        }
    }
    // otherwise the programmes would prove less than they seem to
    for (const char* id : {"admitted", "confirmed", "unconfirmed", "joined", "not-confirmed", "too-early",
                           "no-start", "graduated", "left", "again", "undated", "training", "failed",
                           "dropped", "neutral", "lost", "NEUT", "NOT_DUE", "NOT_TRACED"}) {
        INFO(id);
        CHECK(met.count(QLatin1String(id)) == 1);
    }
}

TEST_CASE("an edit of one learner moves the flow as if everything had been read anew") {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        RandomProgramme programme(seed);
        const QDate cutOff = QDate::fromJulianDay(programme.cutOff);
        Analysis edited = analysisOf(programme.dimensions, programme.rule, programme.learners, cutOff);
        if (programme.learners.size() < 2) {
            continue;
        }
        edited.removeLearner(programme.learners.back().id);
        programme.learners.pop_back();
        programme.learners.front() = programme.learner(programme.learners.front().id);
        edited.replaceLearner(programme.learners.front());
        const Analysis fresh = analysisOf(programme.dimensions, programme.rule, programme.learners, cutOff);
        for (const CodeName& region : fresh.codes(GroupKey::Region)) {
            const Filter filter = Filter{}.with(GroupKey::Region, region.code);
            const TrainingPaths a = edited.trainingPaths(filter), b = fresh.trainingPaths(filter);
            INFO("programme " << seed << ", " << region.code.toStdString());
            CHECK(a.begun == b.begun);
            CHECK(a.left == b.left);
            CHECK(a.joined == b.joined);
        }
    }
}

TEST_CASE("a programme without anybody says so instead of a flow") {
    RandomProgramme programme(1);
    const Analysis analysis =
        analysisOf(programme.dimensions, programme.rule, {}, QDate::fromJulianDay(programme.cutOff));
    const Drawn drawn = draw(analysis);
    CHECK(drawn.flow().nodes.empty());
    CHECK_FALSE(drawn.flow().emptyNote.isEmpty());
}

TEST_CASE("a public edition shows the flow from graduation on only where all its counts are printed") {
    const Drawn small = draw(exampleAnalysis(), {}, 6, true);
    CHECK(small.flow().nodes.empty());
    CHECK(small.flow().emptyNote == QStringLiteral("The flow is not published in the public edition."));

    const Analysis analysis = sample::programme();
    const Drawn large = draw(analysis, {}, 6, true);
    REQUIRE_FALSE(large.flow().nodes.empty());
    checkBalance(large.flow());
    CHECK(large.node("admitted") == nullptr);
    CHECK(large.node("dropped") == nullptr);
    CHECK(large.node("SH_CI") == nullptr);
    for (const FlowNode& node : large.flow().nodes) {
        INFO(node.id.toStdString());
        CHECK(node.count >= RuleParameters{}.pubMinCell);
    }
}

TEST_CASE("a key that names no part of the flow leads to nobody") {
    const Drawn drawn = draw(exampleAnalysis());
    CHECK_FALSE(pathAddress(QStringLiteral("path:nowhere/6/all=ALL"), drawn.results));
    CHECK_FALSE(pathAddress(QStringLiteral("path:dropped/6/nobody"), drawn.results));
    CHECK_FALSE(pathAddress(QStringLiteral("EMP/6/all=ALL"), drawn.results));
}
