#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <memory>

namespace jisr {

enum class ColumnType { Text, Integer, Decimal, Percent, Date };

struct TableColumn {
    QString name;
    ColumnType type = ColumnType::Text;
    int width = 0;  ///< characters, XLSX only; 0: from the header
};

struct WriteOptions {
    QChar separator = u';';
    bool byteOrderMark = true;
    bool crlf = true;
    bool neutraliseFormulas = true;  ///< a cell beginning with = + - @ tab CR gets a leading apostrophe
    bool rightToLeft = false;        ///< XLSX only
};

/// Writes a table row by row to a CSV or XLSX file that appears under its name only when finish() has
/// succeeded (atomic replace). Throws TableError on a full disk or a missing right.
class TableWriter {
  public:
    virtual ~TableWriter() = default;
    /// XLSX: begins a sheet (name shortened to 31 characters); CSV: a blank line and the title before a
    /// second table. Must be called before the first row.
    virtual void beginTable(const QString& title, const QList<TableColumn>& columns) = 0;
    /// One QVariant a column: QString, qlonglong, double, QDate, or invalid for empty.
    virtual void row(const QVariantList& cells) = 0;
    virtual void finish() = 0;
};

/// By the path's extension: .xlsx or anything else (CSV).
std::unique_ptr<TableWriter> createTable(const QString& path, const WriteOptions& options = {});

}  // namespace jisr
