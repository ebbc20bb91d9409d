#pragma once

#include <memory>
#include <vector>

#include "core/base/progress.h"
#include "core/quality/qualityreport.h"

namespace jisr {

class Phrasebook;
class ProgrammeFile;

/// Findings to be written as they are seen.
struct FindingsExport {
    std::shared_ptr<const QualityReport> report;  ///< not changed while the job runs
    std::vector<QualityRule> rules;
    bool acknowledged = false;  ///< those left as they are too
    std::shared_ptr<const Phrasebook> phrasebook;
};

/// Writes CSV or XLSX by @p path's extension, with a connection of its own: a job's work. Returns the number
/// of rows. Throws TableError, FileError, Cancelled.
qint64 writeFindings(const ProgrammeFile& file, const FindingsExport& what, const QString& path,
                     Progress& progress);

/// Notes in the journal that @p who exported names. Throws FileError.
void noteExport(const ProgrammeFile& file, const QString& who, const QString& path, qint64 rows);

}  // namespace jisr
