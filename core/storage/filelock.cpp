#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/platform.h"

namespace jisr {

namespace {

constexpr qint64 UnreadableSeconds = 60;  // a lock being written is empty for a moment, not for a minute

struct LockText {
    LockHolder holder;
    qint64 processStart = 0;
};

QByteArray encode(const LockText& lock) {
    return QJsonDocument(
               QJsonObject{{QStringLiteral("host"), lock.holder.host},
                           {QStringLiteral("user"), lock.holder.user},
                           {QStringLiteral("program"), lock.holder.program},
                           {QStringLiteral("process"), lock.holder.process},
                           {QStringLiteral("processStart"), QString::number(lock.processStart)},
                           {QStringLiteral("since"), lock.holder.since.toString(Qt::ISODateWithMs)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<LockText> decode(const QByteArray& text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    LockText lock;
    lock.holder.host = object.value(QStringLiteral("host")).toString();
    lock.holder.user = object.value(QStringLiteral("user")).toString();
    lock.holder.program = object.value(QStringLiteral("program")).toString();
    lock.holder.process = object.value(QStringLiteral("process")).toInteger();
    lock.processStart = object.value(QStringLiteral("processStart")).toString().toLongLong();
    lock.holder.since =
        QDateTime::fromString(object.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs);
    if (lock.holder.host.isEmpty() || lock.holder.process <= 0 || !lock.holder.since.isValid()) {
        return std::nullopt;
    }
    return lock;
}

bool gone(const LockText& lock) {
    if (lock.holder.host != platform::hostName()) {
        return false;  // another computer's processes can't be seen from here
    }
    if (!platform::processAlive(lock.holder.process)) {
        return true;
    }
    const qint64 start = platform::processStart(lock.holder.process);
    return start != 0 && lock.processStart != 0 && start != lock.processStart;
}

/// The lock's text when somebody holds it; empty when nothing lies there or what does is stale.
QByteArray heldText(const QString& path, const Clock& clock) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray text = file.readAll();
    if (const auto lock = decode(text)) {
        return gone(*lock) ? QByteArray() : text;
    }
    const qint64 age = QFileInfo(path).lastModified().secsTo(clock.nowUtc());
    return age > UnreadableSeconds ? QByteArray() : QByteArrayLiteral("?");
}

}  // namespace

FileLock::FileLock(const QString& file, const Clock& clock) : m_file(file), m_clock(clock) {}

FileLock::~FileLock() {
    release();
}

QString FileLock::pathFor(const QString& file) {
    return file + QStringLiteral(".lock");
}

std::optional<LockHolder> FileLock::look(const QString& file, const Clock& clock) {
    const QByteArray text = heldText(pathFor(file), clock);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (const auto lock = decode(text)) {
        return lock->holder;
    }
    LockHolder unknown;
    unknown.host = unknown.user = QStringLiteral("?");
    unknown.since = QFileInfo(pathFor(file)).lastModified().toUTC();
    return unknown;
}

void FileLock::write(const QString& path, QIODevice::OpenMode mode) const {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | mode)) {
        throw FileError(
            FileFault::NoRight,
            Message(QT_TRANSLATE_NOOP("core", "There is no right to write into the folder of “%1”."),
                    {m_file}));
    }
    if (file.write(m_written) != m_written.size() || !file.flush()) {
        file.close();
        file.remove();
        throw FileError(FileFault::DiskFull,
                        Message(QT_TRANSLATE_NOOP("core",
                                                  "The disk of “%1” is full. Nothing was changed; make room "
                                                  "and try again."),
                                {m_file}));
    }
}

bool FileLock::take() {
    const QString path = pathFor(m_file);
    LockText mine;
    mine.holder.host = platform::hostName();
    mine.holder.user = platform::userName();
    mine.holder.program = QCoreApplication::applicationName();
    mine.holder.process = platform::processId();
    mine.holder.since = m_clock.nowUtc();
    mine.processStart = platform::processStart(mine.holder.process);
    m_written = encode(mine);
    const QString aside = path + QStringLiteral(".%1").arg(mine.holder.process);
    // twice: the second time after a stale lock was cleared away
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (QFile::exists(path)) {
            m_holder = look(m_file, m_clock);
            if (m_holder) {
                return false;
            }
            // Two windows may find the same stale lock: only one of them gets to move it away.
            QFile::remove(aside);
            if (QFile::rename(path, aside)) {
                QFile::remove(aside);
            }
        }
        // The lock gets its name when it is whole: a program that dies here leaves no lock that says nothing.
        write(aside, QIODevice::Truncate);
        bool named = platform::renameToNew(aside, path);
        if (!named) {
            QFile::remove(aside);
            if (!QFile::exists(path)) {  // a place that can't do it
                write(path, QIODevice::NewOnly);
                named = true;
            }
        }
        if (named) {
            m_held = true;
            m_holder.reset();
            return true;
        }
    }
    m_holder = look(m_file, m_clock);
    return false;
}

void FileLock::release() {
    if (!m_held) {
        return;
    }
    m_held = false;
    QFile file(pathFor(m_file));
    // someone may have declared ours stale and taken over: leave theirs alone
    if (file.open(QIODevice::ReadOnly) && file.readAll() == m_written) {
        file.close();
        file.remove();
    }
}

}  // namespace jisr
