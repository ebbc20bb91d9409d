// seal, verify, difference: what left the office, fixed and explained.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/cli/command.h"
#include "app/cli/csvout.h"
#include "app/cli/figurescope.h"
#include "app/cli/reportorders.h"
#include "app/cli/session.h"
#include "core/publishing/lastreport.h"
#include "core/publishing/material.h"
#include "core/publishing/seal.h"
#include "core/publishing/sealcode.h"
#include "core/publishing/verification.h"
#include "core/reporting/reportcatalogue.h"
#include "core/reporting/reportwriter.h"
#include "ui/printing/fonts.h"
#include "ui/printing/pdfwriter.h"

namespace jisr {

namespace {

const QStringList& formats() {
    static const QStringList all{QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("xlsx")};
    return all;
}

QStringList formatsFrom(const CommandCall& call) {
    const QString text = call.has("format") ? call.value("format") : QStringLiteral("pdf");
    QStringList chosen = text.split(u',');
    chosen.removeDuplicates();
    for (const QString& format : std::as_const(chosen)) {
        if (!formats().contains(format)) {
            throw UsageError(
                Message(QT_TRANSLATE_NOOP(
                            "core", "--format takes pdf, csv or xlsx, several parted by commas, not “%1”."),
                        {text}));
        }
    }
    return chosen;
}

void checkOrder(const ReportOrder& order) {
    if (const auto refused = refusal(order)) {
        throw UsageError(*refused);
    }
}

int runSeal(const CommandCall& call) {
    if (!call.has("out")) {
        throw UsageError(Message(
            QT_TRANSLATE_NOOP("core", "--out FOLDER is missing: where the sealed report's files go.")));
    }
    if (call.has("revises") != call.has("reason")) {
        throw UsageError(Message(QT_TRANSLATE_NOOP(
            "core", "--revises CODE and --reason TEXT go together: a correction says why.")));
    }
    const std::vector<Language> languages = languagesFrom(call);
    const QStringList chosen = formatsFrom(call);
    cutOffFrom(call);
    Session session(call, Session::ReadWrite);
    Analysis analysis = analysisOf(call, session);
    ReportOrder order = reportOrderFrom(call, analysis);
    readContents(call, order);
    checkOrder(order);
    order.language = languages.front();
    ConsoleProgress progress(call.console);
    std::vector<ReportMaterial> materials;
    for (const Language language : languages) {
        ReportOrder own = order;
        own.language = language;
        materials.push_back(gatherMaterial(session.file().connection(), call.clock, analysis, own, progress));
    }
    PreparedSeal prepared =
        prepareSeal(session.file().connection(), call.clock, analysis, order, languages, materials.front(),
                    {call.value("revises"), call.value("reason")}, progress);
    order.sealCode = prepared.code();

    makeFolder(call.value("out"));
    const QDir folder(call.value("out"));
    // beside their place until they are sealed: nobody finds a report with a code that no file knows
    const QTemporaryDir unsealed(folder.filePath(QStringLiteral(".sealing-XXXXXX")));
    if (!unsealed.isValid()) {
        throw FileError(FileFault::NoRight, {QT_TRANSLATE_NOOP("core", "“%1” can't be written: %2."),
                                             {folder.path(), unsealed.errorString()}});
    }
    std::vector<SealFile> files;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        order.language = languages[i];
        const Report report = makeReport(analysis, order, materials[i], progress);
        for (const QString& format : chosen) {
            const QString name = QStringLiteral("%1-%2-%3-%4.%5")
                                     .arg(order.kind, order.cutOff.toString(Qt::ISODate), order.sealCode,
                                          languageCode(order.language), format);
            const QString path = unsealed.filePath(name);
            if (format == u"pdf") {
                loadFonts();
                writePdf(report, path);
            } else {
                writeReport(report, path);
            }
            files.push_back({name, bytesOfFile(path)});
            progress.check();
        }
    }
    const QString code = prepared.code();
    commitSeal(session.file().connection(), call.clock, Session::who(), std::move(prepared), files);
    for (const SealFile& file : files) {
        const QString path = folder.filePath(file.name);
        writeFile(path, file.content);
        call.console.say({QT_TRANSLATE_NOOP("core", "Wrote “%1”."), {path}});
    }
    call.console.out() << code << '\n';
    call.console.say({QT_TRANSLATE_NOOP("core", "Sealed as %1."), {code}});
    return Done;
}

int runVerify(const CommandCall& call) {
    const QString printed = call.arguments.value(1);
    Session session(call, Session::ReadOnly);
    Verification result;
    {
        ConsoleProgress progress(call.console);
        result = verifySeals(session.file().connection(), call.clock, printed, progress);
    }
    QTextStream& out = call.console.out();
    out << csvLine({QStringLiteral("code"), QStringLiteral("kind"), QStringLiteral("sealed_at"),
                    QStringLiteral("figures"), QStringLiteral("files"), QStringLiteral("result")});
    for (const SealCheck& seal : result.seals) {
        out << csvLine({seal.code, seal.kind, seal.at,
                        seal.recounted ? QString::number(seal.figures) : QString(),
                        QString::number(seal.files),
                        seal.faults.isEmpty() ? QStringLiteral("sound") : QStringLiteral("changed")});
    }
    for (const Message& fault : result.faults) {
        call.console.say(fault);
    }
    for (const SealCheck& seal : result.seals) {
        for (const Message& fault : seal.faults) {
            call.console.say(fault);
        }
        for (const Message& remark : seal.remarks) {
            call.console.say(remark);
        }
    }
    if (call.has("out")) {
        makeFolder(call.value("out"));
        SealStore store(session.file().connection(), call.clock);
        for (const StoredSeal& seal : store.seals()) {
            if (!printed.isEmpty() && seal.code != normalisedSealCode(printed)) {
                continue;
            }
            for (const StoredSealFile& file : store.files(seal.id, true)) {
                const QString path = QDir(call.value("out")).filePath(QFileInfo(file.name).fileName());
                if (file.content) {
                    writeFile(path, *file.content);
                    call.console.say({QT_TRANSLATE_NOOP("core", "Wrote “%1”."), {path}});
                }
            }
        }
    }
    if (!result.ok()) {
        return DoneWithFindings;
    }
    if (result.seals.empty()) {
        call.console.say({QT_TRANSLATE_NOOP("core", "No report was sealed in this file.")});
    } else if (printed.isEmpty()) {
        call.console.say({QT_TRANSLATE_NOOP("core", "All sealed reports are as they were sealed: %1."),
                          {call.console.phrasebook().number(qint64(result.seals.size()))}});
    } else {
        call.console.say(
            {QT_TRANSLATE_NOOP("core",
                               "The report %1 is as it was sealed: its figures follow from its facts, "
                               "its files are the ones handed out."),
             {normalisedSealCode(printed)}});
    }
    return Done;
}

int runDifference(const CommandCall& call) {
    cutOffFrom(call);
    Session session(call, Session::ReadOnly);
    Analysis analysis = analysisOf(call, session);
    const ReportOrder order = reportOrderFrom(call, analysis);
    checkOrder(order);
    if (order.publicMode && call.has("people")) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "--people names people, --public doesn't: choose one.")));
    }
    ReportMaterial material;
    if (order.publicMode) {
        material.earlier = publishedEditions(session.file().connection(), call.clock);
    }
    std::optional<SinceLastReport> since;
    {
        ConsoleProgress progress(call.console);
        since = sinceLastReport(session.file().connection(), call.clock, analysis, order, material, progress);
    }
    if (!since) {
        call.console.say({QT_TRANSLATE_NOOP("core",
                                            "There is no sealed report of this kind, filter and horizon to "
                                            "compare with, or nothing has changed since.")});
        return Done;
    }
    const Difference& difference = since->difference;
    QTextStream& out = call.console.out();
    if (call.has("people")) {
        out << csvLine({QStringLiteral("cause"), QStringLiteral("learner"), QStringLiteral("last_name"),
                        QStringLiteral("first_name"), QStringLiteral("before"), QStringLiteral("after")});
        for (const QStringList& line : peopleBehind(session.store(), difference)) {
            out << csvLine(line);
        }
        return Done;
    }
    const auto line = [&out](const QString& what, const QString& people, const QString& numerator,
                             const QString& denominator) {
        out << csvLine({what, people, numerator, denominator});
    };
    const auto figure = [&](const QString& what, const Figure& of) {
        const bool shown = since->view.figuresShown;
        line(what, {}, shown ? QString::number(of.numerator) : QStringLiteral("c"),
             shown ? QString::number(of.denominator) : QStringLiteral("c"));
    };
    line(QStringLiteral("cause"), QStringLiteral("people"), QStringLiteral("numerator"),
         QStringLiteral("denominator"));
    figure(since->view.code, difference.before);
    for (const DifferenceRow& row : differenceRows(difference, since->view)) {
        QStringList codes;
        for (const Cause cause : row.causes) {
            codes << QLatin1String(causeCode(cause));
        }
        line(codes.join(u'+'), QString::number(row.people), QString::number(row.numerator),
             QString::number(row.denominator));
    }
    figure(difference.cutOff.toString(Qt::ISODate), difference.after);
    for (const ReportItem& item : differenceItems(difference, since->view, call.console.phrasebook())) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&item)) {
            call.console.line(paragraph->text);
        }
    }
    return Done;
}

}  // namespace

