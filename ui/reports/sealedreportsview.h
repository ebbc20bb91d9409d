#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <map>
#include <memory>

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"
#include "core/publishing/lastreport.h"
#include "core/publishing/sealedreports.h"
#include "core/publishing/verification.h"
#include "ui/base/desk.h"
#include "ui/jobs/jobs.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace jisr {

class FiguresDesk;
class OpenProgramme;

/// The reports that were sealed: looked up, held against what was stored, handed out again or corrected; and
/// beneath them why the rate of the report now asked for is another than in the last one, with the people.
class SealedReportsView : public QWidget {
    Q_OBJECT

  public:
    /// @p order: the report now asked for.
    SealedReportsView(Desk& desk, OpenProgramme& programme, FiguresDesk& figures,
                      std::function<ReportOrder()> order, QWidget* parent = nullptr);

    /// Reads anew, now or when it is next seen.
    void refresh();

  signals:
    void correctionWanted(const QString& code);
    void rowsWanted(jisr::RecordKind kind, const std::vector<qint64>& ids, const QString& title);
    void done(const QString& text, bool undoable);
    void failed(const jisr::Message& message);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    struct Answer;
    QWidget* makeSeals();
    QWidget* makeDifference();
    void retranslate();
    void showSeals();
    void showSeal();
    void showDifference();
    void showPeople();
    void verify();
    void handOut();
    const SealedReport* chosen() const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    FiguresDesk& m_figures;
    std::function<ReportOrder()> m_order;
    QLabel *m_title, *m_state, *m_about, *m_files, *m_differenceTitle, *m_difference;
    QTableWidget *m_seals, *m_causes;
    QPushButton *m_verify, *m_handOut, *m_correct, *m_people;
    std::shared_ptr<const Answer> m_answer;
    std::map<QString, SealCheck> m_checks;  ///< by code, of the last verification
    QList<Message> m_chain;                 ///< what it found of the chain as a whole
    QPointer<Job> m_reading, m_checking;
    bool m_stale = true;
};

}  // namespace jisr
