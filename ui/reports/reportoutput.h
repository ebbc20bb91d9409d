#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/progress.h"
#include "ui/reports/madereport.h"

namespace jisr {

/// In which forms a report leaves the window.
struct ReportFormats {
    bool pdf = true;
    bool workbook = false;  ///< .xlsx
    bool tables = false;    ///< .zip of CSV files
    bool pictures = false;  ///< a PNG a chart
};

/// Writes @p made as @p base + ".pdf", ".xlsx", ".zip" and "-chart-1.png" …, of two languages
/// the tables and pictures once each; each file appears under its name
/// only when whole. Returns their paths. A job's work. Throws PrintError, TableError, ChartError, Cancelled.
QStringList writeReportFiles(const MadeReport& made, const QString& base, const ReportFormats& formats,
                             Progress& progress);

/// Puts @p bytes into the file @p path, which has its name only when it is whole. Throws PrintError.
void writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace jisr
