#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVariant>
#include <memory>
#include <vector>

namespace jisr {

/// Percent: a proportion (0.579), shown as 57.9 % in XLSX and written as it is in CSV.
enum class ColumnType { Text, Integer, Decimal, Percent, Date };

struct TableColumn {
    QString name;
    ColumnType type = ColumnType::Text;
    int width = 0;  ///< characters, XLSX only; longer texts are wrapped; 0: from the header, never wrapped
};

/// A chart of a table's own columns, for formats that have charts.
struct TableChart {
    enum class Kind {
        Lines,          ///< a line a series over the rows
        Points,         ///< the first series as points, from the second to the third a line up and down
        StackedShares,  ///< a bar a row, its series stacked to 100 %
        Bars,           ///< a bar a row and series
        Curve           ///< numbers across, taken from column `places`; lines without points
    };
    Kind kind = Kind::Bars;
    QString placeTitle, valueTitle;  ///< of the axes
    int places = 0;                  ///< column of what stands along the first axis
    QList<int> series;               ///< columns of values
};

struct WriteOptions {
    QChar separator = u';';
    bool byteOrderMark = true;
    bool crlf = true;
    /// CSV: a text beginning with = + - @ tab CR (or with apostrophes before one of these) gets an apostrophe
    /// in front, which CsvReader takes off again. Numbers and dates need none. XLSX needs none at all: there
    /// a text is never a formula.
    bool neutraliseFormulas = true;
    bool rightToLeft = false;  ///< XLSX only
    QString footer;            ///< XLSX only: printed at the foot of every page of every sheet
};

/// Writes a table row by row to a CSV or XLSX file that appears under its name only when finish() has
/// succeeded (atomic replace). The same calls make the same bytes. Throws TableError on a full disk, a
/// missing right, or what the format can't hold (a text of more than 32,767 characters in XLSX).
class TableWriter {
  public:
    virtual ~TableWriter() = default;
    /// XLSX: begins a sheet (name shortened to 31 characters) with a bold, frozen header and a filter; after
    /// 1,048,575 rows it goes on in another sheet. CSV: the header row; a blank line and the title before a
    /// second table. Must be called before the first row.
    virtual void beginTable(const QString& title, const QList<TableColumn>& columns) = 0;
    /// One QVariant a column: QString, qlonglong, double, QDate, or invalid for empty. Missing ones are
    /// empty.
    virtual void row(const QVariantList& cells) = 0;
    /// The same for cells that are text already, without a QVariant for each: the fast way for large tables.
    /// A cell in a column that isn't Text and that says exactly such a value (digits with '.', yyyy-MM-dd)
    /// becomes one.
    virtual void textRow(const std::vector<QStringView>& cells) = 0;
    /// Draws @p chart beneath the table begun last, once all its rows are written; a format without charts
    /// leaves it out.
    virtual void chart(const TableChart& chart) = 0;
    virtual void finish() = 0;
};

/// By the path's extension: .xlsx or anything else (CSV).
std::unique_ptr<TableWriter> createTable(const QString& path, const WriteOptions& options = {});

}  // namespace jisr
