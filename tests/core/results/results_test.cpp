#include "core/results/results.h"

#include "core/charting/reportcharts.h"
#include "core/reporting/reportbuilder.h"
#include "core/reporting/reporttables.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

ReportRequest request(Language language = Language::English, bool publicMode = false) {
    ReportRequest one;
    one.language = language;
    one.publicMode = publicMode;
    one.programme = QStringLiteral("JobInTech");
    return one;
}

std::vector<ReportTable> tables(const Results& results) {
    const Phrasebook phrasebook(results.request().language);
    const ReportTables all(results, phrasebook);
    return {all.byRegion(), all.byOperator(), all.byCohort(), all.curve()};
}

qint64 value(const Figure* figure) {
    return figure ? figure->numerator : 0;
}

}  // namespace

TEST_CASE("the results are the rule engine's own figures") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(request());
    for (const FigureGroup& group : analysis.figures({}, Grouping{{GroupKey::Region}}, {6})) {
        const auto shown =
            std::find_if(results.regions().begin(), results.regions().end(),
                         [&group](const ResultGroup& one) { return one.name.code == group.code(); });
        REQUIRE(shown != results.regions().end());
        int compared = 0;
        for (const Figure& figure : group.figures) {
            if (const Figure* ours = shown->find(figure.id, figure.horizon)) {
                CHECK(ours->numerator == figure.numerator);
                CHECK(ours->denominator == figure.denominator);
                ++compared;
            }
        }
        CHECK(compared >= 3);
    }
}

TEST_CASE("regions, operators and cohorts each add up to the whole") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(request());
    for (const IndicatorId id :
         {IndicatorId::Ins, IndicatorId::Emp, IndicatorId::InsUb, IndicatorId::Rep, IndicatorId::Due}) {
        for (const auto* groups : {&results.regions(), &results.operators(), &results.cohorts()}) {
            qint64 numerators = 0, denominators = 0;
            for (const ResultGroup& group : *groups) {
                const Figure* figure = group.find(id, 6);
                numerators += value(figure);
                denominators += figure ? figure->denominator : 0;
            }
            CHECK(numerators == results.whole().find(id, 6)->numerator);
            CHECK(denominators == results.whole().find(id, 6)->denominator);
        }
    }
}

TEST_CASE("few cohorts are shown one by one, many as half-years of their phase, in the order of time") {
    const Analysis few = sample::programme(QDate(2026, 6, 30), {600, 2, -1});
    const Results single = ReportBuilder(few).results(request());
    CHECK_FALSE(single.bundled());
    CHECK(single.cohorts().size() <= CohortSlices::mostBars);
    const Analysis many = sample::programme();
    const Results bundled = ReportBuilder(many).results(request());
    CHECK(bundled.bundled());
    CHECK(bundled.cohorts().size() <= 8);
    CHECK(std::is_sorted(
        bundled.cohorts().begin(), bundled.cohorts().end(),
        [](const ResultGroup& a, const ResultGroup& b) { return startsBefore(a.slice, b.slice); }));
}

TEST_CASE("every key of a chart or table leads to the people it counts") {
    const Analysis analysis = sample::programme();
    const ReportBuilder builder(analysis);
    ReportRequest asked = request();
    asked.filter.allowed[GroupKey::Sex] = {QStringLiteral("F")};
    const Results results = builder.results(asked);
    int keys = 0;
    for (const ReportTable& table : tables(results)) {
        for (const auto& row : table.rows) {
            for (const ReportCell& cell : row) {
                if (cell.key.isEmpty() || cell.value.typeId() != QMetaType::LongLong || keys > 120) {
                    continue;
                }
                const auto address = results.address(cell.key);
                REQUIRE(address);
                const People people = analysis.people(address->id, address->horizon, address->filter);
                INFO(cell.key.toStdString());
                CHECK((people.numerator == cell.value.toLongLong() ||
                       people.denominator == cell.value.toLongLong()));
                ++keys;
            }
        }
    }
    CHECK(keys > 60);
    for (const ResultGroup& group : results.cohorts()) {
        const Figure* figure = group.find(IndicatorId::Ins, 6);
        const auto address = results.address(QStringLiteral("INS/6/") + group.key);
        REQUIRE(address);
        CHECK(analysis.people(IndicatorId::Ins, 6, address->filter).denominator ==
              (figure ? figure->denominator : 0));
    }
    CHECK_FALSE(results.address(QStringLiteral("time-to-insertion/day=91")));
    CHECK_FALSE(results.address(QStringLiteral("INS/6/colour=red")));
    CHECK_FALSE(results.address({}));
}

