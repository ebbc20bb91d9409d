#pragma once

#include <QString>
#include <QStringView>

#include "core/catalogue/normalise.h"

namespace jisr {

/// A number as read from a text that may carry a unit, grouping and either decimal mark.
struct NumberRead {
    double value = 0;
    double otherwise = 0;  ///< when perhapsThousands: the value had the mark been a decimal one
    bool understood = false;
    bool perhapsThousands = false;  ///< "1.234" without a known separator
};

/// @p text trimmed and not empty; @p decimalSeparator empty: told apart by the value's own marks.
NumberRead readNumber(QStringView text, const QString& decimalSeparator);

Normalised notANumber(QStringView shown);

}  // namespace jisr
