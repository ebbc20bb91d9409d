#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/editing/bulkedit.h"

namespace jisr {

class Phrasebook;
class Progress;

/// A cohort's graduation as a plan: whom it makes a graduate, whom it leaves as they are, and why.
struct RosterPlan {
    struct Row {
        qint64 line = 0;       ///< in the file; 0 when nobody filled one in
        qint64 enrolment = 0;  ///< 0: the line could not be told whose it is
        QString person;
        QDate on;
        BulkOutcome outcome = BulkOutcome::Rejected;
        Message reason;  ///< why rejected or unchanged
    };
    std::vector<Row> rows;
    qint64 empty = 0;             ///< lines without a date: nothing changes there
    std::vector<BulkPlan> plans;  ///< one a date

    qint64 count(BulkOutcome outcome) const;
};

/// The roster of a cohort as a table in which its operator fills in one column, the day of graduation, and
/// which then changes exactly the rows that got one. The other columns are for reading: a line of which they
/// no longer say what the file says is refused, so that a list sorted column by column harms nobody.
class RosterFile {
  public:
    /// Those in training, with nothing filled in, and those who graduated, with their day. CSV or XLSX by
    /// @p path's extension, headed in @p phrasebook's language. Returns the number of lines. Throws
    /// TableError, FileError. It names people: the caller notes it in the journal.
    static qint64 write(RecordStore& store, qint64 cohort, const QString& path, const Phrasebook& phrasebook);

    /// What a filled table would change. Throws TableError (also for a table that is no such list),
    /// FileError, Cancelled. Writes nothing. @p today: graduations after it are refused.
    static RosterPlan plan(RecordStore& store, qint64 cohort, const QString& path, const QDate& today,
                           Progress& progress);
};

/// The same plan for some enrolments and one day, without a file.
RosterPlan planGraduation(RecordStore& store, const std::vector<qint64>& enrolments, const QDate& on,
                          const QDate& today, Progress& progress);
/// Writes the plan within the open batch; what it no longer fits is left and told. Throws Refused, FileError.
BulkResult applyGraduation(RecordStore& store, const RosterPlan& plan, Progress& progress);

}  // namespace jisr
