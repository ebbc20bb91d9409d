#pragma once

#include <QRectF>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace jisr {

/// A page of a report: A4 and its margins, in tenths of a point.
struct PageFormat {
    static constexpr qreal side = 560, top = 760, bottom = 780;
    static constexpr qreal shortEdge = 5953, longEdge = 8419;

    bool landscape = false;

    qreal width() const { return landscape ? longEdge : shortEdge; }
    qreal height() const { return landscape ? shortEdge : longEdge; }
    qreal textWidth() const { return width() - 2 * side; }
    qreal textHeight() const { return height() - top - bottom; }
};

/// Something to click at, and where it leads: the anchor's name.
struct StripLink {
    QRectF area;  ///< from the strip's upper left corner
    QString target;
};

/// What one language prints in a strip.
struct StripPart {
    /// The painter's origin is the strip's upper left corner.
    std::function<void(QPainter&)> paint;
    QString anchor;   ///< where links lead; empty: nothing leads here
    QString heading;  ///< non-empty: a bookmark leads here
    int level = 0;    ///< of the heading
    std::vector<StripLink> links;
};

/// What is never torn: a line, a row of a table, a chart. Of a bilingual report both languages stand in the
/// same strip, each on its own page.
struct Strip {
    std::vector<StripPart> parts;  ///< one a language
    qreal height = 0;
    qreal least = 0;  ///< a chart may be drawn smaller, down to this height; 0: may not
    qreal gap = 0;    ///< white above; none at the top of a page
    bool keepNext = false;
    bool startsPage = false;
    bool landscape = false;
    bool narrow = false;  ///< made for an upright page, but goes with what stands on a page across
    int header = -1;      ///< the strip that is repeated above when a page begins with this one
    qreal breakCost = 0;  ///< how unwelcome a new page is right before; below 0: welcome
};

struct PlacedStrip {
    std::size_t strip = 0;
    qreal y = 0;      ///< from the page's upper edge
    qreal scale = 1;  ///< below 1: drawn smaller
    bool repeated = false;
};
struct PlacedPage {
    PageFormat format;
    std::vector<PlacedStrip> strips;
};

/// Strips that belong to one item, and whether it may change places with a neighbour: a chart, text or table
/// that follows a run of charts may move up before them where that leaves less white.
struct Block {
    enum Kind { Fixed, Picture, Mobile };
    Kind kind = Fixed;
    std::vector<Strip> strips;        ///< `header` counts from the block's first strip
    std::optional<std::size_t> item;  ///< the report's item, for those who number
};
/// Where each block stands best, by its place in @p blocks; as it is, unless a move is well worth it.
std::vector<std::size_t> bestOrder(const std::vector<Block>& blocks);
std::vector<Strip> inOrder(const std::vector<Block>& blocks, const std::vector<std::size_t>& order);

/// Parts strips into pages, looking at the whole: of all ways to break, the one that leaves the least white,
/// tears the fewest tables and shrinks the fewest charts. What must keep together keeps, unless it is higher
/// than a page; a strip higher than a page is drawn smaller.
std::vector<PlacedPage> placeStrips(const std::vector<Strip>& strips);

/// The same strips in two languages as one row of strips: as high as the higher of both.
std::vector<Strip> besideEachOther(std::vector<Strip> first, std::vector<Strip> second);

}  // namespace jisr
