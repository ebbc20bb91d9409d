#include "core/charting/chartcatalogue.h"

#include <algorithm>

#include "core/charting/cohortheat.h"
#include "core/charting/comparisoncharts.h"
#include "core/charting/definitionsteps.h"
#include "core/charting/groupcurves.h"
#include "core/charting/programmeflow.h"
#include "core/charting/regionmap.h"
#include "core/charting/reportcharts.h"
#include "core/charting/targetcharts.h"
#include "core/charting/trends.h"

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
    ChartChoice choice{"by", QT_TRANSLATE_NOOP("core", "Group by"), {}};
    for (const GroupKey key : keys) {
        choice.options.push_back({QLatin1String(groupKeyCode(key)), groupKeyName(key)});
    }
    return choice;
}

namespace {

ReportCharts charts(const ChartQuestion& question) {
    return {question.results, question.phrasebook};
}

ComparisonCharts comparison(const ChartQuestion& question) {
    return {question.results, question.phrasebook};
}

/// What was chosen to group by; the region where nothing valid was.
GroupKey chosenKey(const ChartQuestion& question) {
    return groupKeyFromCode(question.chosen("by", QStringLiteral("region"))).value_or(GroupKey::Region);
}

/// Groups beside each other, in the order of their codes.
void addComparison(std::vector<ChartInfo>& all) {
    using enum GroupKey;
    const ChartChoice byAny = chooseKey({Region, Operator, Track, Phase, Mode, Sex, Education, EntryStatus});
    const ChartChoice byGroup = chooseKey({Region, Operator, Track, Cohort});
    const ChartChoice byTeam = chooseKey({Region, Operator, Phase, Mode});
    const ChartChoice baseline{"baseline",
                               QT_TRANSLATE_NOOP("core", "Around"),
                               {{QStringLiteral("pooled"), QT_TRANSLATE_NOOP("core", "the rate of all")},
                                {QStringLiteral("target"), QT_TRANSLATE_NOOP("core", "the target")}}};
    ChartChoice mix{"mix", QT_TRANSLATE_NOOP("core", "Same mix of"), {}};
    for (const CaseMix& one : caseMixes()) {
        mix.options.push_back({QLatin1String(one.id), one.label});
    }
    all.push_back({"insertion-by", Sheet::Comparison, false, {byAny}, [](const ChartQuestion& question) {
                       return charts(question).insertionBy(chosenKey(question));
                   }});
    all.push_back({"insertion-funnel",
                   Sheet::Comparison,
                   false,
                   {byGroup, baseline},
                   [](const ChartQuestion& question) {
                       const bool target = question.chosen("baseline", {}) == QLatin1String("target");
                       return comparison(question).funnel(
                           chosenKey(question),
                           target ? ComparisonCharts::Baseline::Target : ComparisonCharts::Baseline::Pooled);
                   }});
    all.push_back({"fair-gap", Sheet::Comparison, true, {byTeam, mix}, [](const ChartQuestion& question) {
                       const auto& mixes = caseMixes();
                       const QString id = question.chosen("mix", {});
                       const auto found = std::find_if(mixes.begin(), mixes.end(), [&id](const CaseMix& one) {
                           return id == QLatin1String(one.id);
                       });
                       return comparison(question).fairGap(question.analysis, chosenKey(question),
                                                           found == mixes.end() ? mixes.front() : *found);
                   }});
    all.push_back({"situation-by", Sheet::Comparison, true, {byAny}, [](const ChartQuestion& question) {
                       return charts(question).situationBy(chosenKey(question));
                   }});
}

/// Where the programme stands, at one look.
void addMap(std::vector<ChartInfo>& all) {
    const ChartChoice shows{
        "shows",
        QT_TRANSLATE_NOOP("core", "Shows"),
        {{QStringLiteral("insertion"), QT_TRANSLATE_NOOP("core", "the insertion rate")},
         {QStringLiteral("graduates"), QT_TRANSLATE_NOOP("core", "the number of graduates")},
         {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("core", "the share of unknown situations")}}};
    const ChartChoice forms{
        "form",
        QT_TRANSLATE_NOOP("core", "As"),
        {{QStringLiteral("map"), QT_TRANSLATE_NOOP("core", "a map")},
         {QStringLiteral("tiles"), QT_TRANSLATE_NOOP("core", "tiles of one size")},
         {QStringLiteral("provinces"), QT_TRANSLATE_NOOP("core", "provinces of residence")}}};
    all.push_back(
        {"insertion-map", Sheet::Overview, false, {shows, forms}, [](const ChartQuestion& question) {
             const QString wanted = question.chosen("shows", {});
             const auto what = wanted == QLatin1String("graduates") ? RegionMap::Shows::Graduates
                               : wanted == QLatin1String("unknown") ? RegionMap::Shows::Unknown
                                                                    : RegionMap::Shows::Insertion;
             const QString form = question.chosen("form", {});
             const RegionMap map(question.results, question.phrasebook);
             // one region alone, as a click on it leaves it, is looked into: its people by province
             const ReportRequest& request = question.results.request();
             const auto regions = request.filter.allowed.find(GroupKey::Region);
             const bool zoomed = form != QLatin1String("tiles") && !request.publicMode &&
                                 regions != request.filter.allowed.end() && regions->second.size() == 1;
             return zoomed || form == QLatin1String("provinces")
                        ? map.provinces(what, question.analysis)
                        : map.chart(what, form == QLatin1String("tiles") ? MapChart::Form::Tiles
                                                                         : MapChart::Form::Map);
         }});
}

/// Through time: as seen month after month, and by when people entered.
void addTrends(std::vector<ChartInfo>& all) {
    using enum GroupKey;
    ChartInfo curves{"insertion-curves", Sheet::Time, true, {}};
    ChartChoice by = chooseKey({Region, Operator, Track, Phase, Mode, Sex, Education, EntryStatus});
    by.options.push_back({QStringLiteral("all"), QT_TRANSLATE_NOOP("core", "everybody together")});
    curves.choices = {by,
                      {"method",
                       QT_TRANSLATE_NOOP("core", "Method"),
                       {{QStringLiteral("incidence"), QT_TRANSLATE_NOOP("core", "Aalen–Johansen")},
                        {QStringLiteral("survival"), QT_TRANSLATE_NOOP("core", "Kaplan–Meier")}}}};
    curves.makeAcross = [](Analysis& analysis, const ChartQuestion& question, Progress& progress) {
        return groupCurves(analysis, question, progress);
    };
    all.push_back(std::move(curves));
    ChartInfo trend{"insertion-trend", Sheet::Time, true, {}};
    trend.choices.push_back(
        {"shows",
         QT_TRANSLATE_NOOP("core", "Show"),
         {{QStringLiteral("rates"), QT_TRANSLATE_NOOP("core", "rates and follow-up")},
          {QStringLiteral("people"), QT_TRANSLATE_NOOP("core", "people, enrolled to graduated")}}});
    trend.makeAcross = [](Analysis& analysis, const ChartQuestion& question, Progress& progress) {
        const bool people = question.chosen("shows", {}) == QLatin1String("people");
        return Trends(question.results, question.phrasebook)
            .monthly(analysis, people ? Trends::Shows::People : Trends::Shows::Rates, progress);
    };
    all.push_back(std::move(trend));
    all.push_back({"insertion-by-entry", Sheet::Time, true, {}, [](const ChartQuestion& question) {
                       return Trends(question.results, question.phrasebook).byEntry();
                   }});
}

/// From entry to work: how far each group has come.
void addPaths(std::vector<ChartInfo>& all) {
    using enum GroupKey;
    ChartChoice by = chooseKey({Cohort, Region, Operator, Track, Phase});
    by.options.insert(by.options.begin() + 1,
                      {QStringLiteral("each_cohort"), QT_TRANSLATE_NOOP("core", "Each cohort alone")});
    all.push_back({"programme-flow", Sheet::Paths, true, {}, [](const ChartQuestion& question) {
                       return ProgrammeFlow(question.analysis, question.results, question.phrasebook).chart();
                   }});
    all.push_back({"cohort-heat", Sheet::Paths, true, {by}, [](const ChartQuestion& question) {
                       const QString chosen = question.chosen("by", QStringLiteral("cohort"));
                       return CohortHeat(question.analysis, question.results, question.phrasebook)
                           .chart(groupKeyFromCode(chosen).value_or(GroupKey::Cohort),
                                  chosen == QLatin1String("each_cohort") ? CohortHeat::Rows::EachCohort
                                                                         : CohortHeat::Rows::AsGrouped);
                   }});
}

/// Where the programme lands, with levers to pull.
void addTargets(std::vector<ChartInfo>& all) {
    const auto points = [](const char* id, const char* label) {
        ChartChoice lever{id, label, {{QStringLiteral("0"), QT_TRANSLATE_NOOP("core", "as observed")}}};
        lever.options.push_back({QStringLiteral("-10"), QT_TRANSLATE_NOOP("core", "10 points less")});
        lever.options.push_back({QStringLiteral("-5"), QT_TRANSLATE_NOOP("core", "5 points less")});
        lever.options.push_back({QStringLiteral("5"), QT_TRANSLATE_NOOP("core", "5 points more")});
        lever.options.push_back({QStringLiteral("10"), QT_TRANSLATE_NOOP("core", "10 points more")});
        return lever;
    };
    ChartInfo targets{"targets", Sheet::Targets, true, {}};
    targets.choices = {
        {"measure",
         QT_TRANSLATE_NOOP("core", "Count"),
         {{QStringLiteral("learners"), QT_TRANSLATE_NOOP("core", "confirmed learners")},
          {QStringLiteral("graduates"), QT_TRANSLATE_NOOP("core", "graduates")},
          {QStringLiteral("insertions"), QT_TRANSLATE_NOOP("core", "insertions at 6 months")}}},
        {"cohorts",
         QT_TRANSLATE_NOOP("core", "Cohorts in each half-year"),
         {{QStringLiteral("0"), QT_TRANSLATE_NOOP("core", "as planned")},
          {QStringLiteral("1"), QT_TRANSLATE_NOOP("core", "1 more")},
          {QStringLiteral("5"), QT_TRANSLATE_NOOP("core", "5 more")},
          {QStringLiteral("10"), QT_TRANSLATE_NOOP("core", "10 more")},
          {QStringLiteral("20"), QT_TRANSLATE_NOOP("core", "20 more")}}},
        points("graduation", QT_TRANSLATE_NOOP("core", "Graduation rate")),
        points("insertion", QT_TRANSLATE_NOOP("core", "Insertion rate"))};
    targets.makeAcross = [](Analysis& analysis, const ChartQuestion& question, Progress& progress) {
        return targetForecast(analysis, question, progress);
    };
    ChartInfo byRegion{"targets-by-region", Sheet::Targets, true, targets.choices};
    byRegion.makeAcross = [](Analysis& analysis, const ChartQuestion& question, Progress& progress) {
        return regionForecast(analysis, question, progress);
    };
    all.push_back(std::move(targets));
    all.push_back(std::move(byRegion));
}

std::vector<ChartInfo> allCharts() {
    std::vector<ChartInfo> all;
    const auto add = [&](ChartInfo info) { all.push_back(std::move(info)); };

    addMap(all);
    add({"insertion-by-region", Sheet::Overview, false, {}, [](const ChartQuestion& question) {
             return charts(question).insertionByRegion();
         }});
    add({"time-to-insertion", Sheet::Overview, true, {}, [](const ChartQuestion& question) {
             return charts(question).timeToInsertion();
         }});
    add({"situation-by-cohort", Sheet::Overview, true, {}, [](const ChartQuestion& question) {
             return charts(question).situationByCohort();
         }});
    addComparison(all);
    addPaths(all);
    addTrends(all);
    add({"definitions", Sheet::Definitions, true, {}, [](const ChartQuestion& question) {
             return DefinitionSteps(question.results, question.phrasebook).chart();
         }});
    addTargets(all);
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
