#pragma once

#include <QHash>

#include "core/base/uid.h"
#include "core/storage/recordstore.h"

namespace jisr {

class Connection;

/// What rows are called, read on a connection of one's own and remembered: for a job, where
/// OpenProgramme::label() can't be asked.
class RowLabels {
  public:
    /// @p arabic: names in Arabic where there are some.
    RowLabels(Connection& connection, const Clock& clock, bool arabic);

    QString label(RecordKind kind, qint64 id);
    RecordStore& store() { return m_store; }

  private:
    UidMaker m_uids;
    RecordStore m_store;
    bool m_arabic;
    QHash<std::pair<int, qint64>, QString> m_known;
};

}  // namespace jisr
