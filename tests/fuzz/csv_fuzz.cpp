// Any bytes are a table or a TableError: no crash, no hang, no row outside the text. Reading the same bytes
// from a device that hands them out in small pieces says the same.
#include <QBuffer>
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

#include "core/tabular/tablereader.h"

namespace {

/// A device that can't be turned back and hands out seven bytes at a time.
class Pieces : public QIODevice {
  public:
    void setData(const QByteArray& bytes) { m_bytes = bytes; }
    bool isSequential() const override { return true; }

  protected:
    qint64 readData(char* data, qint64 most) override {
        const qint64 size = std::min({most, qint64(7), m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, size, data);
        m_at += size;
        return size == 0 ? -1 : size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

template <typename Device>
QStringList read(const QByteArray& bytes, const jisr::TableOptions& options) {
    QStringList said;
    try {
        auto device = std::make_unique<Device>();
        device->setData(bytes);
        device->open(QIODevice::ReadOnly);
        const auto reader = jisr::openTable(std::move(device), QStringLiteral("fuzz"), options);
        said = reader->header();
        jisr::TableRow row;
        while (reader->next(row)) {
            for (const QStringView cell : row.cells) {
                said.append(cell.toString());
            }
        }
    } catch (const jisr::TableError& error) {
        said.append(QString::number(error.line()) + u':' + QString::number(error.column()));
    }
    return said;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size < 1) {
        return 0;
    }
    static const char* const encodings[] = {
        "", "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1256", "", ""};
    jisr::TableOptions options;
    options.encoding = QLatin1String(encodings[data[0] & 7]);
    options.headerLine = (data[0] >> 3) & 1;
    options.separator = data[0] & 0x10 ? QChar(u';') : QChar();
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QStringList whole = read<QBuffer>(bytes, options);
    if (!bytes.startsWith("PK") && !bytes.startsWith("\xD0\xCF") && read<Pieces>(bytes, options) != whole) {
        std::abort();
    }
    return 0;
}
