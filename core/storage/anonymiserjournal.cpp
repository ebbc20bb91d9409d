// Emptying what the journal and the tables beside the records hold of anonymised people.
#include "core/storage/anonymiser.h"
#include "core/storage/anonymous.h"

namespace jisr {

namespace {
constexpr int EntriesAtOnce = 400;
}

bool Anonymiser::emptyChanges(RecordKind kind, bool ofThem, QByteArray& changes) {
    QList<JournalEntry::Change> list = decodeChanges(kind, changes), left;
    bool differs = false;
    for (JournalEntry::Change& change : list) {
        const Field* field = record(kind).field(change.field);
        if (ofThem && (!field || !anonymous::keeps(kind, *field))) {
            differs = true;
            continue;
        }
        if (!ofThem && field && isFreeText(record(kind), *field)) {
            for (QVariant* value : {&change.before, &change.after}) {
                if (const auto clean = m_traces.without(value->toString())) {
                    *value = *clean;
                    differs = true;
                }
            }
        }
        left.append(change);
    }
    if (differs) {
        changes = encodeChanges(left);
    }
    return differs;
}

bool Anonymiser::emptyImage(RecordKind kind, QByteArray& image, qint64 batch) {
    std::vector<StoredRow> list = decodeImage(kind, image);
    bool differs = false;
    for (StoredRow& row : list) {
        if (own(kind, row.id)) {
            m_batches.insert(batch);
            row.values = anonymous::values(kind, row.values, anonymous::reference(row.uid));
            differs = true;
            continue;
        }
        for (qsizetype i = 0; i < record(kind).fields.size(); ++i) {
            QVariant& value = row.values[static_cast<size_t>(i)];
            if (!value.isValid() || !isFreeText(record(kind), record(kind).fields.at(i))) {
                continue;
            }
            if (const auto clean = m_traces.without(value.toString())) {
                value = *clean;
                differs = true;
            }
        }
    }
    if (differs) {
        image = encodeImage(kind, list);
    }
    return differs;
}

void Anonymiser::emptyJournal() {
    const qint64 last = m_connection.integer("SELECT coalesce(max(id), 0) FROM journal");
    struct Entry {
        qint64 id;
        QByteArray changes, image;
    };
    Statement read(m_connection,
                   "SELECT id, batch, action, record, first, last, changes, image FROM journal WHERE id > ? "
                   "ORDER BY id LIMIT " +
                       QByteArray::number(EntriesAtOnce));
    Statement changes(m_connection, "UPDATE journal SET changes = ? WHERE id = ?");
    Statement image(m_connection, "UPDATE journal SET image = ? WHERE id = ?");
    for (qint64 at = 0; at < last;) {
        std::vector<Entry> rewritten;
        read.bind(1, at);
        qint64 seen = last;
        while (read.step()) {
            seen = read.integer(0);
            const Record* of = recordNamed(read.text(3));
            if (!of) {
                continue;
            }
            const QString action = read.text(2);
            if (action == QLatin1String("create")) {
                if (anyOwn(of->kind, read.integer(4), read.integer(5))) {
                    m_batches.insert(read.integer(1));
                }
                continue;
            }
            Entry entry{seen, read.blob(6), read.blob(7)};
            bool differs = false;
            if (action == QLatin1String("update")) {
                const bool ofThem = own(of->kind, read.integer(4));
                if (ofThem) {
                    m_batches.insert(read.integer(1));
                }
                differs = emptyChanges(of->kind, ofThem, entry.changes);
            } else {
                differs = emptyImage(of->kind, entry.image, read.integer(1));
            }
            if (differs) {
                rewritten.push_back(std::move(entry));
            }
        }
        for (const Entry& entry : rewritten) {
            if (!entry.image.isEmpty()) {
                image.bindBlob(1, entry.image).bind(2, entry.id).run();
            } else {
                changes.bind(1, QString::fromUtf8(entry.changes)).bind(2, entry.id).run();
            }
            ++m_counts.journalEntries;
        }
        at = std::max(seen, at + 1);
        m_progress.report(at, last);
        m_progress.check();
    }
}

void Anonymiser::emptyBeside() {
    Statement merges(m_connection, "UPDATE merge SET merged_reference = ? WHERE merged_uid = ?");
    Statement requests(m_connection, "UPDATE data_request SET detail = NULL WHERE learner = ?");
    Statement pairs(m_connection, "DELETE FROM distinct_pair WHERE first = ?1 OR second = ?1");
    for (const QByteArray& uid : m_personUids) {
        merges.bind(1, anonymous::reference(uid)).bindBlob(2, uid).run();
        requests.bindBlob(1, uid).run();
    }
    if (m_connection.integer("SELECT 1 FROM distinct_pair LIMIT 1")) {
        for (const QByteArray& uid : m_personUids) {
            pairs.bindBlob(1, uid).run();
        }
    }
    if (m_connection.integer("SELECT 1 FROM acknowledgement LIMIT 1")) {
        // what was looked at stays looked at; why is no longer said
        const std::set<QByteArray> uids(m_uids.begin(), m_uids.end());
        std::vector<std::pair<QString, QByteArray>> found;
        Statement query(m_connection, "SELECT rule, subject FROM acknowledgement");
        while (query.step()) {
            if (uids.contains(query.blob(1))) {
                found.emplace_back(query.text(0), query.blob(1));
            }
        }
        Statement update(m_connection,
                         "UPDATE acknowledgement SET reason = '–' WHERE rule = ? AND subject = ?");
        for (const auto& [rule, subject] : found) {
            update.bind(1, rule).bindBlob(2, subject).run();
        }
    }
}

}  // namespace jisr
