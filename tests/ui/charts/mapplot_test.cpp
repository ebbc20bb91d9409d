#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <set>

#include "core/base/error.h"
#include "core/charting/regionmap.h"
#include "core/reporting/reportbuilder.h"
#include "tests/core/results/sampleprogramme.h"
#include "tests/support/catch.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartview.h"
#include "ui/charts/mapshapes.h"

using namespace jisr;

namespace {

ChartSpec mapSpec(Language language, MapChart::Form form = MapChart::Form::Map, bool publicMode = false) {
    const Analysis analysis =
        publicMode ? sample::programme(QDate(2026, 6, 30), {900, 3, 9}) : sample::programme();
    ReportRequest request;
    request.language = language;
    request.publicMode = publicMode;
    const Results results = ReportBuilder(analysis).results(request);
    const Phrasebook phrasebook(language);
    return RegionMap(results, phrasebook).chart(RegionMap::Shows::Insertion, form);
}

QImage drawn(const ChartSpec& spec, const ChartTheme& theme, const QSizeF& size, bool withTexts = true) {
    const auto plot = ChartPlot::make(spec, theme, true);
    plot->layOut(size);
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.background);
    QPainter painter(&image);
    plot->paint(painter, withTexts);
    painter.end();
    // JISR_PICTURES=folder keeps what the tests drew, to be looked at
    const QString folder = qEnvironmentVariable("JISR_PICTURES");
    if (!folder.isEmpty()) {
        const auto& chart = std::get<MapChart>(spec.content);
        const bool hidden = !chart.hiddenLabel.isEmpty();
        image.save(QDir(folder).filePath(
            QStringLiteral("map-%1-%2-%3-%4%5.png")
                .arg(chart.form == MapChart::Form::Map ? QStringLiteral("map") : QStringLiteral("tiles"),
                     languageCode(spec.language),
                     theme.dark ? QStringLiteral("dark") : QStringLiteral("light"))
                .arg(size.width())
                .arg(hidden ? QStringLiteral("-public") : QString())));
    }
    return image;
}

QRectF inkOf(const ChartText& text) {
    const qreal spare = (text.text.width() - text.text.naturalWidth()) / 2;
    return {text.topLeft.x() + spare, text.topLeft.y(), text.text.naturalWidth(), text.text.height()};
}

}  // namespace

TEST_CASE("each of the twelve regions is hit at its own middle, and by no other there") {
    for (const QSizeF size : {QSizeF(480, 420), QSizeF(1200, 900)}) {
        const auto plot = ChartPlot::make(mapSpec(Language::French), ChartTheme::light(), true);
        plot->layOut(size);
        REQUIRE(plot->marks().size() == 12);
        for (const ChartMark& mark : plot->marks()) {
            int hits = 0;
            for (const ChartMark& other : plot->marks()) {
                hits += other.outline.contains(mark.area.center()) ? 1 : 0;
            }
            CAPTURE(mark.key.toStdString());
            CHECK(mark.outline.contains(mark.area.center()));
            CHECK(hits == 1);
        }
    }
}

TEST_CASE(
    "the names and figures of all regions stand apart from each other, small and large, left and right") {
    for (const Language language : {Language::French, Language::Arabic}) {
        for (const MapChart::Form form : {MapChart::Form::Map, MapChart::Form::Tiles}) {
            for (const QSizeF size : {QSizeF(340, 520), QSizeF(480, 420), QSizeF(1200, 900)}) {
                CAPTURE(languageCode(language).toStdString(), size.width(), int(form));
                const auto plot = ChartPlot::make(mapSpec(language, form), ChartTheme::light(), true);
                plot->layOut(size);
                const auto& texts = plot->texts();
                REQUIRE(texts.size() >= 24);
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    const QRectF ink = inkOf(texts[i]);
                    CHECK(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(ink));
                    for (std::size_t j = 0; j < i; ++j) {
                        // a hair of touching line heights is no collision
                        CHECK_FALSE(ink.adjusted(0.5, 0.5, -0.5, -0.5).intersects(inkOf(texts[j])));
                    }
                }
                CHECK(plot->shortened().empty());
            }
        }
    }
}

