#pragma once

#include <QWidget>

#include "ui/importing/importdesk.h"

class QLabel;
class QTabWidget;
class QTableWidget;

namespace jisr {

class LanguageSwitch;

/// A plan before it is written: how much of what, and the rows with their reasons.
class PlanView : public QWidget {
    Q_OBJECT

  public:
    explicit PlanView(LanguageSwitch& language, QWidget* parent = nullptr);
    void setSummary(const PlanSummary& summary);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void fillCounts();
    QTableWidget* addTab(const QString& title, qint64 count, const QStringList& headers);
    void addFindings(const QString& title, qint64 count, const QList<PlanFinding>& findings);
    void addRows(const QString& title, qint64 count, const QList<PlanRow>& rows);

    LanguageSwitch& m_language;
    PlanSummary m_summary;
    QLabel* m_note;
    QTableWidget* m_counts;
    QTabWidget* m_tabs;
};

}  // namespace jisr
