#include "core/charting/regionmap.h"

#include "core/charting/chartcatalogue.h"
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

ReportRequest asked(bool publicMode = false) {
    ReportRequest request;
    request.language = Language::English;
    request.publicMode = publicMode;
    return request;
}

const Phrasebook& english() {
    static const Phrasebook phrasebook(Language::English);
    return phrasebook;
}

MapChart mapOf(const Results& results, RegionMap::Shows shows) {
    return std::get<MapChart>(RegionMap(results, english()).chart(shows, MapChart::Form::Map).content);
}

const ResultGroup& groupOf(const Results& results, const QString& code) {
    return *std::find_if(results.regions().begin(), results.regions().end(),
                         [&code](const ResultGroup& group) { return group.name.code == code; });
}

constexpr RegionMap::Shows everyFigure[] = {RegionMap::Shows::Insertion, RegionMap::Shows::Graduates,
                                            RegionMap::Shows::Unknown};

}  // namespace

TEST_CASE("the map of the example prints the regions' own figures, in the order of their codes") {
    const Analysis analysis = exampleAnalysis();
    const Results results = ReportBuilder(analysis).results(asked());
    const MapChart chart = mapOf(results, RegionMap::Shows::Insertion);
    REQUIRE_FALSE(chart.regions.empty());
    QStringList codes;
    for (const MapRegion& region : chart.regions) {
        codes << region.code;
        const Figure* figure = groupOf(results, region.code).find(IndicatorId::Ins, 6);
        CHECK(region.n == (figure ? figure->denominator : 0));
        if (region.step) {
            REQUIRE(figure);
            CHECK(region.value.startsWith(english().percent(figure->numerator, figure->denominator)));
            CHECK_FALSE(region.interval.isEmpty());
            CHECK(region.detail.contains(english().number(figure->denominator)));
        }
    }
    CHECK(std::is_sorted(codes.begin(), codes.end()));
}

TEST_CASE("behind every region of the map stand exactly its people, whatever the map shows") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    for (const RegionMap::Shows shows : everyFigure) {
        int marks = 0;
        for (const MapRegion& region : mapOf(results, shows).regions) {
            const auto address = results.address(region.key);
            REQUIRE(address);
            const People people = analysis.people(address->id, address->horizon, address->filter);
            CHECK(people.denominator == region.n);
            ++marks;
        }
        CHECK(marks == 12);
    }
}

TEST_CASE("a shade is the class that holds the region's value, between round limits") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    for (const RegionMap::Shows shows : everyFigure) {
        const MapChart chart = mapOf(results, shows);
        REQUIRE_FALSE(chart.steps.isEmpty());
        CHECK(chart.steps.size() <= 5);
        int shaded = 0;
        for (const MapRegion& region : chart.regions) {
            if (!region.step) {
                continue;
            }
            REQUIRE((*region.step >= 0 && *region.step < chart.steps.size()));
            const QString limits = QString(chart.steps[*region.step]).remove(u',');
            const double from = limits.section(u'–', 0, 0).toDouble(),
                         to = limits.section(u'–', -1).toDouble();
            const ResultGroup& group = groupOf(results, region.code);
            const Figure& ins = *group.find(IndicatorId::Ins, 6);
            const Figure& unknown = *group.find(IndicatorId::Unk, 6);
            const double value = shows == RegionMap::Shows::Graduates
                                     ? double(group.find(IndicatorId::Due, 6)->denominator)
                                 : shows == RegionMap::Shows::Unknown
                                     ? 100.0 * double(unknown.numerator) / double(unknown.denominator)
                                     : 100.0 * double(ins.numerator) / double(ins.denominator);
            CAPTURE(region.code.toStdString(), limits.toStdString(), value);
            CHECK(value >= from);
            CHECK(value <= to);
            ++shaded;
        }
        CHECK(shaded > 8);
    }
}

TEST_CASE("under the quality gate a region is hatched, and without a shade where only the bounds are known") {
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    const MapChart chart = mapOf(results, RegionMap::Shows::Insertion);
    int doubtful = 0, boundsOnly = 0;
    for (const MapRegion& region : chart.regions) {
        const Quality quality = qualityAt(groupOf(results, region.code).published.group, 6);
        CHECK(region.hatched == (quality == Quality::Warning || quality == Quality::CountsOnly));
        doubtful += region.hatched && region.step ? 1 : 0;
        boundsOnly += region.hatched && !region.step ? 1 : 0;
    }
    CHECK(doubtful == 1);
    CHECK(boundsOnly == 1);
    CHECK_FALSE(chart.warningLabel.isEmpty());
    CHECK_FALSE(chart.boundsLabel.isEmpty());
    for (const MapRegion& region : mapOf(results, RegionMap::Shows::Graduates).regions) {
        CHECK_FALSE(region.hatched);
    }
}

