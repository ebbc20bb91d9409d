#pragma once

#include <QList>

#include "core/base/message.h"

namespace jisr {

class Connection;
class FileError;

/// What SQLite's checks say in at most @p limit lines of theirs, like faults in one finding; empty when all
/// is well.
/// @p quick leaves out the comparison of tables with their indices.
QList<Message> integrityFindings(Connection& connection, bool quick, int limit);

/// A fault met while reading, as a finding about the file; anything but damage is thrown on.
Message brokenStructure(const FileError& error);

}  // namespace jisr
