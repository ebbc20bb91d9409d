#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/followup/agenda.h"

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// An agenda with the names of its groups.
struct AgendaTable {
    Agenda agenda;
    Dimensions dimensions;
};

/// The calls of each week by region or by person in charge, and their sum.
class AgendaModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class By { Region, InCharge };

    AgendaModel(OpenProgramme& programme, LanguageSwitch& language, QObject* parent = nullptr);

    void show(std::shared_ptr<const AgendaTable> table, By by);
    void retranslate();
    /// Learners of a cell in the order of their days; of a whole row in the first column.
    std::vector<qint64> learners(const QModelIndex& cell) const;
    /// What a cell's people have in common: "Dakhla-Oued Ed-Dahab · week of 20/07/2026".
    QString title(const QModelIndex& cell) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Group {
        qint64 key = -1;                                ///< position of a region, or staff
        std::vector<std::vector<std::uint32_t>> weeks;  ///< positions of entries
    };
    qint64 keyOf(const AgendaEntry& entry) const;
    QString name(int row) const;
    std::size_t count(int row, int week) const;
    std::size_t total(int row) const;
    bool isTotal(int row) const { return row == int(m_groups.size()); }

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    std::shared_ptr<const AgendaTable> m_table;
    By m_by = By::Region;
    std::vector<Group> m_groups;
};

}  // namespace jisr
