// new, demo, check, backup, history, undo: the programme file itself.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/catalogue/normalise.h"
#include "core/demo/demo.h"

namespace jisr {

namespace {

int runNew(const CommandCall& call) {
    ProgrammeFile::Creation creation;
    creation.name = call.has("name") ? call.value("name") : QFileInfo(call.arguments[0]).completeBaseName();
    if (call.has("office")) {
        creation.office = officeFrom(call.value("office"));
    }
    ProgrammeFile::create(call.arguments[0], creation, call.clock);
    call.console.say({QT_TRANSLATE_NOOP("core", "Created %1."), {call.arguments[0]}});
    return Done;
}

int runDemo(const CommandCall& call) {
    DemoOptions options;
    if (call.has("learners")) {
        options.learners = wholeNumber(call, "learners", 1, 10'000'000);
    }
    if (call.has("seed")) {
        options.seed = static_cast<quint64>(wholeNumber(call, "seed", 0, std::numeric_limits<qint64>::max()));
    }
    ConsoleProgress progress(call.console);
    const QJsonObject manifest = makeDemo(call.arguments[0], options, progress);
    if (call.has("manifest")) {
        writeFile(call.value("manifest"), QJsonDocument(manifest).toJson());
    }
    call.console.say({QT_TRANSLATE_NOOP("core", "Made the demonstration programme %1 with %2 learners."),
                      {call.arguments[0],
                       call.console.phrasebook().number(manifest[QLatin1String("learners")].toInteger())}});
    return Done;
}

int runCheck(const CommandCall& call) {
    Session session(call, Session::ReadOnly);
    ConsoleProgress progress(call.console);
    const QStringList faults = session.file().checkIntegrity(progress) + session.file().damage();
    for (const QString& fault : faults) {
        call.console.out() << fault << '\n';
    }
    if (faults.isEmpty()) {
        call.console.say({QT_TRANSLATE_NOOP("core", "%1 is sound."), {call.arguments[0]}});
    }
    return faults.isEmpty() ? Done : DoneWithFindings;
}

int runBackup(const CommandCall& call) {
    Session session(call, Session::ReadOnly);
    ConsoleProgress progress(call.console);
    session.file().saveCopy(call.arguments[1], progress);
    call.console.say({QT_TRANSLATE_NOOP("core", "Saved and verified a copy: %1."), {call.arguments[1]}});
    return Done;
}

QString shown(const QVariant& value) {
    return value.isValid() ? value.toString() : QStringLiteral("–");
}

void printEntry(const CommandCall& call, const JournalEntry& entry) {
    const Phrasebook& phrasebook = call.console.phrasebook();
    call.console.out() << entry.at.toString(Qt::ISODate) << ' ' << entry.who << ' ' << entry.action << '\n';
    const Record& type = record(entry.kind);
    for (const JournalEntry::Change& change : entry.changes) {
        const Field* field = type.field(change.field);
        call.console.out() << "    " << (field ? phrasebook.say(field->label) : change.field) << ": "
                           << shown(change.before) << " → " << shown(change.after) << '\n';
    }
}

int runHistory(const CommandCall& call) {
    if (call.arguments.size() == 2) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "history takes a record and its reference, or neither.")));
    }
    Session session(call, Session::ReadOnly);
    RecordStore& store = session.store();
    if (call.arguments.size() == 3) {
        const Record& type = recordOrUsage(call.arguments[1]);
        const auto id = store.find(type.kind, call.arguments[2]);
        if (!id) {
            call.console.say({QT_TRANSLATE_NOOP("core", "There is no %1 with the reference %2 in this file."),
                              {term(type.label), call.arguments[2]}});
            return DoneWithFindings;
        }
        for (const JournalEntry& entry : store.history(type.kind, *id)) {
            printEntry(call, entry);
        }
        return Done;
    }
    for (const BatchInfo& batch : store.batches(1000)) {
        call.console.out() << batch.id << '\t' << batch.at.toString(Qt::ISODate) << '\t' << batch.who << '\t'
                           << batch.label << "\t+" << batch.created << " ~" << batch.updated << " -"
                           << batch.deleted << (batch.undone ? QStringLiteral("\t(↶)") : QString()) << '\n';
    }
    return Done;
}

int runUndo(const CommandCall& call) {
    Session session(call, Session::ReadWrite);
    const UndoReport report = session.store().undo();
    if (report.batch == 0) {
        call.console.say({QT_TRANSLATE_NOOP("core", "There is nothing to undo.")});
        return Done;
    }
    const Phrasebook& phrasebook = call.console.phrasebook();
    call.console.say({QT_TRANSLATE_NOOP("core", "Taken back: %1 changes. Kept: %2."),
                      {phrasebook.number(report.reverted), phrasebook.number(report.kept.size())}});
    for (const Finding& finding : report.kept) {
        call.console.say(finding.message);
    }
    return report.kept.isEmpty() ? Done : DoneWithFindings;
}

}  // namespace

std::vector<Command> fileCommands() {
    return {
        {"new",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Makes a new programme file with the reference data."),
         {{"name", "N", QT_TRANSLATE_NOOP("core", "the programme's name")},
          {"office", "national|MA-xx", QT_TRANSLATE_NOOP("core", "the office the file belongs to")}},
         runNew},
        {"demo",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Makes a demonstration programme; no real person is in it."),
         {{"learners", "N", QT_TRANSLATE_NOOP("core", "how many learners (15000)")},
          {"seed", "S",
           QT_TRANSLATE_NOOP("core", "another seed makes other people; the same seed the same file")},
          {"manifest", "M.json", QT_TRANSLATE_NOOP("core", "writes what was planted, and how often")}},
         runDemo},
        {"check", "FILE", 1, 1, QT_TRANSLATE_NOOP("core", "Checks that the file is sound."), {}, runCheck},
        {"backup", "FILE COPY", 2, 2, QT_TRANSLATE_NOOP("core", "Saves a verified copy."), {}, runBackup},
        {"history",
         "FILE [RECORD REFERENCE]",
         1,
         3,
         QT_TRANSLATE_NOOP("core", "Lists who changed what, of the whole file or of one record."),
         {},
         runHistory},
        {"undo",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Takes back the last batch of changes."),
         {},
         runUndo},
    };
}

}  // namespace jisr
