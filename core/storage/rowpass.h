#pragma once

#include "core/base/progress.h"
#include "core/storage/recordsql.h"
#include "core/storage/rowslots.h"
#include "core/storage/statement.h"

namespace jisr {

/// Rows between two reports of a pass.
inline constexpr quint32 RowsBetweenReports = 1u << 15;

/// Reads @p expressions of every row of a table, in the order in which they lie there, which is that of
/// @p numbered: take(slot, row), the columns counted from 1. Throws FileError, Cancelled.
template <typename Take>
void passRows(Connection& connection, RecordKind kind, const RowSlots& numbered,
              const QByteArray& expressions, Progress& progress, Take take) {
    Statement row(connection,
                  "SELECT id, " + expressions + " FROM " + RecordSql::of(kind).table + " NOT INDEXED");
    quint32 slot = 0;
    while (row.step()) {
        const qint64 id = row.integer(0);
        if (slot >= numbered.size() || numbered.idAt(slot) != id) {
            const quint32 there = numbered.slotOf(id);
            if (there == NoSlot) {
                continue;
            }
            slot = there;
        }
        take(slot, row);
        if (++slot % RowsBetweenReports == 0) {
            progress.check();
            progress.report(slot, numbered.size());
        }
    }
}

}  // namespace jisr
