#pragma once

#include <QtGlobal>
#include <limits>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;

/// No row, no value: behind everything in either direction.
inline constexpr quint32 NoSlot = std::numeric_limits<quint32>::max();

/// The rows of a record numbered from 0 in order of their ids, so that flat arrays can speak of them. As long
/// as no row was ever removed this takes no memory.
class RowSlots {
  public:
    RowSlots() = default;
    /// Throws FileError, Cancelled.
    RowSlots(Connection& connection, RecordKind kind);

    quint32 size() const { return m_count; }
    qint64 idAt(quint32 slot) const { return m_ids.empty() ? m_first + slot : m_ids[slot]; }
    /// NoSlot when there is no such row.
    quint32 slotOf(qint64 id) const;
    std::size_t bytes() const { return m_ids.capacity() * sizeof(qint64); }

  private:
    qint64 m_first = 0;
    quint32 m_count = 0;
    std::vector<qint64> m_ids;  ///< empty when the ids have no gap
};

}  // namespace jisr
