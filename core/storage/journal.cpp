#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <map>

#include "core/storage/recordstore_p.h"

namespace jisr {

namespace {

QJsonValue toJson(const QVariant& value) {
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
}

QVariant fromJson(const Field* field, const QJsonValue& value) {
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    if (field && (field->type == FieldType::Integer || field->type == FieldType::Reference)) {
        return value.toInteger();
    }
    return field ? storedValue(*field, value.toVariant()) : value.toVariant();
}

QCborValue toCbor(const QVariant& value) {
    return value.isValid() ? QCborValue::fromVariant(value) : QCborValue(nullptr);
}

QString actionOf(const Statement& row) {
    return row.text(3);
}

JournalEntry entryFrom(const Statement& row) {
    JournalEntry entry;
    entry.batch = row.integer(0);
    entry.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
    entry.who = row.text(2);
    entry.action = actionOf(row);
    if (const Record* kind = recordNamed(row.text(4))) {
        entry.kind = kind->kind;
    }
    entry.rowId = row.integer(5);
    return entry;
}

constexpr auto EntryColumns =
    "SELECT j.batch, b.at, b.who, j.action, j.record, j.first, j.last, j.changes, j.image "
    "FROM journal j JOIN batch b ON b.id = j.batch ";

QList<JournalEntry::Change> imageChanges(RecordKind kind, const std::vector<QVariant>& values, bool created) {
    QList<JournalEntry::Change> changes;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i].isValid()) {
            const QString field = record(kind).fields.at(static_cast<qsizetype>(i)).name;
            changes.append(created ? JournalEntry::Change{field, {}, values[i]}
                                   : JournalEntry::Change{field, values[i], {}});
        }
    }
    return changes;
}

const StoredRow* rowIn(const std::vector<StoredRow>& rows, qint64 id) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const StoredRow& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

