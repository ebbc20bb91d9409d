#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/message.h"
#include "core/base/progress.h"

namespace jisr {

class Connection;

/// What was found of one seal.
struct SealCheck {
    QString code, kind, at;
    bool recounted = false;  ///< its figures were counted again from its facts
    qint64 figures = 0, files = 0;
    QList<Message> faults;   ///< what was changed since it was sealed, named
    QList<Message> remarks;  ///< what must be known and is no fault: a file taken out by law, a correction
};

struct Verification {
    std::vector<SealCheck> seals;  ///< in their order
    QList<Message> faults;         ///< of the chain as a whole, and of the printed code
    qint64 faultCount() const;
    bool ok() const { return faultCount() == 0; }
};

/// Holds every seal of a file against itself and the chain: each part against its SHA-256, the figures
/// against the facts (counted again by the engine), the kept files against theirs (nothing is drawn anew),
/// each seal against the one before, the journal's notes against the seals. What was changed is named.
///
/// @p printed: the code on a report. Then only that report is counted again, and a chain that was rewritten
/// as a whole shows: it no longer has the code. Throws FileError, Cancelled.
Verification verifySeals(Connection& connection, const Clock& clock, const QString& printed,
                         Progress& progress);

}  // namespace jisr
