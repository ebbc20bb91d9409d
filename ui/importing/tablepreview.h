#pragma once

#include "ui/importing/importdesk.h"

namespace jisr {

/// Reads the beginning of a table and tells what its columns are. @p as a record's plural, "roll", or empty:
/// told by the file's name, then by the header. @p saved mappings by name, to propose from.
/// Throws TableError.
TablePreview readPreview(const QString& path, const TableOptions& options, const QString& as,
                         const QList<std::pair<QString, QByteArray>>& saved);

/// "roll", or the plural of the only record that @p mapping fills.
QString tableKind(const Mapping& mapping);

}  // namespace jisr
