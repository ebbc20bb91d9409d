#include "core/importing/datesurvey.h"

#include <algorithm>
#include <vector>

namespace jisr {

DateSurvey surveyDates(const QString& path, const Mapping& mapping, const TableOptions& reading,
                       const QList<CellCorrection>& corrections, const std::function<void()>& pulse) {
    constexpr qint64 RowsBetweenPulses = 4096;
    constexpr qint64 EnoughRows = 5000;  // a column of ISO dates so far is taken for one
    DateSurvey survey;
    struct Watched {
        QString column;
        int index;
        DateOrderWatcher watcher;
    };
    std::vector<Watched> watched;
    const std::unique_ptr<TableReader> reader = openTable(path, reading);
    for (const RecordMapping& entry : mapping.records) {
        for (const auto& [name, source] : entry.fields) {
            const Field* field = record(entry.kind).field(name);
            if (field && field->type == FieldType::Date && source.format.isEmpty() &&
                source.columns.size() == 1 &&
                std::none_of(
                    watched.begin(), watched.end(),
                    [&column = source.columns.front()](const Watched& w) { return w.column == column; })) {
                watched.push_back({source.columns.front(),
                                   static_cast<int>(reader->header().indexOf(source.columns.front())),
                                   {}});
            }
        }
    }
    if (watched.empty()) {
        return survey;
    }
    const RowCorrections corrected(corrections, path, reader->header());
    TableRow row;
    for (qint64 rows = 1; reader->next(row); ++rows) {
        corrected.apply(row);
        bool undecided = false;
        for (Watched& each : watched) {
            if (rows <= EnoughRows || each.watcher.ambiguous()) {
                const QStringView cell = row.cell(each.index).trimmed();
                if (!cell.isEmpty()) {
                    each.watcher.see(cell);
                }
                undecided = undecided || rows < EnoughRows || each.watcher.ambiguous();
            }
        }
        if (!undecided) {
            break;
        }
        if (rows % RowsBetweenPulses == 0) {
            pulse();
        }
    }
    // Whoever wrote the table wrote its dates in one way: a column that tells decides for those that don't.
    const auto written = [&](DateOrder order) {
        return std::find_if(watched.begin(), watched.end(), [order](const Watched& w) {
            return !w.watcher.ambiguous() && w.watcher.order() == order;
        });
    };
    const auto dayFirst = written(DateOrder::DayMonthYear), monthFirst = written(DateOrder::MonthDayYear);
    const bool oneWay = (dayFirst == watched.end()) != (monthFirst == watched.end());
    for (const Watched& each : watched) {
        if (each.watcher.ambiguous() && oneWay) {
            const Watched& telling = *std::min(dayFirst, monthFirst);
            survey.orders.insert(each.column, telling.watcher.order());
            survey.warnings.append(
                {0, each.column, QString(),
                 Message(
                     QT_TRANSLATE_NOOP("core",
                                       "The dates of the column “%1” can be read in two ways. They were read "
                                       "as those of the column “%2”, where it is certain: please check."),
                     {each.column, telling.column}),
                 Finding::Severity::Warning});
        } else if (each.watcher.ambiguous()) {
            survey.questions.append(
                {0, each.column, QString(),
                 Message(QT_TRANSLATE_NOOP(
                             "core",
                             "Every date of the column “%1” can be read in two ways (03/04 is 3 "
                             "April or 4 March). Choose its form beside the column, or in a mapping: "
                             "\"format\": \"dd/MM/yyyy\" or \"MM/dd/yyyy\"."),
                         {each.column}),
                 Finding::Severity::Rejection});
            survey.orders.insert(each.column, DateOrder::DayMonthYear);
        } else {
            survey.orders.insert(each.column, each.watcher.order());
        }
    }
    return survey;
}

}  // namespace jisr
