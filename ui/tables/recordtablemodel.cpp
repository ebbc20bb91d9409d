#include "ui/tables/recordtablemodel.h"

#include <algorithm>

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/base/parts.h"
#include "ui/tables/columnset.h"

namespace jisr {

namespace {
constexpr int firstRows = 100;
}

RecordTableModel::RecordTableModel(OpenProgramme& programme, LanguageSwitch& language, RecordKind kind,
                                   const QStringList& columns, QObject* parent)
    : QAbstractTableModel(parent),
      m_programme(programme),
      m_language(language),
      m_pages(programme, language, kind, this),
      m_lane(programme, this) {
    m_query.kind = kind;
    m_pages.setSource([this](int page) {
        const auto first = m_ids.begin() + std::min<qsizetype>(m_ids.size(), page * PageCache::pageRows);
        const auto last =
            m_ids.begin() + std::min<qsizetype>(m_ids.size(), qsizetype(page + 1) * PageCache::pageRows);
        return std::vector<qint64>(first, last);
    });
    connect(&m_pages, &PageCache::arrived, this, [this](int page) {
        const int first = page * PageCache::pageRows;
        const int last = std::min(first + PageCache::pageRows, rowCount()) - 1;
        if (first <= last) {
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
        }
    });
    connect(&programme, &OpenProgramme::writingChanged, this, [this](bool writing) {
        if (!writing && m_askLater) {
            reload();
        }
    });
    setColumns(columns);
}

RecordTableModel::~RecordTableModel() = default;

const RecordColumn& RecordTableModel::columnAt(int column) const {
    return *m_described[static_cast<std::size_t>(column)];
}

qint64 RecordTableModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : 0;
}

int RecordTableModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

QVariant RecordTableModel::valueAt(int row, int column) const {
    const CellRow* cells = row >= 0 && row < rowCount() ? rowAt(row) : nullptr;
    return cells && static_cast<std::size_t>(column) < cells->values.size()
               ? cells->values[static_cast<std::size_t>(column)]
               : QVariant();
}

void RecordTableModel::setQuery(const TableQuery& query) {
    if (query == m_query) {
        return;
    }
    m_query = query;
    emit queryChanged();
    reload();
}

void RecordTableModel::setSearch(const QString& text) {
    TableQuery query = m_query;
    query.search = text.trimmed();
    setQuery(query);
}

void RecordTableModel::setFilter(const QString& column, const std::optional<ColumnFilter>& filter) {
    TableQuery query = m_query;
    const auto old = std::find_if(query.filters.begin(), query.filters.end(),
                                  [&](const ColumnFilter& f) { return f.column == column; });
    if (old != query.filters.end()) {
        if (filter) {
            *old = *filter;
        } else {
            query.filters.erase(old);
        }
    } else if (filter) {
        query.filters.append(*filter);
    }
    setQuery(query);
}

void RecordTableModel::setColumns(const QStringList& columns) {
    beginResetModel();
    QStringList known;
    m_described.clear();
    for (const QString& name : columns) {
        const RecordColumn* column = tableColumn(m_query.kind, name);
        if (column && !known.contains(name)) {
            known.append(name);
            m_described.push_back(column);
        }
    }
    m_pages.setColumns(known);
    endResetModel();
    emit columnsChanged();
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    TableQuery query = m_query;
    query.sort = column >= 0 && column < columns().size() ? columns()[column] : QString();
    query.descending = !query.sort.isEmpty() && order == Qt::DescendingOrder;
    setQuery(query);
}

void RecordTableModel::setHeadingCounts(const QString& column, const QString& lines) {
    m_headingCounts.insert(column, lines);
    const auto section = static_cast<int>(columns().indexOf(column));
    if (section >= 0) {
        emit headerDataChanged(Qt::Horizontal, section, section);
    }
}

void RecordTableModel::reload() {
    m_headingCounts.clear();
    for (const QPointer<Job>& job : {m_first, m_asking}) {
        if (job) {
            job->cancel();
        }
    }
    become(State::Loading);
    // What is asked while somebody writes would be old when it comes.
    m_askLater = m_programme.writing();
    if (m_askLater) {
        return;
    }
    const auto failed = [this](const Message& message) {
        m_fault = message;
        become(State::Failed);
    };
    if (!m_answered) {
        m_first = m_lane.ask<std::vector<qint64>>(
            this,
            [query = m_query](TableLane::Bench& bench, Progress&) {
                return bench.table->firstIds(query, firstRows);
            },
            [this](std::vector<qint64> ids) {
                show(std::move(ids));
                emit stateChanged();
            },
            failed);
    }
    m_asking = m_lane.ask<std::vector<qint64>>(
        this,
        [query = m_query](TableLane::Bench& bench, Progress& progress) {
            return bench.table->ids(query, progress);
        },
        [this](std::vector<qint64> ids) {
            m_answered = true;
            show(std::move(ids));
            become(State::Ready);
        },
        failed);
}

