#pragma once

#include <QByteArray>

#include "ui/base/programmefacts.h"

namespace jisr {

/// A question as the file keeps it: filter, horizon and mode, with or without its cut-off.
QByteArray savedQuestion(const Scope& scope, bool withCutOff);
/// The scope that @p json asks for, at @p present's cut-off where it keeps none. What a later program may
/// have written beside is left out; nothing when @p json is no question at all.
std::optional<Scope> questionFrom(const QByteArray& json, const Scope& present);

}  // namespace jisr
