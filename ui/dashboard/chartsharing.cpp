#include "ui/dashboard/chartsharing.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

#include "core/base/writefault.h"
#include "core/charting/charttable.h"
#include "core/reporting/reportwriter.h"
#include "ui/charts/chartexport.h"

namespace jisr {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ChartSharing", text);
}

void writeBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        throw ChartError(
            {QT_TRANSLATE_NOOP("core", "The chart %1 could not be written: %2"), {path, writeFault(file)}});
    }
}

/// A cell of pasted text ends at a tab, a row at a line's end.
QString flat(QString text) {
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

}  // namespace

QList<ChartFileType> chartFileTypes() {
    return {{QStringLiteral(".png"), say(QT_TRANSLATE_NOOP("ChartSharing", "Picture"))},
            {QStringLiteral(".svg"), say(QT_TRANSLATE_NOOP("ChartSharing", "Drawing"))},
            {QStringLiteral(".pdf"), say(QT_TRANSLATE_NOOP("ChartSharing", "Page"))},
            {QStringLiteral(".xlsx"), say(QT_TRANSLATE_NOOP("ChartSharing", "Its table, Excel"))},
            {QStringLiteral(".csv"), say(QT_TRANSLATE_NOOP("ChartSharing", "Its table, text"))}};
}

QString chartFileFilter(const QString& extension) {
    QStringList filters;
    for (const ChartFileType& type : chartFileTypes()) {
        const QString filter = QStringLiteral("%1 (*%2)").arg(type.name, type.extension);
        type.extension == extension ? filters.prepend(filter) : filters.append(filter);
    }
    return filters.join(QStringLiteral(";;"));
}

std::function<bool(Progress&)> chartWriter(const ChartSpec& spec, const QString& passport,
                                           const QString& path) {
    const auto is = [&path](const char* extension) {
        return path.endsWith(QLatin1String(extension), Qt::CaseInsensitive);
    };
    if (is(".xlsx") || is(".csv")) {
        return [spec, passport, path](Progress&) {
            writeChart(spec, passport, path);
            return true;
        };
    }
    const QByteArray bytes = is(".svg")   ? chartSvg(spec, passport)
                             : is(".pdf") ? chartPdf(spec, passport)
                                          : chartPng(spec, passport);
    return [bytes, path](Progress&) {
        writeBytes(bytes, path);
        return true;
    };
}

std::unique_ptr<QMimeData> chartMime(const ChartSpec& spec, const QString& passport) {
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(chartImage(spec, passport));
    const ReportTable table = chartTable(spec, Phrasebook(spec.language));
    QStringList lines;
    const auto add = [&lines](const QStringList& cells) {
        QStringList line;
        for (const QString& cell : cells) {
            line.append(flat(cell));
        }
        lines.append(line.join(u'\t'));
    };
    add({spec.title});
    QStringList titles;
    for (const ReportColumn& column : table.columns) {
        titles.append(column.title);
    }
    add(titles);
    for (const auto& row : table.rows) {
        QStringList words;
        for (const ReportCell& cell : row) {
            words.append(cell.text);
        }
        add(words);
    }
    for (const QString& line : {spec.note, passport}) {
        if (!line.isEmpty()) {
            add({line});
        }
    }
    mime->setText(lines.join(u'\n'));
    return mime;
}

void copyChart(const ChartSpec& spec, const QString& passport) {
    QGuiApplication::clipboard()->setMimeData(chartMime(spec, passport).release());
}

}  // namespace jisr
