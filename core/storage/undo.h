#pragma once

#include <set>
#include <vector>

#include "core/storage/recordstore_p.h"

namespace jisr {

/// Takes one batch back within the open compensating batch, by DESIGN's conflict rule: what was changed
/// since is kept and listed, created rows that others refer to stay.
class Undo {
  public:
    /// What a merge did, to be taken back alone.
    struct Part {
        std::set<qint64> entries;  ///< of the journal; none of them creates rows
        /// Rows that were given to the learner @p learner are found with @p nowWith, who is that person now.
        qint64 learner = 0, nowWith = 0;
    };

    Undo(RecordStore& store, RecordStore::State& state, qint64 batch, const Part* part = nullptr);
    UndoReport run();

  private:
    struct Missing {
        RecordKind kind;
        StoredRow row;
    };
    struct Update {
        RecordKind kind;
        qint64 id = 0;
        QList<JournalEntry::Change> changes;
    };

    bool concerned(qint64 entry) const { return !m_part || m_part->entries.contains(entry); }
    bool stillSo(RecordKind kind, int field, const QVariant& now, const QVariant& after) const;
    void bringBackDeleted();
    /// False when a rule stands against it now.
    bool bringBack(const Missing& missing);
    void retryMissing();
    void revertUpdates();
    /// @p last: what can't be reverted is listed, else put off until created rows are gone.
    void revert(const Update& update, bool last);
    void revertParameters(Update& update);
    void removeCreated(RecordKind kind);
    void keepEdited(RecordKind kind);
    void keepReferred(RecordKind kind);
    void keep(RecordKind kind, qint64 id, const QString& field, const QVariant& value, const char* text);
    void writeImages(RecordKind kind);

    RecordStore& m_store;
    RecordStore::State& m_state;
    Connection& m_connection;
    qint64 m_batch;
    const Part* m_part;
    UndoReport m_report;
    std::vector<Missing> m_missing;
    std::vector<Update> m_putOff;
};

}  // namespace jisr
