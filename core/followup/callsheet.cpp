#include "core/followup/callsheet.h"

#include "core/catalogue/normalise.h"
#include "core/followup/callreport.h"
#include "core/tabular/tablewriter.h"

namespace jisr {

namespace {

struct ColumnInfo {
    const char* code;
    const char* name;
    int width;  ///< characters
};

const ColumnInfo& infoOf(SheetColumn column) {
    static constexpr ColumnInfo infos[SheetColumnCount] = {
        {"reference", QT_TRANSLATE_NOOP("core", "Reference"), 14},
        {"name", QT_TRANSLATE_NOOP("core", "Name"), 26},
        {"phone", QT_TRANSLATE_NOOP("core", "Phone"), 16},
        {"phone_2", QT_TRANSLATE_NOOP("core", "Second phone"), 16},
        {"cohort", QT_TRANSLATE_NOOP("core", "Cohort"), 20},
        {"about", QT_TRANSLATE_NOOP("core", "About"), 22},
        {"last_known", QT_TRANSLATE_NOOP("core", "Last known"), 40},
        {"result", QT_TRANSLATE_NOOP("core", "Result"), 20},
        {"date", QT_TRANSLATE_NOOP("core", "Date of the call"), 14},
        {"situation", QT_TRANSLATE_NOOP("core", "Situation"), 20},
        {"since", QT_TRANSLATE_NOOP("core", "Since"), 12},
        {"employer", QT_TRANSLATE_NOOP("core", "Employer"), 24},
        {"job_title", QT_TRANSLATE_NOOP("core", "Job title"), 20},
        {"next", QT_TRANSLATE_NOOP("core", "Call back on"), 14},
        {"note", QT_TRANSLATE_NOOP("core", "Note"), 30},
    };
    return infos[int(column)];
}

QString text(const StoredRow& row, RecordKind kind, QStringView field) {
    const int index = record(kind).indexOf(field);
    return row.values[static_cast<std::size_t>(index)].toString();
}

QDate day(const StoredRow& row, RecordKind kind, QStringView field) {
    return QDate::fromString(text(row, kind, field), Qt::ISODate);
}

QString lastKnown(RecordStore& store, const StoredRow& situation, const Phrasebook& phrasebook) {
    constexpr auto kind = RecordKind::Situation;
    QString what;
    const QString code = text(situation, kind, u"situation");
    for (const Choice& choice : record(kind).field(u"situation")->choices) {
        if (code == choice.code) {
            what = phrasebook.say(choice.label);
        }
    }
    const int employer = record(kind).indexOf(u"employer");
    if (const qint64 id = situation.values[static_cast<std::size_t>(employer)].toLongLong()) {
        what = phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "%1, %2"), {what, store.label(RecordKind::Organisation, id)}});
    }
    const QDate since = day(situation, kind, u"started_on"), known = day(situation, kind, u"last_known_on");
    if (since.isValid()) {
        what = phrasebook.say({QT_TRANSLATE_NOOP("core", "%1, since %2"), {what, phrasebook.date(since)}});
    }
    return known.isValid() ? phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 (news of %2)"),
                                             {what, phrasebook.date(known)}})
                           : what;
}

/// Whatever the figures make of an undated one: nobody asks for the dead.
bool died(RecordStore& store, qint64 learner) {
    return !store
                .ids(RecordKind::Situation, {}, {}, false,
                     {{QStringLiteral("learner"), learner},
                      {QStringLiteral("situation"), QStringLiteral("DECEASED")}})
                .empty() ||
           !store
                .ids(RecordKind::Enrolment, {}, {}, false,
                     {{QStringLiteral("learner"), learner},
                      {QStringLiteral("neutral_reason"), QStringLiteral("death")}})
                .empty();
}

}  // namespace

const char* sheetColumnCode(SheetColumn column) {
    return infoOf(column).code;
}

const char* sheetColumnName(SheetColumn column) {
    return infoOf(column).name;
}

