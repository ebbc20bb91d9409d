#include "tests/support/example.h"
#include "core/indicators/analysis.h"
#include "core/indicators/indicatorrow.h"
#include "core/statistics/curve.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

Analysis exampleAnalysis() {
    example::Programme programme = example::programme();
    Analysis analysis(programme.dimensions, RuleParameters());
    for (const LearnerRow& learner : programme.learners) analysis.add(learner);
    analysis.finish(example::CutOff);
    return analysis;
}

}  // namespace

TEST_CASE("every line of expected_indicators.csv comes out as it is, in its order") {
    const Analysis analysis = exampleAnalysis();
    std::vector<QStringList> lines{IndicatorRow::header()};
    for (const Grouping& grouping : {Grouping{}, Grouping{{GroupKey::Region}}, Grouping{{GroupKey::Operator}},
                                     Grouping{{GroupKey::Track}}, Grouping{{GroupKey::Cohort}}})
        for (const FigureGroup& group : analysis.figures({}, grouping))
            for (const IndicatorRow& row : indicatorRows(group)) lines.push_back(row.cells());
    const auto expected = example::csv(JISR_TEST_DATA "/example/expected_indicators.csv");
    CHECK(lines.size() == expected.size());
    for (std::size_t i = 0; i < std::min(lines.size(), expected.size()); ++i) {
        const QStringList& line = lines[i];
        CHECK(line.join(u',') == expected[i].join(u','));
    }
}

TEST_CASE("every line of expected_status.csv comes out as it is") {
    const Analysis analysis = exampleAnalysis();
    const example::Programme programme = example::programme();
    const Dimensions& d = analysis.dimensions();
    std::vector<QStringList> lines;
    for (const Graduate& g : analysis.graduates({})) {
        const CohortRow& cohort = d.cohorts[std::size_t(g.cohort)];
        QStringList line{programme.reference(g.learner),
                         g.graduatedOn.toString(Qt::ISODate),
                         d.regions[std::size_t(cohort.region)].code,
                         d.operators[std::size_t(cohort.operatorIndex)].code,
                         d.tracks[std::size_t(cohort.track)].code,
                         cohort.code};
        for (std::size_t h = 0; h < g.dates.size(); ++h)
            line << g.dates[h].toString(Qt::ISODate) << statusCode(g.statuses[h]);
        line << statusCode(g.atCutOff);
        lines.push_back(line);
    }
    auto expected = example::csv(JISR_TEST_DATA "/example/expected_status.csv");
    expected.erase(expected.begin());
    REQUIRE(lines.size() == expected.size());
    for (std::size_t i = 0; i < lines.size(); ++i) CHECK(lines[i].join(u',') == expected[i].join(u','));
}

TEST_CASE("every line of expected_times.csv comes out as it is") {
    const Analysis analysis = exampleAnalysis();
    const example::Programme programme = example::programme();
    auto expected = example::csv(JISR_TEST_DATA "/example/expected_times.csv");
    expected.erase(expected.begin());
    const auto graduates = analysis.graduates({});
    REQUIRE(graduates.size() == expected.size());
    for (std::size_t i = 0; i < graduates.size(); ++i) {
        const Graduate& g = graduates[i];
        CHECK(QStringLiteral("%1,%2,%3").arg(programme.reference(g.learner)).arg(g.days).arg(g.event) ==
              expected[i].join(u','));
    }
}

TEST_CASE("the counts of days give every line of expected_curve.csv") {
    const auto rows = insertionCurve(exampleAnalysis().times({}));
    auto expected = example::csv(JISR_TEST_DATA "/example/expected_curve.csv");
    expected.erase(expected.begin());
    REQUIRE(rows.size() == expected.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const CurveRow& row = rows[i];
        const QStringList& line = expected[i];
        CHECK(row.day == line[0].toInt());
        CHECK(row.atRisk == line[1].toInt());
        CHECK(row.left == TimeCount{line[0].toInt(), line[2].toInt(), line[3].toInt(), line[4].toInt()});
        CHECK(row.kmSurvival == Approx(line[5].toDouble()).margin(1e-6));
        CHECK(row.incidence == Approx(line[8].toDouble()).margin(1e-6));
        CHECK(row.error == Approx(line[9].toDouble()).margin(1e-6));
        REQUIRE(row.limits.has_value() == !line[10].isEmpty());
        if (!row.limits) continue;
        CHECK(row.limits->low == Approx(line[10].toDouble()).margin(1e-6));
        CHECK(row.limits->high == Approx(line[11].toDouble()).margin(1e-6));
    }
}

TEST_CASE("the table of conventions in METHODOLOGY is what the example gives") {
    const Analysis analysis = exampleAnalysis();
    const auto whole = analysis.figures({}, {});
    REQUIRE(whole.size() == 1);
    const auto count = [&](IndicatorId id, int horizon) {
        const Figure* figure = whole[0].find(id, horizon);
        REQUIRE(figure);
        return std::pair(figure->numerator, figure->denominator);
    };
    CHECK(count(IndicatorId::Cirr180, 0) == std::pair<qint64, qint64>(8, 19));
    CHECK(count(IndicatorId::Emp, 6) == std::pair<qint64, qint64>(9, 19));
    CHECK(count(IndicatorId::Ins, 6) == std::pair<qint64, qint64>(11, 19));
    CHECK(count(IndicatorId::InsR, 6) == std::pair<qint64, qint64>(11, 17));
    CHECK(count(IndicatorId::InsUb, 6) == std::pair<qint64, qint64>(13, 19));
    CHECK(count(IndicatorId::Pos, 6) == std::pair<qint64, qint64>(14, 19));
    CHECK(count(IndicatorId::InsA, 6) == std::pair<qint64, qint64>(11, 13));
    CHECK(count(IndicatorId::Ofppt, 9) == std::pair<qint64, qint64>(11, 12));
}
