// report: any kind of report, one or a whole batch.
#include <QDir>
#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/csvout.h"
#include "app/cli/figurescope.h"
#include "app/cli/reportorders.h"
#include "app/cli/session.h"
#include "core/publishing/material.h"
#include "core/reporting/reportbatch.h"
#include "core/reporting/reportcatalogue.h"
#include "core/reporting/reportwriter.h"
#include "ui/printing/fonts.h"
#include "ui/printing/pdfwriter.h"

namespace jisr {

namespace {

const QStringList& endings() {
    static const QStringList all{QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("xlsx"),
                                 QStringLiteral("zip")};
    return all;
}

QStringList endingsFrom(const CommandCall& call) {
    const QString text = call.has("format") ? call.value("format") : QStringLiteral("pdf");
    QStringList chosen = text.split(u',');
    chosen.removeDuplicates();
    for (const QString& ending : std::as_const(chosen)) {
        if (!endings().contains(ending)) {
            throw UsageError(Message(
                QT_TRANSLATE_NOOP(
                    "core", "--format takes pdf, csv, xlsx or zip, several parted by commas, not “%1”."),
                {text}));
        }
    }
    return chosen;
}

class ReportFiles {
  public:
    ReportFiles(const CommandCall& call, Session& session, Analysis& analysis)
        : m_call(call), m_session(session), m_analysis(analysis), m_progress(call.console) {}

    void write(const ReportOrder& order, const QString& base, const QStringList& forms) {
        std::vector<ReportToPrint> reports{made(order)};
        if (order.beside) {
            ReportOrder other = order;
            other.language = *order.beside;
            other.beside = order.language;
            reports.push_back(made(other));
        }
        for (const QString& form : forms) {
            const QString path = base + u'.' + form;
            if (form == u"pdf") {
                loadFonts();
                for (ReportToPrint& report : reports) {
                    report.charts = recordCharts(report.report);
                }
                writePdf(PrintedPages(reports.front(),
                                      reports.size() > 1 ? std::optional(reports.back()) : std::nullopt),
                         path);
            } else {
                writeReport(reports.front().report, path);
            }
            m_call.console.say({QT_TRANSLATE_NOOP("core", "Wrote “%1”."), {path}});
            if (const qint64 size = QFileInfo(path).size(); size > MailLimit) {
                m_call.console.say(
                    {QT_TRANSLATE_NOOP("core",
                                       "“%1” has %2 MB, too much for some mail servers: leave out "
                                       "chapters (--chapters) to make it smaller."),
                     {path, QString::number(size / 1'000'000)}});
            }
        }
    }

  private:
    const CommandCall& m_call;
    Session& m_session;
    Analysis& m_analysis;
    ConsoleProgress m_progress;

