#pragma once

#include "core/charting/chartspec.h"
#include "core/results/figurepassport.h"

namespace jisr {

/// One figure as a chart of a single dot with its interval and bounds, "figure-INS-6": what a card without a
/// chart beside it is copied and saved as. It shows what the passport shows and no more. Nothing of an amount
/// (SAL_MED) and of a figure without a code.
std::optional<ChartSpec> figureChart(const FigurePassport& passport, IndicatorId id, int horizon,
                                     const Phrasebook& phrasebook);

}  // namespace jisr
