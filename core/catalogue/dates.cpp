#include <QHash>
#include <array>

#include "core/catalogue/fold.h"
#include "core/catalogue/normalise.h"

namespace jisr {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2100;

QString isoText(int year, int month, int day) {
    QString text(10, Qt::Uninitialized);
    QChar* out = text.data();
    const auto two = [&out](int number) {
        *out++ = QChar(u'0' + number / 10);
        *out++ = QChar(u'0' + number % 10);
    };
    two(year / 100);
    two(year % 100);
    *out++ = QLatin1Char('-');
    two(month);
    *out++ = QLatin1Char('-');
    two(day);
    return text;
}

int daysIn(int year, int month) {
    static constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<size_t>(month - 1)];
}

Normalised refused(const char* text, QStringList arguments) {
    return {{}, {text, std::move(arguments)}, {}};
}

Normalised fromParts(QStringView shown, int year, int month, int day) {
    if (month < 1 || month > 12) {
        return refused(QT_TRANSLATE_NOOP("core", "“%1” is an impossible date: there is no month %2."),
                       {shown.toString(), QString::number(month)});
    }
    if (year < FirstYear || year > LastYear) {
        return refused(
            QT_TRANSLATE_NOOP("core", "“%1” is an unlikely date: the year must lie from %2 to %3."),
            {shown.toString(), QString::number(FirstYear), QString::number(LastYear)});
    }
    if (day < 1 || day > daysIn(year, month)) {
        return refused(QT_TRANSLATE_NOOP("core", "“%1” is an impossible date: month %2 of %3 has %4 days."),
                       {shown.toString(), QString::number(month), QString::number(year),
                        QString::number(daysIn(year, month))});
    }
    return {isoText(year, month, day), {}, {}};
}

/// A date cut into its groups: numbers, or one number replaced by a month's name.
struct Groups {
    std::array<int, 3> number{};
    std::array<int, 3> digits{};  ///< how many digits each was written with
    int count = 0;
    int namedMonth = 0;  ///< 1–12 when a group was a name
    int namedAt = -1;
    bool understood = true;
};

int monthNamed(QStringView word) {
    static const QHash<QString, int> months = [] {
        constexpr const char16_t* names[12] = {u"janvier|janv|jan|january|يناير|كانون الثاني|جانفي",
                                               u"février|févr|fév|fev|feb|february|فبراير",
                                               u"mars|mar|march|مارس",
                                               u"avril|avr|apr|april|أبريل|ابريل",
                                               u"mai|may|ماي|مايو",
                                               u"juin|jun|june|يونيو",
                                               u"juillet|juil|jul|july|يوليوز|يوليو",
                                               u"août|aout|aug|august|غشت|أغسطس",
                                               u"septembre|sept|sep|september|شتنبر|سبتمبر",
                                               u"octobre|oct|october|أكتوبر|اكتوبر",
                                               u"novembre|nov|november|نونبر|نوفمبر",
                                               u"décembre|déc|dec|december|دجنبر|ديسمبر"};
        QHash<QString, int> byName;
        for (int month = 0; month < 12; ++month) {
            for (const QStringView name : QStringView(names[month]).split(u'|')) {
                byName.insert(folded(name), month + 1);
            }
        }
        return byName;
    }();
    return months.value(folded(word), 0);
}

bool isSeparator(char16_t unit) {
    return unit == u'/' || unit == u'-' || unit == u'.' || unit == u' ' || unit == u',' || unit == 0x00A0 ||
           unit == 0x202F || unit == u'\\' || unit == 0x2011 || unit == 0x2013 || unit == 0x060C;
}

/// Cuts off a time of day: " 00:00:00", "T08:30Z", "، 08:30".
QStringView withoutTime(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        return text;
    }
    qsizetype from = colon;
    while (from > 0 && digitValue(text[from - 1].unicode()) >= 0) {
        --from;
    }
    if (from == 0) {
        return text;
    }
    QStringView date = text.first(from);
    while (!date.isEmpty() && (isSeparator(date.back().unicode()) || date.back() == QLatin1Char('T'))) {
        date.chop(1);
    }
    return date;
}

