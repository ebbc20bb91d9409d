#include "core/importing/splitname.h"

#include <QStringList>

#include "core/catalogue/fold.h"

namespace jisr {

namespace {

bool isParticle(const QString& word) {
    static const QStringList particles{
        QStringLiteral("el"),   QStringLiteral("al"),    QStringLiteral("ait"),    QStringLiteral("ben"),
        QStringLiteral("bent"), QStringLiteral("ibn"),   QStringLiteral("ould"),   QStringLiteral("oulad"),
        QStringLiteral("bou"),  QStringLiteral("abu"),   QStringLiteral("abou"),   QStringLiteral("abd"),
        QStringLiteral("sidi"), QStringLiteral("lalla"), QStringLiteral("moulay"), QStringLiteral("بن"),
        QStringLiteral("ابن"),  QStringLiteral("ايت"),   QStringLiteral("عبد"),    QStringLiteral("ابو")};
    return particles.contains(folded(word));
}

bool inCapitals(const QString& word) {
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

}  // namespace

SplitName splitName(QStringView fullName, bool familyFirst) {
    QString text = fullName.toString().simplified();
    const qsizetype comma = text.indexOf(u',');  // "Alaoui, Salma"
    if (comma > 0) {
        return {text.left(comma).trimmed(), text.mid(comma + 1).trimmed(), true};
    }
    QStringList words;  // a particle and what follows it count as one
    QString held;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        held += held.isEmpty() ? word : u' ' + word;
        if (!isParticle(word)) {
            words.append(held);
            held.clear();
        }
    }
    if (!held.isEmpty()) {
        words.append(held);
    }
    if (words.size() < 2) {
        return {text, {}, false};
    }
    const qsizetype capitals = std::count_if(words.begin(), words.end(), inCapitals);
    if (capitals > 0 && capitals < words.size()) {
        QStringList family, given;
        for (const QString& word : words) {
            (inCapitals(word) ? family : given).append(word);
        }
        return {family.join(u' '), given.join(u' '), true};
    }
    const bool certain = words.size() == 2;
    if (familyFirst) {
        const QString family = words.takeFirst();
        return {family, words.join(u' '), certain};
    }
    const QString family = words.takeLast();
    return {family, words.join(u' '), certain};
}

}  // namespace jisr
