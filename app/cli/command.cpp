#include "app/cli/command.h"

#include <QRegularExpression>

namespace jisr {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = [] {
        std::vector<Command> list = fileCommands();
        for (auto more :
             {tableCommands(), numberCommands(), sealCommands(), peopleCommands(), accessCommands()}) {
            list.insert(list.end(), more.begin(), more.end());
        }
        list.push_back(reportCommand());
        list.push_back(anonymiseCommand());
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

namespace {

/// Why the parser gave up; its own words are English.
Message whyUnread(const Command& command, const QCommandLineParser& parser) {
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return {QT_TRANSLATE_NOOP("core", "“%1” has no option --%2."),
                {QLatin1String(command.name), unknown.first()}};
    }
    static const QRegularExpression quoted(QStringLiteral("'--?([^']+)'"));
    const QString name = quoted.match(parser.errorText()).captured(1);
    for (const CommandOption& option : command.options) {
        if (name == QLatin1String(option.name)) {
            return *option.value ? Message(QT_TRANSLATE_NOOP("core", "--%1 needs a value: %2."),
                                           {name, QString::fromUtf8(option.value)})
                                 : Message(QT_TRANSLATE_NOOP("core", "--%1 takes no value."), {name});
        }
    }
    return {QT_TRANSLATE_NOOP("core", "The command line can't be read: %1"), {parser.errorText()}};
}

}  // namespace

int runCommand(const Command& command, const QStringList& words, Console& console, const Clock& clock) {
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const CommandOption& option : command.options) {
        parser.addOption({QLatin1String(option.name), QString(), QString::fromUtf8(option.value)});
    }
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    if (!parser.parse(QStringList(QStringLiteral("jisr-cli")) + words)) {
        throw UsageError(whyUnread(command, parser));
    }
    if (parser.isSet(QStringLiteral("help"))) {
        console.out() << usageOf(command, console.phrasebook());
        return Done;
    }
    for (const CommandOption& option : command.options) {
        if (option.use != CommandOption::Repeated && *option.value &&
            parser.values(QLatin1String(option.name)).size() > 1) {
            throw UsageError(Message(QT_TRANSLATE_NOOP("core", "--%1 is given more than once."),
                                     {QLatin1String(option.name)}));
        }
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
