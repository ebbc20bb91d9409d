#pragma once

#include <QString>
#include <QStringView>

/// Letters to sounds, for the matching keys of names (names.h).
namespace jisr {

/// A key is a skeleton of sounds, since Arabic writes no short vowels: consonants by one letter each
/// (x = kh, c = ch/sh, g = gh, t = t/th, …), an "a" for any vowel or ayn a word begins with, "w" and "y"
/// only at its beginning, no other vowel.

bool isVowel(char16_t unit);
bool isArabic(char16_t unit);
/// Appends the sounds of a folded word to @p key. @p joined: the word goes on from another, so its first
/// vowel isn't written.
void appendLatin(QStringView word, bool joined, QString& key);
void appendArabic(QStringView word, bool joined, QString& key);

}  // namespace jisr
