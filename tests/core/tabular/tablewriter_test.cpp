#include "core/tabular/tablewriter.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/tabular/ziparchive.h"
#include "tables.h"
#include "tests/support/catch.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace jisr;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray partOf(const QString& path, const QString& part) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    ZipArchive archive(file, path);
    return archive.read(part, 1 << 20);
}

const QList<TableColumn> columns{{"nom"},
                                 {"âge", ColumnType::Integer},
                                 {"note", ColumnType::Decimal},
                                 {"taux", ColumnType::Percent},
                                 {"né le", ColumnType::Date}};

void writeSample(const QString& path, const WriteOptions& options = {}) {
    const auto writer = createTable(path, options);
    writer->beginTable(QStringLiteral("Feuille [1]"), columns);
    writer->row({QStringLiteral("فاطمة"), 23, 12.5, 0.579, QDate(2001, 5, 17)});
    writer->row({QStringLiteral("a;\"b\"\nc"), -5ll, -0.1, QVariant(), QVariant()});
    writer->row({QStringLiteral("=1+1"), 9007199254740993ll, 1e-7, 1.0, QDate(1899, 12, 31)});
    writer->finish();
}

}  // namespace

TEST_CASE("CSV has a mark, the separator, CRLF, quotes where needed and guarded formulas") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    writeSample(path);
    CHECK(bytesOf(path) == QByteArray("\xEF\xBB\xBFnom;âge;note;taux;né le\r\n"
                                      "فاطمة;23;12.5;0.579;2001-05-17\r\n"
                                      "\"a;\"\"b\"\"\nc\";-5;-0.1;;\r\n"
                                      "'=1+1;9007199254740993;0.0000001;1;1899-12-31\r\n"));
    WriteOptions plain;
    plain.separator = u',';
    plain.byteOrderMark = plain.crlf = plain.neutraliseFormulas = false;
    writeSample(path, plain);
    CHECK(bytesOf(path).startsWith("nom,âge"));
    CHECK(bytesOf(path).endsWith("\n=1+1,9007199254740993,0.0000001,1,1899-12-31\n"));
}

TEST_CASE("Everything a spreadsheet might run is guarded, numbers are not") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    WriteOptions options;
    options.byteOrderMark = options.crlf = false;
    const auto writer = createTable(path, options);
    writer->beginTable({}, {{"-x"}, {"n", ColumnType::Integer}});
    for (const char* text : {"=a", "+a", "-a", "@a", "\ta", "\ra", "'=a", "'a", "a=b"}) {
        writer->row({QString::fromUtf8(text), -1});
    }
    writer->textRow({u"-5", u"-5"});
    writer->textRow({u"a", u"-5 ans"});
    writer->row({QStringLiteral("a"), QStringLiteral("-2")});
    writer->finish();
    CHECK(bytesOf(path) ==
          QByteArray("'-x;n\n'=a;-1\n'+a;-1\n'-a;-1\n'@a;-1\n\"'\ta\";-1\n\"'\ra\";-1\n''=a;-1\n'a;-1\n"
                     "a=b;-1\n'-5;-5\na;'-5 ans\na;'-2\n"));
}

TEST_CASE("A second table of a CSV follows a blank line and its title") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    WriteOptions options;
    options.byteOrderMark = options.crlf = false;
    const auto writer = createTable(path, options);
    writer->beginTable(QStringLiteral("Un"), {{"a"}, {"b"}});
    writer->row({1});
    writer->row({});
    writer->beginTable(QStringLiteral("Deux; trois"), {{"c"}});
    writer->row({2});
    writer->finish();
    CHECK(bytesOf(path) == "a;b\n1;\n\"\";\n\n\"Deux; trois\"\nc\n2\n");
}

TEST_CASE("A workbook is typed, frozen, filtered, sized and mirrored") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    WriteOptions options;
    options.rightToLeft = true;
    writeSample(path, options);
    const QByteArray sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("rightToLeft=\"1\""));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter ref=\"A1:E4\"/>"));
    CHECK(sheet.contains("<cols>"));
    CHECK(sheet.contains("<v>37028</v>"));
    CHECK(sheet.contains("<v>0.579</v>"));
    CHECK(sheet.contains("=1+1</t>"));
    CHECK_FALSE(sheet.contains("<f>"));
    const QByteArray styles = partOf(path, QStringLiteral("xl/styles.xml"));
    CHECK(styles.contains("dd/mm/yyyy"));
    CHECK(styles.contains("0.0%"));
    CHECK(styles.contains("<b/>"));

    const WholeTable table = readPath(path);
    CHECK(table.options.sheet == "Feuille -1-");
    CHECK(table.header == QStringList{"nom", "âge", "note", "taux", "né le"});
    CHECK(table.rows == QList<QStringList>{{"فاطمة", "23", "12.5", "0.579", "2001-05-17"},
                                           {"a;\"b\"\nc", "-5", "-0.1"},
                                           {"=1+1", "9007199254740993", "0.0000001", "1", "1899-12-31"}});
}

