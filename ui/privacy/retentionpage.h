#pragma once

#include <QPointer>
#include <memory>

#include "core/privacy/anonymisationplan.h"
#include "ui/base/desk.h"
#include "ui/base/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace jisr {

class Job;
class OpenProgramme;

/// How long people stay in the file, who is past that, and the act that takes them out for good: first the
/// plan, then the number of people typed as confirmation, then a job that can be stopped until it is done.
class RetentionPage : public Page {
    Q_OBJECT

  public:
    RetentionPage(Desk& desk, OpenProgramme& programme, QWidget* parent = nullptr);

    void enter() override;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Answer;
    void makeQuestion(QVBoxLayout* inside);
    void makePlan(QVBoxLayout* inside);
    void makeConfirmation(QVBoxLayout* inside);
    void retranslate();
    void look();
    void act();
    void begin(Job* job);
    void end();
    void showPlan();
    void showResult(const AnonymisationResult& result, const QStringList& left);
    void updateControls();
    bool confirmed() const;
    bool anonymised() const;
    void say(const QString& text, const char* role = "muted");

    Desk& m_desk;
    OpenProgramme& m_programme;
    std::shared_ptr<const AnonymisationPlan> m_plan;
    bool m_acting = false;  ///< the job is the act, not the plan
    bool m_looked = false;  ///< the retention in force was read
    QPointer<Job> m_job;

    QLabel *m_title, *m_text, *m_before, *m_behind, *m_state, *m_copiesTitle, *m_warning, *m_ask;
    QSpinBox* m_months;
    QPushButton *m_look, *m_act, *m_cancel;
    QTableWidget* m_counts;
    QListWidget* m_copies;
    QLineEdit* m_number;
    QProgressBar* m_progress;
    QWidget* m_confirmation;
};

}  // namespace jisr
