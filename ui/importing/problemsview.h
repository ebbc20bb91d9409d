#pragma once

#include <QWidget>

#include "ui/importing/importdesk.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace jisr {

class LanguageSwitch;
class Theme;

/// What a plan found wrong, by kind with how many rows; beside it the rows of one kind, whose cells can be
/// corrected where they are.
class ProblemsView : public QWidget {
    Q_OBJECT

  public:
    ProblemsView(LanguageSwitch& language, Theme& theme, QWidget* parent = nullptr);

    /// Keeps to the kind that was shown, or what is left of it.
    void show(const PlanSummary& summary, const QList<CellCorrection>& corrections);
    using QWidget::show;
    void showRows(const ProblemRows& rows);
    /// The kind in focus; null when there is none.
    const PlanProblem* current() const;
    /// Lets an open cell go, with what was typed.
    void settle();

  signals:
    void rowsWanted(const jisr::PlanProblem& problem);
    void corrected(const jisr::CellCorrection& correction);
    void correctionsDropped();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void fillKinds();
    void fillRows();
    void takeEdit(int row, int column);
    QString fieldText(const PlanProblem& problem) const;
    QString reasonText(const PlanProblem& problem) const;

    LanguageSwitch& m_language;
    Theme& m_theme;
    PlanSummary m_summary;
    QList<CellCorrection> m_corrections;
    ProblemRows m_rows;
    QList<int> m_places;  ///< by column of the grid: the table's column, -1 for line and reason
    bool m_filling = false;
    bool m_backToCells = false;  ///< a correction was typed: the keyboard stays among the cells
    int m_row = 0;
    QListWidget* m_kinds;
    QLabel *m_reason, *m_hint, *m_correctionsText;
    QTableWidget* m_cells;
    QPushButton* m_drop;
};

}  // namespace jisr
