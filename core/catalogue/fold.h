#pragma once

#include <QString>
#include <QStringView>

/// Folding of spellings, shared by search keys, place names and choice values.
namespace jisr {

/// @p unit without case, accent or Arabic variant form; 0 when it carries nothing (tatweel, vowel signs,
/// direction marks, combining accents), a space for anything that separates words.
char16_t foldUnit(char16_t unit);

/// True for U+200F and its kin: marks of direction, joiners, byte order marks.
bool isInvisible(char16_t unit);

/// Lower case, accents and Arabic variants folded, punctuation turned into single spaces, ends trimmed.
QString folded(QStringView text);

/// @p text without blanks at its ends (no-break ones included) and without invisible marks anywhere.
/// Returns a view of @p text when there was nothing inside to take out, otherwise of @p buffer.
QStringView cleaned(QStringView text, QString& buffer);

/// 0–9 for a digit (Western, Arabic-Indic, Persian), -1 otherwise.
inline int digitValue(char16_t unit) {
    if (unit >= u'0' && unit <= u'9') {
        return unit - u'0';
    }
    if (unit >= 0x0660 && unit <= 0x0669) {
        return unit - 0x0660;
    }
    if (unit >= 0x06F0 && unit <= 0x06F9) {
        return unit - 0x06F0;
    }
    return -1;
}

}  // namespace jisr
