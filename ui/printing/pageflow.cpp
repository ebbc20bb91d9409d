#include "ui/printing/pageflow.h"

#include <QPainter>

namespace jisr {

void PageFlow::newPage() {
    ++m_page;
    m_y = PageFormat::top;
}

void PageFlow::ensure(qreal height) {
    if (height > room() && !atTop()) {
        newPage();
    }
}

void PageFlow::add(qreal height, Paint paint) {
    m_blocks.push_back({here(), std::move(paint)});
    m_y += height;
}

void PageFlow::gap(qreal height) {
    if (!atTop()) {
        m_y += height;
    }
}

void PageFlow::paintPage(QPainter& painter, int page) const {
    for (const Block& block : m_blocks) {
        if (block.place.page == page) {
            painter.save();
            painter.translate(PageFormat::side, block.place.y);
            block.paint(painter);
            painter.restore();
        }
    }
}

}  // namespace jisr
