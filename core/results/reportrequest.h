#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/phrasebook.h"
#include "core/indicators/figures.h"
#include "core/indicators/goalstep.h"

namespace jisr {

class EarlierEditions;

/// What is to be shown, to whom, in which language. The cut-off is the analysis' own.
struct ReportRequest {
    Filter filter;
    Language language = Language::French;
    bool publicMode = false;  ///< METHODOLOGY, Disclosure
    /// What was published before (the file's sealed public editions): nothing shown now may give away what
    /// they hide. Public mode only; empty: nothing.
    std::shared_ptr<const EarlierEditions> earlier = {};
    int horizon = HeadlineHorizon;  ///< months; one of the rule's horizons
    QString programme;              ///< name of the programme, as in the file
    QString office;                 ///< whose file it is, in words; empty: not said
    qint64 journalPosition = 0;     ///< what fixes the file's contents, for the passport; 0: not said
    std::optional<qint64> target;   ///< confirmed learners aimed at; empty: no progress shown
    std::vector<GoalStep> goals;    ///< the plan, for the forecast to be set beside
    std::map<QString, std::vector<GoalStep>> regionGoals;  ///< the same by region's code
    std::optional<double> reference;  ///< insertion rate aimed at, 0–1; empty: the whole's rate is the line
    bool everyKey = false;            ///< groups by every key (the dashboard), not those of a report alone
    bool kaplanMeier = false;         ///< draw Kaplan–Meier beside the curve, for readers who ask
};

}  // namespace jisr