TEST_CASE("north stays at the top and west at the left in Arabic, while the legend turns") {
    const auto french = ChartPlot::make(mapSpec(Language::French), ChartTheme::light(), false);
    const auto arabic = ChartPlot::make(mapSpec(Language::Arabic), ChartTheme::light(), false);
    for (ChartPlot* plot : {french.get(), arabic.get()}) {
        plot->layOut({600, 500});
        const auto middle = [plot](const char* code) {
            const auto found = std::find_if(
                plot->marks().begin(), plot->marks().end(),
                [code](const ChartMark& mark) { return mark.key.endsWith(QLatin1String(code)); });
            return found->area.center();
        };
        CHECK(middle("MA-12").x() < middle("MA-02").x());
        CHECK(middle("MA-01").y() < middle("MA-12").y());
    }
    CHECK(french->texts().front().topLeft.x() < 300);
    CHECK(arabic->texts().front().topLeft.x() > 300);
}

TEST_CASE("a region under the quality gate is drawn with a hatch of its own") {
    for (const ChartTheme& theme : {ChartTheme::light(), ChartTheme::dim()}) {
        ChartSpec spec = mapSpec(Language::French);
        const QImage hatched = drawn(spec, theme, {480, 420}, false);
        for (MapRegion& region : std::get<MapChart>(spec.content).regions) {
            region.hatched = false;
        }
        CHECK(drawn(spec, theme, {480, 420}, false) != hatched);
    }
}

TEST_CASE("a covered region looks the same whatever its figure would be") {
    ChartSpec spec = mapSpec(Language::French, MapChart::Form::Map, true);
    auto& chart = std::get<MapChart>(spec.content);
    REQUIRE_FALSE(chart.hiddenLabel.isEmpty());
    std::set<QString> values;
    for (const MapRegion& region : chart.regions) {
        if (region.hidden) {
            values.insert(region.value);
            CHECK_FALSE(region.step);
        }
    }
    CHECK(values.size() == 1);
}

TEST_CASE("the map names whose outlines it is drawn from, the tiles need no credit") {
    CHECK(MapShapes::coarse().credit() == QStringLiteral("© OpenStreetMap contributors, ODbL 1.0"));
    CHECK(MapShapes::fine().credit() == MapShapes::coarse().credit());
    const auto lastOf = [](MapChart::Form form) {
        const auto plot = ChartPlot::make(mapSpec(Language::French, form), ChartTheme::light(), false);
        plot->layOut({600, 500});
        return plot->texts().back().text.naturalWidth();
    };
    const qreal credit = textWidth(MapShapes::coarse().credit(), ChartTheme::light().smallFont());
    CHECK(lastOf(MapChart::Form::Map) == Approx(credit).margin(1));
    CHECK(lastOf(MapChart::Form::Tiles) < credit / 2);
}

TEST_CASE("the arrow keys reach every region, on the map and on the tiles") {
    for (const MapChart::Form form : {MapChart::Form::Map, MapChart::Form::Tiles}) {
        for (const Language language : {Language::French, Language::Arabic}) {
            ChartView view;
            view.resize(600, 560);
            view.setSpec(mapSpec(language, form));
            const int count = int(view.marks().size());
            REQUIRE(count == 12);
            std::set<int> reached{0};
            std::vector<int> open{0};
            while (!open.empty()) {
                const int from = open.back();
                open.pop_back();
                for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                    view.setCurrentMark(from);
                    QTest::keyClick(&view, key);
                    if (reached.insert(view.currentMark()).second) {
                        open.push_back(view.currentMark());
                    }
                }
            }
            CHECK(int(reached.size()) == count);
            QTest::keyClick(&view, Qt::Key_Home);
            CHECK(view.marks()[std::size_t(view.currentMark())].key.endsWith(QStringLiteral("MA-01")));
            QTest::keyClick(&view, Qt::Key_End);
            CHECK(view.marks()[std::size_t(view.currentMark())].key.endsWith(QStringLiteral("MA-12")));
        }
    }
}