QByteArray encodeChanges(const QList<JournalEntry::Change>& changes) {
    QJsonObject object;
    for (const JournalEntry::Change& change : changes) {
        object.insert(change.field, QJsonArray{toJson(change.before), toJson(change.after)});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<JournalEntry::Change> decodeChanges(RecordKind kind, const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QList<JournalEntry::Change> changes;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const Field* field = record(kind).field(each.key());
        const QJsonArray pair = each.value().toArray();
        changes.append({each.key(), fromJson(field, pair.at(0)), fromJson(field, pair.at(1))});
    }
    return changes;
}

QByteArray encodeImage(RecordKind kind, const std::vector<StoredRow>& rows) {
    QCborArray fields, list;
    for (const Field& field : record(kind).fields) {
        fields.append(QString(field.name));
    }
    for (const StoredRow& row : rows) {
        QCborArray cells{row.id, row.uid, row.office};
        for (const QVariant& value : row.values) {
            cells.append(toCbor(value));
        }
        list.append(cells);
    }
    const QCborMap map{{QStringLiteral("fields"), fields}, {QStringLiteral("rows"), list}};
    return qCompress(map.toCborValue().toCbor(), 3);
}

std::vector<StoredRow> decodeImage(RecordKind kind, const QByteArray& image) {
    const QCborMap map = QCborValue::fromCbor(qUncompress(image)).toMap();
    const QCborArray fields = map.value(QStringLiteral("fields")).toArray();
    std::vector<int> indices;
    for (const QCborValue& field : fields) {
        indices.push_back(record(kind).indexOf(field.toString()));
    }
    std::vector<StoredRow> rows;
    const QCborArray list = map.value(QStringLiteral("rows")).toArray();
    for (const QCborValue& each : list) {
        const QCborArray cells = each.toArray();
        StoredRow row;
        row.id = cells.at(0).toInteger();
        row.uid = cells.at(1).toByteArray();
        row.office = cells.at(2).toString();
        row.values.resize(static_cast<size_t>(record(kind).fields.size()));
        for (size_t i = 0; i < indices.size(); ++i) {
            const QCborValue cell = cells.at(static_cast<qsizetype>(i) + 3);
            if (indices[i] >= 0 && !cell.isNull() && !cell.isUndefined()) {
                row.values[static_cast<size_t>(indices[i])] =
                    storedValue(record(kind).fields.at(indices[i]), cell.toVariant());
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QList<BatchInfo> RecordStore::batches(int limit) {
    QList<BatchInfo> list;
    Statement query = m_state->connection.statement(
        "SELECT id, at, who, label, created, updated, deleted, undone, coalesce(undoes, 0) FROM batch "
        "ORDER BY id DESC LIMIT ?");
    query.bind(1, limit);
    while (query.step()) {
        BatchInfo batch;
        batch.id = query.integer(0);
        batch.at = QDateTime::fromString(query.text(1), Qt::ISODateWithMs);
        batch.who = query.text(2);
        batch.label = query.text(3);
        batch.created = query.integer(4);
        batch.updated = query.integer(5);
        batch.deleted = query.integer(6);
        batch.undone = query.integer(7) != 0;
        batch.undoes = query.integer(8);
        list.append(batch);
    }
    return list;
}

qint64 RecordStore::journalPosition() {
    return m_state->connection.integer("SELECT coalesce(max(id), 0) FROM journal");
}

QList<JournalEntry> RecordStore::entries(qint64 batch, int limit) {
    QList<JournalEntry> list;
    Statement query(m_state->connection, QByteArray(EntryColumns) + "WHERE j.batch = ? ORDER BY j.id");
    query.bind(1, batch);
    while (list.size() < limit && query.step()) {
        JournalEntry entry = entryFrom(query);
        if (entry.action == QLatin1String("update")) {
            entry.changes = decodeChanges(entry.kind, query.blob(7));
            list.append(entry);
        } else if (entry.action == QLatin1String("delete")) {
            for (const StoredRow& row : decodeImage(entry.kind, query.blob(8))) {
                entry.rowId = row.id;
                entry.changes = imageChanges(entry.kind, row.values, false);
                list.append(entry);
            }
        } else {
            for (qint64 id = query.integer(5); id <= query.integer(6) && list.size() < limit; ++id) {
                entry.rowId = id;
                list.append(entry);
            }
        }
    }
    return list;
}

QList<JournalEntry> RecordStore::history(RecordKind kind, qint64 id) {
    // single rows by one index, ranges by another: there are few of these
    Statement query = m_state->connection.statement(
        QByteArray(EntryColumns) +
        "WHERE j.id IN (SELECT id FROM journal WHERE record = ?1 AND first = ?2 AND last = first UNION "
        "SELECT id FROM journal WHERE record = ?1 AND first <= ?2 AND last >= ?2 AND last > first) "
        "ORDER BY j.id DESC");
    query.bind(1, record(kind).name).bind(2, id);
    // Newest first, so that what a row was made with follows from what it is and how it changed.
    const std::optional<StoredRow> now = m_state->row(kind, id);
    std::vector<QVariant> values =
        now ? now->values : std::vector<QVariant>(static_cast<size_t>(record(kind).fields.size()));
    QList<JournalEntry> list;
    while (query.step()) {
        JournalEntry entry = entryFrom(query);
        entry.kind = kind;
        entry.rowId = id;
        if (entry.action == QLatin1String("update")) {
            entry.changes = decodeChanges(kind, query.blob(7));
            for (const auto& change : std::as_const(entry.changes)) {
                if (const int index = record(kind).indexOf(change.field); index >= 0) {
                    values[static_cast<size_t>(index)] = change.before;
                }
            }
        } else if (entry.action == QLatin1String("delete")) {
            const std::vector<StoredRow> rows = decodeImage(kind, query.blob(8));
            const StoredRow* row = rowIn(rows, id);
            if (!row) {
                continue;  // the range passes over this row: it stayed
            }
            values = row->values;
            entry.changes = imageChanges(kind, values, false);
        } else {
            entry.changes = imageChanges(kind, values, true);
        }
        list.prepend(entry);
    }
    return list;
}

}  // namespace jisr
