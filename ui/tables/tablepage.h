#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/tables/recordtablemodel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace jisr {

class OpenProgramme;
class RecordPanel;

/// One record type as a table: search, sort by the headings, the record in focus at the side, export.
class TablePage : public Page {
    Q_OBJECT

  public:
    TablePage(Desk& desk, OpenProgramme& programme, RecordKind kind, const QStringList& fields,
              QWidget* parent = nullptr);

    RecordTableModel& model() { return *m_model; }
    /// Puts one record in focus, leaving the search when it hides it.
    void focusRecord(qint64 id);
    /// Shows a record of another kind at the side.
    void showOther(RecordKind kind, qint64 id);
    bool focusSearch() override;
    bool settleInput() override;

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void retranslate();
    void showState();
    void showCurrent();
    void exportTable();
    void setWidths();

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordTableModel* m_model;
    QLabel *m_title, *m_count, *m_stateTitle, *m_stateText;
    QLineEdit* m_search;
    QPushButton *m_export, *m_stateAction;
    QStackedWidget* m_stack;
    QTableView* m_table;
    RecordPanel* m_panel;
    QTimer m_typing{this};
    qint64 m_wanted = 0;  ///< put in focus as soon as the rows are there
    bool m_stale = false;
};

}  // namespace jisr
