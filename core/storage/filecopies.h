#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

#include "core/base/progress.h"

namespace jisr {

class Connection;

/// Another file with the same programme: a backup, or a copy that somebody made beside it.
struct FileCopy {
    QString path;
    QDateTime madeAt;  ///< UTC: by a backup's name, otherwise when it was last written
    qint64 bytes = 0;
    bool backup = false;  ///< lies in the file's folder of backups
};

/// The backups of the file at @p path ("FILE backups") and its copies in the same folder, oldest first, that
/// still hold one of the people (uids of learners) as a person. What can't be read counts as holding them.
/// Throws Cancelled.
std::vector<FileCopy> copiesHolding(Connection& connection, const QString& path,
                                    const std::vector<QByteArray>& people, Progress& progress);

/// Overwrites a file with zeros and removes it. False when it could not be.
bool eraseFile(const QString& path);

}  // namespace jisr
