#pragma once

#include <QList>
#include <functional>
#include <memory>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/charting/chartspec.h"

class QMimeData;

/// A chart on its way out of the window: saved, or copied. It says what its spec says and nothing more, so
/// that a public chart stays one.
namespace jisr {

/// The chart could not be saved: names the file and the reason.
class ChartError : public Error {
  public:
    using Error::Error;
};

/// A kind of file that a chart can be saved as.
struct ChartFileType {
    QString extension;  ///< ".png"
    QString name;       ///< "Picture", "Its table, Excel"
};
/// PNG, SVG, PDF, and the table as XLSX or CSV.
QList<ChartFileType> chartFileTypes();
/// All of them for the dialog that asks where to, that of @p extension first.
QString chartFileFilter(const QString& extension = QStringLiteral(".png"));

/// The work that writes the chart, or by the extensions .xlsx and .csv its table, to @p path; the file
/// appears only when whole. To be called in the GUI thread, where charts are drawn; the work itself runs in a
/// job and throws ChartError or TableError. @p passport the line at its foot.
std::function<bool(Progress&)> chartWriter(const ChartSpec& spec, const QString& passport,
                                           const QString& path);

/// The picture, and the table as tab-separated text, for whichever of them the program that it is pasted into
/// takes.
std::unique_ptr<QMimeData> chartMime(const ChartSpec& spec, const QString& passport);
/// The same, on the clipboard.
void copyChart(const ChartSpec& spec, const QString& passport);

}  // namespace jisr
