#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>

#include "ui/jobs/jobs.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace jisr {

/// A question or the progress of some work, in line above the table instead of in a dialog.
class TableStrip : public QFrame {
    Q_OBJECT

  public:
    explicit TableStrip(QWidget* parent = nullptr);

    /// @p action empty: nothing to agree to.
    void ask(const QString& words, const QString& detail, const QString& action, std::function<void()> act,
             const QString& leave);
    /// Shows where @p job is and lets it be stopped.
    void follow(Job* job, const QString& words, const QString& leave);
    void dismiss();
    QPushButton* action() const { return m_action; }

  signals:
    void dismissed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLabel *m_words, *m_detail;
    QProgressBar* m_progress;
    QPushButton *m_action, *m_leave;
    std::function<void()> m_act;
    QPointer<Job> m_job;
};

}  // namespace jisr
