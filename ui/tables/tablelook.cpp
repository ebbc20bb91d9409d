#include "ui/tables/tablelook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <iterator>

#include "ui/tables/columnset.h"

namespace jisr {

namespace {

constexpr const char* tests[] = {"contains", "oneOf", "between", "empty", "notEmpty"};

QJsonValue toValue(const QVariant& value) {
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue();
}

/// JSON knows one kind of number; a column knows which it holds.
QVariant fromValue(const QJsonValue& value, const Field& field) {
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    switch (field.type) {
        case FieldType::Integer:
        case FieldType::Reference:
            return static_cast<qlonglong>(value.toDouble());
        case FieldType::Decimal:
            return value.toDouble();
        case FieldType::Boolean:
            return value.toBool();
        default:
            return value.toString();
    }
}

}  // namespace

QByteArray TableLook::toJson() const {
    QJsonArray columnList;
    for (const QString& name : columns) {
        QJsonObject column{{QStringLiteral("name"), name}};
        if (const int width = widths.value(name)) {
            column.insert(QStringLiteral("width"), width);
        }
        columnList.append(column);
    }
    QJsonArray filterList;
    for (const ColumnFilter& filter : query.filters) {
        QJsonArray values;
        for (const QVariant& value : filter.values) {
            values.append(toValue(value));
        }
        filterList.append(QJsonObject{{QStringLiteral("column"), filter.column},
                                      {QStringLiteral("test"), QLatin1String(tests[int(filter.test)])},
                                      {QStringLiteral("values"), values}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                     {QStringLiteral("columns"), columnList},
                                     {QStringLiteral("frozen"), frozen},
                                     {QStringLiteral("search"), query.search},
                                     {QStringLiteral("sort"), query.sort},
                                     {QStringLiteral("descending"), query.descending},
                                     {QStringLiteral("filters"), filterList},
                                     {QStringLiteral("countBy"), countBy}})
        .toJson(QJsonDocument::Compact);
}

TableLook TableLook::fromJson(RecordKind kind, const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TableLook look;
    look.query.kind = kind;
    for (const QJsonValue& each : object.value(QLatin1String("columns")).toArray()) {
        const QString name = each[QLatin1String("name")].toString();
        if (tableColumn(kind, name) && !look.columns.contains(name)) {
            look.columns.append(name);
            if (const int width = each[QLatin1String("width")].toInt(); width > 0) {
                look.widths.insert(name, std::clamp(width, 40, 2000));
            }
        }
    }
    if (look.columns.isEmpty()) {
        look.columns = usualColumns(kind);
    }
    look.frozen = std::clamp(object.value(QLatin1String("frozen")).toInt(), 0, int(look.columns.size()) - 1);
    look.query.search = object.value(QLatin1String("search")).toString();
    const QString sort = object.value(QLatin1String("sort")).toString();
    look.query.sort = tableColumn(kind, sort) ? sort : QString();
    look.query.descending = !look.query.sort.isEmpty() && object.value(QLatin1String("descending")).toBool();
    for (const QJsonValue& each : object.value(QLatin1String("filters")).toArray()) {
        ColumnFilter filter;
        filter.column = each[QLatin1String("column")].toString();
        const RecordColumn* column = tableColumn(kind, filter.column);
        const QString test = each[QLatin1String("test")].toString();
        const auto* found = std::find_if(std::begin(tests), std::end(tests),
                                         [&](const char* name) { return test == QLatin1String(name); });
        if (!column || found == std::end(tests)) {
            continue;
        }
        filter.test = static_cast<ColumnFilter::Test>(found - std::begin(tests));
        for (const QJsonValue& value : each[QLatin1String("values")].toArray()) {
            filter.values.append(filter.test == ColumnFilter::Test::Contains
                                     ? QVariant(value.toString())
                                     : fromValue(value, *column->field));
        }
        look.query.filters.append(filter);
    }
    const QString countBy = object.value(QLatin1String("countBy")).toString();
    look.countBy = tableColumn(kind, countBy) ? countBy : QString();
    return look;
}

}  // namespace jisr
