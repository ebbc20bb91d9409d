#pragma once

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace jisr {

class Theme;

/// Paints a cell straight away, without the style sheet's detours: a table scrolls by painting hundreds of
/// them a frame.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    static constexpr int sideRoom = 8;  ///< between a cell's text and its edges, in pixels

    /// @p table has the cursor, whichever view is being painted.
    CellDelegate(const Theme& theme, QAbstractItemView& table, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& m_theme;
    QAbstractItemView& m_table;
};

}  // namespace jisr
