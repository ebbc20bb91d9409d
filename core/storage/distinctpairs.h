#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <utility>
#include <vector>

namespace jisr {

class Clock;
class Connection;

/// Pairs of learners that somebody looked at and found to be two people. A decision about what to ask, not a
/// record: it stands outside of the journal and is taken back by forget().
class DistinctPairs {
  public:
    struct Pair {
        qint64 first = 0, second = 0;  ///< local ids of the learners, the smaller first
        QString who;
        QDateTime at;
    };

    DistinctPairs(Connection& connection, const Clock& clock);

    /// In the open transaction, or in one of its own; saying it twice is saying it once.
    void say(qint64 first, qint64 second, const QString& who);
    /// They may be asked about again.
    void forget(qint64 first, qint64 second);
    /// Newest first; a learner that was merged since is who it was merged into, and who left is left out.
    QList<Pair> pairs();

  private:
    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
