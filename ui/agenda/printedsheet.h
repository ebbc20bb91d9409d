#pragma once

#include "core/followup/callsheet.h"
#include "core/reporting/report.h"

namespace jisr {

/// A call sheet to be printed, with room to write by hand. @p scope: for whom, in words.
Report printedSheet(const std::vector<SheetLine>& lines, const QString& programme, const QString& scope,
                    const QDate& today, Language language);

}  // namespace jisr
