#include "core/storage/viewstore.h"

#include "core/storage/statement.h"

namespace jisr {

namespace {
/// Not a record of the catalogue: views() passes over it.
const QString questionRecord = QStringLiteral("dashboard");
}  // namespace

ViewStore::ViewStore(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

QList<SavedView> ViewStore::views() {
    QList<SavedView> views;
    Statement query(m_connection, "SELECT id, record, name, json, who FROM view ORDER BY record, name, id");
    while (query.step()) {
        if (const Record* of = recordNamed(query.text(1))) {
            views.append({query.integer(0), of->kind, query.text(2), query.text(3).toUtf8(), query.text(4)});
        }
    }
    return views;
}

qint64 ViewStore::save(const SavedView& view) {
    return save(view.id, record(view.kind).name, view.name, view.json, view.who);
}

QList<SavedQuestion> ViewStore::questions() {
    QList<SavedQuestion> questions;
    Statement query =
        m_connection.statement("SELECT id, name, json, who FROM view WHERE record = ? ORDER BY name, id");
    query.bind(1, questionRecord);
    while (query.step()) {
        questions.append({query.integer(0), query.text(1), query.text(2).toUtf8(), query.text(3)});
    }
    return questions;
}

qint64 ViewStore::save(const SavedQuestion& question) {
    return save(question.id, questionRecord, question.name, question.json, question.who);
}

qint64 ViewStore::save(qint64 id, const QString& record, const QString& name, const QByteArray& json,
                       const QString& who) {
    Transaction transaction(m_connection);
    // the row renamed to a name that another has replaces that one
    m_connection.statement("DELETE FROM view WHERE record = ? AND name = ? AND id <> ?")
        .bind(1, record)
        .bind(2, name)
        .bind(3, id)
        .run();
    Statement save = m_connection.statement(
        "INSERT OR REPLACE INTO view (id, record, name, json, who, at) VALUES (nullif(?, 0), ?, ?, ?, ?, ?)");
    save.bind(1, id)
        .bind(2, record)
        .bind(3, name)
        .bind(4, QString::fromUtf8(json))
        .bind(5, who)
        .bind(6, m_clock.nowUtc().toString(Qt::ISODateWithMs));
    save.run();
    const qint64 made = m_connection.integer("SELECT last_insert_rowid()");
    transaction.commit();
    return made;
}

void ViewStore::remove(qint64 id) {
    m_connection.statement("DELETE FROM view WHERE id = ?").bind(1, id).run();
}

}  // namespace jisr
