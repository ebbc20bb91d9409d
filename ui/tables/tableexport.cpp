#include "ui/tables/tableexport.h"

#include "core/base/phrasebook.h"
#include "core/storage/connection.h"
#include "core/storage/tablequery.h"
#include "core/tabular/tablewriter.h"
#include "ui/base/shownvalue.h"
#include "ui/tables/columnset.h"
#include "ui/tables/rowlabels.h"

namespace jisr {

namespace {

constexpr qsizetype pageRows = 1000;

ColumnType columnType(const Field& field) {
    switch (field.type) {
        case FieldType::Date:
            return ColumnType::Date;
        case FieldType::Integer:
            return ColumnType::Integer;
        case FieldType::Decimal:
            return ColumnType::Decimal;
        default:
            return ColumnType::Text;
    }
}

QVariant cell(const Field& field, const QVariant& value, const Phrasebook& phrasebook,
              const LabelOf& labelOf) {
    if (!value.isValid()) {
        return {};
    }
    if (field.type == FieldType::Date) {
        return QDate::fromString(value.toString(), Qt::ISODate);
    }
    return isNumber(field) ? value : QVariant(shownValue(field, value, phrasebook, labelOf));
}

}  // namespace

qint64 writeTable(const ProgrammeFile& file, const TableExport& what, const QString& path,
                  Progress& progress) {
    const auto connection = file.connect(true);
    RecordTable table(*connection);
    RowLabels labels(*connection, file.clock(), what.phrasebook->rightToLeft());
    const LabelOf labelOf = [&](RecordKind kind, qint64 id) { return labels.label(kind, id); };

    QStringList names;
    std::vector<const Field*> fields;
    QList<TableColumn> columns;
    for (const QString& name : what.columns) {
        const RecordColumn* column = tableColumn(what.kind, name);
        if (column && column->field->name != QLatin1String("cin")) {
            names.append(name);
            fields.push_back(column->field);
            columns.append({columnTitle(what.kind, name, *what.phrasebook), columnType(*column->field)});
        }
    }
    WriteOptions options;
    options.rightToLeft = what.phrasebook->rightToLeft();
    const auto writer = createTable(path, options);
    writer->beginTable(what.phrasebook->say(record(what.kind).pluralLabel), columns);
    const auto total = static_cast<qsizetype>(what.ids.size());
    qint64 written = 0;
    for (qsizetype first = 0; first < total; first += pageRows) {
        progress.check();
        const auto last = std::min(total, first + pageRows);
        for (const std::vector<QVariant>& values :
             table.values(what.kind, {what.ids.begin() + first, what.ids.begin() + last}, names)) {
            if (values.empty()) {
                continue;  // gone in the meantime
            }
            QVariantList cells;
            for (std::size_t i = 0; i < values.size(); ++i) {
                cells.append(cell(*fields[i], values[i], *what.phrasebook, labelOf));
            }
            writer->row(cells);
            ++written;
        }
        progress.report(last, total);
    }
    writer->finish();
    return written;
}

}  // namespace jisr
