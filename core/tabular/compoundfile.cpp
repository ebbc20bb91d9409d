#include "core/tabular/compoundfile.h"

#include <QSet>
#include <QtEndian>
#include <algorithm>
#include <optional>
#include <vector>

#include "core/tabular/tablereader.h"

namespace jisr {

namespace {

constexpr char signature[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr quint32 lastRegularSector = 0xFFFFFFFA;  // above: free, end of chain and other marks
constexpr int directoryEntrySize = 128;
constexpr int mostDirectorySectors = 4096;
constexpr int mostAllocationSectors = 1 << 18;

quint32 number(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/// The file as numbered sectors, with the allocation table that chains them.
class Sectors {
  public:
    explicit Sectors(QIODevice& device) : m_device(device) {
        device.seek(0);
        const QByteArray header = device.read(512);
        if (header.size() < 512) {
            return;
        }
        const int shift = qFromLittleEndian<quint16>(header.constData() + 30);
        if (shift != 9 && shift != 12) {
            return;
        }
        m_size = 1 << shift;
        m_directory = number(header, 48);
        for (int i = 0; i < 109; ++i) {
            m_table.push_back(number(header, 76 + 4 * i));
        }
        // beyond 109 sectors of allocation table, their numbers go on in a chain of sectors
        quint32 more = number(header, 68);
        QSet<quint32> seen;
        while (more < lastRegularSector && !seen.contains(more) && m_table.size() < mostAllocationSectors) {
            seen.insert(more);
            const QByteArray list = read(more);
            if (list.isEmpty()) {
                break;
            }
            for (int at = 0; at + 8 <= m_size; at += 4) {
                m_table.push_back(number(list, at));
            }
            more = number(list, m_size - 4);
        }
    }

    quint32 directory() const { return m_directory; }

    QByteArray read(quint32 sector) const {
        const qint64 begin = (qint64(sector) + 1) * m_size;
        if (sector >= lastRegularSector || begin + m_size > m_device.size() || !m_device.seek(begin)) {
            return {};
        }
        const QByteArray bytes = m_device.read(m_size);
        return bytes.size() == m_size ? bytes : QByteArray();
    }

    std::optional<quint32> after(quint32 sector) const {
        const quint32 perSector = static_cast<quint32>(m_size) / 4;
        const size_t index = sector / perSector;
        if (index >= m_table.size()) {
            return std::nullopt;
        }
        const QByteArray table = read(m_table[index]);
        if (table.isEmpty()) {
            return std::nullopt;
        }
        const quint32 next = number(table, 4 * static_cast<qsizetype>(sector % perSector));
        return next < lastRegularSector ? std::optional(next) : std::nullopt;
    }

  private:
    QIODevice& m_device;
    int m_size = 512;
    quint32 m_directory = lastRegularSector;
    std::vector<quint32> m_table;
};

}  // namespace

bool CompoundFile::recognises(const QByteArray& head) {
    return head.startsWith(QByteArray::fromRawData(signature, 8));
}

QStringList CompoundFile::names(QIODevice& device) {
    QStringList found;
    const Sectors sectors(device);
    QSet<quint32> seen;
    std::optional<quint32> sector = sectors.directory();
    while (sector && !seen.contains(*sector) && seen.size() < mostDirectorySectors) {
        seen.insert(*sector);
        const QByteArray entries = sectors.read(*sector);
        for (qsizetype at = 0; at + directoryEntrySize <= entries.size(); at += directoryEntrySize) {
            const int size = qFromLittleEndian<quint16>(entries.constData() + at + 64);
            const char type = entries[at + 66];
            if (type == 0 || size < 2 || size > 64) {
                continue;
            }
            QString name;
            for (int i = 0; i + 2 < size; i += 2) {
                name.append(QChar(qFromLittleEndian<quint16>(entries.constData() + at + i)));
            }
            found.append(name);
        }
        sector = sectors.after(*sector);
    }
    return found;
}

void CompoundFile::refuse(QIODevice& device, const QString& name) {
    const QStringList inside = device.isSequential() ? QStringList() : names(device);
    const auto has = [&](QLatin1String stream) { return inside.contains(stream, Qt::CaseInsensitive); };
    if (has(QLatin1String("EncryptedPackage")) || has(QLatin1String("EncryptionInfo"))) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1 is protected by a password. Open it in Excel with the password, "
                                      "remove the protection and save it again."),
                    {name}));
    }
    if (has(QLatin1String("Workbook")) || has(QLatin1String("Book"))) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1 is a workbook of the old .xls kind. Open it in the spreadsheet "
                                      "program and save it as .xlsx."),
                    {name}));
    }
    if (has(QLatin1String("WordDocument")) || has(QLatin1String("PowerPoint Document"))) {
        throw TableError(
            Message(QT_TRANSLATE_NOOP("core", "%1 is a Word or PowerPoint document, not a table."), {name}));
    }
    throw TableError(
        Message(QT_TRANSLATE_NOOP("core",
                                  "%1 is an old or damaged Office file in which no workbook was found. "
                                  "Open it in the spreadsheet program and save it as .xlsx."),
                {name}));
}

}  // namespace jisr
