#pragma once

#include <QString>
#include <QVariant>
#include <functional>

#include "core/catalogue/catalogue.h"

namespace jisr {

class Phrasebook;

/// A row's label by record and id, for reference fields.
using LabelOf = std::function<QString(RecordKind, qint64)>;

/// A stored value as screens show it: choices and dates in words, the CIN masked, phones grouped.
QString shownValue(const Field& field, const QVariant& value, const Phrasebook& phrasebook,
                   const LabelOf& labelOf);

/// The same for a widget: codes and phones stay whole inside Arabic text, by left-to-right marks that no
/// file should carry.
QString screenText(const Field& field, const QVariant& value, const Phrasebook& phrasebook,
                   const LabelOf& labelOf);

/// Between left-to-right marks.
QString leftToRight(const QString& text);

/// True for fields whose texts read from left to right in every language: codes, phones, e-mail.
bool readsLeftToRight(const Field& field);

}  // namespace jisr
