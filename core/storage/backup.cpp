#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/platform.h"
#include "core/storage/integrity.h"
#include "core/storage/programmefile_p.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr auto StampFormat = "yyyy-MM-dd HH-mm-ss";  // UTC; no colon, for Windows

/// The copy must be sound and hold as many rows of each table as the original; says what it doesn't.
Message verdict(Connection& original, const QString& copyPath, const QString& shownPath, Progress& progress) {
    Connection copy(copyPath, Connection::Mode::Immutable);
    const Connection::Watch watch(copy, progress);
    if (!integrityFindings(copy, false, 1).isEmpty()) {
        return {QT_TRANSLATE_NOOP("core",
                                  "The copy “%1” did not reach the disk whole and was thrown away. Try "
                                  "another disk."),
                {shownPath}};
    }
    const Message unequal(QT_TRANSLATE_NOOP("core",
                                            "The copy “%1” is not equal to the file and was thrown away. Try "
                                            "again."),
                          {shownPath});
    for (const char* pragma : {"PRAGMA application_id", "PRAGMA user_version"}) {
        if (original.integer(pragma) != copy.integer(pragma)) {
            return unequal;
        }
    }
    Statement tables(original, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables.step()) {
        const QByteArray count = "SELECT count(*) FROM \"" + tables.text(0).toUtf8() + '"';
        if (original.integer(count) != copy.integer(count)) {
            return unequal;
        }
    }
    return {};
}

/// "FILE backups" holds "stem yyyy-MM-dd HH-mm-ss.jisr", or "… (2).jisr" within one second.
QStringList backupsIn(const QString& folder, const QString& stem) {
    QStringList names =
        QDir(folder).entryList({stem + QStringLiteral(" *-*-* *-*-*.jisr")}, QDir::Files, QDir::Name);
    return names;
}

}  // namespace

void ProgrammeFile::saveCopy(const QString& copy, Progress& progress) {
    Connection& connection = *m_state->connection;
    if (QFileInfo::exists(copy)) {
        throw FileError(FileFault::Other,
                        Message(QT_TRANSLATE_NOOP("core", "There is a file “%1” already."), {copy}));
    }
    const QString folder = QFileInfo(copy).absolutePath();
    if (!QFileInfo::exists(folder)) {
        throw FileError(FileFault::Missing,
                        Message(QT_TRANSLATE_NOOP("core", "There is no folder “%1”."), {folder}));
    }
    if (!platform::writable(folder)) {
        throw FileError(
            FileFault::NoRight,
            Message(QT_TRANSLATE_NOOP("core", "There is no right to write into the folder of “%1”."),
                    {copy}));
    }
    progress.stage(QT_TRANSLATE_NOOP("core", "Copying"));
    const QString making = copy + QStringLiteral(".part");
    QFile::remove(making);
    try {
        {
            const Connection::Watch watch(connection, progress);
            Statement vacuum(connection, "VACUUM INTO ?");
            vacuum.bind(1, making).run();
        }
        platform::flushToDisk(making);
        progress.stage(QT_TRANSLATE_NOOP("core", "Checking"));
        const Message fault = verdict(connection, making, copy, progress);
        if (!fault.isEmpty()) {
            throw FileError(FileFault::Other, fault);
        }
        if (!QFile::rename(making, copy)) {
            throw FileError(FileFault::Other,
                            Message(QT_TRANSLATE_NOOP("core", "There is a file “%1” already."), {copy}));
        }
    } catch (const FileError& error) {
        QFile::remove(making);
        if (error.fault() == FileFault::DiskFull) {  // not the file's own disk
            throw FileError(FileFault::DiskFull,
                            Message(QT_TRANSLATE_NOOP("core",
                                                      "The disk of “%1” is full. Nothing was changed; make "
                                                      "room and try again."),
                                    {copy}));
        }
        throw;
    } catch (...) {
        QFile::remove(making);
        throw;
    }
    platform::flushToDisk(folder);
}

QString ProgrammeFile::backupFolder() const {
    return m_state->path + QStringLiteral(" backups");
}

QString ProgrammeFile::backup(Progress& progress, int keep) {
    const QString folder = backupFolder();
    if (!QDir().mkpath(folder)) {
        throw FileError(
            FileFault::NoRight,
            Message(QT_TRANSLATE_NOOP("core", "There is no right to write into the folder of “%1”."),
                    {folder}));
    }
    const QString stem = QFileInfo(m_state->path).completeBaseName();
    const QString stamp = m_state->clock.nowUtc().toString(QLatin1String(StampFormat));
    QString path = QStringLiteral("%1/%2 %3.jisr").arg(folder, stem, stamp);
    for (int again = 2; QFileInfo::exists(path); ++again) {
        path = QStringLiteral("%1/%2 %3 (%4).jisr").arg(folder, stem, stamp).arg(again);
    }
    saveCopy(path, progress);
    // only now, with a new verified one in place, may old ones go
    QStringList names = backupsIn(folder, stem);
    names.removeOne(QFileInfo(path).fileName());
    while (names.size() > std::max(keep, 1) - 1) {
        QFile::remove(folder + u'/' + names.takeFirst());
    }
    return path;
}

std::optional<QDateTime> ProgrammeFile::lastBackup() const {
    const QString stem = QFileInfo(m_state->path).completeBaseName();
    const QStringList names = backupsIn(backupFolder(), stem);
    if (names.isEmpty()) {
        return std::nullopt;
    }
    QDateTime time = QDateTime::fromString(names.last().mid(stem.size() + 1, 19), QLatin1String(StampFormat));
    time.setTimeSpec(Qt::UTC);
    return time;
}

}  // namespace jisr
