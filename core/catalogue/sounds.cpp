#include "core/catalogue/sounds.h"

#include <array>

#include "core/catalogue/fold.h"

namespace jisr {

bool isVowel(char16_t unit) {
    return unit == u'a' || unit == u'e' || unit == u'i' || unit == u'o' || unit == u'u' || unit == u'y';
}

bool isArabic(char16_t unit) {
    return unit >= 0x0600 && unit < 0x0700;
}

void appendLatin(QStringView word, bool joined, QString& key) {
    const qsizetype size = word.size();
    const auto at = [&](qsizetype i) { return i < size ? word[i].unicode() : char16_t(0); };
    qsizetype i = 0;
    const auto put = [&key](char16_t sound) { key.append(QChar(sound)); };
    if (!joined && size > 0) {
        if ((at(0) == u'o' && at(1) == u'u' && isVowel(at(2))) || (at(0) == u'w' && isVowel(at(1)))) {
            put(u'w');
            i = at(0) == u'o' ? 2 : 1;
        } else if (at(0) == u'w') {
            put(u'w');
            i = 1;
        } else if (at(0) == u'y' && isVowel(at(1))) {
            put(u'y');
            i = 1;
        } else if (isVowel(at(0))) {
            put(u'a');
            i = 1;
        }
    }
    while (i < size) {
        const char16_t unit = at(i);
        // a doubled letter sounds once, so does a doubled digraph (chch)
        if (unit == at(i + 1) && !isVowel(unit) && digitValue(unit) < 0) {
            ++i;
            continue;
        }
        const bool withH = at(i + 1) == u'h';
        const bool digraphEnds = withH && (i + 2 < size || unit == u'c' || unit == u's' || unit == u'k');
        switch (unit) {
            case u'a':
            case u'e':
            case u'i':
            case u'o':
            case u'u':
            case u'y':
            case u'w':
                break;
            case u'c':
                if (withH) {
                    put(u'c');
                    ++i;
                } else {
                    put(at(i + 1) == u'e' || at(i + 1) == u'i' || at(i + 1) == u'y' ? u's' : u'k');
                }
                break;
            case u's':
                if (digraphEnds) {
                    put(u'c');
                    ++i;
                } else {
                    put(u's');
                }
                break;
            case u'k':
                if (digraphEnds) {
                    put(u'x');
                    ++i;
                } else {
                    put(u'k');
                }
                break;
            case u'g':
                if (withH) {
                    put(u'g');
                    ++i;
                } else {
                    put(u'k');
                }
                break;
            case u'r':
                // Rhita, Srhir: a gh. Farhat: an r and an h.
                if (withH && (i == 0 || at(i - 1) == u's')) {
                    put(u'g');
                    ++i;
                } else {
                    put(u'r');
                }
                break;
            case u't':
                if (withH) {
                    ++i;
                } else if (at(i + 1) == u'c' && at(i + 2) == u'h') {
                    break;
                }
                put(u't');
                break;
            case u'd':
                if (at(i + 1) == u'j') {
                    break;
                }
                if (withH) {
                    ++i;
                }
                put(u'd');
                break;
            case u'p':
                if (withH) {
                    ++i;
                    put(u'f');
                } else {
                    put(u'b');
                }
                break;
            case u'q':
                if (at(i + 1) == u'u') {
                    ++i;
                }
                put(u'k');
                break;
            case u'v':
                put(u'f');
                break;
            case u'h':
                if (i + 1 < size) {
                    put(u'h');  // a last h is the feminine ending -ah
                }
                break;
            default:
                put(unit);
                break;
        }
        ++i;
    }
}

void appendArabic(QStringView word, bool joined, QString& key) {
    static constexpr auto sounds = [] {
        std::array<char, 64> table{};
        const auto set = [&table](char16_t unit, char sound) {
            table[static_cast<size_t>(unit - 0x0620)] = sound;
        };
        set(0x0628, 'b');
        set(0x062A, 't');
        set(0x062B, 't');
        set(0x062C, 'j');
        set(0x062D, 'h');
        set(0x062E, 'x');
        set(0x062F, 'd');
        set(0x0630, 'd');
        set(0x0631, 'r');
        set(0x0632, 'z');
        set(0x0633, 's');
        set(0x0634, 'c');
        set(0x0635, 's');
        set(0x0636, 'd');
        set(0x0637, 't');
        set(0x0638, 'd');
        set(0x063A, 'g');
        set(0x0641, 'f');
        set(0x0642, 'k');
        set(0x0643, 'k');
        set(0x0644, 'l');
        set(0x0645, 'm');
        set(0x0646, 'n');
        set(0x0647, 'h');
        return table;
    }();
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word[i].unicode();
        const bool first = i == 0 && !joined;
        if (unit == 0x0627 || unit == 0x0639) {  // alef, ayn
            if (first) {
                key.append(QLatin1Char('a'));
            }
        } else if (unit == 0x0648) {
            if (first) {
                key.append(QLatin1Char('w'));
            }
        } else if (unit == 0x064A) {
            if (first) {
                key.append(QLatin1Char('y'));
            }
        } else if (unit == 0x0647 && i + 1 == word.size()) {
            continue;  // ta marbuta or a last ha
        } else if (unit == 0x067E) {
            key.append(QLatin1Char('b'));
        } else if (unit == 0x06A4 || unit == 0x06A8) {
            key.append(QLatin1Char('f'));
        } else if (unit >= 0x0620 && unit < 0x0660 && sounds[static_cast<size_t>(unit - 0x0620)] != 0) {
            key.append(QLatin1Char(sounds[static_cast<size_t>(unit - 0x0620)]));
        } else if (!isArabic(unit)) {
            key.append(word[i]);
        }
    }
}

}  // namespace jisr
