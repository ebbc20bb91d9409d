#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace jisr {

class Connection;
class Migrations;

/// What is wrong with a programme file or its place; the message says it in words.
enum class FileFault { Missing, NotJisr, Newer, Damaged, HotJournalReadOnly, NoRight, DiskFull, Busy, Other };

class FileError : public Error {
  public:
    FileError(FileFault fault, Message message) : Error(std::move(message)), m_fault(fault) {}
    FileFault fault() const { return m_fault; }

  private:
    FileFault m_fault;
};

/// Who holds FILE.lock.
struct LockHolder {
    QString host, user, program;
    qint64 process = 0;
    QDateTime since;
};

enum class ReadOnlyReason { None, Asked, Locked, NoRight, Damaged };

/// One programme in one SQLite file (.jisr), opened by one thread; long work takes a Connection of its
/// own from connect(). Holds FILE.lock while it may write.
class ProgrammeFile {
  public:
    struct Creation {
        QString name;
        QString office = QStringLiteral("national");  ///< "national" or a region code
        std::optional<quint64> seed = {};             ///< of its uids; by default from the system
    };

    /// Makes a new file with the reference data. Throws FileError when it exists or can't be written.
    static std::unique_ptr<ProgrammeFile> create(const QString& path, const Creation& creation,
                                                 const Clock& clock);
    /// Opens; migrates an older file after a verified backup. A locked, unwritable or damaged file opens
    /// read-only and says why; an older one that can't be written is read from a private copy brought up to
    /// date. Throws FileError naming the fault exactly.
    /// @p migrations other than those built in are for tests and outlive the file.
    static std::unique_ptr<ProgrammeFile> open(const QString& path, const Clock& clock,
                                               bool askReadOnly = false,
                                               const Migrations* migrations = nullptr);
    /// Clears away another's lock after a person said that nobody works there any more, e.g. when the other
    /// computer broke down.
    static void breakLock(const QString& path);
    ~ProgrammeFile();

    const QString& path() const;
    bool readOnly() const;
    ReadOnlyReason readOnlyReason() const;
    /// Set when readOnlyReason() is Locked.
    const std::optional<LockHolder>& lockedBy() const;
    /// Damaged files: what was found wrong.
    const QList<Message>& damage() const;
    /// What a person must know about the file as it was opened: its damage and what to do about it, that an
    /// older file is read from a copy. Empty for most files.
    QList<Message> remarks() const;
    const Clock& clock() const;

    /// Opened read-only for another's lock: tries again to become the writer. True when it now is.
    bool becomeWriter();

    /// The owning thread's connection.
    Connection& connection();
    /// A further connection for the calling thread, e.g. a job's.
    std::unique_ptr<Connection> connect(bool readOnly = false) const;

    /// SQLite's integrity and foreign-key checks in words; empty when all is well.
    QList<Message> checkIntegrity(Progress& progress);
    /// A verified copy by VACUUM INTO, written beside and renamed; @p copy must not exist.
    void saveCopy(const QString& copy, Progress& progress);
    /// Backups rotate beside the file in "FILE backups/": newest @p keep are kept. Returns the path.
    QString backup(Progress& progress, int keep = 10);
    std::optional<QDateTime> lastBackup() const;
    QString backupFolder() const;
    /// From a damaged file: whatever rows can still be read, into a new file. Returns rows saved, lost.
    std::pair<qint64, qint64> rescue(const QString& copy, Progress& progress);

    /// Programme's own fields and rule-set parameters.
    QString name();
    QString office();

  private:
    ProgrammeFile();
    void openDamaged();
    void bringUpToDate();
    void readUpdatedCopy();
    void finishSweep();
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace jisr
