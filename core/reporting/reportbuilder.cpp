#include "core/reporting/reportbuilder.h"

#include "core/charting/reportcharts.h"
#include "core/indicators/sentence.h"
#include "core/reporting/methodannex.h"
#include "core/reporting/reportfigures.h"
#include "core/reporting/reporttables.h"

namespace jisr {

ReportBuilder::ReportBuilder(const Analysis& analysis)
    : m_analysis(analysis), m_slices(analysis.dimensions()) {}

Results ReportBuilder::results(const ReportRequest& request) const {
    return {m_analysis, m_slices, request};
}

Report ReportBuilder::report(const ReportRequest& request) const {
    return report(results(request));
}

QString headline(const Results& results, const Phrasebook& phrasebook) {
    const QString scope = results.filterNames().empty() ? QString() : scopeInWords(results, phrasebook);
    return quotableSentence(results.whole().published, results.cutOff(), results.horizon(), phrasebook,
                            scope);
}

QString passport(const Results& results, const Phrasebook& phrasebook) {
    const ReportRequest& request = results.request();
    QStringList parts = {
        phrasebook.say({QT_TRANSLATE_NOOP("core", "Rule set %1"), {QLatin1String(RuleSetName)}}),
        phrasebook.say({QT_TRANSLATE_NOOP("core", "cut-off %1"), {phrasebook.date(results.cutOff())}}),
        scopeInWords(results, phrasebook),
        request.publicMode
            ? phrasebook.say(QT_TRANSLATE_NOOP("core", "public edition"))
            : phrasebook.say(QT_TRANSLATE_NOOP("core", "internal edition, not for publication")),
        parametersInShort(results.parameters(), phrasebook)};
    if (request.journalPosition > 0) {
        parts << phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "journal %1"), {QString::number(request.journalPosition)}});
    }
    parts << QStringLiteral("Jisr " JISR_VERSION);
    return parts.join(QStringLiteral(" · "));
}

Report ReportBuilder::report(const Results& results) {
    const ReportRequest& request = results.request();
    const Phrasebook phrasebook(request.language);
    const ReportCharts charts(results, phrasebook);
    const ReportTables tables(results, phrasebook);
    Report report;
    report.language = request.language;
    report.publicMode = request.publicMode;
    report.programme = request.office.isEmpty() ? request.programme
                                                : request.programme + QStringLiteral(" · ") + request.office;
    report.title = phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduation and insertion"));
    report.subtitle = request.publicMode ? phrasebook.say(QT_TRANSLATE_NOOP("core", "Public edition"))
                                         : phrasebook.say(QT_TRANSLATE_NOOP("core", "Internal edition"));
    report.cutOff = results.cutOff();
    report.scope = scopeInWords(results, phrasebook);
    report.passport = passport(results, phrasebook);

    const auto heading = [&report, &phrasebook](const char* text) {
        report.items.push_back(ReportHeading{1, phrasebook.say(text)});
    };
    report.items.push_back(ReportParagraph{headline(results, phrasebook), true});
    report.items.push_back(keyFigures(results, phrasebook));
    heading(QT_TRANSLATE_NOOP("core", "Insertion by region"));
    report.items.push_back(charts.insertionByRegion());
    report.items.push_back(tables.byRegion());
    heading(QT_TRANSLATE_NOOP("core", "Results by operator"));
    report.items.push_back(tables.byOperator());
    heading(QT_TRANSLATE_NOOP("core", "Results by cohort"));
    report.items.push_back(charts.situationByCohort());
    report.items.push_back(tables.byCohort());
    heading(QT_TRANSLATE_NOOP("core", "Time to insertion"));
    report.items.push_back(charts.timeToInsertion());
    report.items.push_back(tables.curve());
    for (ReportItem& item : methodAnnex(results, phrasebook)) {
        report.items.push_back(std::move(item));
    }
    return report;
}

}  // namespace jisr
