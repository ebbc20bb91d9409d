#pragma once

#include <QPainterPath>
#include <QRectF>
#include <vector>

namespace jisr {

/// A label that wants to stand in its region or, where that is too small, beside the land with a leader.
struct MapLabel {
    QSizeF size;
    QPointF anchor;        ///< a point well within the region
    QPainterPath outline;  ///< of the region
};
struct MapLabelPlace {
    QRectF box;
    bool outside = false;
    QPointF leaderFrom;  ///< on the box's edge, when outside; the leader ends at the anchor
};

/// One place a label, in their order, within @p room: no two boxes touch as long as there is room for all.
/// @p em is the size of the letter: gaps are taken from it. Deterministic.
std::vector<MapLabelPlace> placeLabels(const std::vector<MapLabel>& labels, const QPainterPath& land,
                                       const QRectF& room, qreal em);

}  // namespace jisr
