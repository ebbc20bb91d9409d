#pragma once

#include "ui/base/desk.h"
#include "ui/base/page.h"
#include "ui/quality/qualitydesk.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace jisr {

class FiguresDesk;
class FindingsModel;
class RuleList;

/// What the rules of data quality find in the whole file: rule by rule with the reason it matters, the rows,
/// and a way to say that a finding stays as it is.
class QualityPage : public Page {
    Q_OBJECT

  public:
    QualityPage(Desk& desk, FiguresDesk& figures, QWidget* parent = nullptr);
    void enter() override;
    /// Brings a rule to the front, once the file was checked.
    void choose(QualityRule rule);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    enum Shown { Working, Content, AllGood, Trouble };
    QWidget* makeRule();
    QWidget* makeState();
    void retranslate();
    void showState();
    void showReport();
    void showRule();
    void showActions();
    void renew();
    void acknowledge(bool all);
    void takeBack();
    void exportRows(bool everything);
    void openRow(int row);
    std::vector<qint64> chosen(bool acknowledged) const;

    Desk& m_desk;
    OpenProgramme& m_programme;
    QualityDesk m_quality;
    std::optional<QualityRule> m_asked;
    bool m_first = true;

    QLabel *m_title, *m_about, *m_staleText;
    QPushButton *m_again, *m_exportAll;
    QStackedWidget* m_stack;
    // the rules and the rows
    RuleList* m_rules;
    QLabel *m_name, *m_why, *m_what, *m_nothing, *m_rights;
    QPushButton *m_table, *m_open, *m_exportRule;
    QCheckBox* m_showAcknowledged;
    FindingsModel* m_model;
    QTableView* m_rows;
    QWidget *m_actions, *m_acknowledgeRow;
    QLineEdit* m_reason;
    QPushButton *m_acknowledge, *m_acknowledgeAll, *m_takeBack;
    // working, all good, trouble
    QLabel *m_stateTitle, *m_stateText;
    QProgressBar* m_bar;
    QPushButton* m_stateAction;
};

}  // namespace jisr
