#include "ui/charts/maplabels.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace jisr {

namespace {

/// Where there is land, in cells, with sums so that a whole box is asked at once.
class LandCells {
  public:
    LandCells(const QPainterPath& land, const QRectF& room, qreal cell)
        : m_room(room),
          m_cell(cell),
          m_columns(static_cast<int>(room.width() / cell) + 1),
          m_rows(static_cast<int>(room.height() / cell) + 1),
          m_sums(static_cast<std::size_t>(m_columns + 1) * static_cast<std::size_t>(m_rows + 1), 0) {
        const QList<QPolygonF> polygons = land.toSubpathPolygons();
        for (int row = 0; row < m_rows; ++row) {
            const qreal y = room.top() + (row + 0.5) * cell;
            // even and odd crossings of the line through the middle of the cells
            std::vector<int> here(static_cast<std::size_t>(m_columns), 0);
            for (const QPolygonF& polygon : polygons) {
                std::vector<qreal> cuts;
                for (qsizetype i = 0; i < polygon.size(); ++i) {
                    const QPointF from = polygon[i], to = polygon[(i + 1) % polygon.size()];
                    if ((from.y() > y) != (to.y() > y)) {
                        cuts.push_back(from.x() + (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y()));
                    }
                }
                std::sort(cuts.begin(), cuts.end());
                for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
                    const int first = std::clamp(columnOf(cuts[i]), 0, m_columns - 1);
                    const int last = std::clamp(columnOf(cuts[i + 1]), 0, m_columns - 1);
                    std::fill(here.begin() + first, here.begin() + last + 1, 1);
                }
            }
            int sum = 0;
            for (int column = 0; column < m_columns; ++column) {
                sum += here[static_cast<std::size_t>(column)];
                m_sums[index(column + 1, row + 1)] = m_sums[index(column + 1, row)] + sum;
            }
        }
    }

    int landIn(const QRectF& box) const {
        const int left = std::clamp(columnOf(box.left()), 0, m_columns),
                  right = std::clamp(columnOf(box.right()) + 1, 0, m_columns),
                  top = std::clamp(rowOf(box.top()), 0, m_rows),
                  bottom = std::clamp(rowOf(box.bottom()) + 1, 0, m_rows);
        return m_sums[index(right, bottom)] - m_sums[index(left, bottom)] - m_sums[index(right, top)] +
               m_sums[index(left, top)];
    }

  private:
    QRectF m_room;
    qreal m_cell;
    int m_columns, m_rows;
    std::vector<int> m_sums;

    std::size_t index(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns + 1) +
               static_cast<std::size_t>(column);
    }
    int columnOf(qreal x) const { return static_cast<int>(std::floor((x - m_room.left()) / m_cell)); }
    int rowOf(qreal y) const { return static_cast<int>(std::floor((y - m_room.top()) / m_cell)); }
};

QPointF nearestOn(const QRectF& box, const QPointF& point) {
    return {std::clamp(point.x(), box.left(), box.right()), std::clamp(point.y(), box.top(), box.bottom())};
}

