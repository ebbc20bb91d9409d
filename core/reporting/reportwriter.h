#pragma once

#include "core/reporting/report.h"

namespace jisr {

/// Writes the report's sentence, figures and tables to CSV or XLSX (by the path's extension): the same values
/// as in the PDF, typed; in XLSX one sheet a table, right to left in Arabic. The passport goes with them.
/// Throws TableError.
void writeReport(const Report& report, const QString& path);

/// One table alone, e.g. that of a chart.
void writeTable(const ReportTable& table, Language language, const QString& path);

}  // namespace jisr
