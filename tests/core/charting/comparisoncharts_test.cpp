#include "core/charting/comparisoncharts.h"

#include <cmath>

#include "core/charting/chartcatalogue.h"
#include "core/charting/reportcharts.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "tests/support/example.h"

using namespace jisr;

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
    request.horizon = horizon;
    request.publicMode = publicMode;
    request.everyKey = true;
    return request;
}

const std::vector<GroupKey>& everyKey() {
    static const std::vector<GroupKey> keys = {GroupKey::Region, GroupKey::Operator,  GroupKey::Track,
                                               GroupKey::Cohort, GroupKey::Phase,     GroupKey::Mode,
                                               GroupKey::Sex,    GroupKey::Education, GroupKey::EntryStatus};
    return keys;
}

const CaseMix& mixOf(const char* id) {
    const auto& all = caseMixes();
    return *std::find_if(all.begin(), all.end(),
                         [id](const CaseMix& mix) { return QLatin1String(mix.id) == QLatin1String(id); });
}

template <typename Mark>
const Mark* markOf(const std::vector<Mark>& marks, const QString& group) {
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&group](const Mark& mark) { return mark.key.endsWith(u'=' + group); });
    return found == marks.end() ? nullptr : &*found;
}

const Phrasebook& english() {
    static const Phrasebook phrasebook(Language::English);
    return phrasebook;
}

}  // namespace

TEST_CASE("by every key the groups are the rule engine's own and add up to the whole") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    for (const GroupKey key : everyKey()) {
        CAPTURE(groupKeyCode(key));
        REQUIRE_FALSE(results.groups(key).empty());
        qint64 inserted = 0, people = 0;
        for (const ResultGroup& group : results.groups(key)) {
            if (const Figure* figure = group.find(IndicatorId::Ins, 6)) {
                inserted += figure->numerator;
                people += figure->denominator;
            }
        }
        CHECK(inserted == results.whole().find(IndicatorId::Ins, 6)->numerator);
        CHECK(people == results.whole().find(IndicatorId::Ins, 6)->denominator);
        if (key == GroupKey::Cohort) {
            continue;  // bundled
        }
        for (const FigureGroup& group : analysis.figures({}, Grouping{{key}}, {6})) {
            const auto& groups = results.groups(key);
            const auto shown = std::find_if(groups.begin(), groups.end(), [&group](const ResultGroup& one) {
                return one.name.code == group.code();
            });
            REQUIRE(shown != groups.end());
            for (const Figure& ours : shown->published.group.figures) {
                const Figure* theirs = group.find(ours.id, ours.horizon);
                REQUIRE(theirs);
                CHECK(ours == *theirs);
            }
        }
    }
}

TEST_CASE("a report counts region, operator and cohort only, so that its covers don't change") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results({});
    CHECK_FALSE(results.regions().empty());
    CHECK(results.groups(GroupKey::Track).empty());
    CHECK(results.groups(GroupKey::Sex).empty());
}

TEST_CASE("levels of education stand in their order, those without one last") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    QStringList codes;
    for (const ResultGroup& group : results.groups(GroupKey::Education)) {
        codes << group.name.code;
    }
    QStringList wanted;
    for (const char* code : {"below_bac", "bac", "bac_2", "bac_3", "bac_4", "bac_5", "doctorate", NoCode}) {
        if (codes.contains(QLatin1String(code))) {
            wanted << QLatin1String(code);
        }
    }
    CHECK(codes == wanted);
}

TEST_CASE("in public no small number of people is shown by any key") {
    const Analysis analysis = sample::programme(QDate(2026, 6, 30), {900, 3, 9});
    const Results results = ReportBuilder(analysis).results(asked(6, true));
    int hidden = 0;
    for (const GroupKey key : everyKey()) {
        std::map<IndicatorId, int> hiddenCells;
        std::map<IndicatorId, qint64> hiddenSum;
        for (const ResultGroup& group : results.groups(key)) {
            for (const Figure& figure : group.published.group.figures) {
                const Cover cover = group.cover(figure.id, figure.horizon);
                if (cover.rate == Shown::Rate) {
                    CHECK((figure.numerator == 0 || figure.numerator >= 5));
                    CHECK(figure.denominator >= 20);
                } else if (figure.horizon == 6 && !cover.numerator()) {
                    ++hidden;
                    ++hiddenCells[figure.id];
                    hiddenSum[figure.id] += figure.numerator;
                }
            }
        }
        // what is hidden of a printed whole must not follow by subtraction
        for (const auto& [id, cells] : hiddenCells) {
            CAPTURE(groupKeyCode(key), int(id));
            CHECK((!results.whole().open(id, 6) || hiddenSum[id] == 0 || cells > 1));
        }
    }
    CHECK(hidden > 0);
}

