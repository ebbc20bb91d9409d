#include "core/tabular/xlsxreader.h"

#include <QFile>
#include <QTemporaryDir>

#include "core/tabular/numberformat.h"
#include "tables.h"
#include "tests/support/catch.h"
#include "workbookmaker.h"

using namespace jisr;

namespace {

const QByteArray header =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"inlineStr\">"
    "<is><t>b</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>c</t></is></c></row>";

/// Reads the rows below the header a;b;c.
WholeTable sheet(const QByteArray& rows, const QTemporaryDir& folder) {
    return readPath(WorkbookMaker(header + rows).write(folder.path()));
}

RaisedError refused(const WorkbookMaker& maker, const QTemporaryDir& folder) {
    return errorOfPath(maker.write(folder.path()));
}

QString number(QStringView stored) {
    QString out;
    appendNumber(stored, out);
    return out;
}

QString serial(QStringView stored, NumberKind kind = NumberKind::Date, bool from1904 = false) {
    QString out;
    appendSerial(stored, kind, from1904, out);
    return out;
}

}  // namespace

TEST_CASE("Inline and shared strings are read, runs joined, phonetic hints left out") {
    QTemporaryDir folder;
    WorkbookMaker maker(
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>"
        "<row><c t=\"inlineStr\"><is><r><t>فاطمة</t></r><r><rPr/><t xml:space=\"preserve\"> "
        "الزهراء</t></r></is></c>"
        "<c t=\"str\"><f>A1</f><v>x_x000D_y</v></c><c t=\"s\"><v>3</v></c></row>");
    maker.sharedStrings(
        "<si><t>nom</t></si><si><r><t>pré</t></r> <r><t>nom</t></r><rPh sb=\"0\" "
        "eb=\"1\"><t>zzz</t></rPh></si>"
        "<si><t xml:space=\"preserve\"> ville </t></si><si><t>a_x000A_b_x005F_x0041_</t></si>");
    const WholeTable table = readPath(maker.write(folder.path()));
    CHECK(table.header == QStringList{"nom", "prénom", "ville"});
    CHECK(table.rows == QList<QStringList>{{"فاطمة الزهراء", "x\ry", "a\nb_x0041_"}});
    CHECK(table.options.sheet == "Feuil1");
}

TEST_CASE("Sparse rows and cells keep their places") {
    QTemporaryDir folder;
    const WholeTable table = sheet(
        "<row r=\"5\"><c r=\"C5\"><v>3</v></c></row><row r=\"6\"><c r=\"B6\" s=\"1\"/></row>"
        "<row r=\"9\"><c r=\"B9\"><v>2</v></c><c r=\"A9\"><v>1</v></c><c r=\"AB9\"><v>28</v></c><c "
        "r=\"AC9\"/></row>"
        "<row><c><v>7</v></c><c/><c><v>9</v></c></row>",
        folder);
    CHECK(table.lines == QList<qint64>{5, 9, 10});
    CHECK(table.rows[0] == QStringList{"", "", "3"});
    CHECK(table.rows[1].size() == 28);
    CHECK(table.rows[1][0] == "1");
    CHECK(table.rows[1][27] == "28");
    CHECK(table.rows[2] == QStringList{"7", "", "9"});
}

TEST_CASE("Booleans, errors and formulas are read as they were last shown") {
    QTemporaryDir folder;
    const WholeTable table = sheet(
        "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"b\"><v>0</v></c><c r=\"C2\" "
        "t=\"e\"><v>#N/A</v></c></row>"
        "<row r=\"3\"><c r=\"A3\"><f>1+1</f><v>2</v></c><c r=\"B3\"><f>NOW()</f></c><c r=\"C3\" "
        "t=\"str\"><f>\"x\"</f><v>x</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B4\"><v>1</v></c></row>",
        folder);
    CHECK(table.rows == QList<QStringList>{{"TRUE", "FALSE"}, {"2", "", "x"}, {"", "1"}});
    REQUIRE(table.findings.size() == 2);
    CHECK(table.findings[0].row == 2);
    CHECK(table.findings[0].field == "c");
    CHECK(table.findings[0].value == "#N/A");
    CHECK(table.findings[1].row == 3);
    CHECK(table.findings[1].message.plain().contains("never calculated"));
}

