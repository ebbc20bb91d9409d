#include "ui/charts/mapshapes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"

namespace jisr {

namespace {

constexpr qreal degree = 3.14159265358979323846 / 180;

[[noreturn]] void damaged() {
    throw Error({QT_TRANSLATE_NOOP("core", "The program's map is damaged. Install the program again."), {}});
}

QByteArray resource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        damaged();
    }
    return file.readAll();
}

void addRings(std::vector<QPolygonF>& rings, const QJsonArray& polygon) {
    for (const auto& ring : polygon) {
        QPolygonF points;
        for (const auto& point : ring.toArray()) {
            const QJsonArray pair = point.toArray();
            if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble()) {
                damaged();
            }
            points << QPointF(pair[0].toDouble(), pair[1].toDouble());
        }
        if (points.size() < 3) {
            damaged();
        }
        rings.push_back(points);
    }
}

/// Distance from @p point to the nearest edge; below 0 outside.
qreal depth(const std::vector<QPolygonF>& rings, const QPointF& point) {
    qreal least = std::numeric_limits<qreal>::max();
    bool inside = false;
    for (const QPolygonF& ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF from = ring[i], to = ring[(i + 1) % ring.size()], along = to - from;
            const qreal length = QPointF::dotProduct(along, along);
            const qreal at =
                length > 0 ? std::clamp<qreal>(QPointF::dotProduct(point - from, along) / length, 0, 1) : 0;
            least = std::min(least, QLineF(point, from + at * along).length());
            if ((from.y() > point.y()) != (to.y() > point.y()) &&
                point.x() < from.x() + (point.y() - from.y()) / along.y() * along.x()) {
                inside = !inside;
            }
        }
    }
    return inside ? least : -least;
}

QRectF boundsOf(const std::vector<QPolygonF>& rings) {
    QRectF bounds;
    for (const QPolygonF& ring : rings) {
        bounds = bounds.united(ring.boundingRect());
    }
    return bounds;
}

}  // namespace

MapShapes MapShapes::fromGeoJson(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    MapShapes shapes;
    shapes.m_credit = root[QLatin1String("attribution")].toString().section(u';', 0, 0).trimmed();
    shapes.m_credit.replace(QStringLiteral("(c)"), QStringLiteral("©"));
    qreal south = 90, north = -90;
    for (const auto& value : root[QLatin1String("features")].toArray()) {
        const QJsonObject feature = value.toObject(),
                          geometry = feature[QLatin1String("geometry")].toObject();
        const QString code =
            feature[QLatin1String("properties")].toObject()[QLatin1String("code")].toString();
        const QJsonArray coordinates = geometry[QLatin1String("coordinates")].toArray();
        std::vector<QPolygonF>& rings = shapes.m_regions[code];
        const QString type = geometry[QLatin1String("type")].toString();
        if (type == QLatin1String("Polygon")) {
            addRings(rings, coordinates);
        } else if (type == QLatin1String("MultiPolygon")) {
            for (const auto& polygon : coordinates) {
                addRings(rings, polygon.toArray());
            }
        }
        if (code.isEmpty() || rings.empty()) {
            damaged();
        }
        const QRectF box = boundsOf(rings);
        south = std::min(south, box.top());
        north = std::max(north, box.bottom());
    }
    if (shapes.m_regions.empty() || shapes.m_credit.isEmpty()) {
        damaged();
    }
    const qreal shrink = std::cos((south + north) / 2 * degree);
    for (auto& [code, rings] : shapes.m_regions) {
        for (QPolygonF& ring : rings) {
            for (QPointF& point : ring) {
                point = {point.x() * shrink, -point.y()};
            }
        }
        shapes.m_bounds = shapes.m_bounds.united(boundsOf(rings));
        shapes.m_middles[code] = innermost(rings);
    }
    return shapes;
}

const MapShapes& MapShapes::coarse() {
    static const MapShapes shapes = fromGeoJson(resource(QStringLiteral(":/map/regions_ma_coarse.geojson")));
    return shapes;
}

const MapShapes& MapShapes::fine() {
    static const MapShapes shapes = fromGeoJson(resource(QStringLiteral(":/map/regions_ma.geojson")));
    return shapes;
}

std::map<QString, MapTile> MapShapes::tilesFromCsv(const QByteArray& csv) {
    std::map<QString, MapTile> tiles;
    const QStringList lines = QString::fromUtf8(csv).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].trimmed().split(u',');
        if (cells.size() == 1 && cells[0].isEmpty()) {
            continue;
        }
        bool rowRead = false, columnRead = false;
        const MapTile tile{cells.value(1).toInt(&rowRead), cells.value(2).toInt(&columnRead)};
        if (!rowRead || !columnRead || tile.row < 0 || tile.column < 0) {
            damaged();
        }
        tiles[cells[0]] = tile;
    }
    if (tiles.empty()) {
        damaged();
    }
    return tiles;
}

const std::map<QString, MapTile>& MapShapes::tiles() {
    static const std::map<QString, MapTile> all =
        tilesFromCsv(resource(QStringLiteral(":/map/tile_layout.csv")));
    return all;
}

const std::vector<QPolygonF>& MapShapes::rings(const QString& code) const {
    static const std::vector<QPolygonF> none;
    const auto found = m_regions.find(code);
    return found == m_regions.end() ? none : found->second;
}

QPainterPath pathOf(const std::vector<QPolygonF>& rings) {
    QPainterPath path;
    for (const QPolygonF& ring : rings) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
    return path;
}

QPointF innermost(const std::vector<QPolygonF>& rings) {
    // a coarse grid, then ever finer ones around its best point
    QRectF box = boundsOf(rings);
    QPointF best = box.center();
    qreal deepest = depth(rings, best);
    for (int round = 0; round < 3; ++round) {
        constexpr int steps = 14;
        for (int row = 0; row <= steps; ++row) {
            for (int column = 0; column <= steps; ++column) {
                const QPointF point(box.left() + box.width() * column / steps,
                                    box.top() + box.height() * row / steps);
                const qreal here = depth(rings, point);
                if (here > deepest) {
                    deepest = here;
                    best = point;
                }
            }
        }
        const QSizeF size = box.size() / 6;
        box = QRectF(best - QPointF(size.width(), size.height()) / 2, size);
    }
    return best;
}

QPainterPath hatchOf(const std::vector<QPolygonF>& rings, qreal step) {
    QPainterPath strokes;
    const QRectF box = boundsOf(rings);
    const qreal last = box.right() + box.bottom();
    // from a grid of its own, so that the strokes of two neighbours meet
    for (qreal sum = std::ceil((box.left() + box.top()) / step) * step + step / 2; sum < last; sum += step) {
        std::vector<qreal> cuts;  // x where the stroke meets an edge
        for (const QPolygonF& ring : rings) {
            for (qsizetype i = 0; i < ring.size(); ++i) {
                const QPointF from = ring[i], to = ring[(i + 1) % ring.size()];
                const qreal before = from.x() + from.y() - sum, after = to.x() + to.y() - sum;
                if ((before > 0) != (after > 0)) {
                    cuts.push_back(from.x() + (to.x() - from.x()) * before / (before - after));
                }
            }
        }
        std::sort(cuts.begin(), cuts.end());
        for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
            strokes.moveTo(cuts[i], sum - cuts[i]);
            strokes.lineTo(cuts[i + 1], sum - cuts[i + 1]);
        }
    }
    return strokes;
}

}  // namespace jisr
