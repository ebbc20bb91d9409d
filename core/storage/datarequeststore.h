#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/message.h"

namespace jisr {

class Connection;

/// What somebody asked about their own data (law 09-08).
struct DataRequest {
    qint64 id = 0;
    QByteArray learner;  ///< the learner's uid
    QString kind;        ///< "access" or "rectification"
    QDate receivedOn;
    QDate answeredOn = {};  ///< invalid: not yet
    QString detail = {};
    QString who = {}, at = {};  ///< who entered it; UTC
};

/// The requests kept in a file. Every write and its note in the journal are one transaction.
class DataRequestStore {
  public:
    DataRequestStore(Connection& connection, const Clock& clock);

    /// All of them, in the order in which they were received.
    std::vector<DataRequest> requests();
    std::optional<DataRequest> request(qint64 id);
    /// @p request without id and `at`. Returns the id. Throws FileError.
    qint64 add(const DataRequest& request, const Message& note);
    /// False when it is gone or was answered before; nothing is written then. Throws FileError.
    bool answer(qint64 id, const QDate& on, const QString& who, const Message& note);

  private:
    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
