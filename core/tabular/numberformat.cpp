#include "core/tabular/numberformat.h"

#include <QDate>
#include <QLocale>
#include <QTime>
#include <algorithm>
#include <cmath>

namespace jisr {

namespace {

constexpr qint64 secondsPerDay = 86'400;

bool plainInteger(QStringView text) {
    const qsizetype sign = text.startsWith(u'-') ? 1 : 0;
    const qsizetype digits = text.size() - sign;
    if (digits < 1 || digits > 15 || (text[sign] == u'0' && text.size() > 1)) {
        return false;
    }
    return std::all_of(text.begin() + sign, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

NumberKind builtinNumberKind(int id) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
        id == 58) {
        return NumberKind::Date;
    }
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56) {
        return NumberKind::Time;
    }
    return id == 22 ? NumberKind::DateTime : NumberKind::Number;
}

NumberKind numberKind(QStringView format) {
    bool day = false;
    bool month = false;
    bool time = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const char16_t c = format[i].toLower().unicode();
        if (c == u';') {
            break;  // the second section is for negative numbers
        }
        if (c == u'"') {
            const qsizetype close = format.indexOf(u'"', i + 1);
            if (close < 0) {
                break;
            }
            i = close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype close = format.indexOf(u']', i + 1);
            if (close < 0) {
                break;
            }
            const QStringView inside = format.mid(i + 1, close - i - 1);
            const auto elapsed = [&](QChar unit) {
                return !inside.isEmpty() && std::all_of(inside.begin(), inside.end(),
                                                        [&](QChar x) { return x.toLower() == unit; });
            };
            if (elapsed(u'h') || elapsed(u'm') || elapsed(u's')) {
                return NumberKind::Number;
            }
            i = close;
        } else if (c == u'#' || c == u'?' || (c == u'0' && !time)) {
            return NumberKind::Number;
        } else if (format.mid(i).startsWith(u"General", Qt::CaseInsensitive)) {
            return NumberKind::Number;
        } else if (format.mid(i).startsWith(u"AM/PM", Qt::CaseInsensitive)) {
            time = true;
            i += 4;
        } else if (c == u'y' || c == u'd') {
            day = true;
        } else if (c == u'm') {
            month = true;
        } else if (c == u'h' || c == u's') {
            time = true;
        }
    }
    if (day) {
        return time ? NumberKind::DateTime : NumberKind::Date;
    }
    if (time) {
        return NumberKind::Time;
    }
    return month ? NumberKind::Date : NumberKind::Number;
}

void appendNumber(QStringView stored, QString& out) {
    const QStringView text = stored.trimmed();
    if (plainInteger(text)) {
        out.append(text);
        return;
    }
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    if (!ok || !std::isfinite(value)) {
        out.append(text);
        return;
    }
    if (value == 0) {
        out.append(u'0');
        return;
    }
    const double size = std::abs(value);
    const bool readable = size >= 1e-15 && size < 1e21;
    out.append(QString::number(value, readable ? 'f' : 'g', QLocale::FloatingPointShortest));
}

void appendSerial(QStringView stored, NumberKind kind, bool from1904, QString& out) {
    bool ok = false;
    const double value = QLocale::c().toDouble(stored.trimmed(), &ok);
    constexpr double endOf9999 = 2'958'466;
    if (!ok || kind == NumberKind::Number || !(value >= 0) || value >= endOf9999) {
        appendNumber(stored, out);
        return;
    }
    // to the second: fractions of a day are never exact
    const auto seconds = static_cast<qint64>(std::llround(value * secondsPerDay));
    const qint64 serial = seconds / secondsPerDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsPerDay));
    if (kind == NumberKind::Time && serial == 0) {
        out.append(time.toString(QStringLiteral("HH:mm:ss")));
        return;
    }
    QDate date;
    if (from1904) {
        date = QDate(1904, 1, 1).addDays(serial);
    } else if (serial >= 1 && serial != 60) {
        // Excel believes in 29 February 1900 (serial 60)
        date = (serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(serial);
    }
    if (!date.isValid() || date.year() > 9999) {
        appendNumber(stored, out);
        return;
    }
    out.append(date.toString(Qt::ISODate));
    if (kind != NumberKind::Date && seconds % secondsPerDay != 0) {
        out.append(u'T');
        out.append(time.toString(QStringLiteral("HH:mm:ss")));
    }
}

}  // namespace jisr