Groups cut(QStringView text) {
    Groups groups;
    qsizetype at = 0;
    while (at < text.size()) {
        const char16_t unit = text[at].unicode();
        if (isSeparator(unit)) {
            ++at;
            continue;
        }
        if (isInvisible(unit)) {
            ++at;
            continue;
        }
        if (digitValue(unit) >= 0) {
            if (groups.count == 3) {
                groups.understood = false;
                return groups;
            }
            int number = 0;
            int digits = 0;
            while (at < text.size() &&
                   (digitValue(text[at].unicode()) >= 0 || isInvisible(text[at].unicode()))) {
                if (const int digit = digitValue(text[at].unicode()); digit >= 0) {
                    number = digits < 9 ? number * 10 + digit : number;
                    ++digits;
                }
                ++at;
            }
            groups.number[static_cast<size_t>(groups.count)] = number;
            groups.digits[static_cast<size_t>(groups.count)] = digits;
            ++groups.count;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && !isSeparator(text[at].unicode()) && digitValue(text[at].unicode()) < 0) {
            ++at;
        }
        const QStringView word = text.sliced(from, at - from);
        const int month = monthNamed(word);
        if (month > 0 && groups.namedMonth == 0 && groups.count < 3) {
            groups.namedMonth = month;
            groups.namedAt = groups.count;
            groups.number[static_cast<size_t>(groups.count)] = month;
            groups.digits[static_cast<size_t>(groups.count)] = 2;
            ++groups.count;
        } else if (!((word == u"er" || word == u"st" || word == u"nd" || word == u"rd" || word == u"th") &&
                     groups.count == 1)) {
            groups.understood = false;
            return groups;
        }
    }
    return groups;
}

Normalised fromSerial(QStringView shown, int serial, const ReadingRules& rules) {
    // 1900: day 60 is the 29 February 1900 that never was, so real dates count from 1899-12-30.
    const QDate origin = rules.excel1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDate date = origin.addDays(serial);
    return fromParts(shown, date.year(), date.month(), date.day());
}

Normalised unreadable(QStringView shown) {
    return refused(QT_TRANSLATE_NOOP("core", "“%1” is not a date; write it as 31/12/2025 or 2025-12-31."),
                   {shown.toString()});
}

int fullYear(int year, int digits, int pivot) {
    if (digits > 2) {
        return year;
    }
    return year < pivot ? 2000 + year : 1900 + year;
}

/// "030425" and "03042025", as people type a date when they know in which order it is read.
Normalised fromTyped(QStringView shown, int number, int digits, const ReadingRules& rules) {
    // the year's place: at the end, or first
    const int tail = digits == 8 ? 10000 : 100;
    const int first = number / tail / 100, second = number / tail % 100, last = number % tail;
    switch (rules.dateOrder) {
        case DateOrder::DayMonthYear:
            return fromParts(shown, fullYear(last, digits - 4, rules.yearPivot), second, first);
        case DateOrder::MonthDayYear:
            return fromParts(shown, fullYear(last, digits - 4, rules.yearPivot), first, second);
        default:
            return fromParts(shown, fullYear(number / 10000, 2, rules.yearPivot), number / 100 % 100,
                             number % 100);
    }
}

/// A lone number: yyyyMMdd, a spreadsheet's serial with or without a time of day; where the order is told,
/// also the digits of a date typed without marks.
Normalised fromLoneNumber(QStringView shown, const Groups& groups, const ReadingRules& rules) {
    const int number = groups.number[0];
    if (groups.digits[0] == 8 && groups.count == 1) {
        Normalised yearFirst = fromParts(shown, number / 10000, number / 100 % 100, number % 100);
        const bool yearLast =
            rules.dateOrder == DateOrder::DayMonthYear || rules.dateOrder == DateOrder::MonthDayYear;
        // No text fits both: a year from 1900 on has no month in its first two digits.
        return yearFirst.ok() || !yearLast ? yearFirst : fromTyped(shown, number, 8, rules);
    }
    if (groups.digits[0] == 6 && groups.count == 1 && rules.dateOrder != DateOrder::Unknown) {
        return fromTyped(shown, number, 6, rules);
    }
    if (groups.digits[0] == 5) {
        return fromSerial(shown, number, rules);
    }
    return unreadable(shown);
}

/// Groups in the order in which a text writes year, month and day.
struct Parts {
    int year, month, day, yearDigits;
};

Parts arranged(const Groups& g, size_t year, size_t month, size_t day) {
    return {g.number[year], g.number[month], g.number[day], g.digits[year]};
}

