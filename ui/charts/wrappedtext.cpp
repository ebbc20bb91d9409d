#include "ui/charts/wrappedtext.h"

#include <QPainter>
#include <algorithm>

namespace jisr {

namespace {

// Arabic letters stand taller than Latin ones; a common leading keeps rows of both even.
constexpr qreal leading = 1.32;

// Codes and figures without one Arabic letter read left to right in an Arabic page too ("2024-S1").
bool hasRightToLeft(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirAL || letter.direction() == QChar::DirR;
    });
}

}  // namespace

qreal textWidth(const QString& text, const QFont& font) {
    return TextMeasure::of(font).width(text);
}

WrappedText::WrappedText(const QString& text, const QFont& font, qreal width, Qt::Alignment alignment,
                         bool rightToLeft, int maxLines)
    : m_width(width),
      m_alignment(alignment & Qt::AlignHorizontal_Mask),
      m_rightToLeft(rightToLeft && hasRightToLeft(text)) {
    TextMeasure& measure = TextMeasure::of(font);
    m_font = measure.font();
    const qreal size = font.pixelSize() > 0 ? font.pixelSize() : measure.height() / leading;
    m_lineHeight = size * leading;
    // the middle of capitals in the middle of the line, whatever the fonts' own ascents say
    m_ascent = (m_lineHeight + measure.capHeight()) / 2;
    TextMeasure::Lines broken = measure.broken(text, width, m_rightToLeft, maxLines);
    m_lines = std::move(broken.lines);
    m_elided = broken.elided;
    for (const TextMeasure::Line& line : m_lines) {
        m_naturalWidth = std::max(m_naturalWidth, line.width);
    }
}

void WrappedText::draw(QPainter& painter, const QPointF& topLeft, const QColor& colour) const {
    drawLines(painter, topLeft, colour, 0, lineCount());
}

void WrappedText::drawLines(QPainter& painter, const QPointF& topLeft, const QColor& colour, int first,
                            int count) const {
    painter.setFont(m_font);
    painter.setPen(colour);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    qreal baseline = topLeft.y() + m_ascent;
    const int end = std::min(lineCount(), first + count);
    for (int i = std::max(0, first); i < end; ++i) {
        const TextMeasure::Line& line = m_lines[static_cast<std::size_t>(i)];
        qreal x = topLeft.x();
        if (m_alignment & Qt::AlignHCenter) {
            x += (m_width - line.width) / 2;
        } else if (m_alignment & Qt::AlignRight) {
            x += m_width - line.width;
        }
        if (!line.text.isEmpty()) {
            painter.drawText(QPointF(x, baseline), line.text);
        }
        baseline += m_lineHeight;
    }
    painter.setLayoutDirection(before);
}

}  // namespace jisr
