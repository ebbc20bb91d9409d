#pragma once

#include <QString>

#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;
class RecordStore;

/// How much of people an export shows (DOMAIN.md, Law 09-08).
enum class ExportProfile {
    Nominative,   ///< names and contacts; without CIN; each one is noted in the journal
    Pseudonymous  ///< the row's uid instead of identifying and sensitive fields
};

/// Writes one record's rows in order of their keys to a CSV or XLSX file, by the path's ending.
/// Returns how many. Throws TableError, FileError, Cancelled.
qint64 exportRecord(Connection& connection, RecordStore& store, RecordKind kind, const QString& path,
                    ExportProfile profile, Progress& progress);

/// Writes every record to @p folder (made when missing), one canonical CSV each, with the columns `uid`,
/// `office` and `<reference>_uid` by which another file takes them in unchanged; noted in the journal.
/// CIN included: it goes from office to office. Returns how many rows.
qint64 exportAll(Connection& connection, RecordStore& store, const QString& folder, Progress& progress);

}  // namespace jisr
