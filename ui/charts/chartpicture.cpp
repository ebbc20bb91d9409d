#include "ui/charts/chartpicture.h"

#include <QPainter>
#include <mutex>

namespace jisr {

ChartPicture ChartPicture::record(const ChartSpec& spec, const ChartTheme& theme, qreal width,
                                  qreal leastHeight) {
    ChartPicture picture;
    const std::unique_ptr<ChartPlot> plot = ChartPlot::make(spec, theme, false);
    picture.m_size = QSizeF(width, std::max(plot->preferredHeight(width), leastHeight));
    plot->layOut(picture.m_size);
    QPainter painter(&picture.m_shapes);
    plot->paint(painter, false);
    painter.end();
    picture.m_texts = plot->texts();
    return picture;
}

void ChartPicture::draw(QPainter& painter) const {
    // a QPicture replays in its own dots per inch; the copy below undoes that, so that units stay units
    painter.save();
    const qreal scale = static_cast<qreal>(m_shapes.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.scale(scale, scale);
    {
        // copies share their recording, and a QPicture moves a place in it while it replays: a preview and
        // a job may draw the same chart at once
        static std::mutex replaying;
        const std::lock_guard lock(replaying);
        painter.drawPicture(0, 0, m_shapes);
    }
    painter.restore();
    painter.save();
    for (const ChartText& text : m_texts) {
        text.text.draw(painter, text.topLeft, text.colour);
    }
    painter.restore();
}

}  // namespace jisr
