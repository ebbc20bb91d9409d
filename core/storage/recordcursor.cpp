#include "core/storage/recordcursor.h"

#include <optional>
#include <string>
#include <unordered_map>

#include "core/base/uid.h"
#include "core/catalogue/normalise.h"
#include "core/storage/recordsql.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr size_t RememberedDecimals = 10'000;

using Keys = std::unordered_map<qint64, std::string>;

/// Learners and enrolments may be millions: joined row by row. All other targets are few: held in memory.
bool joined(RecordKind target) {
    return target == RecordKind::Learner || target == RecordKind::Enrolment;
}

QByteArray keyColumn(const Record& target, RecordCursor::References references) {
    return references == RecordCursor::References::Uids || target.key.isEmpty()
               ? QByteArray("uid")
               : '"' + QByteArray(target.key.data(), target.key.size()) + '"';
}

}  // namespace

struct RecordCursor::State {
    struct Column {
        FieldType type = FieldType::Text;
        int column = 0;
        const Field* field = nullptr;
        const Keys* keys = nullptr;
        bool uid = false;
        std::string made;
    };
    RecordKind kind = RecordKind::Learner;
    std::vector<Column> columns;
    std::unordered_map<int, Keys> keys;  ///< by target record
    std::optional<Statement> query;
    std::unordered_map<double, std::string> decimals;
};

RecordCursor::RecordCursor(Connection& connection, RecordKind kind, Order order, References references)
    : m_state(std::make_unique<State>()) {
    State& state = *m_state;
    state.kind = kind;
    const RecordSql& sql = RecordSql::of(kind);
    const QList<Field>& fields = record(kind).fields;
    QByteArray select = "SELECT t.id, t.uid, t.office", join;
    int column = 3;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field& field = fields.at(i);
        State::Column described;
        described.type = field.type;
        described.field = &field;
        described.column = column++;
        QByteArray source = "t." + sql.columns[static_cast<size_t>(i)];
        if (field.target) {
            const Record& target = record(*field.target);
            const QByteArray key = keyColumn(target, references);
            described.uid = key == "uid";
            if (joined(*field.target)) {
                const QByteArray alias = "r" + QByteArray::number(i);
                join += " LEFT JOIN " + RecordSql::of(*field.target).table + " " + alias + " ON " + alias +
                        ".id = " + source;
                source = alias + "." + key;
            } else {
                const auto [place, fresh] = state.keys.try_emplace(static_cast<int>(*field.target));
                if (fresh) {
                    Statement all(connection,
                                  "SELECT id, " + key + " FROM " + RecordSql::of(*field.target).table);
                    while (all.step()) {
                        place->second.emplace(all.integer(0), described.uid
                                                                  ? uidText(all.blob(1)).toStdString()
                                                                  : std::string(all.view(1)));
                    }
                }
                described.keys = &place->second;
            }
        }
        select += ", " + source;
        state.columns.push_back(std::move(described));
    }
    QByteArray by = " ORDER BY t.id";
    if (order == Order::Key && !sql.key.isEmpty()) {
        by = " ORDER BY t." + sql.key + ", t.office";
    }
    state.query.emplace(connection, select + " FROM " + sql.table + " t" + join + by);
}

RecordCursor::~RecordCursor() = default;

bool RecordCursor::next() {
    return m_state->query->step();
}
qint64 RecordCursor::id() const {
    return m_state->query->integer(0);
}
QByteArray RecordCursor::uid() const {
    return m_state->query->blob(1);
}
std::string_view RecordCursor::office() const {
    return m_state->query->view(2);
}

std::string_view RecordCursor::text(int field) {
    State::Column& column = m_state->columns[static_cast<size_t>(field)];
    const Statement& query = *m_state->query;
    switch (column.type) {
        case FieldType::Boolean:
            return query.isNull(column.column)    ? std::string_view()
                   : query.integer(column.column) ? "Y"
                                                  : "N";
        case FieldType::Reference:
            if (column.keys) {
                const auto found = column.keys->find(query.integer(column.column));
                return found == column.keys->end() ? std::string_view() : std::string_view(found->second);
            }
            if (column.uid) {
                column.made = uidText(query.blob(column.column)).toStdString();
                return column.made;
            }
            return query.raw(column.column);
        case FieldType::Decimal: {
            if (query.isNull(column.column)) {
                return {};
            }
            // hours and pay repeat: write each number once
            const double value = query.decimal(column.column);
            if (m_state->decimals.size() > RememberedDecimals) {
                m_state->decimals.clear();
            }
            std::string& made = m_state->decimals[value];
            if (made.empty()) {
                made = canonicalText(*column.field, value).toStdString();
            }
            return made;
        }
        case FieldType::Integer:
            return query.view(column.column);
        default:
            return query.raw(column.column);
    }
}

bool RecordCursor::isText(int field) const {
    const FieldType type = m_state->columns[static_cast<size_t>(field)].type;
    return type == FieldType::Text || type == FieldType::Email || type == FieldType::Phone ||
           type == FieldType::Reference;
}

}  // namespace jisr
