#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include "core/storage/viewstore.h"
#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/tables/tablegrid.h"
#include "ui/tables/tablelook.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jisr {

class BulkPanel;
class CellEditing;
class ColumnChooser;
class CountLine;
class FilterChips;
class FilterPopup;
class OpenProgramme;
class PastePanel;
class RecordPanel;
class TableStrip;
class ViewsPopup;

/// One record type as a table: found, filtered, ordered, changed cell by cell or many rows at once, pasted
/// into and exported; the record in focus at the side.
class TablePage : public Page {
    Q_OBJECT

  public:
    TablePage(Desk& desk, OpenProgramme& programme, RecordKind kind, QWidget* parent = nullptr);
    ~TablePage() override;

    RecordTableModel& model() { return *m_model; }
    TableGrid& grid() { return *m_grid; }
    void enter() override;
    bool focusSearch() override;
    bool settleInput() override;

    /// Puts one record in focus, leaving search and filters when they hide it.
    void focusRecord(qint64 id);
    /// Shows a record of another kind at the side.
    void showOther(RecordKind kind, qint64 id);
    /// Exactly these rows, with a chip that says what they have in common.
    void showOnly(const std::vector<qint64>& ids, const QString& title);
    void applyView(const SavedView& view);
    /// The table as it stands, as a saved view keeps it.
    TableLook look() const;
    /// Rows with a selected cell, in display order.
    std::vector<qint64> selectedIds() const { return m_grid->selectedIds(); }

  signals:
    /// The saved views of the file are others.
    void viewsChanged();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    // tablepage.cpp: what is where, and what is said about it
    void build(QVBoxLayout* main);
    void buildHead(QVBoxLayout* main);
    void buildFoot(QVBoxLayout* main);
    void connectParts();
    void retranslate();
    void showState();
    void showSelection();
    void showQuery();
    void showCurrent();
    void putInFocus();
    // tablepagelook.cpp: columns and views
    void setLook(const TableLook& look);
    void setColumns(const QStringList& columns);
    void moveColumn(int from, int to);
    void setFrozen(int columns);
    void dressColumns();
    void rememberLook();
    void openFilter(const QString& column);
    void openFilter(int column);
    void openViews();
    void nameView(qint64 id, const QString& name);
    void countHeading(int column);
    // tablepageacts.cpp: what is done with cells and rows
    void copy(bool headings);
    void paste();
    void applyPaste();
    void askDelete();
    void remove(const std::vector<qint64>& ids, const QString& label);
    void exportRows(std::vector<qint64> ids);
    void createRecord();
    void changeSelected();
    void find(const QString& letters);

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordTableModel* m_model;
    TableGrid* m_grid;
    CellEditing* m_editing;
    QLabel *m_title, *m_view, *m_count, *m_stateTitle, *m_stateText, *m_place;
    QLineEdit* m_search;
    QPushButton *m_views, *m_columns, *m_new, *m_export, *m_stateAction;
    QPushButton *m_change, *m_exportSelected, *m_delete;
    QStackedWidget* m_stack;
    FilterChips* m_chips;
    CountLine* m_counts;
    TableStrip* m_strip;
    PastePanel* m_paste;
    RecordPanel* m_panel;
    BulkPanel* m_bulk;
    FilterPopup* m_filter;
    ColumnChooser* m_chooser;
    ViewsPopup* m_viewsPopup;
    QTimer m_typing{this}, m_opening{this};
    TableGrid::Place m_before;  ///< while the rows are exchanged
    QHash<QString, int> m_widths;
    int m_frozen = 0;
    bool m_dressing = false;
    bool m_asked = false;  ///< for other rows or another order, by a person
    QString m_onlyTitle;
    qint64 m_viewId = 0;
    QString m_viewName;
    QByteArray m_viewJson;
    bool m_entering = false;  ///< the rows get the keyboard when they come
    qint64 m_wanted = 0;      ///< put in focus as soon as the rows are there
    bool m_stale = true;
    QString m_letters;
    QElapsedTimer m_sinceLetter;
    QPointer<Job> m_counting;
};

}  // namespace jisr
