#include "core/catalogue/fold.h"
#include "core/catalogue/normalise.h"

namespace jisr {

namespace {

bool isAsciiDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isCapital(QChar c) {
    return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
}

/// Capitals and digits of @p text; blanks, hyphens and dots left out; false when anything else occurs.
bool squeezed(QStringView text, QString& out) {
    out.clear();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (const int digit = digitValue(unit); digit >= 0) {
            out.append(QChar(u'0' + digit));
        } else if ((unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')) {
            out.append(c.toUpper());
        } else if (!c.isSpace() && !isInvisible(unit) && unit != u'-' && unit != u'.' && unit != u'_' &&
                   unit != u'/' && unit != 0x2011 && unit != 0x2013) {
            return false;
        }
    }
    return true;
}

/// Letters then digits; -1 when there is anything else, otherwise the number of letters.
int lettersBeforeDigits(QStringView text) {
    qsizetype letters = 0;
    while (letters < text.size() && isCapital(text[letters])) {
        ++letters;
    }
    for (qsizetype i = letters; i < text.size(); ++i) {
        if (!isAsciiDigit(text[i])) {
            return -1;
        }
    }
    return static_cast<int>(letters);
}

Normalised judgedCin(QStringView text, QStringView shown) {
    const int letters = lettersBeforeDigits(text);
    const qsizetype digits = text.size() - letters;
    if (letters < 1 || letters > 2 || digits < 1 || digits > 7) {
        return {{},
                {QT_TRANSLATE_NOOP("core",
                                   "“%1” is not a CIN; one or two letters and up to seven digits make "
                                   "one, e.g. AB123456."),
                 {shown.toString()}},
                {}};
    }
    Normalised result{text.toString(), {}, {}};
    if (digits < 5 || digits > 6) {
        result.warning = {QT_TRANSLATE_NOOP("core", "The CIN “%1” has %2 digits; most have five or six."),
                          {shown.toString(), QString::number(digits)}};
    }
    return result;
}

/// The number when @p digits is nine digits that a Moroccan subscriber can have.
bool isNational(QStringView digits) {
    return digits.size() == 9 && digits[0] >= QLatin1Char('5') && digits[0] <= QLatin1Char('8');
}

QString moroccan(QStringView national) {
    QString number = QStringLiteral("+212");
    number.append(national);
    return number;
}

Normalised notAPhone(QStringView shown) {
    return {{},
            {QT_TRANSLATE_NOOP("core", "“%1” is not a phone number; write 06 12 34 56 78 or +212612345678."),
             {shown.toString()}},
            {}};
}

/// The digits of a phone number as dialled; @p international tells of a leading + or 00.
bool dialled(QStringView text, QString& digits, bool& international) {
    digits.clear();
    international = false;
    bool bracket = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (const int digit = digitValue(unit); digit >= 0) {
            // +212(0)6…: the bracketed nought is for callers inside the country
            if (!(bracket && digit == 0 && i + 1 < text.size() && text[i + 1] == QLatin1Char(')'))) {
                digits.append(QChar(u'0' + digit));
            }
        } else if (unit == u'+' && digits.isEmpty()) {
            international = true;
        } else if (unit == u'(') {
            bracket = true;
        } else if (unit == u')') {
            bracket = false;
        } else if (!text[i].isSpace() && unit != u'-' && unit != u'.' && unit != u'_' && unit != u'\'' &&
                   unit != u'/' && unit != 0x2011 && unit != 0x2013) {
            return false;
        }
    }
    return true;
}

Normalised judgedPhone(QStringView shown) {
    QString digits;
    bool international = false;
    if (!dialled(shown, digits, international)) {
        return notAPhone(shown);
    }
    QStringView number = digits;
    if (!international && number.startsWith(u"00")) {
        international = true;
        number = number.sliced(2);
    }
    if (number.startsWith(u"212") && (international || number.size() >= 12)) {
        QStringView rest = number.sliced(3);
        if (rest.startsWith(u'0')) {
            rest = rest.sliced(1);
        }
        return isNational(rest) ? Normalised{moroccan(rest), {}, {}} : notAPhone(shown);
    }
    if (international) {
        if (number.size() >= 8 && number.size() <= 15 && !number.startsWith(u'0')) {
            return {QString(u'+' + number.toString()), {}, {}};
        }
        return notAPhone(shown);
    }
    if (number.startsWith(u'0')) {
        number = number.sliced(1);
    }
    return isNational(number) ? Normalised{moroccan(number), {}, {}} : notAPhone(shown);
}

}  // namespace

Normalised normaliseCin(QStringView text) {
    // already canonical: nothing to strip, nothing to change
    if (text.size() >= 2 && text.size() <= 9 && isCapital(text[0]) && lettersBeforeDigits(text) > 0) {
        return judgedCin(text, text);
    }
    QString buffer, plain;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    return squeezed(shown, plain) ? judgedCin(plain, shown) : judgedCin(QStringView(u"-"), shown);
}

