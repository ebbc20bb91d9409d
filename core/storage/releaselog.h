#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/clock.h"
#include "core/base/message.h"

namespace jisr {

class Connection;

/// An export that showed people, with their names or under pseudonyms (DOMAIN.md, Law 09-08).
struct Release {
    QString profile;  ///< "nominative" or "pseudonymous"
    QString purpose;  ///< why, in the person's own words
    QString what;     ///< "learners.csv"
    qint64 people = 0;
    QString who, at;  ///< login; UTC
};

/// Who took what of people out of the file, when, why and how many; and the keys of their pseudonyms.
class ReleaseLog {
  public:
    ReleaseLog(Connection& connection, const Clock& clock);

    /// Oldest first.
    std::vector<Release> releases();
    /// Adds the release and its note in the journal in one transaction. @p release without `at`. Throws
    /// FileError.
    void add(const Release& release);
    /// The key of the pseudonyms for @p purpose, made at the first asking: 32 random bytes. The same purpose
    /// always gives the same, so that two exports for it can be joined, and no others. Throws FileError.
    QByteArray secret(const QString& purpose);

  private:
    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
