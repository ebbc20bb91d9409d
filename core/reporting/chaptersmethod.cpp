#include "core/indicators/disclosure.h"
#include "core/reporting/chapters.h"
#include "core/reporting/methodannex.h"

namespace jisr::chapters {

namespace {

const char* severityName(int severity) {
    return severity >= 2   ? QT_TRANSLATE_NOOP("core", "Error")
           : severity == 1 ? QT_TRANSLATE_NOOP("core", "Warning")
                           : QT_TRANSLATE_NOOP("core", "Note");
}

}  // namespace

Items quality(const ChapterQuestion& question, Progress&) {
    const Phrasebook& phrasebook = question.phrasebook;
    if (question.material.quality.empty()) {
        return {};
    }
    const FigureWords words(phrasebook, question.results);
    const auto say = [&phrasebook](const char* text) { return phrasebook.say(text); };
    ReportTable table;
    table.id = QStringLiteral("quality");
    table.title = say(QT_TRANSLATE_NOOP("core", "Rules of data quality and what breaks them"));
    table.columns = {{say(QT_TRANSLATE_NOOP("core", "Rule")), ReportColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("core", "Why it matters")), ReportColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("core", "Severity")), ReportColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("core", "Found")), ReportColumnKind::Count},
                     {say(QT_TRANSLATE_NOOP("core", "Acknowledged")), ReportColumnKind::Count}};
    const qint64 least = question.results.parameters().pubMinCell;
    for (const QualityLine& line : question.material.quality) {
        // findings are about people too: a few are nobody's business outside the office
        const std::vector<bool> shown = question.order.publicMode
                                            ? publishable({line.found, line.acknowledged}, least)
                                            : std::vector<bool>{true, true};
        table.rows.push_back({words.text(phrasebook.say(line.name)), words.text(phrasebook.say(line.why)),
                              words.text(say(severityName(line.severity))),
                              words.count(shown[0] ? std::optional(line.found) : std::nullopt),
                              words.count(shown[1] ? std::optional(line.acknowledged) : std::nullopt)});
    }
    table.note = signNote(table, phrasebook);
    return {ReportParagraph{say(QT_TRANSLATE_NOOP(
                "core",
                "Over the whole file, whatever the choice of people: each rule with what it found on the "
                "cut-off date. A finding may be right as it stands; then somebody has acknowledged it with a "
                "reason."))},
            table};
}

Items method(const ChapterQuestion& question, Progress&) {
    Items items = methodAnnex(question.results, question.phrasebook);
    if (!items.empty() && std::holds_alternative<ReportHeading>(items.front())) {
        items.erase(items.begin());  // the chapter's own
    }
    return items;
}

}  // namespace jisr::chapters
