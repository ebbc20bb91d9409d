#pragma once

#include <optional>

#include "core/results/figurecode.h"

namespace jisr {

class FiguresDesk;

/// What somebody who typed the code of a figure means.
struct FigureReading {
    QString text;  ///< "Open figure Insertion rate at 6 months · Region: Oriental"
    std::optional<FigureReference> reference;  ///< none: the text says what is wrong with the code
};
/// Nothing when @p typed is no code and doesn't look like one, or while the programme is being read.
std::optional<FigureReading> readFigure(const QString& typed, const FiguresDesk& figures,
                                        const Phrasebook& phrasebook);

}  // namespace jisr
