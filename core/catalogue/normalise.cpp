#include "core/catalogue/normalise.h"

#include <QLocale>
#include <cmath>

#include "core/catalogue/choicevalues.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/numbers.h"
#include "core/catalogue/places.h"

namespace jisr {

namespace {

/// Text fields whose content has a form of its own.
enum class Form { Free, Cin, Massar, Ice, Place, Office };

Form formOf(const Field& field) {
    if (field.type != FieldType::Text) {
        return Form::Free;
    }
    switch (field.name.size()) {
        case 3:
            return field.name == QLatin1String("cin")   ? Form::Cin
                   : field.name == QLatin1String("ice") ? Form::Ice
                                                        : Form::Free;
        case 5:
            return field.name == QLatin1String("place") ? Form::Place : Form::Free;
        case 6:
            return field.name == QLatin1String("massar")   ? Form::Massar
                   : field.name == QLatin1String("office") ? Form::Office
                                                           : Form::Free;
        default:
            return Form::Free;
    }
}

QString shownNumber(double number) {
    return QString::number(number, 'g', 12);
}

Normalised outsideRange(const Field& field, QStringView shown) {
    return {{},
            {QT_TRANSLATE_NOOP("core", "“%1” lies outside the range from %2 to %3."),
             {shown.toString(), shownNumber(field.minimum), shownNumber(field.maximum)}},
            {}};
}

bool inRange(const Field& field, double value) {
    return field.maximum <= field.minimum || (value >= field.minimum && value <= field.maximum);
}

Normalised normaliseNumber(const Field& field, QStringView shown, const ReadingRules& rules) {
    NumberRead read = readNumber(shown, rules.decimalSeparator);
    if (!read.understood) {
        return notANumber(shown);
    }
    Message warning;
    if (read.perhapsThousands) {
        // 37.125 hours: the field's range may leave one reading only
        if (!inRange(field, read.value) && inRange(field, read.otherwise) &&
            field.type == FieldType::Decimal) {
            read.value = read.otherwise;
        } else {
            warning = {QT_TRANSLATE_NOOP("core", "“%1” was read as %2."),
                       {shown.toString(), shownNumber(read.value)}};
        }
    }
    if (!inRange(field, read.value)) {
        return outsideRange(field, shown);
    }
    if (field.type == FieldType::Decimal) {
        if (field.name == QLatin1String("attendance_rate") && read.value > 0 && read.value < 1 &&
            !shown.contains(u'%')) {
            warning = {QT_TRANSLATE_NOOP("core",
                                         "“%1” was read as %1 per cent. If a share of one is meant, write it "
                                         "in per cent, e.g. 72."),
                       {shown.toString()}};
        }
        return {read.value, {}, warning};
    }
    if (read.value != std::floor(read.value) || std::abs(read.value) > 9e15) {
        return {{}, {QT_TRANSLATE_NOOP("core", "“%1” is not a whole number."), {shown.toString()}}, {}};
    }
    return {static_cast<qlonglong>(read.value), {}, warning};
}

Normalised normaliseChoice(const Field& field, QStringView shown) {
    for (const Choice& choice : field.choices) {
        if (shown == choice.code) {
            return {shown.toString(), {}, {}};
        }
    }
    QString code = choiceMeant(field, shown);
    if (!code.isEmpty()) {
        return {std::move(code), {}, {}};
    }
    QStringList codes;
    for (const Choice& choice : field.choices) {
        codes.append(choice.code);
    }
    return {{},
            {QT_TRANSLATE_NOOP("core", "“%1” is none of the values this field knows: %2."),
             {shown.toString(), codes.join(QLatin1String(", "))}},
            {}};
}

Normalised normaliseBoolean(QStringView shown) {
    const int meant = yesNoMeant(shown);
    if (meant >= 0) {
        return {meant == 1, {}, {}};
    }
    return {
        {}, {QT_TRANSLATE_NOOP("core", "“%1” is neither yes nor no; write Y or N."), {shown.toString()}}, {}};
}

Normalised normaliseOffice(QStringView shown) {
    if (shown == u"national") {
        return {shown.toString(), {}, {}};
    }
    const QString plain = folded(shown);
    if (plain == QLatin1String("national") || plain == QLatin1String("nationale") || plain == u"وطني") {
        return {QStringLiteral("national"), {}, {}};
    }
    return normaliseRegion(shown);
}

/// A workplace: a region, or ABROAD:xx with a country's ISO code (ZZ when not told).
Normalised normalisePlace(QStringView shown) {
    if (shown.startsWith(u"ABROAD:") && shown.size() == 9) {
        const QString code = countryCode(shown.sliced(7));
        if (!code.isEmpty()) {
            return {QString(QLatin1String("ABROAD:") + code), {}, {}};
        }
    }
    QStringView country = shown;
    bool abroad = false;
    for (const QStringView word :
         {QStringView(u"abroad"), QStringView(u"étranger"), QStringView(u"etranger"),
          QStringView(u"à l'étranger"), QStringView(u"الخارج"), QStringView(u"خارج المغرب")}) {
        if (shown.startsWith(word, Qt::CaseInsensitive)) {
            abroad = true;
            country = shown.sliced(word.size());
            while (!country.isEmpty() && !country[0].isLetterOrNumber()) {
                country = country.sliced(1);
            }
            while (!country.isEmpty() && !country.back().isLetterOrNumber()) {
                country.chop(1);
            }
            break;
        }
    }
    if (abroad && country.isEmpty()) {
        return {
            QStringLiteral("ABROAD:ZZ"),
            {},
            {QT_TRANSLATE_NOOP("core", "“%1” doesn't say which country; ZZ is noted."), {shown.toString()}}};
    }
    if (abroad || country.size() > 2) {
        const QString code = countryCode(country);
        if (!code.isEmpty() && code != QLatin1String("MA")) {
            return {QString(QLatin1String("ABROAD:") + code), {}, {}};
        }
    }
    return normaliseRegion(shown);
}

/// A refused value that only means "nothing" is no value; said, because nothing is left out silently.
Normalised orNothing(Normalised result, QStringView shown) {
    if (!result.ok() && meansNothing(shown)) {
        return {{}, {}, {QT_TRANSLATE_NOOP("core", "“%1” was read as “no value”."), {shown.toString()}}};
    }
    return result;
}

Normalised normaliseText(const Field& field, QStringView shown) {
    switch (formOf(field)) {
        case Form::Cin:
            return orNothing(normaliseCin(shown), shown);
        case Form::Massar:
            return orNothing(normaliseMassar(shown), shown);
        case Form::Ice:
            return orNothing(normaliseIce(shown), shown);
        case Form::Place:
            return orNothing(normalisePlace(shown), shown);
        case Form::Office:
            return normaliseOffice(shown);
        case Form::Free:
            break;
    }
    return {shown.toString(), {}, {}};
}

Normalised unknownPlace(const char* plain, const char* withHint, QStringView shown, const QString& hint) {
    return hint.isEmpty() ? Normalised{{}, {plain, {shown.toString()}}, {}}
                          : Normalised{{}, {withHint, {shown.toString(), hint}}, {}};
}

}  // namespace

Normalised normaliseRegion(QStringView text) {
    if (text.size() == 5 && text.startsWith(u"MA-") &&
        ((text[3] == QLatin1Char('0') && text[4] >= QLatin1Char('1') && text[4] <= QLatin1Char('9')) ||
         (text[3] == QLatin1Char('1') && text[4] >= QLatin1Char('0') && text[4] <= QLatin1Char('2')))) {
        return {text.toString(), {}, {}};
    }
    QString buffer;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    const PlaceFound found = findRegion(shown);
    switch (found.kind) {
        case PlaceFound::Kind::Place:
            return {found.code, {}, {}};
        case PlaceFound::Kind::OldRegion:
            return {{},
                    {QT_TRANSLATE_NOOP("core",
                                       "“%1” is a region of before 2015; since then its land belongs to: "
                                       "%2. Say which one is meant."),
                     {shown.toString(), found.hint}},
                    {}};
        case PlaceFound::Kind::Town:
            return {found.code,
                    {},
                    {QT_TRANSLATE_NOOP("core", "“%1” is a province or town; its region %2 was taken."),
                     {shown.toString(), regionName(found.code)}}};
        case PlaceFound::Kind::None:
            break;
    }
    return unknownPlace(
        QT_TRANSLATE_NOOP("core", "“%1” is an unknown region; write its code (MA-06) or its name."),
        QT_TRANSLATE_NOOP("core", "“%1” is an unknown region; is “%2” meant?"), shown, found.hint);
}

Normalised normaliseProvince(QStringView text) {
    QString buffer;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    const PlaceFound found = findProvince(shown);
    if (found.kind == PlaceFound::Kind::Place) {
        return {found.code, {}, {}};
    }
    return unknownPlace(
        QT_TRANSLATE_NOOP("core", "“%1” is an unknown province; write its code (MA-CAS) or its name."),
        QT_TRANSLATE_NOOP("core", "“%1” is an unknown province; is “%2” meant?"), shown, found.hint);
}

ReadingRules typedByHand(const Field& field, int thisYear) {
    ReadingRules rules;
    rules.dateOrder = DateOrder::DayMonthYear;
    if (field.name == QLatin1String("born_on")) {
        rules.yearPivot = thisYear % 100 + 1;
    }
    return rules;
}

Normalised normalise(const Field& field, QStringView text, const ReadingRules& rules) {
    QString buffer;
    const QStringView shown = cleaned(text, buffer);
    if (shown.isEmpty()) {
        return {};
    }
    switch (field.type) {
        case FieldType::Text:
            return normaliseText(field, shown);
        case FieldType::Choice:
            return orNothing(normaliseChoice(field, shown), shown);
        case FieldType::Date:
            return orNothing(normaliseDate(shown, rules), shown);
        case FieldType::Integer:
        case FieldType::Decimal:
            return orNothing(normaliseNumber(field, shown, rules), shown);
        case FieldType::Boolean:
            return orNothing(normaliseBoolean(shown), shown);
        case FieldType::Phone:
            return orNothing(normalisePhone(shown), shown);
        case FieldType::Email:
            return orNothing(normaliseEmail(shown), shown);
        case FieldType::Reference:
            break;
    }
    if (field.target == RecordKind::Region) {
        return orNothing(normaliseRegion(shown), shown);
    }
    if (field.target == RecordKind::Province) {
        return orNothing(normaliseProvince(shown), shown);
    }
    return {shown.toString(), {}, {}};
}

QString canonicalText(const Field& field, const QVariant& value) {
    if (!value.isValid()) {
        return {};
    }
    switch (field.type) {
        case FieldType::Boolean:
            return value.toBool() ? QStringLiteral("Y") : QStringLiteral("N");
        case FieldType::Decimal: {
            const double number = value.toDouble();
            QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
            // three decimals would read as thousands elsewhere (1.234): a fourth leaves no doubt
            const qsizetype point = text.indexOf(QLatin1Char('.'));
            if (point >= 0 && text.size() - point == 4) {
                text.append(QLatin1Char('0'));
            }
            return text;
        }
        case FieldType::Integer:
            return QString::number(value.toLongLong());
        default:
            return value.toString();
    }
}

}  // namespace jisr
