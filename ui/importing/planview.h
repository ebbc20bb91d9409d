#pragma once

#include <QWidget>

#include "ui/importing/importdesk.h"

class QFrame;
class QLabel;
class QTabWidget;
class QTableWidget;
class QVBoxLayout;

namespace jisr {

class LanguageSwitch;
class ProblemsView;
class Theme;

/// A plan before it is written: what must be answered first, how much of what would be written, what is
/// wrong, and the rows.
class PlanView : public QWidget {
    Q_OBJECT

  public:
    PlanView(LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);
    void setSummary(const PlanSummary& summary, const QList<CellCorrection>& corrections);
    ProblemsView& problems() { return *m_problems; }
    /// Gives the keyboard to what must be done first; false when nothing must.
    bool focusFirst();

  signals:
    /// A question was answered: how the dates of a table's column are written.
    void formChosen(const QString& path, const QString& column, const QString& format);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void fillQuestions();
    void fillCounts();
    QTableWidget* addTab(const QString& title, qint64 count, const QStringList& headers);
    void addPairs();
    void addUnused();
    void addRows(const QString& title, qint64 count, const QList<PlanRow>& rows);

    LanguageSwitch& m_language;
    PlanSummary m_summary;
    QList<CellCorrection> m_corrections;
    QLabel* m_note;
    QFrame* m_questions;
    QVBoxLayout* m_questionLines;
    QTableWidget* m_counts;
    QTabWidget* m_tabs;
    ProblemsView* m_problems;
};

}  // namespace jisr
