#include <QSet>
#include <cmath>

#include "core/catalogue/fold.h"
#include "core/catalogue/normalise.h"
#include "core/catalogue/numbers.h"

namespace jisr {

namespace {

bool isGroupBlank(char16_t unit) {
    return unit == u' ' || unit == 0x00A0 || unit == 0x202F || unit == 0x2009 || unit == u'\'' ||
           unit == 0x2019 || unit == 0x066C;
}

bool isUnit(QStringView word) {
    static const QSet<QString> units = [] {
        QSet<QString> set;
        for (const QStringView unit :
             QStringView(
                 u"MAD|DH|DHS|د.م.|د.م|درهم|دراهم|درهما|Dh/mois|MAD/mois|DH / mois|dirham|dirhams|mois|"
                 u"month|months|شهر|أشهر|شهرا|شهور|h|hr|hrs|heure|heures|hour|hours|ساعة|ساعات|h/semaine|"
                 u"h / semaine|H/S|%|٪|personnes|places|€ MAD")
                 .split(u'|')) {
            set.insert(unit.toString().toLower());
        }
        return set;
    }();
    return units.contains(word.toString().toLower());
}

/// @p text without the unit before or behind the figure; the text itself when what stands there is no unit.
QStringView withoutUnit(QStringView text) {
    const auto isFigure = [](QChar c) { return digitValue(c.unicode()) >= 0; };
    qsizetype last = text.size();
    while (last > 0 && !isFigure(text[last - 1])) {
        --last;
    }
    qsizetype first = 0;
    while (first < last && !isFigure(text[first]) && text[first] != QLatin1Char('-') &&
           text[first] != QLatin1Char('+') && text[first] != QLatin1Char('.') &&
           text[first] != QLatin1Char(',')) {
        ++first;
    }
    const QStringView before = text.first(first).trimmed();
    const QStringView behind = text.sliced(last).trimmed();
    if ((before.isEmpty() || isUnit(before)) && (behind.isEmpty() || isUnit(behind))) {
        return text.sliced(first, last - first);
    }
    return text;
}

/// Digits, at most one decimal point, perhaps a sign: what toDouble reads.
struct Figure {
    QString text;
    bool understood = false;
    bool perhapsThousands = false;  ///< "1.234": a thousand, or one and a bit
};

/// True when digits between marks are grouped in threes after a first group of one to three.
bool groupedInThrees(QStringView digits, char16_t mark) {
    const QList<QStringView> groups = digits.split(QChar(mark));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (i == 0 ? groups[i].isEmpty() || groups[i].size() > 3 : groups[i].size() != 3) {
            return false;
        }
    }
    return true;
}

Figure readFigure(QStringView text, const QString& decimalSeparator) {
    QString plain;
    bool negative = false;
    int commas = 0, points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (const int digit = digitValue(unit); digit >= 0) {
            plain.append(QChar(u'0' + digit));
        } else if (unit == u',' || unit == 0x066B || unit == 0x060C) {
            plain.append(QLatin1Char(','));
            ++commas;
        } else if (unit == u'.') {
            plain.append(QLatin1Char('.'));
            ++points;
        } else if ((unit == u'-' || unit == 0x2212) && plain.isEmpty()) {
            negative = true;
        } else if (unit == u'+' && plain.isEmpty()) {
            continue;
        } else if (!isGroupBlank(unit) && !isInvisible(unit)) {
            return {};
        }
    }
    Figure figure;
    char16_t decimal = 0;
    if (!decimalSeparator.isEmpty()) {
        decimal = decimalSeparator[0].unicode();
    } else if (commas > 0 && points > 0) {
        decimal = plain.lastIndexOf(u',') > plain.lastIndexOf(u'.') ? u',' : u'.';
    } else if (commas + points == 1) {
        const char16_t mark = commas ? u',' : u'.';
        const qsizetype at = plain.indexOf(QChar(mark));
        if (plain.size() - at == 4 && at >= 1 && at <= 3 && plain[0] != QLatin1Char('0')) {
            figure.perhapsThousands = true;  // 1.234 is a thousand here, unless the caller knows better
        } else {
            decimal = mark;
        }
    }
    const qsizetype split = decimal ? plain.lastIndexOf(QChar(decimal)) : -1;
    if (decimal && plain.count(QChar(decimal)) > 1) {
        return {};
    }
    const QStringView whole = split < 0 ? QStringView(plain) : QStringView(plain).first(split);
    const QStringView rest = split < 0 ? QStringView() : QStringView(plain).sliced(split + 1);
    for (const char16_t mark : {u',', u'.'}) {
        if (rest.contains(QChar(mark)) || (whole.contains(QChar(mark)) && !groupedInThrees(whole, mark))) {
            return {};
        }
    }
    for (const QChar c : whole) {
        if (c != QLatin1Char(',') && c != QLatin1Char('.')) {
            figure.text.append(c);
        }
    }
    if (figure.text.isEmpty() && rest.isEmpty()) {
        return {};
    }
    if (!rest.isEmpty()) {
        figure.text.append(QLatin1Char('.')).append(rest);
    }
    if (negative) {
        figure.text.prepend(QLatin1Char('-'));
    }
    figure.understood = true;
    return figure;
}

}  // namespace

NumberRead readNumber(QStringView text, const QString& decimalSeparator) {
    // plain digits with at most a point and one, two or more than three decimals, by far the most frequent
    double value = 0;
    double scale = 0;
    qsizetype i = 0;
    if (text.size() <= 15) {
        for (; i < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            if (unit >= u'0' && unit <= u'9') {
                value = value * 10 + (unit - u'0');
                scale *= 10;
            } else if (unit == u'.' && scale == 0 && i > 0 && decimalSeparator != QLatin1String(",") &&
                       text.size() - i != 4 && text.size() - i > 1) {
                scale = 1;
            } else {
                break;
            }
        }
        if (i > 0 && i == text.size()) {
            return {scale > 0 ? value / scale : value, 0, true, false};
        }
    }
    const QStringView bare = withoutUnit(text);
    const Figure figure = readFigure(bare, decimalSeparator);
    NumberRead read;
    if (figure.understood) {
        read.value = figure.text.toDouble(&read.understood);
        if (figure.perhapsThousands) {
            read.perhapsThousands = true;
            read.otherwise = read.value / 1000;
        }
    } else if (bare.contains(u'E', Qt::CaseInsensitive)) {
        read.value = bare.toString().toDouble(&read.understood);  // 1.2E+05, as a spreadsheet stores it
    }
    read.understood = read.understood && std::isfinite(read.value);
    return read;
}

Normalised notANumber(QStringView shown) {
    return {{}, {QT_TRANSLATE_NOOP("core", "“%1” is not a number."), {shown.toString()}}, {}};
}

Normalised normaliseAmount(QStringView text, const ReadingRules& rules) {
    QString buffer;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    const NumberRead read = readNumber(shown, rules.decimalSeparator);
    if (!read.understood) {
        return notANumber(shown);
    }
    Normalised result{read.value, {}, {}};
    if (read.perhapsThousands) {
        result.warning = {QT_TRANSLATE_NOOP("core", "“%1” was read as %2."),
                          {shown.toString(), QString::number(read.value, 'f', 0)}};
    }
    return result;
}

}  // namespace jisr
