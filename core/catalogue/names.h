#pragma once

#include <QString>
#include <QStringView>

namespace jisr {

/// The matching key of a person's name (DOMAIN.md, names): case, accents, hyphens, apostrophes folded;
/// particles joined; Latin spellings of one Arabic sound and Arabic letters folded to the same key.
/// Token order is kept ("last first"); see personKey for swapped names.
QString nameKey(QStringView name);

/// Key of a whole person: the two names' keys in alphabetical order, so that swapped names meet.
QString personKey(QStringView lastName, QStringView firstName);

/// Folding for search boxes: lower case, no French accents, Arabic alef/ya/ta marbuta/tatweel/vowels.
QString searchKey(QStringView text);

/// Similarity of two name keys in [0, 1] (Jaro–Winkler); for the matcher's uncertain pairs.
double nameSimilarity(QStringView keyA, QStringView keyB);

}  // namespace jisr
