#pragma once

#include <QJsonObject>
#include <array>
#include <optional>

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/storage/connection.h"
#include "core/storage/recordsql.h"
#include "core/storage/recordstore.h"
#include "core/storage/statement.h"

namespace jisr {

/// What the journal calls the action.
enum class JournalAction { Create, Update, Delete };

struct RecordStore::State {
    State(Connection& c, const Clock& t, UidMaker& u, QString w)
        : connection(c), clock(t), uids(u), who(std::move(w)) {}

    Connection& connection;
    const Clock& clock;
    UidMaker& uids;
    QString who;
    QString office;

    // the batch being written
    std::unique_ptr<Transaction> transaction;
    qint64 batch = 0;
    qint64 created = 0, updated = 0, deleted = 0;
    struct Range {
        qint64 first = 0, last = -1;
    };
    std::array<Range, RecordKindCount> ranges;         ///< creates not yet in the journal
    std::array<qint64, RecordKindCount> nextIds = {};  ///< 0: not yet asked for

    struct PausedIndex {
        RecordKind kind;
        QByteArray name, sql;
    };
    std::vector<PausedIndex> pausedIndices;  ///< left out by a bulk load until commit()
    bool loading = false;

    const QString& ownOffice();
    void begin(const QString& label, qint64 undoes = 0);
    qint64 commit();
    void rollback();

    qint64 takeIds(RecordKind kind, qint64 count);
    void noteCreated(RecordKind kind, qint64 first, qint64 last);
    void flushRange(RecordKind kind);
    void write(JournalAction action, const QByteArray& record, qint64 first, qint64 last,
               const QByteArray& changes, const QByteArray& image);

    /// Journals an update of one row.
    void writeUpdate(RecordKind kind, qint64 id, const QList<JournalEntry::Change>& changes);

    /// Into the table, not into the journal.
    void insertRow(RecordKind kind, qint64 id, const QByteArray& uid, const QString& rowOffice,
                   const std::vector<QVariant>& values);
    /// Writes the named fields of a row and what is derived from them.
    void updateRow(RecordKind kind, qint64 id, const std::vector<int>& fields,
                   const std::vector<QVariant>& values);
    void deleteRow(RecordKind kind, qint64 id);
    std::optional<StoredRow> row(RecordKind kind, qint64 id);
    /// Throws Refused when the row is an anonymised learner's and @p after says again who it was; a new row
    /// of theirs (@p before null) is refused as a whole.
    void refuseNaming(RecordKind kind, const std::vector<QVariant>* before,
                      const std::vector<QVariant>& after);
    /// Throws Refused when people of the batch were anonymised: what they were is in no image any more.
    void refuseAnonymised(qint64 ofBatch);
    /// A free reference for a row whose table has none: JIT-L000042.
    QString madeReference(RecordKind kind, qint64 id);
    static QString madePrefix(RecordKind kind);
    void pauseIndices(RecordKind kind);
    void resumeIndices();
    void endLoading();
    /// A parameter of the rule set as text; empty when it has no such.
    QString parameter(const QString& name);
    void writeParameter(const QString& name, const QString& value);
};

/// Runs a single edit as a batch of its own, or within the one that is open; leaves nothing half made.
template <typename Write>
auto RecordStore::inBatch(Write write) {
    if (m_state->batch) {
        return write();
    }
    m_state->begin({});
    try {
        auto result = write();
        m_state->commit();
        return result;
    } catch (...) {
        m_state->rollback();
        throw;
    }
}

/// {field: [before, after]} of one update.
QByteArray encodeChanges(const QList<JournalEntry::Change>& changes);
QList<JournalEntry::Change> decodeChanges(RecordKind kind, const QByteArray& json);
/// The rows as they were, compressed CBOR.
QByteArray encodeImage(RecordKind kind, const std::vector<StoredRow>& rows);
/// Rows by the present catalogue: fields that are gone are dropped, new ones empty.
std::vector<StoredRow> decodeImage(RecordKind kind, const QByteArray& image);

/// The finding behind a broken constraint, naming record, field and value.
QList<Finding> explain(const ConstraintFailure& failure, Connection& connection, RecordKind kind, qint64 id,
                       const std::vector<QVariant>& values, bool removing);
/// The values that stand twice where an index can't be built.
QList<Finding> duplicates(Connection& connection, RecordKind kind, const ConstraintFailure& failure);

}  // namespace jisr
