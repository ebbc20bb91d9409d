#pragma once

#include <QPointer>
#include <memory>

#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/importing/importdesk.h"

class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace jisr {

class ChooseStep;
class ColumnsStep;
class DoneStep;
class OpenProgramme;
class PastedTable;
class PlanView;

/// Import in four steps: the tables, their columns, the plan, the writing. Nothing is written before the plan
/// was shown.
class ImportPage : public Page {
    Q_OBJECT

  public:
    ImportPage(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);
    ~ImportPage() override;
    /// Begins with tables or folders, as if they had been chosen.
    void take(const QStringList& paths);
    void take(const QString& path) { take(QStringList{path}); }
    /// Begins with a table from the clipboard, or says that there is none.
    void paste(const QMimeData* clipboard);
    void enter() override;
    bool settleInput() override;

  signals:
    /// The possible duplicates of what was imported are to be looked at.
    void duplicatesWanted();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    enum Step { Choose, Columns, PlanStep, Done };
    void makeHead();
    QWidget* makePlan();
    void connectSteps();
    void connectDesk();
    void retranslate();
    void showStep(Step step);
    void focusStep();
    void showRights();
    void watch(Job* job);
    void chooseTable();
    void makeThePlan();
    void showPlan(const PlanSummary& summary);
    void correctCell(const CellCorrection& correction);
    void apply();
    void showDone(const ImportResult& result);
    void saveRejects();
    void showFault(const Message& message);
    QString name() const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    std::unique_ptr<PastedTable> m_pasted, m_pastedNext;
    ImportDesk m_import;
    QPointer<Job> m_job, m_survey;
    OpenedTables m_opened;
    PlanSummary m_summary;
    QList<CellCorrection> m_corrections;
    Step m_step = Choose;
    bool m_stale = false;  ///< corrections were made since the plan

    QLabel *m_title, *m_fault, *m_stage;
    QLabel* m_steps[4];
    QStackedWidget* m_stack;
    QWidget* m_work;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    ChooseStep* m_choose;
    ColumnsStep* m_columns;
    PlanView* m_planView;
    DoneStep* m_done;
    QPushButton *m_apply, *m_backToColumns, *m_saveRejects, *m_planAgain;
};

}  // namespace jisr
