#include "ui/printing/pdfwriter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "ui/printing/pdffinish.h"
#include "ui/printing/printedreport.h"

namespace jisr {

std::vector<ChartPicture> recordCharts(const Report& report) {
    std::vector<ChartPicture> charts;
    const ChartTheme theme = ChartTheme::print();
    for (const ReportItem& item : report.items) {
        if (const auto* chart = std::get_if<ChartSpec>(&item)) {
            charts.push_back(ChartPicture::record(*chart, theme, PrintedReport::chartWidth()));
        }
    }
    return charts;
}

QByteArray pdfBytes(const Report& report, const std::vector<ChartPicture>& charts) {
    const PrintedReport printed(report, charts);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPdfWriter::PdfVersion_1_6);
        // a dot is half a tenth of a point: finer than any printer, and whole numbers stay whole
        constexpr int dotsPerInch = 1440;
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr qreal scale = dotsPerInch / 720.0;
        for (int page = 0; page < printed.pageCount(); ++page) {
            if (page > 0) {
                writer.newPage();
            }
            painter.save();
            painter.scale(scale, scale);
            printed.paintPage(painter, page);
            painter.restore();
        }
        painter.end();
    }
    buffer.close();
    return finishPdf(bytes, report, printed);
}

void writePdf(const Report& report, const std::vector<ChartPicture>& charts, const QString& path) {
    const QByteArray bytes = pdfBytes(report, charts);
    QSaveFile file(path);
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        throw PrintError({QT_TRANSLATE_NOOP("core", "The report %1 could not be written: %2"),
                          {path, file.errorString()}});
    }
}

void writePdf(const Report& report, const QString& path) {
    writePdf(report, recordCharts(report), path);
}

}  // namespace jisr
