// seal, verify and difference as an office and an auditor use them.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/support/catch.h"

namespace {

struct Run {
    int code = -1;
    QString out, err;
};

Run cli(const QStringList& words) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JISR_LANGUAGE"), QStringLiteral("en"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JISR_BIN_DIR "/jisr-cli"), words);
    process.waitForFinished(600'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A demonstration programme in a folder of its own.
struct Office {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("demo.jisr"));
    QString out = folder.filePath(QStringLiteral("out"));
    Office() {
        REQUIRE(
            cli({QStringLiteral("demo"), path, QStringLiteral("--learners"), QStringLiteral("1500")}).code ==
            0);
    }
    Run on(const QString& command, const char* date, const QStringList& more = {}) const {
        return cli(QStringList{command, path, QStringLiteral("--on"), QLatin1String(date)} + more);
    }
    /// Seals and returns the code.
    QString seal(const char* date, const QStringList& more = {}) const {
        const Run run = on(QStringLiteral("seal"), date, QStringList{QStringLiteral("--out"), out} + more);
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        return run.out.trimmed();
    }
    Run verify(const QStringList& more = {}) const {
        return cli(QStringList{QStringLiteral("verify"), path} + more);
    }
};

}  // namespace

TEST_CASE("a report is sealed in two languages, verified by its code, and its kept files come out again") {
    const Office office;
    const QString code = office.seal(
        "2026-06-30", {QStringLiteral("--language"), QStringLiteral("fr,ar"), QStringLiteral("--public"),
                       QStringLiteral("--format"), QStringLiteral("pdf,csv,xlsx")});
    CHECK(code.size() == 14);
    const QStringList made = QDir(office.out).entryList(QDir::Files);
    REQUIRE(made.size() == 6);
    for (const QString& name : made) {
        CHECK(name.contains(code));
    }
    CHECK(QDir(office.out).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
    const Run all = office.verify();
    CHECK(all.code == 0);
    CHECK(all.out.contains(code));
    const QString again = office.folder.filePath(QStringLiteral("again"));
    const Run one = office.verify({code.toLower(), QStringLiteral("--out"), again});
    INFO(one.err.toStdString());
    CHECK(one.code == 0);
    for (const QString& name : made) {
        CHECK(bytesOf(again + u'/' + name) == bytesOf(office.out + u'/' + name));
    }
    CHECK(office.verify({QStringLiteral("0000-0000-0000")}).code == 1);
}

TEST_CASE("a correction names the report it corrects and why; without a reason there is none") {
    const Office office;
    const QString first = office.seal("2026-06-30");
    const QString out = office.folder.filePath(QStringLiteral("x"));
    CHECK(office
              .on(QStringLiteral("seal"), "2026-06-30",
                  {QStringLiteral("--out"), out, QStringLiteral("--revises"), first})
              .code == 2);
    CHECK_FALSE(QDir(out).exists());
    const QString second =
        office.seal("2026-06-30", {QStringLiteral("--revises"), first, QStringLiteral("--reason"),
                                   QStringLiteral("two cohorts were missing")});
    const Run verified = office.verify();
    CHECK(verified.code == 0);
    CHECK(verified.err.contains(
        QStringLiteral("Report %1 corrects report %2: two cohorts were missing").arg(second, first)));
}

TEST_CASE("what moved since the last sealed report adds up, with names for those who may see them") {
    const Office office;
    CHECK(office.on(QStringLiteral("difference"), "2026-06-30").out.isEmpty());
    const QString code = office.seal("2026-03-31");
    const Run run = office.on(QStringLiteral("difference"), "2026-06-30");
    const QStringList lines = run.out.trimmed().split(u'\n');
    REQUIRE(lines.size() >= 4);
    CHECK(lines[0] == QStringLiteral("cause,people,numerator,denominator"));
    CHECK(lines[1].startsWith(code));
    int numerator = 0, denominator = 0, people = 0;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        people += lines[i].section(u',', 1, 1).toInt();
        numerator += lines[i].section(u',', 2, 2).toInt();
        denominator += lines[i].section(u',', 3, 3).toInt();
    }
    CHECK(numerator == lines.last().section(u',', 2, 2).toInt());
    CHECK(denominator == lines.last().section(u',', 3, 3).toInt());
    const Run names = office.on(QStringLiteral("difference"), "2026-06-30", {QStringLiteral("--people")});
    CHECK(names.out.trimmed().split(u'\n').size() == people + 1);
    CHECK(office
              .on(QStringLiteral("difference"), "2026-06-30",
                  {QStringLiteral("--people"), QStringLiteral("--public")})
              .code == 2);
}

TEST_CASE("seal says what it can't make sense of before it reads the file") {
    const Office office;
    const QStringList out{QStringLiteral("--out"), office.out};
    CHECK(office.on(QStringLiteral("seal"), "2026-06-30").code == 2);
    CHECK(office
              .on(QStringLiteral("seal"), "2026-06-30",
                  out + QStringList{QStringLiteral("--language"), QStringLiteral("fr,de")})
              .code == 2);
    CHECK(office
              .on(QStringLiteral("seal"), "2026-06-30",
                  out + QStringList{QStringLiteral("--format"), QStringLiteral("doc")})
              .code == 2);
    CHECK(office
              .on(QStringLiteral("seal"), "2026-06-30",
                  out + QStringList{QStringLiteral("--horizon"), QStringLiteral("7")})
              .code == 2);
    CHECK(office.verify().err.contains(QStringLiteral("No report was sealed")));
    CHECK_FALSE(QDir(office.out).exists());
}
