#pragma once

#include <QXmlStreamReader>
#include <memory>

#include "core/tabular/tablereader.h"
#include "core/tabular/workbook.h"
#include "core/tabular/ziparchive.h"

namespace jisr {

/// Reads one sheet of an XLSX workbook, row by row. Memory: the shared strings and one row.
class XlsxReader : public TableReader {
  public:
    static constexpr int mostColumns = 16'384;
    static constexpr qint64 mostRows = 1'048'576;

    XlsxReader(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options);
    bool next(TableRow& row) override;
    qint64 bytesRead() const override;
    qint64 bytesTotal() const override { return m_sheetSize; }

  private:
    struct Cell {
        int column = 0;
        qint64 shared = -1;  ///< number of a shared string, or text in m_text
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    QString chooseSheet(const Workbook& book);
    void readHeader();
    bool nextRow(TableRow& row);
    /// The <row> just begun, into m_cells and m_text.
    void readCells(qint64 line);
    void readCell(qint64 line, int& column);
    /// "AB12" → 27; the column after the last when there is no reference.
    int columnOf(QStringView reference, int expected) const;

    std::unique_ptr<QIODevice> m_device;
    ZipArchive m_archive;
    std::vector<NumberKind> m_kinds;
    SharedStrings m_strings;
    QString m_part;
    std::unique_ptr<QIODevice> m_sheet;
    qint64 m_sheetSize = 0;
    QXmlStreamReader m_xml;
    QString m_text;
    std::vector<Cell> m_cells;
    qint64 m_line = 0;
    int m_width = 0;  ///< columns as the sheet's <dimension> claims, 0 unknown
    bool m_over = false;
};

}  // namespace jisr
