#include "core/tabular/cellvalue.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

#include "core/tabular/numberformat.h"

namespace jisr {

namespace {

CellValue textValue(QString text) {
    CellValue value;
    value.kind = text.isEmpty() ? CellValue::Kind::Empty : CellValue::Kind::Text;
    value.text = std::move(text);
    return value;
}

CellValue integerValue(qint64 integer) {
    CellValue value;
    value.kind = CellValue::Kind::Integer;
    value.integer = integer;
    return value;
}

CellValue decimalValue(double decimal) {
    CellValue value;
    value.kind = std::isfinite(decimal) ? CellValue::Kind::Decimal : CellValue::Kind::Empty;
    value.decimal = decimal;
    return value;
}

CellValue dateValue(QDate date) {
    CellValue value;
    value.kind = date.isValid() ? CellValue::Kind::Date : CellValue::Kind::Empty;
    value.date = date;
    return value;
}

}  // namespace

QString decimalText(double value) {
    const double size = std::abs(value);
    const bool readable = size == 0 || (size >= 1e-15 && size < 1e21);
    return QString::number(value, readable ? 'f' : 'g', QLocale::FloatingPointShortest);
}

CellValue CellValue::of(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr:
            return {};
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::Short:
        case QMetaType::UShort:
        case QMetaType::Long:
        case QMetaType::LongLong:
            return integerValue(value.toLongLong());
        case QMetaType::Float:
        case QMetaType::Double:
            return decimalValue(value.toDouble());
        case QMetaType::QDate:
            return dateValue(value.toDate());
        case QMetaType::QDateTime:
            return textValue(value.toDateTime().toString(Qt::ISODate));
        default:
            return textValue(value.toString());
    }
}

CellValue CellValue::of(QStringView text, ColumnType type) {
    if (text.isEmpty() || type == ColumnType::Text) {
        return textValue(text.toString());
    }
    if (type == ColumnType::Date) {
        const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        return date.isValid() ? dateValue(date) : textValue(text.toString());
    }
    bool ok = false;
    const qint64 integer = text.toLongLong(&ok);
    if (ok && QString::number(integer) == text) {
        return integerValue(integer);
    }
    const double decimal = type == ColumnType::Integer ? 0 : QLocale::c().toDouble(text, &ok);
    // only when nothing is lost: "0123" and "1,5" stay text
    if (ok && type != ColumnType::Integer && decimalText(decimal) == text) {
        return decimalValue(decimal);
    }
    return textValue(text.toString());
}

}  // namespace jisr
