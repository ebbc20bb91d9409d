#include "core/storage/mappingstore.h"

#include "core/storage/statement.h"

namespace jisr {

MappingStore::MappingStore(Connection& connection, const Clock& clock)
    : m_connection(connection), m_clock(clock) {}

QStringList MappingStore::names() {
    QStringList names;
    Statement query(m_connection, "SELECT name FROM mapping ORDER BY at DESC, name");
    while (query.step()) {
        names << query.text(0);
    }
    return names;
}

std::optional<QByteArray> MappingStore::load(const QString& name) {
    Statement query = m_connection.statement("SELECT json FROM mapping WHERE name = ?");
    query.bind(1, name);
    return query.step() ? std::optional(query.blob(0)) : std::nullopt;
}

void MappingStore::save(const QString& name, const QByteArray& json) {
    m_connection.statement("INSERT OR REPLACE INTO mapping (name, json, at) VALUES (?, ?, ?)")
        .bind(1, name)
        .bind(2, QString::fromUtf8(json))
        .bind(3, m_clock.nowUtc().toString(Qt::ISODateWithMs))
        .run();
}

void MappingStore::remove(const QString& name) {
    m_connection.statement("DELETE FROM mapping WHERE name = ?").bind(1, name).run();
}

}  // namespace jisr
