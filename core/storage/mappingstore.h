#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

#include "core/base/clock.h"

namespace jisr {

class Connection;

/// Column mappings of earlier imports, kept in the file under the name of their source (an operator, a
/// spreadsheet): settings, not records, hence outside of the journal.
class MappingStore {
  public:
    MappingStore(Connection& connection, const Clock& clock);

    /// The last saved first.
    QStringList names();
    std::optional<QByteArray> load(const QString& name);
    /// Replaces what stood under @p name.
    void save(const QString& name, const QByteArray& json);
    void remove(const QString& name);

  private:
    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
