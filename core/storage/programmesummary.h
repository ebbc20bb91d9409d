#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace jisr {

class ProgrammeFile;
class RecordStore;

/// What a report says of the programme beside its figures.
struct ProgrammeSummary {
    QString name;
    QString office;  ///< "national", or the region's name in French
    qint64 journalPosition = 0;
    /// Learners the whole programme aims at by its targets running at the cut-off: those without region,
    /// track and operator; the largest when several phases have one. Empty: none is set.
    std::optional<qint64> learnersAimedAt;
};

ProgrammeSummary programmeSummary(ProgrammeFile& file, RecordStore& store, const QDate& cutOff);

}  // namespace jisr