TEST_CASE("in public no small count is in any chart or table") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(request(Language::English, true));
    const Phrasebook phrasebook(Language::English);
    const ReportCharts charts(results, phrasebook);
    const ChartSpec byRegion = charts.insertionByRegion();
    bool hidden = false;
    for (const DotMark& mark : std::get<DotChart>(byRegion.content).marks) {
        if (mark.rate || mark.numerator > 0) {
            CHECK(mark.denominator >= 20);
            CHECK(mark.numerator >= 5);
            CHECK(mark.denominator - mark.numerator >= 5);
        } else {
            CHECK(mark.numerator == 0);
            CHECK_FALSE(mark.note.isEmpty());
            hidden = true;
        }
    }
    CHECK(hidden);
    const ChartSpec byCohort = charts.situationByCohort();
    for (const StackBar& bar : std::get<StackChart>(byCohort.content).bars) {
        for (const qint64 count : bar.counts) {
            CHECK((count == 0 || count >= 5));
        }
        CHECK((!bar.counts.empty() || !bar.note.isEmpty()));
    }
    for (const ReportTable& table : tables(results)) {
        for (const auto& row : table.rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                if (table.columns[static_cast<qsizetype>(column)].kind == ReportColumnKind::Count &&
                    row[column].value.typeId() == QMetaType::LongLong && table.id != u"time-to-insertion") {
                    const qint64 count = row[column].value.toLongLong();
                    CHECK((count == 0 || count >= 5));
                }
            }
        }
    }
}

TEST_CASE("in public each step of the curve stands for five people at least, and too few make no curve") {
    const Analysis analysis = sample::programme();
    const ReportBuilder builder(analysis);
    const Results open = builder.results(request());
    const Results shown = builder.results(request(Language::English, true));
    CHECK(shown.curve().size() < open.curve().size());
    qint64 last = *open.curvePeople();
    for (const CurveRow& row : shown.curve()) {
        const qint64 after = row.atRisk - row.left.inserted - row.left.competing - row.left.censored;
        CHECK(last - after >= 5);
        last = after;
    }
    ReportRequest small = request(Language::English, true);
    small.filter.allowed[GroupKey::Region] = {QStringLiteral("MA-10")};
    small.filter.allowed[GroupKey::Cohort] = {QStringLiteral("MA-10-P02")};
    const Results few = builder.results(small);
    CHECK(few.curve().empty());
    CHECK_FALSE(few.curvePeople());
    CHECK_FALSE(few.median());
    CHECK_FALSE(few.atRisk(0));
}

TEST_CASE("numbers at risk are those of the curve") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(request());
    CHECK(results.atRisk(0) == results.curvePeople());
    for (const CurveRow& row : results.curve()) {
        CHECK(results.atRisk(row.day) == row.atRisk);
    }
    CHECK(results.atRisk(100000) == 0);
}

TEST_CASE("where fewer than half answered there is no dot but a band between the bounds") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(request());
    const Phrasebook phrasebook(Language::English);
    const ChartSpec spec = ReportCharts(results, phrasebook).insertionByRegion();
    int without = 0, doubtful = 0;
    for (const DotMark& mark : std::get<DotChart>(spec.content).marks) {
        without += !mark.rate && mark.upperBound > 0 ? 1 : 0;
        doubtful += mark.rate && mark.warning ? 1 : 0;
        CHECK(mark.upperBound <= 1.0);
        CHECK_FALSE(mark.detail.isEmpty());
    }
    CHECK(without == 1);
    CHECK(doubtful == 1);
    CHECK_FALSE(spec.note.isEmpty());
}

TEST_CASE("a national page shows every region, a filtered one only its own") {
    const Analysis analysis = sample::programme();
    const ReportBuilder builder(analysis);
    CHECK(builder.results(request()).regions().size() == 12);
    ReportRequest two = request();
    two.filter.allowed[GroupKey::Region] = {QStringLiteral("MA-04"), QStringLiteral("MA-06")};
    CHECK(builder.results(two).regions().size() == 2);
}

TEST_CASE("a programme without anybody gives results without figures") {
    Analysis empty({}, {});
    empty.finish(QDate(2026, 6, 30));
    const Results results = ReportBuilder(empty).results(request());
    CHECK(results.enrolled() == 0);
    CHECK(results.regions().empty());
    CHECK(results.curve().empty());
    CHECK_NOTHROW(tables(results));
}
