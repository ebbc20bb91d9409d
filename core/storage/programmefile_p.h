#pragma once

#include <QTemporaryFile>
#include <memory>

#include "core/storage/connection.h"
#include "core/storage/filelock.h"
#include "core/storage/programmefile.h"

namespace jisr {

struct ProgrammeFile::State {
    State(const QString& file, const Clock& time) : path(file), clock(time), lock(file, time) {}

    QString path;
    const Clock& clock;
    FileLock lock;
    ReadOnlyReason reason = ReadOnlyReason::None;
    std::optional<LockHolder> lockedBy;
    QStringList damage;
    /// Of a truncated file: a copy filled up to its full length, since SQLite refuses a short one whole.
    std::unique_ptr<QTemporaryFile> filledUp;
    std::unique_ptr<Connection> connection;

    const QString& readPath() const { return filledUpPath.isEmpty() ? path : filledUpPath; }
    QString filledUpPath;
};

/// What SQLite's checks say, at most @p limit lines; empty when all is well.
/// @p quick leaves out the comparison of tables with their indices.
QStringList integrityFindings(Connection& connection, bool quick, int limit);

}  // namespace jisr
