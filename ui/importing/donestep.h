#pragma once

#include <QWidget>

#include "ui/importing/importdesk.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace jisr {

class LanguageSwitch;

/// What an import wrote: how much of what, the rows to look at, and the way back.
class DoneStep : public QWidget {
    Q_OBJECT

  public:
    explicit DoneStep(LanguageSwitch& language, QWidget* parent = nullptr);

    void show(const PlanSummary& plan, const ImportResult& result, const QList<CellCorrection>& corrections);
    using QWidget::show;
    const ImportResult& result() const { return m_result; }
    QString sentence() const;
    void focus();

  signals:
    void undoWanted();
    void rejectsWanted();
    void againWanted();
    void duplicatesWanted();
    void rowsWanted(jisr::RecordKind kind, const std::vector<qint64>& ids, const QString& title);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void fillCounts();

    LanguageSwitch& m_language;
    PlanSummary m_plan;
    ImportResult m_result;
    QList<CellCorrection> m_corrections;
    QLabel *m_title, *m_text, *m_corrected;
    QTableWidget* m_counts;
    QPushButton *m_undo, *m_rejects, *m_again, *m_duplicates;
};

}  // namespace jisr
