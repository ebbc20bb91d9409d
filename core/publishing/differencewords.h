#pragma once

#include "core/publishing/difference.h"
#include "core/reporting/report.h"

namespace jisr {

/// What of a difference may be said: in public mode a figure that is covered in either edition isn't told,
/// and causes of a few people are added up until no number of a row stands for 1 to PUB_MIN_CELL − 1.
struct DifferenceView {
    QString code;  ///< of the sealed report compared with
    bool publicMode = false;
    bool figuresShown = true;                 ///< both figures print with their counts
    qint64 minCell = 5, minDenominator = 20;  ///< PUB_MIN_CELL, PUB_MIN_DEN
};

/// A row of the explanation: one cause, or in public several that are only told together.
struct DifferenceRow {
    std::vector<Cause> causes;
    qint64 people = 0, numerator = 0, denominator = 0;
};
/// The causes as far as they may be told; their sums are the whole change. Empty when none may be.
std::vector<DifferenceRow> differenceRows(const Difference& difference, const DifferenceView& view);

/// "+12", "−3" (U+2212), "0".
QString signedCount(qint64 value, const Phrasebook& phrasebook);

/// The explanation, ready to be set in: a sentence and the table that leads from one rate to the other.
std::vector<ReportItem> differenceItems(const Difference& difference, const DifferenceView& view,
                                        const Phrasebook& phrasebook);

}  // namespace jisr
