#include "core/tabular/ziparchive.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <string_view>

#include "core/tabular/tablereader.h"

namespace jisr {

namespace {

// minizip's file functions on a QIODevice: paths with any letters on any system, and archives in memory

QIODevice* deviceOf(voidpf stream) {
    return static_cast<QIODevice*>(stream);
}

zlib_filefunc64_def deviceFunctions(QIODevice& device) {
    zlib_filefunc64_def functions;
    functions.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf { return opaque; };
    functions.zread_file = [](voidpf, voidpf stream, void* buffer, uLong size) -> uLong {
        return static_cast<uLong>(std::max<qint64>(
            0, deviceOf(stream)->read(static_cast<char*>(buffer), static_cast<qint64>(size))));
    };
    functions.zwrite_file = [](voidpf, voidpf, const void*, uLong) -> uLong { return 0; };
    functions.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T {
        return static_cast<ZPOS64_T>(deviceOf(stream)->pos());
    };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        QIODevice* const target = deviceOf(stream);
        qint64 to = static_cast<qint64>(offset);
        if (origin == ZLIB_FILEFUNC_SEEK_CUR) {
            to += target->pos();
        } else if (origin == ZLIB_FILEFUNC_SEEK_END) {
            to += target->size();
        }
        return to >= 0 && to <= target->size() && target->seek(to) ? 0 : -1;
    };
    functions.zclose_file = [](voidpf, voidpf) -> int { return 0; };
    functions.zerror_file = [](voidpf, voidpf) -> int { return 0; };
    functions.opaque = &device;
    return functions;
}

}  // namespace

/// The part now open, as a sequential device that keeps the limits.
class ZipPart : public QIODevice {
  public:
    ZipPart(ZipArchive& archive, const ZipArchive::Entry& entry) : m_archive(archive), m_entry(entry) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipPart() override {
        if (!m_over) {
            unzCloseCurrentFile(m_archive.m_zip);
        }
    }
    bool isSequential() const override { return true; }

  protected:
    qint64 readData(char* data, qint64 most) override {
        if (m_over || !m_archive.m_fault.isEmpty()) {
            return -1;
        }
        const int got =
            unzReadCurrentFile(m_archive.m_zip, data, static_cast<unsigned>(std::min<qint64>(most, 1 << 20)));
        if (got < 0) {
            return fail(QT_TRANSLATE_NOOP(
                "core", "%1 is damaged: a part of it can't be unpacked. Get the file again."));
        }
        if (got == 0) {
            m_over = true;
            if (unzCloseCurrentFile(m_archive.m_zip) == UNZ_CRCERROR || m_unpacked != m_entry.unpacked) {
                return fail(
                    QT_TRANSLATE_NOOP("core", "%1 is damaged: its checksum is wrong. Get the file again."));
            }
            return -1;
        }
        m_unpacked += got;
        m_archive.m_unpacked += got;
        const ZipLimits& limits = m_archive.m_limits;
        const bool bomb = m_unpacked > limits.entrySize || m_archive.m_unpacked > limits.totalSize ||
                          (m_unpacked > limits.ratioFrom && m_unpacked / limits.ratio > m_entry.packed);
        if (bomb || stretched(data, got)) {
            return fail(
                QT_TRANSLATE_NOOP("core",
                                  "%1 unpacks to far more than a table of its size would hold and was not "
                                  "read, for safety."));
        }
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    qint64 fail(const char* text) {
        m_archive.m_fault = Message(text, {m_archive.m_name});
        setErrorString(m_archive.m_fault.plain());
        return -1;
    }
    /// The XML reader holds a text or a tag as a whole: neither may grow without end.
    bool stretched(const char* data, int size) {
        const std::string_view bytes(data, static_cast<size_t>(size));
        const size_t opening = bytes.rfind('<');
        const size_t closing = bytes.rfind('>');
        m_sinceOpening = opening == bytes.npos ? m_sinceOpening + size : size - static_cast<qint64>(opening);
        m_sinceClosing = closing == bytes.npos ? m_sinceClosing + size : size - static_cast<qint64>(closing);
        return std::max(m_sinceOpening, m_sinceClosing) > m_archive.m_limits.stretch;
    }

    ZipArchive& m_archive;
    const ZipArchive::Entry m_entry;
    qint64 m_unpacked = 0;
    qint64 m_sinceOpening = 0;
    qint64 m_sinceClosing = 0;
    bool m_over = false;
};

ZipArchive::ZipArchive(QIODevice& device, const QString& name, const ZipLimits& limits)
    : m_device(device), m_name(name), m_limits(limits) {
    zlib_filefunc64_def functions = deviceFunctions(m_device);
    m_zip = unzOpen2_64("", &functions);
    if (!m_zip) {
        failDamaged(QStringLiteral("central directory"));
    }
    try {
        list();
    } catch (...) {
        unzClose(m_zip);
        throw;
    }
}

ZipArchive::~ZipArchive() {
    unzClose(m_zip);
}

bool ZipArchive::recognises(const QByteArray& head) {
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

void ZipArchive::list() {
    int entries = 0;
    for (int state = unzGoToFirstFile(m_zip); state == UNZ_OK; state = unzGoToNextFile(m_zip)) {
        if (++entries > m_limits.entries) {
            failDamaged(QStringLiteral("entries"));
        }
        unz_file_info64 info;
        char path[1024];
        unz64_file_pos position;
        if (unzGetCurrentFileInfo64(m_zip, &info, path, sizeof path, nullptr, 0, nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(m_zip, &position) != UNZ_OK) {
            failDamaged(QStringLiteral("entry"));
        }
        if (info.size_filename >= sizeof path) {
            continue;
        }
        Entry entry;
        entry.position = position.pos_in_zip_directory;
        entry.number = position.num_of_file;
        entry.packed = static_cast<qint64>(info.compressed_size);
        entry.unpacked = static_cast<qint64>(info.uncompressed_size);
        entry.encrypted = info.flag & 1u;
        // some writers use backslashes, and part names don't know upper from lower case
        const QString key = QString::fromUtf8(path).replace(u'\\', u'/').toLower();
        if (!m_entries.contains(key)) {
            m_entries.insert(key, entry);
        }
    }
}

qint64 ZipArchive::sizeOf(const QString& part) const {
    return m_entries.value(part.toLower()).unpacked;
}

std::unique_ptr<QIODevice> ZipArchive::open(const QString& part) {
    const auto found = m_entries.constFind(part.toLower());
    if (found == m_entries.constEnd()) {
        failDamaged(part);
    }
    if (found->encrypted) {
        throw TableError(Message(
            QT_TRANSLATE_NOOP("core", "%1 is an encrypted archive. Unpack it with its password."), {m_name}));
    }
    m_fault = {};
    unz64_file_pos position;
    position.pos_in_zip_directory = found->position;
    position.num_of_file = found->number;
    if (unzGoToFilePos64(m_zip, &position) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK) {
        failDamaged(part);
    }
    return std::make_unique<ZipPart>(*this, *found);
}

QByteArray ZipArchive::read(const QString& part, qint64 most) {
    const std::unique_ptr<QIODevice> device = open(part);
    return device->read(most);
}

void ZipArchive::failDamaged(const QString& detail) const {
    throw TableError(
        Message(QT_TRANSLATE_NOOP("core",
                                  "%1 is damaged or was cut short on its way (%2). Get the file again, or "
                                  "open it in the spreadsheet program and save it anew."),
                {m_name, detail}));
}

}  // namespace jisr
