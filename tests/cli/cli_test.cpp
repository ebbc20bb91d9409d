// The console as a script sees it: what it prints, where, and how it exits.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cmath>

#include "tests/support/catch.h"

namespace {

struct Run {
    int code = -1;
    QString out, err;
};

Run cli(const QStringList& words) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JISR_LANGUAGE"),
                       qEnvironmentVariable("JISR_TEST_LANGUAGE", QStringLiteral("en")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JISR_BIN_DIR "/jisr-cli"), words);
    process.waitForFinished(600'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QString example = QStringLiteral(JISR_TEST_DATA "/example");

QStringList exampleTables() {
    QStringList paths;
    for (const char* name : {"cohorts", "learners", "enrolments", "situations", "contacts"}) {
        paths << example + u'/' + QLatin1String(name) + QStringLiteral(".csv");
    }
    return paths;
}

/// A new file with the example's tables in it.
struct ExampleFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("example.jisr"));
    ExampleFile() {
        REQUIRE(cli({QStringLiteral("new"), path}).code == 0);
        const Run run = cli(QStringList{QStringLiteral("import"), path} + exampleTables() +
                            QStringList{QStringLiteral("--create-missing")});
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
    }
    Run on(QStringList words) const {
        words.insert(1, path);
        words << QStringLiteral("--on") << QStringLiteral("2026-06-30");
        return cli(words);
    }
};

}  // namespace

TEST_CASE("the example's 1,205 indicators come out of the console to the letter") {
    const ExampleFile file;
    const Run run = file.on({QStringLiteral("indicators"), QStringLiteral("--by"), QStringLiteral("region"),
                             QStringLiteral("--by"), QStringLiteral("operator"), QStringLiteral("--by"),
                             QStringLiteral("track"), QStringLiteral("--by"), QStringLiteral("cohort")});
    REQUIRE(run.code == 0);
    const QStringList got = run.out.split(u'\n');
    const QStringList expected =
        QString::fromUtf8(fileBytes(example + QStringLiteral("/expected_indicators.csv"))).split(u'\n');
    REQUIRE(got.size() == expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QString line = expected[i];
        line.remove(u'\r');
        REQUIRE(got[i] == line);
    }
}

TEST_CASE("the example's curve comes out of the console within a millionth") {
    const ExampleFile file;
    const Run run = file.on({QStringLiteral("curve")});
    REQUIRE(run.code == 0);
    const QStringList got = run.out.trimmed().split(u'\n');
    const QStringList expected = QString::fromUtf8(fileBytes(example + QStringLiteral("/expected_curve.csv")))
                                     .remove(u'\r')
                                     .trimmed()
                                     .split(u'\n');
    REQUIRE(got.size() == expected.size());
    CHECK(got.first() == expected.first());
    for (qsizetype i = 1; i < expected.size(); ++i) {
        const QStringList a = got[i].split(u','), b = expected[i].split(u',');
        REQUIRE(a.size() == b.size());
        for (qsizetype column = 0; column < b.size(); ++column) {
            INFO(got[i].toStdString() << " / " << expected[i].toStdString());
            CHECK(a[column].isEmpty() == b[column].isEmpty());
            CHECK(std::abs(a[column].toDouble() - b[column].toDouble()) <= 1.0000001e-6);
        }
    }
}

TEST_CASE("importing the same tables twice changes nothing, and undo takes the import back") {
    const ExampleFile file;
    const Run before = file.on({QStringLiteral("indicators")});
    const Run again = cli(QStringList{QStringLiteral("import"), file.path} + exampleTables() +
                          QStringList{QStringLiteral("--create-missing"), QStringLiteral("--json")});
    REQUIRE(again.code == 0);
    CHECK(QJsonDocument::fromJson(again.out.toUtf8()).object()[QStringLiteral("batch")].toInt(-1) == 0);
    CHECK(file.on({QStringLiteral("indicators")}).out == before.out);
    CHECK(cli({QStringLiteral("undo"), file.path}).code == 0);
    CHECK(file.on({QStringLiteral("indicators")}).out.count(u'\n') == 1);
    CHECK(cli({QStringLiteral("check"), file.path}).code == 0);
}

