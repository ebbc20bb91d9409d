#pragma once

#include <QSet>
#include <QTemporaryDir>

#include "core/tabular/cellvalue.h"
#include "core/tabular/tablewriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace jisr {

/// Writes an XLSX workbook with libxlsxwriter in constant memory. It is made in a private temporary
/// folder, read over, and copied to its place at the end.
class XlsxWriter : public TableWriter {
  public:
    XlsxWriter(const QString& path, const WriteOptions& options);
    ~XlsxWriter() override;
    void beginTable(const QString& title, const QList<TableColumn>& columns) override;
    void row(const QVariantList& cells) override;
    void textRow(const std::vector<QStringView>& cells) override;
    void chart(const TableChart& chart) override;
    void finish() override;

  private:
    void beginSheet();
    void endSheet();
    void setUpPrint();
    void beginRow();
    void cell(int column, const CellValue& value);
    void text(int column, QStringView text, lxw_format* format);
    QString sheetName(const QString& title);
    [[noreturn]] void fail(const QString& reason);
    void check(int error);

    QString m_path;
    WriteOptions m_options;
    QTemporaryDir m_folder;
    QByteArray m_folderName;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_header = nullptr;
    lxw_format* m_headerOfNumbers = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_percent = nullptr;
    lxw_format* m_wrapped = nullptr;
    QString m_title;      ///< of the table begun last
    QString m_sheetName;  ///< as it stands in the book
    QList<TableColumn> m_columns;
    QSet<QString> m_names;
    quint32 m_row = 0;
};

}  // namespace jisr
