#include "core/catalogue/fold.h"

#include <QChar>
#include <array>

namespace jisr {

namespace {

// Below U+0700: Latin, its accents and Arabic; computed once, read a million times.
constexpr int TableSize = 0x0700;

char16_t foldArabic(char16_t unit) {
    switch (unit) {
        case 0x0622:  // alef with madda, hamza above, hamza below, wasla
        case 0x0623:
        case 0x0625:
        case 0x0671:
            return 0x0627;
        case 0x0624:
            return 0x0648;  // waw with hamza
        case 0x0626:        // ya with hamza, alef maksura, Persian ya
        case 0x0649:
        case 0x06CC:
            return 0x064A;
        case 0x0629:
            return 0x0647;  // ta marbuta
        case 0x06A9:        // Persian kaf, and the three letters Morocco writes for g
        case 0x06AF:
        case 0x06AD:
        case 0x0763:
            return 0x0643;
        case 0x0621:  // hamza on the line
        case 0x0640:  // tatweel
        case 0x0670:
            return 0;
        default:
            break;
    }
    if ((unit >= 0x064B && unit <= 0x065F) || (unit >= 0x0610 && unit <= 0x061A)) {
        return 0;
    }
    return unit;
}

char16_t foldSlowly(char16_t unit) {
    if (isInvisible(unit) || (unit >= 0x0300 && unit <= 0x036F)) {
        return 0;
    }
    if (const int digit = digitValue(unit); digit >= 0) {
        return static_cast<char16_t>(u'0' + digit);
    }
    QChar c(unit);
    if (c.decompositionTag() == QChar::Canonical && unit < 0x0600) {
        c = c.decomposition().at(0);
        if (c.decompositionTag() == QChar::Canonical) {
            c = c.decomposition().at(0);
        }
    }
    c = c.toLower();
    if (unit == 0x0131) {
        return u'i';  // dotless i
    }
    if (unit >= 0x0600 && unit < 0x0700) {
        const char16_t arabic = foldArabic(unit);
        return arabic == 0 ? u'\0' : QChar(arabic).isLetterOrNumber() ? arabic : u' ';
    }
    return c.isLetterOrNumber() ? c.unicode() : u' ';
}

std::array<char16_t, TableSize> makeTable() {
    std::array<char16_t, TableSize> table{};
    for (int i = 0; i < TableSize; ++i) {
        table[static_cast<size_t>(i)] = foldSlowly(static_cast<char16_t>(i));
    }
    return table;
}

bool isApostrophe(char16_t unit) {
    return unit == u'\'' || unit == 0x2019 || unit == 0x2018 || unit == 0x02BC || unit == u'`' ||
           unit == 0x00B4 || unit == 0x02BF || unit == 0x02BE;
}

bool isBlank(char16_t unit) {
    return unit <= u' ' || unit == 0x00A0 || unit == 0x202F || unit == 0x3000 ||
           (unit >= 0x2000 && unit <= 0x200A);
}

}  // namespace

bool isInvisible(char16_t unit) {
    return (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) ||
           (unit >= 0x2060 && unit <= 0x2069) || unit == 0xFEFF || unit == 0x061C || unit == 0x00AD;
}

char16_t foldUnit(char16_t unit) {
    static const std::array<char16_t, TableSize> table = makeTable();
    return unit < TableSize ? table[unit] : unit == 0x0763 ? char16_t(0x0643) : foldSlowly(unit);
}

QString folded(QStringView text) {
    QString result;
    result.reserve(text.size());
    qsizetype wordStart = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (isApostrophe(unit)) {
            // M'hamed is one word, L'Oriental two.
            const qsizetype length = result.size() - wordStart;
            if (length == 1 && (result.back() == QLatin1Char('l') || result.back() == QLatin1Char('d'))) {
                result.append(QLatin1Char(' '));
                wordStart = result.size();
            }
            continue;
        }
        if (unit == 0x0153 || unit == 0x0152) {
            result.append(QLatin1String("oe"));
            continue;
        }
        const char16_t plain = foldUnit(unit);
        if (plain == 0) {
            continue;
        }
        if (plain == u' ') {
            if (result.size() > wordStart) {
                result.append(QLatin1Char(' '));
                wordStart = result.size();
            }
            continue;
        }
        result.append(QChar(plain));
    }
    if (result.endsWith(QLatin1Char(' '))) {
        result.chop(1);
    }
    return result;
}

QStringView cleaned(QStringView text, QString& buffer) {
    qsizetype from = 0;
    qsizetype to = text.size();
    const auto takeOut = [](char16_t unit) {
        return isInvisible(unit) || unit == 0x7F || (unit < u' ' && unit != u'\n' && unit != u'\t');
    };
    const auto skip = [&](qsizetype at) {
        const char16_t unit = text[at].unicode();
        return isBlank(unit) || takeOut(unit);
    };
    while (from < to && skip(from)) {
        ++from;
    }
    while (to > from && skip(to - 1)) {
        --to;
    }
    const QStringView inner = text.sliced(from, to - from);
    bool dirty = false;
    for (const QChar c : inner) {
        const char16_t unit = c.unicode();
        if ((unit < u' ' || unit > 0x7E) && takeOut(unit)) {
            dirty = true;
            break;
        }
    }
    if (!dirty) {
        return inner;
    }
    buffer.clear();
    buffer.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const char16_t unit = inner[i].unicode();
        if (unit == u'\r') {
            // CRLF and lone CR inside a cell become one kind of line break
            if (i + 1 >= inner.size() || inner[i + 1] != QLatin1Char('\n')) {
                buffer.append(QLatin1Char('\n'));
            }
        } else if (!takeOut(unit)) {
            buffer.append(inner[i]);
        }
    }
    return buffer;
}

}  // namespace jisr
