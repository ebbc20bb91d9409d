#pragma once

#include <QFrame>
#include <QPointer>
#include <memory>
#include <vector>

#include "core/exchange/rosterfile.h"
#include "ui/base/desk.h"

class QLabel;
class QPushButton;

namespace jisr {

class FieldEditor;
class Job;
class OpenProgramme;
class RowsTable;

/// Makes graduates of some of a cohort, by one day for all or by a filled list: first what it would do, line
/// by line, then, when asked, as one batch that can be undone.
class GraduationPanel : public QFrame {
    Q_OBJECT

  public:
    GraduationPanel(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    /// Asks for the day of these enrolments.
    void begin(const std::vector<qint64>& enrolments);
    /// Reads a filled list of @p cohort.
    void beginFile(qint64 cohort, const QString& path);
    void dismiss();
    void retranslate();

  signals:
    void done(const QString& text, bool undoable);
    void failed(const jisr::Message& message);
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void makePlan();
    void take(RosterPlan plan);
    void apply();
    void showPlan();
    void run(std::function<RosterPlan(RecordStore&, Progress&)> plan);

    Desk& m_desk;
    OpenProgramme& m_programme;
    std::vector<qint64> m_enrolments;
    QString m_path;  ///< empty: by one day
    std::shared_ptr<const RosterPlan> m_plan;
    QPointer<Job> m_job;
    QLabel *m_title, *m_dayName, *m_says, *m_fault;
    FieldEditor* m_day;
    QPushButton *m_look, *m_apply, *m_cancel;
    QWidget* m_dayRow;
    RowsTable* m_rows;
};

}  // namespace jisr
