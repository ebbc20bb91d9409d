#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/tabular/tablereader.h"

namespace jisr {

/// The beginning of a table and how it is read: what is shown before an import.
struct Preview {
    TableOptions options;  ///< encoding and separator (empty for XLSX), sheet: as detected or given
    QStringList sheets;    ///< XLSX only
    QStringList header;
    QList<QStringList> rows;
    QList<qint64> lines;  ///< where each row begins, see TableRow::line
    QList<Finding> findings;
    bool excel1904 = false;
    bool whole = false;  ///< the table has no further rows
};

/// Reads the first @p rows rows. Throws TableError.
Preview preview(const QString& path, const TableOptions& options = {}, int rows = 20);

/// SHA-256 of a file, 32 bytes, read in pieces. Throws TableError when it can't be read, Cancelled.
QByteArray tableHash(const QString& path, Progress* progress = nullptr);

}  // namespace jisr
