#pragma once

#include <QIODevice>
#include <QString>
#include <optional>

#include "core/storage/programmefile.h"

namespace jisr {

/// FILE.lock: says to other windows, on this computer or another, who may write the file. SQLite's own
/// locks guard each write; this one keeps two people from working past each other.
class FileLock {
  public:
    FileLock(const QString& file, const Clock& clock);
    ~FileLock();  ///< gives the lock back
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    static QString pathFor(const QString& file);
    /// False when someone else holds it: see holder(). Throws FileError when it can't be written at all.
    bool take();
    void release();
    bool held() const { return m_held; }
    const std::optional<LockHolder>& holder() const { return m_holder; }

    /// Who holds @p file now; nothing when nobody does or what lies there is stale: its process on this
    /// computer is gone (or its number now belongs to another), or it has been unreadable for a minute.
    static std::optional<LockHolder> look(const QString& file, const Clock& clock);

  private:
    /// Writes the lock's text; throws FileError.
    void write(const QString& path, QIODevice::OpenMode mode) const;

    QString m_file;
    const Clock& m_clock;
    QByteArray m_written;
    bool m_held = false;
    std::optional<LockHolder> m_holder;
};

}  // namespace jisr
