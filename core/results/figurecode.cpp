#include "core/results/figurecode.h"

#include <array>

namespace jisr {

namespace {

constexpr int version = 0;
constexpr int versionBits = 2, indicatorBits = 6, horizonBits = 6, dayBits = 15, keyBits = 4;
constexpr int bitsPerLetter = 5, checkLetters = 2, shortest = 8;
constexpr int shortHash = 16, longHash = 32;
constexpr std::array letters = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A',
                                'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N',
                                'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z'};

// Codes are on paper: an indicator or a key keeps its number, a new one goes behind (or raises the version).
static_assert(int(IndicatorId::Conf) == 0 && int(IndicatorId::Ins) == 9 && int(IndicatorId::SalMed) == 38);
static_assert(IndicatorCount <= 1 << indicatorBits && GroupKeyCount <= 1 << keyBits);
static_assert(int(GroupKey::Region) == 1 && int(GroupKey::Cohort) == 4 && int(GroupKey::Mode) == 10);

QDate dayZero() {
    return {2010, 1, 1};
}

/// The foot of a code's text, by Fowler, Noll and Vo (FNV-1a); the high bits folded in, where a short text
/// leaves its mark.
quint32 hashOf(const QString& code, int bits) {
    quint32 hash = 2166136261u;
    for (const char byte : code.toUtf8()) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619u;
    }
    return bits == shortHash ? (hash >> 16) ^ (hash & 0xffffu) : hash;
}

class Bits {
  public:
    Bits() = default;
    explicit Bits(std::vector<bool> bits) : m_bits(std::move(bits)) {}

    void put(quint32 value, int width) {
        for (int bit = width - 1; bit >= 0; --bit) {
            m_bits.push_back(value >> bit & 1u);
        }
    }
    /// Groups of two bits, lowest first, each behind a bit that says whether another follows.
    void putCount(std::size_t count) {
        do {
            put(count > 3, 1);
            put(static_cast<quint32>(count & 3u), 2);
            count >>= 2;
        } while (count > 0);
    }
    /// Past the end there are zeros; overrun() tells.
    quint32 take(int width) {
        quint32 value = 0;
        for (int bit = 0; bit < width; ++bit, ++m_at) {
            value = value << 1 | (m_at < m_bits.size() && m_bits[m_at] ? 1u : 0u);
        }
        return value;
    }
    std::size_t takeCount() {
        std::size_t count = 0;
        bool more = true;
        for (int shift = 0; more && shift < 32; shift += 2) {
            more = take(1);
            count |= static_cast<std::size_t>(take(2)) << shift;
        }
        return count;
    }
    bool overrun() const { return m_at > m_bits.size(); }
    std::size_t left() const { return overrun() ? 0 : m_bits.size() - m_at; }
    std::vector<bool>& all() { return m_bits; }

  private:
    std::vector<bool> m_bits;
    std::size_t m_at = 0;
};

/// x¹⁰ + x⁹ + x⁵ + x⁴ + x + 1, begun with ones, so that a code of zeros has a check as well.
quint32 checkOf(const std::vector<bool>& bits) {
    constexpr quint32 polynomial = 0x233, high = 1u << 9, mask = 0x3ff;
    quint32 rest = mask;
    for (const bool bit : bits) {
        const bool out = ((rest & high) != 0) != bit;
        rest = rest << 1 & mask;
        if (out) {
            rest ^= polynomial;
        }
    }
    return rest;
}

/// A whole programme's codes of one key, those for "not stated" among them.
QStringList allCodes(GroupKey key, const CodesOf& codesOf) {
    QStringList all{QLatin1String(NoCode)};
    for (const CodeName& name : codesOf(key)) {
        all.append(name.code);
    }
    all.removeDuplicates();
    return all;
}

bool distinct(const std::set<QString>& codes, const QStringList& all, int bits) {
    std::map<quint32, QString> seen;
    for (const QString& code : codes) {
        if (!seen.emplace(hashOf(code, bits), code).second) {
            return false;
        }
    }
    return std::all_of(all.begin(), all.end(), [&](const QString& code) {
        const auto same = seen.find(hashOf(code, bits));
        return same == seen.end() || same->second == code;
    });
}

/// Four, four, four, … and what is left with the last.
QString grouped(const QString& plain) {
    QString text;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (at > 0 && at % 4 == 0 && plain.size() - at > 1) {
            text += u'-';
        }
        text += plain[at];
    }
    return text;
}

/// -1: none.
int letterValue(QChar typed) {
    const char16_t letter = typed.toUpper().unicode();
    if (letter == u'O') {
        return 0;
    }
    if (letter == u'I' || letter == u'L') {
        return 1;
    }
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letter == static_cast<char16_t>(letters[i])) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

bool isDash(QChar c) {
    return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013' || c.isSpace() ||
           (c >= u'\u200E' && c <= u'\u200F') || (c >= u'\u2066' && c <= u'\u2069');
}

}  // namespace