TEST_CASE("the funnel of the example stands where the independent program put it") {
    const Analysis analysis = exampleAnalysis();
    int compared = 0;
    for (const auto& row : example::records(QStringLiteral("expected_funnel_standardised.csv"))) {
        const Results results = ReportBuilder(analysis).results(asked(row["horizon"].toInt()));
        const ChartSpec spec = ComparisonCharts(results, english())
                                   .funnel(GroupKey::Operator, ComparisonCharts::Baseline::Pooled);
        const auto& chart = std::get<FunnelChart>(spec.content);
        CHECK(chart.baseline == Approx(row["baseline"].toDouble()).margin(1e-6));
        const FunnelMark* mark = markOf(chart.marks, row["operator"]);
        REQUIRE(mark);
        CHECK(mark->numerator == row["inserted"].toLongLong());
        CHECK(mark->n == row["n"].toLongLong());
        CHECK(mark->limits.at95.low == Approx(row["lo95"].toDouble()).margin(1e-6));
        CHECK(mark->limits.at95.high == Approx(row["hi95"].toDouble()).margin(1e-6));
        CHECK(mark->limits.at998.low == Approx(row["lo99.8"].toDouble()).margin(1e-6));
        CHECK(mark->limits.at998.high == Approx(row["hi99.8"].toDouble()).margin(1e-6));
        CHECK(QLatin1String(funnelFlagCode(mark->flag)) == row["flag"]);
        CHECK(mark->detail.contains(mark->flagText));
        ++compared;
    }
    CHECK(compared >= 5);
}

TEST_CASE("the fair gap of the example is the independent program's, expected people and direct rate too") {
    const Analysis analysis = exampleAnalysis();
    for (const auto& row : example::records(QStringLiteral("expected_funnel_standardised.csv"))) {
        CAPTURE(row["horizon"].toStdString(), row["operator"].toStdString());
        const Results results = ReportBuilder(analysis).results(asked(row["horizon"].toInt()));
        const ChartSpec spec =
            ComparisonCharts(results, english()).fairGap(analysis, GroupKey::Operator, mixOf("sex"));
        const GapMark* mark = markOf(std::get<GapChart>(spec.content).marks, row["operator"]);
        REQUIRE(mark);
        CHECK(mark->observed == row["inserted"].toLongLong());
        CHECK(mark->expected == Approx(row["expected_by_sex"].toDouble()).margin(1e-6));
        REQUIRE(mark->gap);
        CHECK(*mark->gap == Approx(row["gap_points"].toDouble()).margin(0.005001));
        CHECK(mark->direct.has_value() == !row["direct_std_by_sex"].isEmpty());
        if (mark->direct) {
            CHECK(*mark->direct == Approx(row["direct_std_by_sex"].toDouble()).margin(1e-6));
        }
    }
}

TEST_CASE("what is expected of all groups together is what all of them did, whatever is held equal") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    for (const CaseMix& mix : caseMixes()) {
        for (const GroupKey by : {GroupKey::Region, GroupKey::Operator, GroupKey::Phase}) {
            const ChartSpec spec = ComparisonCharts(results, english()).fairGap(analysis, by, mix);
            double expected = 0, observed = 0;
            bool all = true;
            for (const GapMark& mark : std::get<GapChart>(spec.content).marks) {
                all = all && (mark.gap || mark.n == 0);
                expected += mark.expected;
                observed += double(mark.observed);
                if (mark.gap) {
                    CHECK(mark.low <= *mark.gap);
                    CHECK(*mark.gap <= mark.high);
                    CHECK(mark.detail.contains(mark.gapText));
                }
            }
            if (all) {
                CHECK(expected == Approx(observed));
            }
        }
    }
}

