#include "app/cli/console.h"

#include <atomic>
#include <csignal>
#include <cstdio>

#include "core/base/platform.h"

namespace jisr {

namespace {
std::atomic<bool> interrupted{false};
extern "C" void noteInterrupt(int) {
    interrupted = true;
}
}  // namespace

Console::Console(Language language) : m_phrasebook(language), m_out(stdout), m_err(stderr) {}

void Console::say(const Message& message) {
    line(m_phrasebook.say(message));
}

void Console::find(const Message& message) {
    m_found = true;
    say(message);
}

bool Console::deliver() {
    m_out.flush();
    return m_out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Console::line(const QString& text) {
    m_err << text << '\n';
    m_err.flush();
}

ConsoleProgress::ConsoleProgress(Console& console)
    : m_console(console), m_terminal(platform::isTerminal(stderr)) {
    std::signal(SIGINT, noteInterrupt);
}

ConsoleProgress::~ConsoleProgress() {
    std::signal(SIGINT, SIG_DFL);
    if (m_terminal && m_shown >= 0) {
        std::fputs("\r\x1b[K", stderr);
    }
}

void ConsoleProgress::report(qint64 done, qint64 total) {
    if (!m_terminal) {
        return;
    }
    const int percent = total > 0 ? static_cast<int>(100 * done / total) : static_cast<int>(done / 1000);
    if (percent == m_shown) {
        return;
    }
    m_shown = percent;
    const QString text = total > 0 ? QStringLiteral("\r\x1b[K%1 %2 %").arg(m_stage).arg(percent)
                                   : QStringLiteral("\r\x1b[K%1 %2").arg(m_stage).arg(done);
    std::fputs(text.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

bool ConsoleProgress::cancelled() const {
    return interrupted;
}

void ConsoleProgress::stage(const char* text) {
    m_stage = m_console.phrasebook().say(text);
    m_shown = -1;
}

}  // namespace jisr