TEST_CASE("Text rows become typed cells only when nothing is lost") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    const auto writer = createTable(path);
    writer->beginTable(QStringLiteral("t"), columns);
    writer->textRow({u"12", u"12", u"1.5", u"0.5", u"2024-02-29"});
    writer->textRow({u"012", u"012", u"1,5", u"50 %", u"2023-02-29"});
    writer->finish();
    const QByteArray sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains("<v>45351</v>"));
    CHECK(sheet.count("inlineStr") == 5 + 1 + 5);
    CHECK(readPath(path).rows.value(1) == QStringList{"012", "012", "1,5", "50 %", "2023-02-29"});
}

TEST_CASE("The same content makes the same bytes") {
    QTemporaryDir folder;
    for (const char* name : {"t.csv", "t.xlsx"}) {
        const QString first = folder.filePath(QStringLiteral("1")) + QLatin1String(name);
        const QString second = folder.filePath(QStringLiteral("2")) + QLatin1String(name);
        writeSample(first);
        writeSample(second);
        CHECK(!bytesOf(first).isEmpty());
        CHECK((bytesOf(first) == bytesOf(second)));
    }
}

TEST_CASE("Sheet names are made fit for a workbook and unique") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    const auto writer = createTable(path);
    const QString longName = QStringLiteral("Apprenants par région et par opérateur");
    for (const QString& title :
         {longName, longName, QString(), QStringLiteral("'a/b:c'"), QStringLiteral("History"),
          QStringLiteral("TABLE"), QString(40, u'é') + QStringLiteral("😀")}) {
        writer->beginTable(title, {{"a"}});
        writer->row({1});
    }
    writer->finish();
    const QStringList names = openTable(path)->sheets();
    CHECK(names == QStringList{"Apprenants par région et par op", "Apprenants par région et pa (2)", "Table",
                               "a-b-c", "History_", "TABLE (2)", QString(31, u'é')});
    TableOptions options;
    options.sheet = names[1];
    CHECK(readPath(path, options).rows == QList<QStringList>{{"1"}});
}

TEST_CASE("A table longer than a sheet goes on in another") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    const auto writer = createTable(path);
    writer->beginTable(QStringLiteral("t"), {{"n", ColumnType::Integer}});
    for (int i = 1; i <= 1'048'576; ++i) {
        writer->textRow({u"1"});
    }
    writer->finish();
    TableOptions options;
    options.sheet = QStringLiteral("t (2)");
    const auto rest = openTable(path, options);
    CHECK(rest->header() == QStringList{"n"});
    TableRow row;
    CHECK(rest->next(row));
    CHECK_FALSE(rest->next(row));
}

TEST_CASE("What a workbook can't hold is refused with its place") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.xlsx"));
    const auto writer = createTable(path);
    writer->beginTable(QStringLiteral("t"), {{"a"}, {"b"}});
    writer->row({1, QString(32'767, u'x')});
    const RaisedError error = errorOf([&] { writer->row({1, QString(32'768, u'x')}); });
    CHECK(error.line == 3);
    CHECK(error.column == 2);
    CHECK(error.text.contains("32,767"));
}

TEST_CASE("A file appears under its name only when it is finished") {
    QTemporaryDir folder;
    for (const char* name : {"t.csv", "t.xlsx"}) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("what stood here");
        old.close();
        {
            const auto writer = createTable(path);
            writer->beginTable(QStringLiteral("t"), {{"a"}});
            writer->row({1});
        }
        CHECK((bytesOf(path) == "what stood here"));
        {
            const auto writer = createTable(path);
            writer->beginTable(QStringLiteral("t"), {{"a"}});
            writer->finish();
        }
        CHECK(bytesOf(path) != "what stood here");
        CHECK(QDir(folder.path()).entryList(QDir::Files).filter(QLatin1String(name)).size() == 1);
    }
}

TEST_CASE("A missing folder is reported") {
    for (const char* name : {"/none/such/t.csv", "/none/such/t.xlsx"}) {
        const RaisedError error = errorOf([&] {
            const auto writer = createTable(QLatin1String(name));
            writer->beginTable(QStringLiteral("t"), {{"a"}});
            writer->finish();
        });
        CHECK(error.text.contains("can't be written"));
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("A disk that fills up is reported and leaves what was there") {
    QTemporaryDir folder;
    // the largest file this process may write stands for the disk's free space
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    for (const qint64 space : {100'000, 700'000}) {
        for (const char* name : {"t.csv", "t.xlsx"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QFile old(path);
            REQUIRE(old.open(QIODevice::WriteOnly));
            old.write("what stood here");
            old.close();
            rlimit small = before;
            small.rlim_cur = static_cast<rlim_t>(space);
            setrlimit(RLIMIT_FSIZE, &small);
            const RaisedError error = errorOf([&] {
                const auto writer = createTable(path);
                writer->beginTable(QStringLiteral("t"), {{"a"}});
                quint32 noise = 1;
                for (int i = 0; i < 100'000; ++i) {
                    noise = noise * 1664525 + 1013904223;
                    writer->row({QString::number(noise, 36) + QString::number(noise ^ 0x5A5A5A5A, 36)});
                }
                writer->finish();
            });
            setrlimit(RLIMIT_FSIZE, &before);
            CHECK(error.text.contains("can't be written"));
            CHECK((bytesOf(path) == "what stood here"));
        }
    }
}
#endif
