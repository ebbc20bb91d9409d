#pragma once

#include "core/reporting/report.h"
#include "core/results/results.h"

namespace jisr {

/// How the figures of a report are made: definitions, what each indicator counts, the parameters used.
std::vector<ReportItem> methodAnnex(const Results& results, const Phrasebook& phrasebook);

/// "CONFIRM_DAYS 14 · GRACE_DAYS 90 · …", as printed in every export (METHODOLOGY, Parameters).
QString parametersInShort(const RuleParameters& parameters, const Phrasebook& phrasebook);

}  // namespace jisr
