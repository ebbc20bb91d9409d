#pragma once

#include <QJsonObject>
#include <QString>

#include "core/base/clock.h"
#include "core/base/progress.h"

namespace jisr {

class ProgrammeFile;

struct DemoOptions {
    qint64 learners = 15000;  ///< up to a few million; under 1,500 the pilot shrinks with the rest
    quint64 seed = 1;         ///< equal seeds give equal files
    /// Of 1,000 in training, how many fewer graduate in the cohorts that end after demoFall(); 0–600. To try
    /// forecasts on a programme that changes.
    int graduationFall = 0;
};

/// The moment at which every demonstration file claims to have been made (a fixed clock: the same seed
/// gives the same uids and journal).
FixedClock demoClock();

/// Makes the file @p path with a demonstration programme: invented people, the real frame of DOMAIN.md.
/// @return the manifest: {"learners","seed","cut_off","records":{"learner":n,…},"cases":{"student_job":n,…},
/// "pilot":{"day","graduates","inserted"}}. A planted learner's note is "demo: CASE".
/// Throws FileError; Cancelled leaves no file behind.
QJsonObject makeDemo(const QString& path, const DemoOptions& options, Progress& progress);

/// The same into a file that is new and empty, as one undoable batch.
QJsonObject writeDemo(ProgrammeFile& file, const DemoOptions& options, Progress& progress);

}  // namespace jisr
