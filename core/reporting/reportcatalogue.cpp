#include "core/reporting/reportcatalogue.h"

#include <algorithm>
#include <set>

#include "core/reporting/chapters.h"
#include "core/reporting/firstpage.h"
#include "core/reporting/reportbuilder.h"
#include "core/reporting/reportfigures.h"
#include "core/reporting/reportresults.h"

namespace jisr {

namespace {

const std::vector<ChapterInfo>& chapterCatalogue() {
    static const std::vector<ChapterInfo> all = {
        {"overview", QT_TRANSLATE_NOOP("core", "The figures"), chapters::overview},
        {"changes", QT_TRANSLATE_NOOP("core", "What changed"), chapters::changes},
        {"cohort", QT_TRANSLATE_NOOP("core", "The cohort"), chapters::cohort},
        {"beside", QT_TRANSLATE_NOOP("core", "Compared with all"), chapters::beside},
        {"path", QT_TRANSLATE_NOOP("core", "From entry to insertion"), chapters::path},
        {"horizons", QT_TRANSLATE_NOOP("core", "Results at each horizon"), chapters::horizons},
        {"regions", QT_TRANSLATE_NOOP("core", "Insertion by region"), chapters::regions},
        {"operators", QT_TRANSLATE_NOOP("core", "Results by operator"), chapters::operators},
        {"tracks", QT_TRANSLATE_NOOP("core", "Results by track"), chapters::tracks},
        {"profiles", QT_TRANSLATE_NOOP("core", "Results by profile"), chapters::profiles},
        {"cohorts", QT_TRANSLATE_NOOP("core", "Results by cohort"), chapters::cohorts},
        {"time", QT_TRANSLATE_NOOP("core", "Time to insertion"), chapters::time},
        {"definitions", QT_TRANSLATE_NOOP("core", "The same people, other definitions"),
         chapters::definitions},
        {"trend", QT_TRANSLATE_NOOP("core", "Through time"), chapters::trend},
        {"targets", QT_TRANSLATE_NOOP("core", "Targets and trajectory"), chapters::targets},
        {"follow-up", QT_TRANSLATE_NOOP("core", "Follow-up coverage"), chapters::followUp},
        {"quality", QT_TRANSLATE_NOOP("core", "Data quality"), chapters::quality},
        {"method", QT_TRANSLATE_NOOP("core", "Method"), chapters::method}};
    return all;
}

QStringList ids(const char* words) {
    return QString::fromLatin1(words).split(u' ');
}

std::map<QString, QString> choice(const char* name, const char* option) {
    return {{QLatin1String(name), QLatin1String(option)}};
}

std::vector<ReportInfo> allKinds() {
    const ReportChart byRegion{"insertion-by-region"}, byCohort{"situation-by-cohort"},
        trend{"insertion-trend"}, time{"time-to-insertion"}, flow{"programme-flow"};
    const ReportChart byOperator{"insertion-by", choice("by", "operator")};
    const ReportChart unknown{"insertion-map", choice("shows", "unknown")};
    std::vector<ReportInfo> all;
    all.push_back({"national",
                   QT_TRANSLATE_NOOP("core", "National report"),
                   {},
                   ids("overview changes path regions operators tracks profiles cohorts time definitions "
                       "trend targets follow-up quality method"),
                   nullptr,
                   {byRegion, byCohort, trend}});
    all.push_back({"regional",
                   QT_TRANSLATE_NOOP("core", "Regional report"),
                   GroupKey::Region,
                   ids("overview changes beside path operators tracks profiles cohorts time trend targets "
                       "follow-up method"),
                   QT_TRANSLATE_NOOP("core", "Regional report: %1"),
                   {byOperator, byCohort, trend},
                   GroupKey::Operator});
    all.push_back({"operator",
                   QT_TRANSLATE_NOOP("core", "Operator scorecard"),
                   GroupKey::Operator,
                   ids("overview changes beside path regions tracks cohorts time follow-up method"),
                   QT_TRANSLATE_NOOP("core", "Operator scorecard: %1"),
                   {{"insertion-funnel", choice("by", "operator"), true}, byCohort, trend}});
    all.push_back({"cohort",
                   QT_TRANSLATE_NOOP("core", "Cohort sheet"),
                   GroupKey::Cohort,
                   ids("cohort horizons overview changes beside path time follow-up method"),
                   QT_TRANSLATE_NOOP("core", "Cohort sheet: %1"),
                   {flow, byCohort, time}});
    all.push_back({"track",
                   QT_TRANSLATE_NOOP("core", "Track report"),
                   GroupKey::Track,
                   ids("overview changes beside path regions operators profiles cohorts time trend "
                       "follow-up method"),
                   QT_TRANSLATE_NOOP("core", "Track report: %1"),
                   {byRegion, byCohort, time}});
    all.push_back({"follow-up",
                   QT_TRANSLATE_NOOP("core", "Follow-up coverage report"),
                   {},
                   ids("follow-up overview changes trend quality method"),
                   nullptr,
                   {unknown, {"situation-by", choice("by", "operator")}, trend}});
    all.push_back({"targets",
                   QT_TRANSLATE_NOOP("core", "Targets and trajectory"),
                   {},
                   ids("targets changes path trend method"),
                   nullptr,
                   {{"targets", choice("measure", "learners")},
                    {"targets", choice("measure", "insertions")},
                    {"insertion-trend", choice("shows", "people")}}});
    all.push_back({"quality",
                   QT_TRANSLATE_NOOP("core", "Data-quality annex"),
                   {},
                   ids("quality follow-up method"),
                   nullptr,
                   {unknown, {"situation-by", choice("by", "region")}, trend}});
    all.push_back({"methodology",
                   QT_TRANSLATE_NOOP("core", "Methodology annex"),
                   {},
                   ids("method overview definitions regions"),
                   nullptr,
                   {{"definitions"}, flow, time}});
    return all;
}

/// Tells nothing of how far it is, only whether to stop: a chapter doesn't know the whole report.
class Within : public Progress {
  public:
    explicit Within(const Progress& whole) : m_whole(whole) {}
    void report(qint64, qint64) override {}
    bool cancelled() const override { return m_whole.cancelled(); }

