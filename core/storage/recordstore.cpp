#include "core/storage/recordstore.h"

#include "core/catalogue/validation.h"
#include "core/storage/anonymous.h"
#include "core/storage/recordstore_p.h"

namespace jisr {

namespace {

Message firstMessage(const QList<Finding>& findings) {
    return findings.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "The change was refused."))
                              : findings.first().message;
}

void refuseBroken(RecordKind kind, const std::vector<QVariant>& values) {
    QList<Finding> rejections;
    for (const Finding& finding : validate(kind, values)) {
        if (finding.severity == Finding::Severity::Rejection) {
            rejections.append(finding);
        }
    }
    if (!rejections.isEmpty()) {
        throw Refused(rejections);
    }
}

std::vector<QVariant> storedValues(RecordKind kind, const std::vector<QVariant>& values) {
    const QList<Field>& fields = record(kind).fields;
    std::vector<QVariant> stored(static_cast<size_t>(fields.size()));
    for (size_t i = 0; i < stored.size() && i < values.size(); ++i) {
        stored[i] = storedValue(fields.at(static_cast<qsizetype>(i)), values[i]);
    }
    return stored;
}

[[noreturn]] void refuseMissing(RecordKind kind, qint64 id) {
    Finding finding;
    finding.value = QString::number(id);
    finding.message = Message(QT_TRANSLATE_NOOP("core", "There is no row %1 of “%2” any more."),
                              {QString::number(id), term(record(kind).label)});
    throw Refused({finding});
}

}  // namespace

Refused::Refused(QList<Finding> findings) : Error(firstMessage(findings)), m_findings(std::move(findings)) {}

RecordStore::RecordStore(Connection& connection, const Clock& clock, UidMaker& uids, QString who)
    : m_state(std::make_shared<State>(connection, clock, uids, std::move(who))) {}

void RecordStore::begin(const QString& label) {
    m_state->begin(label);
}
qint64 RecordStore::commit() {
    return m_state->commit();
}
void RecordStore::rollback() {
    m_state->rollback();
}
void RecordStore::note(const QString& label) {
    m_state->begin(label);
    m_state->transaction->commit();
    m_state->rollback();
}
QString RecordStore::office() {
    return m_state->ownOffice();
}

qint64 RecordStore::create(RecordKind kind, std::vector<QVariant> values, const QByteArray& uid,
                           const QString& office) {
    State& state = *m_state;
    const RecordSql& sql = RecordSql::of(kind);
    std::vector<QVariant> stored = storedValues(kind, values);
    QString rowOffice = office.isEmpty() ? state.ownOffice() : office;
    if (sql.officeField >= 0) {
        QVariant& own = stored[static_cast<size_t>(sql.officeField)];
        if (own.isValid()) {
            rowOffice = own.toString();
        } else {
            own = rowOffice;
        }
    }
    return inBatch([&] {
        const qint64 id = state.takeIds(kind, 1);
        const int key = record(kind).indexOf(QString(record(kind).key));
        if (key >= 0 && record(kind).key == QLatin1String("reference") &&
            !stored[static_cast<size_t>(key)].isValid()) {
            stored[static_cast<size_t>(key)] = state.madeReference(kind, id);
        }
        refuseBroken(kind, stored);
        state.refuseNaming(kind, nullptr, stored);
        try {
            state.insertRow(kind, id, uid.isEmpty() ? state.uids.nextBytes() : uid, rowOffice, stored);
        } catch (const ConstraintFailure& failure) {
            throw Refused(explain(failure, state.connection, kind, 0, stored, false));
        }
        state.noteCreated(kind, id, id);
        return id;
    });
}

bool RecordStore::update(RecordKind kind, qint64 id, const std::vector<QVariant>& values) {
    State& state = *m_state;
    const std::vector<QVariant> after = storedValues(kind, values);
    const auto differing = [&](const StoredRow& before) {
        std::vector<int> fields;
        for (size_t i = 0; i < after.size(); ++i) {
            if (before.values[i] != after[i]) {
                fields.push_back(static_cast<int>(i));
            }
        }
        return fields;
    };
    // looked at twice: most saves change nothing and need no transaction
    std::optional<StoredRow> before = state.row(kind, id);
    if (!before) {
        refuseMissing(kind, id);
    }
    if (differing(*before).empty()) {
        return false;
    }
    refuseBroken(kind, after);
    return inBatch([&] {
        before = state.row(kind, id);
        if (!before) {
            refuseMissing(kind, id);
        }
        const std::vector<int> fields = differing(*before);
        if (fields.empty()) {
            return false;
        }
        state.refuseNaming(kind, &before->values, after);
        try {
            state.updateRow(kind, id, fields, after);
        } catch (const ConstraintFailure& failure) {
            throw Refused(explain(failure, state.connection, kind, id, after, false));
        }
        QList<JournalEntry::Change> changes;
        for (const int field : fields) {
            const auto index = static_cast<size_t>(field);
            changes.append({record(kind).fields.at(field).name, before->values[index], after[index]});
        }
        state.writeUpdate(kind, id, changes);
        return true;
    });
}

