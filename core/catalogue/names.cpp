#include "core/catalogue/names.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/catalogue/fold.h"
#include "core/catalogue/sounds.h"

namespace jisr {

namespace {

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