  private:
    const Progress& m_whole;
};

/// What the report is called, and the label of the group that it is about.
QString titleOf(const ReportInfo& info, const Results& results, const Phrasebook& phrasebook) {
    if (!info.about || !info.titled) {
        return phrasebook.say(info.name);
    }
    const auto found = results.filterNames().find(*info.about);
    QStringList labels;
    if (found != results.filterNames().end()) {
        for (const CodeName& name : found->second) {
            // in an Arabic title a code keeps its own order, also where a line ends in it
            labels << (phrasebook.rightToLeft() ? u'\u2068' + name.label(phrasebook) + u'\u2069'
                                                : name.label(phrasebook));
        }
    }
    return phrasebook.say({info.titled, {phrasebook.list(labels)}});
}

QStringList keywordsOf(const Report& report, const ReportInfo& info, const Phrasebook& phrasebook) {
    QStringList words = {report.programme,
                         phrasebook.say(info.name),
                         report.scope,
                         phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduation and insertion")),
                         QLatin1String(RuleSetName),
                         report.cutOff.toString(Qt::ISODate),
                         report.cover.fileIdentity};
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

void addCover(Report& report, const ReportOrder& order, const ReportMaterial& material,
              const Results& results, const Phrasebook& phrasebook) {
    report.language = order.language;
    report.publicMode = order.publicMode;
    report.programme = material.programme;
    report.cutOff = results.cutOff();
    report.scope = scopeInWords(results, phrasebook);
    report.passport = passport(results, phrasebook);
    report.subtitle = order.publicMode ? phrasebook.say(QT_TRANSLATE_NOOP("core", "Public edition"))
                                       : phrasebook.say(QT_TRANSLATE_NOOP("core", "Internal edition"));
    report.cover = {results.request().office,
                    order.publicMode
                        ? phrasebook.say(QT_TRANSLATE_NOOP("core", "Public edition"))
                        : phrasebook.say(QT_TRANSLATE_NOOP("core", "Internal edition, not for publication")),
                    material.fileIdentity,
                    order.sealCode,
                    order.madeOn,
                    order.logo,
                    order.signature};
}

constexpr qsizetype longNote = 200;

/// Each chart and table once: what the first page shows, no chapter repeats.
class Assembly {
  public:
    explicit Assembly(Report& report) : m_report(report) {}

    void add(std::vector<ReportItem> items) {
        for (ReportItem& item : items) {
            if (!seen(item)) {
                put(std::move(item));
            }
        }
    }
    void addChapter(const QString& title, std::vector<ReportItem> items) {
        items.erase(
            std::remove_if(items.begin(), items.end(), [this](const ReportItem& item) { return seen(item); }),
            items.end());
        if (items.empty()) {
            return;
        }
        m_report.items.push_back(ReportHeading{1, title});
        for (ReportItem& item : items) {
            put(std::move(item));
        }
    }

  private:
    Report& m_report;
    std::set<QString> m_seen, m_notes;

    /// A chart of nothing is a line; what a long note says, such as a forecast's assumptions, is said once.
    void put(ReportItem item) {
        auto* chart = std::get_if<ChartSpec>(&item);
        if (const QString nothing = chart ? chapters::emptyNote(*chart) : QString(); !nothing.isEmpty()) {
            m_report.items.push_back(ReportParagraph{chart->title + QStringLiteral(" — ") + nothing, false});
            return;
        }
        auto* table = std::get_if<ReportTable>(&item);
        if (QString* note = chart   ? &chart->note
                            : table ? &table->note
                                    : nullptr;
            note && note->size() > longNote && !m_notes.insert(*note).second) {
            note->clear();
        }
        m_report.items.push_back(std::move(item));
    }

    bool seen(const ReportItem& item) {
        if (const auto* chart = std::get_if<ChartSpec>(&item)) {
            return !m_seen.insert(u'c' + chart->id + u'\n' + chart->title).second;
        }
        const auto* table = std::get_if<ReportTable>(&item);
        return table && !m_seen.insert(u't' + table->id).second;
    }
};

void requireKnown(const Analysis& analysis, const ReportOrder& order) {
    for (const auto& [key, codes] : order.scope.allowed) {
        for (const QString& code : codes) {
            if (code != QLatin1String(NoCode) && !analysis.knows(key, code)) {
                throw Error({QT_TRANSLATE_NOOP("core",
                                               "This programme has no “%2” under %1. Choose one that it has, "
                                               "or record it first."),
                             {term(groupKeyName(key)), code}});
            }
        }
    }
    const std::vector<int>& horizons = analysis.horizons();
    if (std::find(horizons.begin(), horizons.end(), order.horizon) == horizons.end()) {
        QStringList months;
        for (const int one : horizons) {
            months << QString::number(one);
        }
        throw Error({QT_TRANSLATE_NOOP("core", "No figure is counted at %1 months; the horizons are %2."),
                     {QString::number(order.horizon), months.join(QStringLiteral(", "))}});
    }
}

}  // namespace

const std::vector<ReportInfo>& reportCatalogue() {
    static const std::vector<ReportInfo> all = allKinds();
    return all;
}

const ReportInfo* reportInfo(const QString& id) {
    const auto& all = reportCatalogue();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const ReportInfo& info) { return id == QLatin1String(info.id); });
    return found == all.end() ? nullptr : &*found;
}

