#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <QString>
#include <map>
#include <vector>

namespace jisr {

/// A region's place on the tile map, from 0 at the north-west.
struct MapTile {
    int row = 0, column = 0;
};

/// Where the regions lie: outlines in a plane with y to the south, a degree of latitude long in both
/// directions (equirectangular, by the cosine of the middle latitude). Read-only once made.
class MapShapes {
  public:
    /// GeoJSON with Polygon or MultiPolygon features that carry properties.code. Throws Error when @p json
    /// isn't one.
    static MapShapes fromGeoJson(const QByteArray& json);
    /// The outlines that the program brings along: coarse for a card, fine for a whole window or a print.
    static const MapShapes& coarse();
    static const MapShapes& fine();
    /// "iso_code,row,col,…". Throws Error on a line that isn't so.
    static std::map<QString, MapTile> tilesFromCsv(const QByteArray& csv);
    static const std::map<QString, MapTile>& tiles();

    /// The rings of a region's outline, the outer one and holes; empty for an unknown code.
    const std::vector<QPolygonF>& rings(const QString& code) const;
    const std::map<QString, std::vector<QPolygonF>>& regions() const { return m_regions; }
    /// The innermost point of a known region's outline.
    QPointF middle(const QString& code) const { return m_middles.at(code); }
    QRectF bounds() const { return m_bounds; }
    /// "© OpenStreetMap contributors, ODbL 1.0": shown wherever an outline is.
    const QString& credit() const { return m_credit; }

  private:
    std::map<QString, std::vector<QPolygonF>> m_regions;
    std::map<QString, QPointF> m_middles;
    QRectF m_bounds;
    QString m_credit;
};

QPainterPath pathOf(const std::vector<QPolygonF>& rings);
/// The point within @p rings that is furthest from their edge, to a hundredth of their size: where a label
/// has the most room.
QPointF innermost(const std::vector<QPolygonF>& rings);
/// Parallel strokes x + y = constant, @p step apart, cut to @p rings: a pattern brush would become a bitmap
/// or lose its scale in a PDF.
QPainterPath hatchOf(const std::vector<QPolygonF>& rings, qreal step);

}  // namespace jisr
