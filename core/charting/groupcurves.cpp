#include "core/charting/groupcurves.h"

#include <algorithm>

#include "core/charting/chartcatalogue.h"
#include "core/charting/reportcharts.h"

namespace jisr {

namespace {

/// The groups with the most graduates, in the order in which they were; and how many are left out.
std::vector<const ResultGroup*> largest(const std::vector<ResultGroup>& groups, std::size_t& leftOut) {
    std::vector<std::pair<qint64, const ResultGroup*>> sized;
    for (const ResultGroup& group : groups) {
        const Figure* due = group.find(IndicatorId::Due, 0);
        for (const Figure& figure : group.published.group.figures) {
            if (!due && figure.id == IndicatorId::Due) {
                due = &figure;
            }
        }
        if (due && due->denominator > 0) {
            sized.emplace_back(due->denominator, &group);
        }
    }
    leftOut = sized.size() > CurvesChart::MostCurves ? sized.size() - CurvesChart::MostCurves : 0;
    std::vector<std::pair<qint64, const ResultGroup*>> bySize = sized;
    std::stable_sort(bySize.begin(), bySize.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    bySize.resize(sized.size() - leftOut);
    std::vector<const ResultGroup*> kept;
    for (const auto& one : sized) {
        if (std::find(bySize.begin(), bySize.end(), one) != bySize.end()) {
            kept.push_back(one.second);
        }
    }
    return kept;
}

Curve curveOf(const QString& label, const QString& key, const Results& results,
              const Phrasebook& phrasebook) {
    const ChartSpec spec = ReportCharts(results, phrasebook).timeToInsertion();
    const auto& chart = std::get<CurveChart>(spec.content);
    return {label, key, chart.points, chart.ticks, chart.medianDays, chart.medianLabel, chart.emptyNote};
}

/// All curves are read at the days of the one that goes on longest.
void readAlike(std::vector<Curve>& curves, const std::vector<Results>& results,
               const Phrasebook& phrasebook) {
    std::vector<CurveTick> days;
    for (const Curve& curve : curves) {
        if (!curve.ticks.empty() && (days.empty() || curve.ticks.back().day > days.back().day)) {
            days = curve.ticks;
        }
    }
    for (std::size_t i = 0; i < curves.size(); ++i) {
        Curve& curve = curves[i];
        std::vector<CurveTick> ticks = days;
        for (CurveTick& tick : ticks) {
            tick.atRisk = results[i].atRisk(tick.day).value_or(-1);
            const auto own = std::find_if(curve.ticks.begin(), curve.ticks.end(),
                                          [&tick](const CurveTick& one) { return one.day == tick.day; });
            tick.detail = phrasebook.say(
                {QT_TRANSLATE_NOOP("core", "%1, %2"),
                 {curve.label,
                  own == curve.ticks.end() || own->detail.isEmpty() ? tick.label : own->detail}});
        }
        curve.ticks = std::move(ticks);
    }
}

}  // namespace

ChartSpec groupCurves(const Analysis& analysis, const ChartQuestion& question, const Progress& progress) {
    const Phrasebook& phrasebook = question.phrasebook;
    const Results& results = question.results;
    const QString by = question.chosen("by", QStringLiteral("region"));
    const std::optional<GroupKey> key = groupKeyFromCode(by);
    ChartSpec spec;
    spec.id = QStringLiteral("insertion-curves");
    spec.language = phrasebook.language();
    spec.rightToLeft = phrasebook.rightToLeft();
    spec.title = phrasebook.say(QT_TRANSLATE_NOOP("core", "Time to insertion"));
    CurvesChart chart;
    chart.kaplanMeier = question.chosen("method", {}) == u"survival";
    spec.subtitle = phrasebook.say(
        chart.kaplanMeier
            ? QT_TRANSLATE_NOOP("core",
                                "share inserted since graduation (Kaplan–Meier, as if no other outcome could "
                                "come between)")
            : QT_TRANSLATE_NOOP(
                  "core",
                  "share inserted since graduation, other outcomes considered (Aalen–Johansen) · "
                  "band: 95% CI · dotted: the median"));
    chart.atRiskTitle = phrasebook.say(QT_TRANSLATE_NOOP("core", "At risk"));
    chart.medianTitle = phrasebook.say(QT_TRANSLATE_NOOP("core", "Median"));
    std::vector<Results> counted;
    if (!key || *key == GroupKey::All) {
        counted.push_back(results);
        chart.curves.push_back(curveOf(phrasebook.say(QT_TRANSLATE_NOOP("core", "All")),
                                       QStringLiteral("all=ALL"), results, phrasebook));
    } else if (results.request().publicMode) {
        chart.emptyNote = phrasebook.say(
            QT_TRANSLATE_NOOP("core", "Curves of groups are not published: choose everybody together."));
    } else {
        std::size_t leftOut = 0;
        const CohortSlices slices(analysis.dimensions());
        for (const ResultGroup* group : largest(results.groups(*key), leftOut)) {
            progress.check();
            ReportRequest request = results.request();
            request.everyKey = false;
            const auto address =
                results.address(QStringLiteral("DUE/%1/%2").arg(request.horizon).arg(group->key));
            if (!address) {
                continue;
            }
            request.filter = address->filter;
            counted.emplace_back(analysis, slices, request);
            chart.curves.push_back(
                curveOf(group->name.label(phrasebook), group->key, counted.back(), phrasebook));
        }
        if (chart.curves.empty()) {
            chart.emptyNote = phrasebook.say(QT_TRANSLATE_NOOP("core", "no graduate yet"));
        }
        if (leftOut > 0) {
            spec.note =
                phrasebook.say({QT_TRANSLATE_NOOP("core",
                                                  "The %1 groups with the most graduates; %2 more are "
                                                  "not drawn: filter to see them."),
                                {phrasebook.number(static_cast<qint64>(CurvesChart::MostCurves)),
                                 phrasebook.number(static_cast<qint64>(leftOut))}});
        }
    }
    if (!chart.curves.empty()) {
        const QString apart = phrasebook.say(
            {QT_TRANSLATE_NOOP("core",
                               "A curve counts who was inserted at least once by a day; the rate at %1 "
                               "months counts who is inserted on that very day, so it is lower."),
             {phrasebook.number(results.horizon())}});
        spec.note = spec.note.isEmpty() ? apart : spec.note + u' ' + apart;
    }
    readAlike(chart.curves, counted, phrasebook);
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
