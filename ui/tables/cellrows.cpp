#include "ui/tables/cellrows.h"

namespace jisr {

std::vector<CellRow> readCells(RecordTable& table, RecordKind kind, const std::vector<qint64>& ids,
                               const QStringList& columns, const Phrasebook& phrasebook,
                               const LabelOf& labelOf) {
    std::vector<const Field*> fields;
    for (const QString& name : columns) {
        const RecordColumn* column = tableColumn(kind, name);
        Q_ASSERT(column);
        fields.push_back(column->field);
    }
    std::vector<CellRow> rows;
    rows.reserve(ids.size());
    for (std::vector<QVariant>& values : table.values(kind, ids, columns)) {
        CellRow row;
        if (!values.empty()) {
            row.texts.reserve(values.size());
            for (std::size_t i = 0; i < values.size(); ++i) {
                row.texts.push_back(screenText(*fields[i], values[i], phrasebook, labelOf));
            }
        }
        row.values = std::move(values);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace jisr
