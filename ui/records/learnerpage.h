#pragma once

#include <optional>

#include "core/indicators/explanation.h"
#include "ui/records/recordpage.h"

class QPushButton;

namespace jisr {

class DataRequestCard;
class HistoryView;
class RowsTable;
class SheetCard;
class Timeline;

/// One person: who they are, their path, what happened when, the status at each horizon with the rule that
/// decided it, how well each situation is proved, and everything that was ever changed.
class LearnerPage : public RecordPage {
    Q_OBJECT

  public:
    LearnerPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent = nullptr);

  protected:
    void turn() override;
    void fill() override;
    void askFigures() override;
    void retranslate() override;
    bool concernedBy(const RecordChanges& changes) const override;

  private:
    struct Explained {
        LearnerExplanation why;
        RuleParameters parameters;
    };

    void buildCards();
    void fillIdentity();
    void fillCin(SheetCard& card);
    void fillPath();
    void fillChain(const std::vector<qint64>& enrolments, const QString& heading, const char* role);
    void fillStatuses();
    void fillTimeline();
    void fillSituations();
    void fillContacts();
    /// Asks where, then writes what is held on the person and notes that it was given out.
    void saveAccessReport();
    void showTimelineWords();
    ReasonNames names() const;
    const StoredRow* situation(qint64 id) const;
    const StoredRow* enrolment(qint64 id) const;

    StoredRow m_learner;
    std::vector<StoredRow> m_enrolments, m_situations, m_contacts;
    std::optional<Explained> m_explained;
    bool m_cinShown = false;
    QFrame* m_banner;
    QLabel *m_bannerText, *m_timelineWords, *m_proofs;
    SheetCard *m_identity, *m_path, *m_time, *m_status, *m_evidence, *m_calls, *m_past;
    DataRequestCard* m_requests;
    Timeline* m_timeline;
    RowsTable *m_timelineTable, *m_situationTable, *m_contactTable;
    HistoryView* m_history;
    QPushButton *m_edit, *m_addEnrolment, *m_addSituation, *m_addContact, *m_asTable, *m_access;
};

}  // namespace jisr
