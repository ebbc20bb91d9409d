#pragma once

#include "core/base/phrasebook.h"
#include "core/indicators/factrows.h"
#include "core/indicators/figures.h"

namespace jisr {

/// What a figure means, for somebody who doesn't know the method: no formula, no code. METHODOLOGY,
/// Populations and Indicators.
struct FigureDefinition {
    QString counted;  ///< what one must be or have to be counted
    QString outOf;    ///< among whom, and who is left out of it
};

/// @p horizon months, of an indicator with horizons; @p parameters those of the file: the days and hours said
/// are its own.
FigureDefinition figureDefinition(IndicatorId id, int horizon, const RuleParameters& parameters,
                                  const Phrasebook& phrasebook);

}  // namespace jisr
