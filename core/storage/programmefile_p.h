#pragma once

#include <QTemporaryFile>
#include <memory>

#include "core/storage/connection.h"
#include "core/storage/filelock.h"
#include "core/storage/programmefile.h"

namespace jisr {

struct ProgrammeFile::State {
    State(const QString& file, const Clock& time, const Migrations& schema)
        : path(file), clock(time), migrations(schema), lock(file, time) {}

    QString path;
    const Clock& clock;
    const Migrations& migrations;
    FileLock lock;
    ReadOnlyReason reason = ReadOnlyReason::None;
    std::optional<LockHolder> lockedBy;
    QList<Message> damage;
    /// A private copy read in the file's place: of a truncated file filled up to its full length, since
    /// SQLite refuses a short one whole; of an older file that can't be written brought up to date.
    std::unique_ptr<QTemporaryFile> standIn;
    bool updatedCopy = false;
    bool sweepLeft = false;  ///< what was erased may still stand in the file's unused pages
    bool salvage = false;    ///< the schema itself is damaged
    std::unique_ptr<Connection> connection;

    /// Becomes the writer, or says in reason why not.
    void takeLock();
    QString readPath() const { return standIn ? standIn->fileName() : path; }
};

}  // namespace jisr