TEST_CASE("Merged cells have their value in the first, the others are empty") {
    QTemporaryDir folder;
    WorkbookMaker maker;
    QByteArray part = maker.sheetPart(
        header + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"/><c r=\"C2\"><v>3</v></c></row>");
    part.replace("</sheetData>",
                 "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:B2\"/></mergeCells>");
    maker.part(QStringLiteral("xl/worksheets/sheet1.xml"), part);
    CHECK(readPath(maker.write(folder.path())).rows == QList<QStringList>{{"1", "", "3"}});
}

TEST_CASE("Numbers are said in their shortest exact form") {
    CHECK(number(u"12") == "12");
    CHECK(number(u"-5") == "-5");
    CHECK(number(u"3.0") == "3");
    CHECK(number(u"0.10000000000000001") == "0.1");
    CHECK(number(u"19.899999999999999") == "19.9");
    CHECK(number(u"1.52734000012345E+14") == "152734000012345");
    CHECK(number(u"6.12345678E8") == "612345678");
    CHECK(number(u"1E-5") == "0.00001");
    CHECK(number(u"1e20") == "100000000000000000000");
    CHECK(number(u"1e300") == "1e+300");
    CHECK(number(u"-0") == "0");
    CHECK(number(u"007") == "7");
    CHECK(number(u" 4 ") == "4");
    CHECK(number(u"abc") == "abc");
    CHECK(number(u"nan") == "nan");
}

TEST_CASE("Serial days become dates in both of Excel's calendars") {
    CHECK(serial(u"37028") == "2001-05-17");
    CHECK(serial(u"1") == "1900-01-01");
    CHECK(serial(u"59") == "1900-02-28");
    CHECK(serial(u"60") == "60");
    CHECK(serial(u"61") == "1900-03-01");
    CHECK(serial(u"0") == "0");
    CHECK(serial(u"-3") == "-3");
    CHECK(serial(u"2958465") == "9999-12-31");
    CHECK(serial(u"2958466") == "2958466");
    CHECK(serial(u"0", NumberKind::Date, true) == "1904-01-01");
    CHECK(serial(u"35566", NumberKind::Date, true) == "2001-05-17");
    CHECK(serial(u"37028.5", NumberKind::DateTime) == "2001-05-17T12:00:00");
    CHECK(serial(u"37028.5", NumberKind::Date) == "2001-05-17");
    CHECK(serial(u"37028", NumberKind::DateTime) == "2001-05-17");
    CHECK(serial(u"37027.999999999", NumberKind::DateTime) == "2001-05-17");
    CHECK(serial(u"0.75", NumberKind::Time) == "18:00:00");
    CHECK(serial(u"x") == "x");
}