std::vector<SheetLine> callSheet(RecordStore& store, const std::vector<SheetPerson>& people,
                                 const QDate& today, const Phrasebook& phrasebook, Progress& progress) {
    CallBook book(store);
    std::vector<SheetLine> lines;
    qint64 done = 0;
    for (const SheetPerson& person : people) {
        if (done++ % 200 == 0) {
            progress.check();
            progress.report(done, qint64(people.size()));
        }
        constexpr auto kind = RecordKind::Learner;
        const auto row = store.row(kind, person.learner);
        if (!row || row->values[static_cast<std::size_t>(record(kind).indexOf(u"no_contact"))].toBool()) {
            continue;
        }
        if (died(store, person.learner)) {
            continue;
        }
        SheetLine line;
        line.phone = shownPhone(text(*row, kind, u"phone"));
        line.phone2 = shownPhone(text(*row, kind, u"phone_2"));
        if (line.phone.isEmpty() && line.phone2.isEmpty()) {
            continue;
        }
        line.reference = text(*row, kind, u"reference");
        line.name = text(*row, kind, u"last_name") + u' ' + text(*row, kind, u"first_name");
        const auto enrolments =
            store.ids(RecordKind::Enrolment, {}, {}, false, {{QStringLiteral("learner"), person.learner}});
        for (const StoredRow& enrolment : store.rows(RecordKind::Enrolment, enrolments)) {
            if (line.cohort.isEmpty() ||
                text(enrolment, RecordKind::Enrolment, u"status") == QLatin1String("graduated")) {
                const int cohort = record(RecordKind::Enrolment).indexOf(u"cohort");
                line.cohort = store.label(RecordKind::Cohort,
                                          enrolment.values[static_cast<std::size_t>(cohort)].toLongLong());
            }
        }
        if (person.horizon > 0) {
            line.about = phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 months on %2"),
                                         {phrasebook.number(person.horizon), phrasebook.date(person.dueOn)}});
        }
        if (const auto situation = book.subject(person.learner, {}, today).situation) {
            line.lastKnown = lastKnown(store, *situation, phrasebook);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

QStringList sheetResultWords(const Phrasebook& phrasebook) {
    QStringList words;
    for (int outcome = 0; outcome < CallOutcomeCount; ++outcome) {
        words << phrasebook.say(callOutcomeName(CallOutcome(outcome)));
    }
    return words;
}

void writeCallSheet(const std::vector<SheetLine>& lines, const QString& title, const QString& path,
                    const Phrasebook& phrasebook) {
    WriteOptions options;
    options.rightToLeft = phrasebook.rightToLeft();
    const auto writer = createTable(path, options);
    QList<TableColumn> columns;
    for (int each = 0; each < SheetColumnCount; ++each) {
        const auto column = SheetColumn(each);
        const bool date =
            column == SheetColumn::Date || column == SheetColumn::Since || column == SheetColumn::Next;
        columns.append({phrasebook.say(sheetColumnName(column)), date ? ColumnType::Date : ColumnType::Text,
                        infoOf(column).width});
    }
    writer->beginTable(title, columns);
    for (const SheetLine& line : lines) {
        writer->row(
            {line.reference, line.name, line.phone, line.phone2, line.cohort, line.about, line.lastKnown});
    }
    // a CSV must stay one table
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        writer->beginTable(
            phrasebook.say(QT_TRANSLATE_NOOP("core", "Words")),
            {{phrasebook.say(sheetColumnName(SheetColumn::Result)), ColumnType::Text, 34},
             {phrasebook.say(QT_TRANSLATE_NOOP("core", "or in short")), ColumnType::Text, 20}});
        for (int outcome = 0; outcome < CallOutcomeCount; ++outcome) {
            writer->row({phrasebook.say(callOutcomeName(CallOutcome(outcome))),
                         callOutcomeCode(CallOutcome(outcome))});
        }
    }
    writer->finish();
}

}  // namespace jisr
