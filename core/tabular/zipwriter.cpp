#include "core/tabular/zipwriter.h"

#include <minizip/zip.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include "core/base/writefault.h"
#include "core/tabular/tablereader.h"

namespace jisr {

namespace {

constexpr unsigned long utf8Names = 1ul << 11;  // general purpose bit 11 of the format

[[noreturn]] void fail(const QString& path, const QString& reason) {
    throw TableError(
        Message(QT_TRANSLATE_NOOP("core", "%1 can't be written: %2. What stood there before is unchanged."),
                {QFileInfo(path).fileName(), reason}));
}

}  // namespace

void writeZip(const QString& path, const std::vector<std::pair<QString, QByteArray>>& files) {
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        fail(path, folder.errorString());
    }
    const QString made = folder.filePath(QStringLiteral("packed.zip"));
    zipFile zip = zipOpen64(QFile::encodeName(made).constData(), APPEND_STATUS_CREATE);
    bool good = zip != nullptr;
    for (const auto& [name, bytes] : files) {
        zip_fileinfo about{};
        about.tmz_date.tm_year = 2000;
        about.tmz_date.tm_mday = 1;
        good =
            good &&
            zipOpenNewFileInZip4_64(zip, name.toUtf8().constData(), &about, nullptr, 0, nullptr, 0, nullptr,
                                    Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                                    Z_DEFAULT_STRATEGY, nullptr, 0, 0, utf8Names, 0) == ZIP_OK &&
            zipWriteInFileInZip(zip, bytes.constData(), static_cast<unsigned>(bytes.size())) == ZIP_OK &&
            zipCloseFileInZip(zip) == ZIP_OK;
    }
    good = zip && zipClose(zip, nullptr) == ZIP_OK && good;
    QFile packed(made);
    if (!good || !packed.open(QIODevice::ReadOnly)) {
        fail(path, packed.errorString());
    }
    const QByteArray bytes = packed.readAll();
    QSaveFile file(path);
    // commit() alone overlooks a full disk at what is still in QSaveFile's buffer
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        fail(path, writeFault(file));
    }
}

}  // namespace jisr
