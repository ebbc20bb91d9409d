#pragma once

#include <QList>
#include <QPointer>

#include "core/base/message.h"
#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/dashboard/programmereport.h"
#include "ui/jobs/jobs.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace jisr {

class ChartCard;
class FigureCard;
class FiguresDesk;
class PeoplePanel;

/// Where the programme stands at the cut-off: the figures and charts of the report's first part, as the
/// report's builder made them, with the people behind each at the side.
class DashboardPage : public Page {
    Q_OBJECT

  public:
    DashboardPage(Desk& desk, FiguresDesk& figures, QWidget* parent = nullptr);
    void exportReport();
    const DashboardContent& content() const { return m_content; }

  signals:
    /// What is shown answers the present scope.
    void shown();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void ask();
    void showContent(DashboardContent content);
    void arrange(bool anew);
    void alignValues();
    ReportContext context() const;
    void writeReport(const Report& report, const QString& path);
    void showState();
    void showPeople(const QString& key, const QString& title);
    void retranslate();

    Desk& m_desk;
    FiguresDesk& m_figures;
    DashboardContent m_content;
    QString m_peopleKey;
    QPointer<Job> m_asking;
    bool m_haveContent = false;
    QStackedWidget* m_stack;
    QLabel *m_sentence, *m_stateTitle, *m_stateText;
    QProgressBar* m_bar;
    QPushButton *m_export, *m_again;
    QGridLayout *m_cards, *m_charts;
    QScrollArea* m_scroll;
    int m_arrangedFor = 0;  ///< 0: not yet, 1: narrow, 2: wide
    QList<FigureCard*> m_figureCards;
    QList<ChartCard*> m_chartCards;
    PeoplePanel* m_people;
};

}  // namespace jisr
