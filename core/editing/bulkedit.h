#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QVariant>
#include <optional>
#include <vector>

#include "core/base/finding.h"
#include "core/storage/recordstore.h"

namespace jisr {

class Progress;

/// One change asked for many rows at once. For learners, what is about enrolments applies to their latest
/// open one (applied, waiting, admitted or in training); for enrolments to the very rows.
struct BulkChange {
    enum class What {
        SetField,   ///< field, value (invalid: empties it), onlyEmpty
        Graduate,   ///< on
        SetStatus,  ///< status, on (may be invalid for those who stay), exitReason
        Transfer,   ///< cohort, on: METHODOLOGY, Chain: a new enrolment follows the one transferred
        MoveCohort  ///< cohort: the enrolment was noted in the wrong one
    };
    What what = What::SetField;
    QString field;
    QVariant value;
    bool onlyEmpty = false;  ///< leaves rows alone where something stands already
    QString status;
    QString exitReason;
    QDate on;
    qint64 cohort = 0;
    bool operator==(const BulkChange&) const = default;
};

enum class BulkOutcome : quint8 { Update, Unchanged, Rejected };

/// One field of one row, before and after.
struct BulkStep {
    RecordKind kind = RecordKind::Enrolment;
    qint64 row = 0;  ///< 0: of a row that will be made
    QString field;
    QVariant before, after;
};

/// What the change does to one of the rows.
struct BulkRow {
    qint64 id = 0;
    BulkOutcome outcome = BulkOutcome::Unchanged;
    QList<BulkStep> steps;
    Message reason;  ///< why rejected, or why nothing is left to do
};

/// What a change would do, before anything is written.
struct BulkPlan {
    RecordKind kind = RecordKind::Learner;
    BulkChange change;
    std::vector<qint64> updates;  ///< in the order asked for
    std::vector<qint64> unchanged;
    std::vector<std::pair<qint64, Message>> rejected;
    std::vector<BulkRow> shown;  ///< in full: the first updates
    QList<Message> remarks;      ///< worth a look, e.g. a cohort beyond its capacity
    static constexpr std::size_t shownAtMost = 200;
};

/// What became of a plan.
struct BulkResult {
    qint64 updated = 0;
    /// Rows that the change no longer fits, because somebody else changed them meanwhile.
    std::vector<std::pair<qint64, Message>> left;
};

/// The fields that the same value may be set in many rows: neither keys nor what belongs to one person.
QList<const Field*> bulkFields(RecordKind kind);
/// True for the kinds of rows that changes of enrolments apply to.
bool takesEnrolmentChanges(RecordKind kind);
/// The statuses of SetStatus; graduation and transfer are changes of their own.
QStringList bulkStatuses();
/// Statuses that end an enrolment and need a day.
bool endsEnrolment(QStringView status);

/// Throws FileError, Cancelled. Writes nothing.
BulkPlan planBulk(RecordStore& store, RecordKind kind, const std::vector<qint64>& ids,
                  const BulkChange& change, Progress& progress);
/// Writes the plan's updates, each checked again, within the batch that the caller has open.
/// Throws Refused, FileError, Cancelled: the caller's batch is then to be rolled back.
BulkResult applyBulk(RecordStore& store, const BulkPlan& plan, Progress& progress);
/// What the plan does, for the journal: "42 rows: Person in charge set" and the like.
Message bulkLabel(const BulkPlan& plan);

}  // namespace jisr
