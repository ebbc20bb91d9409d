#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QStringList>
#include <vector>

#include "ui/base/recordchanges.h"
#include "ui/tables/pagecache.h"

namespace jisr {

/// A record's rows as a table: the ids in display order from one query, and a cache of pages around what is
/// visible. A million rows cost 8 MB of ids; nothing is copied through a proxy. The old order stays until
/// the new one is there.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class State { Loading, Ready, Failed };
    static constexpr int RefusedRole = Qt::UserRole + 1;  ///< true: typed, but not accepted
    static constexpr int MissingRole = Qt::UserRole + 2;  ///< true: not read yet

    RecordTableModel(OpenProgramme& programme, LanguageSwitch& language, RecordKind kind,
                     const QStringList& columns, QObject* parent = nullptr);
    ~RecordTableModel() override;

    RecordKind kind() const { return m_query.kind; }
    State state() const { return m_state; }
    const Message& fault() const { return m_fault; }
    const TableQuery& query() const { return m_query; }
    const QString& search() const { return m_query.search; }
    const std::vector<qint64>& ids() const { return m_ids; }
    const QStringList& columns() const { return m_pages.columns(); }
    const RecordColumn& columnAt(int column) const;
    /// 0 outside the table.
    qint64 idAt(int row) const;
    int rowOf(qint64 id) const;  ///< -1 when the present query leaves it out
    /// As stored; invalid when empty or not read yet.
    QVariant valueAt(int row, int column) const;
    PageCache& pages() { return m_pages; }
    /// For other questions about the same rows, e.g. counts.
    TableLane& lane() { return m_lane; }

    void setQuery(const TableQuery& query);
    void setSearch(const QString& text);
    /// The criterion of one column; nothing: none.
    void setFilter(const QString& column, const std::optional<ColumnFilter>& filter);
    void setColumns(const QStringList& columns);
    void sort(int column, Qt::SortOrder order) override;
    /// Asks the file again, keeping query and order.
    void reload();
    /// Renews what a write touched, and no more.
    void take(const RecordChanges& changes);
    /// Words changed: says everything anew.
    void retranslate();

    /// What a person typed into a cell stands there until it was written or given up.
    void setTyped(qint64 id, const QString& column, const QString& text, bool refused);
    void clearTyped(qint64 id, const QString& column);
    /// How often which value stands in a column, said with its heading until the rows are others.
    bool hasHeadingCounts(const QString& column) const { return m_headingCounts.contains(column); }
    void setHeadingCounts(const QString& column, const QString& lines);
    QString typed(qint64 id, const QString& column) const;
    bool hasRefused() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  signals:
    void stateChanged();
    void queryChanged();
    void columnsChanged();

  private:
    const CellRow* rowAt(int row) const;
    void become(State state);
    void show(std::vector<qint64> ids);
    bool orderDependsOn(const RecordChanges& changes);
    void touchCell(qint64 id, const QString& column);

    struct Typed {
        QString text;
        bool refused = false;
    };

    OpenProgramme& m_programme;
    LanguageSwitch& m_language;
    TableQuery m_query;
    State m_state = State::Loading;
    Message m_fault;
    std::vector<qint64> m_ids;
    std::vector<const RecordColumn*> m_described;
    mutable PageCache m_pages;
    QHash<std::pair<qint64, QString>, Typed> m_typed;
    QHash<QString, QString> m_headingCounts;
    QPointer<Job> m_first, m_asking;
    bool m_answered = false;  ///< an order was there at least once
    bool m_askLater = false;  ///< as soon as nobody writes
    TableLane m_lane;
};

}  // namespace jisr
