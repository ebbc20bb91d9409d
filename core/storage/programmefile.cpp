#include "core/storage/programmefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/platform.h"
#include "core/base/uid.h"
#include "core/storage/fileheader.h"
#include "core/storage/integrity.h"
#include "core/storage/migrations.h"
#include "core/storage/privacystore.h"
#include "core/storage/programmefile_p.h"
#include "core/storage/referencedata.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

/// Up to this size a file is checked whole whenever it is opened: some 15,000 learners, some 50 ms.
constexpr qint64 CheckedAtOpening = 24 * 1024 * 1024;
constexpr int DamageLines = 20;

void removeWithJournal(const QString& path) {
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

/// What is wrong with an opened file, as far as can be told quickly.
QList<Message> damageOf(Connection& connection, const FileHeader& header) {
    QList<Message> damage;
    try {
        if (connection.integer("SELECT count(*) FROM programme") != 1) {
            damage << Message(QT_TRANSLATE_NOOP("core", "The programme's own row is missing."));
        }
        if (header.fileBytes <= CheckedAtOpening) {
            damage << integrityFindings(connection, true, DamageLines);
        }
    } catch (const FileError& error) {
        damage << brokenStructure(error);
    }
    return damage;
}

[[noreturn]] void refuseHotJournal(const QString& path) {
    throw FileError(
        FileFault::HotJournalReadOnly,
        Message(QT_TRANSLATE_NOOP(
                    "core",
                    "Writing to “%1” was cut short, and its place can't be written, so that it can't "
                    "be put right here. Copy it together with “%2” to a place that can be written and "
                    "open the copy."),
                {path, path + QStringLiteral("-journal")}));
}

/// Only its owner may read it; gone with the object.
std::unique_ptr<QTemporaryFile> privateFile() {
    return std::make_unique<QTemporaryFile>(QDir::temp().filePath(QStringLiteral("jisr-XXXXXX.jisr")));
}

/// A copy of a file that lost its end, as long as its header says.
std::unique_ptr<QTemporaryFile> fillUp(const QString& path, const FileHeader& header) {
    auto copy = privateFile();
    QFile source(path);
    if (!copy->open() || !source.open(QIODevice::ReadOnly)) {
        return nullptr;
    }
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        if (part.isEmpty() || copy->write(part) != part.size()) {
            return nullptr;
        }
    }
    return copy->resize(header.pages * header.pageSize) && copy->flush() ? std::move(copy) : nullptr;
}

void checkHeader(const QString& path, const FileHeader& header, int newest) {
    if (!header.sqlite || header.applicationId != ApplicationId) {
        throw FileError(FileFault::NotJisr,
                        Message(QT_TRANSLATE_NOOP("core", "“%1” is not a Jisr file."), {path}));
    }
    if (static_cast<int>(header.version) > newest) {
        throw FileError(
            FileFault::Newer,
            Message(QT_TRANSLATE_NOOP("core",
                                      "“%1” was written by a newer Jisr (file version %2, this program "
                                      "knows %3). Install the newer program to open it."),
                    {path, QString::number(header.version), QString::number(newest)}));
    }
}

}  // namespace

void ProgrammeFile::State::takeLock() {
    try {
        if (!lock.take()) {
            reason = ReadOnlyReason::Locked;
            lockedBy = lock.holder();
        }
    } catch (const FileError& error) {
        // the system promised a right it doesn't give, as network shares do: reading is left
        if (error.fault() != FileFault::NoRight || hotJournalBeside(path)) {
            throw;
        }
        reason = ReadOnlyReason::NoRight;
    }
}

ProgrammeFile::ProgrammeFile() = default;
ProgrammeFile::~ProgrammeFile() = default;

std::unique_ptr<ProgrammeFile> ProgrammeFile::create(const QString& path, const Creation& creation,
                                                     const Clock& clock) {
    if (QFileInfo::exists(path)) {
        throw FileError(FileFault::Other,
                        Message(QT_TRANSLATE_NOOP("core", "There is a file “%1” already."), {path}));
    }
    if (!QFileInfo(path).absoluteDir().exists()) {
        throw FileError(FileFault::Missing, Message(QT_TRANSLATE_NOOP("core", "There is no folder “%1”."),
                                                    {QFileInfo(path).absolutePath()}));
    }
    if (!platform::writable(QFileInfo(path).absolutePath())) {
        throw FileError(
            FileFault::NoRight,
            Message(QT_TRANSLATE_NOOP("core", "There is no right to write into the folder of “%1”."),
                    {path}));
    }
    // made under another name and renamed when whole, so that no half-made file is ever found
    const QString making = path + QStringLiteral(".new");
    removeWithJournal(making);
    try {
        Connection connection(making, Connection::Mode::ReadWrite, true);
        connection.speakOf(path);
        connection.run("PRAGMA page_size = 4096; PRAGMA application_id = " +
                       QByteArray::number(ApplicationId));
        NoProgress quiet;
        Migrations::builtIn().apply(connection, quiet);
        Transaction transaction(connection);
        UidMaker uids(clock, creation.seed ? *creation.seed : randomSeed());
        Statement insert(connection, "INSERT INTO programme (id, uid, name, office) VALUES (1, ?, ?, ?)");
        insert.bindBlob(1, uids.nextBytes()).bind(2, creation.name).bind(3, creation.office).run();
        writeReferenceData(connection);
        transaction.commit();
    } catch (...) {
        removeWithJournal(making);
        throw;
    }
    if (!QFile::rename(making, path)) {
        removeWithJournal(making);
        throw FileError(FileFault::Other,
                        Message(QT_TRANSLATE_NOOP("core", "There is a file “%1” already."), {path}));
    }
    platform::flushToDisk(QFileInfo(path).absolutePath());
    return open(path, clock);
}

