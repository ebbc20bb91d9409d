#include "core/tabular/tablewriter.h"

#include "core/tabular/csvwriter.h"
#include "core/tabular/xlsxwriter.h"

namespace jisr {

std::unique_ptr<TableWriter> createTable(const QString& path, const WriteOptions& options) {
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        return std::make_unique<XlsxWriter>(path, options);
    }
    return std::make_unique<CsvWriter>(path, options);
}

}  // namespace jisr
