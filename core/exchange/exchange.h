#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"
#include "core/indicators/factrows.h"

namespace jisr {

class Clock;
class Connection;
class RecordStore;

/// How much of people an export shows (DOMAIN.md, Law 09-08). What shows nobody is the reports' public
/// edition.
enum class ExportProfile {
    Nominative,   ///< names and contacts; without CIN
    Pseudonymous  ///< a name per file and purpose instead of uid and reference; what singles out is
                  ///< generalised
};

/// On what terms people leave the file.
struct ExportTerms {
    ExportProfile profile = ExportProfile::Pseudonymous;
    QString purpose;  ///< why, in the person's own words
    QString who;      ///< login of who takes it
};

struct ExportReport {
    qint64 rows = 0;
    /// Of a pseudonymous export of learners: how many are told less of than all that the profile shows.
    qint64 generalised = 0;
};

/// Whether rows of this record tell of people, so that an export of them needs a purpose.
bool tellsOfPeople(RecordKind kind);

/// Writes one record's rows to a CSV or XLSX file, by the path's ending: in order of their keys, or of their
/// pseudonyms. Of records about people it is entered in the releases and the journal, before a line is
/// written. Throws Error without a purpose, TableError, FileError, Cancelled.
ExportReport exportRecord(Connection& connection, const Clock& clock, RecordKind kind, const QString& path,
                          const ExportTerms& terms, Progress& progress);

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
