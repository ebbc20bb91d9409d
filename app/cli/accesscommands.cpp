// access, requests, releases: what people may ask about their data, and what left the office.
#include <QFileInfo>
#include <QUuid>

#include "app/cli/command.h"
#include "app/cli/csvout.h"
#include "app/cli/reportorders.h"
#include "app/cli/session.h"
#include "core/privacy/accessreport.h"
#include "core/privacy/datarequests.h"
#include "core/reporting/reportwriter.h"
#include "core/storage/releaselog.h"
#include "ui/printing/fonts.h"
#include "ui/printing/pdfwriter.h"

namespace jisr {

namespace {

constexpr RecordKind learnerKind = RecordKind::Learner;

/// The one learner of that reference, CIN or uid; UsageError otherwise.
qint64 learnerFrom(const CommandCall& call, RecordStore& store) {
    const QString asked = call.value("learner").trimmed();
    if (asked.isEmpty()) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "--learner is missing: a reference, CIN or uid.")));
    }
    if (const QUuid uid(asked); !uid.isNull()) {
        if (const auto id = store.findByUid(learnerKind, uid.toRfc4122())) {
            return *id;
        }
    }
    for (const char* field : {"reference", "cin"}) {
        const QString value = field == QLatin1String("cin") ? asked.toUpper() : asked;
        const std::vector<qint64> ids =
            store.ids(learnerKind, {}, {}, false, {{QLatin1String(field), value}});
        if (ids.size() == 1) {
            return ids.front();
        }
        if (ids.size() > 1) {
            throw UsageError(
                Message(QT_TRANSLATE_NOOP("core", "“%1” are %2 learners: name the one by the uid."),
                        {asked, QString::number(ids.size())}));
        }
    }
    throw UsageError(
        Message(QT_TRANSLATE_NOOP("core", "No learner has the reference, CIN or uid “%1”."), {asked}));
}

QDate dayFrom(const CommandCall& call, const char* option) {
    if (!call.has(option)) {
        return call.clock.nowUtc().date();
    }
    const QDate day = QDate::fromString(call.value(option), Qt::ISODate);
    if (!day.isValid()) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "--%1 takes a date as 2026-06-30, not “%2”."),
                                 {QLatin1String(option), call.value(option)}));
    }
    return day;
}

int runAccess(const CommandCall& call) {
    const QString out = call.value("out");
    const QString ending = QFileInfo(out).suffix().toLower();
    if (ending != u"pdf" && ending != u"xlsx" && ending != u"csv") {
        throw UsageError(Message(
            QT_TRANSLATE_NOOP("core", "--out takes a name ending in .pdf, .xlsx or .csv, not “%1”."), {out}));
    }
    const std::vector<Language> languages = languagesFrom(call);
    if (languages.size() != 1) {
        throw UsageError(Message(QT_TRANSLATE_NOOP("core", "An access report has one language.")));
    }
    Session session(call, Session::ReadWrite);
    Connection& connection = session.file().connection();
    const Report report = accessReport(connection, session.store(), call.clock,
                                       learnerFrom(call, session.store()), languages.front());
    logAccessReport(connection, call.clock, QFileInfo(out).fileName(), Session::who());
    if (ending == u"pdf") {
        loadFonts();
        writePdf(report, out);
    } else {
        writeReport(report, out);
    }
    call.console.say({QT_TRANSLATE_NOOP("core", "Wrote “%1”."), {out}});
    return Done;
}

int runRequests(const CommandCall& call) {
    if (call.has("add") && call.has("answered")) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "--add and --answered are two steps: one at a time.")));
    }
    const bool writing = call.has("add") || call.has("answered");
    const QDate on = dayFrom(call, "on");
    Session session(call, writing ? Session::ReadWrite : Session::ReadOnly);
    Connection& connection = session.file().connection();
    if (call.has("add")) {
        const qint64 id =
            enterRequest(connection, session.store(), call.clock, learnerFrom(call, session.store()),
                         call.value("add"), on, call.value("detail"), Session::who());
        call.console.say({QT_TRANSLATE_NOOP("core", "Entered as request number %1."), {QString::number(id)}});
    } else if (call.has("answered")) {
        enterAnswer(connection, call.clock, wholeNumber(call, "answered", 1, 1'000'000'000), on,
                    Session::who());
    }
    const QDate today = call.clock.nowUtc().date();
    call.console.out() << csvLine({QStringLiteral("request"), QStringLiteral("learner"),
                                   QStringLiteral("kind"), QStringLiteral("received_on"),
                                   QStringLiteral("due_on"), QStringLiteral("answered_on"),
                                   QStringLiteral("days_left"), QStringLiteral("detail")});
    const auto reference = static_cast<std::size_t>(record(learnerKind).indexOf(u"reference"));
    for (const DataRequest& request : DataRequestStore(connection, call.clock).requests()) {
        QString of;
        if (const auto id = session.store().findByUid(learnerKind, request.learner)) {
            of = session.store().row(learnerKind, *id)->values[reference].toString();
        }
        const std::optional<qint64> left = daysLeft(request, today);
        call.console.out() << csvLine(
            {QString::number(request.id), of, request.kind, request.receivedOn.toString(Qt::ISODate),
             answerDue(request).toString(Qt::ISODate), request.answeredOn.toString(Qt::ISODate),
             left ? QString::number(*left) : QString(), request.detail});
        if (left && *left < 0) {
            call.console.find(
                {QT_TRANSLATE_NOOP("core", "Request number %1 of %2 is overdue since %3."),
                 {QString::number(request.id), of, call.console.phrasebook().date(answerDue(request))}});
        }
    }
    return Done;
}

int runReleases(const CommandCall& call) {
    Session session(call, Session::ReadOnly);
    call.console.out() << csvLine({QStringLiteral("at"), QStringLiteral("who"), QStringLiteral("profile"),
                                   QStringLiteral("purpose"), QStringLiteral("what"),
                                   QStringLiteral("people")});
    for (const Release& release : ReleaseLog(session.file().connection(), call.clock).releases()) {
        call.console.out() << csvLine({release.at, release.who, release.profile, release.purpose,
                                       release.what, QString::number(release.people)});
    }
    return Done;
}

}  // namespace

std::vector<Command> accessCommands() {
    return {
        {"access",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Writes everything held on one learner, for that person (law 09-08)."),
         {{"learner", "REFERENCE|CIN|UID", QT_TRANSLATE_NOOP("core", "who asks"), CommandOption::Needed},
          {"language", "fr|ar|en", QT_TRANSLATE_NOOP("core", "the report's language (fr)")},
          {"out", "X.pdf|X.xlsx|X.csv", QT_TRANSLATE_NOOP("core", "the file to write"),
           CommandOption::Needed}},
         runAccess},
        {"requests",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Lists what people asked about their data, with the days left to answer."),
         {{"add", "access|rectification", QT_TRANSLATE_NOOP("core", "enters a request of --learner")},
          {"learner", "REFERENCE|CIN|UID", QT_TRANSLATE_NOOP("core", "who asks")},
          {"detail", "TEXT", QT_TRANSLATE_NOOP("core", "what exactly was asked")},
          {"answered", "NUMBER", QT_TRANSLATE_NOOP("core", "enters that this request was answered")},
          {"on", "DATE", QT_TRANSLATE_NOOP("core", "the day of the request or the answer (today)")}},
         runRequests},
        {"releases",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Lists the exports about people: who, when, what for, how many."),
         {},
         runReleases},
    };
}

}  // namespace jisr
