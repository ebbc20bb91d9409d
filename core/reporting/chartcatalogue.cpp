#include "core/reporting/chartcatalogue.h"

#include <algorithm>

#include "core/reporting/reportcharts.h"

namespace jisr {

QString ChartQuestion::chosen(const char* choice, const QString& otherwise) const {
    const auto found = choices.find(QLatin1String(choice));
    return found == choices.end() ? otherwise : found->second;
}

const char* sheetName(Sheet sheet) {
    switch (sheet) {
        case Sheet::Overview:
            return QT_TRANSLATE_NOOP("core", "Overview");
        case Sheet::Comparison:
            return QT_TRANSLATE_NOOP("core", "Compare");
        case Sheet::Paths:
            return QT_TRANSLATE_NOOP("core", "Paths");
        case Sheet::Time:
            return QT_TRANSLATE_NOOP("core", "Through time");
        case Sheet::Definitions:
            return QT_TRANSLATE_NOOP("core", "Definitions");
        case Sheet::Targets:
            return QT_TRANSLATE_NOOP("core", "Targets");
    }
    return "";
}

ChartChoice chooseKey(const std::vector<GroupKey>& keys) {
    ChartChoice choice{"by", QT_TRANSLATE_NOOP("core", "By"), {}};
    for (const GroupKey key : keys) {
        choice.options.push_back({QLatin1String(groupKeyCode(key)), groupKeyName(key)});
    }
    return choice;
}

namespace {

ReportCharts charts(const ChartQuestion& question) {
    return {question.results, question.phrasebook};
}

std::vector<ChartInfo> allCharts() {
    std::vector<ChartInfo> all;
    const auto add = [&](ChartInfo info) { all.push_back(std::move(info)); };

    add({"insertion-by-region", Sheet::Overview, false, {}, [](const ChartQuestion& question) {
             return charts(question).insertionByRegion();
         }});
    add({"time-to-insertion", Sheet::Overview, false, {}, [](const ChartQuestion& question) {
             return charts(question).timeToInsertion();
         }});
    add({"situation-by-cohort", Sheet::Overview, true, {}, [](const ChartQuestion& question) {
             return charts(question).situationByCohort();
         }});
    return all;
}

}  // namespace

const std::vector<ChartInfo>& chartCatalogue() {
    static const std::vector<ChartInfo> all = allCharts();
    return all;
}

const ChartInfo* chartInfo(const QString& id) {
    const auto& all = chartCatalogue();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ChartInfo& info) { return id == QLatin1String(info.id); });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace jisr
