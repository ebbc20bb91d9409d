#include "ui/tables/rowlabels.h"

namespace jisr {

RowLabels::RowLabels(Connection& connection, const Clock& clock, bool arabic)
    : m_uids(clock, 0),  // nothing is written
      m_store(connection, clock, m_uids, {}),
      m_arabic(arabic) {}

QString RowLabels::label(RecordKind kind, qint64 id) {
    const std::pair<int, qint64> key(static_cast<int>(kind), id);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd()) {
        return *known;
    }
    if (m_known.size() > 50000) {
        m_known.clear();
    }
    QString label;
    if (const int arabicName = record(kind).indexOf(u"name_ar"); m_arabic && arabicName >= 0) {
        if (const auto row = m_store.row(kind, id)) {
            label = row->values[static_cast<std::size_t>(arabicName)].toString();
        }
    }
    return *m_known.insert(key, label.isEmpty() ? m_store.label(kind, id) : label);
}

}  // namespace jisr
