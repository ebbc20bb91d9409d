// import, export, preview: tables in and out.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/command.h"
#include "app/cli/csvout.h"
#include "app/cli/session.h"
#include "core/exchange/exchange.h"
#include "core/exchange/pseudonyms.h"
#include "core/importing/importer.h"
#include "core/storage/releaselog.h"
#include "core/tabular/preview.h"

namespace jisr {

namespace {

constexpr int FindingsShown = 50;
constexpr qint64 RowsInJson = 1000;  // of each kind; the counts tell how many there are

/// "file.csv, line 12, born_on “31/02/1999”: there is no such date."
QString findingText(const Plan& plan, const PlanFinding& found, const Phrasebook& phrasebook) {
    const Finding& finding = found.finding;
    QString text = found.table >= 0 && found.table < plan.tables().size()
                       ? QFileInfo(plan.tables()[found.table].path).fileName()
                       : QString();
    if (finding.row > 0) {
        text =
            phrasebook.say({QT_TRANSLATE_NOOP("core", "%1, line %2"), {text, QString::number(finding.row)}});
    }
    if (!finding.field.isEmpty()) {
        text = phrasebook.list({text, finding.field});
    }
    if (!finding.value.isEmpty()) {
        text = phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 “%2”"), {text, finding.value.left(80)}});
    }
    return phrasebook.say(
        Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {text, phrasebook.say(finding.message)}));
}

/// After a list that was cut: how many of @p all it left out.
void sayMore(const CommandCall& call, qint64 all) {
    if (all > FindingsShown) {
        call.console.say({QT_TRANSLATE_NOOP("core", "… and %1 more"),
                          {call.console.phrasebook().number(all - FindingsShown)}});
    }
}

void sayFindings(const CommandCall& call, const Plan& plan, Finding::Severity severity) {
    const Phrasebook& phrasebook = call.console.phrasebook();
    for (const PlanFinding& finding : plan.findings(severity, 0, FindingsShown)) {
        call.console.line(findingText(plan, finding, phrasebook));
    }
    sayMore(call, plan.findingCount(severity));
}

void sayPlan(const CommandCall& call, const Plan& plan) {
    const Phrasebook& phrasebook = call.console.phrasebook();
    for (const PlannedTable& table : plan.tables()) {
        if (table.guessed) {
            call.console.say(
                {QT_TRANSLATE_NOOP("core", "%1: columns guessed:"), {QFileInfo(table.path).fileName()}});
            for (const RecordMapping& mapping : table.mapping.records) {
                for (const auto& [field, source] : mapping.fields) {
                    call.console.line(QStringLiteral("    %1.%2 ← %3")
                                          .arg(record(mapping.kind).name, field,
                                               source.constant
                                                   ? phrasebook.say(Message(QT_TRANSLATE_NOOP("core", "“%1”"),
                                                                            {*source.constant}))
                                                   : source.columns.join(QStringLiteral(" + "))));
                }
            }
        }
        if (!table.unusedColumns.isEmpty()) {
            call.console.say({QT_TRANSLATE_NOOP("core", "%1: columns not used: %2"),
                              {QFileInfo(table.path).fileName(), phrasebook.list(table.unusedColumns)}});
        }
    }
    for (const PlanRow& row : plan.rows(PlanAction::Update, std::nullopt, 0, FindingsShown)) {
        for (const PlanRow::Change& change : row.changes) {
            call.console.say(
                {QT_TRANSLATE_NOOP("core", "Line %1, %2 %3: %4 “%5” → “%6”"),
                 {QString::number(row.line), term(record(row.kind).label), row.key,
                  term(record(row.kind).field(change.field)->label), change.before, change.after}});
        }
    }
    sayMore(call, plan.count(PlanAction::Update));
    for (const UncertainPair& pair : plan.uncertainPairs(0, FindingsShown)) {
        call.console.say(
            {QT_TRANSLATE_NOOP("core", "Perhaps one person, kept apart: %1 (line %2) and %3: %4"),
             {pair.reference, QString::number(pair.line), pair.otherReference, phrasebook.say(pair.why)}});
    }
    sayMore(call, plan.uncertainCount());
    sayFindings(call, plan, Finding::Severity::Rejection);
    sayFindings(call, plan, Finding::Severity::Warning);
}

QJsonObject planJson(const Plan& plan, const Phrasebook& phrasebook) {
    QJsonObject counts;
    for (const Record& type : catalogue()) {
        QJsonObject object;
        const std::pair<const char*, PlanAction> actions[] = {{"create", PlanAction::Create},
                                                              {"update", PlanAction::Update},
                                                              {"unchanged", PlanAction::Unchanged},
                                                              {"rejected", PlanAction::Rejected}};
        qint64 all = 0;
        for (const auto& [name, action] : actions) {
            const qint64 count = plan.count(type.kind, action);
            all += count;
            object[QLatin1String(name)] = count;
        }
        if (all > 0) {
            counts[type.plural] = object;
        }
    }
    QJsonArray tables;
    for (const PlannedTable& table : plan.tables()) {
        tables << QJsonObject{
            {QStringLiteral("path"), table.path},
            {QStringLiteral("rows"), table.rows},
            {QStringLiteral("rejected_rows"), table.rejectedRows},
            {QStringLiteral("guessed"), table.guessed},
            {QStringLiteral("unused_columns"), QJsonArray::fromStringList(table.unusedColumns)},
            {QStringLiteral("mapping"), QJsonDocument::fromJson(table.mapping.toJson()).object()}};
    }
    QJsonArray updates;
    for (const PlanRow& row : plan.rows(PlanAction::Update, std::nullopt, 0, RowsInJson)) {
        QJsonObject changes;
        for (const PlanRow::Change& change : row.changes) {
            changes[change.field] = QJsonArray{change.before, change.after};
        }
        updates << QJsonObject{{QStringLiteral("table"), row.table},
                               {QStringLiteral("line"), row.line},
                               {QStringLiteral("record"), QString(record(row.kind).name)},
                               {QStringLiteral("key"), row.key},
                               {QStringLiteral("changes"), changes}};
    }
    QJsonArray pairs;
    for (const UncertainPair& pair : plan.uncertainPairs(0, RowsInJson)) {
        pairs << QJsonObject{{QStringLiteral("table"), pair.table},
                             {QStringLiteral("line"), pair.line},
                             {QStringLiteral("reference"), pair.reference},
                             {QStringLiteral("other_reference"), pair.otherReference},
                             {QStringLiteral("similarity"), pair.similarity},
                             {QStringLiteral("why"), phrasebook.say(pair.why)}};
    }
    QJsonArray findings;
    for (const PlanFinding& found : plan.findings(std::nullopt, 0, RowsInJson)) {
        const Finding& finding = found.finding;
        findings << QJsonObject{{QStringLiteral("table"), found.table},
                                {QStringLiteral("line"), finding.row},
                                {QStringLiteral("field"), finding.field},
                                {QStringLiteral("value"), finding.value},
                                {QStringLiteral("severity"), finding.severity == Finding::Severity::Rejection
                                                                 ? QStringLiteral("rejection")
                                                             : finding.severity == Finding::Severity::Warning
                                                                 ? QStringLiteral("warning")
                                                                 : QStringLiteral("note")},
                                {QStringLiteral("message"), phrasebook.say(finding.message)}};
    }
    return {{QStringLiteral("counts"), counts},
            {QStringLiteral("rejected_rows"), plan.rejectedRows()},
            {QStringLiteral("uncertain_pairs"), plan.uncertainCount()},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("updates"), updates},
            {QStringLiteral("pairs"), pairs},
            {QStringLiteral("findings"), findings}};
}

