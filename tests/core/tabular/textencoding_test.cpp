#include "core/tabular/textencoding.h"

#include <QStringEncoder>

#include "tables.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

const QString french =
    QStringLiteral("référence;prénom;ville\n1;Zoé;Fès\n2;Éric;Salé\n3;Ñañez — œuvre « çà »;€\n");
const QString arabic =
    QStringLiteral("المرجع;الاسم الكامل;المدينة\n1;فاطمة الزهراء;الدار البيضاء\n2;محمد؛ أمين;الرباط\n");

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding) {
    QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
    return encoder.encode(text);
}

/// By the tables under test, turned round; they are held against known letters below.
QByteArray eightBit(const QString& text, TextEncoding encoding) {
    QByteArray bytes;
    for (const QChar c : text) {
        for (int byte = 0; byte < 256; ++byte) {
            const char one = static_cast<char>(byte);
            char16_t unit = 0;
            decode(encoding, &one, 1, true, &unit);
            if (unit == c.unicode()) {
                bytes += one;
                break;
            }
        }
    }
    REQUIRE(bytes.size() == text.size());
    return bytes;
}

QString all(const QByteArray& bytes, const TableOptions& options = {}) {
    const WholeTable table = readBytes(bytes, options);
    QString text = table.header.join(u';') + u'\n';
    for (const QStringList& row : table.rows) {
        text += row.join(u';') + u'\n';
    }
    return text;
}

}  // namespace

TEST_CASE("UTF-8 is recognised with and without a mark") {
    for (const QString& text : {french, arabic}) {
        CHECK(all(text.toUtf8()) == text);
        CHECK(all("\xEF\xBB\xBF" + text.toUtf8()) == text);
        CHECK(readBytes(text.toUtf8()).options.encoding == "UTF-8");
    }
}

TEST_CASE("UTF-16 of either order is recognised with and without a mark") {
    for (const QString& text : {french, arabic}) {
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const QByteArray bytes = utf16(text, encoding);
            const QByteArray mark = encoding == QStringConverter::Utf16LE ? "\xFF\xFE" : "\xFE\xFF";
            CHECK(all(bytes) == text);
            CHECK(all(mark + bytes) == text);
            CHECK(readBytes(mark + bytes).options.encoding ==
                  (encoding == QStringConverter::Utf16LE ? "UTF-16LE" : "UTF-16BE"));
        }
    }
}

TEST_CASE("French and Arabic code pages are told apart") {
    CHECK(all(eightBit(french, TextEncoding::Windows1252)) == french);
    CHECK(all(eightBit(arabic, TextEncoding::Windows1256)) == arabic);
    const WholeTable mixed = readBytes(eightBit(
        QStringLiteral("nom;prénom;الاسم\nÀ;Zoé;فاطمة\n").replace(u'À', u'à'), TextEncoding::Windows1256));
    CHECK(mixed.header == QStringList{"nom", "prénom", "الاسم"});
    CHECK(readBytes("nom;ville\nx;F\xE8s\n").options.encoding == "windows-1252");
    CHECK(readBytes("NOM;PR\xC9NOM\nCR\xC9\xC9\x45;\xC9\x54\xC9\n").options.encoding == "windows-1252");
}

TEST_CASE("The code pages hold the letters Unicode's tables give") {
    const char bytes[] = "\x80\x9C\xC9\xE9\xFF";
    char16_t out[5];
    decode(TextEncoding::Windows1252, bytes, 5, true, out);
    CHECK(QString::fromUtf16(out, 5) == QStringLiteral("€œÉéÿ"));
    const char arabicBytes[] = "\xC7\xE1\xE3\xDB\xD1\xC8\xE9\x8D\xFE";
    char16_t arabicOut[9];
    decode(TextEncoding::Windows1256, arabicBytes, 9, true, arabicOut);
    CHECK(QString::fromUtf16(arabicOut, 9) == QStringLiteral("المغربéچ\u200F"));
}

