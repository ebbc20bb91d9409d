#include "core/charting/cohortheat.h"

#include "core/charting/chartcatalogue.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

using State = HeatCell::State;
using Rows = CohortHeat::Rows;

namespace {

Analysis exampleAnalysis() {
    const example::Programme programme = example::programme();
    Analysis analysis(programme.dimensions, {});
    for (const LearnerRow& learner : programme.learners) {
        analysis.add(learner);
    }
    analysis.finish(example::CutOff);
    return analysis;
}

ReportRequest asked(int horizon = 6, bool publicMode = false) {
    ReportRequest request;
    request.language = Language::English;
    request.publicMode = publicMode;
    request.horizon = horizon;
    request.everyKey = true;
    return request;
}

const Phrasebook& english() {
    static const Phrasebook phrasebook(Language::English);
    return phrasebook;
}

HeatChart heat(const Analysis& analysis, const Results& results, GroupKey by, Rows rows = Rows::AsGrouped) {
    return std::get<HeatChart>(CohortHeat(analysis, results, english()).chart(by, rows).content);
}

/// Each column is what the same page would say when asked at that horizon.
int compareWithEachHorizon(const Analysis& analysis, GroupKey by) {
    const HeatChart chart = heat(analysis, ReportBuilder(analysis).results(asked()), by);
    REQUIRE(chart.columns.size() == analysis.horizons().size());
    int rates = 0;
    for (std::size_t column = 0; column < chart.columns.size(); ++column) {
        const int horizon = analysis.horizons()[column];
        CHECK(chart.columns[column].months == horizon);
        CHECK(chart.columns[column].asked == (horizon == 6));
        const Results results = ReportBuilder(analysis).results(asked(horizon));
        const FigureWords words(english(), results);
        const std::vector<ResultGroup>& groups = results.groups(by);
        REQUIRE(chart.rows.size() == groups.size());
        for (std::size_t row = 0; row < groups.size(); ++row) {
            const HeatCell& cell = chart.rows[row].cells.at(column);
            INFO(chart.rows[row].label.toStdString() << " at " << horizon);
            CHECK(chart.rows[row].label == words.label(groups[row]));
            const Figure* figure = groups[row].find(IndicatorId::Ins, horizon);
            const Figure* due = groups[row].find(IndicatorId::Due, horizon);
            CHECK(cell.detail.contains(chart.rows[row].label));
            if (!figure) {
                CHECK(cell.state == (due ? State::NotDue : State::Nobody));
                CHECK(cell.n == 0);
                CHECK(cell.count.isEmpty());
                CHECK_FALSE(cell.step);
                continue;
            }
            CHECK(cell.text == words.rate(groups[row], IndicatorId::Ins).text);
            CHECK(cell.n == figure->denominator);
            CHECK(cell.partly == (due->numerator < due->denominator));
            CHECK(cell.key == words.key(groups[row], IndicatorId::Ins, horizon));
            const Quality quality = words.quality(groups[row]);
            CHECK((cell.state == State::Bounds) == (quality == Quality::CountsOnly));
            CHECK(cell.warning == (quality == Quality::Warning));
            CHECK(cell.step.has_value() == (cell.state == State::Value));
            rates += cell.state == State::Value;
        }
    }
    return rates;
}

}  // namespace

TEST_CASE("each cell of the example is the figure of its group at its horizon") {
    const Analysis analysis = exampleAnalysis();
    CHECK(compareWithEachHorizon(analysis, GroupKey::Cohort) > 3);
    CHECK(compareWithEachHorizon(analysis, GroupKey::Region) > 3);
}

TEST_CASE("half-years, tracks, phases and operators read as their own page at every horizon") {
    const Analysis analysis = sample::programme();
    REQUIRE(ReportBuilder(analysis).results(asked()).bundled());
    CHECK(compareWithEachHorizon(analysis, GroupKey::Cohort) > 5);
    for (const GroupKey by : {GroupKey::Track, GroupKey::Operator, GroupKey::Phase}) {
        CHECK(compareWithEachHorizon(analysis, by) > 3);
    }
}