void sayResult(const CommandCall& call, const ImportResult& result) {
    const Phrasebook& phrasebook = call.console.phrasebook();
    call.console.say({QT_TRANSLATE_NOOP("core", "Created %1, updated %2, unchanged %3, rejected rows %4."),
                      {phrasebook.number(result.created), phrasebook.number(result.updated),
                       phrasebook.number(result.unchanged), phrasebook.number(result.rejectedRows)}});
}

/// The rules that come with the folders among @p paths.
QList<ParcelParameters> parametersIn(const QStringList& paths, RecordStore& store) {
    QList<ParcelParameters> parcels;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            parcels << parcelParameters(store, path);
        }
    }
    return parcels;
}

/// A batch of its own before the import's, so that the first undo takes the import back.
void takeParameters(RecordStore& store, const QList<ParcelParameters>& parcels) {
    for (const ParcelParameters& parcel : parcels) {
        if (parcel.taken) {
            store.begin(Message(QT_TRANSLATE_NOOP("core", "Rule parameters of an imported folder")).stored());
            try {
                store.setParameters(*parcel.taken);
                store.commit();
            } catch (...) {
                store.rollback();
                throw;
            }
            return;  // the first one's: a file has one rule set
        }
    }
}

/// --as names what can be imported: reference data and the programme's own row are the file's.
void checkKind(const CommandCall& call) {
    if (!call.has("as")) {
        return;
    }
    QStringList kinds;
    for (const Record& type : catalogue()) {
        if (type.kind != RecordKind::Programme && type.kind != RecordKind::Region &&
            type.kind != RecordKind::Province) {
            kinds << type.plural;
        }
    }
    kinds << QStringLiteral("roll");
    const Record* named = recordNamed(call.value("as"));
    if (!kinds.contains(named ? named->plural : call.value("as"))) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "--as takes one of %1, not “%2”."),
                                 {kinds.join(QStringLiteral(", ")), call.value("as")}));
    }
}

