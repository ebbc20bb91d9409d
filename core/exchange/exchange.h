#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"
#include "core/indicators/factrows.h"

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
/// CIN included: it goes from office to office. The rule set's parameters stand in parameters.csv. Returns
/// how many rows of records. Stopped or failed, it leaves no table of its own behind.
qint64 exportAll(Connection& connection, RecordStore& store, const QString& folder, Progress& progress);

/// How a folder's parameters.csv goes with a file's own parameters. The name and the office never travel:
/// they say whose file it is.
struct ParcelParameters {
    /// What the file should take over: set when it holds no cohort and nobody yet, so that it gives the
    /// parcel's figures; a file with data of its own keeps its own rules.
    std::optional<RuleParameters> taken;
    QList<Finding> findings;  ///< each parameter that differs, each line that can't be
};
/// Nothing at all when @p folder has no such table or it says what the file says.
ParcelParameters parcelParameters(RecordStore& store, const QString& folder);

}  // namespace jisr
