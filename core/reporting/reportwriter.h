#pragma once

#include "core/reporting/report.h"

namespace jisr {

/// Writes the report's sentence, figures, tables and the values of its charts, typed, the same as in the PDF,
/// by the ending of @p path:
/// .xlsx one workbook: a front sheet with scope, figures and definitions, then a sheet a table, with Excel's
///       own chart beneath where it has the type; right to left in Arabic;
/// .csv  one text file, table beneath table;
/// .zip  a CSV a table, and dictionary.csv that says what each column of each file holds;
/// a folder (existing, or a path that ends in a slash): the same files, unpacked.
/// The passport goes with them. Throws TableError; a failed write leaves what stood there.
void writeReport(const Report& report, const QString& path);

/// One table alone.
void writeTable(const ReportTable& table, Language language, const QString& path);

/// The values of one chart, with Excel's chart where it has the type, and what the figures are.
void writeChart(const ChartSpec& spec, const QString& passport, const QString& path);

}  // namespace jisr
