#include "ui/reports/reportoutput.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <cmath>

#include "core/base/writefault.h"
#include "core/reporting/reportwriter.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/wrappedtext.h"
#include "ui/printing/pdfwriter.h"

namespace jisr {

namespace {

constexpr qreal PictureWidth = 1920;  // pixels

/// The chart as the report prints it, its title above, note and passport beneath.
QByteArray pictureOf(const ChartSpec& spec, const ChartPicture& chart, const QString& passport) {
    const ChartTheme theme = ChartTheme::print();
    const qreal margin = 160, width = chart.size().width();
    const Qt::Alignment leading = spec.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto words = [&](const QString& text, int size, bool bold) {
        QFont font = theme.font;
        font.setPixelSize(size);
        font.setBold(bold);
        return WrappedText(text, font, width, leading, spec.rightToLeft);
    };
    std::vector<std::pair<WrappedText, QColor>> above, beneath;
    above.emplace_back(words(spec.title, 150, true), theme.text);
    if (!spec.subtitle.isEmpty()) {
        above.emplace_back(words(spec.subtitle, 100, false), theme.muted);
    }
    for (const QString& text : {spec.note, passport}) {
        if (!text.isEmpty()) {
            beneath.emplace_back(words(text, 80, false), theme.muted);
        }
    }
    qreal height = 2 * margin + chart.size().height() + 100;
    for (const auto* part : {&above, &beneath}) {
        for (const auto& [text, colour] : *part) {
            height += text.height() + 30;
        }
    }
    const qreal scale = PictureWidth / (width + 2 * margin);
    QImage image(static_cast<int>(PictureWidth), static_cast<int>(std::ceil(height * scale)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    qreal y = 0;
    const auto draw = [&](const std::vector<std::pair<WrappedText, QColor>>& part) {
        for (const auto& [text, colour] : part) {
            text.draw(painter, {0, y}, colour);
            y += text.height() + 30;
        }
    };
    draw(above);
    y += 50;
    painter.save();
    painter.translate(0, y);
    chart.draw(painter);
    painter.restore();
    y += chart.size().height() + 50;
    draw(beneath);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

void writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        throw PrintError(
            {QT_TRANSLATE_NOOP("core", "The report %1 could not be written: %2"), {path, writeFault(file)}});
    }
}

QStringList writeReportFiles(const MadeReport& made, const QString& base, const ReportFormats& formats,
                             Progress& progress) {
    QStringList written;
    const auto next = [&](const QString& path) {
        progress.check();
        written.append(path);
        return path;
    };
    if (formats.pdf) {
        writePdf(made.pages, next(base + QStringLiteral(".pdf")));
    }
    for (const ReportToPrint& one : made.reports) {
        // of a report in two languages each has tables of its own
        const QString own = made.reports.size() > 1 ? base + u'.' + languageCode(one.report.language) : base;
        if (formats.workbook) {
            writeReport(one.report, next(own + QStringLiteral(".xlsx")));
        }
        if (formats.tables) {
            writeReport(one.report, next(own + QStringLiteral(".zip")));
        }
        std::size_t chart = 0;
        for (const ReportItem& item : one.report.items) {
            const auto* spec = formats.pictures ? std::get_if<ChartSpec>(&item) : nullptr;
            if (spec) {
                const QString path = next(QStringLiteral("%1-chart-%2.png").arg(own).arg(chart + 1));
                writeWhole(path, pictureOf(*spec, one.charts[chart], one.report.passport));
                ++chart;
            }
        }
    }
    return written;
}

}  // namespace jisr
