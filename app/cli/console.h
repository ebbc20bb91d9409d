#pragma once

#include <QString>
#include <QTextStream>

#include "core/base/phrasebook.h"
#include "core/base/progress.h"

namespace jisr {

/// What the console commands return to the shell.
enum ExitCode {
    Done = 0,
    DoneWithFindings = 1,
    WrongUsage = 2,
    FileFaultExit = 3,
    Interrupted = 130  ///< Ctrl+C, as shells have it
};

/// The console: results on standard output, messages on standard error, in the user's language.
class Console {
  public:
    explicit Console(Language language);

    QTextStream& out() { return m_out; }
    const Phrasebook& phrasebook() const { return m_phrasebook; }
    void say(const Message& message);
    /// As `say`, of something that makes even a done command end with findings.
    void find(const Message& message);
    bool found() const { return m_found; }
    /// Hands all results over; false when they could not be written, e.g. on a full disk.
    bool deliver();
    /// As `say`, for a text already in the user's language.
    void line(const QString& text);

  private:
    Phrasebook m_phrasebook;
    QTextStream m_out, m_err;
    bool m_found = false;
};

/// Long work's progress on a terminal: one line rewritten in place; silent when stderr is a file or a
/// pipe. Ctrl+C asks the work to stop.
class ConsoleProgress : public Progress {
  public:
    explicit ConsoleProgress(Console& console);
    ~ConsoleProgress() override;
    void report(qint64 done, qint64 total) override;
    bool cancelled() const override;
    void stage(const char* text) override;

  private:
    Console& m_console;
    QString m_stage;
    int m_shown = -1;
    bool m_terminal;
};

/// Thrown for words that do not fit the command's usage; main prints it with the usage and exits 2.
class UsageError : public Error {
  public:
    using Error::Error;
};

}  // namespace jisr
