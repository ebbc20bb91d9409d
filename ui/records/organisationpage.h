#pragma once

#include <QPointer>
#include <map>
#include <optional>

#include "core/indicators/figures.h"
#include "ui/records/recordpage.h"

class QPushButton;

namespace jisr {

class HistoryView;
class Job;
class RowsTable;
class SheetCard;

/// One organisation: who it is and belongs to; as operator its cohorts with their figures, in the order of
/// their codes and never ranked; as employer whom it hired.
class OrganisationPage : public RecordPage {
    Q_OBJECT

  public:
    OrganisationPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent = nullptr);

  protected:
    void turn() override;
    void fill() override;
    void askFigures() override;
    void retranslate() override;
    bool concernedBy(const RecordChanges& changes) const override;

  private:
    struct Roles {
        std::vector<StoredRow> cohorts, children;
        std::vector<qint64> situations;  ///< all, by id
        std::vector<StoredRow> hires;    ///< the latest of them
        std::map<qint64, StoredRow> learners;
    };
    struct Counted {
        FigureGroup group;
        qint64 chains = 0, graduates = 0;
        bool final = false;
    };
    struct AsOperator {
        Counted whole;
        std::map<qint64, Counted> cohorts;  ///< by the cohort's id
    };

    void buildCards();
    void askRoles();
    void fillFacts();
    void fillCohorts();
    void fillHires();

    StoredRow m_organisation;
    Roles m_roles;
    bool m_rolesRead = false;
    std::optional<AsOperator> m_counted;
    QPointer<Job> m_asking;
    SheetCard *m_facts, *m_operator, *m_employer, *m_past;
    QLabel *m_operatorSays, *m_employerSays;
    RowsTable *m_cohortTable, *m_hireTable;
    HistoryView* m_history;
    QPushButton *m_edit, *m_addCohort, *m_openHires;
};

}  // namespace jisr