void RecordTableModel::show(std::vector<qint64> ids) {
    if (ids == m_ids) {
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.forgetAll();
    endResetModel();
}

bool RecordTableModel::orderDependsOn(const RecordChanges& changes) {
    const RecordKind kind = m_query.kind;
    QStringList deciding;
    for (const ColumnFilter& filter : m_query.filters) {
        deciding.append(filter.column);
    }
    deciding.append(m_query.sort.isEmpty() ? QString(record(kind).key) : m_query.sort);
    for (const QString& name : std::as_const(deciding)) {
        for (const RecordKind of : columnKinds(kind, name)) {
            if (changes.touches(of)) {
                return true;
            }
        }
    }
    if (!changes.touches(kind)) {
        return false;
    }
    if (!m_query.search.isEmpty()) {
        return true;
    }
    // Rows of the record itself: those whose deciding values were shown and are the same stay where they are.
    std::vector<qint64> touched;
    std::vector<std::vector<QVariant>> before;
    for (const auto& [of, id] : changes.rows) {
        if (of != kind) {
            continue;
        }
        const int row = rowOf(id);
        const auto* page = row < 0 ? nullptr : m_pages.known(row / PageCache::pageRows);
        if (!page || touched.size() >= 64) {
            return row >= 0 || !m_query.filters.isEmpty();
        }
        const CellRow& cells = (*page)[static_cast<std::size_t>(row % PageCache::pageRows)];
        std::vector<QVariant> values;
        for (const QString& name : std::as_const(deciding)) {
            const auto column = columns().indexOf(name);
            if (column < 0 || cells.values.empty()) {
                return true;
            }
            values.push_back(cells.values[static_cast<std::size_t>(column)]);
        }
        touched.push_back(id);
        before.push_back(std::move(values));
    }
    bool same = false;
    guarded(
        [&] {
            const auto after = m_pages.read(touched, deciding);
            same = std::equal(after.begin(), after.end(), before.begin(), before.end(),
                              [](const CellRow& a, const std::vector<QVariant>& b) { return a.values == b; });
        },
        [](const Message&) {});
    return !same;
}

void RecordTableModel::take(const RecordChanges& changes) {
    const RecordKind kind = m_query.kind;
    if (changes.everything || changes.membership.count(kind) || m_state != State::Ready ||
        m_programme.writing()) {
        m_pages.forgetAll();
        reload();
        return;
    }
    const bool again = orderDependsOn(changes);
    bool related = false;
    for (const QString& name : columns()) {
        for (const RecordKind of : columnKinds(kind, name)) {
            related = related || changes.touches(of);
        }
    }
    if (related) {
        m_pages.forgetAll();
    } else if (changes.touches(kind)) {
        for (const auto& [of, id] : changes.rows) {
            if (const int row = of == kind ? rowOf(id) : -1; row >= 0) {
                m_pages.forget(row / PageCache::pageRows);
            }
        }
    } else if (!again) {
        return;
    }
    if (!m_ids.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    if (again) {
        reload();
    }
}

void RecordTableModel::retranslate() {
    m_pages.forgetAll();
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    if (!m_ids.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RecordTableModel::become(State state) {
    m_state = state;
    emit stateChanged();
}

void RecordTableModel::touchCell(qint64 id, const QString& column) {
    const int row = rowOf(id);
    const auto at = columns().indexOf(column);
    if (row >= 0 && at >= 0) {
        emit dataChanged(index(row, static_cast<int>(at)), index(row, static_cast<int>(at)));
    }
}

void RecordTableModel::setTyped(qint64 id, const QString& column, const QString& text, bool refused) {
    m_typed.insert({id, column}, {text, refused});
    touchCell(id, column);
}

void RecordTableModel::clearTyped(qint64 id, const QString& column) {
    if (m_typed.remove({id, column})) {
        touchCell(id, column);
    }
}

QString RecordTableModel::typed(qint64 id, const QString& column) const {
    return m_typed.value({id, column}).text;
}

bool RecordTableModel::hasRefused() const {
    return std::any_of(m_typed.begin(), m_typed.end(), [](const Typed& typed) { return typed.refused; });
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_described.size());
}

const CellRow* RecordTableModel::rowAt(int row) const {
    const auto* page = m_pages.page(row / PageCache::pageRows);
    const auto at = static_cast<std::size_t>(row % PageCache::pageRows);
    return page && at < page->size() ? &(*page)[at] : nullptr;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole) {
        return int(isNumber(*m_described[column]->field) ? parts::figureSide
                                                         : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RefusedRole && role != MissingRole) {
        return {};
    }
    if (!m_typed.isEmpty()) {
        const auto typed = m_typed.constFind({idAt(index.row()), columns()[index.column()]});
        if (typed != m_typed.constEnd()) {
            return role == RefusedRole   ? QVariant(typed->refused)
                   : role == MissingRole ? QVariant(false)
                                         : QVariant(typed->text);
        }
    }
    if (role == RefusedRole) {
        return false;
    }
    const CellRow* row = rowAt(index.row());
    if (role == MissingRole) {
        return !row;
    }
    if (!row) {
        return QStringLiteral("…");
    }
    return column < row->texts.size() ? row->texts[column] : QString();
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole && section < rowCount()
                   ? QVariant(m_language.phrasebook().number(section + 1))
                   : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(isNumber(*columnAt(section).field) ? parts::figureSide
                                                      : Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        const QString counts = m_headingCounts.value(columns()[section]);
        return columnPath(m_query.kind, columns()[section], m_language.phrasebook()) +
               (counts.isEmpty() ? QString() : QLatin1String("\n\n") + counts);
    }
    return role == Qt::DisplayRole
               ? QVariant(columnTitle(m_query.kind, columns()[section], m_language.phrasebook()))
               : QVariant();
}

}  // namespace jisr
