#include "core/storage/datarequeststore.h"

#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr const char* Columns =
    "SELECT id, learner, kind, received_on, answered_on, detail, who, at FROM data_request";

DataRequest read(const Statement& row) {
    DataRequest request;
    request.id = row.integer(0);
    request.learner = row.blob(1);
    request.kind = row.text(2);
    request.receivedOn = QDate::fromString(row.text(3), Qt::ISODate);
    request.answeredOn = QDate::fromString(row.text(4), Qt::ISODate);
    request.detail = row.text(5);
    request.who = row.text(6);
    request.at = row.text(7);
    return request;
}

/// As RecordStore::note(), in the transaction that is open: history tells of it, undo passes it by.
void enter(Connection& connection, const QString& at, const QString& who, const Message& note) {
    connection.statement("INSERT INTO batch (at, who, label) VALUES (?, ?, ?)")
        .bind(1, at)
        .bind(2, who)
        .bind(3, note.stored())
        .run();
}

}  // namespace

DataRequestStore::DataRequestStore(Connection& connection, const Clock& clock)
    : m_connection(connection), m_clock(clock) {}

std::vector<DataRequest> DataRequestStore::requests() {
    std::vector<DataRequest> requests;
    Statement rows = m_connection.statement(QByteArray(Columns) + " ORDER BY received_on, id");
    while (rows.step()) {
        requests.push_back(read(rows));
    }
    return requests;
}

std::optional<DataRequest> DataRequestStore::request(qint64 id) {
    Statement row = m_connection.statement(QByteArray(Columns) + " WHERE id = ?");
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

qint64 DataRequestStore::add(const DataRequest& request, const Message& note) {
    const QString at = m_clock.nowUtc().toString(Qt::ISODateWithMs);
    Transaction transaction(m_connection);
    enter(m_connection, at, request.who, note);
    qint64 id = 0;
    {
        Statement row = m_connection.statement(
            "INSERT INTO data_request (learner, kind, received_on, detail, who, at) VALUES (?, ?, ?, ?, ?, "
            "?) "
            "RETURNING id");
        row.bindBlob(1, request.learner)
            .bind(2, request.kind)
            .bind(3, request.receivedOn.toString(Qt::ISODate))
            .bindValue(4, request.detail.isEmpty() ? QVariant() : QVariant(request.detail))
            .bind(5, request.who)
            .bind(6, at);
        row.step();
        id = row.integer(0);
    }
    transaction.commit();
    return id;
}

bool DataRequestStore::answer(qint64 id, const QDate& on, const QString& who, const Message& note) {
    Transaction transaction(m_connection);
    {
        Statement open =
            m_connection.statement("SELECT 1 FROM data_request WHERE id = ? AND answered_on IS NULL");
        open.bind(1, id);
        if (!open.step()) {
            return false;
        }
    }
    enter(m_connection, m_clock.nowUtc().toString(Qt::ISODateWithMs), who, note);
    m_connection.statement("UPDATE data_request SET answered_on = ? WHERE id = ?")
        .bind(1, on.toString(Qt::ISODate))
        .bind(2, id)
        .run();
    transaction.commit();
    return true;
}

}  // namespace jisr