const ChapterInfo* chapterInfo(const QString& id) {
    const auto& all = chapterCatalogue();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const ChapterInfo& info) { return id == QLatin1String(info.id); });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Message> refusal(const ReportOrder& order) {
    const ReportInfo* info = reportInfo(order.kind);
    if (!info) {
        QStringList kinds;
        for (const ReportInfo& one : reportCatalogue()) {
            kinds << QLatin1String(one.id);
        }
        return Message{QT_TRANSLATE_NOOP("core", "There is no kind of report “%1”; there are: %2."),
                       {order.kind, kinds.join(QStringLiteral(", "))}};
    }
    for (const QString& chapter : order.chapters) {
        if (!info->chapters.contains(chapter)) {
            return Message{
                QT_TRANSLATE_NOOP("core", "A report of the kind “%1” has no chapter “%2”; it has: %3."),
                {order.kind, chapter, info->chapters.join(QStringLiteral(", "))}};
        }
    }
    if (info->about) {
        const auto found = order.scope.allowed.find(*info->about);
        if (found == order.scope.allowed.end() || found->second.size() != 1) {
            return Message{
                QT_TRANSLATE_NOOP("core",
                                  "A report of the kind “%1” is about exactly one of these: %2. "
                                  "Choose one, with the filter %3=CODE."),
                {order.kind, term(groupKeyName(*info->about)), QLatin1String(groupKeyCode(*info->about))}};
        }
    }
    if (!order.cutOff.isValid()) {
        return Message(QT_TRANSLATE_NOOP("core", "The cut-off is missing: the date as of which is counted."));
    }
    if (order.comparison && (!order.comparison->isValid() || *order.comparison >= order.cutOff)) {
        return Message{QT_TRANSLATE_NOOP(
                           "core", "The comparison must lie before the cut-off, %1. Choose an earlier date."),
                       {order.cutOff.toString(Qt::ISODate)}};
    }
    if (order.beside && *order.beside == order.language) {
        return Message(
            QT_TRANSLATE_NOOP("core", "The second language is the first one. Choose another, or none."));
    }
    return {};
}

