#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>
#include <QStringList>
#include <vector>

#include "core/storage/recordstore.h"
#include "ui/jobs/jobs.h"

namespace jisr {

class LanguageSwitch;
class OpenProgramme;

/// A record's rows as a table: the ids in display order from one query, and a cache of pages around
/// what is visible. A million rows cost 8 MB of ids; nothing is copied through a proxy.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class State { Loading, Ready, Failed };

    /// @param fields canonical names, in column order.
    RecordTableModel(OpenProgramme& programme, LanguageSwitch& language, RecordKind kind,
                     const QStringList& fields, QObject* parent = nullptr);

    RecordKind kind() const { return m_kind; }
    State state() const { return m_state; }
    const Message& fault() const { return m_fault; }
    const QString& search() const { return m_search; }
    const std::vector<qint64>& ids() const { return m_ids; }
    const QStringList& fields() const { return m_fields; }
    /// 0 outside the table.
    qint64 idAt(int row) const;
    int rowOf(qint64 id) const;  ///< -1 when the present search leaves it out

    void setSearch(const QString& text);
    void sort(int column, Qt::SortOrder order) override;
    /// Asks the file again, keeping search and order.
    void reload();
    /// Words changed: says everything anew.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  signals:
    void stateChanged();

  private:
    const StoredRow* rowAt(int row) const;
    void become(State state);

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    RecordKind m_kind;
    QStringList m_fields;
    std::vector<int> m_columns;  ///< index in the record's fields
    QString m_search, m_sortField;
    bool m_descending = false;
    State m_state = State::Loading;
    Message m_fault;
    std::vector<qint64> m_ids;
    mutable QCache<int, std::vector<StoredRow>> m_pages{64};
    QPointer<Job> m_asking;
};

}  // namespace jisr
