#pragma once

#include <QTableView>

#include "ui/tables/recordtablemodel.h"

namespace jisr {

class CellDelegate;
class TableHeader;
class Theme;

/// The table itself: a cursor of cells that moves as in a spreadsheet, headings that filter, the first
/// columns frozen by a second view upon it.
class TableGrid : public QTableView {
    Q_OBJECT

  public:
    TableGrid(const Theme& theme, RecordTableModel& model, QWidget* parent = nullptr);

    RecordTableModel& rows() { return m_model; }
    TableHeader* headings() const { return m_header; }
    /// The headings that show @p column: those of the frozen view when it is frozen.
    TableHeader* headingsOf(int column) const;
    int frozen() const { return m_frozen; }
    void setFrozen(int columns);
    void setFiltered(const QSet<int>& columns);
    /// Sizes a column to what is visible of it.
    void fitColumn(int column);
    /// Selects @p rows of @p ids and keeps the cursor at @p id, each as far as it is listed.
    struct Place {
        struct Selected {
            qint64 id;
            int left, right;
        };
        std::vector<Selected> selected;
        qint64 current = 0, top = 0;
        QString column;
        int topRow = 0, across = 0;
        bool all = false;
    };
    Place place() const;
    void restore(const Place& place);
    /// Rows with a selected cell, in display order.
    std::vector<qint64> selectedIds() const;
    int selectedRows() const;
    /// Puts the cursor there and shows it; selectRow() does nothing in a mirrored table of Qt 6.4.
    void moveTo(int row, int column);
    /// The viewport that shows @p column, and where a cell lies in it.
    QWidget* viewportOf(int column) const;
    QRect cellRect(const QModelIndex& index) const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

  signals:
    void editWanted(const QModelIndex& index);
    void recordWanted();
    void filterWanted(int column);
    void headingHovered(int column);
    void copyWanted(bool headings);
    void pasteWanted();
    void deleteWanted();
    /// A letter was typed: what is searched for begins with it.
    void lettersTyped(const QString& text);
    void moveColumnWanted(int from, int to);
    void laidOut();  ///< scrolled, sized: what lies upon cells follows

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

  private:
    bool keyMoves(QKeyEvent* event);
    void setUpHeader(TableHeader* header);
    void placeFrozen();
    void moveCursorTo(const QModelIndex& target, bool extend);

    const Theme& m_theme;
    RecordTableModel& m_model;
    TableHeader* m_header;
    CellDelegate* m_delegate;
    QTableView* m_fixed = nullptr;  ///< of the frozen columns; only while there are some
    TableHeader* m_fixedHeader = nullptr;
    int m_frozen = 0;
};

}  // namespace jisr
