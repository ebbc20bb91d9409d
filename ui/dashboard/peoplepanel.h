#pragma once

#include <QFrame>
#include <QPointer>
#include <array>

#include "core/catalogue/catalogue.h"
#include "ui/dashboard/peopleanswer.h"
#include "ui/jobs/jobs.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace jisr {

class ChartCard;
class FiguresDesk;
class LanguageSwitch;
class PassportSharing;
class PeopleModel;

/// The passport of a figure: what it is and how it came about, its code and its sentence, and the very people
/// in it, those beside it, and those left out with the reason. In public mode it says what the disclosure
/// rules let be seen, and names nobody.
class PeoplePanel : public QFrame {
    Q_OBJECT

  public:
    PeoplePanel(FiguresDesk& figures, LanguageSwitch& language, QWidget* parent = nullptr);
    /// @p title as the figure is called on screen; empty: by its name. The answer is that of the present
    /// scope.
    void ask(const PeopleQuestion& question, const QString& title);
    /// On which chart the mark stands that is asked about next; nullptr: it is a figure, its chart its own.
    void setChart(ChartCard* card);
    /// What is asked; nothing when dismissed.
    const std::optional<PeopleQuestion>& question() const { return m_question; }
    const QString& title() const { return m_shownTitle; }
    /// As shown; of the figure before until the answer came.
    const FigurePassport& passport() const { return m_answer.passport; }
    const People& people() const { return m_answer.people; }

  public slots:
    void dismiss();

  signals:
    void personChosen(qint64 learner);
    /// Exactly the people listed, each once.
    void rowsWanted(jisr::RecordKind kind, const std::vector<qint64>& ids, const QString& title);
    /// Something went to the clipboard: what to say of it.
    void copied(const QString& text);
    /// The figure's sentence in the window's language is to stand in the report.
    void sentenceForReport(const QString& sentence);
    /// The mark's chart, or the figure's own, is to be copied; to be saved as a file of @p extension
    /// (".svg").
    void chartCopyWanted(const jisr::ChartSpec& chart);
    void chartSaveWanted(const jisr::ChartSpec& chart, const QString& extension);
    void dismissed();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fill();
    void fillFacts();
    QString definition() const;
    void shareColumns();
    void fillParts();
    void showPart();
    void copy(const QString& text, const QString& said);
    void openInTable();
    QString partName() const;

    FiguresDesk& m_figures;
    LanguageSwitch& m_language;
    PeopleModel* m_model;
    std::optional<PeopleQuestion> m_question;
    PeopleAnswer m_answer;
    QString m_shownTitle;
    QPointer<Job> m_asking;
    QLabel *m_title, *m_filter, *m_definition, *m_outOf, *m_value, *m_sum, *m_remark, *m_rules, *m_nameless;
    QPushButton *m_close, *m_code, *m_open;
    PassportSharing* m_sharing;
    QGridLayout* m_facts;
    QTabBar* m_parts;
    QComboBox* m_reason;
    QTableView* m_table;
};

}  // namespace jisr
