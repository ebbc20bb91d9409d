#pragma once

#include <QByteArray>

#include "core/base/error.h"
#include "core/reporting/report.h"
#include "ui/charts/chartpicture.h"
#include "ui/printing/printedpages.h"
#include "ui/printing/typesetter.h"

namespace jisr {

/// The report could not be printed: names the file and the reason.
class PrintError : public Error {
  public:
    using Error::Error;
};

/// Records one chart as a report prints it. In the GUI thread, with a QApplication (Qt Charts draws in
/// graphics scenes); offscreen is enough. A window records one per turn of its event loop.
/// @p width as chartWidths() gives it.
ChartPicture recordChart(const ChartSpec& chart, qreal width);
/// Records all the report's charts at once.
std::vector<ChartPicture> recordCharts(const Report& report);

/// The pages as PDF, in any thread: A4, vectors and embedded fonts only (the logo, if it is a picture, is the
/// one bitmap), right to left in Arabic, bookmarks and links. The same pages give the same bytes. Throws
/// PrintError.
QByteArray pdfBytes(const PrintedPages& pages);
/// @p charts as recordCharts() gave them.
QByteArray pdfBytes(const Report& report, const std::vector<ChartPicture>& charts);

/// Writes the file; it appears under its name only when whole. Throws PrintError.
void writePdf(const PrintedPages& pages, const QString& path);
void writePdf(const Report& report, const std::vector<ChartPicture>& charts, const QString& path);
/// Records and writes at once, in the GUI thread.
void writePdf(const Report& report, const QString& path);

}  // namespace jisr
