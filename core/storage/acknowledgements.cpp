#include "core/storage/acknowledgements.h"

#include "core/base/clock.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

QByteArray tableOf(RecordKind kind) {
    return '"' + QByteArray(record(kind).name.data(), record(kind).name.size()) + '"';
}

}  // namespace

Acknowledgements::Acknowledgements(Connection& connection, const Clock& clock)
    : m_connection(connection), m_clock(clock) {}

QHash<qint64, Acknowledgement> Acknowledgements::of(const QString& rule, RecordKind kind) {
    QHash<qint64, Acknowledgement> all;
    Statement query(m_connection, "SELECT r.id, a.reason, a.who, a.at FROM acknowledgement a CROSS JOIN " +
                                      tableOf(kind) + " r ON r.uid = a.subject WHERE a.rule = ?");
    query.bind(1, rule);
    while (query.step()) {
        all.insert(query.integer(0),
                   {query.text(1), query.text(2), QDateTime::fromString(query.text(3), Qt::ISODateWithMs)});
    }
    return all;
}

qint64 Acknowledgements::acknowledge(const QString& rule, RecordKind kind, const std::vector<qint64>& rows,
                                     const QString& reason, const QString& who, const Message& what) {
    const QString at = m_clock.nowUtc().toString(Qt::ISODateWithMs);
    Transaction transaction(m_connection);
    Statement insert = m_connection.statement(
        "INSERT OR REPLACE INTO acknowledgement (rule, subject, reason, who, at) SELECT ?1, uid, ?2, ?3, ?4 "
        "FROM " +
        tableOf(kind) + " WHERE id = ?5");
    insert.bind(1, rule).bind(2, reason).bind(3, who).bind(4, at);
    qint64 written = 0;
    for (const qint64 row : rows) {
        insert.bind(5, row).run();
        written += m_connection.integer("SELECT changes()");
    }
    if (written > 0) {
        note(at, who, what);
        transaction.commit();
    }
    return written;
}

qint64 Acknowledgements::takeBack(const QString& rule, RecordKind kind, const std::vector<qint64>& rows,
                                  const QString& who, const Message& what) {
    Transaction transaction(m_connection);
    Statement remove =
        m_connection.statement("DELETE FROM acknowledgement WHERE rule = ?1 AND subject = (SELECT uid FROM " +
                               tableOf(kind) + " WHERE id = ?2)");
    remove.bind(1, rule);
    qint64 removed = 0;
    for (const qint64 row : rows) {
        remove.bind(2, row).run();
        removed += m_connection.integer("SELECT changes()");
    }
    if (removed > 0) {
        note(m_clock.nowUtc().toString(Qt::ISODateWithMs), who, what);
        transaction.commit();
    }
    return removed;
}

// As RecordStore::note(), in the transaction that is open: history tells of it, undo passes it by.
void Acknowledgements::note(const QString& at, const QString& who, const Message& what) {
    m_connection.statement("INSERT INTO batch (at, who, label) VALUES (?, ?, ?)")
        .bind(1, at)
        .bind(2, who)
        .bind(3, what.stored())
        .run();
}

}  // namespace jisr
