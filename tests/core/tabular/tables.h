#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QStringList>
#include <memory>

#include "core/tabular/tablereader.h"

/// A table read to its end.
struct WholeTable {
    QStringList header;
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<jisr::Finding> findings;
    jisr::TableOptions options;
};

inline WholeTable readWhole(jisr::TableReader& reader) {
    WholeTable table;
    jisr::TableRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (const QStringView cell : row.cells) {
            cells.append(cell.toString());
        }
        table.rows.append(cells);
        table.lines.append(row.line);
    }
    table.header = reader.header();
    table.options = reader.options();
    table.findings = reader.takeFindings();
    return table;
}

inline std::unique_ptr<jisr::TableReader> openBytes(const QByteArray& bytes,
                                                    const jisr::TableOptions& options = {}) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return jisr::openTable(std::move(buffer), QStringLiteral("liste.csv"), options);
}

inline WholeTable readBytes(const QByteArray& bytes, const jisr::TableOptions& options = {}) {
    return readWhole(*openBytes(bytes, options));
}

inline WholeTable readPath(const QString& path, const jisr::TableOptions& options = {}) {
    return readWhole(*jisr::openTable(path, options));
}

/// The error that reading raises, as (line, column, text); an empty text when none is raised.
struct RaisedError {
    qint64 line = 0;
    qint64 column = 0;
    QString text;
};

template <typename Read>
RaisedError errorOf(Read read) {
    try {
        read();
    } catch (const jisr::TableError& error) {
        return {error.line(), error.column(), error.message().plain()};
    }
    return {};
}

inline RaisedError errorOfBytes(const QByteArray& bytes, const jisr::TableOptions& options = {}) {
    return errorOf([&] { readBytes(bytes, options); });
}

inline RaisedError errorOfPath(const QString& path, const jisr::TableOptions& options = {}) {
    return errorOf([&] { readPath(path, options); });
}
