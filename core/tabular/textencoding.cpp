#include "core/tabular/textencoding.h"

#include <uchardet/uchardet.h>

#include <cstring>

#include "core/tabular/codepages.h"

namespace jisr {

namespace {

using Byte = unsigned char;

/// Length of the well-formed UTF-8 sequence at @p in: 0 when ill-formed, -1 when it goes on behind @p end.
int sequenceLength(const Byte* in, const Byte* end, char32_t& character) {
    const Byte lead = *in;
    int length = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        character = lead & 0x1Fu;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        character = lead & 0x0Fu;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        character = lead & 0x07u;
    } else {
        return 0;
    }
    for (int i = 1; i < length; ++i) {
        if (in + i == end) {
            return -1;
        }
        if ((in[i] & 0xC0) != 0x80) {
            return 0;
        }
        character = (character << 6) | (in[i] & 0x3Fu);
        // overlong forms, surrogates and numbers above U+10FFFF show in the second byte
        if (i == 1 && ((lead == 0xE0 && in[1] < 0xA0) || (lead == 0xED && in[1] > 0x9F) ||
                       (lead == 0xF0 && in[1] < 0x90) || (lead == 0xF4 && in[1] > 0x8F))) {
            return 0;
        }
    }
    return length;
}

/// Widens ASCII, sixteen bytes at a step; returns the number of bytes taken.
qsizetype widenAscii(const Byte* in, qsizetype size, char16_t* out) {
    qsizetype i = 0;
    for (; i + 16 <= size; i += 16) {
        quint64 words[2];
        std::memcpy(words, in + i, 16);
        if ((words[0] | words[1]) & 0x8080808080808080u) {
            break;
        }
        for (int k = 0; k < 16; ++k) {
            out[i + k] = in[i + k];
        }
    }
    for (; i < size && in[i] < 0x80; ++i) {
        out[i] = in[i];
    }
    return i;
}

Decoded decodeUtf8(const Byte* bytes, qsizetype size, bool last, char16_t* out) {
    const Byte* in = bytes;
    const Byte* const end = bytes + size;
    char16_t* const begin = out;
    Decoded result;
    while (in < end) {
        if (*in < 0x80) {
            const qsizetype plain = widenAscii(in, end - in, out);
            in += plain;
            out += plain;
            continue;
        }
        char32_t character = 0;
        const int length = sequenceLength(in, end, character);
        if (length <= 0) {
            result.invalid = length == 0 || last;
            break;
        }
        if (character < 0x10000) {
            *out++ = static_cast<char16_t>(character);
        } else {
            *out++ = QChar::highSurrogate(character);
            *out++ = QChar::lowSurrogate(character);
        }
        in += length;
    }
    result.used = in - bytes;
    result.written = out - begin;
    return result;
}

Decoded decodeUtf16(const Byte* bytes, qsizetype size, bool bigEndian, bool last, char16_t* out) {
    Decoded result;
    const int high = bigEndian ? 0 : 1;
    const auto unit = [&](qsizetype at) {
        return static_cast<char16_t>((bytes[at + high] << 8) | bytes[at + 1 - high]);
    };
    qsizetype i = 0;
    while (i + 2 <= size) {
        const char16_t here = unit(i);
        if (!QChar::isSurrogate(here)) {
            out[result.written++] = here;
            i += 2;
            continue;
        }
        if (i + 4 > size && !last) {
            break;
        }
        if (i + 4 > size || !QChar::isHighSurrogate(here) || !QChar::isLowSurrogate(unit(i + 2))) {
            result.invalid = true;
            break;
        }
        out[result.written++] = here;
        out[result.written++] = unit(i + 2);
        i += 4;
    }
    if (last && i + 1 == size && !result.invalid) {
        if (bytes[i] == 0 || bytes[i] == '\n') {
            ++i;
        } else {
            result.invalid = true;
        }
    }
    result.used = i;
    return result;
}

Decoded decodeTable(const Byte* bytes, qsizetype size, const char16_t* table, char16_t* out) {
    qsizetype i = 0;
    while (i < size) {
        i += widenAscii(bytes + i, size - i, out + i);
        for (; i < size && bytes[i] >= 0x80; ++i) {
            out[i] = table[bytes[i] - 0x80];
        }
    }
    return {size, size, false};
}

/// Arabic words are runs of high bytes; French accents stand alone or, rarely, in pairs.
bool looksArabic(const QByteArray& sample) {
    qsizetype high = 0;
    qsizetype inRuns = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i <= sample.size(); ++i) {
        if (i < sample.size() && static_cast<Byte>(sample[i]) >= 0xC0) {
            ++run;
            continue;
        }
        high += run;
        inRuns += run >= 3 ? run : 0;
        run = 0;
    }
    return inRuns * 2 > high;
}

/// Latin, Greek, Arabic, Tifinagh, punctuation and surrogates; neither Chinese, where two ASCII bytes taken
/// for one unit would lie, nor anything else.
bool likelyHighHalf(Byte high) {
    return high <= 0x07 || (high >= 0x1E && high <= 0x27) || high == 0x2D || (high >= 0xD8 && high <= 0xDF) ||
           high >= 0xFB;
}

}  // namespace

