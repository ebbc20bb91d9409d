#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <QVariant>
#include <optional>

#include "core/tabular/tablewriter.h"

namespace jisr {

/// One cell to be written: empty, a number, a date or a text.
struct CellValue {
    enum class Kind { Empty, Integer, Decimal, Date, Text };
    Kind kind = Kind::Empty;
    qint64 integer = 0;
    double decimal = 0;
    QDate date;
    QString text;

    static CellValue of(const QVariant& value);
    /// The value @p text says exactly in a column of type @p type; a text when it says none.
    static CellValue of(QStringView text, ColumnType type);
};

/// Shortest text that says @p value exactly, with '.' and without exponent where that stays readable.
QString decimalText(double value);

}  // namespace jisr
