#pragma once

#include <QByteArray>
#include <QDate>
#include <optional>

#include "core/reporting/report.h"
#include "core/results/reportrequest.h"

namespace jisr {

/// What is asked of a report: the assistant and the console fill it in, a seal keeps it. Equal orders on
/// equal files make equal bytes.
struct ReportOrder {
    QString kind = QStringLiteral("national");  ///< id in reportCatalogue()
    Filter scope;
    QDate cutOff;
    std::optional<QDate> comparison;  ///< an earlier cut-off to set beside; empty: none
    int horizon = HeadlineHorizon;    ///< months
    Language language = Language::French;
    std::optional<Language> beside;  ///< a second language in the same document, column beside column
    bool publicMode = false;
    QStringList chapters;  ///< ids of the kind's chapters, in its order; empty: all that it has
    QString officeName;    ///< on the cover instead of the file's own office; empty: the file's
    QByteArray logo;       ///< PNG or SVG; empty: none
    QStringList signature;
    QDate madeOn;      ///< the day printed on the cover, from the caller's clock
    QString sealCode;  ///< set by sealing; empty: not sealed
};

/// A rule of data quality and how often the file breaks it, for the annex.
struct QualityLine {
    QString rule;       ///< id
    Message name, why;  ///< in words
    int severity = 0;   ///< 0 note, 1 warning, 2 error
    qint64 found = 0, acknowledged = 0;
};

/// What a report takes from the file beside the facts; core/publishing gathers it.
struct ReportMaterial {
    QString programme, office;  ///< in the report's language
    QString fileIdentity;
    qint64 journalPosition = 0;
    std::optional<qint64> target;
    std::optional<qint64> capacity;  ///< places of the one cohort that the report is about
    std::vector<GoalStep> goals;
    std::map<QString, std::vector<GoalStep>> regionGoals;
    std::vector<QualityLine> quality;
    /// Public editions that were sealed before; for ReportRequest::earlier of every Results of the report.
    std::shared_ptr<const EarlierEditions> earlier;
    /// Why the figures differ from those of the last sealed report of this scope, ready to be set in; empty
    /// when there is none.
    std::vector<ReportItem> difference;
};

}  // namespace jisr
