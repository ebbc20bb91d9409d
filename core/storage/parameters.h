#pragma once

#include <QList>
#include <QString>
#include <utility>

#include "core/indicators/factrows.h"

namespace jisr {

/// METHODOLOGY, Parameters: each by its name there, HORIZONS as months parted by blanks.
QList<std::pair<QString, QString>> parameterTexts(const RuleParameters& parameters);

/// Sets the parameter called @p name; false, and nothing set, when there is none of that name or @p value
/// can't be its value (whole numbers ≥ 0; horizons rising from 1 to 120 months, the headline's 6 among them).
bool setParameter(RuleParameters& parameters, const QString& name, const QString& value);

}  // namespace jisr
