// jisr-cli: everything the window computes, for scripts and for auditors.
#include <QApplication>
#include <cstdio>
#include <memory>

#include "app/cli/command.h"
#include "core/storage/programmefile.h"

using namespace jisr;

namespace {

Language userLanguage() {
    return languageFromCode(qEnvironmentVariable("JISR_LANGUAGE", QLocale::system().name()));
}

QString overview(const Phrasebook& phrasebook) {
    QString text = phrasebook.say(QT_TRANSLATE_NOOP(
                       "core", "Usage: jisr-cli COMMAND … (jisr-cli COMMAND --help for each)")) +
                   QStringLiteral("\n\n");
    for (const Command& command : commands()) {
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.name), -12)
                    .arg(phrasebook.say(command.help));
    }
    return text;
}

const Command* named(const QString& name) {
    for (const Command& command : commands()) {
        if (name == QLatin1String(command.name)) {
            return &command;
        }
    }
    return nullptr;
}

int dispatch(const QStringList& words, Console& console) {
    const Phrasebook& phrasebook = console.phrasebook();
    if (words.isEmpty() || words.first() == u"--help" || words.first() == u"help") {
        if (words.isEmpty()) {
            console.line(overview(phrasebook));
            return WrongUsage;
        }
        console.out() << overview(phrasebook);
        return Done;
    }
    if (words.first() == u"--version") {
        console.out() << "jisr-cli " << JISR_VERSION << '\n';
        return Done;
    }
    const Command* command = named(words.first());
    if (!command) {
        console.say({QT_TRANSLATE_NOOP("core", "“%1” is no command of jisr-cli."), {words.first()}});
        console.line(overview(phrasebook));
        return WrongUsage;
    }
    try {
        const SystemClock clock;
        const int code = runCommand(*command, words.mid(1), console, clock);
        return code == Done && console.found() ? DoneWithFindings : code;
    } catch (const UsageError& error) {
        console.say(error.message());
        console.line(usageOf(*command, phrasebook));
        return WrongUsage;
    } catch (const Cancelled& cancelled) {
        console.say(cancelled.message());
        return Interrupted;
    } catch (const Error& error) {
        console.say(error.message());
        return FileFaultExit;
    }
}

/// Qt's remarks on its surroundings (no XDG_RUNTIME_DIR, …) are for programmers: a script reads this
/// program's own messages on standard error.
void passOnFailures(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fputs(qPrintable(text + u'\n'), stderr);
    }
}

}  // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(passOnFailures);
    // Only a report draws; its charts need Qt's GUI, which needs no display with this plugin.
    const bool draws = argc > 1 && (qstrcmp(argv[1], "report") == 0 || qstrcmp(argv[1], "seal") == 0 ||
                                    qstrcmp(argv[1], "access") == 0);
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const std::unique_ptr<QCoreApplication> application =
        draws ? std::make_unique<QApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jisr-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JISR_VERSION));
    Console console(userLanguage());
    const int code = dispatch(QCoreApplication::arguments().mid(1), console);
    if (!console.deliver()) {
        console.say(
            {QT_TRANSLATE_NOOP("core", "The results could not be written: no room, or nobody reads.")});
        return FileFaultExit;
    }
    return code;
}
