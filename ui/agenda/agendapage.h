#pragma once

#include <QTimer>

#include "ui/agenda/agendamodel.h"
#include "ui/agenda/sheetdesk.h"
#include "ui/base/desk.h"
#include "ui/base/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace jisr {

class FiguresDesk;
class FilledSheetView;

/// The calls of the coming weeks by region and person in charge, and call sheets on paper: out and back. A
/// page of its own, or a tab of the follow-up.
class AgendaPage : public Page {
    Q_OBJECT

  public:
    AgendaPage(Desk& desk, FiguresDesk& figures, QWidget* parent = nullptr);
    void enter() override;
    /// Reads a filled sheet, as if it had been chosen.
    void takeSheet(const QString& path);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    enum class For { Everybody, Region, Operator, InCharge };
    QWidget* makeSheets();
    void retranslate();
    void ask();
    void askLater();
    void showTable(std::shared_ptr<const AgendaTable> table);
    void showWeeks();
    void showChoices();
    void showState();
    void save();
    SheetRequest request() const;
    bool chosen(const AgendaEntry& entry) const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    FiguresDesk& m_figures;
    SheetDesk m_sheets;
    AgendaModel* m_model;
    std::shared_ptr<const AgendaTable> m_table;
    QPointer<Job> m_asking;
    QTimer m_later{this};
    Message m_fault;
    bool m_stale = true, m_filling = false, m_saving = false;

    QLabel *m_title, *m_about, *m_state, *m_sheetTitle, *m_sheetAbout, *m_forLabel, *m_untilLabel;
    QComboBox *m_by, *m_for, *m_until;
    QStackedWidget* m_stack;
    QTableView* m_weeks;
    QPushButton *m_save, *m_take;
    FilledSheetView* m_filled;
};

}  // namespace jisr
