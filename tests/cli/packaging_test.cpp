// The man page and the completion are written by hand; these tests keep them from lagging behind.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include "core/catalogue/catalogue.h"
#include "core/indicators/figures.h"
#include "core/quality/rules.h"
#include "tests/support/catch.h"

namespace {

QString textOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString helpOf(const QStringList& words) {
    QProcess process;
    process.start(QStringLiteral(JISR_BIN_DIR "/jisr-cli"), words);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

TEST_CASE("every command and option stands in the man page and in the completion") {
    const QString man = textOf(QStringLiteral(JISR_SOURCE_DIR "/resources/packaging/jisr-cli.1"))
                            .replace(QStringLiteral("\\-"), QStringLiteral("-"));
    const QString completion = textOf(QStringLiteral(JISR_SOURCE_DIR "/resources/packaging/jisr-cli.bash"));
    const QRegularExpression option(QStringLiteral("--([a-z-]+)"));
    int commands = 0;
    for (const QString& line : helpOf({QStringLiteral("--help")}).split(u'\n')) {
        if (!line.startsWith(QStringLiteral("  "))) {
            continue;
        }
        const QString command = line.trimmed().section(u' ', 0, 0);
        ++commands;
        INFO(command.toStdString());
        CHECK(man.contains(QRegularExpression(QStringLiteral("\\.BI \"%1 ").arg(command))));
        CHECK(completion.contains(command));
        auto found = option.globalMatch(helpOf({command, QStringLiteral("--help")}));
        while (found.hasNext()) {
            const QString name = found.next().captured(0);
            INFO(name.toStdString());
            CHECK(man.contains(name));
            CHECK(completion.contains(name));
        }
    }
    CHECK(commands == 21);
}

TEST_CASE("the completion and the man page offer the keys and records that there are") {
    const QString man = textOf(QStringLiteral(JISR_SOURCE_DIR "/resources/packaging/jisr-cli.1"));
    const QString completion = textOf(QStringLiteral(JISR_SOURCE_DIR "/resources/packaging/jisr-cli.bash"));
    for (int key = 1; key < jisr::GroupKeyCount; ++key) {
        const QString code = QLatin1String(jisr::groupKeyCode(jisr::GroupKey(key)));
        INFO(code.toStdString());
        const QRegularExpression word(QStringLiteral("[ \"]%1[ \",]").arg(code));
        CHECK(completion.contains(word));
        CHECK(man.contains(word));
    }
    for (const jisr::Record& record : jisr::catalogue()) {
        CHECK(completion.contains(record.plural));
    }
    for (int rule = 0; rule < jisr::QualityRuleCount; ++rule) {
        const QString code = QLatin1String(jisr::qualityRule(jisr::QualityRule(rule)).code);
        INFO(code.toStdString());
        CHECK(completion.contains(QRegularExpression(QStringLiteral("[ \"]%1[ \"]").arg(code))));
    }
}

TEST_CASE("the mapping in the README is the one that the tests import with") {
    const QString readme = textOf(QStringLiteral(JISR_SOURCE_DIR "/README.md"));
    const QString mapping = textOf(QStringLiteral(JISR_TEST_DATA "/mappings/oulad.json")).trimmed();
    CHECK(readme.contains(mapping));
}
