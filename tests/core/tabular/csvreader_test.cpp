#include "core/tabular/csvreader.h"

#include <QElapsedTimer>
#include <QThread>

#include "tables.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

/// A device nobody can turn back, that makes its bytes as they are asked for: a header, then rows.
class EndlessRows : public QIODevice {
  public:
    EndlessRows(qint64 bytes, QByteArray row) : m_left(bytes), m_row(std::move(row)) { open(ReadOnly); }
    bool isSequential() const override { return true; }

  protected:
    qint64 readData(char* data, qint64 most) override {
        qint64 done = 0;
        while (done < most && m_left > 0) {
            const qint64 part = std::min({most - done, m_row.size() - m_at, m_left});
            std::copy_n(m_row.constData() + m_at, part, data + done);
            done += part;
            m_left -= part;
            m_at = (m_at + part) % m_row.size();
        }
        return done == 0 ? -1 : done;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    qint64 m_left;
    QByteArray m_row;
    qint64 m_at = 0;
};

/// ~ stands for NUL.
QByteArray withNuls(QByteArray text) {
    return text.replace('~', '\0');
}

void readEndless(qint64 bytes) {
    const QByteArray line =
        "JIT-000001;\"Amina; dite \"\"Mina\"\"\";El Idrissi;2001-05-17;Casablanca;0612345678\r\n";
    const qint64 rows = bytes / line.size();
    const auto reader =
        openTable(std::make_unique<EndlessRows>(rows * line.size(), line), QStringLiteral("grand.csv"));
    TableRow row;
    qint64 seen = 0;
    while (reader->next(row)) {
        ++seen;
        if (row.cells.size() != 6 || row.line != seen + 1 || row.cells[1] != u"Amina; dite \"Mina\"") {
            FAIL("row " << seen);
        }
    }
    CHECK(seen == rows - 1);
    CHECK(reader->bytesRead() == rows * line.size());
}

}  // namespace

TEST_CASE("A table is read cell by cell with its line numbers") {
    const WholeTable table = readBytes("reference;nom;ville\nA1;Amina;Fès\nA2;Youssef;Agadir\n");
    CHECK(table.header == QStringList{"reference", "nom", "ville"});
    CHECK(table.rows == QList<QStringList>{{"A1", "Amina", "Fès"}, {"A2", "Youssef", "Agadir"}});
    CHECK(table.lines == QList<qint64>{2, 3});
    CHECK(table.options.encoding == "UTF-8");
    CHECK(table.options.separator == u';');
    CHECK(table.findings.isEmpty());
}

TEST_CASE("Each of the four separators is recognised, quoted text notwithstanding") {
    for (const char separator : {';', ',', '\t', '|'}) {
        QByteArray text = "a,b;c\td|e?f?g\n\"1;2,3\t4|5\"?2?3\n\"x\"\"y;;,,||\t\t\"?5?6\n";
        text.replace("a,b;c\td|e", "\"a,b;c\td|e\"");
        text.replace('?', separator);
        const WholeTable table = readBytes(text);
        CHECK(table.options.separator == QLatin1Char(separator));
        CHECK(table.header.size() == 3);
        CHECK(table.rows.value(1) == QStringList{"x\"y;;,,||\t\t", "5", "6"});
    }
}

TEST_CASE("Decimal commas and addresses do not pass for separators") {
    CHECK(readBytes("nom;salaire\nA;1200,50\nB;3,4\nC;5,5\n").options.separator == u';');
    CHECK(readBytes("nom,adresse\nA,rue 1; apt 2\nB,x; y; z\nC,n\n").options.separator == u',');
    CHECK(readBytes("nom\nUn, deux\nTrois\n").header == QStringList{"nom"});
    CHECK(readBytes("nom\n").options.separator == u';');
}

TEST_CASE("A title above the header is passed over when the header's row is told") {
    TableOptions options;
    options.headerLine = 3;
    const WholeTable table = readBytes("Liste des apprenants\n\nExport; du; 3 mars\nref,nom\n1,A\n", options);
    CHECK(table.header == QStringList{"ref", "nom"});
    CHECK(table.rows == QList<QStringList>{{"1", "A"}});
    CHECK(table.lines == QList<qint64>{5});
}

TEST_CASE("The separator a spreadsheet announces is obeyed and its line is not data") {
    const WholeTable table = readBytes("sep=|\r\na|b;c\r\n1|2;3\r\n");
    CHECK(table.header == QStringList{"a", "b;c"});
    CHECK(table.rows == QList<QStringList>{{"1", "2;3"}});
    CHECK(table.lines == QList<qint64>{3});
}

TEST_CASE("Without a header the columns are called by letters") {
    TableOptions options;
    options.headerLine = 0;
    const WholeTable table = readBytes("1;2\n3;4;5\n", options);
    CHECK(table.header == QStringList{"A", "B", "C"});
    CHECK(table.rows.size() == 2);
    CHECK(columnLetters(25) == "Z");
    CHECK(columnLetters(26) == "AA");
    CHECK(columnLetters(701) == "ZZ");
    CHECK(columnLetters(702) == "AAA");
}

