#pragma once

#include <QPointer>
#include <map>
#include <optional>

#include "core/indicators/figures.h"
#include "ui/records/recordpage.h"

class QGridLayout;
class QProgressBar;
class QPushButton;

namespace jisr {

class GraduationPanel;
class HistoryView;
class Job;
class RowsTable;
class SheetCard;

/// One cohort: what it is, how full, how far, who is in it; graduates many at once, by one day or by the
/// list that its operator filled in.
class CohortPage : public RecordPage {
    Q_OBJECT

  public:
    CohortPage(Desk& desk, OpenProgramme& programme, FiguresDesk& figures, QWidget* parent = nullptr);

  protected:
    void turn() override;
    void fill() override;
    void askFigures() override;
    void retranslate() override;
    bool concernedBy(const RecordChanges& changes) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    struct Roster {
        std::vector<StoredRow> enrolments;
        std::map<qint64, StoredRow> learners;
    };
    struct Progress6 {
        FigureGroup group;
        qint64 chains = 0, graduates = 0;
        bool final = false;
    };

    void buildCards();
    void askRoster();
    void fillFacts();
    void fillFill();
    void fillRoster();
    void fillProgress();
    void sayActions();
    void addFigure(QGridLayout& grid, int column, const QString& name, const QString& value,
                   const QString& detail, const char* objectName);
    void writeList();
    void takeList(const QString& path);
    void graduateSelected();
    QString code() const;

    StoredRow m_cohort;
    Roster m_roster;
    std::optional<Progress6> m_progress;
    QPointer<Job> m_asking;
    SheetCard *m_facts, *m_figures, *m_fillCard, *m_list, *m_past;
    QLabel *m_fillText, *m_counts, *m_hint;
    QProgressBar* m_fillBar;
    GraduationPanel* m_graduation;
    RowsTable* m_table;
    HistoryView* m_history;
    QPushButton *m_edit, *m_enrol, *m_graduate, *m_write, *m_take;
};

}  // namespace jisr
