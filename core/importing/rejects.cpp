// The rows that were not taken, as a table to correct and to import again.
#include <QFileInfo>
#include <QHash>

#include "core/base/phrasebook.h"
#include "core/importing/importer.h"
#include "core/storage/plandatabase.h"
#include "core/tabular/tablewriter.h"

namespace jisr {

qint64 Importer::writeRejects(const Plan& plan, const QString& path, const Phrasebook& phrasebook) {
    if (plan.rejectedRows() == 0) {
        return 0;
    }
    WriteOptions options;
    options.rightToLeft = phrasebook.rightToLeft();
    const std::unique_ptr<TableWriter> writer = createTable(path, options);
    qint64 written = 0;
    for (int number = 0; number < plan.m_tables.size(); ++number) {
        const PlannedTable& table = plan.m_tables[number];
        if (table.rejectedRows == 0) {
            continue;
        }
        QHash<qint64, QString> reasons;
        plan.m_database->eachNote(number, static_cast<int>(Finding::Severity::Rejection),
                                  [&](const PlanNote& note) {
                                      QString& reason = reasons[note.line];
                                      if (!reason.isEmpty()) {
                                          reason += QStringLiteral(" · ");
                                      }
                                      if (!note.field.isEmpty()) {
                                          reason += note.field + QStringLiteral(": ");
                                      }
                                      reason += phrasebook.say(plan.message(note.message, note.arguments));
                                  });
        const RowCorrections corrected(table.corrections, table.path, table.header);
        // Cells beyond the header's are part of what goes back.
        auto width = static_cast<size_t>(table.header.size());
        {
            const std::unique_ptr<TableReader> reader = openTable(table.path, table.mapping.reading);
            for (TableRow row; reader->next(row);) {
                if (reasons.contains(row.line)) {
                    width = std::max(width, row.cells.size());
                }
            }
        }
        QList<TableColumn> columns;
        for (const QString& name : table.header) {
            columns.append({name});
        }
        for (auto column = table.header.size(); column < static_cast<qsizetype>(width); ++column) {
            columns.append({columnLetters(static_cast<int>(column))});
        }
        columns.append({phrasebook.say(QT_TRANSLATE_NOOP("core", "Reason for rejection"))});
        columns.append({phrasebook.say(QT_TRANSLATE_NOOP("core", "Line")), ColumnType::Integer});
        writer->beginTable(QFileInfo(table.path).completeBaseName(), columns);
        const std::unique_ptr<TableReader> reader = openTable(table.path, table.mapping.reading);
        for (TableRow row; reader->next(row);) {
            const auto reason = reasons.constFind(row.line);
            if (reason == reasons.constEnd()) {
                continue;
            }
            corrected.apply(row);
            QVariantList cells;
            for (int column = 0; column < static_cast<int>(width); ++column) {
                cells.append(row.cell(column).toString());
            }
            cells.append(*reason);
            cells.append(row.line);
            writer->row(cells);
            ++written;
        }
    }
    writer->finish();
    return written;
}

}  // namespace jisr