TEST_CASE("the plan tells what an update changes, from what to what") {
    const ExampleFile file;
    QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("learners.csv"));
    QFile change(table);
    REQUIRE(change.open(QIODevice::WriteOnly));
    change.write("reference,note\nL01,moved\n");
    change.close();
    const Run plan = cli({QStringLiteral("import"), file.path, table, QStringLiteral("--dry-run")});
    CHECK_THAT(plan.err.toStdString(), Catch::Contains("Line 2, Learner L01: Note “” → “moved”"));
    const Run json = cli(
        {QStringLiteral("import"), file.path, table, QStringLiteral("--dry-run"), QStringLiteral("--json")});
    const QJsonObject update = QJsonDocument::fromJson(json.out.toUtf8())
                                   .object()[QStringLiteral("updates")]
                                   .toArray()
                                   .first()
                                   .toObject();
    CHECK(update[QStringLiteral("key")].toString() == QStringLiteral("L01"));
    CHECK(update[QStringLiteral("changes")][QStringLiteral("note")][1].toString() == QStringLiteral("moved"));
}

TEST_CASE("an import killed at any moment leaves a sound file with all of it or nothing") {
    constexpr int Kills = 60, Rows = 4000;
    QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("learners.csv"));
    QFile roll(table);
    REQUIRE(roll.open(QIODevice::WriteOnly));
    roll.write("reference,last_name,first_name,born_on\n");
    for (int row = 0; row < Rows; ++row) {
        roll.write(QStringLiteral("L%1,Nom%1,Prénom,2000-01-01\n").arg(row).toUtf8());
    }
    roll.close();
    const QString fresh = folder.filePath(QStringLiteral("fresh.jisr"));
    REQUIRE(cli({QStringLiteral("new"), fresh}).code == 0);
    const auto begin = [&](QProcess& import, const QString& path) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
        REQUIRE(QFile::copy(fresh, path));
        import.start(QStringLiteral(JISR_BIN_DIR "/jisr-cli"), {QStringLiteral("import"), path, table});
    };
    QElapsedTimer whole;
    whole.start();
    QProcess first;
    begin(first, folder.filePath(QStringLiteral("whole.jisr")));
    REQUIRE(first.waitForFinished());
    const auto longest = static_cast<quint32>(whole.elapsed()) + 1;
    QRandomGenerator moments(20260630);
    int all = 0, nothing = 0;
    for (int kill = 0; kill < Kills; ++kill) {
        const QString path = folder.filePath(QStringLiteral("killed%1.jisr").arg(kill % 2));
        QProcess import;
        begin(import, path);
        if (!import.waitForFinished(static_cast<int>(moments.bounded(longest)))) {
            import.kill();
            import.waitForFinished();
        }
        const Run check = cli({QStringLiteral("check"), path});
        INFO(check.err.toStdString());
        REQUIRE(check.code == 0);
        const Run count = cli({QStringLiteral("export"), path, QStringLiteral("learners"),
                               QStringLiteral("--purpose"), QStringLiteral("a count"),
                               QStringLiteral("--out"), folder.filePath(QStringLiteral("out.csv")),
                               QStringLiteral("--profile"), QStringLiteral("nominative")});
        REQUIRE(count.code == 0);
        const auto rows = fileBytes(folder.filePath(QStringLiteral("out.csv"))).count('\n') - 1;
        REQUIRE((rows == 0 || rows == Rows));
        ++(rows ? all : nothing);
    }
    CHECK(all + nothing == Kills);
    CHECK(nothing > 0);
}

TEST_CASE("who lists as many people as the figure counts") {
    const ExampleFile file;
    const Run run = file.on({QStringLiteral("who"), QStringLiteral("--indicator"), QStringLiteral("INS")});
    REQUIRE(run.code == 0);
    CHECK(run.out.count(QStringLiteral("\nnumerator,")) == 11);
    CHECK(run.out.count(QStringLiteral("\ndenominator,")) == 8);
    CHECK(run.out.contains(QStringLiteral("excluded,neutral,L13,Nom13")));
    CHECK(run.out.contains(QStringLiteral("excluded,not_due,L24,")));
}

TEST_CASE("a dry run writes nothing") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dry.jisr"));
    REQUIRE(cli({QStringLiteral("new"), path}).code == 0);
    const QByteArray before = fileBytes(path);
    const Run run = cli(QStringList{QStringLiteral("import"), path} + exampleTables() +
                        QStringList{QStringLiteral("--create-missing"), QStringLiteral("--dry-run")});
    CHECK(run.code == 0);
    CHECK(fileBytes(path) == before);
}

