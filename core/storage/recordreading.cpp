#include "core/catalogue/names.h"
#include "core/storage/recordstore_p.h"

namespace jisr {

namespace {

StoredRow rowFrom(RecordKind kind, const Statement& statement) {
    const QList<Field>& fields = record(kind).fields;
    StoredRow row;
    row.id = statement.integer(0);
    row.uid = statement.blob(1);
    row.office = statement.text(2);
    row.values.reserve(static_cast<size_t>(fields.size()));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        row.values.push_back(columnValue(fields.at(i), statement, static_cast<int>(i) + 3));
    }
    return row;
}

/// The pattern of LIKE for texts that begin with @p start.
QString beginning(QString start) {
    return start.replace(u'\\', QStringLiteral("\\\\"))
               .replace(u'%', QStringLiteral("\\%"))
               .replace(u'_', QStringLiteral("\\_")) +
           u'%';
}

/// SQL that holds for rows of @p kind whose words begin with those of a search, with its parameters.
struct Condition {
    QByteArray sql;
    QStringList parameters;
};

Condition searchCondition(RecordKind kind, const QStringList& words, const QByteArray& table) {
    Condition condition;
    const RecordSql& sql = RecordSql::of(kind);
    for (const QString& word : words) {
        condition.sql += condition.sql.isEmpty() ? "(" : " AND (";
        QByteArray alternatives;
        const auto add = [&](const QByteArray& text, const QString& parameter) {
            alternatives += (alternatives.isEmpty() ? "" : " OR ") + text;
            condition.parameters << parameter;
        };
        if (sql.searchable) {
            add("instr(" + table + ".search_key, ?)", u' ' + word);
        }
        if (!sql.key.isEmpty()) {
            add(table + "." + sql.key + " LIKE ? ESCAPE '\\'", beginning(word));
        }
        if (kind == RecordKind::Learner) {
            add(table + ".cin LIKE ? ESCAPE '\\'", beginning(word));
        }
        condition.sql += alternatives + ")";
    }
    return condition;
}

bool wordsBegin(const StoredRow& row, RecordKind kind, const QStringList& words) {
    QString text(u' ');
    const QList<Field>& fields = record(kind).fields;
    for (size_t i = 0; i < row.values.size(); ++i) {
        const FieldType type = fields.at(static_cast<qsizetype>(i)).type;
        if (type == FieldType::Text || type == FieldType::Choice || type == FieldType::Integer) {
            text += searchKey(row.values[i].toString()) + u' ';
        }
    }
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(u' ' + word); });
}

QString valueOf(const StoredRow& row, RecordKind kind, QStringView field) {
    const int index = record(kind).indexOf(field);
    return index < 0 ? QString() : row.values.at(static_cast<size_t>(index)).toString();
}

}  // namespace

std::optional<StoredRow> RecordStore::State::row(RecordKind kind, qint64 id) {
    Statement query = connection.statement(RecordSql::of(kind).select + " WHERE id = ?");
    query.bind(1, id);
    return query.step() ? std::optional(rowFrom(kind, query)) : std::nullopt;
}

std::optional<StoredRow> RecordStore::row(RecordKind kind, qint64 id) {
    return m_state->row(kind, id);
}

std::vector<StoredRow> RecordStore::rows(RecordKind kind, const std::vector<qint64>& ids) {
    std::vector<StoredRow> rows;
    rows.reserve(ids.size());
    Statement query = m_state->connection.statement(RecordSql::of(kind).select + " WHERE id = ?");
    for (const qint64 id : ids) {
        query.bind(1, id);
        if (query.step()) {
            rows.push_back(rowFrom(kind, query));
            query.reset();
        }
    }
    return rows;
}

