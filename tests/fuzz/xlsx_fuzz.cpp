// Any bytes as an archive, and any bytes as the parts of an intact archive, are a table or a TableError.
#include <minizip/zip.h>

#include <QBuffer>
#include <cstdint>
#include <cstring>
#include <memory>

#include "core/tabular/tablereader.h"

namespace {

/// minizip's file functions on bytes in memory.
zlib_filefunc64_def memoryFunctions(QBuffer& buffer) {
    zlib_filefunc64_def functions;
    functions.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf { return opaque; };
    functions.zread_file = [](voidpf, voidpf stream, void* data, uLong size) -> uLong {
        return static_cast<uLong>(
            static_cast<QBuffer*>(stream)->read(static_cast<char*>(data), static_cast<qint64>(size)));
    };
    functions.zwrite_file = [](voidpf, voidpf stream, const void* data, uLong size) -> uLong {
        return static_cast<uLong>(
            static_cast<QBuffer*>(stream)->write(static_cast<const char*>(data), static_cast<qint64>(size)));
    };
    functions.ztell64_file = [](voidpf, voidpf stream) -> ZPOS64_T {
        return static_cast<ZPOS64_T>(static_cast<QBuffer*>(stream)->pos());
    };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) -> long {
        auto* const target = static_cast<QBuffer*>(stream);
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? target->pos()
                            : origin == ZLIB_FILEFUNC_SEEK_END ? target->size()
                                                               : 0;
        return target->seek(from + static_cast<qint64>(offset)) ? 0 : -1;
    };
    functions.zclose_file = [](voidpf, voidpf) -> int { return 0; };
    functions.zerror_file = [](voidpf, voidpf) -> int { return 0; };
    functions.opaque = &buffer;
    return functions;
}

/// Cuts the input at 0xFF bytes into the parts of a workbook.
QByteArray packed(const QByteArray& input) {
    static const char* const names[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                        "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    static const char* const usual[] = {
        "", "", "",
        "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>",
        "<Relationships><Relationship Id=\"a\" Type=\"t/worksheet\" "
        "Target=\"worksheets/sheet1.xml\"/><Relationship "
        "Id=\"b\" Type=\"t/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"c\" "
        "Type=\"t/styles\" "
        "Target=\"styles.xml\"/></Relationships>"};
    const QByteArrayList parts = input.split('\xFF');
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = memoryFunctions(buffer);
    zipFile zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    for (qsizetype i = 0; i < 5; ++i) {
        const QByteArray content = parts.value(i).isEmpty() ? QByteArray(usual[i]) : parts.value(i);
        if (content.isEmpty()) {
            continue;
        }
        zipOpenNewFileInZip(zip, names[i], nullptr, nullptr, 0, nullptr, 0, nullptr, 0, 0);
        zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return buffer.data();
}

void read(const QByteArray& bytes, int headerLine) {
    try {
        auto device = std::make_unique<QBuffer>();
        device->setData(bytes);
        device->open(QIODevice::ReadOnly);
        jisr::TableOptions options;
        options.headerLine = headerLine;
        const auto reader = jisr::openTable(std::move(device), QStringLiteral("fuzz"), options);
        jisr::TableRow row;
        qsizetype units = 0;
        while (reader->next(row)) {
            for (const QStringView cell : row.cells) {
                units += cell.size();
            }
        }
        volatile qsizetype seen = units;
        (void)seen;
    } catch (const jisr::TableError&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size < 1) {
        return 0;
    }
    const QByteArray input(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] & 1) {
        read(input, (data[0] >> 1) & 1);
    } else {
        read(packed(input), (data[0] >> 1) & 1);
    }
    return 0;
}