std::vector<Command> sealCommands() {
    const CommandOption on{"on", "DATE", QT_TRANSLATE_NOOP("core", "the cut-off date, the only today"),
                           CommandOption::Needed};
    const CommandOption kind{"kind", "KIND", QT_TRANSLATE_NOOP("core", "which report (national)")};
    const CommandOption where{"where", "KEY=VALUE", QT_TRANSLATE_NOOP("core", "only these; may be repeated"),
                              CommandOption::Repeated};
    const CommandOption horizon{"horizon", "H", QT_TRANSLATE_NOOP("core", "months after graduation (6)")};
    const CommandOption publicMode{"public", "", QT_TRANSLATE_NOOP("core", "obey the disclosure rules")};
    std::vector<CommandOption> sealing{on, kind, where, horizon};
    for (const CommandOption& option : contentOptions()) {
        sealing.push_back(option);
    }
    for (const CommandOption& option : std::vector<CommandOption>{
             {"language", "fr,ar,en", QT_TRANSLATE_NOOP("core", "the report's languages (fr)")},
             publicMode,
             {"format", "pdf,csv,xlsx", QT_TRANSLATE_NOOP("core", "which files (pdf)")},
             {"revises", "CODE", QT_TRANSLATE_NOOP("core", "corrects this sealed report, which stays")},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("core", "why it is corrected")},
             {"out", "FOLDER", QT_TRANSLATE_NOOP("core", "where the files go"), CommandOption::Needed}}) {
        sealing.push_back(option);
    }
    return {
        {"seal", "FILE", 1, 1,
         QT_TRANSLATE_NOOP("core", "Makes a report, keeps what it rests on and prints a code on it."),
         std::move(sealing), runSeal},
        {"verify",
         "FILE [CODE]",
         1,
         2,
         QT_TRANSLATE_NOOP("core", "Counts sealed reports again and names what was changed since."),
         {{"out", "FOLDER", QT_TRANSLATE_NOOP("core", "writes the kept files there")}},
         runVerify},
        {"difference",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("core", "Why the rate is another than in the last sealed report."),
         {on,
          kind,
          where,
          horizon,
          publicMode,
          {"people", "", QT_TRANSLATE_NOOP("core", "names who stands behind each cause")}},
         runDifference},
    };
}

}  // namespace jisr
