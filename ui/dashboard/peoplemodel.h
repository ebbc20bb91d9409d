#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/indicators/figures.h"

namespace jisr {

class FiguresDesk;
class LanguageSwitch;

/// People of one part of a figure; names are looked up as they come into sight.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    PeopleModel(FiguresDesk& figures, LanguageSwitch& language, QObject* parent = nullptr);
    void setPersons(std::vector<Person> persons);
    /// Whether the second column says why somebody is left out, instead of the cohort.
    bool saysReasons() const { return m_reasons; }
    qint64 learnerAt(int row) const;
    /// Each learner once, in the list's order: somebody with two enrolments stands in it twice.
    std::vector<qint64> learners() const;

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

}  // namespace jisr
