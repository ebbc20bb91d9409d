#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/indicators/factrows.h"

namespace jisr {

class Connection;

/// How somebody can be reached, and who sees to it.
struct ReachRow {
    qint64 learner = 0;
    std::uint32_t place = 0;  ///< in the order of references, bytes compared
    qint64 inCharge = 0;      ///< staff, 0 nobody
    bool noContact = false;   ///< asked not to be contacted again
    bool phone = false, email = false;
    Day lastNews = NoDay;  ///< the last day that a situation of evidence A to C tells about
};

/// One attempt to reach somebody.
struct AttemptRow {
    qint64 learner = 0;
    Day on = NoDay, nextOn = NoDay;
    ContactResult result = ContactResult::Reached;
};

/// What following people up needs beside the facts, in passes over the file.
class FollowUpReader {
  public:
    explicit FollowUpReader(Connection& connection) : m_connection(connection) {}

    /// By ascending learner. Throws FileError, Cancelled.
    std::vector<ReachRow> reach(Progress& progress);
    /// By ascending learner, then day. Throws FileError, Cancelled.
    std::vector<AttemptRow> attempts(Progress& progress);

  private:
    Connection& m_connection;
};

}  // namespace jisr
