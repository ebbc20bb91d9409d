#include "core/catalogue/names.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>

#include "core/catalogue/fold.h"

namespace jisr {

namespace {

// A key is a skeleton of sounds, since Arabic writes no short vowels: consonants by one letter each
// (x = kh, c = ch/sh, g = gh, t = t/th, …), an "a" for any vowel or ayn a word begins with, "w" and "y"
// only at its beginning, no other vowel.

bool isVowel(char16_t unit) {
    return unit == u'a' || unit == u'e' || unit == u'i' || unit == u'o' || unit == u'u' || unit == u'y';
}

bool isArabic(char16_t unit) {
    return unit >= 0x0600 && unit < 0x0700;
}

/// Latin letters to sounds. @p joined: the word goes on from another, so its first vowel isn't written.
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

/// Folded Arabic letters to sounds.
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

/// Sun letters swallow the l of the article before them.
bool isSunLetter(char16_t unit) {
    return QStringView(u"تثدذرزسشصضطظلن").contains(QChar(unit));
}

/// Arabic article off, except from the few names that merely begin like it.
QStringView withoutArabicArticle(QStringView word) {
    static const QSet<QString> whole = {QStringLiteral("الياس"), QStringLiteral("الزا"),
                                        QStringLiteral("الينا"), QStringLiteral("السا")};
    if (word.size() > 3 && word.startsWith(u"ال") && !whole.contains(word.toString())) {
        return word.sliced(2);
    }
    return word;
}

/// El, Al, Es-, En- … off the beginning of a Latin word: "elidrissi", "essaidi", "echcherif".
QStringView withoutLatinArticle(QStringView word) {
    const auto at = [&](qsizetype i) { return i < word.size() ? word[i].unicode() : char16_t(0); };
    if (word.size() >= 5 && at(0) == u'e' && at(1) == u'l' && at(2) != u'l' &&
        (!isVowel(at(2)) || word.size() >= 7)) {
        return word.sliced(2);
    }
    if (word.size() >= 7 && at(0) == u'a' && at(1) == u'l' && at(2) != u'l' && !isVowel(at(2))) {
        return word.sliced(2);
    }
    if (word.size() >= 5 && at(0) == u'e' && at(1) == at(2) &&
        QStringView(u"dnrstz").contains(QChar(at(1)))) {
        return word.sliced(2);
    }
    if (word.size() >= 6 && word.startsWith(u"echch")) {
        return word.sliced(3);
    }
    return word;
}

/// A word that only joins names: articles are left out, particles go together with the next word.
enum class Role { Word, Article, Particle, Suffix };

Role roleOf(QStringView word, QStringView next) {
    static const QHash<QString, Role> roles = [] {
        QHash<QString, Role> known;
        for (const QStringView each : QStringView(u"el|al|l|ال").split(u'|')) {
            known.insert(each.toString(), Role::Article);
        }
        for (const QStringView each :
             QStringView(u"ben|bin|bent|bint|ibn|ibnou|ait|ayt|ath|ould|weld|wld|oulad|ouled|ou|id|"
                         u"bou|abou|abu|abd|abdel|abdal|abder|abdes|abdou|m|بن|بنت|ابن|ايت|ولد|اولاد|"
                         u"او|ايد|بو|ابو|عبد|اوت")
                 .split(u'|')) {
            known.insert(each.toString(), Role::Particle);
        }
        for (const QStringView each :
             QStringView(
                 u"eddine|dine|eddin|din|uddin|allah|llah|ellah|zahra|zohra|zahrae|zahraa|ezzahra|ezzohra|"
                 u"ezzahrae|azzahra|الدين|الله|الزهراء|الزهرا|الزهره|زهراء|زهرا|زهره")
                 .split(u'|')) {
            known.insert(each.toString(), Role::Suffix);
        }
        return known;
    }();
    const Role role = word.size() <= 8
                          ? roles.value(QString::fromRawData(word.data(), word.size()), Role::Word)
                          : Role::Word;
    if (role == Role::Word && word.size() <= 3 && !next.isEmpty() && !isArabic(word[0].unicode())) {
        // Ed-Dahbi, Es Saidi, Ech-Cherif: the article before a sun letter
        const bool vowel = word[0] == QLatin1Char('e') || word[0] == QLatin1Char('a');
        if (vowel && word.size() >= 2 && next.startsWith(word.sliced(1)) && !isVowel(word[1].unicode())) {
            return Role::Article;
        }
    }
    return next.isEmpty() && (role == Role::Article || role == Role::Particle) ? Role::Word : role;
}

/// Particles whose Latin spelling hides the sound Arabic writes.
QStringView particleKey(QStringView word) {
    static const QHash<QString, QString> keys = {
        {QStringLiteral("ould"), QStringLiteral("wld")}, {QStringLiteral("weld"), QStringLiteral("wld")},
        {QStringLiteral("wld"), QStringLiteral("wld")},  {QStringLiteral("ibn"), QStringLiteral("bn")},
        {QStringLiteral("ibnou"), QStringLiteral("bn")}, {QStringLiteral("ابن"), QStringLiteral("bn")},
        {QStringLiteral("abou"), QStringLiteral("b")},   {QStringLiteral("abu"), QStringLiteral("b")},
        {QStringLiteral("ابو"), QStringLiteral("b")},    {QStringLiteral("bou"), QStringLiteral("b")},
        {QStringLiteral("بو"), QStringLiteral("b")},     {QStringLiteral("ath"), QStringLiteral("at")}};
    const auto found = keys.constFind(QString::fromRawData(word.data(), word.size()));
    return found == keys.constEnd() ? QStringView() : QStringView(*found);
}

void appendWord(QStringView word, bool joined, QString& key) {
    if (isArabic(word[0].unicode())) {
        // عبدالرحمان, بنعبدالله in one word: the article inside follows the same rule as in two
        const qsizetype servant = word.indexOf(QStringView(u"عبدال"));
        if (servant >= 0 && word.size() > servant + 6) {
            appendArabic(word.first(servant + 3), joined, key);
            const QStringView rest = word.sliced(servant + 5);
            if (!isSunLetter(rest[0].unicode())) {
                key.append(QLatin1Char('l'));
            }
            appendArabic(rest, true, key);
            return;
        }
        appendArabic(withoutArabicArticle(word), joined, key);
        return;
    }
    appendLatin(withoutLatinArticle(word), joined, key);
}

/// After "abd" the article is heard: Abdelilah, but Abderrahmane.
void appendServantOf(QStringView next, QString& key) {
    if (isArabic(next[0].unicode())) {
        const bool article = next.size() > 3 && next.startsWith(u"ال");
        const QStringView rest = article ? next.sliced(2) : next;
        if (article && !isSunLetter(rest[0].unicode())) {
            key.append(QLatin1Char('l'));
        }
        appendArabic(rest, true, key);
        return;
    }
    appendLatin(next, true, key);
}

/// Names whose first vowel comes and goes: Brahim and Ibrahim, Driss and Idriss, M'hamed and امحمد.
void settleFirstVowel(QString& word) {
    static const QSet<QString> loose = {
        QStringLiteral("abrhm"), QStringLiteral("adrs"),  QStringLiteral("amhmd"), QStringLiteral("asml"),
        QStringLiteral("asmn"),  QStringLiteral("amhnd"), QStringLiteral("ambrk"), QStringLiteral("amhdn")};
    if (loose.contains(word)) {
        word.remove(0, 1);
    }
}

bool isServant(QStringView word) {
    return word == u"abd" || word == u"abdel" || word == u"abdal" || word == u"abder" || word == u"abdes" ||
           word == u"abdou" || word == u"عبد";
}

}  // namespace

QString nameKey(QStringView name) {
    const QString plain = folded(name);
    const QList<QStringView> words = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
    QString key;
    QString current;    // the word being built of particles and the name they belong to
    bool open = false;  // a particle waits for its name
    bool servant = false;
    const auto close = [&] {
        if (!current.isEmpty()) {
            settleFirstVowel(current);
            if (!key.isEmpty()) {
                key.append(QLatin1Char(' '));
            }
            key.append(current);
            current.clear();
        }
        open = servant = false;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = words[i];
        const QStringView next = i + 1 < words.size() ? words[i + 1] : QStringView();
        const Role role = roleOf(word, next);
        if (role == Role::Article && !servant) {
            continue;
        }
        if (role == Role::Suffix && !current.isEmpty() && !servant) {
            appendWord(word, true, current);
            continue;
        }
        if (role == Role::Particle) {
            if (!open) {
                close();
            }
            if (const QStringView known = particleKey(word); !known.isEmpty()) {
                current.append(known);
            } else if (isServant(word)) {
                current.append(open ? u"bd" : u"abd");
            } else {
                appendWord(word, open, current);
            }
            // Abdel ilah: the article's l is heard before anything but a sun letter
            if (word == u"abdel" || word == u"abdal") {
                if (!QStringView(u"tdrzsnl").contains(next[0])) {
                    current.append(QLatin1Char('l'));
                }
            }
            open = true;
            servant = isServant(word);
            continue;
        }
        if (open) {
            if (servant) {
                if (role == Role::Article) {
                    if (!next.isEmpty() && !QStringView(u"tdrzsnl").contains(next[0])) {
                        current.append(QLatin1Char('l'));
                    }
                    continue;
                }
                appendServantOf(word, current);
            } else {
                appendWord(word, true, current);
            }
            open = servant = false;
            continue;  // a suffix may still follow
        }
        close();
        appendWord(word, false, current);
    }
    close();
    if (key.isEmpty()) {
        return plain;  // nothing but vowels or another script
    }
    return key;
}

QString personKey(QStringView lastName, QStringView firstName) {
    QString last = nameKey(lastName);
    QString first = nameKey(firstName);
    if (first < last) {
        std::swap(first, last);
    }
    return last + QLatin1Char('|') + first;
}

QString searchKey(QStringView text) {
    return folded(text);
}

double nameSimilarity(QStringView keyA, QStringView keyB) {
    if (keyA == keyB) {
        return 1;
    }
    const qsizetype lengthA = std::min<qsizetype>(keyA.size(), 64);
    const qsizetype lengthB = std::min<qsizetype>(keyB.size(), 64);
    if (lengthA == 0 || lengthB == 0) {
        return 0;
    }
    const qsizetype window = std::max<qsizetype>(std::max(lengthA, lengthB) / 2 - 1, 0);
    quint64 usedB = 0;
    quint64 usedA = 0;
    int matches = 0;
    for (qsizetype i = 0; i < lengthA; ++i) {
        const qsizetype from = std::max<qsizetype>(0, i - window);
        const qsizetype to = std::min(lengthB, i + window + 1);
        for (qsizetype j = from; j < to; ++j) {
            const quint64 bit = quint64(1) << j;
            if (!(usedB & bit) && keyA[i] == keyB[j]) {
                usedB |= bit;
                usedA |= quint64(1) << i;
                ++matches;
                break;
            }
        }
    }
    if (matches == 0) {
        return 0;
    }
    int swaps = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < lengthA; ++i) {
        if (!(usedA & (quint64(1) << i))) {
            continue;
        }
        while (!(usedB & (quint64(1) << j))) {
            ++j;
        }
        if (keyA[i] != keyB[j]) {
            ++swaps;
        }
        ++j;
    }
    const double m = matches;
    const double jaro =
        (m / static_cast<double>(lengthA) + m / static_cast<double>(lengthB) + (m - swaps / 2) / m) / 3;
    int prefix = 0;
    while (prefix < 4 && prefix < lengthA && prefix < lengthB && keyA[prefix] == keyB[prefix]) {
        ++prefix;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
}

}  // namespace jisr
