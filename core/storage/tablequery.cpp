#include "core/storage/tablequery.h"

#include <algorithm>
#include <array>

#include "core/storage/columnstore.h"
#include "core/storage/recordsql.h"
#include "core/storage/rowfilter.h"
#include "core/storage/statement.h"
#include "core/storage/tablepaths.h"

namespace jisr {

namespace {

/// A table of so many rows is asked as a whole at once.
constexpr quint32 SmallTable = 20'000;
/// So many rows are looked at for the first ones that fulfil a filter.
constexpr int RowsTried = 4'000;

/// Sorts by the upper half, stably: three passes of eleven bits, without those in which all are the same.
void sortByUpperHalf(std::vector<qint64>& packed) {
    constexpr int Bits = 11, Passes = 3;
    constexpr std::size_t Places = std::size_t(1) << Bits;
    std::vector<std::array<quint32, Places>> counts(Passes);
    for (auto& each : counts) {
        each.fill(0);
    }
    const auto digit = [](qint64 value, int pass) {
        return (static_cast<quint64>(value) >> (32 + pass * Bits)) & (Places - 1);
    };
    for (const qint64 value : packed) {
        for (int pass = 0; pass < Passes; ++pass) {
            ++counts[std::size_t(pass)][digit(value, pass)];
        }
    }
    std::vector<qint64> other;
    for (int pass = 0; pass < Passes; ++pass) {
        auto& count = counts[std::size_t(pass)];
        if (packed.empty() || count[digit(packed.front(), pass)] == packed.size()) {
            continue;
        }
        quint32 sum = 0;
        for (quint32& place : count) {
            const quint32 here = place;
            place = sum;
            sum += here;
        }
        other.resize(packed.size());
        for (const qint64 value : packed) {
            other[count[digit(value, pass)]++] = value;
        }
        packed.swap(other);
    }
}

}  // namespace

struct RecordTable::State {
    explicit State(Connection& c) : connection(c), store(c) {}
    Connection& connection;
    ColumnStore store;

