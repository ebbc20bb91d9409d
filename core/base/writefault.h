#pragma once

#include <QString>

class QFileDevice;

namespace jisr {

/// Why @p file could not be written, as an argument of a message: the disk is full, there is no such folder,
/// no right to write there, or what the system says of it.
QString writeFault(const QFileDevice& file);

}  // namespace jisr