TEST_CASE("Line ends of every kind may be mixed, in quotes they are text") {
    const WholeTable table = readBytes("a;b\r\n1;\"x\r\ny\rz\nw\"\r2;v\n3;u\r\n\r\n4;t");
    CHECK(table.rows == QList<QStringList>{{"1", "x\r\ny\rz\nw"}, {"2", "v"}, {"3", "u"}, {"4", "t"}});
    CHECK(table.lines == QList<qint64>{2, 6, 7, 9});
}

TEST_CASE("A file of carriage returns only is read line by line") {
    CHECK(readBytes("a;b\r1;2\r3;4\r").rows == QList<QStringList>{{"1", "2"}, {"3", "4"}});
    CHECK(readBytes("a;b\r1;2\r3;4").lines == QList<qint64>{2, 3});
}

TEST_CASE("Ragged rows keep the cells they have and missing ones are empty") {
    auto reader = openBytes("a;b;c\n1\n1;2;3;4\n;;x\n");
    TableRow row;
    REQUIRE(reader->next(row));
    CHECK(row.cells.size() == 1);
    CHECK(row.cell(2).isEmpty());
    CHECK(row.cell(-1).isEmpty());
    REQUIRE(reader->next(row));
    CHECK(row.cells.size() == 4);
    REQUIRE(reader->next(row));
    CHECK(row.cell(2) == u"x");
    CHECK_FALSE(reader->next(row));
    CHECK_FALSE(reader->next(row));
}

TEST_CASE("Blank rows are skipped, rows of separators and spaces too") {
    const WholeTable table = readBytes("\n;;\na;b\n\n1;2\n ; \t\n;\n\"\";\"\"\n\n3;4\n\n");
    CHECK(table.header == QStringList{"a", "b"});
    CHECK(table.rows == QList<QStringList>{{"1", "2"}, {"3", "4"}});
    CHECK(table.lines == QList<qint64>{5, 10});
}

TEST_CASE("A first cell that is quoted and empty makes a row that counts") {
    CHECK(readBytes("a;b\n\"\";\n1;2\n").rows == QList<QStringList>{{"", ""}, {"1", "2"}});
}

TEST_CASE("Blank and repeated header names become unique ones") {
    CHECK(readBytes(" nom ;;nom;nom (2);nom;\n1;2;3;4;5;6\n").header ==
          QStringList{"nom", "(column 2)", "nom (2)", "nom (2) (2)", "nom (3)", "(column 6)"});
}

TEST_CASE("Quotes inside an unquoted cell are text, text behind a closing quote is kept and reported") {
    const WholeTable table = readBytes("a;b\n5\" x;y \"z\"\n\"Grand\" Hôtel;1\n");
    CHECK(table.rows == QList<QStringList>{{"5\" x", "y \"z\""}, {"Grand Hôtel", "1"}});
    REQUIRE(table.findings.size() == 1);
    CHECK(table.findings[0].row == 3);
    CHECK(table.findings[0].field == "a");
    CHECK(table.findings[0].severity == Finding::Severity::Warning);
}

TEST_CASE("A quote never closed is reported where it was opened") {
    RaisedError error = errorOfBytes("a;b\n1;2\n\"x\ny\";\"z\n3;4\n5;6\n");
    CHECK(error.line == 4);
    CHECK(error.column == 4);
    CHECK(error.text.contains("liste.csv, line 4, column 4"));
    // the rows before it are delivered first
    auto reader = openBytes("a;b\n1;2\n3;\"4\n");
    TableRow row;
    CHECK(reader->next(row));
    CHECK_THROWS_AS(reader->next(row), TableError);
    CHECK(errorOfBytes("\"a;b\n1;2\n").line == 1);
}

TEST_CASE("NUL characters are left out, cut nothing off and are reported") {
    const WholeTable table = readBytes(withNuls("a;b\n1;x~y~z\n2;\"q~r\"\n~;3\n~~\n4;5\n"));
    CHECK(table.rows == QList<QStringList>{{"1", "xyz"}, {"2", "qr"}, {"", "3"}, {"4", "5"}});
    REQUIRE(table.findings.size() == 4);
    CHECK(table.findings[0].row == 2);
    CHECK(table.findings[0].field == "b");
    CHECK(table.findings[0].message.plain().contains("line 2, column 4"));
}

TEST_CASE("A NUL before a quote does not hide the quote") {
    CHECK(readBytes(withNuls("a;b\n~\"1;2\";3\n")).rows == QList<QStringList>{{"1;2", "3"}});
}

TEST_CASE("No more than a thousand findings are kept") {
    QByteArray text = "a;b\n";
    for (int i = 0; i < 3000; ++i) {
        text += withNuls("1;~\n");
    }
    const WholeTable table = readBytes(text);
    CHECK(table.rows.size() == 3000);
    CHECK(table.findings.size() == 1000);
}

