#pragma once

#include <QSaveFile>

#include "core/tabular/cellvalue.h"
#include "core/tabular/tablewriter.h"

namespace jisr {

/// Writes UTF-8 separated text. A first cell "" marks a row whose cells are all empty, so that it isn't
/// taken for a blank one.
class CsvWriter : public TableWriter {
  public:
    CsvWriter(const QString& path, const WriteOptions& options);
    void beginTable(const QString& title, const QList<TableColumn>& columns) override;
    void row(const QVariantList& cells) override;
    void textRow(const std::vector<QStringView>& cells) override;
    void chart(const TableChart&) override {}
    void finish() override;

  private:
    void cell(const CellValue& value);
    void text(QStringView text);
    void beginCell();
    void endRow();
    void flush();
    [[noreturn]] void fail();

    QSaveFile m_file;
    WriteOptions m_options;
    QList<TableColumn> m_columns;
    QString m_text;  ///< not yet encoded and written
    qsizetype m_rowBegin = 0;
    qsizetype m_cellsInRow = 0;
    bool m_rowSaysNothing = true;
    int m_tables = 0;
};

}  // namespace jisr
