#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <memory>
#include <vector>

#include "core/base/error.h"

namespace jisr {

/// How to read a table; what is left empty is detected and can be asked back from the reader.
struct TableOptions {
    QString encoding;    ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1256"
    QChar separator;     ///< null: detected among ; , tab |
    int headerLine = 1;  ///< which non-blank row holds the header, from 1; 0 = none (columns "A", "B", …)
    QString sheet;       ///< XLSX only; empty: the first visible one
};

/// A row of a table. The views live until the next call of next().
struct TableRow {
    qint64 line = 0;  ///< line in the file where the row begins, from 1 (XLSX: the sheet's row number)
    std::vector<QStringView> cells;
    QStringView cell(int column) const {
        return column >= 0 && column < static_cast<int>(cells.size()) ? cells[column] : QStringView();
    }
};

/// A table read once from beginning to end in constant memory.
class TableReader {
  public:
    virtual ~TableReader() = default;
    /// The header's names: trimmed, blank ones named "(column 3)", repeated ones "name (2)".
    const QStringList& header() const { return m_header; }
    /// Options as detected or given.
    const TableOptions& options() const { return m_options; }
    /// Excel's 1904 date system is in use (XLSX only).
    bool excel1904() const { return m_excel1904; }
    /// XLSX: the sheets' names; empty for text.
    const QStringList& sheets() const { return m_sheets; }
    /// False at the end. Blank rows are skipped. Throws TableError.
    virtual bool next(TableRow& row) = 0;
    /// Bytes read so far and in all, for progress.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;

  protected:
    QStringList m_header;
    TableOptions m_options;
    QStringList m_sheets;
    bool m_excel1904 = false;
};

/// The table can't be read: names file, line and column (both from 1, 0 = unknown).
class TableError : public Error {
  public:
    TableError(Message message, qint64 line = 0, qint64 column = 0)
        : Error(std::move(message)), m_line(line), m_column(column) {}
    qint64 line() const { return m_line; }
    qint64 column() const { return m_column; }

  private:
    qint64 m_line, m_column;
};

/// Opens CSV or XLSX by content, not by name. Throws TableError.
std::unique_ptr<TableReader> openTable(const QString& path, const TableOptions& options = {});

}  // namespace jisr
