#pragma once

#include "core/indicators/analysis.h"
#include "core/reporting/reportorder.h"

namespace jisr {

class Clock;
class Connection;

/// Everything a report of @p order takes from the file beside the facts: programme and office in its
/// language, targets, state of the file, data quality, what was published before and why the figures are
/// others than in the last sealed report. @p connection of the calling thread, @p analysis of the same file;
/// it is left at the order's cut-off. A job's work. Throws FileError, Cancelled.
ReportMaterial gatherMaterial(Connection& connection, const Clock& clock, Analysis& analysis,
                              const ReportOrder& order, Progress& progress);

/// "9C1B04FE-1523": end of the programme's uid and position of its journal.
QString fileIdentity(const QByteArray& programmeUid, qint64 journalPosition);

}  // namespace jisr
