#include "core/tabular/preview.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace jisr {

Preview preview(const QString& path, const TableOptions& options, int rows) {
    const std::unique_ptr<TableReader> reader = openTable(path, options);
    Preview shown;
    TableRow row;
    while (shown.rows.size() < rows) {
        if (!reader->next(row)) {
            shown.whole = true;
            break;
        }
        QStringList cells;
        cells.reserve(static_cast<qsizetype>(row.cells.size()));
        for (const QStringView cell : row.cells) {
            cells.append(cell.toString());
        }
        shown.rows.append(cells);
        shown.lines.append(row.line);
    }
    shown.options = reader->options();
    shown.sheets = reader->sheets();
    shown.header = reader->header();
    shown.excel1904 = reader->excel1904();
    shown.findings = reader->takeFindings();
    return shown;
}

QByteArray tableHash(const QString& path, Progress* progress) {
    QFile file(path);
    const auto fail = [&] {
        throw TableError(Message(QT_TRANSLATE_NOOP("core", "%1 can't be read: %2"),
                                 {QFileInfo(path).fileName(), file.errorString()}));
    };
    if (!file.open(QIODevice::ReadOnly)) {
        fail();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(block.data(), block.size())) > 0) {
        hash.addData(QByteArrayView(block.constData(), got));
        if (progress) {
            progress->check();
            progress->report(file.pos(), file.size());
        }
    }
    if (got < 0) {
        fail();
    }
    return hash.result();
}

}  // namespace jisr
