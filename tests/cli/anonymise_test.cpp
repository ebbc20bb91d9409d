// anonymise as an office uses it: looked at first, done only with --yes, told what is left.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/support/catch.h"

namespace {

struct Answer {
    int code = -1;
    QString out, err;
};

Answer jisr(const QStringList& words) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JISR_LANGUAGE"), QStringLiteral("en"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(JISR_BIN_DIR "/jisr-cli"), words);
    process.waitForFinished(600'000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

TEST_CASE("anonymise shows its plan, needs --yes, keeps every figure and names the copies left") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.jisr"));
    const QString copy = folder.filePath(QStringLiteral("copie.jisr"));
    const QString command = QStringLiteral("anonymise");
    const QString retention = QStringLiteral("--retention"), yes = QStringLiteral("--yes");
    REQUIRE(jisr({QStringLiteral("demo"), path, QStringLiteral("--learners"), QStringLiteral("300")}).code ==
            0);
    REQUIRE(jisr({QStringLiteral("backup"), path, copy}).code == 0);
    const QStringList count{QStringLiteral("indicators"), path,
                            QStringLiteral("--on"),       QStringLiteral("2026-06-30"),
                            QStringLiteral("--by"),       QStringLiteral("region")};
    const QString figures = jisr(count).out;
    REQUIRE(figures.size() > 1000);

    CHECK(jisr({command, path}).code == 2);
    CHECK(jisr({command, path, retention, QStringLiteral("0"), yes}).code == 2);
    CHECK(jisr({command, path, QStringLiteral("--dry-run"), yes}).code == 2);
    CHECK(jisr({command, folder.filePath(QStringLiteral("none.jisr")), yes}).code == 3);
    const Answer nobody = jisr({command, path, retention, QStringLiteral("600"), yes});
    CHECK(nobody.code == 0);
    CHECK(nobody.err.contains(QStringLiteral("Nobody is past the retention of 600 months.")));

    const Answer plan = jisr({command, path, retention, QStringLiteral("1"), QStringLiteral("--dry-run")});
    CHECK(plan.code == 0);
    CHECK(plan.out.contains(QStringLiteral("retention_months,1")));
    CHECK(plan.out.contains(QStringLiteral("copie.jisr")));
    // a plan keeps nothing: the file's own retention is still the one set before
    CHECK(jisr({command, path, QStringLiteral("--dry-run")})
              .out.contains(QStringLiteral("retention_months,600")));

    const Answer done =
        jisr({command, path, retention, QStringLiteral("1"), yes, QStringLiteral("--erase-backups")});
    CHECK(done.code == 1);  // a copy that is no backup is left, and named
    CHECK(done.err.contains(QStringLiteral("copie.jisr")));
    CHECK(done.err.contains(QStringLiteral("still holds these people")));
    CHECK(QFile::exists(copy));
    CHECK(jisr(count).out == figures);
    QFile::remove(copy);
    const Answer again = jisr({command, path, yes});
    CHECK(again.code == 0);
    CHECK(again.err.contains(QStringLiteral("Nobody is past the retention of 1 months.")));
    CHECK(jisr({QStringLiteral("undo"), path}).code != 0);
}
