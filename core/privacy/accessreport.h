#pragma once

#include "core/base/clock.h"
#include "core/reporting/report.h"

namespace jisr {

class Connection;
class RecordStore;

/// What one person may ask for (law 09-08): everything that the file holds on them, in words, in full.
/// First why it is held, on what ground, for how long and which rights they have; then every field of the
/// learner, the enrolments, situations and contacts, of the records merged into theirs, what became of each
/// row and by whom, their requests, what they count in and by which rule as of the clock's today, and the
/// exports and sealed reports made since they came into the file: the file doesn't keep who was in which.
/// A job's work. Throws Error when the learner is gone, FileError.
Report accessReport(Connection& connection, RecordStore& store, const Clock& clock, qint64 learner,
                    Language language);

/// Enters in the releases that @p file with the access report of one person leaves the office; to be called
/// before it is written. Throws FileError.
void logAccessReport(Connection& connection, const Clock& clock, const QString& file, const QString& who);

}  // namespace jisr
