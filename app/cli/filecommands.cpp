// new, demo, backup, history, undo: the programme file itself.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/catalogue/normalise.h"
#include "core/demo/demo.h"

namespace jisr {

namespace {

int runNew(const CommandCall& call) {
    ProgrammeFile::Creation creation;
    creation.name = call.has("name") ? call.value("name") : QFileInfo(call.arguments[0]).completeBaseName();
    if (creation.name.trimmed().isEmpty()) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "--name takes a name, not nothing.")));
    }
    if (call.has("office")) {
        creation.office = officeFrom(call.value("office"));
    }
    ProgrammeFile::create(call.arguments[0], creation, call.clock);
    call.console.say({QT_TRANSLATE_NOOP("core", "Made “%1”."), {call.arguments[0]}});
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
    call.console.say({QT_TRANSLATE_NOOP("core", "Made the demonstration programme “%1” with %2 learners."),
                      {call.arguments[0],
                       call.console.phrasebook().number(manifest[QLatin1String("learners")].toInteger())}});
    return Done;
}

int runBackup(const CommandCall& call) {
    Session session(call, Session::Inspect);
    ProgrammeFile& file = session.file();
    const QString copy = call.arguments[1];
    ConsoleProgress progress(call.console);
    if (file.damage().isEmpty()) {
        file.saveCopy(copy, progress);
        call.console.say({QT_TRANSLATE_NOOP("core", "Saved and verified a copy: “%1”."), {copy}});
        return Done;
    }
    const auto [saved, lost] = file.rescue(copy, progress);
    const Phrasebook& phrasebook = call.console.phrasebook();
    call.console.say(
        {QT_TRANSLATE_NOOP("core",
                           "“%1” is damaged. What can be read was saved to “%2”: %3 rows; at least "
                           "%4 are lost."),
         {call.arguments[0], copy, phrasebook.number(saved), phrasebook.number(lost)}});
    return DoneWithFindings;
}

/// A value of the journal as people know it: the key of what it refers to, else as canonical files write it.
QString shown(RecordStore& store, const Field* field, const QVariant& value) {
    if (!value.isValid()) {
        return QStringLiteral("–");
    }
    if (field && field->target) {
        const QString label = store.label(*field->target, value.toLongLong());
        return label.isEmpty() ? value.toString() : label;
    }
    return field ? canonicalText(*field, value) : value.toString();
}

const char* actionText(const QString& action) {
    return action == QLatin1String("create")   ? QT_TRANSLATE_NOOP("core", "created")
           : action == QLatin1String("delete") ? QT_TRANSLATE_NOOP("core", "removed")
                                               : QT_TRANSLATE_NOOP("core", "changed");
}

void printEntry(const CommandCall& call, RecordStore& store, const JournalEntry& entry) {
    const Phrasebook& phrasebook = call.console.phrasebook();
    call.console.out() << entry.at.toString(Qt::ISODate) << ' ' << entry.who << ' '
                       << phrasebook.say(actionText(entry.action)) << '\n';
    const Record& type = record(entry.kind);
    for (const JournalEntry::Change& change : entry.changes) {
        const Field* field = type.field(change.field);
        call.console.out() << "    " << (field ? phrasebook.say(field->label) : change.field) << ": "
                           << shown(store, field, change.before) << " → " << shown(store, field, change.after)
                           << '\n';
    }
}

/// What a batch was: "Import of roll.xlsx", "Undone: Import of roll.xlsx".
QString batchLabel(const BatchInfo& batch, const QList<BatchInfo>& all, const Phrasebook& phrasebook) {
    const QString label = batch.label.isEmpty() ? phrasebook.say(QT_TRANSLATE_NOOP("core", "Edit"))
                                                : phrasebook.recall(batch.label);
    if (!batch.undoes) {
        return label;
    }
    const bool redo = std::any_of(all.begin(), all.end(), [&](const BatchInfo& each) {
        return each.id == batch.undoes && each.undoes != 0;
    });
    return phrasebook.say(redo ? Message(QT_TRANSLATE_NOOP("core", "Done again: %1"), {label})
                               : Message(QT_TRANSLATE_NOOP("core", "Undone: %1"), {label}));
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
            call.console.say({QT_TRANSLATE_NOOP("core", "There is no “%1” called “%2” in this file."),
                              {term(type.label), call.arguments[2]}});
            return DoneWithFindings;
        }
        for (const JournalEntry& entry : store.history(type.kind, *id)) {
            printEntry(call, store, entry);
        }
        return Done;
    }
    const QList<BatchInfo> batches = store.batches(1000);
    for (const BatchInfo& batch : batches) {
        call.console.out() << batch.id << '\t' << batch.at.toString(Qt::ISODate) << '\t' << batch.who << '\t'
                           << batchLabel(batch, batches, call.console.phrasebook()) << "\t+" << batch.created
                           << " ~" << batch.updated << " -" << batch.deleted
                           << (batch.undone ? QStringLiteral("\t(↶)") : QString()) << '\n';
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
        checkCommand(),
        {"backup",
         "FILE COPY",
         2,
         2,
         QT_TRANSLATE_NOOP("core", "Saves a verified copy; of a damaged file what can still be read."),
         {},
         runBackup},
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
