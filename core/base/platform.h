#pragma once

#include <QString>
#include <QtGlobal>
#include <cstdio>

/// The only door to what differs between operating systems; everything else is portable C++ and Qt.
namespace jisr::platform {

/// The computer's name, as colleagues know it; never empty.
QString hostName();
/// The login of the person at the keyboard; "?" when the system doesn't tell.
QString userName();
/// This process.
qint64 processId();
/// True when a process of that number runs on this computer (whoever owns it).
bool processAlive(qint64 process);
/// When that process began, in a unit of the system's own, so that a number used again is told from its
/// first bearer; 0 when unknown.
qint64 processStart(qint64 process);

/// True when @p stream is a terminal, e.g. stderr with a person before it.
bool isTerminal(std::FILE* stream);
/// True when the file or folder at @p path may be written by this process now.
bool writable(const QString& path);
/// Makes sure that what was written to @p path (a file or a folder's entries) is on the disk; false when
/// the system refused.
bool flushToDisk(const QString& path);
/// Gives the file @p from the name @p to in one step, so that nobody ever sees a part of it there; false when
/// something has that name already or the place can't do it.
bool renameToNew(const QString& from, const QString& to);
/// Lets large blocks go back to the system as soon as they are freed: a window that sorted a million rows
/// should not keep what the sort needed. For a program's start; does nothing where the system does so anyway.
void returnLargeBlocks();
/// Most memory this process ever held, in bytes; 0 when unknown.
qint64 peakMemory();

}  // namespace jisr::platform

namespace jisr {

/// True when messages reach a person at a terminal, not a file or a pipe.
inline bool standardErrorIsTerminal() {
    return platform::isTerminal(stderr);
}

}  // namespace jisr