TEST_CASE("the funnel stands around the target where one is set, and says so where none is") {
    const Analysis analysis = sample::programme();
    ReportRequest request = asked();
    const Results without = ReportBuilder(analysis).results(request);
    const ChartSpec pooled =
        ComparisonCharts(without, english()).funnel(GroupKey::Region, ComparisonCharts::Baseline::Target);
    CHECK(pooled.note.contains(QStringLiteral("No target rate is set")));
    request.reference = 0.9;
    const Results with = ReportBuilder(analysis).results(request);
    const ChartSpec spec =
        ComparisonCharts(with, english()).funnel(GroupKey::Region, ComparisonCharts::Baseline::Target);
    const auto& chart = std::get<FunnelChart>(spec.content);
    CHECK(chart.baseline == 0.9);
    CHECK(chart.baselineLabel == QStringLiteral("Target 90.0%"));
    CHECK(std::any_of(chart.marks.begin(), chart.marks.end(),
                      [](const FunnelMark& mark) { return mark.flag == FunnelFlag::Low998; }));
    for (const FunnelMark& mark : chart.marks) {
        CHECK(double(mark.n) <= chart.mostPeople);
    }
}

TEST_CASE("groups without a rate are left out of the funnel and named beneath it") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked(6, true));
    const ChartSpec spec =
        ComparisonCharts(results, english()).funnel(GroupKey::Region, ComparisonCharts::Baseline::Pooled);
    const auto& chart = std::get<FunnelChart>(spec.content);
    for (const ResultGroup& group : results.regions()) {
        if (!group.open(IndicatorId::Ins, 6)) {
            CHECK_FALSE(markOf(chart.marks, group.name.code));
            CHECK(spec.note.contains(group.name.name));
        }
    }
}

TEST_CASE("in public the fair gap shows nothing: its strata were never covered") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked(6, true));
    const ChartSpec spec =
        ComparisonCharts(results, english()).fairGap(analysis, GroupKey::Region, caseMixes().front());
    CHECK(std::get<GapChart>(spec.content).marks.empty());
    CHECK(std::get<GapChart>(spec.content).emptyNote == QStringLiteral("not published"));
}

TEST_CASE("no comparison is a ranking: groups stand by their codes whatever their rates") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    for (const ChartInfo& info : chartCatalogue()) {
        if (info.sheet != Sheet::Comparison || !info.make) {
            continue;
        }
        const ChartSpec spec = info.make({analysis, results, english(), {}});
        CHECK(spec.id == QLatin1String(info.id));
        QStringList codes;
        std::visit(
            [&codes](const auto& chart) {
                if constexpr (requires { chart.marks; }) {
                    for (const auto& mark : chart.marks) {
                        codes << mark.key.section(u'=', 1);
                    }
                } else if constexpr (requires { chart.bars; }) {
                    for (const auto& bar : chart.bars) {
                        codes << bar.key.section(u'=', 1);
                    }
                }
            },
            spec.content);
        CHECK(codes.size() > 5);
        CHECK(std::is_sorted(codes.begin(), codes.end()));
    }
}

TEST_CASE("behind every mark of a comparison stand exactly its people, by every key that may be chosen") {
    const Analysis analysis = sample::programme(QDate(2026, 6, 30), {900, 3, 9});
    const Results results = ReportBuilder(analysis).results(asked());
    int marks = 0;
    const auto check = [&](const QString& key, qint64 numerator, qint64 n) {
        const auto address = results.address(key);
        REQUIRE(address);
        const People people = analysis.people(address->id, address->horizon, address->filter);
        CHECK(people.numerator == numerator);
        CHECK(people.denominator == n);
        ++marks;
    };
    for (const ChartInfo& info : chartCatalogue()) {
        if (info.sheet != Sheet::Comparison || !info.make) {
            continue;
        }
        for (const ChartOption& option : info.choices.front().options) {
            const ChartSpec spec =
                info.make({analysis, results, english(), {{QStringLiteral("by"), option.id}}});
            if (const auto* dots = std::get_if<DotChart>(&spec.content)) {
                for (const DotMark& mark : dots->marks) {
                    if (mark.rate) {
                        check(mark.key, mark.numerator, mark.denominator);
                    }
                }
            } else if (const auto* funnel = std::get_if<FunnelChart>(&spec.content)) {
                for (const FunnelMark& mark : funnel->marks) {
                    check(mark.key, mark.numerator, mark.n);
                }
            } else if (const auto* gaps = std::get_if<GapChart>(&spec.content)) {
                for (const GapMark& mark : gaps->marks) {
                    if (mark.gap) {
                        check(mark.key, mark.observed, mark.n);
                    }
                }
            } else if (const auto* stack = std::get_if<StackChart>(&spec.content)) {
                for (const StackBar& bar : stack->bars) {
                    for (std::size_t i = 0; i < bar.counts.size(); ++i) {
                        check(stack->series[i].key + u'/' + bar.key, bar.counts[i], bar.total);
                    }
                }
            }
        }
    }
    CHECK(marks > 50);
}