bool crosses(const QLineF& line, const QRectF& box) {
    if (std::max(line.x1(), line.x2()) < box.left() || std::min(line.x1(), line.x2()) > box.right() ||
        std::max(line.y1(), line.y2()) < box.top() || std::min(line.y1(), line.y2()) > box.bottom()) {
        return false;  // as nearly always
    }
    if (box.contains(line.p1()) || box.contains(line.p2())) {
        return true;
    }
    const QLineF sides[] = {{box.topLeft(), box.topRight()},
                            {box.topRight(), box.bottomRight()},
                            {box.bottomRight(), box.bottomLeft()},
                            {box.bottomLeft(), box.topLeft()}};
    return std::any_of(std::begin(sides), std::end(sides), [&line](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

/// The place nearest to the anchor where the whole box lies within its region.
std::optional<QRectF> insideOf(const MapLabel& label, qreal em) {
    const QRectF bounds = label.outline.boundingRect();
    if (bounds.width() < label.size.width() || bounds.height() < label.size.height()) {
        return {};
    }
    std::optional<QRectF> best;
    qreal least = 0;
    constexpr int reach = 4;
    for (int down = -reach; down <= reach; ++down) {
        for (int across = -reach; across <= reach; ++across) {
            const QPointF shift(across * em * 0.7, down * em * 0.5);
            const qreal far = QLineF({}, shift).length();
            if (best && far >= least) {
                continue;
            }
            const QRectF box(label.anchor + shift - QPointF(label.size.width(), label.size.height()) / 2,
                             label.size);
            if (label.outline.contains(box)) {
                best = box;
                least = far;
            }
        }
    }
    return best;
}

}  // namespace

std::vector<MapLabelPlace> placeLabels(const std::vector<MapLabel>& labels, const QPainterPath& land,
                                       const QRectF& room, qreal em) {
    std::vector<MapLabelPlace> places(labels.size());
    std::vector<QRectF> taken;
    std::vector<QLineF> leaders;
    std::vector<std::size_t> outside;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (const auto box = insideOf(labels[i], em); box && room.contains(*box)) {
            places[i].box = *box;
            taken.push_back(*box);
        } else {
            outside.push_back(i);
        }
    }
    // from north to south, so that the leaders lie beside each other
    std::stable_sort(outside.begin(), outside.end(), [&labels](std::size_t a, std::size_t b) {
        return labels[a].anchor.y() < labels[b].anchor.y();
    });
    const qreal cell = em * 0.4, gap = em * 0.35;
    const LandCells cells(land, room, cell);
    for (const std::size_t i : outside) {
        const MapLabel& label = labels[i];
        /// What a place costs, in pixels of leader; no further reckoned than beyond @p most.
        const auto costOf = [&](const QRectF& box, const QLineF& leader, qreal most) {
            qreal cost = leader.length();
            if (cost > most) {
                return cost;
            }
            // the less of the land a leader crosses the better
            constexpr int samples = 8;
            for (int k = 0; k < samples; ++k) {
                const QPointF point = leader.pointAt((k + 0.5) / samples);
                cost += cells.landIn(QRectF(point, QSizeF())) > 0 ? leader.length() / samples : 0;
            }
            const QRectF wide = box.adjusted(-gap, -gap, gap, gap);
            if (cells.landIn(wide) > 0) {
                cost += em * 60;
            }
            if (cost > most) {
                return cost;
            }
            for (const QRectF& other : taken) {
                cost += wide.intersects(other) ? em * 10000 : crosses(leader, other) ? em * 90 : 0;
            }
            for (const QLineF& other : leaders) {
                cost += leader.intersects(other, nullptr) == QLineF::BoundedIntersection ? em * 40 : 0;
                cost += crosses(other, wide) ? em * 90 : 0;
            }
            return cost;
        };
        qreal least = 1e18;
        MapLabelPlace best{QRectF(room.topLeft(), label.size), true, label.anchor};
        // some of the places first: what they cost spares looking closely at most of the others
        for (const int stride : {4, 1}) {
            const qreal step = cell * stride;
            for (qreal y = room.top(); y + label.size.height() <= room.bottom(); y += step) {
                // too far from the anchor, whatever else it costs
                if (y - label.anchor.y() >= least || label.anchor.y() - y - label.size.height() >= least) {
                    continue;
                }
                for (qreal x = room.left(); x + label.size.width() <= room.right(); x += step) {
                    if (x - label.anchor.x() >= least || label.anchor.x() - x - label.size.width() >= least) {
                        continue;
                    }
                    const QRectF box(QPointF(x, y), label.size);
                    const QPointF from = nearestOn(box, label.anchor);
                    const qreal cost = costOf(box, {from, label.anchor}, least);
                    if (cost < least) {
                        least = cost;
                        best = {box, true, from};
                    }
                }
            }
        }
        places[i] = best;
        taken.push_back(best.box);
        leaders.emplace_back(best.leaderFrom, label.anchor);
    }
    return places;
}

}  // namespace jisr