    /// The column whose keys order the rows, and the label behind it when it is a reference.
    struct Order {
        TablePath path;
        std::optional<RecordKind> labelled;
        int label = ColumnStore::Label;
    };
    Order orderOf(const TableQuery& query) const {
        Order order{tablePath(query.kind, query.sort), {}, ColumnStore::Label};
        if (order.path.field < 0) {
            order.path = {{}, query.kind, ColumnStore::ByKey};
        } else if (const auto target = record(order.path.of).fields.at(order.path.field).target) {
            order.labelled = target;
            order.label = query.arabic ? ColumnStore::ArabicLabel : ColumnStore::Label;
        }
        return order;
    }
    bool ready(const TableQuery& query) const {
        const Order order = orderOf(query);
        bool all = query.search.isEmpty() && store.holds(order.path.of, order.path.field) &&
                   (!order.labelled || store.holds(*order.labelled, order.label));
        const auto link = [&](const TablePath& path) {
            for (const TablePath::Step& step : path.steps) {
                all = all && store.holds(step.from, step.field < 0 ? int(ColumnStore::Latest) : step.field);
            }
        };
        link(order.path);
        for (const ColumnFilter& filter : query.filters) {
            const TablePath path = tablePath(query.kind, filter.column);
            link(path);
            all = all && (path.field < 0 || store.holds(path.of, path.field));
        }
        return all;
    }
    std::vector<qint64> sorted(const TableQuery& query, const RowMarks& marks, Progress& progress);
};

std::vector<qint64> RecordTable::State::sorted(const TableQuery& query, const RowMarks& marks,
                                               Progress& progress) {
    const Order order = orderOf(query);
    const PathWalk walk(store, order.path, progress);
    const std::vector<quint32>& keys = store.column(order.path.of, order.path.field, progress).keys;
    const std::vector<quint32>* labels =
        order.labelled ? &store.column(*order.labelled, order.label, progress).keys : nullptr;
    const RowSlots& numbered = store.rows(query.kind);
    progress.check();
    std::vector<qint64> packed;
    packed.reserve(marks.empty() ? numbered.size()
                                 : static_cast<std::size_t>(std::count(marks.begin(), marks.end(), 1)));
    for (quint32 i = 0; i < numbered.size(); ++i) {
        if (!marks.empty() && !marks[i]) {
            continue;
        }
        const quint32 at = walk(i);
        quint32 key = at == NoSlot ? NoSlot : keys[at];
        if (labels && key != NoSlot) {
            key = (*labels)[key];
        }
        if (query.descending && key != NoSlot) {
            key = NoSlot - 1 - key;
        }
        packed.push_back(static_cast<qint64>(quint64(key) << 32 | i));
    }
    progress.check();
    sortByUpperHalf(packed);
    for (qint64& each : packed) {
        each = numbered.idAt(static_cast<quint32>(each));
    }
    return packed;
}

RecordTable::RecordTable(Connection& connection) : m_state(std::make_unique<State>(connection)) {}
RecordTable::~RecordTable() = default;

std::vector<qint64> RecordTable::ids(const TableQuery& query, Progress& progress) {
    const ReadTransaction moment(m_state->connection);
    m_state->store.refresh();
    const RowMarks marks = RowFilter(m_state->store, progress).marks(query);
    std::vector<qint64> ids = m_state->sorted(query, marks, progress);
    m_state->store.releasePages();
    return ids;
}

std::vector<qint64> RecordTable::firstIds(const TableQuery& query, int limit) {
    Connection& connection = m_state->connection;
    const RecordSql& sql = RecordSql::of(query.kind);
    const bool byKey = tablePath(query.kind, query.sort).field < 0;
    const auto cut = [limit](std::vector<qint64> ids) {
        ids.resize(std::min(ids.size(), static_cast<std::size_t>(std::max(0, limit))));
        return ids;
    };
    {
        const ReadTransaction moment(connection);
        m_state->store.refresh();
        if (m_state->ready(query) || m_state->store.rows(query.kind).size() <= SmallTable) {
            NoProgress nobody;
            const RowMarks marks = RowFilter(m_state->store, nobody).marks(query);
            return cut(m_state->sorted(query, marks, nobody));
        }
    }
    if (!byKey || !query.search.isEmpty() || query.only) {
        return {};
    }
    std::vector<qint64> ids;
    QStringList columns;
    for (const ColumnFilter& filter : query.filters) {
        const RecordColumn* column = tableColumn(query.kind, filter.column);
        if (column && column->field->target && filter.test == ColumnFilter::Test::Contains) {
            return {};
        }
        columns.append(filter.column);
    }
    const QByteArray way = query.descending ? " DESC" : "";
    Statement all(connection, "SELECT id FROM " + sql.table + " ORDER BY " +
                                  (sql.key.isEmpty() ? "id" + way : sql.key + way + ", office" + way));
    RowReader reader(connection, query.kind, columns);
    for (int tried = 0; tried < RowsTried && static_cast<int>(ids.size()) < limit && all.step(); ++tried) {
        const qint64 id = all.integer(0);
        const std::vector<QVariant> values = columns.isEmpty() ? std::vector<QVariant>() : reader.read(id);
        bool holds = true;
        for (qsizetype i = 0; holds && i < columns.size(); ++i) {
            const RecordColumn* column = tableColumn(query.kind, columns[i]);
            holds = !column || fulfils(*column->field, values[static_cast<std::size_t>(i)], query.filters[i]);
        }
        if (holds) {
            ids.push_back(id);
        }
    }
    // too few so far: rather nothing than rows with an end that is none
    return static_cast<int>(ids.size()) < limit && all.step() ? std::vector<qint64>() : ids;
}

std::vector<std::vector<QVariant>> RecordTable::values(RecordKind kind, const std::vector<qint64>& ids,
                                                       const QStringList& columns) {
    const ReadTransaction moment(m_state->connection);
    RowReader reader(m_state->connection, kind, columns);
    std::vector<std::vector<QVariant>> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        rows.push_back(reader.read(id));
    }
    return rows;
}

QList<std::pair<QVariant, qint64>> RecordTable::groups(const TableQuery& query, const QString& column,
                                                       Progress& progress) {
    QList<std::pair<QVariant, qint64>> counts;
    const TablePath path = tablePath(query.kind, column);
    if (path.field < 0) {
        return counts;
    }
    const Field& field = record(path.of).fields.at(path.field);
    if (!field.target && field.type != FieldType::Choice && field.type != FieldType::Boolean) {
        return counts;
    }
    const ReadTransaction moment(m_state->connection);
    ColumnStore& store = m_state->store;
    store.refresh();
    const RowMarks marks = RowFilter(store, progress).marks(query, column);
    const PathWalk walk(store, path, progress);
    const std::vector<quint32>& keys = store.column(path.of, path.field, progress).keys;
    const RowSlots* targets = field.target ? &store.rows(*field.target) : nullptr;
    std::vector<qint64> found(targets ? targets->size() : std::size_t(field.choices.size()) + 2);
    qint64 missing = 0;
    for (quint32 i = 0; i < store.rows(query.kind).size(); ++i) {
        if (marks.empty() || marks[i]) {
            const quint32 at = walk(i);
            const quint32 key = at == NoSlot ? NoSlot : keys[at];
            ++(key == NoSlot || key >= found.size() ? missing : found[key]);
        }
    }
    for (std::size_t key = 0; key < found.size(); ++key) {
        if (!found[key]) {
            continue;
        }
        QVariant value;
        if (targets) {
            value = targets->idAt(static_cast<quint32>(key));
        } else if (field.type == FieldType::Boolean) {
            value = key != 0;
        } else if (static_cast<qsizetype>(key) < field.choices.size()) {
            value = QString(field.choices.at(static_cast<qsizetype>(key)).code);
        }
        counts.append({value, found[key]});
    }
    store.releasePages();
    if (missing) {
        counts.append({QVariant(), missing});
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return counts;
}

}  // namespace jisr
