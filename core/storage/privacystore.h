#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/progress.h"

namespace jisr {

class Connection;

/// A learner, or one who was removed and of whom only the journal still knows.
struct PersonAge {
    qint64 id = 0;
    QByteArray uid;
    QString last;  ///< yyyy-MM-dd of the last thing that happened to the person; empty when there is no date
    bool inTraining = false;   ///< admitted, or the training was not closed
    bool openRequest = false;  ///< they asked about their data and wait for the answer
    bool removed = false;
};

/// A file kept with a sealed report in which people are named.
struct NamingFile {
    qint64 seal = 0;
    QString code, name;
};

/// What an anonymisation took out, or would take out.
struct AnonymisationCounts {
    qint64 batch = 0;  ///< its note in the journal
    qint64 learners = 0, enrolments = 0, situations = 0, contacts = 0;
    qint64 removedPeople = 0;   ///< known to the journal alone
    qint64 journalEntries = 0;  ///< of these people, and texts of others that name them
    qint64 texts = 0;           ///< of others, in which they were named
    qint64 employers = 0;       ///< that were their own business or bear their name
    qint64 files = 0;           ///< of sealed reports
};

/// Law 09-08 in the file: the retention, who is past it, and the act that takes people out for good.
class PrivacyStore {
  public:
    PrivacyStore(Connection& connection, const Clock& clock);

    /// Months; nothing until somebody set it.
    std::optional<int> retention();
    /// With a note in the journal. Throws FileError.
    void setRetention(int months, const QString& who);

    /// Everybody who is not anonymous, with the last date of theirs: the learners, then those whom only the
    /// journal knows. Throws FileError, Cancelled.
    void people(const std::function<void(const PersonAge&)>& take, Progress& progress);
    /// Rows of these learners by record, without anything being changed.
    AnonymisationCounts rowsOf(const std::vector<qint64>& learners);
    /// Files of sealed reports whose text names one of these learners.
    std::vector<NamingFile> filesNaming(const std::vector<qint64>& learners, Progress& progress);

    /// Takes the people out in one transaction: rows, journal, merges, requests, files of sealed reports and
    /// texts of others that name them. People whom @p stillPast refuses by then are left as they are. Can be
    /// cancelled until the transaction ends; never undone. sweep() must follow. Throws FileError, Cancelled.
    AnonymisationCounts anonymise(const std::vector<PersonAge>& people,
                                  const std::function<bool(const PersonAge&)>& stillPast, const QString& who,
                                  Progress& progress);
    /// When each learner was anonymised; nothing for the others.
    std::optional<QDateTime> anonymisedAt(qint64 learner);

    /// Whether what was erased may still stand in unused pages of the file.
    static bool sweepDue(Connection& connection);
    /// Writes the file anew, so that nothing that was erased is left in it. Throws FileError, Cancelled; it
    /// then stays due.
    static void sweep(Connection& connection);

  private:
    void learners(const std::function<void(const PersonAge&)>& take, Progress& progress);
    void removed(const std::function<void(const PersonAge&)>& take, Progress& progress);

    Connection& m_connection;
    const Clock& m_clock;
};

}  // namespace jisr