QString figureCode(const FigureReference& reference, const CodesOf& codesOf) {
    const FigureAddress& address = reference.address;
    const qint64 day = dayZero().daysTo(reference.cutOff);
    if (!reference.cutOff.isValid() || day < 0 || day >= 1 << dayBits || address.horizon < 0 ||
        address.horizon >= 1 << horizonBits) {
        return {};
    }
    Bits bits;
    bits.put(version, versionBits);
    bits.put(static_cast<quint32>(address.id), indicatorBits);
    bits.put(static_cast<quint32>(address.horizon), horizonBits);
    bits.put(static_cast<quint32>(day), dayBits);
    for (const auto& [key, codes] : address.filter.allowed) {
        const QStringList all = allCodes(key, codesOf);
        const int width = distinct(codes, all, shortHash) ? shortHash : longHash;
        if (width == longHash && !distinct(codes, all, longHash)) {
            return {};
        }
        bits.put(1, 1);
        bits.put(static_cast<quint32>(key), keyBits);
        bits.put(width == longHash, 1);
        bits.putCount(codes.size());
        for (const QString& code : codes) {
            bits.put(hashOf(code, width), width);
        }
    }
    bits.put(0, 1);
    while (bits.all().size() % bitsPerLetter != 0) {
        bits.put(0, 1);
    }
    bits.put(checkOf(bits.all()), checkLetters * bitsPerLetter);
    QString plain;
    while (bits.left() > 0) {
        plain += QLatin1Char(letters[bits.take(bitsPerLetter)]);
    }
    return grouped(plain);
}

std::variant<FigureReference, Message> readFigureCode(QStringView text, const CodesOf& codesOf) {
    const Message mistyped{
        QT_TRANSLATE_NOOP("core",
                          "“%1” is not the code of a figure: a character is missing or mistyped. "
                          "Compare it with the code on the figure's card."),
        {text.trimmed().toString()}};
    Bits bits;
    int count = 0;
    for (const QChar typed : text) {
        if (isDash(typed)) {
            continue;
        }
        const int value = letterValue(typed);
        if (value < 0) {
            return mistyped;
        }
        bits.put(static_cast<quint32>(value), bitsPerLetter);
        ++count;
    }
    if (count < shortest) {
        return mistyped;
    }
    // not by resize(): GCC 12 takes it for a growth without end, and warns
    const auto bodyEnd = bits.all().end() - static_cast<std::ptrdiff_t>(checkLetters * bitsPerLetter);
    std::vector<bool> body(bits.all().begin(), bodyEnd);
    Bits check(std::vector<bool>(bodyEnd, bits.all().end()));
    if (checkOf(body) != check.take(checkLetters * bitsPerLetter)) {
        return mistyped;
    }
    Bits content(std::move(body));
    if (content.take(versionBits) != version) {
        return Message{QT_TRANSLATE_NOOP("core",
                                         "The code “%1” was made by a newer version of Jisr. Open it "
                                         "with that version."),
                       {text.trimmed().toString()}};
    }
    FigureReference reference;
    const auto indicator = static_cast<int>(content.take(indicatorBits));
    reference.address.horizon = static_cast<int>(content.take(horizonBits));
    reference.cutOff = dayZero().addDays(content.take(dayBits));
    if (indicator >= IndicatorCount) {
        return mistyped;
    }
    reference.address.id = static_cast<IndicatorId>(indicator);
    while (!content.overrun() && content.take(1)) {
        const auto key = static_cast<int>(content.take(keyBits));
        const int width = content.take(1) ? longHash : shortHash;
        const std::size_t codes = content.takeCount();
        if (key <= 0 || key >= GroupKeyCount || codes * static_cast<std::size_t>(width) > content.left()) {
            return mistyped;
        }
        const QStringList all = allCodes(static_cast<GroupKey>(key), codesOf);
        std::set<QString>& allowed = reference.address.filter.allowed[static_cast<GroupKey>(key)];
        for (std::size_t i = 0; i < codes; ++i) {
            const quint32 hash = content.take(width);
            QStringList found;
            for (const QString& code : all) {
                if (hashOf(code, width) == hash) {
                    found.append(code);
                }
            }
            if (found.isEmpty()) {
                return Message{
                    QT_TRANSLATE_NOOP("core",
                                      "The code “%1” belongs to another programme, or to an earlier "
                                      "state of this one: it filters by a value of “%2” that this "
                                      "file doesn't have."),
                    {text.trimmed().toString(), term(groupKeyName(static_cast<GroupKey>(key)))}};
            }
            if (found.size() > 1) {
                return Message{QT_TRANSLATE_NOOP("core",
                                                 "The code “%1” no longer says which is meant: %2. "
                                                 "Set the filter by hand."),
                               {text.trimmed().toString(), found.join(QStringLiteral(", "))}};
            }
            allowed.insert(found.front());
        }
    }
    while (content.left() > 0) {
        if (content.left() >= bitsPerLetter || content.take(1)) {
            return mistyped;
        }
    }
    return content.overrun() ? std::variant<FigureReference, Message>(mistyped) : reference;
}

bool looksLikeFigureCode(QStringView text) {
    int typed = 0;
    bool marked = false;
    for (const QChar c : text.trimmed()) {
        if (c.isSpace()) {
            return false;
        }
        if (isDash(c)) {
            marked = true;
            continue;
        }
        if (c.unicode() > 0x7f || !c.isLetterOrNumber()) {
            return false;
        }
        marked = marked || c.isDigit();
        ++typed;
    }
    return marked && typed >= shortest;
}

}  // namespace jisr
