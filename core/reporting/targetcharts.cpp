#include "core/reporting/targetcharts.h"

#include <algorithm>

#include "core/forecast/backtest.h"
#include "core/reporting/chartcatalogue.h"

namespace jisr {

namespace {

constexpr int LeastMonths = 12;  ///< looked ahead where no goal ends later

Measure measureOf(const QString& code) {
    for (const Measure measure : {Measure::Graduates, Measure::Insertions}) {
        if (code == QLatin1String(measureCode(measure))) {
            return measure;
        }
    }
    return Measure::Learners;
}

const char* titleOf(Measure measure) {
    switch (measure) {
        case Measure::Learners:
            return QT_TRANSLATE_NOOP("core", "Confirmed learners: where the programme lands");
        case Measure::Graduates:
            return QT_TRANSLATE_NOOP("core", "Graduates: where the programme lands");
        case Measure::Insertions:
            return QT_TRANSLATE_NOOP("core", "Insertions at 6 months: where the programme lands");
    }
    return "";
}

QString monthLabel(int month) {
    return QStringLiteral("%1/%2").arg(month % 12 + 1, 2, 10, QLatin1Char('0')).arg(month / 12);
}

FanPoint aheadPoint(const Fan& fan, int month, const Phrasebook& phrasebook) {
    FanPoint point;
    point.label = monthLabel(month);
    point.key = QStringLiteral("month=%1").arg(point.label);
    point.fan = fan.at;
    point.detail = phrasebook.say(
        {QT_TRANSLATE_NOOP("core", "%1: about %2; 50%: %3 to %4; 80%: %5 to %6; 95%: %7 to %8"),
         {point.label, phrasebook.number(fan.median()), phrasebook.number(fan.low(50)),
          phrasebook.number(fan.high(50)), phrasebook.number(fan.low(80)), phrasebook.number(fan.high(80)),
          phrasebook.number(fan.low(95)), phrasebook.number(fan.high(95))}});
    return point;
}

/// Each goal from the end of the one before it to its own end.
void addPlan(FanChart& chart, const std::vector<GoalStep>& goals, Measure measure, int firstMonth,
             const Phrasebook& phrasebook) {
    int from = 0;
    const int last = static_cast<int>(chart.points.size()) - 1;
    for (const GoalStep& goal : goals) {
        if (goal.measure != QLatin1String(measureCode(measure))) {
            continue;
        }
        const int to = std::min(monthIndex(goal.endsOn) - firstMonth, last);
        if (to < from) {
            continue;
        }
        chart.plan.push_back(
            {from, to, goal.quantity,
             phrasebook.say({QT_TRANSLATE_NOOP("core", "aim %1 by %2"),
                             {phrasebook.number(goal.quantity), phrasebook.date(goal.endsOn)}})});
        from = to;
    }
}

}  // namespace

ChartSpec targetForecast(const Analysis& analysis, const ChartQuestion& question, const Progress& progress) {
    const Phrasebook& phrasebook = question.phrasebook;
    const ReportRequest& request = question.results.request();
    const Measure measure = measureOf(question.chosen("measure", {}));
    ChartSpec spec;
    spec.id = QStringLiteral("targets");
    spec.title = phrasebook.say(titleOf(measure));
    spec.language = phrasebook.language();
    spec.rightToLeft = phrasebook.rightToLeft();
    FanChart chart;
    chart.valueTitle = phrasebook.say(QT_TRANSLATE_NOOP("core", "people, cumulated"));
    chart.observedLabel = phrasebook.say(QT_TRANSLATE_NOOP("core", "observed"));
    chart.medianLabel = phrasebook.say(QT_TRANSLATE_NOOP("core", "middle of the runs"));
    chart.planLabel = phrasebook.say(QT_TRANSLATE_NOOP("core", "plan"));
    for (std::size_t i = 0; i < 3; ++i) {
        const char* percent[] = {"95", "80", "50"};
        chart.bandLabels[i] = phrasebook.withPercentSign(QLatin1String(percent[i]));
    }
    if (request.publicMode) {
        chart.emptyNote = phrasebook.say(QT_TRANSLATE_NOOP("core", "Forecasts are not published."));
        spec.content = std::move(chart);
        return spec;
    }
    const ProgrammePast past = ProgrammePast::of(analysis, request.filter, progress);
    if (past.isEmpty()) {
        chart.emptyNote = phrasebook.say(QT_TRANSLATE_NOOP("core", "Nobody has been confirmed yet."));
        spec.content = std::move(chart);
        return spec;
    }
    ForecastQuestion asked;
    asked.untilMonth = past.lastMonth + LeastMonths;
    for (const GoalStep& goal : request.goals) {
        asked.untilMonth = std::clamp(monthIndex(goal.endsOn), asked.untilMonth, past.lastMonth + 60);
    }
    asked.levers = {question.chosen("cohorts", {}).toInt(), question.chosen("graduation", {}).toInt(),
                    question.chosen("insertion", {}).toInt()};
    const BackTest test = backTest(past, asked.seed, progress);
    asked.graduationSpread = test.graduationSpread;
    asked.insertionSpread = test.insertionSpread;
    const Forecast said = forecast(past, past.lastMonth, asked, progress);

    const auto which = static_cast<std::size_t>(measure);
    for (std::size_t i = 0; i < said.observed[which].size(); ++i) {
        const qint64 people = said.observed[which][i];
        FanPoint point;
        point.label = monthLabel(past.firstMonth + static_cast<int>(i));
        point.key = QStringLiteral("month=%1").arg(point.label);
        point.observed = people;
        point.fan.fill(people);
        point.detail = phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "%1: %2 observed"), {point.label, phrasebook.number(people)}});
        chart.points.push_back(std::move(point));
    }
    for (std::size_t i = 0; i < said.ahead[which].size(); ++i) {
        chart.points.push_back(
            aheadPoint(said.ahead[which][i], past.lastMonth + 1 + static_cast<int>(i), phrasebook));
    }
    addPlan(chart, request.goals, measure, past.firstMonth, phrasebook);
    QStringList subtitle, note;
    for (const Message& sentence : test.sentences()) {
        subtitle.append(phrasebook.say(sentence));
    }
    for (const Message& sentence : said.assumptions) {
        note.append(phrasebook.say(sentence));
    }
    spec.subtitle = subtitle.join(u' ');
    spec.note = note.join(u' ');
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
