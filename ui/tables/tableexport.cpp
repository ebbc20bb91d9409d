#include "ui/tables/tableexport.h"

#include "core/base/phrasebook.h"
#include "core/base/uid.h"
#include "core/storage/connection.h"
#include "core/storage/recordstore.h"
#include "core/tabular/tablewriter.h"
#include "ui/base/shownvalue.h"

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

}  // namespace

qint64 writeTable(const ProgrammeFile& file, const TableExport& what, const QString& path,
                  Progress& progress) {
    const auto connection = file.connect(true);
    UidMaker uids(file.clock(), 0);  // nothing is written to the file
    RecordStore store(*connection, file.clock(), uids, {});
    const Record& description = record(what.kind);

    std::vector<int> fields;
    QList<TableColumn> columns;
    for (const QString& name : what.fields) {
        if (name == QLatin1String("cin")) {
            continue;
        }
        fields.push_back(description.indexOf(name));
        const Field& field = description.fields[fields.back()];
        columns.append({what.phrasebook->say(field.label), columnType(field)});
    }

    QHash<std::pair<int, qint64>, QString> labels;
    const LabelOf labelOf = [&](RecordKind kind, qint64 id) {
        const std::pair<int, qint64> key(static_cast<int>(kind), id);
        auto found = labels.find(key);
        if (found == labels.end()) {
            found = labels.insert(key, store.label(kind, id));
        }
        return *found;
    };

    WriteOptions options;
    options.rightToLeft = what.phrasebook->rightToLeft();
    const auto writer = createTable(path, options);
    writer->beginTable(what.phrasebook->say(description.pluralLabel), columns);
    const auto total = static_cast<qsizetype>(what.ids.size());
    qint64 written = 0;
    for (qsizetype first = 0; first < total; first += pageRows) {
        progress.check();
        const auto last = std::min(total, first + pageRows);
        for (const StoredRow& row :
             store.rows(what.kind, {what.ids.begin() + first, what.ids.begin() + last})) {
            QVariantList cells;
            for (const int index : fields) {
                const Field& field = description.fields[index];
                const QVariant& value = row.values[index];
                if (!value.isValid()) {
                    cells.append(QVariant());
                } else if (field.type == FieldType::Date) {
                    cells.append(QDate::fromString(value.toString(), Qt::ISODate));
                } else if (field.type == FieldType::Integer || field.type == FieldType::Decimal) {
                    cells.append(value);
                } else {
                    cells.append(shownValue(field, value, *what.phrasebook, labelOf));
                }
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
