#pragma once

#include <QCommandLineParser>
#include <functional>
#include <vector>

#include "app/cli/console.h"
#include "core/base/clock.h"

namespace jisr {

/// An option of a command: `--name VALUE`, or `--name` alone when value is empty.
struct CommandOption {
    enum Use { Once, Repeated, Needed };
    const char* name;
    const char* value;
    const char* help;  ///< QT_TRANSLATE_NOOP("core", …)
    Use use = Once;    ///< as the usage shows it; the command itself asks for what it needs
};

/// What a running command is given.
struct CommandCall {
    Console& console;
    const Clock& clock;
    const QCommandLineParser& options;
    QStringList arguments;  ///< positional, after the command's name

    bool has(const char* option) const { return options.isSet(QLatin1String(option)); }
    QString value(const char* option) const { return options.value(QLatin1String(option)); }
    QStringList values(const char* option) const { return options.values(QLatin1String(option)); }
};

/// One command of jisr-cli: its help, its man page entry and its completion come from here.
struct Command {
    const char* name;
    const char* arguments;  ///< as shown in the usage: "FILE TABLE|DIR…"
    int fewest, most;       ///< positional arguments; most = -1: any number
    const char* help;       ///< QT_TRANSLATE_NOOP("core", …)
    std::vector<CommandOption> options;
    std::function<int(const CommandCall&)> run;
};

const std::vector<Command>& commands();

std::vector<Command> fileCommands();
std::vector<Command> accessCommands();
Command anonymiseCommand();
Command checkCommand();
std::vector<Command> tableCommands();
std::vector<Command> numberCommands();
std::vector<Command> peopleCommands();
Command reportCommand();
std::vector<Command> sealCommands();

/// Parses a command's words; throws UsageError naming the word that does not fit.
int runCommand(const Command& command, const QStringList& words, Console& console, const Clock& clock);
QString usageOf(const Command& command, const Phrasebook& phrasebook);

}  // namespace jisr