TEST_CASE("wrong words exit with 2 and say which, faults of files with 3") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jisr"));
    REQUIRE(cli({QStringLiteral("new"), path}).code == 0);
    CHECK(cli({}).code == 2);
    CHECK(cli({QStringLiteral("nonsense")}).code == 2);
    const Run option = cli({QStringLiteral("indicators"), path, QStringLiteral("--colour")});
    CHECK(option.code == 2);
    CHECK(option.err.contains(QStringLiteral("--colour")));
    CHECK(cli({QStringLiteral("indicators"), path}).code == 2);
    CHECK(cli({QStringLiteral("indicators"), path, QStringLiteral("--on"), QStringLiteral("2026-02-30")})
              .code == 2);
    CHECK(cli({QStringLiteral("indicators"), path, QStringLiteral("--on"), QStringLiteral("2026-06-30"),
               QStringLiteral("--where"), QStringLiteral("region=MA-99")})
              .code == 2);
    CHECK(cli({QStringLiteral("check"), folder.filePath(QStringLiteral("none.jisr"))}).code == 3);
    CHECK(cli({QStringLiteral("new"), path}).code == 3);
    CHECK(cli({QStringLiteral("--help")}).code == 0);
    CHECK(cli({QStringLiteral("import"), QStringLiteral("--help")})
              .out.contains(QStringLiteral("--create-missing")));
}

TEST_CASE("words that contradict each other are refused before anything is written") {
    const ExampleFile file;
    const auto refused = [&](const QStringList& words, const char* about) {
        const Run run = cli(words);
        INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.section(u'\n', 0, 0).contains(QString::fromUtf8(about)));
    };
    const QString out = file.folder.filePath(QStringLiteral("out.txt"));
    refused({}, "Usage");
    refused({"new"}, "FILE");
    refused({"new", out, "--name", ""}, "--name");
    refused({"indicators", file.path, "--on"}, "--on needs a value");
    refused({"indicators", file.path, "--public=yes"}, "--public takes no value");
    refused({"indicators", file.path, "--on", "2026-06-30", "--on", "2025-06-30"}, "more than once");
    refused({"indicators", file.path, "--on", "2026-06-30", "--by", "region+region"}, "region+region");
    refused({"import", file.path, out, "--as", "programmes"}, "programmes");
    refused({"export", file.path, "learners", "--out", out}, "out.txt");
    refused({"export", file.path, "learners", "--out", out + ".csv"}, "--purpose");
    refused({"export", file.path, "--all", out, "--profile", "pseudonymous"}, "--profile");
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("a damaged file is said to be damaged, its figures end with findings and backup rescues it") {
    const ExampleFile file;
    {
        QFile bytes(file.path);
        REQUIRE(bytes.open(QIODevice::ReadWrite));
        // the last page belongs to an index or to a table's end: the rest stays readable
        REQUIRE(bytes.seek(bytes.size() - 4096));
        REQUIRE(bytes.write(QByteArray(4096, '\x5a')) == 4096);
    }
    const Run check = cli({"check", file.path});
    CHECK(check.code == 1);
    CHECK_FALSE(check.out.isEmpty());
    CHECK(check.err.contains(QStringLiteral("jisr-cli backup")));
    CHECK(file.on({"indicators"}).code != 0);
    CHECK(cli({"undo", file.path}).code == 3);
    const QString copy = file.folder.filePath(QStringLiteral("rescued.jisr"));
    const Run backup = cli({"backup", file.path, copy});
    CHECK(backup.code == 1);
    CHECK(backup.err.contains(QStringLiteral("rows")));
    CHECK(cli({"check", copy}).code == 0);
}

TEST_CASE("history says what was done in the reader's language, and undone batches as such") {
    const ExampleFile file;
    CHECK(cli({"history", file.path}).out.contains(QStringLiteral("Import of cohorts.csv, learners.csv")));
    REQUIRE(cli({"undo", file.path}).code == 0);
    const QString after = cli({"history", file.path}).out;
    CHECK(after.section(u'\n', 0, 0).contains(QStringLiteral("Undone: Import of cohorts.csv")));
    qputenv("JISR_TEST_LANGUAGE", "fr");
    const QString french = cli({"history", file.path}).out;
    qunsetenv("JISR_TEST_LANGUAGE");
    CHECK(french.contains(QStringLiteral("Importation de cohorts.csv")));
    CHECK_FALSE(french.contains(QStringLiteral("Import of")));
}

