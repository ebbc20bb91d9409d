#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/importing/importdesk.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace jisr {

class MappingEditor;
class OpenProgramme;
class PlanView;

/// Import in four steps: the table, its columns, the plan, the writing. Nothing is written before the plan
/// was shown.
class ImportPage : public Page {
    Q_OBJECT

  public:
    ImportPage(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);
    /// Begins with a table, as if it had been chosen.
    void take(const QString& path);
    /// Gives the keyboard to what this step is about.
    void focusStep();
    void enter() override { focusStep(); }

  protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    enum Step { Choose, Columns, PlanStep, Done };
    QWidget* makeChoose();
    QWidget* makeColumns();
    QWidget* makePlan();
    QWidget* makeDone();
    void retranslate();
    void showStep(Step step);
    void showRights();
    void watch(Job* job);
    void chooseTable();
    void readAgain();
    void showPreview(const TablePreview& preview);
    void makeThePlan();
    void showPlan(const PlanSummary& summary);
    void apply();
    void showDone(const ImportResult& result);
    void saveRejects();
    void showFault(const Message& message);

    Desk& m_desk;
    OpenProgramme& m_programme;
    ImportDesk m_import;
    QPointer<Job> m_job;
    QString m_path;
    TablePreview m_preview;
    PlanSummary m_summary;
    ImportResult m_result;
    Step m_step = Choose;
    bool m_filling = false;

    QLabel *m_title, *m_fault, *m_stage;
    QLabel* m_steps[4];
    QStackedWidget* m_stack;
    QWidget* m_work;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    // the table
    QLabel *m_dropTitle, *m_dropText;
    QPushButton* m_choose;
    // its columns
    QLabel *m_fileName, *m_asLabel, *m_encodingLabel, *m_separatorLabel, *m_sheetLabel;
    QComboBox *m_as, *m_encoding, *m_separator, *m_sheet;
    QCheckBox* m_createMissing;
    MappingEditor* m_editor;
    QPushButton *m_toPlan, *m_otherTable;
    // the plan
    PlanView* m_planView;
    QPushButton *m_apply, *m_backToColumns, *m_saveRejects;
    // done
    QLabel *m_doneTitle, *m_doneText;
    QPushButton *m_another, *m_doneRejects;
};

}  // namespace jisr
