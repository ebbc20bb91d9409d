#include "core/charting/chartcatalogue.h"
#include "core/charting/trends.h"
#include "core/reporting/chapters.h"
#include "core/reporting/reportresults.h"
#include "core/reporting/wholetables.h"

namespace jisr::chapters {

namespace {

ChartSpec trendOf(const ChapterQuestion& question, const std::map<QString, QString>& choices) {
    const Trends trends(question.results, question.phrasebook);
    const int apart = trendMonthsApart(question.analysis.learnerCount());
    std::vector<WholeAt> points;
    for (const QDate& date : trends.cutOffs(apart)) {
        if (const WholeAt* look = lookAt(question.looks, date)) {
            points.push_back(*look);
        }
    }
    return trends.monthly(points, choices.empty() ? Trends::Shows::Rates : Trends::Shows::People, apart);
}

}  // namespace

ChartSpec chartOf(const ChapterQuestion& question, const Results& results, const ReportChart& chosen,
                  Progress& progress) {
    const ChartInfo* info = chartInfo(QLatin1String(chosen.id));
    Q_ASSERT(info);
    const ChartQuestion asked{question.analysis, results, question.phrasebook, chosen.choices};
    progress.check();
    const bool trend = &results == &question.results && qstrcmp(chosen.id, "insertion-trend") == 0;
    ChartSpec spec = trend        ? trendOf(question, chosen.choices)
                     : info->make ? info->make(asked)
                                  : info->makeAcross(question.analysis, asked, progress);
    for (const auto& [choice, option] : chosen.choices) {
        spec.id += u'-' + option;
    }
    return spec;
}

QString emptyNote(const ChartSpec& chart) {
    QString note;
    std::visit(
        [&note](const auto& content) {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, FanChart> || std::is_same_v<Content, GoalChart> ||
                          std::is_same_v<Content, TrendChart> || std::is_same_v<Content, GapChart> ||
                          std::is_same_v<Content, FlowChart>) {
                note = content.emptyNote;
            }
        },
        chart.content);
    return note;
}

Items overview(const ChapterQuestion& question, Progress&) {
    return {WholeTables(question).figures()};
}

Items changes(const ChapterQuestion& question, Progress&) {
    return question.before ? Items{WholeTables(question).changes(*question.before)} : Items();
}

Items path(const ChapterQuestion& question, Progress& progress) {
    Items items = {chartOf(question, question.results, {"programme-flow"}, progress)};
    const ReportTables tables = tablesOf(question);
    for (const GroupKey key : {GroupKey::Region, GroupKey::Operator}) {
        if (question.results.groups(key).size() > 1) {
            items.push_back(tables.trainingBy(key));
        }
    }
    if (items.size() == 1) {
        items.push_back(tables.trainingBy(GroupKey::Operator));
    }
    return items;
}

Items time(const ChapterQuestion& question, Progress& progress) {
    return {chartOf(question, question.results, {"time-to-insertion"}, progress), tablesOf(question).curve()};
}

Items definitions(const ChapterQuestion& question, Progress& progress) {
    const Phrasebook& phrasebook = question.phrasebook;
    return {
        ReportParagraph{phrasebook.say(QT_TRANSLATE_NOOP(
            "core",
            "Every institution counts insertion by its own rule. The same people counted by each of them: "
            "a figure of another programme may only be set beside the one of its own rule."))},
        chartOf(question, question.results, {"definitions"}, progress), WholeTables(question).conventions()};
}

Items trend(const ChapterQuestion& question, Progress& progress) {
    return {chartOf(question, question.results, {"insertion-trend"}, progress),
            chartOf(question, question.results,
                    {"insertion-trend", {{QStringLiteral("shows"), QStringLiteral("people")}}}, progress),
            chartOf(question, question.results, {"insertion-by-entry"}, progress)};
}

}  // namespace jisr::chapters