std::optional<qint64> RecordStore::find(RecordKind kind, const QString& key, const QString& office) {
    const RecordSql& sql = RecordSql::of(kind);
    if (sql.key.isEmpty() || key.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray from = "SELECT id FROM " + sql.table + " WHERE " + sql.key + " = ?";
    Statement query = office.isEmpty()
                          ? m_state->connection.statement(
                                from + " ORDER BY office = ? DESC, office = 'national' DESC, id LIMIT 1")
                          : m_state->connection.statement(from + " AND office = ?");
    query.bind(1, key).bind(2, office.isEmpty() ? m_state->ownOffice() : office);
    return query.step() ? std::optional(query.integer(0)) : std::nullopt;
}

std::optional<qint64> RecordStore::findByUid(RecordKind kind, const QByteArray& uid) {
    Statement query =
        m_state->connection.statement("SELECT id FROM " + RecordSql::of(kind).table + " WHERE uid = ?");
    query.bindBlob(1, uid);
    return query.step() ? std::optional(query.integer(0)) : std::nullopt;
}

qint64 RecordStore::count(RecordKind kind) {
    return m_state->connection.integer("SELECT count(*) FROM " + RecordSql::of(kind).table);
}

qint64 RecordStore::uses(RecordKind kind, qint64 id) {
    qint64 sum = 0;
    for (const Referrer& referrer : referrersOf(kind)) {
        const RecordSql& sql = RecordSql::of(referrer.kind);
        Statement query =
            m_state->connection.statement("SELECT count(*) FROM " + sql.table + " WHERE " +
                                          sql.columns[static_cast<size_t>(referrer.field)] + " = ?");
        query.bind(1, id);
        sum += query.step() ? query.integer(0) : 0;
    }
    return sum;
}

QString RecordStore::label(RecordKind kind, qint64 id) {
    const std::optional<StoredRow> found = m_state->row(kind, id);
    if (!found) {
        return {};
    }
    const auto value = [&](QStringView field) { return valueOf(*found, kind, field); };
    const auto target = [&](RecordKind other, QStringView field) {
        return label(other, value(field).toLongLong());
    };
    switch (kind) {
        case RecordKind::Learner:
            return value(u"last_name") + u' ' + value(u"first_name");
        case RecordKind::Cohort:
            return value(u"code");
        case RecordKind::Programme:
        case RecordKind::Staff:
        case RecordKind::Organisation:
            return value(u"name");
        case RecordKind::Region:
        case RecordKind::Province:
        case RecordKind::Track:
        case RecordKind::Phase:
            return value(u"name_fr");
        case RecordKind::Target:
            return value(u"measure") + u' ' + value(u"quantity");
        case RecordKind::Enrolment:
            return target(RecordKind::Learner, u"learner") + QStringLiteral(" · ") +
                   target(RecordKind::Cohort, u"cohort");
        case RecordKind::Situation:
            return target(RecordKind::Learner, u"learner") + QStringLiteral(" · ") + value(u"situation");
        case RecordKind::Contact:
            return target(RecordKind::Learner, u"learner") + QStringLiteral(" · ") + value(u"on");
    }
    return {};
}

std::vector<qint64> RecordStore::ids(RecordKind kind, const QString& search, const QString& sortField,
                                     bool descending, const QList<std::pair<QString, QVariant>>& where) {
    const RecordSql& sql = RecordSql::of(kind);
    const QList<Field>& fields = record(kind).fields;
    const QStringList words = searchKey(search).split(u' ', Qt::SkipEmptyParts);

    Condition condition;
    bool filterHere = false;
    if (!words.isEmpty()) {
        const int person = record(kind).indexOf(u"learner");
        if (sql.searchable) {
            condition = searchCondition(kind, words, "t");
        } else if (person >= 0) {
            condition = searchCondition(RecordKind::Learner, words, "l");
            condition.sql = "(t.learner IN (SELECT l.id FROM learner l WHERE " + condition.sql +
                            ") OR t.reference LIKE ? ESCAPE '\\')";
            condition.parameters << beginning(words.join(u' '));
        } else {
            filterHere = true;  // small tables without a search key
        }
    }
    QVariantList equals;
    for (const auto& [name, value] : where) {
        const int index = record(kind).indexOf(name);
        if (index < 0 && name != QLatin1String("office")) {
            continue;
        }
        condition.sql +=
            (condition.sql.isEmpty() ? "" : " AND ") +
            (index < 0 ? QByteArray("t.office") : "t." + sql.columns[static_cast<size_t>(index)]) + " IS ?";
        equals << (index < 0 ? value : storedValue(fields.at(index), value));
    }

    // by its key: the index alone answers; by last name: the search key folds case and accents
    QByteArray join, order = sql.key.isEmpty() ? "t.id" : "t." + sql.key;
    const QByteArray way = descending ? " DESC" : "";
    QByteArray tie = sql.key.isEmpty() ? QByteArray() : ", t.office" + way;
    if (const int index = record(kind).indexOf(sortField); index >= 0) {
        const Field& field = fields.at(index);
        const QByteArray column = "t." + sql.columns[static_cast<size_t>(index)];
        order = column;
        if (field.target) {
            const RecordSql& target = RecordSql::of(*field.target);
            join = " LEFT JOIN " + target.table + " r ON r.id = " + column;
            order = target.person ? QByteArray("r.search_key") : "r." + target.key;
        } else if (kind == RecordKind::Learner && field.name == QLatin1String("last_name")) {
            order = "t.search_key";
        } else if (field.type == FieldType::Text && field.name != record(kind).key) {
            order += " COLLATE NOCASE";
        }
        order += way + (field.required ? "" : " NULLS LAST");
        tie = ", t.id" + way;
    } else {
        order += way;
    }
    Statement query(m_state->connection, "SELECT t.id FROM " + sql.table + " t" + join +
                                             (condition.sql.isEmpty() ? "" : " WHERE " + condition.sql) +
                                             " ORDER BY " + order + tie);
    int parameter = 0;
    for (const QString& value : std::as_const(condition.parameters)) {
        query.bind(++parameter, value);
    }
    for (const QVariant& value : std::as_const(equals)) {
        query.bindValue(++parameter, value);
    }
    std::vector<qint64> ids;
    while (query.step()) {
        ids.push_back(query.integer(0));
    }
    if (filterHere) {
        std::erase_if(ids, [&](qint64 id) {
            const auto each = m_state->row(kind, id);
            return !each || !wordsBegin(*each, kind, words);
        });
    }
    return ids;
}

}  // namespace jisr
