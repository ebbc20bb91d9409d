#pragma once

#include <map>
#include <memory>
#include <vector>

#include "core/base/progress.h"
#include "core/storage/rowslots.h"
#include "core/storage/textorder.h"

namespace jisr {

class Connection;

/// One column of a record in memory: a number for each row by which rows are ordered and compared.
struct ColumnKeys {
    /// By slot; NoSlot where there is no value. Choice: its place in the catalogue's list; Boolean: 0, 1;
    /// Date: yyyymmdd; Reference: the target's slot; numbers and texts: their place among all values.
    std::vector<quint32> keys;
    std::vector<double> numbers;  ///< what the keys of an Integer or a Decimal stand for, ascending
    TextList texts;               ///< folded, what the keys of a text stand for; empty when they are too many
    bool textsKept = false;
    quint64 used = 0;  ///< when last

    std::size_t bytes() const {
        return keys.capacity() * sizeof(quint32) + numbers.capacity() * sizeof(double) + texts.bytes();
    }
};

/// Columns of a programme file, read when they are first needed and kept until the file moves on: an edit of
/// some rows renews their keys where that is simple and forgets the column where it is not.
class ColumnStore {
  public:
    /// Columns that no field of the catalogue holds.
    enum Special : int {
        Latest = -1,      ///< of a learner: the slot of the latest enrolment
        ByKey = -2,       ///< place in the order of the record's key and office, as its index has it
        Label = -3,       ///< place in the order of what people call the row, folded
        ArabicLabel = -4  ///< … by its Arabic name where it has one
    };
    static constexpr std::size_t Budget = 32u << 20;      ///< bytes kept from question to question
    static constexpr std::size_t TightBudget = 8u << 20;  ///< … while many texts are put in order

    explicit ColumnStore(Connection& connection) : m_connection(connection) {}

    /// Sees what was written since the last question, and makes room.
    void refresh();
    Connection& connection() { return m_connection; }

    const RowSlots& rows(RecordKind kind);
    /// @p field an index in the catalogue or a Special. Throws FileError, Cancelled.
    const ColumnKeys& column(RecordKind kind, int field, Progress& progress);
    /// Reads several columns in one pass.
    void load(RecordKind kind, const std::vector<int>& fields, Progress& progress);
    bool holds(RecordKind kind, int field) const { return m_columns.count(place(kind, field)) != 0; }
    std::size_t bytes() const;
    /// A pass over a whole table needs no page twice: little cache until releasePages(), which gives it back.
    void beginPass();
    void releasePages();

  private:
    using Place = std::pair<int, int>;
    void loadLatest(Progress& progress);
    bool loadKeyField(RecordKind kind, int field, Progress& progress);
    void loadByKey(RecordKind kind, Progress& progress);
    void forgetAll();
    static Place place(RecordKind kind, int field);
    void forget(RecordKind kind, int field) { m_columns.erase(place(kind, field)); }
    void forgetRows(RecordKind kind);
    bool follow(qint64 from);
    void renew(RecordKind kind, qint64 id, const std::vector<int>& fields);
    void makeRoom(std::size_t budget);

    Connection& m_connection;
    std::map<int, RowSlots> m_rows;
    std::map<Place, ColumnKeys> m_columns;
    qint64 m_version = -1, m_ownChanges = -1, m_journal = -1;
    quint64 m_time = 0, m_asked = 0;  ///< now, and when the question under way began
    bool m_passed = false;
};

/// All that one question reads is of one moment.
class ReadTransaction {
  public:
    explicit ReadTransaction(Connection& connection);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

  private:
    Connection* m_connection;
};

/// A date as it is stored, as a number that orders like it; NoSlot when it is none.
quint32 dateKey(std::string_view iso);

}  // namespace jisr
