#include "ui/tables/tableheader.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/theme.h"

namespace jisr {

namespace {
constexpr int side = 8, funnelRoom = 18, arrowRoom = 13, grip = 4;
}

TableHeader::TableHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setSectionResizeMode(QHeaderView::Interactive);
    setMouseTracking(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setFixedHeight(34);
    connect(this, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        if (m_moving) {
            return;
        }
        // The order of columns is the model's: a view that had its own couldn't be saved or frozen.
        m_moving = true;
        moveSection(to, from);
        m_moving = false;
        QMetaObject::invokeMethod(
            this, [this, from, to] { emit moveWanted(from, to); }, Qt::QueuedConnection);
    });
}

void TableHeader::setUp() {
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    // Without a click the order is the key's: no arrow yet.
    setSortIndicator(-1, Qt::AscendingOrder);
}

void TableHeader::setFiltered(const QSet<int>& columns) {
    if (columns != m_filtered) {
        m_filtered = columns;
        viewport()->update();
    }
}

QRect TableHeader::funnelOf(int column) const {
    const int start = sectionViewportPosition(column);
    const int left = isRightToLeft() ? start + grip : start + sectionSize(column) - grip - funnelRoom;
    return {left, 0, funnelRoom, height()};
}

int TableHeader::roomFor(int column) const {
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
           2 * side + funnelRoom + arrowRoom;
}

int TableHeader::funnelAt(const QPoint& position) const {
    const int column = logicalIndexAt(position);
    return column >= 0 && funnelOf(column).contains(position) ? column : -1;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    const Tokens& tokens = m_theme.tokens();
    const bool under = column == m_hovered;
    const bool filtered = m_filtered.contains(column);
    const bool mirrored = isRightToLeft();
    painter->fillRect(rect, under ? tokens.hover : tokens.card);
    painter->setPen(tokens.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    // where the edge can be taken hold of
    const int edge = mirrored ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top() + 9, edge, rect.bottom() - 9);

    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    const int atEnd = side + funnelRoom + (sorted ? arrowRoom : 0);
    const QRect room = mirrored ? rect.adjusted(atEnd, 0, -side, 0) : rect.adjusted(side, 0, -atEnd, 0);
    const auto alignment = QStyle::visualAlignment(
        layoutDirection(), static_cast<Qt::Alignment>(
                               model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt()));
    painter->setPen(filtered || under ? tokens.text : tokens.muted);
    painter->drawText(room, int(alignment) | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(model()->headerData(column, Qt::Horizontal).toString(),
                                                    Qt::ElideRight, room.width()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const qreal middle = rect.center().y() + 0.5;
    if (sorted) {
        const qreal x = mirrored ? rect.left() + side + funnelRoom : rect.right() - side - funnelRoom - 8;
        const qreal up = sortIndicatorOrder() == Qt::AscendingOrder ? 1 : -1;
        QPainterPath arrow({x, middle + 2.5 * up});
        arrow.lineTo(x + 8, middle + 2.5 * up);
        arrow.lineTo(x + 4, middle - 3 * up);
        painter->fillPath(arrow, tokens.accent);
    }
    const QRectF funnel = funnelOf(column).translated(rect.left() - sectionViewportPosition(column), 0);
    const qreal x = funnel.center().x() - 4.5;
    QPainterPath shape({x, middle - 4.5});
    shape.lineTo(x + 10, middle - 4.5);
    shape.lineTo(x + 6.2, middle);
    shape.lineTo(x + 6.2, middle + 5);
    shape.lineTo(x + 3.8, middle + 3.6);
    shape.lineTo(x + 3.8, middle);
    shape.closeSubpath();
    if (filtered) {
        painter->fillPath(shape, tokens.accent);
    } else {
        painter->strokePath(shape, QPen(under ? tokens.text : tokens.muted, 1));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void TableHeader::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? funnelAt(event->pos()) : -1;
    if (m_pressed < 0) {
        QHeaderView::mousePressEvent(event);
    }
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event) {
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0) {
        QHeaderView::mouseReleaseEvent(event);
    } else if (funnelAt(event->pos()) == pressed) {
        emit filterWanted(pressed);
    }
}

void TableHeader::mouseMoveEvent(QMouseEvent* event) {
    const int under = logicalIndexAt(event->pos());
    if (under != m_hovered) {
        m_hovered = under;
        viewport()->update();
        if (under >= 0) {
            emit hovered(under);
        }
    }
    if (m_pressed < 0) {
        QHeaderView::mouseMoveEvent(event);
    }
}

void TableHeader::leaveEvent(QEvent* event) {
    m_hovered = -1;
    viewport()->update();
    QHeaderView::leaveEvent(event);
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event) {
    if (const int column = logicalIndexAt(event->pos()); column >= 0) {
        emit filterWanted(column);
    }
}

}  // namespace jisr
