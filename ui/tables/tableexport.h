#pragma once

#include <QStringList>
#include <memory>
#include <vector>

#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

class Phrasebook;
class ProgrammeFile;

/// The rows of a table on screen, to be written as they are listed.
struct TableExport {
    RecordKind kind = RecordKind::Learner;
    std::vector<qint64> ids;
    QStringList columns;                           ///< as tableColumn() knows them
    std::shared_ptr<const Phrasebook> phrasebook;  ///< says headings and choices
};

/// Writes CSV or XLSX by @p path's extension, with a connection of its own: a job's work. The CIN stays
/// behind (HEADERS.csv: left out of exports by default). Returns the number of rows. Throws FileError,
/// TableError, Cancelled: then there is no file.
qint64 writeTable(const ProgrammeFile& file, const TableExport& what, const QString& path,
                  Progress& progress);

}  // namespace jisr
