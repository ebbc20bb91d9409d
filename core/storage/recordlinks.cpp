#include "core/storage/recordlinks.h"

#include <set>

#include "core/storage/recordstore_p.h"

namespace jisr {

QString RecordLinks::batchLabel(qint64 batch) {
    Statement query = m_connection.statement("SELECT label FROM batch WHERE id = ?");
    query.bind(1, batch);
    return query.step() ? query.text(0) : QString();
}

std::vector<std::pair<RecordKind, qint64>> RecordLinks::removedOf(qint64 learner) {
    std::set<std::pair<RecordKind, qint64>> removed;
    for (const RecordKind kind : {RecordKind::Enrolment, RecordKind::Situation, RecordKind::Contact}) {
        const auto field = static_cast<std::size_t>(record(kind).indexOf(u"learner"));
        Statement query(m_connection,
                        "SELECT image FROM journal WHERE action = 'delete' AND record = ? AND last - first "
                        "< 1000 ORDER BY id DESC LIMIT 5000");
        query.bind(1, record(kind).name);
        while (query.step()) {
            for (const StoredRow& row : decodeImage(kind, query.blob(0))) {
                if (row.values[field].toLongLong() == learner) {
                    removed.insert({kind, row.id});
                }
            }
        }
        Statement present(m_connection,
                          "SELECT 1 FROM " + QByteArray(record(kind).name.latin1()) + " WHERE id = ?");
        std::erase_if(removed, [&](const auto& row) {
            if (row.first != kind) {
                return false;
            }
            present.bind(1, row.second);
            const bool found = present.step();
            present.reset();
            return found;
        });
    }
    return {removed.begin(), removed.end()};
}

}  // namespace jisr
