#pragma once

#include <QByteArray>
#include <QHash>

#include "core/storage/tablequery.h"

namespace jisr {

/// How somebody likes a table: its columns with their widths, how many of them are frozen, criteria and
/// order, and what its rows are counted by. What a saved view holds, as JSON.
struct TableLook {
    QStringList columns;
    QHash<QString, int> widths;  ///< pixels, of columns that were sized
    int frozen = 0;
    TableQuery query;  ///< without TableQuery::only
    QString countBy;   ///< a column; empty: none

    QByteArray toJson() const;
    /// What doesn't exist any more is left out; nothing at all gives the record's usual columns.
    static TableLook fromJson(RecordKind kind, const QByteArray& json);
    bool operator==(const TableLook&) const = default;
};

}  // namespace jisr
