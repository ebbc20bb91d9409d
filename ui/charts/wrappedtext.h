#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <vector>

#include "ui/charts/textmeasure.h"

class QPainter;

namespace jisr {

/// Text broken into lines of a width, drawn with its own base direction. Plain data: may be made in one
/// thread and drawn in another, into any painter.
class WrappedText {
  public:
    WrappedText() = default;
    /// @p maxLines 0: as many as needed; otherwise the last one is elided when there is more.
    /// @p alignment horizontal and absolute: AlignLeft is left in Arabic too.
    WrappedText(const QString& text, const QFont& font, qreal width, Qt::Alignment alignment,
                bool rightToLeft, int maxLines = 0);

    qreal width() const { return m_width; }
    qreal height() const { return m_lineHeight * static_cast<qreal>(m_lines.size()); }
    qreal lineHeight() const { return m_lineHeight; }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Widest line.
    qreal naturalWidth() const { return m_naturalWidth; }
    bool elided() const { return m_elided; }
    void draw(QPainter& painter, const QPointF& topLeft, const QColor& colour) const;
    /// Only the lines from @p first on, @p count of them: for text that continues on the next page.
    void drawLines(QPainter& painter, const QPointF& topLeft, const QColor& colour, int first,
                   int count) const;

  private:
    std::vector<TextMeasure::Line> m_lines;
    QFont m_font;
    qreal m_width = 0, m_lineHeight = 0, m_ascent = 0, m_naturalWidth = 0;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_rightToLeft = false, m_elided = false;
};

/// Width of @p text on one line.
qreal textWidth(const QString& text, const QFont& font);

}  // namespace jisr