TEST_CASE("Date formats are told from number formats") {
    for (const char16_t* format : {u"dd/mm/yyyy", u"[$-40C]d mmm yyyy;@", u"yyyy\\-mm\\-dd", u"d-m-yy",
                                   u"mmm", u"[Red]dd\"/\"mm", u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"}) {
        CHECK(numberKind(QStringView(format)) == NumberKind::Date);
    }
    for (const char16_t* format :
         {u"General", u"0.00", u"#,##0 \"DH\"", u"0.00E+00", u"@", u"0%", u"[h]:mm", u"[mm]:ss", u"\"day\" 0",
          u"\\d0", u"00\" \"00", u"", u"[$dhs] #,##0", u"_-* #,##0.00\\ _D_H_-"}) {
        CHECK(numberKind(QStringView(format)) == NumberKind::Number);
    }
    CHECK(numberKind(u"dd/mm/yyyy hh:mm") == NumberKind::DateTime);
    CHECK(numberKind(u"h:mm AM/PM") == NumberKind::Time);
    CHECK(numberKind(u"mm:ss.0") == NumberKind::Time);
    CHECK(builtinNumberKind(14) == NumberKind::Date);
    CHECK(builtinNumberKind(22) == NumberKind::DateTime);
    CHECK(builtinNumberKind(9) == NumberKind::Number);
}

TEST_CASE("A cell's style decides whether its number is a date") {
    QTemporaryDir folder;
    WorkbookMaker maker(
        header +
        "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>37028</v></c><c r=\"B2\" s=\"1\"><v>37028</v></c><c r=\"C2\" "
        "s=\"2\"><v>37028</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" s=\"9\"><v>1.5</v></c><c r=\"B3\" t=\"d\"><v>2024-01-31T00:00:00</v></c><c "
        "r=\"C3\" "
        "t=\"d\"><v>2024-01-31T08:00:00</v></c></row>");
    maker.styles("<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>",
                 "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>");
    const QList<QStringList> expected{{"37028", "2001-05-17", "2001-05-17"},
                                      {"1.5", "2024-01-31", "2024-01-31T08:00:00"}};
    CHECK(readPath(maker.write(folder.path())).rows == expected);
}

TEST_CASE("The 1904 calendar and several sheets, hidden ones too, are read from the workbook") {
    QTemporaryDir folder;
    WorkbookMaker maker(header + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>35566</v></c></row>");
    maker.styles("", "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>");
    const QByteArray spaces =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    maker.part(QStringLiteral("xl/workbook.xml"),
               "<workbook " + spaces +
                   "><workbookPr date1904=\"1\"/><sheets>"
                   "<sheet name=\"Secret\" sheetId=\"4\" state=\"veryHidden\" r:id=\"rId9\"/>"
                   "<sheet name=\"Graphique\" sheetId=\"5\" r:id=\"rId8\"/>"
                   "<sheet name=\"Apprenants\" sheetId=\"6\" r:id=\"rId1\"/></sheets></workbook>");
    maker.part(QStringLiteral("xl/_rels/workbook.xml.rels"),
               "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" "
               "Target=\"worksheets/sheet1.xml\"/>"
               "<Relationship Id=\"rId3\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
               "<Relationship Id=\"rId8\" Type=\"http://x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
               "<Relationship Id=\"rId9\" Type=\"http://x/worksheet\" "
               "Target=\"../xl/./worksheets/s2.xml\"/></Relationships>");
    maker.part(QStringLiteral("xl/worksheets/s2.xml"),
               maker.sheetPart("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"));
    const QString path = maker.write(folder.path());
    const auto reader = openTable(path);
    CHECK(reader->excel1904());
    CHECK(reader->sheets() == QStringList{"Secret", "Apprenants"});
    CHECK(reader->options().sheet == "Apprenants");
    CHECK(readWhole(*reader).rows == QList<QStringList>{{"2001-05-17"}});
    TableOptions options;
    options.sheet = QStringLiteral("secret");
    CHECK(readPath(path, options).rows == QList<QStringList>{{"2"}});
    options.sheet = QStringLiteral("Absent");
    CHECK(errorOfPath(path, options).text.contains("Secret, Apprenants"));
}

TEST_CASE("Strict OOXML is read like the transitional one") {
    QTemporaryDir folder;
    WorkbookMaker maker;
    const QByteArray ns = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const QByteArray rel = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    maker.part(QStringLiteral("_rels/.rels"),
               "<Relationships><Relationship Id=\"r\" Type=\"" + rel +
                   "/officeDocument\" Target=\"/xl/book.xml\"/></Relationships>");
    maker.part(QStringLiteral("xl/book.xml"),
               "<x:workbook xmlns:x=\"" + ns + "\" xmlns:q=\"" + rel +
                   "\" conformance=\"strict\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" "
                   "q:id=\"a\"/></x:sheets></x:workbook>");
    maker.part(QStringLiteral("xl/_rels/book.xml.rels"),
               "<Relationships><Relationship Id=\"a\" Type=\"" + rel +
                   "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    maker.part(
        QStringLiteral("xl/worksheets/sheet1.xml"),
        "<x:worksheet xmlns:x=\"" + ns +
            "\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>né</x:t></x:is></x:c>"
            "</x:row><x:row><x:c t=\"d\"><x:v>2001-05-17</x:v></x:c></x:row></x:sheetData></x:worksheet>");
    const WholeTable table = readPath(maker.write(folder.path()));
    CHECK(table.header == QStringList{"né"});
    CHECK(table.rows == QList<QStringList>{{"2001-05-17"}});
}

TEST_CASE("Without a header the sheet's own dimension gives the letters") {
    QTemporaryDir folder;
    TableOptions options;
    options.headerLine = 0;
    const WholeTable table =
        readPath(WorkbookMaker("<row><c><v>1</v></c></row>").write(folder.path()), options);
    CHECK(table.header == QStringList{"A", "B", "C"});
    CHECK(table.rows == QList<QStringList>{{"1"}});
    options.headerLine = 3;
    CHECK(errorOfPath(WorkbookMaker(header).write(folder.path()), options).text.contains("row 3"));
}

TEST_CASE("Other archives are called by their names") {
    QTemporaryDir folder;
    WorkbookMaker ods;
    ods.part(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet");
    CHECK(refused(ods, folder).text.contains(".ods"));
    WorkbookMaker binary;
    binary.part(QStringLiteral("xl/workbook.bin"), "x");
    CHECK(refused(binary, folder).text.contains(".xlsb"));
    WorkbookMaker word;
    word.part(QStringLiteral("word/document.xml"), "<x/>");
    CHECK(refused(word, folder).text.contains("text document"));
    WorkbookMaker any;
    any.without(QStringLiteral("_rels/.rels")).without(QStringLiteral("xl/workbook.xml"));
    CHECK(refused(any, folder).text.contains("archive (zip)"));
    WorkbookMaker hollow;
    hollow.part(QStringLiteral("xl/workbook.xml"), "<workbook><sheets/></workbook>");
    CHECK(refused(hollow, folder).text.contains("no sheet"));
}

TEST_CASE("Damaged workbooks are refused with what is damaged") {
    QTemporaryDir folder;
    WorkbookMaker lost;
    lost.without(QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(refused(lost, folder).text.contains("xl/worksheets/sheet1.xml"));
    WorkbookMaker cut(header);
    cut.part(QStringLiteral("xl/worksheets/sheet1.xml"), cut.sheetPart(header).chopped(30));
    CHECK(refused(cut, folder).text.contains("sheet1.xml:"));
    CHECK(refused(WorkbookMaker("<row><c t=\"s\"><v>7</v></c></row>"), folder).text.contains("damaged"));
    CHECK(
        refused(WorkbookMaker("<row r=\"9999999\"><c><v>7</v></c></row>"), folder).text.contains("damaged"));
    CHECK(refused(WorkbookMaker("<row><c r=\"ZZZZ1\"><v>7</v></c></row>"), folder).text.contains("damaged"));
    WorkbookMaker dtd;
    dtd.part(QStringLiteral("xl/worksheets/sheet1.xml"),
             "<!DOCTYPE x [<!ENTITY a \"b\">]>" + dtd.sheetPart(header).mid(56));
    CHECK(refused(dtd, folder).text.contains("damaged"));
}

TEST_CASE("A workbook cut short anywhere is refused, never half read") {
    QTemporaryDir folder;
    QByteArray rows = header;
    for (int i = 0; i < 3000; ++i) {
        rows += "<row><c><v>" + QByteArray::number(i * 7919 % 10007) + "</v></c></row>";
    }
    const QString path = WorkbookMaker(rows).write(folder.path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype size = 4; size < whole.size(); size += 97) {
        REQUIRE_FALSE(errorOfBytes(whole.left(size)).text.isEmpty());
    }
    // a flipped bit in the packed sheet: the rows may look right, the checksum is not
    QByteArray flipped = whole;
    const qsizetype at = whole.indexOf("xl/worksheets/sheet1.xml") + 2000;
    flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
    CHECK(errorOfBytes(flipped).text.contains("damaged"));
}

TEST_CASE("Zip bombs are refused before they go off") {
    QTemporaryDir folder;
    WorkbookMaker spaces;
    spaces.part(QStringLiteral("xl/worksheets/sheet1.xml"),
                spaces.sheetPart(header + QByteArray(64 << 20, ' ')));
    CHECK(refused(spaces, folder).text.contains("unpacks to far more"));
    WorkbookMaker rows(header + ("<row>" + QByteArray("<c/>").repeated(50) + "</row>").repeated(400'000));
    CHECK(refused(rows, folder).text.contains("unpacks to far more"));
    WorkbookMaker text("<row><c t=\"inlineStr\"><is><t>" + QByteArray(2 << 20, 'x') + "</t></is></c></row>");
    CHECK(refused(text, folder).text.contains("text too long"));
}

TEST_CASE("Limits of an archive hold for each part and for all together") {
    QTemporaryDir folder;
    const QString path =
        WorkbookMaker(header + QByteArray("<row><c><v>1</v></c></row>").repeated(5000)).write(folder.path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto drained = [&](const ZipLimits& limits) {
        ZipArchive archive(file, path, limits);
        const auto device = archive.open(QStringLiteral("XL/worksheets/SHEET1.xml"));
        char block[4096];
        while (device->read(block, sizeof block) > 0) {
        }
        return archive.fault().isEmpty();
    };
    CHECK(drained({}));
    ZipLimits limits;
    limits.entrySize = 100'000;
    CHECK_FALSE(drained(limits));
    limits = {};
    limits.totalSize = 100'000;
    CHECK_FALSE(drained(limits));
    limits = {};
    limits.ratio = 10;
    limits.ratioFrom = 10'000;
    CHECK_FALSE(drained(limits));
    limits = {};
    limits.entries = 3;
    CHECK_THROWS_AS(ZipArchive(file, path, limits), TableError);
}
