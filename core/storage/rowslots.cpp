#include "core/storage/rowslots.h"

#include <algorithm>

#include "core/storage/recordsql.h"
#include "core/storage/statement.h"

namespace jisr {

RowSlots::RowSlots(Connection& connection, RecordKind kind) {
    const QByteArray& table = RecordSql::of(kind).table;
    const qint64 count = connection.integer("SELECT count(*) FROM " + table);
    if (count == 0) {
        return;
    }
    if (count >= NoSlot) {
        throw Error(Message(
            QT_TRANSLATE_NOOP("core", "A table of more than four thousand million rows can't be shown.")));
    }
    m_count = static_cast<quint32>(count);
    m_first = connection.integer("SELECT min(id) FROM " + table);
    if (connection.integer("SELECT max(id) FROM " + table) - m_first + 1 == count) {
        return;
    }
    m_ids.reserve(m_count);
    Statement all(connection, "SELECT id FROM " + table);  // through the smallest index, in its order
    while (all.step()) {
        m_ids.push_back(all.integer(0));
    }
    std::sort(m_ids.begin(), m_ids.end());
    m_count = static_cast<quint32>(m_ids.size());
}

quint32 RowSlots::slotOf(qint64 id) const {
    if (m_ids.empty()) {
        return id >= m_first && id - m_first < m_count ? static_cast<quint32>(id - m_first) : NoSlot;
    }
    const auto at = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return at != m_ids.end() && *at == id ? static_cast<quint32>(at - m_ids.begin()) : NoSlot;
}

}  // namespace jisr