TEST_CASE("a cohort of whom nobody is due is blank, says so and leads to its graduates") {
    const Analysis analysis = exampleAnalysis();
    const Results results = ReportBuilder(analysis).results(asked());
    const HeatChart chart = heat(analysis, results, GroupKey::Cohort);
    int blank = 0;
    for (const HeatRow& row : chart.rows) {
        bool before = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const HeatCell& cell = row.cells[i];
            CHECK((!before || cell.state == State::NotDue));  // later horizons come later
            before = cell.state == State::NotDue;
            if (!before) {
                continue;
            }
            ++blank;
            CHECK(cell.text == QLatin1String("to come"));
            const auto address = results.address(cell.key);
            REQUIRE(address);
            const People people = analysis.people(address->id, address->horizon, address->filter);
            CHECK(people.numerator == 0);
            CHECK(people.denominator > 0);
            CHECK(cell.detail.contains(
                QStringLiteral("due: 0 of %1 graduates").arg(english().number(people.denominator))));
        }
    }
    CHECK(blank > 0);
    CHECK_FALSE(chart.notDueLabel.isEmpty());
}

TEST_CASE("behind every cell stand exactly its people, whatever the rows") {
    const Analysis analysis = sample::programme(QDate(2026, 6, 30), {900, 3, 9});
    const Results results = ReportBuilder(analysis).results(asked());
    int cells = 0;
    const auto check = [&](const HeatChart& chart) {
        for (const HeatRow& row : chart.rows) {
            for (const HeatCell& cell : row.cells) {
                if (cell.state != State::Value && cell.state != State::Bounds) {
                    continue;
                }
                const auto address = results.address(cell.key);
                REQUIRE(address);
                const People people = analysis.people(address->id, address->horizon, address->filter);
                CHECK(people.denominator == cell.n);
                CHECK(cell.text.contains(english().percent(people.numerator, people.denominator)));
                ++cells;
            }
        }
    };
    for (const GroupKey by : {GroupKey::Cohort, GroupKey::Region, GroupKey::Track}) {
        check(heat(analysis, results, by));
    }
    check(heat(analysis, results, GroupKey::Cohort, Rows::EachCohort));
    CHECK(cells > 60);
}

TEST_CASE("of more cohorts than can be read the latest are drawn, and it says how many are not") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    const ChartSpec spec = CohortHeat(analysis, results, english()).chart(GroupKey::Cohort, Rows::EachCohort);
    const auto& chart = std::get<HeatChart>(spec.content);
    REQUIRE(chart.rows.size() == std::size_t(CohortHeat::MostRows));
    const qsizetype cohorts = analysis.breakdowns({}, {Grouping{{GroupKey::Cohort}}}).front().size();
    CHECK(spec.note.startsWith(english().number(cohorts - CohortHeat::MostRows) +
                               QStringLiteral(" earlier cohort")));
    const CohortSlices slices(analysis.dimensions());
    Day before = 0;
    for (const HeatRow& row : chart.rows) {
        const auto address =
            results.address(QStringLiteral("INS/6/") + row.cells.front().key.section(u'/', 2));
        if (!address) {
            continue;  // nobody graduated: nothing to lead to
        }
        const Day starts = slices.single(*address->filter.allowed.at(GroupKey::Cohort).begin()).startsOn;
        CHECK(starts >= before);
        before = starts;
    }
    CHECK(before > 0);
}

TEST_CASE("the shade is the class of the printed rate") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    const HeatChart chart = heat(analysis, results, GroupKey::Region);
    REQUIRE(chart.steps.size() > 1);
    CHECK(chart.steps.size() <= ShadeSteps::Most);
    for (const HeatRow& row : chart.rows) {
        for (const HeatCell& cell : row.cells) {
            if (cell.step) {
                const double rate = QString(cell.text).remove(u'%').remove(u'*').toDouble();
                const QStringList limits = chart.steps[*cell.step].split(QStringLiteral("–"));
                CHECK(rate >= limits[0].toDouble() - 0.05);
                CHECK(rate <= limits[1].toDouble() + 0.05);
            }
        }
    }
}

