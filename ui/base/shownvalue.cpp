#include "ui/base/shownvalue.h"

#include "core/base/phrasebook.h"
#include "core/catalogue/normalise.h"

namespace jisr {

QString shownValue(const Field& field, const QVariant& value, const Phrasebook& phrasebook,
                   const LabelOf& labelOf) {
    if (!value.isValid()) {
        return {};
    }
    switch (field.type) {
        case FieldType::Choice: {
            const QString code = value.toString();
            for (const Choice& choice : field.choices) {
                if (choice.code == code) {
                    return phrasebook.say(choice.label);
                }
            }
            return code;
        }
        case FieldType::Date:
            return phrasebook.date(QDate::fromString(value.toString(), Qt::ISODate));
        case FieldType::Integer:
            return phrasebook.number(value.toLongLong());
        case FieldType::Decimal:
            return phrasebook.locale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        case FieldType::Boolean:
            return phrasebook.say(value.toBool() ? QT_TRANSLATE_NOOP("core", "yes")
                                                 : QT_TRANSLATE_NOOP("core", "no"));
        case FieldType::Reference:
            return labelOf(*field.target, value.toLongLong());
        case FieldType::Phone:
            return shownPhone(value.toString());
        case FieldType::Text:
        case FieldType::Email:
            break;
    }
    return field.name == QLatin1String("cin") ? maskedCin(value.toString()) : value.toString();
}

QString screenText(const Field& field, const QVariant& value, const Phrasebook& phrasebook,
                   const LabelOf& labelOf) {
    const QString text = shownValue(field, value, phrasebook, labelOf);
    return !text.isEmpty() && phrasebook.rightToLeft() && readsLeftToRight(field) ? leftToRight(text) : text;
}

QString leftToRight(const QString& text) {
    constexpr QChar mark(0x200E);
    return mark + text + mark;
}

bool readsLeftToRight(const Field& field) {
    return field.type == FieldType::Phone || field.type == FieldType::Email ||
           field.name == QLatin1String("cin") || field.name == QLatin1String("massar") ||
           field.name == QLatin1String("ice") || field.name == QLatin1String("reference") ||
           field.name == QLatin1String("code");
}

}  // namespace jisr
