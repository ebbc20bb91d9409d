#pragma once

#include <QList>
#include <QString>

#include "core/base/phrasebook.h"

namespace jisr {

/// The regional offices: region code and name in @p language (French for English), by code. From the
/// reference data that every programme file begins with.
QList<std::pair<QString, QString>> officeNames(Language language);

}  // namespace jisr
