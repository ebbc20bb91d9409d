#include "ui/charts/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
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
    return QFontMetricsF(font).horizontalAdvance(text);
}

WrappedText::WrappedText(const QString& text, const QFont& font, qreal width, Qt::Alignment alignment,
                         bool rightToLeft, int maxLines)
    : m_font(font),
      m_width(width),
      m_alignment(alignment & Qt::AlignHorizontal_Mask),
      m_rightToLeft(rightToLeft && hasRightToLeft(text)) {
    const QFontMetricsF metrics(font);
    const qreal size = font.pixelSize() > 0 ? font.pixelSize() : metrics.height() / leading;
    m_lineHeight = size * leading;
    // the middle of capitals in the middle of the line, whatever the fonts' own ascents say
    m_ascent = (m_lineHeight + metrics.capHeight()) / 2;
    const auto add = [this, &metrics](const QString& line) {
        const qreal natural = metrics.horizontalAdvance(line);
        m_lines.push_back({line, natural});
        m_naturalWidth = std::max(m_naturalWidth, natural);
    };
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        // most labels and cells are one short line: no need to break them
        if (paragraph.size() < 200 && metrics.horizontalAdvance(paragraph) <= width + 0.01) {
            add(paragraph);
            continue;
        }
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max<qreal>(width + 0.01, 1));
            if (maxLines > 0 && lineCount() + 1 == maxLines &&
                line.textStart() + line.textLength() < paragraph.size()) {
                add(metrics.elidedText(paragraph.mid(line.textStart()), Qt::ElideRight, width));
                m_elided = true;
                break;
            }
            add(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (m_elided) {
            break;
        }
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
        const Line& line = m_lines[static_cast<std::size_t>(i)];
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