    ReportToPrint made(const ReportOrder& order) {
        const ReportMaterial material =
            gatherMaterial(m_session.file().connection(), m_call.clock, m_analysis, order, m_progress);
        return {makeReport(m_analysis, order, material, m_progress), {}};
    }
};

int runReport(const CommandCall& call) {
    if (!call.has("out")) {
        throw UsageError(Message(QT_TRANSLATE_NOOP(
            "core", "--out is missing: a name ending in .pdf, .csv, .xlsx or .zip, or a folder.")));
    }
    const QString out = call.value("out");
    const QString ending = QFileInfo(out).suffix().toLower();
    const bool oneFile = endings().contains(ending) && !QFileInfo(out).isDir();
    if (!oneFile && !ending.isEmpty() && !QFileInfo(out).isDir() && !out.endsWith(u'/')) {
        throw UsageError(Message(
            QT_TRANSLATE_NOOP(
                "core", "--out takes a name ending in .pdf, .csv, .xlsx or .zip, or a folder, not “%1”."),
            {out}));
    }
    if (oneFile && call.has("format")) {
        throw UsageError(Message(
            QT_TRANSLATE_NOOP("core", "--format goes with a folder; the name “%1” tells its form itself."),
            {out}));
    }
    std::vector<Language> languages = languagesFrom(call);
    const QStringList forms = oneFile ? QStringList{ending} : endingsFrom(call);
    if (call.has("together") && languages.size() != 2) {
        throw UsageError(Message(QT_TRANSLATE_NOOP(
            "core", "--together sets two languages side by side: name them with --language fr,ar.")));
    }
    cutOffFrom(call);
    Session session(call, Session::ReadOnly);
    Analysis analysis = analysisOf(call, session);
    ReportOrder order = reportOrderFrom(call, analysis);
    readContents(call, order);
    order.language = languages.front();
    if (call.has("together")) {
        order.beside = languages.back();
        languages.pop_back();
    }
    const ReportInfo* info = reportInfo(order.kind);
    std::vector<CodeName> groups;
    if (call.has("each")) {
        if (info && !info->about) {
            throw UsageError(Message(
                QT_TRANSLATE_NOOP("core",
                                  "--each makes a report for each region, operator, cohort or track; a "
                                  "report of the kind “%1” is about all."),
                {order.kind}));
        }
        if (info) {
            const auto allowed = order.scope.allowed.find(*info->about);
            for (const CodeName& group : analysis.codes(*info->about)) {
                if (allowed == order.scope.allowed.end() || allowed->second.contains(group.code)) {
                    groups.push_back(group);
                }
            }
        }
    }
    const std::vector<ReportTask> tasks = reportTasks(order, languages, groups);
    for (const ReportTask& task : tasks) {
        if (const auto refused = refusal(task.order)) {
            throw UsageError(*refused);
        }
    }
    if (oneFile && tasks.size() != 1) {
        throw UsageError(
            Message(QT_TRANSLATE_NOOP("core", "These are %1 reports: --out takes a folder for them."),
                    {QString::number(tasks.size())}));
    }
    ReportFiles files(call, session, analysis);
    if (oneFile) {
        files.write(tasks.front().order, out.chopped(ending.size() + 1), {out.right(ending.size())});
        return Done;
    }
    makeFolder(out);
    qint64 written = 0;
    for (const ReportTask& task : tasks) {
        try {
            files.write(task.order, QDir(out).filePath(task.name), forms);
        } catch (const Cancelled&) {
            const Phrasebook& phrasebook = call.console.phrasebook();
            call.console.say({QT_TRANSLATE_NOOP("core", "Stopped after %1 of %2 reports; those are whole."),
                              {phrasebook.number(written), phrasebook.number(qint64(tasks.size()))}});
            return Interrupted;
        }
        ++written;
    }
    return Done;
}

}  // namespace

Command reportCommand() {
    std::vector<CommandOption> options{
        {"on", "DATE", QT_TRANSLATE_NOOP("core", "the cut-off date, the only today"), CommandOption::Needed},
        {"where", "KEY=VALUE", QT_TRANSLATE_NOOP("core", "only these; may be repeated"),
         CommandOption::Repeated},
        {"kind", "KIND",
         QT_TRANSLATE_NOOP("core", "national, regional, operator, cohort, track, … (national)")},
        {"horizon", "H", QT_TRANSLATE_NOOP("core", "months after graduation (6)")}};
    for (const CommandOption& option : contentOptions()) {
        options.push_back(option);
    }
    for (const CommandOption& option : std::vector<CommandOption>{
             {"each", "",
              QT_TRANSLATE_NOOP("core", "one for each region, operator, … that the kind is about")},
             {"language", "fr|ar|en",
              QT_TRANSLATE_NOOP("core", "the reports' languages, parted by commas (fr)")},
             {"together", "", QT_TRANSLATE_NOOP("core", "two languages side by side in one document")},
             {"public", "", QT_TRANSLATE_NOOP("core", "obey the disclosure rules")},
             {"format", "pdf|csv|xlsx|zip",
              QT_TRANSLATE_NOOP("core", "forms in a folder, parted by commas (pdf)")},
             {"out", "R.pdf|R.csv|R.xlsx|R.zip|FOLDER",
              QT_TRANSLATE_NOOP("core", "the file or folder to write"), CommandOption::Needed}}) {
        options.push_back(option);
    }
    return {"report",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("core", "Reports of any kind as PDF, CSV or XLSX."),
            std::move(options),
            runReport};
}

}  // namespace jisr