std::unique_ptr<ProgrammeFile> ProgrammeFile::open(const QString& path, const Clock& clock, bool askReadOnly,
                                                   const Migrations* migrations) {
    const Migrations& steps = migrations ? *migrations : Migrations::builtIn();
    FileHeader header = FileHeader::read(path);
    checkHeader(path, header, steps.newest());

    std::unique_ptr<ProgrammeFile> file(new ProgrammeFile);
    file->m_state = std::make_unique<State>(path, clock, steps);
    State& state = *file->m_state;
    const bool mayWrite = platform::writable(path) && platform::writable(QFileInfo(path).absolutePath());
    if (!mayWrite) {
        state.reason = ReadOnlyReason::NoRight;
        state.lockedBy = FileLock::look(path, clock);
        // with a living writer the journal is merely that of its present transaction
        if (hotJournalBeside(path) && !state.lockedBy) {
            refuseHotJournal(path);
        }
    } else if (askReadOnly && !hotJournalBeside(path)) {
        state.reason = ReadOnlyReason::Asked;
    } else {
        state.takeLock();
    }

    if (state.lock.held() && hotJournalBeside(path)) {
        // the first read puts the file right; its header may differ afterwards
        Connection(path, Connection::Mode::ReadWrite).integer("SELECT count(*) FROM sqlite_schema");
        header = FileHeader::read(path);
        checkHeader(path, header, steps.newest());
        if (askReadOnly) {
            state.lock.release();
            state.reason = ReadOnlyReason::Asked;
        }
    }

    if (header.truncated()) {
        state.standIn = fillUp(path, header);
        state.damage << Message(
            QT_TRANSLATE_NOOP("core", "The file's end is missing: %1 of %2 bytes are there."),
            {QString::number(header.fileBytes), QString::number(header.pages * header.pageSize)});
    }
    try {
        state.connection = file->connect(state.reason != ReadOnlyReason::None || !state.damage.isEmpty());
        state.damage << damageOf(*state.connection, header);
    } catch (const FileError& error) {
        state.damage << brokenStructure(error);
    }
    if (!state.damage.isEmpty()) {
        state.connection.reset();
        state.lock.release();
        state.reason = ReadOnlyReason::Damaged;
        file->openDamaged();
        return file;
    }
    if (static_cast<int>(header.version) < steps.newest()) {
        if (file->readOnly()) {
            file->readUpdatedCopy();
        } else {
            file->bringUpToDate();
        }
    }
    file->finishSweep();
    return file;
}

/// An anonymisation that was cut short behind its transaction is finished before anybody works on.
void ProgrammeFile::finishSweep() {
    State& state = *m_state;
    if (readOnly()) {
        return;
    }
    try {
        if (PrivacyStore::sweepDue(*state.connection)) {
            PrivacyStore::sweep(*state.connection);
        }
    } catch (const FileError&) {
        state.sweepLeft = true;  // it stays due; the file can be worked with
    }
}

void ProgrammeFile::openDamaged() {
    State& state = *m_state;
    for (const auto mode : {Connection::Mode::ReadOnly, Connection::Mode::Salvage}) {
        state.salvage = mode == Connection::Mode::Salvage;
        try {
            state.connection = connect(true);
            state.connection->integer("SELECT count(*) FROM sqlite_schema");
            return;
        } catch (const FileError& error) {
            if (error.fault() != FileFault::Damaged && error.fault() != FileFault::Other) {
                throw;
            }
        }
    }
    throw FileError(
        FileFault::Damaged,
        Message(QT_TRANSLATE_NOOP("core",
                                  "“%1” is so damaged that nothing of it can be read. Return to a "
                                  "backup: they lie in “%2”."),
                {state.path, backupFolder()}));
}

void ProgrammeFile::bringUpToDate() {
    NoProgress quiet;
    backup(quiet);
    m_state->migrations.apply(*m_state->connection, quiet);
}

