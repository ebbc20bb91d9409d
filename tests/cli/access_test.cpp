// access, requests, releases as an office uses them.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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

QStringList words(const QString& text) {
    return text.split(u' ');
}

}  // namespace

TEST_CASE("an access request is entered, answered with the report, and the report is in the releases") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.jisr"));
    REQUIRE(jisr(words(QStringLiteral("demo %1 --learners 60").arg(path))).code == 0);
    const Answer people =
        jisr({QStringLiteral("export"), path, QStringLiteral("learners"), QStringLiteral("--profile"),
              QStringLiteral("nominative"), QStringLiteral("--purpose"), QStringLiteral("essai"),
              QStringLiteral("--out"), folder.filePath(QStringLiteral("l.csv"))});
    REQUIRE(people.code == 0);
    QFile table(folder.filePath(QStringLiteral("l.csv")));
    REQUIRE(table.open(QIODevice::ReadOnly));
    REQUIRE(table.readLine().contains("reference"));
    const QString reference =
        QString::fromUtf8(table.readLine()).section(QRegularExpression(QStringLiteral("[;,]")), 0, 0);
    REQUIRE_FALSE(reference.isEmpty());

    // a wrong word writes nothing
    const QString pdf = folder.filePath(QStringLiteral("acces.pdf"));
    CHECK(jisr(words(QStringLiteral("access %1 --out %2").arg(path, pdf))).code == 2);
    CHECK(jisr(words(QStringLiteral("access %1 --learner nobody --out %2").arg(path, pdf))).code == 2);
    CHECK(jisr(words(QStringLiteral("access %1 --learner %2 --out x.doc").arg(path, reference))).code == 2);
    CHECK_FALSE(QFile::exists(pdf));
    CHECK(jisr(words(QStringLiteral("releases %1").arg(path))).out.count(u'\n') == 2);

    CHECK(jisr(words(QStringLiteral("requests %1 --add access").arg(path))).code == 2);
    const Answer entered = jisr(
        words(QStringLiteral("requests %1 --add access --learner %2 --on 2020-01-01").arg(path, reference)));
    CHECK(entered.code == 1);
    CHECK(entered.err.contains(QStringLiteral("overdue since")));
    CHECK(entered.out.contains(QStringLiteral("1,%1,access,2020-01-01,2020-01-11,,-").arg(reference)));

    for (const char* ending : {"pdf", "xlsx", "csv"}) {
        const QString out = folder.filePath(QStringLiteral("acces.") + QLatin1String(ending));
        const Answer made = jisr(
            words(QStringLiteral("access %1 --learner %2 --language ar --out %3").arg(path, reference, out)));
        INFO(made.err.toStdString());
        CHECK(made.code == 0);
        CHECK(QFile(out).size() > 1000);
        CHECK(jisr(words(QStringLiteral("releases %1").arg(path)))
                  .out.contains(
                      QStringLiteral("nominative,access request,acces.%1,1").arg(QLatin1String(ending))));
    }

    const Answer answered = jisr(words(QStringLiteral("requests %1 --answered 1 --on 2020-01-05").arg(path)));
    CHECK(answered.code == 0);
    CHECK(answered.out.contains(
        QStringLiteral("1,%1,access,2020-01-01,2020-01-11,2020-01-05,,").arg(reference)));
    CHECK(jisr(words(QStringLiteral("requests %1 --answered 1").arg(path))).code != 0);

    // a parcel to another office is a release too, with or without a purpose of one's own
    const QString parcel = folder.filePath(QStringLiteral("nord"));
    REQUIRE(jisr(words(QStringLiteral("export %1 --all %2").arg(path, parcel))).code == 0);
    CHECK(jisr(words(QStringLiteral("releases %1").arg(path)))
              .out.contains(QStringLiteral("nominative,parcel to “nord”,nord,60")));
}