Report makeReport(Analysis& analysis, const ReportOrder& order, const ReportMaterial& material,
                  Progress& progress) {
    if (const auto refused = refusal(order)) {
        throw Error(*refused);
    }
    requireKnown(analysis, order);
    const ReportInfo& info = *reportInfo(order.kind);
    const Phrasebook phrasebook(order.language);
    const QStringList chosen = order.chapters.isEmpty() ? info.chapters : order.chapters;
    const qint64 steps = chosen.size() + 2;
    progress.report(0, steps);
    const ReportResults results = reportResults(analysis, order, material, progress);
    const FigureCodes codes(analysis);
    const std::vector<WholeAt> looks = reportLooks(analysis, order, results, progress);
    const ChapterQuestion question{analysis,
                                   *results.now,
                                   results.before ? &*results.before : nullptr,
                                   results.around ? &*results.around : nullptr,
                                   order,
                                   material,
                                   phrasebook,
                                   codes,
                                   looks};
    Report report;
    addCover(report, order, material, *results.now, phrasebook);
    report.title = titleOf(info, *results.now, phrasebook);
    report.keywords = keywordsOf(report, info, phrasebook);
    progress.report(1, steps);

    Within within(progress);
    Assembly assembly(report);
    assembly.add(firstPage(question, info, within));
    progress.report(2, steps);
    assembly.addChapter(phrasebook.say(QT_TRANSLATE_NOOP("core", "Since the last sealed report")),
                        material.difference);
    qint64 done = 2;
    for (const QString& id : info.chapters) {
        if (!chosen.contains(id)) {
            continue;
        }
        progress.check();
        const ChapterInfo& chapter = *chapterInfo(id);
        assembly.addChapter(phrasebook.say(chapter.title), chapter.make(question, within));
        progress.report(++done, steps);
    }
    return report;
}

}  // namespace jisr
