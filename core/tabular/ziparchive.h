#pragma once

#include <QHash>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <memory>

#include "core/base/message.h"

namespace jisr {

/// What an archive may claim before it is taken for a bomb. Deflate can't pack better than about 1 : 1032;
/// worksheets, whose cells each bear their name, stay below 1 : 40.
struct ZipLimits {
    int entries = 20'000;
    qint64 entrySize = 4ll << 30;  ///< bytes unpacked of one part
    qint64 totalSize = 8ll << 30;  ///< bytes unpacked of all parts read
    int ratio = 120;               ///< unpacked : packed, above `ratioFrom` unpacked bytes
    qint64 ratioFrom = 32ll << 20;
    qint64 stretch = 16ll << 20;  ///< bytes of XML without a tag's end
};

/// A zip archive on a device that can seek, read part by part with minizip. Throws TableError.
class ZipArchive {
  public:
    ZipArchive(QIODevice& device, const QString& name, const ZipLimits& limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    static bool recognises(const QByteArray& head);
    bool contains(const QString& part) const { return m_entries.contains(part.toLower()); }
    QStringList parts() const { return m_entries.keys(); }
    /// Bytes unpacked, as the archive claims.
    qint64 sizeOf(const QString& part) const;
    /// The first bytes of a small part.
    QByteArray read(const QString& part, qint64 most);
    /// Opens a part for reading from its beginning; one at a time. When the device says it failed, fault()
    /// tells why.
    std::unique_ptr<QIODevice> open(const QString& part);
    const QString& name() const { return m_name; }
    /// Why the part last opened could not be read on; empty when it could.
    const Message& fault() const { return m_fault; }
    [[noreturn]] void failDamaged(const QString& detail) const;

  private:
    friend class ZipPart;
    struct Entry {
        quint64 position = 0;
        quint64 number = 0;
        qint64 packed = 0;
        qint64 unpacked = 0;
        bool encrypted = false;
    };
    void list();

    QIODevice& m_device;
    QString m_name;
    ZipLimits m_limits;
    void* m_zip = nullptr;
    QHash<QString, Entry> m_entries;  ///< by path, lower case, with /
    qint64 m_unpacked = 0;
    Message m_fault;
};

}  // namespace jisr
