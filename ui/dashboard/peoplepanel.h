#pragma once

#include <QAbstractTableModel>
#include <QFrame>
#include <QPointer>

#include "ui/dashboard/peoplequestion.h"
#include "ui/jobs/jobs.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace jisr {

class FiguresDesk;
class LanguageSwitch;

/// People of one part of a figure; names are looked up as they come into sight.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    PeopleModel(FiguresDesk& figures, LanguageSwitch& language, QObject* parent = nullptr);
    void setPersons(std::vector<Person> persons);
    qint64 learnerAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    FiguresDesk& m_figures;
    LanguageSwitch& m_language;
    std::vector<Person> m_persons;
    bool m_reasons = false;
};

/// The passport of a figure: the very people in it, those beside it, and those left out with the reason.
class PeoplePanel : public QFrame {
    Q_OBJECT

  public:
    PeoplePanel(FiguresDesk& figures, LanguageSwitch& language, QWidget* parent = nullptr);
    /// @p title as the figure is called on screen.
    void ask(const PeopleQuestion& question, const QString& title);
    const QString& title() const { return m_shownTitle; }

  public slots:
    void dismiss();

  signals:
    void personChosen(qint64 learner);
    void dismissed();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fill();
    void showPart();

    FiguresDesk& m_figures;
    LanguageSwitch& m_language;
    PeopleModel* m_model;
    std::optional<PeopleQuestion> m_question;
    People m_people;
    QString m_shownTitle;
    QPointer<Job> m_asking;
    QLabel *m_title, *m_definition, *m_sum;
    QPushButton* m_close;
    QTabBar* m_parts;
    QComboBox* m_reason;
    QTableView* m_table;
};

}  // namespace jisr