int runImport(const CommandCall& call) {
    ImportOptions options;
    options.as = call.value("as");
    checkKind(call);
    options.createMissing = call.has("create-missing");
    if (call.has("mapping")) {
        options.mapping = Mapping::fromFile(call.value("mapping"));
        options.reading = options.mapping->reading;
    }
    const bool dryRun = call.has("dry-run");
    bool applied = false;
    Session session(call, dryRun ? Session::ReadOnly : Session::ReadWrite);
    Importer importer(session.file().connection(), session.store());
    const QStringList paths = call.arguments.mid(1);
    std::unique_ptr<Plan> plan;
    ImportResult result;
    const QList<ParcelParameters> parcels = parametersIn(paths, session.store());
    for (const ParcelParameters& parcel : parcels) {
        for (const Finding& finding : parcel.findings) {
            call.console.say(finding.message);
        }
    }
    {
        ConsoleProgress progress(call.console);
        plan = importer.plan(paths, options, progress);
    }
    for (const PlanFinding& question : plan->questions()) {
        call.console.line(findingText(*plan, question, call.console.phrasebook()));
    }
    if (!dryRun) {
        QStringList names;
        for (const QString& path : paths) {
            names << QDir(path).dirName();
        }
        const QString label =
            Message(QT_TRANSLATE_NOOP("core", "Import of %1"), {names.join(QStringLiteral(", "))}).stored();
        try {
            if (plan->questions().isEmpty()) {
                takeParameters(session.store(), parcels);
            }
            ConsoleProgress progress(call.console);
            result = importer.apply(plan, label, progress);
            applied = true;
        } catch (const ImportBlocked&) {
            call.console.say({QT_TRANSLATE_NOOP("core", "Nothing was written: answer this first.")});
        }
    }
    if (!applied) {
        result.created = plan->count(PlanAction::Create);
        result.updated = plan->count(PlanAction::Update);
        result.unchanged = plan->count(PlanAction::Unchanged);
        result.rejectedRows = plan->rejectedRows();
    }
    sayPlan(call, *plan);
    if (call.has("rejects")) {
        Importer::writeRejects(*plan, call.value("rejects"), call.console.phrasebook());
    }
    if (call.has("json")) {
        QJsonObject object = planJson(*plan, call.console.phrasebook());
        object[QStringLiteral("applied")] = applied;
        object[QStringLiteral("batch")] = result.batch;
        call.console.out() << QString::fromUtf8(QJsonDocument(object).toJson());
    }
    if (applied || dryRun) {
        sayResult(call, result);
    }
    if (dryRun) {
        call.console.say({QT_TRANSLATE_NOOP("core", "Dry run: nothing was written.")});
    }
    return result.rejectedRows > 0 || !plan->questions().isEmpty() ? DoneWithFindings : Done;
}