QString encodingName(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf8:
            return QStringLiteral("UTF-8");
        case TextEncoding::Utf16LE:
            return QStringLiteral("UTF-16LE");
        case TextEncoding::Utf16BE:
            return QStringLiteral("UTF-16BE");
        case TextEncoding::Windows1252:
            return QStringLiteral("windows-1252");
        case TextEncoding::Windows1256:
            return QStringLiteral("windows-1256");
    }
    return {};
}

std::optional<TextEncoding> encodingFromName(QStringView name) {
    QString plain = name.toString().toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    if (plain == u"utf8" || plain == u"utf8bom" || plain == u"ascii" || plain == u"usascii") {
        return TextEncoding::Utf8;
    }
    if (plain == u"utf16" || plain == u"utf16le" || plain == u"unicode") {
        return TextEncoding::Utf16LE;
    }
    if (plain == u"utf16be") {
        return TextEncoding::Utf16BE;
    }
    if (plain == u"windows1252" || plain == u"cp1252" || plain == u"latin1" || plain == u"iso88591") {
        return TextEncoding::Windows1252;
    }
    if (plain == u"windows1256" || plain == u"cp1256") {
        return TextEncoding::Windows1256;
    }
    return std::nullopt;
}

ByteOrderMark byteOrderMark(const QByteArray& head) {
    if (head.startsWith("\xEF\xBB\xBF")) {
        return {TextEncoding::Utf8, 3};
    }
    if (head.startsWith("\xFF\xFE")) {
        return {TextEncoding::Utf16LE, 2};
    }
    if (head.startsWith("\xFE\xFF")) {
        return {TextEncoding::Utf16BE, 2};
    }
    return {};
}

std::optional<TextEncoding> detectUtf16(const QByteArray& head) {
    const qsizetype units = head.size() / 2;
    if (units < 2) {
        return std::nullopt;
    }
    // how often each byte of a unit is zero, and how often it is the high half of a letter met here
    qsizetype zeros[2] = {0, 0};
    qsizetype likely[2] = {0, 0};
    qsizetype both = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = static_cast<Byte>(head[2 * i]);
        const auto second = static_cast<Byte>(head[2 * i + 1]);
        both += first == 0 && second == 0;
        zeros[0] += first == 0 && second != 0;
        zeros[1] += second == 0 && first != 0;
        likely[0] += likelyHighHalf(first);
        likely[1] += likelyHighHalf(second);
    }
    // separators, digits and line ends have a zero half even where every word is Arabic
    const auto clear = [&](int high) {
        return zeros[high] > 1 && zeros[high] * 10 >= units - both && zeros[1 - high] * 20 <= zeros[high] &&
               likely[high] * 10 >= units * 9;
    };
    if (clear(1)) {
        return TextEncoding::Utf16LE;
    }
    if (clear(0)) {
        return TextEncoding::Utf16BE;
    }
    return std::nullopt;
}

TextEncoding detectEightBit(const QByteArray& sample) {
    const auto* in = reinterpret_cast<const Byte*>(sample.constData());
    const Byte* const end = in + sample.size();
    qsizetype good = 0;
    qsizetype bad = 0;
    while (in < end) {
        if (*in < 0x80) {
            ++in;
            continue;
        }
        char32_t character = 0;
        const int length = sequenceLength(in, end, character);
        if (length < 0) {
            break;
        }
        good += length > 0;
        bad += length == 0;
        in += length > 0 ? length : 1;
    }
    // one damaged character in a UTF-8 file must not turn all the others into nonsense
    if (bad == 0 || good > 10 * bad) {
        return TextEncoding::Utf8;
    }
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.constData(), static_cast<size_t>(sample.size()));
    uchardet_data_end(detector);
    const QByteArray charset = QByteArray(uchardet_get_charset(detector)).toUpper();
    uchardet_delete(detector);
    // uchardet knows many pages that never come here: only its word on these is taken
    if (charset == "WINDOWS-1256") {
        return TextEncoding::Windows1256;
    }
    if (charset == "WINDOWS-1252" && !looksArabic(sample)) {
        return TextEncoding::Windows1252;
    }
    return looksArabic(sample) ? TextEncoding::Windows1256 : TextEncoding::Windows1252;
}

qsizetype firstNonAscii(const char* bytes, qsizetype size) {
    qsizetype i = 0;
    for (; i + 32 <= size; i += 32) {
        quint64 words[4];
        std::memcpy(words, bytes + i, 32);
        if ((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080u) {
            break;
        }
    }
    while (i < size && static_cast<Byte>(bytes[i]) < 0x80) {
        ++i;
    }
    return i;
}

Decoded decode(TextEncoding encoding, const char* bytes, qsizetype size, bool last, char16_t* out) {
    const auto* in = reinterpret_cast<const Byte*>(bytes);
    switch (encoding) {
        case TextEncoding::Utf8:
            return decodeUtf8(in, size, last, out);
        case TextEncoding::Utf16LE:
            return decodeUtf16(in, size, false, last, out);
        case TextEncoding::Utf16BE:
            return decodeUtf16(in, size, true, last, out);
        case TextEncoding::Windows1252:
            return decodeTable(in, size, windows1252, out);
        case TextEncoding::Windows1256:
            return decodeTable(in, size, windows1256, out);
    }
    return {};
}

}  // namespace jisr