TEST_CASE("a blocked import writes nothing and still tells its plan as JSON") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jisr")),
                  table = folder.filePath(QStringLiteral("learners.csv"));
    REQUIRE(cli({"new", path}).code == 0);
    QFile file(table);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("reference,last_name,first_name,born_on\nL1,A,B,03/02/2000\nL2,C,D,01/01/2000\n");
    file.close();
    const Run run = cli({"import", path, table, "--json"});
    CHECK(run.code == 1);
    const QJsonObject plan = QJsonDocument::fromJson(run.out.toUtf8()).object();
    CHECK_FALSE(plan[QStringLiteral("applied")].toBool(true));
    CHECK(run.err.contains(QStringLiteral("Nothing was written")));
    CHECK(cli({"history", path}).out.isEmpty());
}

TEST_CASE("results that can't be written are a fault, not a success") {
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        return;  // a device of Linux
    }
    const ExampleFile file;
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(JISR_BIN_DIR "/jisr-cli"),
                  {"indicators", file.path, "--on", "2026-06-30", "--by", "cohort"});
    REQUIRE(process.waitForFinished(600'000));
    CHECK(process.exitCode() == 3);
}

TEST_CASE("a file exported whole and imported into an empty one gives the same figures") {
    const ExampleFile file;
    const QString parcel = file.folder.filePath(QStringLiteral("parcel"));
    const QString copy = file.folder.filePath(QStringLiteral("copy.jisr"));
    REQUIRE(cli({QStringLiteral("export"), file.path, QStringLiteral("--all"), parcel}).code == 0);
    REQUIRE(cli({QStringLiteral("new"), copy}).code == 0);
    const Run run = cli({QStringLiteral("import"), copy, parcel});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const QStringList words{QStringLiteral("--by"), QStringLiteral("cohort"), QStringLiteral("--on"),
                            QStringLiteral("2026-06-30")};
    CHECK(cli(QStringList{QStringLiteral("indicators"), copy} + words).out ==
          cli(QStringList{QStringLiteral("indicators"), file.path} + words).out);
}

TEST_CASE("preview tells how a table is read") {
    const Run run =
        cli({QStringLiteral("preview"), example + QStringLiteral("/cohorts.csv"), QStringLiteral("--json")});
    REQUIRE(run.code == 0);
    const QJsonObject object = QJsonDocument::fromJson(run.out.toUtf8()).object();
    CHECK(object[QStringLiteral("encoding")].toString() == "UTF-8");
    CHECK(object[QStringLiteral("separator")].toString() == ",");
    CHECK(object[QStringLiteral("header")].toArray().first().toString() == "code");
    CHECK(object[QStringLiteral("rows")].toArray().size() == 5);
}

TEST_CASE(
    "one call makes a report for each region in two languages; what can't be is said before anything is "
    "written") {
    const ExampleFile file;
    const QString folder = file.folder.filePath(QStringLiteral("regions/"));
    REQUIRE(file.on({QStringLiteral("report"), QStringLiteral("--kind"), QStringLiteral("regional"),
                     QStringLiteral("--each"), QStringLiteral("--language"), QStringLiteral("fr,ar"),
                     QStringLiteral("--format"), QStringLiteral("zip"), QStringLiteral("--out"), folder})
                .code == 0);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 24);
    const QString none = file.folder.filePath(QStringLiteral("none/"));
    for (const QStringList& wrong :
         {QStringList{QStringLiteral("--kind"), QStringLiteral("regional")},
          {QStringLiteral("--kind"), QStringLiteral("weekly")},
          {QStringLiteral("--kind"), QStringLiteral("national"), QStringLiteral("--each")},
          {QStringLiteral("--chapters"), QStringLiteral("nonsense")},
          {QStringLiteral("--compare"), QStringLiteral("2099-01-01")},
          {QStringLiteral("--compare"), QStringLiteral("yesterday")},
          {QStringLiteral("--together")},
          {QStringLiteral("--logo"), file.folder.filePath(QStringLiteral("no.png"))}}) {
        INFO(wrong.join(u' ').toStdString());
        const Run run = file.on(QStringList{QStringLiteral("report")} + wrong +
                                QStringList{QStringLiteral("--out"), none});
        CHECK(run.code != 0);
        CHECK_FALSE(run.err.isEmpty());
        CHECK_FALSE(QDir(none).exists());
    }
}