void RecordStore::remove(RecordKind kind, qint64 id) {
    State& state = *m_state;
    inBatch([&] {
        const std::optional<StoredRow> before = state.row(kind, id);
        if (!before) {
            refuseMissing(kind, id);
        }
        try {
            state.deleteRow(kind, id);
        } catch (const ConstraintFailure& failure) {
            throw Refused(explain(failure, state.connection, kind, id, before->values, true));
        }
        state.flushRange(kind);
        state.write(JournalAction::Delete, record(kind).name.data(), id, id, {},
                    encodeImage(kind, {*before}));
        ++state.deleted;
        return true;
    });
}

void RecordStore::State::refuseNaming(RecordKind kind, const std::vector<QVariant>* before,
                                      const std::vector<QVariant>& after) {
    if (kind < RecordKind::Learner || (kind == RecordKind::Learner && !before)) {
        return;
    }
    QString reference;
    if (kind == RecordKind::Learner) {
        if (!anonymous::isSo(*before)) {
            return;
        }
        reference =
            before->at(static_cast<size_t>(record(kind).indexOf(QString(record(kind).key)))).toString();
    } else {
        static const int learners[] = {record(RecordKind::Enrolment).indexOf(u"learner"),
                                       record(RecordKind::Situation).indexOf(u"learner"),
                                       record(RecordKind::Contact).indexOf(u"learner")};
        const int field = learners[static_cast<int>(kind) - static_cast<int>(RecordKind::Enrolment)];
        Statement person = connection.statement(QByteArray("SELECT l.reference FROM learner l WHERE l.id = ? "
                                                           "AND ") +
                                                anonymous::Sql);
        if (!person.bind(1, after[static_cast<size_t>(field)].toLongLong()).step()) {
            return;
        }
        reference = person.text(0);
    }
    for (size_t i = 0; i < after.size(); ++i) {
        const Field& field = record(kind).fields.at(static_cast<qsizetype>(i));
        const bool says =
            before ? after[i].isValid() && after[i] != (*before)[i] && !anonymous::keeps(kind, field) : true;
        if (says) {
            Finding finding;
            finding.field = field.name;
            finding.value = before ? after[i].toString() : QString();
            finding.message = Message(
                QT_TRANSLATE_NOOP("core",
                                  "“%1” was anonymised when the retention was over: nothing that is about a "
                                  "person can be entered there any more."),
                {reference});
            throw Refused({finding});
        }
    }
}

void RecordStore::State::refuseAnonymised(qint64 ofBatch) {
    Statement query = connection.statement("SELECT 1 FROM anonymised_batch WHERE batch = ?");
    if (query.bind(1, ofBatch).step()) {
        Finding finding;
        finding.message = Message(QT_TRANSLATE_NOOP(
            "core",
            "This can't be taken back: it was about people who were anonymised since, and what they were "
            "is nowhere in the file any more."));
        throw Refused({finding});
    }
}

// ---- the batch ----

const QString& RecordStore::State::ownOffice() {
    if (office.isEmpty()) {
        office = connection.text("SELECT office FROM programme WHERE id = 1");
    }
    return office;
}

void RecordStore::State::begin(const QString& label, qint64 undoes) {
    Q_ASSERT(!batch);
    nextIds = {};  // another connection may have written since
    ranges = {};
    created = updated = deleted = 0;
    transaction = std::make_unique<Transaction>(connection);
    try {
        Statement insert = connection.statement(
            "INSERT INTO batch (at, who, label, undoes) VALUES (?, ?, ?, ?) RETURNING id");
        insert.bind(1, clock.nowUtc().toString(Qt::ISODateWithMs)).bind(2, who).bind(3, label);
        if (undoes) {
            insert.bind(4, undoes);
        }
        insert.step();
        batch = insert.integer(0);
        while (insert.step()) {
        }
    } catch (...) {
        transaction.reset();
        throw;
    }
}

qint64 RecordStore::State::commit() {
    resumeIndices();
    for (const Record& each : catalogue()) {
        flushRange(each.kind);
        if (const qint64 next = nextIds[static_cast<size_t>(each.kind)]) {
            connection.statement("INSERT OR REPLACE INTO sequence (record, next) VALUES (?, ?)")
                .bind(1, each.name)
                .bind(2, next)
                .run();
        }
    }
    if (created + updated + deleted == 0) {
        const bool undo = connection.integer("SELECT undoes IS NOT NULL FROM batch WHERE id = " +
                                             QByteArray::number(batch)) != 0;
        if (!undo) {  // nothing happened: nothing to tell
            rollback();
            return 0;
        }
    }
    connection.statement("UPDATE batch SET created = ?, updated = ?, deleted = ? WHERE id = ?")
        .bind(1, created)
        .bind(2, updated)
        .bind(3, deleted)
        .bind(4, batch)
        .run();
    transaction->commit();
    transaction.reset();
    endLoading();
    return std::exchange(batch, 0);
}

void RecordStore::State::rollback() {
    transaction.reset();
    batch = 0;
    nextIds = {};
    ranges = {};
    pausedIndices.clear();
    endLoading();
}

