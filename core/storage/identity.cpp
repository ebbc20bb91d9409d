#include "core/storage/identity.h"

#include <algorithm>

namespace jisr {

bool isMasked(QStringView number) {
    return number.contains(QChar(0x2022)) || number.contains(u'*');
}

QString identityKey(QStringView number) {
    if (isMasked(number)) {
        return {};
    }
    QString key;
    bool digits = false;
    for (const QChar c : number) {
        if (!c.isLetterOrNumber()) {
            continue;
        }
        if (c.isDigit()) {
            if (!digits && c.digitValue() == 0) {
                continue;
            }
            digits = true;
        }
        key += c.toUpper();
    }
    return key;
}

bool fitsMask(QStringView number, QStringView masked) {
    const auto isDot = [](QChar c) { return c == QChar(0x2022) || c == u'*'; };
    const auto* const firstDot = std::find_if(masked.begin(), masked.end(), isDot);
    auto afterDots = masked.size();
    while (afterDots > 0 && !isDot(masked[afterDots - 1])) {
        --afterDots;
    }
    const QStringView start = masked.left(firstDot - masked.begin()), end = masked.mid(afterDots);
    if (isMasked(number)) {
        const auto otherDot = std::find_if(number.begin(), number.end(), isDot) - number.begin();
        return number.left(std::min<qsizetype>(otherDot, start.size())) ==
                   start.left(std::min<qsizetype>(otherDot, start.size())) &&
               number.right(std::min<qsizetype>(2, end.size())) == end.right(2);
    }
    return number.startsWith(start, Qt::CaseInsensitive) && number.endsWith(end, Qt::CaseInsensitive);
}

}  // namespace jisr
