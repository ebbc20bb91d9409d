#pragma once

#include <QByteArray>
#include <QStringList>

#include "app/cli/command.h"

namespace jisr {

/// A line of canonical CSV: comma, quotes where needed, LF. For results meant for programs.
QByteArray csvLine(const QStringList& cells);
/// To --out when given, else to standard output.
void deliver(const CommandCall& call, const QByteArray& bytes);

}  // namespace jisr
