#pragma once

#include <QDateTime>
#include <QList>
#include <QVariant>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/catalogue/catalogue.h"
#include "core/indicators/factrows.h"

namespace jisr {

class Connection;
class Clock;
class UidMaker;

/// A row as read: values by field index of record(kind); references are local ids.
struct StoredRow {
    qint64 id = 0;
    QByteArray uid;
    QString office;
    std::vector<QVariant> values;
};

/// A write would break a rule: the whole write was refused. One finding a broken rule, each naming
/// record, field and value.
class Refused : public Error {
  public:
    explicit Refused(QList<Finding> findings);
    const QList<Finding>& findings() const { return m_findings; }

  private:
    QList<Finding> m_findings;
};

/// One entry of the journal, as history shows it.
struct JournalEntry {
    qint64 batch = 0;
    QDateTime at;
    QString who;
    QString action;  ///< "create", "update", "delete"
    RecordKind kind = RecordKind::Learner;
    qint64 rowId = 0;
    struct Change {
        QString field;
        QVariant before, after;
    };
    QList<Change> changes;
};

struct BatchInfo {
    qint64 id = 0;
    QDateTime at;
    QString who;
    QString label;  ///< what was done, for Phrasebook::recall(); empty for a single edit
    qint64 created = 0, updated = 0, deleted = 0;
    bool undone = false;
    qint64 undoes = 0;  ///< the batch this one takes back, 0 when none
};

/// What an undo or redo could not take back.
struct UndoReport {
    qint64 batch = 0;  ///< the compensating batch; 0 when there was nothing to undo
    qint64 reverted = 0;
    QString label;        ///< of the batch taken back or done again, as in BatchInfo
    QList<Finding> kept;  ///< "changed since" and "others refer to it"
};

/// The one door through which records are written: each write and its journal entry in one
/// transaction (BEGIN IMMEDIATE). Throws Refused for broken rules, FileError for faults.
class RecordStore {
  public:
    /// @p who does the writing: a staff login.
    RecordStore(Connection& connection, const Clock& clock, UidMaker& uids, QString who);

    /// Single edits: each is a batch of its own, unless between begin() and commit(). An empty reference
    /// of a learner, enrolment, situation or contact is made by the program.
    qint64 create(RecordKind kind, std::vector<QVariant> values, const QByteArray& uid = {},
                  const QString& office = {});
    /// Writes only what differs; @p values by field index. Returns false when nothing differed.
    bool update(RecordKind kind, qint64 id, const std::vector<QVariant>& values);
    void remove(RecordKind kind, qint64 id);

    /// Begins a batch: all until commit() is one transaction and one undoable journal batch.
    /// @p label a Message::stored(), so that history speaks its reader's language, or a person's own words.
    void begin(const QString& label);
    qint64 commit();
    void rollback();
    /// Notes in the journal something that changed no record but must be known, e.g. a nominative export.
    void note(const QString& label);

    /// Takes a batch back by a compensating one: fields changed since are kept and listed, rows it created
    /// stay when they were changed since or others refer to them. 0: the last batch not yet undone.
    UndoReport undo(qint64 batch = 0);
    /// Takes the last undo back, when nothing was written since.
    UndoReport redo();
    QList<BatchInfo> batches(int limit = 100);
    /// What became of one row, oldest first; a create shows the values the row was made with.
    QList<JournalEntry> history(RecordKind kind, qint64 id);
    /// What a batch did, in order; a range of creates is one entry a row, at most @p limit entries.
    QList<JournalEntry> entries(qint64 batch, int limit = 1000);
    /// Grows with every write; a plan notes it to see whether the file moved.
    qint64 journalPosition();

    // Reading
    std::optional<StoredRow> row(RecordKind kind, qint64 id);
    std::optional<qint64> find(RecordKind kind, const QString& key, const QString& office = {});
    std::optional<qint64> findByUid(RecordKind kind, const QByteArray& uid);
    qint64 count(RecordKind kind);
    /// A short human label of a row: "Nom Prénom", the cohort's code, the organisation's name.
    QString label(RecordKind kind, qint64 id);
    /// The file's own office, which new rows get.
    QString office();
    /// How many rows refer to this one; it can't be removed while any does.
    qint64 uses(RecordKind kind, qint64 id);
    /// METHODOLOGY, Parameters, as stored in the file; a change is journaled like any other.
    RuleParameters parameters();
    void setParameters(const RuleParameters& parameters);
    /// Ids in display order: @p search matches the search key of the record's text fields by prefix of
    /// words; @p sortField empty = by key. Extra equalities by field name.
    std::vector<qint64> ids(RecordKind kind, const QString& search = {}, const QString& sortField = {},
                            bool descending = false, const QList<std::pair<QString, QVariant>>& where = {});
    /// The rows of @p ids in that order (a page of a table); missing ones are skipped.
    std::vector<StoredRow> rows(RecordKind kind, const std::vector<qint64>& ids);

  private:
    friend class BulkLoader;
    friend class Merging;
    friend class Undo;
    template <typename Write>
    auto inBatch(Write write);
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace jisr
