#pragma once

#include <memory>

#include "core/storage/columnstore.h"

namespace jisr {

class Statement;

/// Fills the keys of one column while a pass over its table runs.
class ColumnReader {
  public:
    /// @p target of a Reference: the slots it refers to.
    ColumnReader(RecordKind kind, int field, quint32 rows, const RowSlots* target);
    ~ColumnReader();
    ColumnReader(ColumnReader&&) noexcept;

    /// What to select.
    QByteArray expression() const;
    void take(quint32 slot, const Statement& row, int column);
    ColumnKeys finish();
    /// Held beside the keys until then.
    std::size_t bytes() const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The key of one value, for columns whose keys don't depend on other rows (choices, dates, yes/no,
/// references); false for others.
bool directKey(const Field& field, const Statement& row, int column, const RowSlots* target, quint32& key);

}  // namespace jisr
