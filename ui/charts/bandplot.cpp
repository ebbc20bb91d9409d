#include "ui/charts/bandplot.h"

#include <algorithm>
#include <cmath>

namespace jisr {

QColor BandPlot::tint(int band) const {
    // mixed beforehand: a PDF/A has no transparency
    const qreal share = std::array{0.18, 0.36, 0.58}[static_cast<std::size_t>(band)];
    const auto part = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    const QColor &over = m_theme.accent, &ground = m_theme.background;
    return {part(over.red(), ground.red()), part(over.green(), ground.green()),
            part(over.blue(), ground.blue())};
}

QPen BandPlot::planPen() const {
    return QPen(m_theme.reference, em() / 7, Qt::DashLine, Qt::FlatCap);
}

qint64 BandPlot::gridStep(qint64 most) {
    qint64 step = 1;
    for (int i = 0; most / step > 5; ++i) {
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
}

// As if from left to right; addLegend() mirrors.
std::vector<QRectF> BandPlot::places(const std::vector<LegendEntry>& entries, qreal width) const {
    std::vector<QRectF> places;
    qreal x = 0, y = 0;
    for (const LegendEntry& entry : entries) {
        const qreal wide =
            std::min(em() * (SignWidth + 0.4) + textWidth(entry.label, m_theme.smallFont()) + 2, width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += em() * LegendLine;
        }
        places.emplace_back(x, y, wide, em() * LegendLine);
        x += wide + em() * 1.1;
    }
    return places;
}

qreal BandPlot::legendHeight(const std::vector<LegendEntry>& entries, qreal width) const {
    return entries.empty() ? 0 : places(entries, width).back().bottom();
}

void BandPlot::addLegend(const std::vector<LegendEntry>& entries, const QRectF& box) {
    const std::vector<QRectF> all = places(entries, box.width());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QRectF place = all[i].translated(box.topLeft());
        if (rtl()) {
            place.moveRight(box.right() - all[i].left());
        }
        addSign(entries[i].sign, startOf(place, em() * SignWidth));
        addText(entries[i].label, endOf(place, place.width() - em() * (SignWidth + 0.4)), m_theme.smallFont(),
                m_theme.text, leading());
    }
}

void BandPlot::addSign(Sign sign, const QRectF& box) {
    const QPointF left(box.left(), box.center().y()), right(box.right(), box.center().y());
    const QRectF block = box.adjusted(0, em() * 0.3, 0, -em() * 0.3);
    const QPointF top(box.center().x(), box.top() + em() * 0.15),
        bottom(box.center().x(), box.bottom() - em() * 0.15);
    switch (sign) {
        case Sign::Line:
            return addLine(true, left, right, QPen(m_theme.accent, em() / 5, Qt::SolidLine, Qt::FlatCap));
        case Sign::Dots:
            return addLine(true, left, right, QPen(m_theme.accent, em() / 8, Qt::DotLine, Qt::FlatCap));
        case Sign::Dashes:
            return addLine(true, left, right, planPen());
        case Sign::Bar:
            return addRect(true, block, Qt::NoPen, m_theme.accent);
        case Sign::Band95:
            return addRect(true, block, Qt::NoPen, tint(0));
        case Sign::Band80:
            return addRect(true, block, Qt::NoPen, tint(1));
        case Sign::Band50:
            return addRect(true, block, Qt::NoPen, tint(2));
        case Sign::Tick:
            return addLine(true, top, bottom, QPen(m_theme.reference, em() / 4, Qt::SolidLine, Qt::FlatCap));
        case Sign::Middle:
            return addLine(true, top, bottom, QPen(m_theme.text, em() / 8, Qt::SolidLine, Qt::FlatCap));
    }
}

void BandPlot::addEmptyNote(const QString& note, const QRectF& body) {
    setPlotArea(body);
    QFont italic = m_theme.labelFont();
    italic.setItalic(!rtl());
    addText(note, QRectF(body.left(), body.top(), body.width(), std::min(body.height(), em() * 8)), italic,
            m_theme.muted, Qt::AlignHCenter, 3);
}

}  // namespace jisr
