#pragma once

#include "core/base/progress.h"
#include "core/quality/qualityreport.h"

namespace jisr {

/// Applies every rule to the whole file as of @p cutOff, in one pass. The acknowledgements are read as well.
/// Throws FileError, Cancelled.
QualityReport checkQuality(Connection& connection, const Clock& clock, const QDate& cutOff,
                           Progress& progress);

}  // namespace jisr
