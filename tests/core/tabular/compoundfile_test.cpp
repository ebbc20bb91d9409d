#include "core/tabular/compoundfile.h"

#include <QtEndian>

#include "tables.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

void put(QByteArray& bytes, qsizetype at, quint32 value) {
    qToLittleEndian(value, bytes.data() + at);
}

/// A compound file of 512-byte sectors: allocation table in sector 0, directory in the sectors told.
QByteArray compound(const QStringList& names, const QList<quint32>& directorySectors) {
    QByteArray bytes(512 * 40, '\0');
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    qToLittleEndian<quint16>(9, bytes.data() + 30);
    put(bytes, 48, directorySectors.first());
    put(bytes, 68, 0xFFFFFFFE);
    for (int i = 0; i < 109; ++i) {
        put(bytes, 76 + 4 * i, i == 0 ? 0 : 0xFFFFFFFF);
    }
    for (qsizetype i = 0; i < directorySectors.size(); ++i) {
        put(bytes, 512 + 4 * directorySectors[i],
            i + 1 < directorySectors.size() ? directorySectors[i + 1] : 0xFFFFFFFE);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype at = 512 * (qsizetype(directorySectors[i / 4]) + 1) + 128 * (i % 4);
        for (qsizetype k = 0; k < names[i].size(); ++k) {
            qToLittleEndian<quint16>(names[i][k].unicode(), bytes.data() + at + 2 * k);
        }
        qToLittleEndian<quint16>(static_cast<quint16>(2 * names[i].size() + 2), bytes.data() + at + 64);
        bytes[at + 66] = i == 0 ? 5 : 2;
    }
    return bytes;
}

}  // namespace

TEST_CASE("A workbook under a password is named as such") {
    const RaisedError error =
        errorOfBytes(compound({"Root Entry", "EncryptionInfo", "EncryptedPackage"}, {1}));
    CHECK(error.text.contains("protected by a password"));
    CHECK(error.text.contains("liste.csv"));
}

TEST_CASE("An old workbook is to be saved as .xlsx") {
    CHECK(errorOfBytes(compound({"Root Entry", "Workbook"}, {1})).text.contains("old .xls"));
    CHECK(errorOfBytes(compound({"Root Entry", "Book"}, {3})).text.contains("old .xls"));
}

TEST_CASE("The directory is followed through its chain of sectors") {
    const QByteArray bytes = compound(
        {"Root Entry", "a", "b", "c", "\u0005SummaryInformation", "d", "e", "f", "Workbook"}, {7, 3, 20});
    CHECK(errorOfBytes(bytes).text.contains("old .xls"));
}

TEST_CASE("Bytes that merely spell Workbook do not make a workbook") {
    QByteArray bytes = compound({"Root Entry", "WordDocument"}, {1});
    const QString word = QStringLiteral("Workbook");
    bytes.append(reinterpret_cast<const char*>(word.utf16()), 16);
    CHECK(errorOfBytes(bytes).text.contains("Word"));
    CHECK(errorOfBytes(compound({"Root Entry", "Something"}, {1})).text.contains("no workbook"));
}

TEST_CASE("Damaged compound files end in an error, not in a loop") {
    const QByteArray whole = compound({"Root Entry", "x", "y", "z", "Workbook"}, {1, 2});
    QByteArray looped = whole;
    put(looped, 512 + 4 * 2, 1);
    CHECK(errorOfBytes(looped).text.contains("old .xls"));
    for (const qsizetype size : {8, 100, 511, 512, 600, 1024, 1500}) {
        CHECK(errorOfBytes(whole.left(size)).text.contains("no workbook"));
    }
    QByteArray wild = whole;
    put(wild, 48, 0x7FFFFFFF);
    CHECK(errorOfBytes(wild).text.contains("no workbook"));
    put(wild, 68, 0);
    put(wild, 48, 0xFFFFFFF0);
    CHECK(errorOfBytes(wild).text.contains("no workbook"));
}
