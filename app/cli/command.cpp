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
        QString words = QStringLiteral("--") + QLatin1String(option.name);
        if (*option.value) {
            words += u' ' + QString::fromUtf8(option.value);
        }
        text += option.use == CommandOption::Needed     ? u' ' + words
                : option.use == CommandOption::Repeated ? QStringLiteral(" [%1]…").arg(words)
                                                        : QStringLiteral(" [%1]").arg(words);
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
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    if (!parser.parse(QStringList(QStringLiteral("jisr-cli")) + words)) {
        const QStringList unknown = parser.unknownOptionNames();
        throw UsageError(unknown.isEmpty()
                             ? Message(QT_TRANSLATE_NOOP("core", "The command line can't be read: %1"),
                                       {parser.errorText()})
                             : Message(QT_TRANSLATE_NOOP("core", "“%1” has no option --%2."),
                                       {QLatin1String(command.name), unknown.first()}));
    }
    if (parser.isSet(QStringLiteral("help"))) {
        console.out() << usageOf(command, console.phrasebook());
        return Done;
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.fewest) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "“%1” needs %2."),
                                 {QLatin1String(command.name), QString::fromUtf8(command.arguments)}));
    }
    if (command.most >= 0 && arguments.size() > command.most) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "“%1” is one word too many."), {arguments.at(command.most)}));
    }
    return command.run({console, clock, parser, arguments});
}

}  // namespace jisr
