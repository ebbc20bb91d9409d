#pragma once

#include <QString>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;

/// What the journal knows of a record beyond its own row: for the history on its page.
class RecordLinks {
  public:
    explicit RecordLinks(Connection& connection) : m_connection(connection) {}

    /// What a batch is called, for Phrasebook::recall(); empty for a single edit.
    QString batchLabel(qint64 batch);
    /// Enrolments, situations and contacts of @p learner that were removed and didn't come back. Removals of
    /// more than a thousand rows at once (an import taken back) are passed over. Throws FileError.
    std::vector<std::pair<RecordKind, qint64>> removedOf(qint64 learner);

  private:
    Connection& m_connection;
};

}  // namespace jisr
