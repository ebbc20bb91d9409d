#pragma once

#include <limits>

#include "core/storage/statement.h"

namespace jisr {

/// A statement whose rows begin with the learner's id, in ascending order, read along with the learners.
class Along {
  public:
    Along(Connection& connection, const QByteArray& sql) : m_rows(connection, sql) { step(); }
    /// Hands over the rows of @p learner; those of learners passed by are left behind.
    template <typename Take>
    void take(qint64 learner, Take take) {
        while (m_learner < learner) {
            step();
        }
        while (m_learner == learner) {
            take(m_rows);
            step();
        }
    }

  private:
    void step() { m_learner = m_rows.step() ? m_rows.integer(0) : std::numeric_limits<qint64>::max(); }
    Statement m_rows;
    qint64 m_learner = 0;
};

}  // namespace jisr