TEST_CASE("A first accent far behind the beginning still decides the encoding") {
    QByteArray text = "a;b\n";
    while (text.size() < (3 << 20)) {
        text += "1234567;abcdefgh\n";
    }
    const WholeTable table = readBytes(text + "1;F\xE8s et Sal\xE9\n");
    CHECK(table.options.encoding == "windows-1252");
    CHECK(table.rows.last() == QStringList{"1", "Fès et Salé"});
    CHECK(openBytes(text + "1;F\xE8s\n")->options().encoding == "windows-1252");
    CHECK(readBytes(text + "1;Fès\n").rows.last() == QStringList{"1", "Fès"});
}

TEST_CASE("The encoding chosen by hand is used, a byte order mark overrules it") {
    TableOptions options;
    options.encoding = QStringLiteral("cp1256");
    CHECK(readBytes("a;b\n\xE3;\xE9\n", options).rows.value(0) == QStringList{"م", "é"});
    CHECK(readBytes("a;b\n\xE3;\xE9\n", options).options.encoding == "windows-1256");
    CHECK(readBytes("\xEF\xBB\xBF"
                    "a;b\nFès;2\n",
                    options)
              .rows.value(0) == QStringList{"Fès", "2"});
    CHECK(encodingFromName(u"Latin1") == TextEncoding::Windows1252);
    CHECK_FALSE(encodingFromName(u"ebcdic").has_value());
}

TEST_CASE("Bytes that are no text are reported with their place") {
    TableOptions options;
    options.encoding = QStringLiteral("UTF-8");
    RaisedError error = errorOfBytes("a;b\n1;Fès\n2;F\xE8s\n", options);
    CHECK(error.line == 3);
    CHECK(error.column == 4);
    CHECK(error.text.contains("UTF-8"));
    // one bad byte in a text that is UTF-8 everywhere else is damage, not another encoding
    error = errorOfBytes("é;b\n" + QByteArray("é;à\n").repeated(50) + "x\xFF;1\n");
    CHECK(error.line == 52);
    CHECK(error.column == 2);
    CHECK(errorOfBytes("a;b\n1;\xC3", options).line == 2);
    CHECK(errorOfBytes(utf16(QStringLiteral("a;b\n1;"), QStringConverter::Utf16LE) + "\x3D\xD8x").line == 2);
}

TEST_CASE("Overlong forms, surrogates and numbers beyond Unicode are no UTF-8") {
    for (const char* bytes : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                              "\xF8\x88\x80\x80\x80", "\x80", "\xF0\x80\x80\x80", "\xE2\x28\xA1"}) {
        char16_t out[16];
        const Decoded decoded = decode(TextEncoding::Utf8, bytes, qsizetype(qstrlen(bytes)), true, out);
        CHECK(decoded.invalid);
        CHECK(decoded.written == 0);
    }
}

TEST_CASE("Characters cut at the end of a piece wait for their rest") {
    const QByteArray text = QStringLiteral("é😀م").toUtf8();
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        char16_t out[32];
        const Decoded first = decode(TextEncoding::Utf8, text.constData(), cut, false, out);
        const Decoded second = decode(TextEncoding::Utf8, text.constData() + first.used,
                                      text.size() - first.used, true, out + first.written);
        CHECK_FALSE(second.invalid);
        CHECK(QString::fromUtf16(out, first.written + second.written) == QStringLiteral("é😀م"));
    }
}

TEST_CASE("A line feed appended to UTF-16 by a tool does no harm, UTF-32 is read through its NULs") {
    CHECK(all("\xFF\xFE" + utf16(french, QStringConverter::Utf16LE) + "\n") == french);
    QStringEncoder encoder(QStringConverter::Utf32LE);
    CHECK(readBytes(QByteArray("\xFF\xFE\0\0", 4) + QByteArray(encoder.encode(u"a;b\n1;2\n"))).rows ==
          QList<QStringList>{{"1", "2"}});
}
