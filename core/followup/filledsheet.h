#pragma once

#include "core/followup/callreport.h"
#include "core/followup/callsheet.h"

namespace jisr {

/// What becomes of a line of a filled call sheet.
enum class SheetFate : std::uint8_t {
    Write,     ///< a call that isn't in the file yet
    Already,   ///< entered before: this person, this day, this result
    Rejected,  ///< it can't be entered as it stands
    Empty      ///< nothing was filled in
};

struct FilledLine {
    qint64 line = 0;  ///< of the sheet, 1 = its first
    QString reference, name;
    SheetFate fate = SheetFate::Empty;
    Message why;  ///< of a rejection
    CallReport report;
    QString newEmployer;  ///< an employer that the file doesn't know; made with the call
};

/// A filled sheet before anything is written.
struct FilledSheet {
    QString path;
    Message fault;  ///< the table is no call sheet; nothing else was read
    std::vector<FilledLine> lines;
    qint64 count(SheetFate fate) const;
};

/// Reads a filled sheet, CSV or XLSX, its headers and words in French, Arabic or English or as codes. Nobody
/// who asked not to be contacted is called by it. @p by: staff who gets the calls, 0 unknown. Throws
/// TableError, FileError, Cancelled.
FilledSheet readFilledSheet(RecordStore& store, const QString& path, const QDate& today, qint64 by,
                            Progress& progress);
/// Writes its calls within the caller's batch, those not entered meanwhile. Returns their number. Throws
/// Refused, FileError, Cancelled.
qint64 writeFilledSheet(RecordStore& store, const FilledSheet& sheet, Progress& progress);

}  // namespace jisr