qint64 RecordStore::State::takeIds(RecordKind kind, qint64 count) {
    qint64& next = nextIds[static_cast<size_t>(kind)];
    if (!next) {
        Statement query = connection.statement("SELECT next FROM sequence WHERE record = ?");
        query.bind(1, record(kind).name);
        next = query.step() ? query.integer(0) : 1;
        next = std::max(
            next, connection.integer("SELECT coalesce(max(id), 0) + 1 FROM " + RecordSql::of(kind).table));
    }
    const qint64 first = next;
    next += count;
    return first;
}

void RecordStore::State::noteCreated(RecordKind kind, qint64 first, qint64 last) {
    created += last - first + 1;
    Range& range = ranges[static_cast<size_t>(kind)];
    if (range.last >= range.first && range.last + 1 == first) {
        range.last = last;
        return;
    }
    flushRange(kind);
    range = {first, last};
}

void RecordStore::State::flushRange(RecordKind kind) {
    Range& range = ranges[static_cast<size_t>(kind)];
    if (range.last >= range.first) {
        write(JournalAction::Create, record(kind).name.data(), range.first, range.last, {}, {});
        range = {};
    }
}

void RecordStore::State::write(JournalAction action, const QByteArray& recordName, qint64 first, qint64 last,
                               const QByteArray& changes, const QByteArray& image) {
    static constexpr const char* names[] = {"create", "update", "delete"};
    Statement insert = connection.statement(
        "INSERT INTO journal (batch, action, record, first, last, changes, image) VALUES (?, ?, ?, ?, ?, ?, "
        "?)");
    insert.bind(1, batch)
        .bindStill(2, names[static_cast<int>(action)])
        .bindStill(3, {recordName.constData(), static_cast<size_t>(recordName.size())})
        .bind(4, first)
        .bind(5, last);
    if (!changes.isEmpty()) {
        insert.bindStill(6, {changes.constData(), static_cast<size_t>(changes.size())});
    }
    if (!image.isEmpty()) {
        insert.bindStillBlob(7, image.constData(), static_cast<int>(image.size()));
    }
    insert.run();
}

void RecordStore::State::writeUpdate(RecordKind kind, qint64 id, const QList<JournalEntry::Change>& changes) {
    flushRange(kind);
    write(JournalAction::Update, record(kind).name.data(), id, id, encodeChanges(changes), {});
    ++updated;
}

// ---- rows ----

void RecordStore::State::insertRow(RecordKind kind, qint64 id, const QByteArray& uid,
                                   const QString& rowOffice, const std::vector<QVariant>& values) {
    const RecordSql& sql = RecordSql::of(kind);
    Statement insert = connection.statement(sql.insert);
    insert.bind(1, id).bindBlob(2, uid).bind(3, rowOffice);
    for (size_t i = 0; i < values.size(); ++i) {
        if (const int parameter = sql.parameter(static_cast<int>(i))) {
            insert.bindValue(parameter, values[i]);
        }
    }
    if (sql.searchable) {
        insert.bind(sql.searchParameter(), searchText(kind, values));
    }
    if (sql.person) {
        insert.bind(sql.nameParameter(), nameText(values));
    }
    insert.run();
}

void RecordStore::State::updateRow(RecordKind kind, qint64 id, const std::vector<int>& fields,
                                   const std::vector<QVariant>& values) {
    const RecordSql& sql = RecordSql::of(kind);
    QByteArray text = "UPDATE " + sql.table + " SET ";
    for (const int field : fields) {
        text += sql.columns[static_cast<size_t>(field)] + " = ?, ";
    }
    text += sql.searchable ? "search_key = ?, " : "";
    text += sql.person ? "name_key = ?, " : "";
    text.chop(2);
    Statement update = connection.statement(text + " WHERE id = ?");
    int parameter = 0;
    for (const int field : fields) {
        update.bindValue(++parameter, values[static_cast<size_t>(field)]);
    }
    if (sql.searchable) {
        update.bind(++parameter, searchText(kind, values));
    }
    if (sql.person) {
        update.bind(++parameter, nameText(values));
    }
    update.bind(++parameter, id);
    update.run();
    if (kind == RecordKind::Programme) {
        office.clear();
    }
}

void RecordStore::State::deleteRow(RecordKind kind, qint64 id) {
    connection.statement("DELETE FROM " + RecordSql::of(kind).table + " WHERE id = ?").bind(1, id).run();
}

QString RecordStore::State::madePrefix(RecordKind kind) {
    return QStringLiteral("JIT-") + QString(record(kind).name).at(0).toUpper();
}

QString RecordStore::State::madeReference(RecordKind kind, qint64 id) {
    const QString base = madePrefix(kind) + QStringLiteral("%1").arg(id, 6, 10, QLatin1Char('0'));
    QString made = base;
    Statement query =
        connection.statement("SELECT 1 FROM " + RecordSql::of(kind).table + " WHERE reference = ?");
    for (int again = 2; query.bind(1, made).step(); ++again) {
        query.reset();
        made = base + u'-' + QString::number(again);
    }
    return made;
}

}  // namespace jisr
