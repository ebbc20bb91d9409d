#include "core/base/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <io.h>
#define NOMINMAX
#include <windows.h>
// after windows.h
#include <psapi.h>
#else
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#endif

namespace jisr::platform {

QString hostName() {
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? QStringLiteral("localhost") : name;
}

qint64 processId() {
    return QCoreApplication::applicationPid();
}

#ifdef Q_OS_WIN

QString userName() {
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? QStringLiteral("?") : name;
}

bool processAlive(qint64 process) {
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!handle) {
        return GetLastError() == ERROR_ACCESS_DENIED;
    }
    DWORD code = 0;
    const bool alive = GetExitCodeProcess(handle, &code) && code == STILL_ACTIVE;
    CloseHandle(handle);
    return alive;
}

qint64 processStart(qint64 process) {
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!handle) {
        return 0;
    }
    FILETIME created{}, exited{}, kernel{}, user{};
    const bool known = GetProcessTimes(handle, &created, &exited, &kernel, &user);
    CloseHandle(handle);
    return known ? (static_cast<qint64>(created.dwHighDateTime) << 32) | created.dwLowDateTime : 0;
}

bool isTerminal(std::FILE* stream) {
    return _isatty(_fileno(stream)) != 0;
}

bool writable(const QString& path) {
    // FILE_FLAG_BACKUP_SEMANTICS opens folders too
    const DWORD wanted = FILE_GENERIC_WRITE;
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), wanted,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return false;
    }
    CloseHandle(handle);
    return true;
}

bool flushToDisk(const QString& path) {
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_WRITE,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return false;
    }
    const bool done = FlushFileBuffers(handle);
    CloseHandle(handle);
    return done;
}

bool renameToNew(const QString& from, const QString& to) {
    return MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()),
                       reinterpret_cast<const wchar_t*>(to.utf16()), 0) != 0;
}

qint64 peakMemory() {
    PROCESS_MEMORY_COUNTERS counters{};
    return K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters)
               ? static_cast<qint64>(counters.PeakWorkingSetSize)
               : 0;
}

#else

QString userName() {
    if (const passwd* entry = getpwuid(geteuid()); entry && entry->pw_name) {
        return QString::fromLocal8Bit(entry->pw_name);
    }
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("?") : name;
}

bool processAlive(qint64 process) {
    return process > 0 && (kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

qint64 processStart(qint64 process) {
    // Linux: field 22 of /proc/PID/stat, in clock ticks since the machine began; the name in field 2 may
    // hold blanks and brackets, so count from its last bracket. Other systems have no /proc: unknown.
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? fields.at(19).toLongLong() : 0;
}

bool isTerminal(std::FILE* stream) {
    return isatty(fileno(stream)) != 0;
}

bool writable(const QString& path) {
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool flushToDisk(const QString& path) {
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const bool done = fsync(file) == 0;
    close(file);
    return done;
}

bool renameToNew(const QString& from, const QString& to) {
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    // A link fails where the name is taken already. Memory sticks and network shares may know no links.
    if (link(source.constData(), target.constData()) == 0) {
        unlink(source.constData());
        return true;
    }
#ifdef RENAME_NOREPLACE
    if (errno != EEXIST) {
        return renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0;
    }
#endif
    return false;
}

qint64 peakMemory() {
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0) {
        return 0;
    }
#ifdef Q_OS_MACOS
    return usage.ru_maxrss;  // bytes there, kibibytes elsewhere
#else
    return static_cast<qint64>(usage.ru_maxrss) * 1024;
#endif
}

#endif

void returnLargeBlocks() {
#ifdef __GLIBC__
    // Set by hand the threshold stays; by itself it grows with the largest block ever freed.
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

}  // namespace jisr::platform
