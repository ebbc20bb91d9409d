#pragma once

#include <QAbstractTableModel>

#include "core/followup/duelist.h"
#include "core/indicators/factrows.h"

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// A due list with the names of the groups that its people belong to.
struct DueTable {
    DueList list;
    Dimensions dimensions;

    const CohortRow* cohort(const DuePerson& person) const;
    /// Whether an answer of this person helps to reach a threshold.
    bool helps(const DuePerson& person, const Threshold& threshold) const;
};

/// Which of the due list is shown.
struct DueFilter {
    std::optional<DueState> state;   ///< nothing: all but Later
    std::optional<qint64> inCharge;  ///< staff, 0 nobody; nothing: everybody
    QString region, operatorCode;    ///< codes; empty: all
    int horizon = 0;                 ///< months; 0: all
    int threshold = -1;
    bool operator==(const DueFilter&) const = default;
};

/// The people to be asked as a table, in the order of the list.
class DueModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Name, About, Since, State, Attempts, Cohort, InCharge, ColumnCount };

    DueModel(OpenProgramme& programme, LanguageSwitch& language, QObject* parent = nullptr);

    void setTable(std::shared_ptr<const DueTable> table);
    const std::shared_ptr<const DueTable>& table() const { return m_table; }
    void setFilter(const DueFilter& filter);
    const DueFilter& filter() const { return m_filter; }
    /// Somebody was asked just now: gone until the list is made anew.
    void take(qint64 learner);
    /// nullptr outside.
    const DuePerson* person(int row) const;
    int rowOf(qint64 learner) const;  ///< -1 when not shown
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void sift();
    bool passes(const DuePerson& person) const;

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    std::shared_ptr<const DueTable> m_table;
    DueFilter m_filter;
    std::vector<std::size_t> m_rows;  ///< positions in the list
};

}  // namespace jisr
