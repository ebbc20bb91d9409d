#include "core/storage/fileheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "core/storage/programmefile.h"

namespace jisr {

FileHeader FileHeader::read(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        throw FileError(FileFault::Missing,
                        Message(QT_TRANSLATE_NOOP("core", "There is no file “%1”."), {path}));
    }
    if (info.isDir()) {
        throw FileError(FileFault::NotJisr,
                        Message(QT_TRANSLATE_NOOP("core", "“%1” is a folder, not a file."), {path}));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw FileError(FileFault::NoRight,
                        Message(QT_TRANSLATE_NOOP("core", "There is no right to read “%1”."), {path}));
    }
    FileHeader header;
    header.fileBytes = file.size();
    const QByteArray bytes = file.read(100);
    if (bytes.size() < 100 || !bytes.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return header;
    }
    const auto number = [&](int at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    header.sqlite = true;
    header.pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    if (header.pageSize == 1) {
        header.pageSize = 65536;  // the one value that doesn't fit its two bytes
    }
    header.pages = number(28);
    header.version = number(60);
    header.applicationId = number(68);
    return header;
}

bool hotJournalBeside(const QString& path) {
    QFile journal(path + QStringLiteral("-journal"));
    // a journal that was committed is deleted, or its first bytes are zero
    return journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

}  // namespace jisr