TEST_CASE("The apostrophe that guards a formula is taken off unless it is to be kept") {
    const QByteArray text = "'=a;b\n'=1+1;'+212\n''-5;'x\n'@;'\t1\n";
    CHECK(readBytes(text).rows == QList<QStringList>{{"=1+1", "+212"}, {"'-5", "'x"}, {"@", "\t1"}});
    CHECK(readBytes(text).header == QStringList{"=a", "b"});
    TableOptions keep;
    keep.keepApostrophes = true;
    CHECK(readBytes(text, keep).rows.value(0) == QStringList{"'=1+1", "'+212"});
}

TEST_CASE("A field of ten mebibytes is read whole") {
    const QByteArray long10(10 * 1024 * 1024, 'x');
    const WholeTable table = readBytes("a;b\n1;\"" + long10 + "\n\"\"\"\n2;" + long10 + "\n3;4\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][1] == QString::fromLatin1(long10) + "\n\"");
    CHECK(table.rows[1][1].size() == long10.size());
    CHECK(table.rows[2] == QStringList{"3", "4"});
    CHECK(table.lines == QList<qint64>{2, 4, 5});
}

TEST_CASE("A row beyond the limit is refused with its place") {
    const auto refused = [](const QByteArray& row) {
        const auto reader = openTable(std::make_unique<EndlessRows>(70ll << 20, row), QStringLiteral("x.csv"),
                                      {QStringLiteral("UTF-8"), u';', 0, {}, false});
        TableRow cells;
        while (reader->next(cells)) {
        }
    };
    CHECK(errorOf([&] { refused("xxxxxxxxxxxxxxxx"); }).line == 1);
    const RaisedError quoted = errorOf([&] { refused("\"xxxx\n\""); });
    CHECK(quoted.text.contains("64 million"));
    CHECK(errorOf([&] { refused(";;;;;;;;"); }).text.contains("100,000"));
}

TEST_CASE("Texts that end anywhere are read or refused, never misread") {
    const QByteArray whole = "a;\"b\"\"c\"\r\n\"1\r\n2\";\xC3\xA9\r\n";
    for (qsizetype size = 1; size <= whole.size(); ++size) {
        try {
            const WholeTable table = readBytes(whole.left(size));
            CHECK(table.header.size() <= 2);
        } catch (const TableError&) {
            SUCCEED();
        }
    }
}

TEST_CASE("Rows are the same wherever the pieces read end") {
    // rows of all lengths move every construct across the boundary between two pieces
    QByteArray text = "n;t;u\n";
    QList<QStringList> expected;
    for (int i = 0; text.size() < (5 << 20) / 2; ++i) {
        const QByteArray filler(i % 311, 'f');
        text += QByteArray::number(i) + ";\"" + filler +
                "\"\"\r\n\xD9\x81\xD8\xA7\xD8\xB3\";\xF0\x9F\x98\x80\r\n";
        expected.append({QString::number(i), QString::fromLatin1(filler) + QStringLiteral("\"\r\nفاس"),
                         QStringLiteral("😀")});
    }
    const WholeTable table = readBytes(text);
    CHECK(table.rows == expected);
    CHECK(table.lines.last() == 2 * expected.size());
}

TEST_CASE("A table opened in one thread is read in another") {
    auto reader = openBytes("a;b\n1;2\n3;4\n");
    int rows = 0;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        TableRow row;
        while (reader->next(row)) {
            ++rows;
        }
    }));
    thread->start();
    thread->wait();
    CHECK(rows == 2);
}

TEST_CASE("Sixty-four mebibytes from a device that can't be turned back are read in constant memory") {
    readEndless(64ll << 20);
}

TEST_CASE("Two gibibytes are read in constant memory", "[.][slow]") {
    readEndless(2ll << 30);
}

TEST_CASE("What can't be a table is called by its name") {
    CHECK(errorOfBytes("").text.contains("is empty"));
    CHECK(errorOfBytes("%PDF-1.7 ...").text.contains("PDF"));
    CHECK(errorOfBytes("  <!DOCTYPE html><html><table>").text.contains("web page"));
    CHECK(errorOfBytes(
              "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")
              .text.contains(".xlsx"));
    CHECK(errorOfBytes("SQLite format 3").text.contains("database"));
    CHECK(errorOfBytes(QByteArray("\x01\x02\x03\x04\x05\x06\x07", 7).repeated(40)).text.contains("neither"));
    CHECK(errorOfBytes("\xEF\xBB\xBF").text.contains("ends before its header"));
    CHECK(errorOfBytes("\n\n  \n").text.contains("header"));
    CHECK(errorOfPath(QStringLiteral("/does/not/exist.csv")).text.contains("can't be opened"));
    CHECK(errorOfPath(QStringLiteral(JISR_TEST_DATA)).text.contains("folder"));
}

TEST_CASE("Options that make no sense are refused") {
    TableOptions options;
    options.encoding = QStringLiteral("klingon");
    CHECK(errorOfBytes("a;b\n", options).text.contains("klingon"));
    options = {};
    options.separator = u'"';
    CHECK(errorOfBytes("a;b\n", options).text.contains("can't separate"));
    options = {};
    options.headerLine = 7;
    CHECK(errorOfBytes("a;b\n1;2\n", options).text.contains("row 7"));
}