Normalised normaliseMassar(QStringView text) {
    QString buffer, plain;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    if (squeezed(shown, plain) && plain.size() == 10) {
        const int letters = lettersBeforeDigits(plain);
        if (letters == 0 || letters == 1) {
            return {plain, {}, {}};
        }
    }
    return {{},
            {QT_TRANSLATE_NOOP("core",
                               "“%1” is not a Massar code; one letter and nine digits make one, or ten "
                               "digits for the older kind."),
             {shown.toString()}},
            {}};
}

Normalised normalisePhone(QStringView text) {
    if (text.size() == 13 && text.startsWith(u"+212") && text[4] >= QLatin1Char('5') &&
        text[4] <= QLatin1Char('7')) {
        bool plain = true;
        for (qsizetype i = 5; i < 13; ++i) {
            plain = plain && isAsciiDigit(text[i]);
        }
        if (plain) {
            return {text.toString(), {}, {}};
        }
    }
    QString buffer;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    Normalised result = judgedPhone(shown);
    if (result.ok()) {
        return result;
    }
    // two numbers in one cell
    for (const QChar mark :
         {QLatin1Char('/'), QLatin1Char(';'), QLatin1Char(','), QLatin1Char('|'), QLatin1Char('\n')}) {
        const qsizetype at = shown.indexOf(mark);
        if (at > 0) {
            Normalised first = judgedPhone(shown.first(at).trimmed());
            if (first.ok()) {
                first.warning = {
                    QT_TRANSLATE_NOOP("core", "“%1” holds several numbers; only the first is kept."),
                    {shown.toString()}};
                return first;
            }
        }
    }
    return result;
}

Normalised normaliseIce(QStringView text) {
    QString buffer, plain;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    const auto controlled = [](const QString& digits) { return digits.toULongLong() % 97 == 0; };
    if (squeezed(shown, plain) && !plain.isEmpty() && lettersBeforeDigits(plain) == 0) {
        if (plain.size() == 15) {
            Normalised result{plain, {}, {}};
            if (!controlled(plain)) {
                result.warning = {QT_TRANSLATE_NOOP("core",
                                                    "The check digits of the ICE “%1” don't fit; look for "
                                                    "a typing error."),
                                  {shown.toString()}};
            }
            return result;
        }
        // a spreadsheet took it for a number and dropped its noughts
        if (plain.size() >= 11 && plain.size() < 15 && controlled(plain)) {
            return {plain.rightJustified(15, u'0'),
                    {},
                    {QT_TRANSLATE_NOOP("core", "The ICE “%1” was completed with noughts at its left."),
                     {shown.toString()}}};
        }
    }
    return {{},
            {QT_TRANSLATE_NOOP("core", "“%1” is not an ICE; fifteen digits make one."), {shown.toString()}},
            {}};
}

Normalised normaliseEmail(QStringView text) {
    QString buffer;
    QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    QStringView address = shown;
    if (address.startsWith(u"mailto:", Qt::CaseInsensitive)) {
        address = address.sliced(7);
    }
    const qsizetype at = address.indexOf(u'@');
    bool good = at > 0 && at == address.lastIndexOf(u'@') && address.size() <= 254;
    if (good) {
        const QStringView domain = address.sliced(at + 1);
        good = domain.indexOf(u'.') > 0 && !domain.endsWith(u'.') && !domain.contains(u"..");
        for (const QChar c : address) {
            good = good && !c.isSpace() && c != QLatin1Char(',') && c != QLatin1Char(';') &&
                   c != QLatin1Char('<') && c != QLatin1Char('>') && c != QLatin1Char('"');
        }
    }
    if (!good) {
        return {{},
                {QT_TRANSLATE_NOOP("core", "“%1” is not an e-mail address; write it as name@example.ma."),
                 {shown.toString()}},
                {}};
    }
    return {address.toString().toLower(), {}, {}};
}

QString maskedCin(const QString& cin) {
    const int letters = lettersBeforeDigits(cin);
    const qsizetype shownDigits = letters >= 0 && cin.size() - letters >= 5 ? 2 : 0;
    const qsizetype shownLetters = letters > 0 && letters <= 2 ? letters : 0;
    if (cin.isEmpty()) {
        return cin;
    }
    return cin.first(shownLetters) + QString(cin.size() - shownLetters - shownDigits, QChar(0x2022)) +
           cin.last(shownDigits);
}

QString shownPhone(const QString& stored) {
    if (stored.size() != 13 || !stored.startsWith(QLatin1String("+212"))) {
        return stored;
    }
    QString shown = QStringLiteral("0") + stored[4];
    for (qsizetype i = 5; i < 13; ++i) {
        if (i % 2 == 1) {
            shown.append(QLatin1Char(' '));
        }
        shown.append(stored[i]);
    }
    return shown;
}

}  // namespace jisr