TEST_CASE("in public a covered region shows neither its figure nor a shade of it, nor moves the classes") {
    const Analysis analysis = sample::programme(QDate(2026, 6, 30), {900, 3, 9});
    const Results results = ReportBuilder(analysis).results(asked(true));
    int hidden = 0;
    for (const RegionMap::Shows shows : everyFigure) {
        const MapChart chart = mapOf(results, shows);
        for (const MapRegion& region : chart.regions) {
            const ResultGroup& group = groupOf(results, region.code);
            const IndicatorId id = shows == RegionMap::Shows::Insertion   ? IndicatorId::Ins
                                   : shows == RegionMap::Shows::Graduates ? IndicatorId::Due
                                                                          : IndicatorId::Unk;
            const Figure* figure = group.find(id, 6);
            if (!figure) {
                continue;
            }
            const Cover cover = group.cover(id, 6);
            CHECK((cover.denominator || region.n < 0));
            const bool covered =
                shows == RegionMap::Shows::Graduates ? !cover.denominator : cover.rate == Shown::Hidden;
            CHECK(region.hidden == covered);
            if (covered) {
                ++hidden;
                CHECK(region.value == QStringLiteral("c"));
                CHECK_FALSE(region.step);
                CHECK_FALSE(region.hatched);
                CHECK(region.interval.isEmpty());
                // not a figure in the words either, the minimum of people that are published apart
                const QString words = QString(region.detail).remove(region.label);
                CHECK((words.contains(QStringLiteral("not published"))));
                CHECK_FALSE(words.contains(u'%'));
                CHECK_FALSE(chart.hiddenLabel.isEmpty());
            }
        }
    }
    CHECK(hidden > 0);
}

TEST_CASE("a filtered question maps its own regions, and nobody's question none") {
    const Analysis analysis = sample::programme();
    ReportRequest two = asked();
    two.filter.allowed[GroupKey::Region] = {QStringLiteral("MA-04"), QStringLiteral("MA-06")};
    CHECK(mapOf(ReportBuilder(analysis).results(two), RegionMap::Shows::Insertion).regions.size() == 2);
    Analysis empty({}, {});
    empty.finish(QDate(2026, 6, 30));
    const MapChart none = mapOf(ReportBuilder(empty).results(asked()), RegionMap::Shows::Insertion);
    CHECK(none.regions.empty());
    CHECK_FALSE(none.emptyNote.isEmpty());
    CHECK(none.steps.isEmpty());
}

TEST_CASE("the map opens the dashboard, with its figure and its form to choose") {
    const ChartInfo& info = chartCatalogue().front();
    CHECK(QLatin1String(info.id) == QLatin1String("insertion-map"));
    REQUIRE(info.choices.size() == 2);
    const Analysis analysis = sample::programme();
    const Results results = ReportBuilder(analysis).results(asked());
    QStringList titles;
    for (const ChartOption& option : info.choices[0].options) {
        const ChartSpec spec =
            info.make({analysis, results, english(), {{QStringLiteral("shows"), option.id}}});
        titles << spec.title;
        CHECK(std::get<MapChart>(spec.content).form == MapChart::Form::Map);
    }
    CHECK(titles.removeDuplicates() == 0);
    const ChartSpec tiles =
        info.make({analysis, results, english(), {{QStringLiteral("form"), QStringLiteral("tiles")}}});
    CHECK(std::get<MapChart>(tiles.content).form == MapChart::Form::Tiles);
}

TEST_CASE("a region looked at alone is shown by province, unless that isn't published") {
    const Analysis analysis = sample::programme();
    const CohortSlices slices(analysis.dimensions());
    const ChartInfo& info = *std::find_if(
        chartCatalogue().begin(), chartCatalogue().end(),
        [](const ChartInfo& one) { return QLatin1String(one.id) == QLatin1String("insertion-map"); });
    const auto shown = [&](const std::set<QString>& regions, bool publicMode, const char* form) {
        ReportRequest request;
        request.publicMode = publicMode;
        request.filter.allowed[GroupKey::Region] = regions;
        const Results results(analysis, slices, request);
        return std::get<MapChart>(
            info.make({analysis, results, english(), {{QStringLiteral("form"), QLatin1String(form)}}})
                .content);
    };
    const QString one = analysis.codes(GroupKey::Region)[0].code,
                  two = analysis.codes(GroupKey::Region)[1].code;
    const MapChart zoomed = shown({one}, false, "map");
    CHECK(zoomed.form == MapChart::Form::Board);
    CHECK_FALSE(zoomed.regions.empty());
    CHECK(zoomed.regions.front().key.contains(QLatin1String("residence_province=")));
    CHECK(std::is_sorted(zoomed.regions.begin(), zoomed.regions.end(),
                         [](const MapRegion& a, const MapRegion& b) { return a.n > b.n; }));
    CHECK(shown({one, two}, false, "map").form == MapChart::Form::Map);
    CHECK(shown({one}, true, "map").form == MapChart::Form::Map);
    CHECK(shown({one}, false, "tiles").form == MapChart::Form::Tiles);
}

TEST_CASE("provinces of residence add up to the regions' people, and aren't published") {
    const Analysis analysis = sample::programme();
    ReportRequest request;
    const CohortSlices slices(analysis.dimensions());
    const Phrasebook phrasebook(Language::English);
    const Results results(analysis, slices, request);
    const ChartSpec spec = RegionMap(results, phrasebook).provinces(RegionMap::Shows::Insertion, analysis);
    const auto& board = std::get<MapChart>(spec.content);
    CHECK(board.form == MapChart::Form::Board);
    qint64 people = 0;
    for (const MapRegion& province : board.regions) {
        people += province.n;
        CHECK(province.key.contains(QLatin1String("residence_province=")));
        CHECK_FALSE(province.detail.isEmpty());
    }
    const qint64 all = results.whole().find(IndicatorId::Ins, results.horizon())->denominator;
    CHECK(all > 0);
    CHECK(people == all);  // those without a province have a tile of their own
    request.publicMode = true;
    const Results covered(analysis, slices, request);
    const auto hidden = std::get<MapChart>(
        RegionMap(covered, phrasebook).provinces(RegionMap::Shows::Insertion, analysis).content);
    CHECK(hidden.regions.empty());
    CHECK_FALSE(hidden.emptyNote.isEmpty());
}
