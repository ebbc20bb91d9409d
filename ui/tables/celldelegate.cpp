#include "ui/tables/celldelegate.h"

#include <QPainter>

#include "ui/tables/recordtablemodel.h"
#include "ui/theme/theme.h"

namespace jisr {

CellDelegate::CellDelegate(const Theme& theme, QAbstractItemView& table, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_table(table) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& tokens = m_theme.tokens();
    const bool refused = index.data(RecordTableModel::RefusedRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect cell = option.rect;
    painter->fillRect(cell, refused                ? tokens.danger
                            : selected             ? tokens.selection
                            : index.row() % 2 == 1 ? tokens.window
                                                   : tokens.card);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty()) {
        const QRect room = cell.adjusted(sideRoom, 0, -sideRoom, 0);
        const auto alignment = QStyle::visualAlignment(
            option.direction, static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
        painter->setPen(refused                                              ? tokens.dangerText
                        : index.data(RecordTableModel::MissingRole).toBool() ? tokens.muted
                                                                             : tokens.text);
        painter->setFont(option.font);
        const QFontMetrics& metrics = option.fontMetrics;
        // A letter is rarely wider than this: most texts need no measuring.
        const bool fits = text.size() * metrics.maxWidth() <= room.width();
        QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, room.width());
        if (!fits && option.direction == Qt::RightToLeft && !text.isRightToLeft() && shown != text) {
            shown += QChar(0x200E);  // or the dots would stand before a Latin text
        }
        painter->drawText(room, int(alignment) | Qt::TextSingleLine, shown);
    }
    if (index == m_table.currentIndex()) {
        painter->setPen(QPen(m_theme.tokens().focus, m_table.hasFocus() ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * sideRoom + 4, option.fontMetrics.height() + 8};
}

}  // namespace jisr
