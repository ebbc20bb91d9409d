#pragma once

#include <optional>

#include "core/indicators/analysis.h"
#include "core/publishing/differencewords.h"
#include "core/reporting/reportorder.h"

namespace jisr {

class Connection;
class Clock;
class RecordStore;

/// How the headline rate moved since the last sealed report of the same kind, scope and horizon (in public
/// mode: the last public one), as of the order's cut-off or an earlier one.
struct SinceLastReport {
    Difference difference;
    DifferenceView view;
};

/// Empty when there is no such report, when its pseudonyms' key was erased (nobody can be told apart any
/// more), or when it is the very same count. @p analysis stands at the order's cut-off; @p material has what
/// was published before. A job's work. Throws FileError, Cancelled, and Error when the seal can't be read.
std::optional<SinceLastReport> sinceLastReport(Connection& connection, const Clock& clock, Analysis& analysis,
                                               const ReportOrder& order, const ReportMaterial& material,
                                               Progress& progress);

/// Who stands behind a difference, as far as the file still holds them: a line a person: cause's code,
/// reference, last and first name, where they stood and stand ("out", "denominator", "numerator"). Names
/// people: a nominative export.
QList<QStringList> peopleBehind(RecordStore& store, const Difference& difference);

}  // namespace jisr
