#pragma once

#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

class QPainter;

namespace jisr {

/// The page of a report: A4 and its margins, in tenths of a point.
struct PageFormat {
    static constexpr qreal width = 5953, height = 8419;
    static constexpr qreal side = 510, top = 640, bottom = 690;
};

/// Blocks one beneath the other on as many pages as they need. First everything is placed, then painted:
/// by then the number of pages and each heading's page are known.
class PageFlow {
  public:
    /// Paints a block, the painter's origin being the block's upper left corner.
    using Paint = std::function<void(QPainter&)>;
    struct Place {
        int page = 0;  ///< from 0
        qreal y = 0;   ///< from the page's upper edge
    };

    qreal width() const { return PageFormat::width - 2 * PageFormat::side; }
    /// What is left on this page.
    qreal room() const { return PageFormat::height - PageFormat::bottom - m_y; }
    qreal pageRoom() const { return PageFormat::height - PageFormat::bottom - PageFormat::top; }
    bool atTop() const { return m_y <= PageFormat::top; }
    /// Begins a page unless @p height fits on this one; nothing higher than a page is waited for.
    void ensure(qreal height);
    void newPage();
    Place here() const { return {m_page, m_y}; }
    void add(qreal height, Paint paint);
    /// White space; none at the top of a page.
    void gap(qreal height);

    int pageCount() const { return m_page + 1; }
    void paintPage(QPainter& painter, int page) const;

  private:
    struct Block {
        Place place;
        Paint paint;
    };
    std::vector<Block> m_blocks;
    int m_page = 0;
    qreal m_y = PageFormat::top;
};

}  // namespace jisr
