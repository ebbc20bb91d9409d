#pragma once

#include <QList>
#include <QMap>
#include <QPointer>
#include <optional>

#include "core/base/message.h"
#include "core/results/figurecode.h"
#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/dashboard/programmereport.h"
#include "ui/jobs/jobs.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace jisr {

class ChartCard;
class ChartSheet;
class FigureRow;
class FiguresDesk;
class PeoplePanel;

/// Where the programme stands at the cut-off, from the headline to detail: the figures, then the charts of
/// the catalogue sheet by sheet, with the people behind each mark at the side. What is counted in one pass is
/// shown at once; charts that look from several cut-offs or simulate follow from the background.
class DashboardPage : public Page {
    Q_OBJECT

  public:
    DashboardPage(Desk& desk, FiguresDesk& figures, QWidget* parent = nullptr);
    void exportReport();
    /// The figure on its filter and at its cut-off, its people at the side; as soon as the facts are there.
    void openFigure(const FigureAddress& address, const QDate& cutOff);
    void showSheet(Sheet sheet);
    const DashboardContent& content() const { return m_content; }

  signals:
    /// What is shown answers the present scope, the charts from the background apart.
    void shown();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeContent();
    QWidget* makeState();
    void ask();
    void showContent(DashboardContent content);
    void askSheet();
    void askChart(ChartCard* card);
    void askChanges();
    void askBehind();
    void forgetBehind();
    void showCharts(const std::vector<ChartSpec>& charts);
    void arrange();
    ChartSheet* sheetOf(Sheet sheet);
    void connectCard(ChartCard* card);
    ReportContext context() const;
    void writeReport(const Report& report, const QString& path);
    void copyChart(const ChartSpec& spec);
    void saveChart(const ChartSpec& spec, const QString& extension);
    void showState();
    void showPeople(const QString& key, const QString& title, ChartCard* card = nullptr);
    void renewPeople();
    void filterBy(const QString& key, bool add);
    void addSentence(const QString& sentence);
    void retranslate();

    Desk& m_desk;
    FiguresDesk& m_figures;
    DashboardContent m_content;
    ChartChoices m_choices;
    QStringList m_inReport;  ///< charts added to the report, by id
    /// Sentences added to it; what was said internally never goes into a public one.
    struct Sentence {
        QString text;
        bool isPublic = false;
    };
    QList<Sentence> m_sentences;
    QString m_peopleKey;
    std::optional<FigureReference> m_wanted;  ///< to be opened when the facts are there
    QPointer<Job> m_asking, m_moving;
    QList<QPointer<Job>> m_behind;  ///< from the background
    bool m_haveContent = false;
    QStackedWidget* m_stack;
    QLabel *m_stateTitle, *m_stateText;
    QProgressBar* m_bar;
    QPushButton *m_export, *m_again;
    FigureRow* m_row;
    QTabBar* m_tabs;
    QVBoxLayout* m_sheetPlace;
    QMap<int, ChartSheet*> m_sheets;  ///< by Sheet, made when first shown
    QScrollArea* m_scroll;
    PeoplePanel* m_people;
};

}  // namespace jisr
