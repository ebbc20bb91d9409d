#include "core/reporting/chapters.h"

namespace jisr::chapters {

namespace {

std::map<QString, QString> by(GroupKey key) {
    return {{QStringLiteral("by"), QLatin1String(groupKeyCode(key))}};
}

}  // namespace

Items regions(const ChapterQuestion& question, Progress& progress) {
    if (question.results.regions().empty()) {
        return {};
    }
    return {chartOf(question, question.results, {"insertion-map"}, progress),
            chartOf(question, question.results, {"insertion-by-region"}, progress),
            tablesOf(question).resultsBy(GroupKey::Region)};
}

Items operators(const ChapterQuestion& question, Progress& progress) {
    if (question.results.operators().empty()) {
        return {};
    }
    Items items = {chartOf(question, question.results, {"insertion-by", by(GroupKey::Operator)}, progress),
                   tablesOf(question).resultsBy(GroupKey::Operator)};
    if (question.results.operators().size() > 1) {
        items.push_back(
            chartOf(question, question.results, {"insertion-funnel", by(GroupKey::Operator)}, progress));
        items.push_back(chartOf(question, question.results, {"fair-gap", by(GroupKey::Operator)}, progress));
    }
    return items;
}

Items tracks(const ChapterQuestion& question, Progress& progress) {
    if (question.results.groups(GroupKey::Track).empty()) {
        return {};
    }
    return {chartOf(question, question.results, {"insertion-by", by(GroupKey::Track)}, progress),
            tablesOf(question).resultsBy(GroupKey::Track)};
}

Items profiles(const ChapterQuestion& question, Progress& progress) {
    Items items;
    for (const GroupKey key : {GroupKey::Sex, GroupKey::Education, GroupKey::EntryStatus}) {
        if (question.results.groups(key).empty()) {
            continue;
        }
        items.push_back(chartOf(question, question.results, {"insertion-by", by(key)}, progress));
        items.push_back(tablesOf(question).resultsBy(key));
    }
    return items;
}

Items cohorts(const ChapterQuestion& question, Progress& progress) {
    if (question.results.cohorts().empty()) {
        return {};
    }
    const ReportTables tables = tablesOf(question);
    Items items = {chartOf(question, question.results, {"situation-by-cohort"}, progress),
                   tables.resultsBy(GroupKey::Cohort)};
    if (!question.results.request().publicMode) {
        // a public edition knows no more of the situations than the table before says
        items.push_back(tables.byCohort());
    }
    items.push_back(chartOf(question, question.results, {"cohort-heat", by(GroupKey::Cohort)}, progress));
    return items;
}

Items followUp(const ChapterQuestion& question, Progress& progress) {
    const ReportTables tables = tablesOf(question);
    Items items;
    if (question.results.regions().size() > 1) {
        items.push_back(chartOf(question, question.results,
                                {"insertion-map", {{QStringLiteral("shows"), QStringLiteral("unknown")}}},
                                progress));
        items.push_back(tables.followUpBy(GroupKey::Region));
    }
    if (!question.results.operators().empty()) {
        items.push_back(
            chartOf(question, question.results, {"situation-by", by(GroupKey::Operator)}, progress));
        items.push_back(tables.followUpBy(GroupKey::Operator));
    }
    if (!question.results.cohorts().empty()) {
        items.push_back(tables.followUpBy(GroupKey::Cohort));
    }
    return items;
}

}  // namespace jisr::chapters
