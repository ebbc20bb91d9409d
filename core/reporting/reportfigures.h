#pragma once

#include "core/reporting/report.h"
#include "core/results/figurewords.h"

namespace jisr {

/// The big figures of title page and dashboard, the headline rate first.
ReportFigures keyFigures(const Results& results, const Phrasebook& phrasebook);

/// The filters in words: "Region: Oriental, Souss-Massa · Sex: Women"; "Whole programme" without any.
QString scopeInWords(const Results& results, const Phrasebook& phrasebook);

}  // namespace jisr