void ProgrammeFile::readUpdatedCopy() {
    State& state = *m_state;
    auto copy = privateFile();
    const Message impossible(
        QT_TRANSLATE_NOOP("core",
                          "“%1” was written by an older Jisr and can't be brought up to date where it is; "
                          "there is no room for a copy in “%2” either. Copy it to a place that can be "
                          "written and open the copy."),
        {state.path, QDir::tempPath()});
    if (!copy->open()) {
        throw FileError(FileFault::NoRight, impossible);
    }
    copy->close();  // it stays until the object goes; SQLite fills the empty file
    try {
        // not byte by byte: another window, of the older program, may be writing
        Statement vacuum(*state.connection, "VACUUM INTO ?");
        vacuum.bind(1, copy->fileName()).run();
        Connection updating(copy->fileName(), Connection::Mode::ReadWrite);
        updating.speakOf(state.path);
        NoProgress quiet;
        state.migrations.apply(updating, quiet);
    } catch (const FileError& error) {
        if (error.fault() == FileFault::DiskFull) {
            throw FileError(FileFault::DiskFull, impossible);
        }
        throw;
    }
    state.standIn = std::move(copy);
    state.updatedCopy = true;
    state.connection = connect(true);
}

void ProgrammeFile::breakLock(const QString& path) {
    QFile::remove(FileLock::pathFor(path));
}

bool ProgrammeFile::becomeWriter() {
    State& state = *m_state;
    if (state.reason == ReadOnlyReason::Locked && state.lock.take()) {
        try {
            auto connection = std::make_unique<Connection>(state.path, Connection::Mode::ReadWrite);
            const auto version = connection->integer("PRAGMA user_version");
            checkHeader(state.path, FileHeader::read(state.path), state.migrations.newest());
            std::swap(state.connection, connection);
            if (version < state.migrations.newest()) {
                try {
                    bringUpToDate();
                } catch (...) {
                    std::swap(state.connection, connection);
                    throw;
                }
            }
        } catch (...) {
            state.lock.release();
            throw;
        }
        state.standIn.reset();
        state.updatedCopy = false;
        state.reason = ReadOnlyReason::None;
        state.lockedBy.reset();
        finishSweep();
    } else if (state.reason == ReadOnlyReason::Locked) {
        state.lockedBy = state.lock.holder();
    }
    return state.reason == ReadOnlyReason::None;
}

const QString& ProgrammeFile::path() const {
    return m_state->path;
}
bool ProgrammeFile::readOnly() const {
    return m_state->reason != ReadOnlyReason::None;
}
ReadOnlyReason ProgrammeFile::readOnlyReason() const {
    return m_state->reason;
}
const std::optional<LockHolder>& ProgrammeFile::lockedBy() const {
    return m_state->lockedBy;
}
const QList<Message>& ProgrammeFile::damage() const {
    return m_state->damage;
}
QList<Message> ProgrammeFile::remarks() const {
    QList<Message> remarks = m_state->damage;
    if (!remarks.isEmpty()) {
        remarks << Message(QT_TRANSLATE_NOOP("core",
                                             "“%1” is damaged: only what can still be read is shown, nothing "
                                             "can be changed. Save what can be read into a new file, or "
                                             "return to a backup."),
                           {path()});
    }
    if (m_state->updatedCopy) {
        remarks << Message(QT_TRANSLATE_NOOP("core",
                                             "“%1” was written by an older Jisr and can't be changed now: a "
                                             "private copy of it, brought up to date, is read instead."),
                           {path()});
    }
    if (m_state->sweepLeft) {
        remarks << Message(QT_TRANSLATE_NOOP("core",
                                             "People of “%1” were anonymised, but the file could not be "
                                             "written anew since: what was erased may still stand in its "
                                             "unused parts. Make room on the disk and open it again."),
                           {path()});
    }
    return remarks;
}
const Clock& ProgrammeFile::clock() const {
    return m_state->clock;
}
Connection& ProgrammeFile::connection() {
    return *m_state->connection;
}

std::unique_ptr<Connection> ProgrammeFile::connect(bool asReader) const {
    using Mode = Connection::Mode;
    const Mode mode = m_state->salvage         ? Mode::Salvage
                      : asReader || readOnly() ? Mode::ReadOnly
                                               : Mode::ReadWrite;
    auto connection = std::make_unique<Connection>(m_state->readPath(), mode);
    connection->speakOf(m_state->path);
    return connection;
}

QList<Message> ProgrammeFile::checkIntegrity(Progress& progress) {
    progress.stage(QT_TRANSLATE_NOOP("core", "Checking"));
    const Connection::Watch watch(*m_state->connection, progress);
    return integrityFindings(*m_state->connection, false, 100);
}

QString ProgrammeFile::name() {
    return m_state->connection->text("SELECT name FROM programme WHERE id = 1");
}
QString ProgrammeFile::office() {
    return m_state->connection->text("SELECT office FROM programme WHERE id = 1");
}

}  // namespace jisr
