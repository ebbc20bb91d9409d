#pragma once

#include <QDate>
#include <vector>

#include "core/storage/filecopies.h"
#include "core/storage/privacystore.h"

namespace jisr {

/// Who is past the retention today and what their going would take with it; nothing was changed yet.
struct AnonymisationPlan {
    int months = 0;  ///< the retention
    QDate today;     ///< the clock's
    std::vector<PersonAge> people;
    QDate earliest, latest;         ///< the last things that happened to them
    AnonymisationCounts counts;     ///< learners, removedPeople, enrolments, situations, contacts, files
    qint64 inTraining = 0;          ///< past it by their dates, but admitted or in training: they stay
    qint64 openRequests = 0;        ///< past it, but they wait for an answer about their data: they stay
    std::vector<NamingFile> files;  ///< of sealed reports; their SHA-256 stays
    std::vector<FileCopy> copies;   ///< other files in which these people still are

    bool isEmpty() const { return people.empty(); }
    qint64 peopleCount() const { return static_cast<qint64>(people.size()); }
    /// Whether a copy is itself older than the retention.
    bool pastRetention(const FileCopy& copy) const;
};

/// What became of it.
struct AnonymisationResult {
    AnonymisationCounts counts;
    bool swept = true;  ///< false: the file could not be written anew yet; the next opening does it
};

/// The retention in force: what the coordinator set, or UsualRetention.
int retentionInForce(Connection& connection, const Clock& clock);

/// @p path of the file that @p connection reads, for its backups. A job's work. Throws FileError, Cancelled.
AnonymisationPlan planAnonymisation(Connection& connection, const QString& path, const Clock& clock,
                                    int months, Progress& progress);

/// Does what was planned: one transaction that can't be undone, then the file is written anew. Whoever is no
/// longer past the retention, since something happened to them after the plan, is left as they are. Until the
/// transaction ends it can be cancelled and nothing has happened. Throws FileError, Cancelled.
AnonymisationResult anonymise(Connection& connection, const Clock& clock, const AnonymisationPlan& plan,
                              const QString& who, Progress& progress);

}  // namespace jisr