TEST_CASE("map and tiles draw in both themes, both directions, published or not, narrow or wide") {
    for (const Language language : {Language::French, Language::Arabic}) {
        for (const MapChart::Form form : {MapChart::Form::Map, MapChart::Form::Tiles}) {
            const ChartSpec spec = mapSpec(language, form);
            for (const int width : {320, 480, 640, 1200}) {
                const qreal height = ChartPlot::make(spec, ChartTheme::light(), true)->preferredHeight(width);
                CHECK(drawn(spec, ChartTheme::light(), QSizeF(width, height)) !=
                      drawn(spec, ChartTheme::dim(), QSizeF(width, height)));
            }
            drawn(mapSpec(language, form, true), ChartTheme::light(), QSizeF(560, 480));
        }
    }
    ChartSpec empty = mapSpec(Language::French);
    MapChart nobody;
    nobody.emptyNote = QStringLiteral("aucun lauréat");
    empty.content = nobody;
    const auto plot = ChartPlot::make(empty, ChartTheme::light(), false);
    plot->layOut({480, 420});
    CHECK(plot->marks().empty());
    CHECK_FALSE(plot->texts().empty());
}

TEST_CASE("a narrow card breaks the names within its tiles and lets none out of them") {
    for (const Language language : {Language::French, Language::Arabic}) {
        const auto plot =
            ChartPlot::make(mapSpec(language, MapChart::Form::Tiles), ChartTheme::light(), false);
        plot->layOut({320, plot->preferredHeight(320)});
        const auto& texts = plot->texts();
        REQUIRE(texts.size() >= 24);
        for (std::size_t i = texts.size() - 24; i < texts.size(); ++i) {
            const QRectF ink = inkOf(texts[i]);
            CHECK(std::any_of(plot->marks().begin(), plot->marks().end(), [&ink](const ChartMark& mark) {
                return mark.area.adjusted(-1, -1, 1, 1).contains(ink);
            }));
        }
    }
}

TEST_CASE("a name beside the land leads to its region as the region itself does") {
    const auto plot = ChartPlot::make(mapSpec(Language::French), ChartTheme::light(), false);
    plot->layOut({480, 420});
    int named = 0;
    for (const ChartMark& mark : plot->marks()) {
        const QString name = mark.detail.section(u'\n', 0, 0);
        CHECK_FALSE(name.isEmpty());
        // the outline holds the label's box as a part of its own
        named += mark.outline.toSubpathPolygons().size() > 1 ? 1 : 0;
    }
    CHECK(named >= 8);
}

TEST_CASE("both outlines and the tiles know the same twelve regions, no two tiles in one place") {
    CHECK(MapShapes::coarse().regions().size() == 12);
    std::set<std::pair<int, int>> places;
    for (const auto& [code, rings] : MapShapes::fine().regions()) {
        CHECK_FALSE(MapShapes::coarse().rings(code).empty());
        REQUIRE(MapShapes::tiles().count(code) == 1);
        const MapTile tile = MapShapes::tiles().at(code);
        CHECK(places.insert({tile.row, tile.column}).second);
        CHECK(pathOf(rings).contains(innermost(rings)));
    }
}

TEST_CASE("a damaged map is a fault that says so, never an empty map") {
    CHECK_THROWS_AS(MapShapes::fromGeoJson("{"), Error);
    CHECK_THROWS_AS(MapShapes::fromGeoJson(R"({"attribution":"x","features":[]})"), Error);
    CHECK_THROWS_AS(MapShapes::fromGeoJson(R"({"attribution":"x","features":[{"properties":{"code":"A"},
        "geometry":{"type":"Polygon","coordinates":[[[1],[2,"y"],[3,4]]]}}]})"),
                    Error);
    CHECK_THROWS_AS(MapShapes::tilesFromCsv("iso_code,row,col\nMA-01,x,1\n"), Error);
    CHECK_THROWS_AS(MapShapes::tilesFromCsv({}), Error);
}
