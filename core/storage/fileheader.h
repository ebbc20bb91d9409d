#pragma once

#include <QString>
#include <QtGlobal>

namespace jisr {

/// "Jisr" in four bytes: what tells a programme file from any other SQLite file.
inline constexpr quint32 ApplicationId = 0x4a697372;

/// The first 100 bytes of an SQLite file (sqlite.org/fileformat2), read without SQLite so that a fault can
/// be named before anything touches the file.
struct FileHeader {
    bool sqlite = false;  ///< begins as every SQLite file does
    quint32 applicationId = 0;
    quint32 version = 0;   ///< user_version: the schema's number
    qint64 pageSize = 0;   ///< bytes
    qint64 pages = 0;      ///< as the header says
    qint64 fileBytes = 0;  ///< as the file system says

    bool truncated() const { return pages * pageSize > fileBytes; }
    /// Throws FileError when the file is missing or may not be read.
    static FileHeader read(const QString& path);
};

/// True when a journal lies beside @p path that must be rolled back before the file may be read.
bool hotJournalBeside(const QString& path);

}  // namespace jisr
