#include "core/exchange/rosterfile.h"

#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <map>
#include <optional>

#include "core/base/phrasebook.h"
#include "core/base/progress.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/normalise.h"
#include "core/importing/rostercolumns.h"
#include "core/tabular/tablereader.h"
#include "core/tabular/tablewriter.h"

namespace jisr {

namespace {

constexpr RecordKind enrolmentKind = RecordKind::Enrolment;

using namespace rostercolumns;

QVariant value(RecordKind kind, const StoredRow& row, QStringView field) {
    return row.values[static_cast<std::size_t>(record(kind).indexOf(field))];
}

QDate dayOf(RecordKind kind, const StoredRow& row, QStringView field) {
    return QDate::fromString(value(kind, row, field).toString(), Qt::ISODate);
}

QString nameOf(RecordStore& store, const StoredRow& enrolment) {
    return store.label(RecordKind::Learner, value(enrolmentKind, enrolment, u"learner").toLongLong());
}

std::vector<StoredRow> enrolmentsOf(RecordStore& store, qint64 cohort) {
    return store.rows(enrolmentKind,
                      store.ids(enrolmentKind, {}, {}, false, {{QStringLiteral("cohort"), cohort}}));
}

void plan(RecordStore& store, RosterPlan& roster, const QDate& today, Progress& progress) {
    // One plan a day: the rules of a graduation are those of editing many rows at once.
    std::map<QDate, std::vector<qint64>> byDay;
    for (RosterPlan::Row& row : roster.rows) {
        if (!row.enrolment || !row.reason.isEmpty()) {
            continue;
        }
        if (row.on > today) {
            row.reason = {QT_TRANSLATE_NOOP("core",
                                            "%1 is still to come: a graduation is noted when it has "
                                            "been."),
                          {row.on.toString(Qt::ISODate)}};
            continue;
        }
        byDay[row.on].push_back(row.enrolment);
    }
    QHash<qint64, std::pair<BulkOutcome, Message>> fates;
    for (const auto& [on, enrolments] : byDay) {
        BulkChange change;
        change.what = BulkChange::What::Graduate;
        change.on = on;
        BulkPlan made = planBulk(store, enrolmentKind, enrolments, change, progress);
        for (const qint64 id : made.updates) {
            fates.insert(id, {BulkOutcome::Update, {}});
        }
        for (const qint64 id : made.unchanged) {
            fates.insert(id, {BulkOutcome::Unchanged, {}});
        }
        for (const auto& [id, reason] : made.rejected) {
            fates.insert(id, {BulkOutcome::Rejected, reason});
        }
        if (!made.updates.empty()) {
            roster.plans.push_back(std::move(made));
        }
    }
    for (RosterPlan::Row& row : roster.rows) {
        if (row.enrolment && row.reason.isEmpty()) {
            const auto fate = fates.value(row.enrolment, {BulkOutcome::Unchanged, {}});
            row.outcome = fate.first;
            row.reason = fate.second;
        }
    }
}

}  // namespace

qint64 RosterPlan::count(BulkOutcome outcome) const {
    return std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.outcome == outcome; });
}

