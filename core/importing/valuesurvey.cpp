#include "core/importing/valuesurvey.h"

#include <algorithm>

#include "core/importing/drafter.h"

namespace jisr {

namespace {

constexpr qint64 RowsBetweenReports = 4096;
constexpr qsizetype LongestValue = 400;
constexpr int ValuesCounted = 20'000;  // beyond, a column holds no choices but texts

struct Column {
    RecordKind kind;
    const Field* field;
    const FieldSource* source;
    std::vector<int> indexes;
    QHash<QString, qint64> counts;
};

QString cellText(const Column& column, const TableRow& row) {
    if (column.indexes.size() == 1) {
        return row.cell(column.indexes.front()).trimmed().left(LongestValue).toString();
    }
    QString text;
    for (const int index : column.indexes) {
        const QStringView piece = row.cell(index).trimmed();
        if (!piece.isEmpty()) {
            if (!text.isEmpty()) {
                text += column.source->join;
            }
            text += piece;
        }
    }
    return text.left(LongestValue);
}

}  // namespace

qint64 ValueSurvey::unknown() const {
    qint64 sum = 0;
    for (const SurveyedField& field : fields) {
        sum += std::count_if(field.values.begin(), field.values.end(),
                             [](const SurveyedValue& value) { return value.reads.isEmpty(); });
    }
    return sum;
}

QList<SurveyedField> surveyFields(const QString& path, const Mapping& mapping,
                                  const QList<CellCorrection>& corrections,
                                  const std::function<QString(RecordKind, const QString&)>& named,
                                  Progress& progress) {
    const std::unique_ptr<TableReader> reader = openTable(path, mapping.reading);
    const RowCorrections corrected(corrections, path, reader->header());
    std::vector<Column> columns;
    for (const RecordMapping& entry : mapping.records) {
        for (const auto& [name, source] : entry.fields) {
            const Field* field = record(entry.kind).field(name);
            const bool listed =
                field && (field->type == FieldType::Choice || field->type == FieldType::Boolean ||
                          (field->type == FieldType::Reference && isSmallRecord(*field->target)));
            if (!listed || source.columns.isEmpty()) {
                continue;
            }
            Column column{entry.kind, field, &source, {}, {}};
            for (const QString& each : source.columns) {
                column.indexes.push_back(static_cast<int>(reader->header().indexOf(each)));
            }
            columns.push_back(std::move(column));
        }
    }
    if (columns.empty()) {
        return {};
    }
    qint64 rows = 0;
    for (TableRow row; reader->next(row);) {
        corrected.apply(row);
        for (Column& column : columns) {
            const QString text = cellText(column, row);
            if (!text.isEmpty() && (column.counts.size() < ValuesCounted || column.counts.contains(text))) {
                ++column.counts[text];
            }
        }
        if (++rows % RowsBetweenReports == 0) {
            progress.check();
            progress.report(reader->bytesRead(), reader->bytesTotal());
        }
    }
    QList<SurveyedField> surveyed;
    for (const Column& column : columns) {
        SurveyedField found{column.kind, column.field->name, {}, false};
        for (auto it = column.counts.cbegin(); it != column.counts.cend(); ++it) {
            const Normalised read = normalise(*column.field, it.key(), {});
            QString reads;
            if (read.ok() && read.value.isValid()) {
                reads = column.field->type == FieldType::Reference
                            ? named(*column.field->target, read.value.toString())
                            : canonicalText(*column.field, read.value);
            }
            found.values.append({it.key(), it.value(), reads});
        }
        std::sort(found.values.begin(), found.values.end(),
                  [](const SurveyedValue& a, const SurveyedValue& b) {
                      if (a.reads.isEmpty() != b.reads.isEmpty()) {
                          return a.reads.isEmpty();
                      }
                      return a.rows != b.rows ? a.rows > b.rows : a.text < b.text;
                  });
        found.cut = found.values.size() > SurveyedValuesKept;
        if (found.cut) {
            found.values.resize(SurveyedValuesKept);
        }
        if (!found.values.isEmpty()) {
            surveyed.append(std::move(found));
        }
    }
    return surveyed;
}

}  // namespace jisr