Normalised fromGroups(QStringView shown, const Groups& groups, const ReadingRules& rules) {
    const bool yearFirst = groups.digits[0] >= 3;
    Parts parts{};
    if (groups.namedMonth > 0) {
        if (groups.namedAt == 1) {
            parts = yearFirst ? arranged(groups, 0, 1, 2) : arranged(groups, 2, 1, 0);
        } else if (groups.namedAt == 0) {
            parts = arranged(groups, 2, 0, 1);
        } else {
            return unreadable(shown);
        }
    } else if (yearFirst || (rules.dateOrder == DateOrder::YearMonthDay && groups.digits[2] <= 2)) {
        parts = arranged(groups, 0, 1, 2);
    } else if (rules.dateOrder == DateOrder::MonthDayYear) {
        parts = arranged(groups, 2, 0, 1);
    } else if (rules.dateOrder == DateOrder::Unknown && groups.number[0] <= 12 && groups.number[1] > 12) {
        parts = arranged(groups, 2, 0, 1);
    } else {
        parts = arranged(groups, 2, 1, 0);
        if (rules.dateOrder == DateOrder::Unknown && groups.number[0] <= 12 && groups.number[1] <= 12 &&
            groups.number[0] != groups.number[1]) {
            return refused(
                QT_TRANSLATE_NOOP("core",
                                  "“%1” may be day %2 of month %3 or day %3 of month %2; say in which "
                                  "order this column writes its dates."),
                {shown.toString(), QString::number(groups.number[0]), QString::number(groups.number[1])});
        }
    }
    if (parts.yearDigits == 3 || parts.yearDigits > 4) {
        return unreadable(shown);
    }
    return fromParts(shown, fullYear(parts.year, parts.yearDigits, rules.yearPivot), parts.month, parts.day);
}

/// The canonical form itself, by far the most frequent: yyyy-MM-dd in ASCII digits.
bool readIso(QStringView text, int& year, int& month, int& day) {
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-')) {
        return false;
    }
    const auto digit = [&text](qsizetype at) { return static_cast<unsigned>(text[at].unicode()) - u'0'; };
    unsigned all = 0;
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (digit(at) > 9) {
            return false;
        }
        all += digit(at);
    }
    year = static_cast<int>(digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3));
    month = static_cast<int>(digit(5) * 10 + digit(6));
    day = static_cast<int>(digit(8) * 10 + digit(9));
    return all > 0;
}

/// "45000.5": a serial with a time of day; the fraction is dropped.
QStringView withoutFraction(QStringView text) {
    const qsizetype point = text.indexOf(u'.') >= 0 ? text.indexOf(u'.') : text.indexOf(u',');
    if (point != 5) {
        return text;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != point && digitValue(text[i].unicode()) < 0) {
            return text;
        }
    }
    return text.first(point);
}

}  // namespace

Normalised normaliseDate(QStringView text, const ReadingRules& rules) {
    int year = 0, month = 0, day = 0;
    if (readIso(text, year, month, day)) {
        if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && year >= FirstYear &&
            year <= LastYear) {
            return {text.toString(), {}, {}};
        }
        return fromParts(text, year, month, day);
    }
    QString buffer;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    const Groups groups = cut(withoutFraction(withoutTime(shown)));
    if (!groups.understood) {
        return unreadable(shown);
    }
    if (groups.count == 1 && groups.namedMonth == 0) {
        return fromLoneNumber(shown, groups, rules);
    }
    return groups.count == 3 ? fromGroups(shown, groups, rules) : unreadable(shown);
}

void DateOrderWatcher::see(QStringView text) {
    int year = 0, month = 0, day = 0;
    if (readIso(text, year, month, day)) {
        ++m_yearFirst;
        return;
    }
    QString buffer;
    const Groups groups = cut(withoutTime(cleaned(text, buffer)));
    if (!groups.understood || groups.count != 3 || groups.namedMonth > 0) {
        return;
    }
    const int first = groups.number[0];
    const int second = groups.number[1];
    if (groups.digits[0] >= 3 || (first > 31 && groups.digits[2] <= 2)) {
        ++m_yearFirst;
    } else if (first > 12 && second <= 12) {
        ++m_dayFirst;
    } else if (second > 12 && first <= 12) {
        ++m_monthFirst;
    } else if (first <= 12 && second <= 12 && first != second) {
        ++m_either;
    }
}

DateOrder DateOrderWatcher::order() const {
    if (m_dayFirst > 0 && m_monthFirst == 0) {
        return DateOrder::DayMonthYear;
    }
    if (m_monthFirst > 0 && m_dayFirst == 0) {
        return DateOrder::MonthDayYear;
    }
    if (m_yearFirst > 0 && m_dayFirst == 0 && m_monthFirst == 0 && m_either == 0) {
        return DateOrder::YearMonthDay;
    }
    return DateOrder::Unknown;
}

bool DateOrderWatcher::ambiguous() const {
    return m_either > 0 && order() == DateOrder::Unknown;
}

}  // namespace jisr
