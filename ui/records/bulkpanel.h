#pragma once

#include <QFrame>
#include <QPointer>
#include <memory>
#include <vector>

#include "core/editing/bulkedit.h"
#include "ui/base/desk.h"

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jisr {

class BulkForm;
class Job;
class OpenProgramme;

/// One change for the chosen rows: what is asked, what would become of each row, and then, as one batch that
/// can be undone, the change itself.
class BulkPanel : public QFrame {
    Q_OBJECT

  public:
    BulkPanel(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    /// For these rows, as far as the file can be changed.
    void begin(RecordKind kind, const std::vector<qint64>& ids);

  public slots:
    void dismiss();

  signals:
    void dismissed();
    void recordWanted(jisr::RecordKind kind, qint64 id);
    void rowsWanted(jisr::RecordKind kind, const std::vector<qint64>& ids, const QString& title);
    void done(const QString& text, bool undoable);
    void failed(const jisr::Message& message);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum class State { Asking, Planning, Planned, Applying, Done };
    void become(State state);
    void makePlan();
    void apply();
    void cancel();
    void watch(const QPointer<Job>& job);
    void showPlan();
    void showRows();
    void addRow(qint64 id, const QString& detail);
    void retranslate();
    QString sayStep(const BulkStep& step) const;
    std::vector<qint64> idsOf(BulkOutcome outcome) const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    RecordKind m_kind = RecordKind::Learner;
    std::vector<qint64> m_ids;
    State m_state = State::Asking;
    std::shared_ptr<const BulkPlan> m_plan;
    std::shared_ptr<BulkResult> m_result;
    qint64 m_batch = 0;  ///< that it wrote
    QPointer<Job> m_job;
    BulkForm* m_form;
    QLabel *m_title, *m_subtitle, *m_remarks, *m_says;
    QPushButton *m_close, *m_look, *m_apply, *m_cancel, *m_undo, *m_all;
    QPushButton* m_outcomes[3];
    QButtonGroup* m_choice;
    QProgressBar* m_progress;
    QScrollArea* m_scroll;
    QWidget *m_planned, *m_rows = nullptr;
    QVBoxLayout* m_content;
};

}  // namespace jisr
