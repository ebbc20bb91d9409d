#pragma once

#include <QStyledItemDelegate>

namespace jisr {

/// Draws one result of the quick search: its name, what parts it from its namesakes, and its kind at the end.
class QuickDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// Texts of a result; Qt::DisplayRole has all of them in one line, for screen readers.
    enum Role { NameRole = Qt::UserRole + 10, DetailRole, KindRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace jisr