qint64 RosterFile::write(RecordStore& store, qint64 cohort, const QString& path,
                         const Phrasebook& phrasebook) {
    const auto of = store.row(RecordKind::Cohort, cohort);
    if (!of) {
        return 0;
    }
    const QString code = value(RecordKind::Cohort, *of, u"code").toString();
    WriteOptions options;
    options.rightToLeft = phrasebook.rightToLeft();
    const auto writer = createTable(path, options);
    QList<TableColumn> columns;
    const std::pair<ColumnType, int> shapes[ColumnCount] = {{ColumnType::Text, 26}, {ColumnType::Text, 30},
                                                            {ColumnType::Text, 22}, {ColumnType::Date, 14},
                                                            {ColumnType::Text, 18}, {ColumnType::Date, 30}};
    for (int column = 0; column < ColumnCount; ++column) {
        columns.append({phrasebook.say(heading(column)), shapes[column].first, shapes[column].second});
    }
    writer->beginTable(code, columns);

    struct Line {
        QString name;
        QVariantList cells;
    };
    std::vector<Line> lines;
    for (const StoredRow& row : enrolmentsOf(store, cohort)) {
        const QString status = value(enrolmentKind, row, u"status").toString();
        if (status != u"in_progress" && status != u"graduated") {
            continue;
        }
        QString said = status;
        for (const Choice& choice : record(enrolmentKind).field(u"status")->choices) {
            if (choice.code == status) {
                said = phrasebook.say(choice.label);
            }
        }
        QDate end = dayOf(enrolmentKind, row, u"planned_end_on");
        if (!end.isValid()) {
            end = dayOf(RecordKind::Cohort, *of, u"ends_on");
        }
        const QDate on = status == u"graduated" ? dayOf(enrolmentKind, row, u"status_on") : QDate();
        const auto cell = [](const QDate& date) { return date.isValid() ? QVariant(date) : QVariant(); };
        const QString name = nameOf(store, row);
        lines.push_back(
            {name, {value(enrolmentKind, row, u"reference"), name, code, cell(end), said, cell(on)}});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    for (const Line& line : lines) {
        writer->row(line.cells);
    }
    writer->finish();
    return static_cast<qint64>(lines.size());
}

RosterPlan RosterFile::plan(RecordStore& store, qint64 cohort, const QString& path, const QDate& today,
                            Progress& progress) {
    const auto reader = openTable(path);
    const std::vector<int> places = find(reader->header());
    if (!isRoster(places)) {
        throw TableError(Message(
            QT_TRANSLATE_NOOP("core",
                              "“%1” is no list of a cohort to be filled in: its columns are %2. Write "
                              "such a list first, or import other tables on the page Import."),
            {QFileInfo(path).fileName(), reader->header().join(QStringLiteral(", "))}));
    }
    const auto of = store.row(RecordKind::Cohort, cohort);
    const QString code = of ? value(RecordKind::Cohort, *of, u"code").toString() : QString();
    QHash<QString, QList<StoredRow>> byReference;
    for (const StoredRow& row : enrolmentsOf(store, cohort)) {
        byReference[value(enrolmentKind, row, u"reference").toString()].append(row);
    }

    struct Line {
        qint64 number;
        QString reference, name, cohort, day;
    };
    std::vector<Line> lines;
    DateOrderWatcher watcher;
    for (TableRow row; reader->next(row);) {
        const auto cell = [&](Column column) { return row.cell(places[column]).trimmed().toString(); };
        lines.push_back({row.line, cell(Reference), cell(Learner), cell(Cohort), cell(GraduatedOn)});
        watcher.see(lines.back().day);
        progress.check();
    }
    ReadingRules rules;
    rules.dateOrder = watcher.order() == DateOrder::Unknown ? DateOrder::DayMonthYear : watcher.order();
    rules.excel1904 = reader->excel1904();

    RosterPlan roster;
    QHash<qint64, qint64> taken;  // enrolment → line
    for (const Line& line : lines) {
        if (line.day.isEmpty()) {
            ++roster.empty;
            continue;
        }
        RosterPlan::Row row;
        row.line = line.number;
        row.person = line.name;
        const QList<StoredRow> found = byReference.value(line.reference);
        const StoredRow* enrolment = nullptr;
        for (const StoredRow& each : found) {
            if (folded(nameOf(store, each)) == folded(line.name)) {
                enrolment = &each;
            }
        }
        const Normalised day = normaliseDate(line.day, rules);
        if (places[Cohort] >= 0 && line.cohort != code) {
            row.reason = {QT_TRANSLATE_NOOP("core", "This line is about the cohort “%1”, not “%2”."),
                          {line.cohort, code}};
        } else if (found.isEmpty()) {
            row.reason = {QT_TRANSLATE_NOOP("core",
                                            "“%1” is no enrolment of this cohort. The first column "
                                            "must stay as it was written."),
                          {line.reference}};
        } else if (!enrolment) {
            row.reason = {QT_TRANSLATE_NOOP("core",
                                            "Enrolment “%1” is %2's, and the line says “%3”: were "
                                            "columns sorted one without the other?"),
                          {line.reference, nameOf(store, found.first()), line.name}};
        } else if (!day.ok()) {
            row.reason = day.rejection;
        } else if (taken.contains(enrolment->id)) {
            row.reason = {QT_TRANSLATE_NOOP("core", "Line %1 is about the same person."),
                          {QString::number(taken.value(enrolment->id))}};
        } else {
            row.enrolment = enrolment->id;
            row.on = QDate::fromString(day.value.toString(), Qt::ISODate);
            taken.insert(enrolment->id, line.number);
        }
        roster.rows.push_back(std::move(row));
    }
    jisr::plan(store, roster, today, progress);
    return roster;
}

RosterPlan planGraduation(RecordStore& store, const std::vector<qint64>& enrolments, const QDate& on,
                          const QDate& today, Progress& progress) {
    RosterPlan roster;
    for (const StoredRow& enrolment : store.rows(enrolmentKind, enrolments)) {
        roster.rows.push_back({0, enrolment.id, nameOf(store, enrolment), on, BulkOutcome::Rejected, {}});
    }
    plan(store, roster, today, progress);
    return roster;
}

BulkResult applyGraduation(RecordStore& store, const RosterPlan& roster, Progress& progress) {
    BulkResult result;
    for (const BulkPlan& plan : roster.plans) {
        BulkResult part = applyBulk(store, plan, progress);
        result.updated += part.updated;
        result.left.insert(result.left.end(), part.left.begin(), part.left.end());
    }
    return result;
}

}  // namespace jisr
