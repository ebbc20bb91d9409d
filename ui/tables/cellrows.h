#pragma once

#include <QStringList>
#include <vector>

#include "core/storage/tablequery.h"
#include "ui/base/shownvalue.h"

namespace jisr {

/// One row of a table as it is shown: values as stored, and the texts that say them.
struct CellRow {
    std::vector<QVariant> values;  ///< by column; empty when the row is gone
    std::vector<QString> texts;
};

/// The rows of @p ids in that order, with the columns of a table of @p kind. Throws FileError.
std::vector<CellRow> readCells(RecordTable& table, RecordKind kind, const std::vector<qint64>& ids,
                               const QStringList& columns, const Phrasebook& phrasebook,
                               const LabelOf& labelOf);

}  // namespace jisr