int runPreview(const CommandCall& call) {
    const int rows = call.has("rows") ? static_cast<int>(wholeNumber(call, "rows", 0, 10'000)) : 20;
    const Preview shown = preview(call.arguments[0], {}, rows);
    QTextStream& out = call.console.out();
    if (call.has("json")) {
        QJsonArray lines;
        for (const QStringList& row : shown.rows) {
            lines << QJsonArray::fromStringList(row);
        }
        out << QString::fromUtf8(
            QJsonDocument(
                QJsonObject{{QStringLiteral("encoding"), shown.options.encoding},
                            {QStringLiteral("separator"), shown.options.separator.isNull()
                                                              ? QJsonValue()
                                                              : QJsonValue(QString(shown.options.separator))},
                            {QStringLiteral("header"), QJsonArray::fromStringList(shown.header)},
                            {QStringLiteral("rows"), lines}})
                .toJson());
        return Done;
    }
    call.console.say(
        {QT_TRANSLATE_NOOP("core", "Encoding %1, separator “%2”."),
         {shown.options.encoding, shown.options.separator.isNull()   ? QStringLiteral("–")
                                  : shown.options.separator == u'\t' ? QStringLiteral("⇥")
                                                                     : QString(shown.options.separator)}});
    out << QString::fromUtf8(csvLine(shown.header));
    for (const QStringList& row : shown.rows) {
        out << QString::fromUtf8(csvLine(row));
    }
    return Done;
}

int runExport(const CommandCall& call) {
    if (call.has("all")) {
        if (call.arguments.size() != 1 || call.has("out") || call.has("profile")) {
            throw UsageError(Message(QT_TRANSLATE_NOOP(
                "core",
                "export --all DIR takes neither a record nor --out nor --profile: it goes whole, with names, "
                "to another office.")));
        }
        Session session(call, Session::ReadWrite);
        ConsoleProgress progress(call.console);
        const qint64 rows =
            exportAll(session.file().connection(), session.store(), call.value("all"), progress);
        const QString folder = QDir(call.value("all")).dirName();
        const QString purpose = call.value("purpose").trimmed();
        ReleaseLog(session.file().connection(), call.clock)
            .add({QStringLiteral("nominative"),
                  purpose.isEmpty() ? QStringLiteral("parcel to “%1”").arg(folder) : purpose,
                  folder,
                  session.store().count(RecordKind::Learner),
                  Session::who(),
                  {}});
        call.console.say({QT_TRANSLATE_NOOP("core", "Wrote %1 records to “%2”."),
                          {call.console.phrasebook().number(rows), call.value("all")}});
        return Done;
    }
    if (call.arguments.size() != 2 || !call.has("out")) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "export takes a record and --out, or --all DIR.")));
    }
    const Record& type = recordOrUsage(call.arguments[1]);
    const QString ending = QFileInfo(call.value("out")).suffix().toLower();
    if (ending != u"csv" && ending != u"xlsx") {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "--out takes a name ending in .csv or .xlsx, not “%1”."),
                    {call.value("out")}));
    }
    const QString profile = call.has("profile") ? call.value("profile") : QStringLiteral("pseudonymous");
    if (profile != u"nominative" && profile != u"pseudonymous") {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core",
                                      "--profile takes nominative or pseudonymous, not “%1”. For counts "
                                      "instead of records: report --public, form csv or xlsx."),
                    {profile}));
    }
    const bool nominative = profile == u"nominative";
    const bool people = tellsOfPeople(type.kind);
    if (people && call.value("purpose").trimmed().isEmpty()) {
        throw UsageError(Message(QT_TRANSLATE_NOOP(
            "core", "--purpose TEXT is missing: an export about people says what it is for, and is noted.")));
    }
    Session session(call, people ? Session::ReadWrite : Session::ReadOnly);
    ConsoleProgress progress(call.console);
    const ExportReport report =
        exportRecord(session.file().connection(), call.clock, type.kind, call.value("out"),
                     {nominative ? ExportProfile::Nominative : ExportProfile::Pseudonymous,
                      call.value("purpose"), Session::who()},
                     progress);
    const Phrasebook& phrasebook = call.console.phrasebook();
    call.console.say({QT_TRANSLATE_NOOP("core", "Wrote %1 records to “%2”."),
                      {phrasebook.number(report.rows), call.value("out")}});
    if (report.generalised > 0) {
        call.console.say(
            {QT_TRANSLATE_NOOP("core",
                               "Of %1 people less is told, since fewer than %2 share their "
                               "sex, birth year, residence, studies and profile."),
             {phrasebook.number(report.generalised), phrasebook.number(qint64(Generalised::LeastAlike))}});
    }
    return Done;
}

}  // namespace

std::vector<Command> tableCommands() {
    return {
        {"import",
         "FILE TABLE|DIR…",
         2,
         -1,
         QT_TRANSLATE_NOOP("core", "Brings tables into the file: planned, shown, applied in one piece."),
         {{"as", "KIND", QT_TRANSLATE_NOOP("core", "what the rows are: learners, cohorts, …, or roll")},
          {"mapping", "M.json",
           QT_TRANSLATE_NOOP("core", "which column is which field; otherwise guessed and shown")},
          {"create-missing", "",
           QT_TRANSLATE_NOOP("core", "make the cohorts, organisations and tracks that are named")},
          {"dry-run", "", QT_TRANSLATE_NOOP("core", "plan and show, write nothing")},
          {"rejects", "R.csv", QT_TRANSLATE_NOOP("core", "rejected rows with the reason beside each")},
          {"json", "", QT_TRANSLATE_NOOP("core", "print the plan as JSON")}},
         runImport},
        {"export",
         "FILE [RECORD]",
         1,
         2,
         QT_TRANSLATE_NOOP("core", "Writes one record's rows, or all records to a folder."),
         {{"out", "X.csv|X.xlsx", QT_TRANSLATE_NOOP("core", "the file to write")},
          {"profile", "nominative|pseudonymous",
           QT_TRANSLATE_NOOP("core", "with or without names (pseudonymous)")},
          {"purpose", "TEXT", QT_TRANSLATE_NOOP("core", "what an export about people is for; it is noted")},
          {"all", "DIR", QT_TRANSLATE_NOOP("core", "every record, to exchange or keep")}},
         runExport},
        {"preview",
         "TABLE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "How a table would be read."),
         {{"rows", "N", QT_TRANSLATE_NOOP("core", "how many rows (20)")},
          {"json", "", QT_TRANSLATE_NOOP("core", "as JSON")}},
         runPreview},
    };
}

}  // namespace jisr
