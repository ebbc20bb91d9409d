#pragma once

#include <QByteArray>

#include "core/base/error.h"
#include "core/reporting/report.h"
#include "ui/charts/chartpicture.h"

namespace jisr {

/// The report could not be printed: names the file and the reason.
class PrintError : public Error {
  public:
    using Error::Error;
};

/// Records the report's charts. In the GUI thread, with a QApplication (Qt Charts draws in graphics scenes);
/// offscreen is enough.
std::vector<ChartPicture> recordCharts(const Report& report);

/// The report as PDF, in any thread: A4, vectors and embedded fonts only, right to left in Arabic, bookmarks
/// and links. The same report gives the same bytes. @p charts as recordCharts() gave them. Throws PrintError.
QByteArray pdfBytes(const Report& report, const std::vector<ChartPicture>& charts);

/// Writes the file; it appears under its name only when whole. Throws PrintError.
void writePdf(const Report& report, const std::vector<ChartPicture>& charts, const QString& path);
/// Records and writes at once, in the GUI thread.
void writePdf(const Report& report, const QString& path);

}  // namespace jisr
