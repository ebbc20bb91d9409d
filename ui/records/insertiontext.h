#pragma once

#include "core/indicators/figures.h"

namespace jisr {

class Phrasebook;

/// A group's insertion at 6 months in words, as the quality gate allows: never a bare rate.
struct InsertionText {
    QString value;    ///< "57,9 %", "57,9 %*" below 70 % of answers, "11 / 19" below 50 %, "–" for nobody
    QString detail;   ///< count, interval, bounds
    QString caution;  ///< empty when more than 70 % answered
};
/// @p group as Analysis::figures() gives it for the headline horizon.
InsertionText insertionText(const FigureGroup& group, const Phrasebook& phrasebook);

}  // namespace jisr
