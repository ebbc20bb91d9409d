#pragma once

#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <memory>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/finding.h"

namespace jisr {

/// How to read a table; what is left empty is detected and can be asked back from the reader.
struct TableOptions {
    /// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1256". A byte order mark overrules it.
    QString encoding;
    QChar separator;     ///< null: detected among ; , tab |
    int headerLine = 1;  ///< which non-blank row holds the header, from 1; 0 = none (columns "A", "B", …)
    QString sheet;       ///< XLSX only; empty: the first visible one
    /// CSV: leave the apostrophe that guards a cell against being run as a formula ('=1+1). Normally it
    /// is taken off again, so that what the CSV writer wrote is read back equal.
    bool keepApostrophes = false;
};

/// A row of a table. The views live until the next call of next().
struct TableRow {
    qint64 line = 0;  ///< line in the file where the row begins, from 1 (XLSX: the sheet's row number)
    std::vector<QStringView> cells;
    QStringView cell(int column) const {
        return column >= 0 && column < static_cast<int>(cells.size()) ? cells[column] : QStringView();
    }
};

/// A table read once from beginning to end in constant memory. It may be made in one thread and read in
/// another, by one thread at a time.
///
/// Text: cells are exact, neither trimmed nor converted; NUL characters are dropped, with a finding. A row
/// is blank when none of its cells has more than white space (a first cell written as "" makes a row that
/// counts). Invalid bytes, a quote never closed and a row of more than 64 Mi characters are TableErrors.
/// XLSX: dates become yyyy-MM-dd (with Thh:mm:ss when there is a time of day), numbers their shortest exact
/// form, booleans TRUE and FALSE, formulas their last result. A merged range has its value in the first
/// cell, the others are empty. Spreadsheet errors (#N/A) are empty, with a finding.
class TableReader {
  public:
    virtual ~TableReader() = default;
    /// The header's names: trimmed, blank ones named "(column 3)", repeated ones "name (2)".
    const QStringList& header() const { return m_header; }
    /// Options as detected or given. A text that is pure ASCII so far is "UTF-8"; should another encoding
    /// show further on than 64 MiB, this changes.
    const TableOptions& options() const { return m_options; }
    /// Excel's 1904 date system is in use (XLSX only).
    bool excel1904() const { return m_excel1904; }
    /// XLSX: the sheets' names, hidden ones too; empty for text.
    const QStringList& sheets() const { return m_sheets; }
    /// False at the end. Blank rows are skipped. Throws TableError.
    virtual bool next(TableRow& row) = 0;
    /// Bytes read so far and in all, for progress. XLSX: of the unpacked sheet. 0 in all: not known.
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
    /// What was noticed in the rows read since the last call and changed a cell: error cells, formulas never
    /// calculated, NULs dropped, text behind a closing quote. At most 1,000 are kept between two calls.
    QList<Finding> takeFindings() { return std::exchange(m_findings, {}); }

  protected:
    /// Makes header() of the cells of the header row.
    void setHeader(const std::vector<QStringView>& cells);
    /// header() for a table without one: "A", "B", …
    void setLetters(int columns);
    void note(qint64 line, int column, const QString& value, Message message);

    QStringList m_header;
    TableOptions m_options;
    QStringList m_sheets;
    QList<Finding> m_findings;
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

/// Opens CSV or XLSX by content, not by name. Throws TableError; other kinds of file are called by their
/// name there, with what to do.
std::unique_ptr<TableReader> openTable(const QString& path, const TableOptions& options = {});
/// The same from an open device, which may be sequential for text. @p name is what errors call it.
std::unique_ptr<TableReader> openTable(std::unique_ptr<QIODevice> device, const QString& name,
                                       const TableOptions& options = {});

/// 0 → "A", 25 → "Z", 26 → "AA": how spreadsheets call their columns.
QString columnLetters(int column);

}  // namespace jisr
