#include "ui/printing/pdfwriter.h"
#include "core/base/writefault.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "ui/printing/pdffinish.h"

namespace jisr {

namespace {

void turn(QPdfWriter& writer, const QSizeF& size) {
    writer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

}  // namespace

ChartPicture recordChart(const ChartSpec& chart, qreal width) {
    return ChartPicture::record(chart, ChartTheme::print(), width);
}

std::vector<ChartPicture> recordCharts(const Report& report) {
    std::vector<ChartPicture> charts;
    const std::vector<qreal> widths = chartWidths(report);
    for (const ReportItem& item : report.items) {
        if (const auto* chart = std::get_if<ChartSpec>(&item)) {
            charts.push_back(recordChart(*chart, widths[charts.size()]));
        }
    }
    return charts;
}

QByteArray pdfBytes(const PrintedPages& pages) {
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
        turn(writer, pages.size(0));
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr qreal scale = dotsPerInch / 72.0;
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0) {
                turn(writer, pages.size(page));
                writer.newPage();
            }
            painter.save();
            painter.scale(scale, scale);
            pages.paint(painter, page);
            painter.restore();
        }
        painter.end();
    }
    buffer.close();
    return finishPdf(bytes, pages);
}

QByteArray pdfBytes(const Report& report, const std::vector<ChartPicture>& charts) {
    return pdfBytes(PrintedPages({report, charts}));
}

void writePdf(const PrintedPages& pages, const QString& path) {
    const QByteArray bytes = pdfBytes(pages);
    QSaveFile file(path);
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        throw PrintError(
            {QT_TRANSLATE_NOOP("core", "The report %1 could not be written: %2"), {path, writeFault(file)}});
    }
}

void writePdf(const Report& report, const std::vector<ChartPicture>& charts, const QString& path) {
    writePdf(PrintedPages({report, charts}), path);
}

void writePdf(const Report& report, const QString& path) {
    writePdf(report, recordCharts(report), path);
}

}  // namespace jisr
