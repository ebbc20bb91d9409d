#include "ui/base/recordchanges.h"

#include "core/storage/recordstore.h"

namespace jisr {

namespace {
constexpr int listed = 2000;
}

bool RecordChanges::touches(RecordKind kind) const {
    const auto first = rows.lower_bound({kind, 0});
    return everything || (first != rows.end() && first->first == kind);
}

RecordChanges RecordChanges::of(RecordStore& store, qint64 batch) {
    RecordChanges changes;
    const QList<JournalEntry> entries = store.entries(batch, listed + 1);
    if (entries.size() > listed) {
        return changes;
    }
    changes.everything = changes.dimensions = false;
    for (const JournalEntry& entry : entries) {
        changes.rows.insert({entry.kind, entry.rowId});
        if (entry.action != QLatin1String("update")) {
            changes.membership.insert(entry.kind);
        }
        const int field = record(entry.kind).indexOf(u"learner");
        if (entry.kind == RecordKind::Learner) {
            changes.learners.insert(entry.rowId);
        } else if (field >= 0) {
            for (const JournalEntry::Change& change : entry.changes) {
                if (change.field == QLatin1String("learner")) {
                    changes.learners.insert(change.before.toLongLong());
                    changes.learners.insert(change.after.toLongLong());
                }
            }
            if (const auto row = store.row(entry.kind, entry.rowId)) {
                changes.learners.insert(row->values[static_cast<std::size_t>(field)].toLongLong());
            }
        } else if (entry.kind != RecordKind::Staff) {
            changes.dimensions = true;
        }
    }
    changes.learners.erase(0);
    return changes;
}

}  // namespace jisr
