#include <algorithm>
#include <cmath>

#include "ui/charts/chartplot.h"
#include "ui/charts/maplabels.h"
#include "ui/charts/mapshapes.h"

namespace jisr {

namespace {

QColor mixed(const QColor& from, const QColor& to, qreal share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// The regions as a map with north at the top in every language, or as tiles. Light to dark is few to many.
class MapPlot : public ChartPlot {
  public:
    MapPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
        : ChartPlot(spec, theme, withTitle), m_content(std::get<MapChart>(m_spec.content)) {}

  protected:
    qreal bodyHeight(qreal width) const override;
    void arrange(const QRectF& body) override;

  private:
    struct Look {
        QColor ground, line, hatch;
        bool hatched = false;
    };
    struct LegendItem {
        QString label;
        Look look;
        QRectF swatch, words;  ///< within a legend whose top left (in Arabic right) is its beginning
    };
    const MapChart& m_content;

    Look lookOf(const std::optional<int>& step, bool hatched, bool hidden) const;
    std::vector<LegendItem> legend(qreal width) const;
    qreal legendHeight(const std::vector<LegendItem>& items) const;
    qreal creditHeight(qreal width) const;
    QString credit() const;
    void addLegend(const QRectF& box);
    void addArea(const std::vector<QPolygonF>& rings, const Look& look);
    void addMap(const QRectF& box);
    void addTiles(const QRectF& box);
    struct TileGrid {
        int rows = 1, columns = 1;
    };
    /// Where a tile stands: regions roughly as on the map, provinces one after the other.
    std::optional<MapTile> tileOf(std::size_t region, qreal width) const;
    TileGrid tileGrid(qreal width) const;
    qreal tileGap() const { return em() * 0.35; }
    /// At which every name stands whole in its tile.
    qreal tilesHeight(qreal width) const;
    QString valueOf(const MapRegion& region) const;
    void addLabel(const MapRegion& region, const QRectF& box, const QColor& ground, bool covers);
    QSizeF labelSize(const MapRegion& region, qreal mostWidth) const;
    QFont valueFont() const;
    QString detailOf(const MapRegion& region) const {
        return region.detail.isEmpty() ? region.label : region.detail;
    }
};

/// The narrowest width at which @p text takes no more lines than within @p most: "Guelmim-" above "Oued
/// Noun".
qreal evenWidth(const QString& text, const QFont& font, qreal most, bool rightToLeft) {
    const WrappedText widest(text, font, most, Qt::AlignHCenter, rightToLeft);
    qreal width = std::ceil(widest.naturalWidth()) + 1;
    const qreal step = std::max<qreal>(1, font.pixelSize() / 5.0);
    while (widest.lineCount() > 1 && width > step) {
        const WrappedText narrower(text, font, width - step, Qt::AlignHCenter, rightToLeft);
        if (narrower.lineCount() > widest.lineCount() || narrower.naturalWidth() > width - step) {
            break;
        }
        width -= step;
    }
    return width;
}

QFont MapPlot::valueFont() const {
    QFont font = m_theme.labelFont();
    font.setBold(true);
    return font;
}

MapPlot::Look MapPlot::lookOf(const std::optional<int>& step, bool hatched, bool hidden) const {
    Look look{m_theme.background, m_theme.axis, m_theme.hatch, hatched};
    if (step) {
        const auto last = static_cast<qreal>(m_content.steps.size() - 1);
        look.ground = mixed(m_theme.band, m_theme.accent, last > 0 ? *step / last : 0.5);
        look.line = m_theme.background;
        look.hatch = mixed(look.ground, m_theme.textOn(look.ground), 0.45);
    } else if (hidden) {
        look.ground = m_theme.grid;
    }
    return look;
}

QString MapPlot::credit() const {
    if (m_content.form != MapChart::Form::Map) {
        return {};
    }
    const QString& credit = MapShapes::coarse().credit();
    return rtl() ? u'\u2066' + credit + u'\u2069' : credit;
}

qreal MapPlot::creditHeight(qreal width) const {
    return credit().isEmpty()
               ? 0
               : em() * 0.3 + WrappedText(credit(), m_theme.smallFont(), width, leading(), rtl()).height();
}

std::vector<MapPlot::LegendItem> MapPlot::legend(qreal width) const {
    std::vector<LegendItem> items;
    for (int i = 0; i < m_content.steps.size(); ++i) {
        items.push_back({m_content.steps[i], lookOf(i, false, false), {}, {}});
    }
    const int middle = static_cast<int>(m_content.steps.size()) / 2;
    const auto add = [&items](const QString& label, const Look& look) {
        if (!label.isEmpty()) {
            items.push_back({label, look, {}, {}});
        }
    };
    add(m_content.warningLabel,
        lookOf(m_content.steps.isEmpty() ? std::nullopt : std::optional(middle), true, false));
    add(m_content.boundsLabel, lookOf({}, true, false));
    add(m_content.hiddenLabel, lookOf({}, false, true));
    add(m_content.emptyLabel, lookOf({}, false, false));
    const qreal swatch = em() * 1.5, gap = em() * 0.4, between = em(), line = em() * 1.5;
    qreal at = 0, top = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qreal most = width - swatch - gap;
        const qreal words = std::min(textWidth(items[i].label, m_theme.smallFont()) + 2, most);
        // the patterns begin a line of their own: they are read apart from the shades
        const bool pattern = i == static_cast<std::size_t>(m_content.steps.size());
        if (at > 0 && (pattern || at + swatch + gap + words > width)) {
            at = 0;
            top += line;
        }
        items[i].swatch = QRectF(at, top + em() * 0.2, swatch, em());
        items[i].words = QRectF(at + swatch + gap, top, words, em() * 1.4);
        at += swatch + gap + words + between;
    }
    return items;
}

qreal MapPlot::legendHeight(const std::vector<LegendItem>& items) const {
    return items.empty() ? 0 : items.back().words.bottom() + em() * 0.5;
}

qreal MapPlot::bodyHeight(qreal width) const {
    const bool tiles = m_content.form != MapChart::Form::Map;
    const qreal shape = tiles ? 0.66 : 0.78;
    // narrow tiles break the names into more lines; a narrow map needs the room beneath for its labels
    const qreal least =
        tiles ? std::max(tilesHeight(width), m_content.form == MapChart::Form::Board ? em() * 8 : em() * 22)
              : em() * 28;
    return legendHeight(legend(width)) +
           (m_content.form == MapChart::Form::Board
                ? least
                : std::clamp(width * shape, least, std::max(least, em() * 44))) +
           creditHeight(width);
}

void MapPlot::addLegend(const QRectF& box) {
    for (const LegendItem& item : legend(box.width())) {
        const auto placed = [&box, this](const QRectF& within) {
            const qreal left = rtl() ? box.right() - within.right() : box.left() + within.left();
            return QRectF(left, box.top() + within.top(), within.width(), within.height());
        };
        const QPolygonF swatch(placed(item.swatch));
        addArea({swatch}, item.look);
        QPainterPath frame;
        frame.addPolygon(swatch);
        addShape(false, frame, QPen(m_theme.axis, em() / 14), Qt::NoBrush);
        addText(item.label, placed(item.words), m_theme.smallFont(), m_theme.text, leading());
    }
}

void MapPlot::addArea(const std::vector<QPolygonF>& rings, const Look& look) {
    addShape(false, pathOf(rings), Qt::NoPen, look.ground);
    if (look.hatched) {
        addShape(false, hatchOf(rings, em() * 0.55), QPen(look.hatch, em() / 11), Qt::NoBrush);
    }
}

/// A province's tile has room for its n.
QString MapPlot::valueOf(const MapRegion& region) const {
    const bool counted =
        m_content.form == MapChart::Form::Board && !m_content.countTitle.isEmpty() && !region.count.isEmpty();
    return counted ? region.value + QStringLiteral(" · ") + m_content.countTitle + QChar::Nbsp + region.count
                   : region.value;
}

QSizeF MapPlot::labelSize(const MapRegion& region, qreal mostWidth) const {
    const qreal width = evenWidth(region.label, m_theme.smallFont(), mostWidth, rtl());
    const WrappedText name(region.label, m_theme.smallFont(), width, Qt::AlignHCenter, rtl());
    const WrappedText value(valueOf(region), valueFont(), mostWidth, Qt::AlignHCenter, rtl());
    return {std::max(width, value.naturalWidth()) + 2, name.height() + value.height()};
}

/// Name above value; @p covers lays a ground of its own beneath, where a hatch would cut through the words.
void MapPlot::addLabel(const MapRegion& region, const QRectF& box, const QColor& ground, bool covers) {
    const WrappedText name(region.label, m_theme.smallFont(), box.width(), Qt::AlignHCenter, rtl());
    const WrappedText value(valueOf(region), valueFont(), box.width(), Qt::AlignHCenter, rtl());
    if (covers) {
        addRect(true, box, Qt::NoPen, ground);
    }
    const QColor ink = ground == m_theme.background ? m_theme.text : m_theme.textOn(ground);
    const qreal top = box.center().y() - (name.height() + value.height()) / 2;
    addText(name, {box.left(), top}, ink);
    addText(value, {box.left(), top + name.height()}, ink);
}

void MapPlot::addMap(const QRectF& box) {
    const MapShapes& shapes = box.height() > em() * 46 ? MapShapes::fine() : MapShapes::coarse();
    const QRectF world = shapes.bounds();
    // a narrow map would leave its labels no sea and no desert to stand on
    const qreal side = em() * (box.width() < em() * 36 ? 4 : 0.5);
    const QRectF room = box.adjusted(side, em() * 0.5, -side, -em() * 0.5);
    const qreal scale = std::min(room.width() / world.width(), room.height() / world.height());
    const auto placedPoint = [&](const QPointF& point) {
        return room.center() + (point - world.center()) * scale;
    };
    const auto placed = [&](const std::vector<QPolygonF>& rings) {
        std::vector<QPolygonF> all = rings;
        for (QPolygonF& ring : all) {
            for (QPointF& point : ring) {
                point = placedPoint(point);
            }
        }
        return all;
    };
    QPainterPath land;
    for (const auto& [code, rings] : shapes.regions()) {
        const std::vector<QPolygonF> here = placed(rings);
        land.addPath(pathOf(here));
        const auto found = std::find_if(m_content.regions.begin(), m_content.regions.end(),
                                        [&id = code](const MapRegion& region) { return region.code == id; });
        if (found != m_content.regions.end()) {
            addArea(here, lookOf(found->step, found->hatched, found->hidden));
        } else {
            addShape(false, pathOf(here), Qt::NoPen, m_theme.hover);  // not in the question
        }
    }
    std::vector<const MapRegion*> drawn;
    std::vector<MapLabel> labels;
    // borders after every ground, or a neighbour would cover half of them
    for (const bool shaded : {true, false}) {
        for (const auto& [code, rings] : shapes.regions()) {
            const auto found =
                std::find_if(m_content.regions.begin(), m_content.regions.end(),
                             [&id = code](const MapRegion& region) { return region.code == id; });
            const bool known = found != m_content.regions.end() && found->step;
            if (known == shaded) {
                addShape(false, pathOf(placed(rings)),
                         QPen(known ? m_theme.background : m_theme.axis, em() / (known ? 10 : 14),
                              Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin),
                         Qt::NoBrush);
            }
        }
    }
    for (const MapRegion& region : m_content.regions) {
        const std::vector<QPolygonF> here = placed(shapes.rings(region.code));
        if (!here.empty()) {
            drawn.push_back(&region);
            labels.push_back(
                {labelSize(region, em() * 8.5), placedPoint(shapes.middle(region.code)), pathOf(here)});
        }
    }
    const std::vector<MapLabelPlace> places = placeLabels(labels, land, box, em());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const MapRegion& region = *drawn[i];
        const Look look = lookOf(region.step, region.hatched, region.hidden);
        const MapLabelPlace& place = places[i];
        const QPointF anchor = labels[i].anchor;
        if (place.outside) {
            // a halo keeps the leader legible across every shade
            addLine(true, place.leaderFrom, anchor,
                    QPen(m_theme.background, em() / 4, Qt::SolidLine, Qt::FlatCap));
            addLine(true, place.leaderFrom, anchor,
                    QPen(m_theme.text, em() / 13, Qt::SolidLine, Qt::FlatCap));
            QPainterPath dot;
            dot.addEllipse(anchor, em() * 0.22, em() * 0.22);
            addShape(true, dot, QPen(m_theme.background, em() / 12), m_theme.text);
        }
        addLabel(region, place.box, place.outside ? m_theme.background : look.ground,
                 place.outside || region.hatched);
        // the mark's middle is where it can be pointed at: that of its outline may lie in the neighbour
        QPainterPath outline = labels[i].outline;
        if (place.outside && !land.intersects(place.box)) {
            outline.addRect(place.box);
        }
        const qreal half = em() * 0.3;
        m_marks.push_back({QRectF(anchor.x() - half, anchor.y() - half, 2 * half, 2 * half), region.key,
                           detailOf(region), outline});
    }
}

std::optional<MapTile> MapPlot::tileOf(std::size_t region, qreal width) const {
    if (m_content.form == MapChart::Form::Board) {
        const int columns = tileGrid(width).columns, at = static_cast<int>(region);
        const int column = at % columns;
        return MapTile{at / columns, rtl() ? columns - 1 - column : column};
    }
    const auto tile = MapShapes::tiles().find(m_content.regions[region].code);
    return tile == MapShapes::tiles().end() ? std::nullopt : std::optional(tile->second);
}

MapPlot::TileGrid MapPlot::tileGrid(qreal width) const {
    TileGrid grid;
    if (m_content.form == MapChart::Form::Board) {
        const int count = std::max(1, static_cast<int>(m_content.regions.size()));
        grid.columns = std::clamp(static_cast<int>(width / (em() * 8.5)), 1, count);
        grid.rows = (count + grid.columns - 1) / grid.columns;
        return grid;
    }
    for (const auto& [code, tile] : MapShapes::tiles()) {
        grid.rows = std::max(grid.rows, tile.row + 1);
        grid.columns = std::max(grid.columns, tile.column + 1);
    }
    return grid;
}

qreal MapPlot::tilesHeight(qreal width) const {
    const auto [rows, columns] = tileGrid(width);
    const qreal wide = (width + tileGap()) / columns - tileGap();
    qreal highest = 0;
    for (const MapRegion& region : m_content.regions) {
        highest = std::max(highest, labelSize(region, wide - em() * 0.6).height());
    }
    return rows * (highest + em() * 0.4 + tileGap());
}

void MapPlot::addTiles(const QRectF& box) {
    const auto [rows, columns] = tileGrid(box.width());
    const qreal gap = tileGap();
    const qreal high = std::min((box.height() + gap) / rows - gap, em() * 7);
    const qreal wide = std::min((box.width() + gap) / columns - gap, high * 2.4);
    const QPointF corner(box.center().x() - (columns * (wide + gap) - gap) / 2, box.top());
    for (std::size_t i = 0; i < m_content.regions.size(); ++i) {
        const MapRegion& region = m_content.regions[i];
        const std::optional<MapTile> tile = tileOf(i, box.width());
        if (!tile) {
            continue;
        }
        const QRectF place(corner + QPointF(tile->column * (wide + gap), tile->row * (high + gap)),
                           QSizeF(wide, high));
        const Look look = lookOf(region.step, region.hatched, region.hidden);
        QPolygonF ring(place);
        addArea({ring}, look);
        if (!region.step) {
            addRect(false, place, QPen(m_theme.axis, em() / 14), Qt::NoBrush);
        }
        const QSizeF size = labelSize(region, wide - em() * 0.6);
        QRectF words(QPointF(), QSizeF(std::min(size.width(), wide), std::min(size.height(), high)));
        words.moveCenter(place.center());
        addLabel(region, words, look.ground, region.hatched);
        QPainterPath outline;
        outline.addRect(place);
        m_marks.push_back({place, region.key, detailOf(region), outline});
    }
}

void MapPlot::arrange(const QRectF& body) {
    const qreal above = legendHeight(legend(body.width())), below = creditHeight(body.width());
    addLegend(QRectF(body.left(), body.top(), body.width(), above));
    const QRectF box(body.left(), body.top() + above, body.width(),
                     std::max(body.height() - above - below, em() * 6));
    setPlotArea(box);
    if (m_content.form != MapChart::Form::Map) {
        addTiles(box);
    } else {
        addMap(box);
        addText(WrappedText(credit(), m_theme.smallFont(), body.width(), leading(), rtl()),
                {body.left(), box.bottom() + em() * 0.3}, m_theme.muted);
    }
    if (m_content.regions.empty() && !m_content.emptyNote.isEmpty()) {
        const qreal wide =
            std::min(textWidth(m_content.emptyNote, m_theme.labelFont()) + em() * 2, box.width());
        const QRectF words(box.center().x() - wide / 2, box.center().y() - em() * 1.6, wide, em() * 3.2);
        addRect(true, words, Qt::NoPen, m_theme.background);
        addText(m_content.emptyNote, words, m_theme.labelFont(), m_theme.muted, Qt::AlignHCenter, 2);
    }
}

}  // namespace

std::unique_ptr<ChartPlot> makeMapPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    return std::make_unique<MapPlot>(spec, theme, withTitle);
}

}  // namespace jisr
