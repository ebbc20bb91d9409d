#include "app/cli/command.h"

namespace jisr {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = [] {
        std::vector<Command> list = fileCommands();
        for (auto more : {tableCommands(), numberCommands()}) {
            list.insert(list.end(), more.begin(), more.end());
        }
        return list;
    }();
    return all;
}

QString usageOf(const Command& command, const Phrasebook& phrasebook) {
    QString text = QStringLiteral("jisr-cli %1 %2")
                       .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments));
    for (const CommandOption& option : command.options) {
        text += *option.value ? QStringLiteral(" [--%1 %2]")
                                    .arg(QLatin1String(option.name), QString::fromUtf8(option.value))
                              : QStringLiteral(" [--%1]").arg(QLatin1String(option.name));
    }
    text += QStringLiteral("\n\n") + phrasebook.say(command.help) + u'\n';
    for (const CommandOption& option : command.options) {
        const QString name =
            QStringLiteral("--%1 %2").arg(QLatin1String(option.name), QString::fromUtf8(option.value));
        text += QStringLiteral("  %1 %2\n").arg(name, -24).arg(phrasebook.say(option.help));
    }
    return text;
}

int runCommand(const Command& command, const QStringList& words, Console& console, const Clock& clock) {
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const CommandOption& option : command.options) {
        parser.addOption({QLatin1String(option.name), QString(), QString::fromUtf8(option.value)});
    }
    parser.addOption(QCommandLineOption(QStringLiteral("help")));
    if (!parser.parse(QStringList(QStringLiteral("jisr-cli")) + words)) {
        const QStringList unknown = parser.unknownOptionNames();
        throw UsageError(unknown.isEmpty()
                             ? Message(QT_TRANSLATE_NOOP("core", "The command line can't be read: %1"),
                                       {parser.errorText()})
                             : Message(QT_TRANSLATE_NOOP("core", "Unknown option --%1."), {unknown.first()}));
    }
    if (parser.isSet(QStringLiteral("help"))) {
        console.out() << usageOf(command, console.phrasebook());
        return Done;
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.fewest) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "Something is missing after “%1”."),
                                 {QLatin1String(command.name)}));
    }
    if (command.most >= 0 && arguments.size() > command.most) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "“%1” is one word too many."), {arguments.at(command.most)}));
    }
    return command.run({console, clock, parser, arguments});
}

}  // namespace jisr
