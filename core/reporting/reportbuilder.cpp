#include "core/reporting/reportbuilder.h"

#include "core/indicators/sentence.h"
#include "core/reporting/methodannex.h"
#include "core/reporting/reportfigures.h"

namespace jisr {

ReportBuilder::ReportBuilder(const Analysis& analysis)
    : m_analysis(analysis), m_slices(analysis.dimensions()) {}

Results ReportBuilder::results(const ReportRequest& request) const {
    return {m_analysis, m_slices, request};
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

}  // namespace jisr
