#include "core/storage/tablepaths.h"

#include <algorithm>
#include <array>

#include "core/storage/recordsql.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

using Step = TablePath::Step;

const QLatin1String latestName("enrolment");

void addFields(RecordKind of, const QString& prefix, QList<RecordColumn>& columns) {
    for (const Field& field : record(of).fields) {
        // where a row belongs to a learner, the way from the learner back is no news
        if (prefix.endsWith(QLatin1String("enrolment.")) && field.target == RecordKind::Learner) {
            continue;
        }
        columns.append({prefix + field.name, &field, of, prefix.isEmpty()});
    }
}

/// Fields of what the row belongs to: its learner with the latest enrolment, its cohort, its employer.
QList<RecordColumn> makeColumns(RecordKind kind) {
    QList<RecordColumn> columns;
    addFields(kind, {}, columns);
    for (const Field& field : record(kind).fields) {
        const QString prefix = QString(field.name) + u'.';
        if (field.target == RecordKind::Learner || field.target == RecordKind::Cohort ||
            (kind == RecordKind::Situation && field.target == RecordKind::Organisation)) {
            addFields(*field.target, prefix, columns);
        }
        if (field.target == RecordKind::Learner && kind != RecordKind::Enrolment) {
            addFields(RecordKind::Enrolment, prefix + latestName + u'.', columns);
            addFields(RecordKind::Cohort, prefix + latestName + QLatin1String(".cohort."), columns);
        }
    }
    if (kind == RecordKind::Learner) {
        addFields(RecordKind::Enrolment, latestName + QLatin1String("."), columns);
        addFields(RecordKind::Cohort, latestName + QLatin1String(".cohort."), columns);
    }
    return columns;
}

}  // namespace

const QList<RecordColumn>& tableColumns(RecordKind kind) {
    static const auto all = [] {
        std::array<QList<RecordColumn>, RecordKindCount> made;
        for (const Record& each : catalogue()) {
            made[static_cast<std::size_t>(each.kind)] = makeColumns(each.kind);
        }
        return made;
    }();
    return all[static_cast<std::size_t>(kind)];
}

const RecordColumn* tableColumn(RecordKind kind, QStringView name) {
    const QList<RecordColumn>& columns = tableColumns(kind);
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const RecordColumn& column) { return column.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

TablePath tablePath(RecordKind kind, QStringView name) {
    TablePath path;
    path.of = kind;
    if (!tableColumn(kind, name)) {
        return path;
    }
    const QList<QStringView> parts = name.split(u'.');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        Step step{record(path.of).indexOf(parts[i]), path.of, RecordKind::Enrolment};
        if (step.field >= 0) {
            step.to = *record(path.of).fields.at(step.field).target;
        }
        path.steps.push_back(step);
        path.of = step.to;
    }
    path.field = record(path.of).indexOf(parts.last());
    return path;
}

struct RowReader::Node {
    std::vector<Step> way;
    std::size_t parent = 0;  ///< index of the node this one hangs on; itself: the row
    int parentColumn = 0;    ///< of the parent's statement, that holds the key to look for
    RecordKind kind = RecordKind::Learner;
    std::vector<int> fields;                         ///< read, in the order of the select behind the id
    std::vector<std::pair<std::size_t, int>> given;  ///< column of the answer, column of the select
    std::optional<Statement> query;
    bool found = false;

    int columnOf(int field) {
        const auto at = std::find(fields.begin(), fields.end(), field);
        if (at == fields.end()) {
            fields.push_back(field);
            return static_cast<int>(fields.size());
        }
        return static_cast<int>(at - fields.begin()) + 1;
    }
};

RowReader::RowReader(Connection& connection, RecordKind kind, const QStringList& columns)
    : m_width(static_cast<std::size_t>(columns.size())) {
    m_nodes.emplace_back();
    m_nodes[0].kind = kind;
    const auto nodeOf = [&](const std::vector<Step>& way) {
        std::size_t at = 0;
        for (std::size_t depth = 1; depth <= way.size(); ++depth) {
            const std::vector<Step> prefix(way.begin(), way.begin() + static_cast<std::ptrdiff_t>(depth));
            const auto known = std::find_if(m_nodes.begin(), m_nodes.end(),
                                            [&](const Node& node) { return node.way == prefix; });
            if (known != m_nodes.end()) {
                at = static_cast<std::size_t>(known - m_nodes.begin());
                continue;
            }
            const Step& step = prefix.back();
            Node node;
            node.way = prefix;
            node.parent = at;
            node.parentColumn = step.field < 0 ? 0 : m_nodes[at].columnOf(step.field);
            node.kind = step.to;
            m_nodes.push_back(std::move(node));
            at = m_nodes.size() - 1;
        }
        return at;
    };
    for (std::size_t i = 0; i < m_width; ++i) {
        const TablePath path = tablePath(kind, columns[static_cast<qsizetype>(i)]);
        if (path.field >= 0) {
            Node& node = m_nodes[nodeOf(path.steps)];
            node.given.emplace_back(i, node.columnOf(path.field));
        }
    }
    for (Node& node : m_nodes) {
        const RecordSql& sql = RecordSql::of(node.kind);
        QByteArray select = "SELECT id";
        for (const int field : node.fields) {
            select += ", " + sql.columns[static_cast<std::size_t>(field)];
        }
        const bool latest = !node.way.empty() && node.way.back().field < 0;
        select += " FROM " + sql.table +
                  (latest ? QByteArray(" WHERE learner = ? ") + LatestEnrolment + " LIMIT 1"
                          : QByteArray(" WHERE id = ?"));
        node.query.emplace(connection.statement(select));
    }
}

RowReader::~RowReader() = default;

std::vector<QVariant> RowReader::read(qint64 id) {
    std::vector<QVariant> values;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        Node& node = m_nodes[i];
        const Node& parent = m_nodes[node.parent];
        node.found = false;
        if (i > 0 && (!parent.found || parent.query->isNull(node.parentColumn))) {
            continue;
        }
        node.query->bind(1, i == 0 ? id : parent.query->integer(node.parentColumn));
        node.found = node.query->step();
        if (i == 0) {
            if (!node.found) {
                return values;
            }
            values.resize(m_width);
        }
        if (node.found) {
            const QList<Field>& fields = record(node.kind).fields;
            for (const auto& [to, column] : node.given) {
                const int field = node.fields[static_cast<std::size_t>(column) - 1];
                values[to] = columnValue(fields.at(field), *node.query, column);
            }
        }
    }
    for (Node& node : m_nodes) {
        node.query->reset();
    }
    // a row without any of the columns that were asked for is a row all the same
    return values;
}

}  // namespace jisr
