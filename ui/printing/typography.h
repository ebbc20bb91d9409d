#pragma once

#include "core/reporting/report.h"

namespace jisr {

/// The report with its language's signs for print: in French ’ for ' between letters. Keys, ids and values
/// stay as they are.
Report typographic(Report report);

}  // namespace jisr
