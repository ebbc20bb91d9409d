#include "core/base/writefault.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

#include "core/base/message.h"

namespace jisr {

QString writeFault(const QFileDevice& file) {
    constexpr qint64 NoRoom = 64 * 1024;  // bytes; a disk keeps a little for itself
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    if (!folder.isDir()) {
        return term(QT_TRANSLATE_NOOP("core", "there is no such folder"));
    }
    if (const QStorageInfo disk(folder.filePath()); disk.isValid() && disk.bytesAvailable() < NoRoom) {
        return term(QT_TRANSLATE_NOOP("core", "the disk is full"));
    }
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable()) {
        return term(QT_TRANSLATE_NOOP("core", "you have no right to write there"));
    }
    return file.errorString();
}

}  // namespace jisr
