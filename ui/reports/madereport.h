#pragma once

#include <memory>
#include <vector>

#include "ui/printing/printedpages.h"

namespace jisr {

/// A report ready to leave: its values in one language or two, their charts, the pages they make.
struct MadeReport {
    std::vector<ReportToPrint> reports;  ///< one, or two that stand side by side
    PrintedPages pages;
    qint64 factsAsOf = 0;  ///< ProgrammeFacts::journalPosition() of the facts that were counted
};
using MadeReportPointer = std::shared_ptr<const MadeReport>;

}  // namespace jisr
