#pragma once

#include <QString>
#include <QStringView>

#include "core/catalogue/catalogue.h"

/// How people write the values of choice and yes/no fields, in three languages.
namespace jisr {

/// The code that @p text means for @p field (by code, label or common word, folded); empty when unknown.
QString choiceMeant(const Field& field, QStringView text);

/// 1 yes, 0 no, -1 not understood: oui/non, نعم/لا, yes/no, Y/N, 1/0, vrai/faux, true/false, O/N.
int yesNoMeant(QStringView text);

/// True for "-", "n/a", "#N/A", "null", "néant", "?" and the like: ways to write "nothing".
bool meansNothing(QStringView text);

}  // namespace jisr