TEST_CASE("in public only the question's horizon stands there, as the results cover it") {
    for (const int horizon : {6, 12}) {
        const Analysis analysis = sample::programme(QDate(2026, 6, 30), {900, 3, 9});
        const Results results = ReportBuilder(analysis).results(asked(horizon, true));
        const FigureWords words(english(), results);
        int hidden = 0;
        for (const GroupKey by : {GroupKey::Cohort, GroupKey::Region, GroupKey::Operator}) {
            const HeatChart chart = heat(analysis, results, by);
            REQUIRE(chart.columns.size() == 1);
            CHECK(chart.columns.front().months == horizon);
            REQUIRE(chart.rows.size() == results.groups(by).size());
            for (std::size_t row = 0; row < chart.rows.size(); ++row) {
                const ResultGroup& group = results.groups(by)[row];
                const HeatCell& cell = chart.rows[row].cells.at(0);
                const Figure* figure = group.find(IndicatorId::Ins, horizon);
                if (!figure) {
                    continue;
                }
                const Cover cover = group.cover(IndicatorId::Ins, horizon);
                CHECK(cell.text == words.rate(group, IndicatorId::Ins).text);
                CHECK(cell.n == (cover.denominator ? figure->denominator : -1));
                CHECK((cell.state == State::Hidden) == (cover.rate == Shown::Hidden));
                if (cover.rate == Shown::Hidden) {
                    ++hidden;
                    CHECK_FALSE(cell.step);
                    CHECK_FALSE(cell.warning);
                    CHECK(cell.text == FigureWords::hiddenSign());
                    CHECK_FALSE(
                        cell.detail.contains(english().percent(figure->numerator, figure->denominator)));
                }
                if (!cover.denominator) {
                    CHECK(cell.count.isEmpty());
                }
            }
        }
        CHECK(hidden > 0);
    }
}

TEST_CASE("in public cohorts that the report bundles aren't taken apart") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked(6, true));
    const HeatChart chart = heat(analysis, results, GroupKey::Cohort, Rows::EachCohort);
    CHECK(chart.rows.empty());
    CHECK(chart.emptyNote.startsWith(QLatin1String("not published")));
}

TEST_CASE("before anybody enrolled there is a note instead of rows") {
    Analysis analysis = exampleAnalysis();
    analysis.setCutOff(QDate(2015, 1, 31));
    Filter nobody;
    nobody.allowed[GroupKey::Cohort] = {QStringLiteral("no such cohort")};
    ReportRequest request = asked();
    request.filter = nobody;
    const Results results = ReportBuilder(analysis).results(request);
    const HeatChart chart = heat(analysis, results, GroupKey::Cohort);
    CHECK(chart.rows.empty());
    CHECK_FALSE(chart.emptyNote.isEmpty());
}

TEST_CASE("the catalogue offers the heat map by every key that it can be read by") {
    const Analysis analysis = exampleAnalysis();
    const Results results = ReportBuilder(analysis).results(asked());
    const ChartInfo* info = chartInfo(QStringLiteral("cohort-heat"));
    REQUIRE(info);
    CHECK(info->sheet == Sheet::Paths);
    for (const ChartOption& option : info->choices.front().options) {
        const ChartSpec spec =
            info->make({analysis, results, english(), {{QStringLiteral("by"), option.id}}});
        CHECK(spec.id == QLatin1String("cohort-heat"));
        CHECK_FALSE(std::get<HeatChart>(spec.content).rows.empty());
    }
    // what isn't among them reads as the first
    const ChartSpec odd =
        info->make({analysis, results, english(), {{QStringLiteral("by"), QStringLiteral("nothing")}}});
    CHECK(odd.title == info->make({analysis, results, english(), {}}).title);
}
