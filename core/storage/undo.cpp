#include "core/storage/undo.h"

namespace jisr {

namespace {

constexpr size_t RowsPerImage = 500;
constexpr qint64 ManyRows = 50;  // from here on an index for the length of the undo pays

constexpr auto ChangedSince = QT_TRANSLATE_NOOP("core", "%1 “%2”: “%3” was changed since and is kept.");
constexpr auto EditedStays = QT_TRANSLATE_NOOP("core", "%1 “%2” stays: it was changed since.");
constexpr auto ReferredStays = QT_TRANSLATE_NOOP("core", "%1 “%2” stays: others refer to it.");
constexpr auto RemovedSince = QT_TRANSLATE_NOOP("core", "%1 “%2” was removed since: “%3” stays as it is.");
constexpr auto CantComeBack =
    QT_TRANSLATE_NOOP("core", "%1 “%2” can't come back: another row stands in its place.");

/// Indices on the columns that refer to a record, where the schema has none: SQLite looks into each of them
/// at each deletion.
class ReferrerIndices {
  public:
    ReferrerIndices(Connection& connection, RecordKind kind) : m_connection(connection) {
        for (const Referrer& referrer : referrersOf(kind)) {
            const Record& child = record(referrer.kind);
            const QByteArray column =
                RecordSql::of(referrer.kind).columns[static_cast<size_t>(referrer.field)];
            Statement known = connection.statement(
                "SELECT 1 FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql LIKE ?");
            known.bind(1, child.name)
                .bind(2, QStringLiteral("%(") + QString(child.fields.at(referrer.field).name) + u'%');
            const QByteArray table = RecordSql::of(referrer.kind).table;
            if (!known.step() && connection.integer("SELECT 1 FROM " + table + " LIMIT 1")) {
                const QByteArray name = "undo_index_" + QByteArray::number(m_names.size());
                connection.run("CREATE INDEX " + name + " ON " + table + "(" + column + ")");
                m_names << name;
            }
        }
    }
    /// Not in a destructor: dropping may fail, and a rollback drops them anyway.
    void drop() {
        for (const QByteArray& name : std::as_const(m_names)) {
            m_connection.run("DROP INDEX " + name);
        }
    }

