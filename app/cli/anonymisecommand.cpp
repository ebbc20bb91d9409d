// anonymise: takes people out once the retention is over.
#include <QDir>
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/csvout.h"
#include "app/cli/session.h"
#include "core/privacy/anonymisationplan.h"
#include "core/privacy/retention.h"

namespace jisr {

namespace {

void printPlan(const CommandCall& call, const AnonymisationPlan& plan) {
    QTextStream& out = call.console.out();
    const auto line = [&out](const char* what, const QString& value) {
        out << csvLine({QLatin1String(what), value});
    };
    const auto count = [&line](const char* what, qint64 value) { line(what, QString::number(value)); };
    line("what", QStringLiteral("value"));
    count("retention_months", plan.months);
    line("today", plan.today.toString(Qt::ISODate));
    count("learners", plan.counts.learners);
    count("removed_learners", plan.counts.removedPeople);
    count("enrolments", plan.counts.enrolments);
    count("situations", plan.counts.situations);
    count("contacts", plan.counts.contacts);
    line("earliest_last_date", plan.earliest.toString(Qt::ISODate));
    line("latest_last_date", plan.latest.toString(Qt::ISODate));
    count("kept_in_training", plan.inTraining);
    count("kept_open_request", plan.openRequests);
    for (const NamingFile& file : plan.files) {
        line("sealed_file", file.code + u'/' + file.name);
    }
    for (const FileCopy& copy : plan.copies) {
        line(copy.backup ? "backup" : "copy", QDir::toNativeSeparators(copy.path));
    }
}

/// Says of each copy that still holds the people what became of it.
void tellOfCopies(const CommandCall& call, const AnonymisationPlan& plan, ProgrammeFile& file) {
    const bool erasing = call.has("erase-backups");
    if (erasing && !plan.copies.empty()) {
        ConsoleProgress progress(call.console);
        const QString fresh = file.backup(progress);
        call.console.say({QT_TRANSLATE_NOOP("core", "Wrote “%1”."), {QDir::toNativeSeparators(fresh)}});
    }
    for (const FileCopy& copy : plan.copies) {
        const QString path = QDir::toNativeSeparators(copy.path);
        if (!QFileInfo::exists(copy.path)) {
            continue;  // the new backup took the place of the oldest
        }
        if (erasing && copy.backup && eraseFile(copy.path)) {
            call.console.say({QT_TRANSLATE_NOOP("core", "Erased “%1”."), {path}});
        } else {
            call.console.find(
                {plan.pastRetention(copy)
                     ? QT_TRANSLATE_NOOP("core",
                                         "“%1” still holds these people and is itself older than the "
                                         "retention.")
                     : QT_TRANSLATE_NOOP("core", "“%1” still holds these people."),
                 {path}});
        }
    }
}

int runAnonymise(const CommandCall& call) {
    const bool trying = call.has("dry-run");
    if (trying && (call.has("yes") || call.has("erase-backups"))) {
        throw UsageError(Message(
            QT_TRANSLATE_NOOP("core", "--dry-run changes nothing: leave --yes and --erase-backups out.")));
    }
    if (!trying && !call.has("yes")) {
        throw UsageError(Message(QT_TRANSLATE_NOOP(
            "core", "--yes is missing: anonymising can't be taken back. --dry-run shows what it would do.")));
    }
    const std::optional<qint64> asked =
        call.has("retention") ? std::optional(wholeNumber(call, "retention", 1, LongestRetention))
                              : std::nullopt;
    Session session(call, trying ? Session::ReadOnly : Session::ReadWrite);
    Connection& connection = session.file().connection();
    const int inForce = retentionInForce(connection, call.clock);
    const int months = asked ? static_cast<int>(*asked) : inForce;
    AnonymisationPlan plan;
    {
        ConsoleProgress progress(call.console);
        plan = planAnonymisation(connection, session.file().path(), call.clock, months, progress);
    }
    printPlan(call, plan);
    if (trying) {
        call.console.say({QT_TRANSLATE_NOOP("core", "Nothing was changed.")});
        return Done;
    }
    if (asked && months != inForce) {
        PrivacyStore(connection, call.clock).setRetention(months, Session::who());
    }
    if (plan.isEmpty()) {
        call.console.say({QT_TRANSLATE_NOOP("core", "Nobody is past the retention of %1 months."),
                          {QString::number(months)}});
        return Done;
    }
    AnonymisationResult result;
    {
        ConsoleProgress progress(call.console);
        result = anonymise(connection, call.clock, plan, Session::who(), progress);
    }
    const Phrasebook& words = call.console.phrasebook();
    call.console.say({QT_TRANSLATE_NOOP("core",
                                        "Learners anonymised: %1; entries of the journal emptied: %2; files "
                                        "of sealed reports taken out: %3."),
                      {words.number(result.counts.learners + result.counts.removedPeople),
                       words.number(result.counts.journalEntries), words.number(result.counts.files)}});
    if (!result.swept) {
        call.console.find({QT_TRANSLATE_NOOP(
            "core",
            "The file could not be written anew: what was erased may still stand in its unused parts. Make "
            "room on the disk, close other programs that use the file and open it again.")});
    }
    tellOfCopies(call, plan, session.file());
    return Done;
}

}  // namespace

Command anonymiseCommand() {
    return {"anonymise",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("core",
                              "Takes people out for good once the retention is over; every figure stays."),
            {{"retention", "MONTHS",
              QT_TRANSLATE_NOOP("core", "months after the last thing that happened; kept in the file (60)")},
             {"dry-run", "", QT_TRANSLATE_NOOP("core", "only says who and what it would be")},
             {"erase-backups", "",
              QT_TRANSLATE_NOOP("core", "also erases backups that hold them, after a new backup")},
             {"yes", "", QT_TRANSLATE_NOOP("core", "does it; it can't be taken back")}},
            runAnonymise};
}

}  // namespace jisr
