#pragma once

#include <QPointer>
#include <QTimer>
#include <set>

#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/followup/duemodel.h"
#include "ui/jobs/jobs.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace jisr {

class CallCard;
class FiguresDesk;
struct RecordChanges;

/// Who is to be asked, in the order of what an answer is worth, and the screen to phone from.
class FollowUpPage : public Page {
    Q_OBJECT

  public:
    FollowUpPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent = nullptr);

    void enter() override;
    bool settleInput() override;
    const DueModel& model() const { return *m_model; }

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeList(QVBoxLayout* layout);
    void ask();
    void askLater();
    void showTable(std::shared_ptr<const DueTable> table);
    void showThresholds();
    void showChoices();
    void fillGroups();
    void takeChanges(const RecordChanges& changes);
    void returnToUndone();
    void showSummary();
    void showCurrent();
    void goTo(int row);
    void filterBy();
    void assign(qint64 staff);
    void fillAssign();
    std::vector<qint64> selected() const;
    void retranslate();

    Desk& m_desk;
    OpenProgramme& m_programme;
    FiguresDesk& m_figures;
    DueModel* m_model;
    QPointer<Job> m_asking;
    QTimer m_later{this};
    Message m_fault;
    bool m_stale = true, m_filling = false;
    std::vector<qint64> m_called;  ///< written down here, the last at the end: where an undo leads back
    std::set<qint64> m_touched;    ///< by the last write
    qint64 m_wanted = 0;           ///< to be shown when the list was made anew

    QLabel *m_title, *m_summary, *m_aside;
    QComboBox *m_state, *m_region, *m_operator, *m_horizon, *m_inCharge;
    QVBoxLayout* m_thresholds;
    QTableView* m_table;
    QPushButton *m_assign, *m_showAside, *m_showNoContact;
    QMenu* m_staff;
    CallCard* m_card;
};

}  // namespace jisr