TEST_CASE("a report is made in each form, and the same call gives the same bytes") {
    const ExampleFile file;
    for (const char* kind : {"pdf", "csv", "xlsx"}) {
        const QString first = file.folder.filePath(QStringLiteral("first.") + QLatin1String(kind));
        const QString second = file.folder.filePath(QStringLiteral("second.") + QLatin1String(kind));
        REQUIRE(file.on({QStringLiteral("report"), QStringLiteral("--out"), first}).code == 0);
        REQUIRE(file.on({QStringLiteral("report"), QStringLiteral("--out"), second}).code == 0);
        CHECK(fileBytes(first) == fileBytes(second));
        CHECK(fileBytes(first).size() > 500);
    }
}

TEST_CASE("check names what the rules of data quality find, as of a cut-off") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.jisr"));
    REQUIRE(cli({"demo", path, "--learners", "2000"}).code == 0);
    // without a cut-off only whether the file is sound
    const Run sound = cli({"check", path});
    CHECK(sound.code == 0);
    CHECK(sound.out.isEmpty());
    const Run run = cli({"check", path, "--on", "2026-06-30"});
    CHECK(run.code == 1);
    CHECK(run.out.startsWith(QStringLiteral("rule,severity,record,open,acknowledged,name\n")));
    CHECK(run.out.contains(QStringLiteral("orphan_transfer,error,enrolment,")));
    CHECK(run.err.contains(QStringLiteral("is sound")));
    const Run list = cli({"check", path, "--on", "2026-06-30", "--rule", "hearsay_only", "--list"});
    CHECK(list.code == 0);  // a note alone
    CHECK(list.out.contains(QStringLiteral("hearsay_only,note,situation,")));
    CHECK_FALSE(list.out.contains(QStringLiteral("orphan_transfer")));
    const Run json =
        cli({"check", path, "--on", "2026-06-30", "--rule", "orphan_transfer", "--json", "--list"});
    const QJsonObject object = QJsonDocument::fromJson(json.out.toUtf8()).object();
    CHECK(object[QStringLiteral("sound")].toBool());
    CHECK(object[QStringLiteral("learners")].toInt() == 2000);
    const QJsonArray rules = object[QStringLiteral("rules")].toArray();
    REQUIRE(rules.size() == 1);
    CHECK(rules[0][QStringLiteral("rows")].toArray().size() == rules[0][QStringLiteral("open")].toInt());
    CHECK(list.out.count(u'\n') > 1);
}

TEST_CASE("check says which rules there are, and that they need a cut-off") {
    const ExampleFile file;
    const Run unknown = cli({"check", file.path, "--on", "2026-06-30", "--rule", "nothing"});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(QStringLiteral("shared_phone")));
    CHECK(cli({"check", file.path, "--list"}).code == 2);
    CHECK(cli({"check", file.path, "--on", "yesterday"}).code == 2);
}

TEST_CASE("duplicates lists who may stand in the file twice, with score and reasons, and changes nothing") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("twice.jisr"));
    REQUIRE(cli({QStringLiteral("new"), path}).code == 0);
    QFile table(folder.filePath(QStringLiteral("learners.csv")));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write(
        "reference,last_name,first_name,born_on,massar,cin\n"
        "L1,Alami,Sara,2000-03-04,M123456789,\n"
        "L2,El Alami,Sarah,2000-03-04,M123456789,\n"
        "L3,Tazi,Omar,1999-01-02,,AB123456\n"
        "L4,Tazi,Omar,1999-02-01,,\n");
    table.close();
    REQUIRE(cli({QStringLiteral("import"), path, table.fileName()}).code == 0);
    const QByteArray before = fileBytes(path);
    Run run = cli({QStringLiteral("duplicates"), path});
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.code == 0);
    const QStringList lines = run.out.trimmed().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].startsWith(QStringLiteral("certain,100,L1,national,L2,national,")));
    CHECK(lines[1].contains(QStringLiteral("Same Massar code")));
    CHECK(lines[2].startsWith(QStringLiteral("likely,")));
    run = cli({QStringLiteral("duplicates"), path, QStringLiteral("--level"), QStringLiteral("certain")});
    CHECK(run.out.trimmed().split(u'\n').size() == 2);
    CHECK(cli({QStringLiteral("duplicates"), path, QStringLiteral("--level"), QStringLiteral("perhaps")})
              .code == 2);
    CHECK(fileBytes(path) == before);
}