  private:
    Connection& m_connection;
    QList<QByteArray> m_names;
};

}  // namespace

Undo::Undo(RecordStore& store, RecordStore::State& state, qint64 batch, const Part* part)
    : m_store(store), m_state(state), m_connection(state.connection), m_batch(batch), m_part(part) {}

UndoReport Undo::run() {
    bringBackDeleted();
    revertUpdates();
    const QList<Record>& records = catalogue();
    for (auto each = records.rbegin(); each != records.rend() && !m_part; ++each) {
        removeCreated(each->kind);
    }
    // what stood in the way may be gone now
    retryMissing();
    for (const Missing& missing : m_missing) {
        const QString key = record(missing.kind).key;
        const int index = record(missing.kind).indexOf(key);
        keep(missing.kind, missing.row.id, key,
             index < 0 ? QVariant() : missing.row.values[static_cast<size_t>(index)], CantComeBack);
    }
    for (const Update& update : std::exchange(m_putOff, {})) {
        revert(update, true);
    }
    return m_report;
}

void Undo::keep(RecordKind kind, qint64 id, const QString& field, const QVariant& value, const char* text) {
    Finding finding;
    finding.row = id;
    finding.field = field;
    finding.value = value.toString();
    finding.severity = Finding::Severity::Warning;
    QString label = m_store.label(kind, id);
    if (label.isEmpty()) {
        label = value.isValid() ? value.toString() : QString::number(id);
    }
    finding.message =
        Message(text, {term(record(kind).label), label,
                       record(kind).field(field) ? term(record(kind).field(field)->label) : field});
    m_report.kept << finding;
}

void Undo::bringBackDeleted() {
    for (const Record& each : catalogue()) {
        Statement query(
            m_connection,
            "SELECT image, id FROM journal WHERE batch = ? AND action = 'delete' AND record = ? ORDER BY id");
        query.bind(1, m_batch).bind(2, each.name);
        while (query.step()) {
            if (!concerned(query.integer(1))) {
                continue;
            }
            for (StoredRow& row : decodeImage(each.kind, query.blob(0))) {
                Missing missing{each.kind, std::move(row)};
                if (!bringBack(missing)) {
                    m_missing.push_back(std::move(missing));
                }
            }
        }
    }
    retryMissing();  // a row may refer to a later one of its own table
}

bool Undo::bringBack(const Missing& missing) {
    try {
        m_state.insertRow(missing.kind, missing.row.id, missing.row.uid, missing.row.office,
                          missing.row.values);
    } catch (const ConstraintFailure&) {
        return false;
    }
    m_state.noteCreated(missing.kind, missing.row.id, missing.row.id);
    ++m_report.reverted;
    return true;
}

void Undo::retryMissing() {
    for (size_t before = m_missing.size() + 1; m_missing.size() < before;) {
        before = m_missing.size();
        std::erase_if(m_missing, [&](const Missing& missing) { return bringBack(missing); });
    }
}

void Undo::revertUpdates() {
    Statement query(m_connection,
                    "SELECT record, first, changes, id FROM journal WHERE batch = ? AND action = 'update' "
                    "ORDER BY id DESC");
    query.bind(1, m_batch);
    while (query.step()) {
        const Record* known = recordNamed(query.text(0));
        if (known && concerned(query.integer(3))) {
            Update update{known->kind, query.integer(1), decodeChanges(known->kind, query.blob(2))};
            revert(update, false);
        }
    }
}

void Undo::revertParameters(Update& update) {
    for (const auto& change : std::as_const(update.changes)) {
        if (record(update.kind).indexOf(change.field) >= 0) {
            continue;
        }
        const QString now = m_state.parameter(change.field);
        if (now == change.after.toString()) {
            m_state.writeParameter(change.field, change.before.toString());
            m_state.writeUpdate(update.kind, update.id, {{change.field, now, change.before}});
            ++m_report.reverted;
        } else {
            keep(update.kind, update.id, change.field, now, ChangedSince);
        }
    }
    update.changes.removeIf(
        [&](const auto& change) { return record(update.kind).indexOf(change.field) < 0; });
}

bool Undo::stillSo(RecordKind kind, int field, const QVariant& now, const QVariant& after) const {
    if (m_part && record(kind).fields.at(field).target == RecordKind::Learner &&
        after.toLongLong() == m_part->learner && now.toLongLong() == m_part->nowWith) {
        return true;
    }
    return now == after;
}

void Undo::revert(const Update& original, bool last) {
    Update update = original;
    if (update.kind == RecordKind::Programme) {
        revertParameters(update);
    }
    if (update.changes.isEmpty()) {
        return;
    }
    const std::optional<StoredRow> now = m_state.row(update.kind, update.id);
    const auto waits = [&](const Missing& missing) {
        return missing.kind == update.kind && missing.row.id == update.id;
    };
    if (!now && !last && std::any_of(m_missing.begin(), m_missing.end(), waits)) {
        m_putOff.push_back(original);  // it may come back yet
        return;
    }
    QList<JournalEntry::Change> done;
    std::vector<int> fields;
    std::vector<QVariant> values = now ? now->values : std::vector<QVariant>();
    for (const auto& change : std::as_const(update.changes)) {
        const int index = record(update.kind).indexOf(change.field);
        if (index < 0) {
            continue;  // of a later program's catalogue
        }
        if (!now) {
            keep(update.kind, update.id, change.field, {}, RemovedSince);
        } else if (!stillSo(update.kind, index, values[static_cast<size_t>(index)], change.after)) {
            keep(update.kind, update.id, change.field, values[static_cast<size_t>(index)], ChangedSince);
        } else {
            done.append({change.field, values[static_cast<size_t>(index)], change.before});
            values[static_cast<size_t>(index)] = change.before;
            fields.push_back(index);
        }
    }
    if (fields.empty()) {
        return;
    }
    try {
        m_state.updateRow(update.kind, update.id, fields, values);
    } catch (const ConstraintFailure& failure) {
        if (!last) {
            m_putOff.push_back(original);
            return;
        }
        QList<Finding> findings = explain(failure, m_connection, update.kind, update.id, values, false);
        for (Finding& finding : findings) {
            finding.row = update.id;
            finding.severity = Finding::Severity::Warning;
        }
        m_report.kept << findings;
        return;
    }
    m_state.writeUpdate(update.kind, update.id, done);
    ++m_report.reverted;
}

void Undo::removeCreated(RecordKind kind) {
    const QByteArray table = RecordSql::of(kind).table;
    m_connection.run(
        "CREATE TEMP TABLE IF NOT EXISTS undo_row (id INTEGER PRIMARY KEY); DELETE FROM temp.undo_row");
    Statement fill = m_connection.statement(
        "INSERT OR IGNORE INTO temp.undo_row SELECT t.id FROM journal j JOIN " + table +
        " t ON t.id BETWEEN j.first AND j.last WHERE j.batch = ? AND j.action = 'create' AND j.record = ?");
    fill.bind(1, m_batch).bind(2, record(kind).name).run();
    if (!m_connection.integer("SELECT 1 FROM temp.undo_row LIMIT 1")) {
        return;
    }
    // rows that this very undo brought back are no creates of the batch: their ids are others
    keepEdited(kind);
    keepReferred(kind);
    const qint64 count = m_connection.integer("SELECT count(*) FROM temp.undo_row");
    if (count == 0) {
        return;
    }
    m_state.flushRange(kind);
    writeImages(kind);
    // rows may refer to each other: the rule holds at the end of the deletion, not at each row
    m_connection.run("PRAGMA defer_foreign_keys = ON");
    if (count > ManyRows) {
        ReferrerIndices indices(m_connection, kind);
        m_connection.run("DELETE FROM " + table + " WHERE id IN (SELECT id FROM temp.undo_row)");
        indices.drop();
    } else {
        m_connection.run("DELETE FROM " + table + " WHERE id IN (SELECT id FROM temp.undo_row)");
    }
    m_connection.run("PRAGMA defer_foreign_keys = OFF");
    m_state.deleted += count;
    m_report.reverted += count;
}

void Undo::keepEdited(RecordKind kind) {
    std::vector<qint64> kept;
    Statement query(
        m_connection,
        "DELETE FROM temp.undo_row WHERE id IN (SELECT j.first FROM journal j JOIN batch b ON b.id = "
        "j.batch WHERE j.record = ? AND j.last = j.first AND j.action = 'update' AND j.batch > ? AND "
        "b.undone = 0 AND b.undoes IS NULL) RETURNING id");
    query.bind(1, record(kind).name).bind(2, m_batch);
    while (query.step()) {
        kept.push_back(query.integer(0));
    }
    for (const qint64 id : kept) {
        keep(kind, id, {}, {}, EditedStays);
    }
}

void Undo::keepReferred(RecordKind kind) {
    std::vector<qint64> kept;
    for (bool again = true; again;) {
        again = false;
        for (const Referrer& referrer : referrersOf(kind)) {
            const RecordSql& sql = RecordSql::of(referrer.kind);
            const QByteArray column = sql.columns[static_cast<size_t>(referrer.field)];
            QByteArray text = "DELETE FROM temp.undo_row WHERE id IN (SELECT " + column + " FROM " +
                              sql.table + " WHERE " + column + " IS NOT NULL";
            if (referrer.kind == kind) {  // a row that goes as well doesn't count
                text += " AND id NOT IN (SELECT id FROM temp.undo_row)";
            }
            Statement query(m_connection, text + ") RETURNING id");
            while (query.step()) {
                kept.push_back(query.integer(0));
                again = again || referrer.kind == kind;
            }
        }
        // a row that stays may itself refer to others of its table
        const bool selfReferring = std::any_of(referrersOf(kind).begin(), referrersOf(kind).end(),
                                               [&](const Referrer& each) { return each.kind == kind; });
        again = again && selfReferring;
    }
    for (const qint64 id : kept) {
        keep(kind, id, {}, {}, ReferredStays);
    }
}

void Undo::writeImages(RecordKind kind) {
    std::vector<StoredRow> rows;
    const auto write = [&] {
        if (!rows.empty()) {
            m_state.write(JournalAction::Delete, record(kind).name.data(), rows.front().id, rows.back().id,
                          {}, encodeImage(kind, rows));
            rows.clear();
        }
    };
    Statement ids(m_connection, "SELECT id FROM temp.undo_row ORDER BY id");
    while (ids.step()) {
        if (std::optional<StoredRow> row = m_state.row(kind, ids.integer(0))) {
            rows.push_back(std::move(*row));
        }
        if (rows.size() == RowsPerImage) {
            write();
        }
    }
    write();
}

UndoReport RecordStore::undo(qint64 batch) {
    State& state = *m_state;
    Connection& connection = state.connection;
    Statement query =
        batch ? connection.statement(
                    "SELECT id, label, coalesce(undoes, 0) FROM batch WHERE id = ? AND undone = 0")
              : connection.statement(
                    "SELECT id, label, 0 FROM batch WHERE undone = 0 AND created + updated + deleted > 0 AND "
                    "undoes "
                    "IS NULL ORDER BY id DESC LIMIT 1");
    if (batch) {
        query.bind(1, batch);
    }
    if (!query.step()) {
        return {};
    }
    const qint64 target = query.integer(0);
    const QString label = query.text(1);
    const qint64 undoes = query.integer(2);
    query.reset();
    state.refuseAnonymised(target);

    state.begin(label, target);
    try {
        UndoReport report = Undo(*this, state, target).run();
        connection.statement("UPDATE batch SET undone = 1 WHERE id = ?").bind(1, target).run();
        if (undoes) {  // an undo taken back: its batch holds again
            connection.statement("UPDATE batch SET undone = 0 WHERE id = ?").bind(1, undoes).run();
        }
        report.batch = state.commit();
        report.label = label;
        return report;
    } catch (...) {
        state.rollback();
        throw;
    }
}

UndoReport RecordStore::redo() {
    // the last undo (of an ordinary batch) still in force, unless something ordinary was done after it
    const qint64 batch = m_state->connection.integer(
        "SELECT u.id FROM batch u JOIN batch o ON o.id = u.undoes WHERE u.undone = 0 AND o.undoes IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM batch later WHERE later.id > u.id AND later.undoes IS NULL "
        "AND later.created + later.updated + later.deleted > 0) "
        "ORDER BY u.id DESC LIMIT 1");
    return batch ? undo(batch) : UndoReport{};
}

}  // namespace jisr
