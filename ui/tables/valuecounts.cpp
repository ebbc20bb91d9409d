#include "ui/tables/valuecounts.h"

#include "ui/base/language.h"
#include "ui/base/openprogramme.h"
#include "ui/tables/rowlabels.h"

namespace jisr {

Job* countValues(RecordTableModel& model, OpenProgramme& programme, LanguageSwitch& language,
                 const QString& column, QObject* context, std::function<void(QList<ValueCount>)> take) {
    const RecordColumn* described = tableColumn(model.kind(), column);
    return model.lane().ask<QList<ValueCount>>(
        context,
        [query = model.query(), column, field = described->field, &clock = programme.file().clock(),
         phrasebook = language.sharedPhrasebook()](TableLane::Bench& bench, Progress& progress) {
            RowLabels labels(*bench.connection, clock, phrasebook->rightToLeft());
            QList<ValueCount> counts;
            for (const auto& [value, count] : bench.table->groups(query, column, progress)) {
                progress.check();
                counts.append({value,
                               screenText(*field, value, *phrasebook,
                                          [&](RecordKind of, qint64 id) { return labels.label(of, id); }),
                               count});
            }
            return counts;
        },
        std::move(take), [](const Message&) {});
}

}  // namespace jisr
