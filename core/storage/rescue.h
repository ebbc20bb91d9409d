#pragma once

#include <QString>
#include <utility>

#include "core/base/progress.h"

namespace jisr {

class Connection;

/// Carries over what can still be read of a damaged file, row by row, into a new file: each table's rows by
/// whatever way still leads to them (the table itself, its indices). Rows that break a rule of the schema or
/// refer to lost rows are not carried over; references that may be empty are emptied.
class Rescue {
  public:
    /// @p target a new file with the schema and nothing else.
    Rescue(Connection& damaged, Connection& target);
    /// Rows saved, rows lost as far as their number can be told.
    std::pair<qint64, qint64> run(Progress& progress);

  private:
    void carryOver(const QByteArray& table);
    void dropDangling();

    Connection& m_damaged;
    Connection& m_target;
    qint64 m_saved = 0, m_lost = 0;
};

}  // namespace jisr
