#include "core/publishing/sealcode.h"

#include <QtEndian>

namespace jisr {

namespace {

constexpr QLatin1String Letters{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
constexpr int Length = 12, Group = 4, BitsPerLetter = 5;

}  // namespace

QString sealCode(const QByteArray& sha256) {
    const auto bits = qFromBigEndian<quint64>(sha256.constData());
    QString code;
    for (int i = 0; i < Length; ++i) {
        if (i > 0 && i % Group == 0) {
            code += u'-';
        }
        code += Letters[int(bits >> (64 - BitsPerLetter * (i + 1)) & 31)];
    }
    return code;
}

QString normalisedSealCode(QStringView typed) {
    QString code;
    int letters = 0;
    for (const QChar c : typed) {
        const char16_t upper = c.toUpper().unicode();
        const QChar letter = upper == u'O' ? u'0' : upper == u'I' || upper == u'L' ? u'1' : QChar(upper);
        if (c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013' ||
            (c >= u'\u200E' && c <= u'\u200F') || (c >= u'\u2066' && c <= u'\u2069')) {
            continue;
        }
        if (letter.unicode() > 0x7f || !QString(Letters).contains(letter) || letters == Length) {
            return {};
        }
        if (letters > 0 && letters % Group == 0) {
            code += u'-';
        }
        code += letter;
        ++letters;
    }
    return letters == Length ? code : QString();
}

}  // namespace jisr
