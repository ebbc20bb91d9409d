#include "core/storage/filecopies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "core/base/platform.h"
#include "core/storage/anonymous.h"
#include "core/storage/fileheader.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

constexpr qint64 AtOnce = 1 << 20;

QDateTime madeAt(const QFileInfo& file) {
    static const QRegularExpression stamp(
        QStringLiteral("(\\d{4}-\\d{2}-\\d{2}) (\\d{2})-(\\d{2})-(\\d{2})"));
    const QRegularExpressionMatch match = stamp.match(file.fileName());
    if (match.hasMatch()) {
        return QDateTime::fromString(
            QStringLiteral("%1T%2:%3:%4Z")
                .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4)),
            Qt::ISODate);
    }
    return file.lastModified().toUTC();
}

bool holds(const QString& path, const QByteArray& programme, bool backup,
           const std::vector<QByteArray>& people) {
    try {
        const FileHeader header = FileHeader::read(path);
        if (!header.sqlite || header.applicationId != ApplicationId) {
            return backup && header.fileBytes > 0;  // half a copy may hold anything
        }
        Connection copy(path, Connection::Mode::Immutable);
        Statement uid(copy, "SELECT 1 FROM programme WHERE uid = ?");
        if (!uid.bindBlob(1, programme).step()) {
            return false;
        }
        Statement person(copy,
                         QByteArray("SELECT 1 FROM learner l WHERE l.uid = ? AND NOT ") + anonymous::Sql);
        for (const QByteArray& each : people) {
            if (person.bindBlob(1, each).step()) {
                return true;
            }
            person.reset();
        }
        return false;
    } catch (const FileError&) {
        return backup;
    }
}

}  // namespace

std::vector<FileCopy> copiesHolding(Connection& connection, const QString& path,
                                    const std::vector<QByteArray>& people, Progress& progress) {
    Statement query(connection, "SELECT uid FROM programme WHERE id = 1");
    const QByteArray programme = query.step() ? query.blob(0) : QByteArray();
    const QStringList names{QStringLiteral("*.jisr"), QStringLiteral("*.jisr.part"),
                            QStringLiteral("*.jisr.new")};
    const QFileInfo own(path);
    std::vector<FileCopy> copies;
    for (const QString& folder : {path + QStringLiteral(" backups"), own.absolutePath()}) {
        const bool backup = folder != own.absolutePath();
        for (const QFileInfo& file : QDir(folder).entryInfoList(names, QDir::Files)) {
            progress.check();
            if (file.absoluteFilePath() != own.absoluteFilePath() &&
                holds(file.absoluteFilePath(), programme, backup, people)) {
                copies.push_back({file.absoluteFilePath(), madeAt(file), file.size(), backup});
            }
        }
    }
    std::sort(copies.begin(), copies.end(),
              [](const FileCopy& a, const FileCopy& b) { return a.madeAt < b.madeAt; });
    return copies;
}

bool eraseFile(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray zeros(AtOnce, '\0');
        for (qint64 left = file.size(); left > 0; left -= AtOnce) {
            file.write(zeros.constData(), std::min(left, AtOnce));
        }
        file.close();
        platform::flushToDisk(path);
    }
    return QFile::remove(path);
}

}  // namespace jisr
