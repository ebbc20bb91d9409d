#include "core/storage/viewstore.h"

#include "core/storage/statement.h"

namespace jisr {

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
    Transaction transaction(m_connection);
    // the row renamed to a name that another has replaces that one
    m_connection.statement("DELETE FROM view WHERE record = ? AND name = ? AND id <> ?")
        .bind(1, record(view.kind).name)
        .bind(2, view.name)
        .bind(3, view.id)
        .run();
    Statement save = m_connection.statement(
        "INSERT OR REPLACE INTO view (id, record, name, json, who, at) VALUES (nullif(?, 0), ?, ?, ?, ?, ?)");
    save.bind(1, view.id)
        .bind(2, record(view.kind).name)
        .bind(3, view.name)
        .bind(4, QString::fromUtf8(view.json))
        .bind(5, view.who)
        .bind(6, m_clock.nowUtc().toString(Qt::ISODateWithMs));
    save.run();
    const qint64 id = m_connection.integer("SELECT last_insert_rowid()");
    transaction.commit();
    return id;
}

void ViewStore::remove(qint64 id) {
    m_connection.statement("DELETE FROM view WHERE id = ?").bind(1, id).run();
}

}  // namespace jisr
