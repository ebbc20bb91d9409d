#include "core/charting/targetcharts.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/charting/chartcatalogue.h"
#include "core/forecast/outlook.h"
#include "core/results/figurewords.h"

namespace jisr {

namespace {

constexpr int LeastMonths = 12;  ///< looked ahead where no goal ends later
constexpr int MostMonths = 60;   ///< further nobody could tell

Measure measureOf(const ChartQuestion& question) {
    const QString code = question.chosen("measure", {});
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

const char* regionTitleOf(Measure measure) {
    switch (measure) {
        case Measure::Learners:
            return QT_TRANSLATE_NOOP("core", "Confirmed learners by region: where each lands by %1");
        case Measure::Graduates:
            return QT_TRANSLATE_NOOP("core", "Graduates by region: where each lands by %1");
        case Measure::Insertions:
            return QT_TRANSLATE_NOOP("core", "Insertions at 6 months by region: where each lands by %1");
    }
    return "";
}

QString monthLabel(int month) {
    return QStringLiteral("%1/%2").arg(month % 12 + 1, 2, 10, QLatin1Char('0')).arg(month / 12);
}

/// Leads to those observed by the end of a month; what is ahead has nobody yet.
QString reachedKey(Measure measure, int month, const QString& group) {
    return QStringLiteral("reached:%1/%2/%3").arg(QLatin1String(measureCode(measure))).arg(month).arg(group);
}

std::vector<GoalStep> goalsFor(const std::vector<GoalStep>& goals, Measure measure) {
    std::vector<GoalStep> mine;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(mine), [measure](const GoalStep& goal) {
        return goal.measure == QLatin1String(measureCode(measure));
    });
    return mine;
}

/// What is aimed at by the last goal that ends by the end of @p month.
const GoalStep* aimBy(const std::vector<GoalStep>& goals, int month) {
    const GoalStep* aim = nullptr;
    for (const GoalStep& goal : goals) {
        aim = monthIndex(goal.endsOn) <= month ? &goal : aim;
    }
    return aim;
}

/// What both charts share: whether there is anything to forecast, the question and the words beneath.
struct TargetChart {
    const Phrasebook& phrasebook;
    const ReportRequest& request;
    QString whole;  ///< the key of everybody
    Measure measure;
    std::size_t which;
    QString emptyNote;
    std::shared_ptr<const Outlook::Basis> basis;
    ForecastQuestion asked;

    TargetChart(const Analysis& analysis, const ChartQuestion& question, const Progress& progress)
        : phrasebook(question.phrasebook),
          request(question.results.request()),
          whole(question.results.whole().key),
          measure(measureOf(question)),
          which(static_cast<std::size_t>(measure)) {
        if (request.publicMode) {
            emptyNote = phrasebook.say(QT_TRANSLATE_NOOP("core", "Forecasts are not published."));
            return;
        }
        basis = question.results.outlook().basis(analysis, request.filter, progress);
        if (basis->past.isEmpty()) {
            emptyNote = phrasebook.say(QT_TRANSLATE_NOOP("core", "Nobody has been confirmed yet."));
        }
        if (!emptyNote.isEmpty()) {
            return;
        }
        // to the same month whatever is shown of it: the numbers of both charts are those of the same runs
        asked.untilMonth = std::max(lastGoal(request.goals), past().lastMonth + LeastMonths);
        for (const auto& [region, goals] : request.regionGoals) {
            asked.untilMonth = std::max(asked.untilMonth, lastGoal(goals));
        }
        asked.levers = {question.chosen("cohorts", {}).toInt(), question.chosen("graduation", {}).toInt(),
                        question.chosen("insertion", {}).toInt()};
    }

    const ProgrammePast& past() const { return basis->past; }
    /// Months ahead, as far as anybody can tell, in which @p goals end; 0 without one.
    int lastGoal(const std::vector<GoalStep>& goals) const {
        int month = 0;
        for (const GoalStep& goal : goals) {
            month = std::max(month, monthIndex(goal.endsOn));
        }
        return month > past().lastMonth ? std::min(month, past().lastMonth + MostMonths) : 0;
    }
    ChartSpec spec(const char* id, const QString& title) const {
        ChartSpec spec;
        spec.id = QLatin1String(id);
        spec.title = title;
        spec.language = phrasebook.language();
        spec.rightToLeft = phrasebook.rightToLeft();
        return spec;
    }
    void explain(ChartSpec& spec, QStringList first, const Forecast& said) const {
        // of the three measures its own, then how it was tried
        const std::vector<Message> sentences = basis->test.sentences();
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            if (i == which || i + 1 == sentences.size()) {
                first.append(phrasebook.say(sentences[i]));
            }
        }
        spec.subtitle = first.join(u' ');
        QStringList note;
        for (const Message& sentence : said.assumptions) {
            note.append(phrasebook.say(sentence));
        }
        spec.note = note.join(u' ');
    }
    std::array<QString, 3> bandLabels() const {
        std::array<QString, 3> labels;
        const char* percent[] = {"95", "80", "50"};
        for (std::size_t i = 0; i < labels.size(); ++i) {
            labels[i] = phrasebook.withPercentSign(QLatin1String(percent[i]));
        }
        return labels;
    }
    QString bands(const QString& when, const Fan& fan) const {
        return phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "%1: about %2; 50%: %3 to %4; 80%: %5 to %6; 95%: %7 to %8"),
             {when, phrasebook.number(fan.median()), phrasebook.number(fan.low(50)),
              phrasebook.number(fan.high(50)), phrasebook.number(fan.low(80)),
              phrasebook.number(fan.high(80)), phrasebook.number(fan.low(95)),
              phrasebook.number(fan.high(95))}});
    }
    /// The answer in a sentence: where it lands, and whether that is enough.
    QString landing(const Fan& fan, const QDate& day, std::optional<qint64> aim) const {
        const QStringList values{phrasebook.date(day), phrasebook.number(fan.median()),
                                 phrasebook.number(fan.low(80)), phrasebook.number(fan.high(80)),
                                 phrasebook.number(aim.value_or(0))};
        if (!aim) {
            return phrasebook.say(
                {QT_TRANSLATE_NOOP("core", "By %1 about %2 (80%: %3 to %4)."), values.mid(0, 4)});
        }
        const char* text =
            *aim > fan.high(80)
                ? QT_TRANSLATE_NOOP("core",
                                    "By %1 about %2 (80%: %3 to %4) of the %5 aimed at: likely missed.")
            : *aim <= fan.low(80)
                ? QT_TRANSLATE_NOOP("core",
                                    "By %1 about %2 (80%: %3 to %4) of the %5 aimed at: likely reached.")
                : QT_TRANSLATE_NOOP("core", "By %1 about %2 (80%: %3 to %4) of the %5 aimed at: still open.");
        return phrasebook.say({text, values});
    }
};

/// Each goal from the end of the one before it to its own end.
void addPlan(FanChart& chart, const std::vector<GoalStep>& goals, int firstMonth,
             const Phrasebook& phrasebook) {
    int from = 0;
    const int last = static_cast<int>(chart.points.size()) - 1;
    for (const GoalStep& goal : goals) {
        const int to = std::min(monthIndex(goal.endsOn) - firstMonth, last);
        if (to < from) {
            continue;
        }
        const QString label =
            phrasebook.say({QT_TRANSLATE_NOOP("core", "aim %1 by %2"),
                            {phrasebook.number(goal.quantity), phrasebook.date(goal.endsOn)}});
        chart.plan.push_back({from, to, goal.quantity, label});
        if (monthIndex(goal.endsOn) == firstMonth + to) {
            chart.points[static_cast<std::size_t>(to)].detail += u'\n' + label;
        }
        from = to;
    }
}

void addPoints(FanChart& chart, const Forecast& said, const TargetChart& shared) {
    const Phrasebook& phrasebook = shared.phrasebook;
    const auto pointOf = [](int month) {
        FanPoint point;
        point.label = monthLabel(month);
        return point;
    };
    for (std::size_t i = 0; i < said.observed[shared.which].size(); ++i) {
        const qint64 people = said.observed[shared.which][i];
        const int month = said.firstMonth + static_cast<int>(i);
        FanPoint point = pointOf(month);
        point.key = reachedKey(shared.measure, month, shared.whole);
        point.observed = people;
        point.fan.fill(people);
        point.detail = phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "%1: %2 observed"), {point.label, phrasebook.number(people)}});
        chart.points.push_back(std::move(point));
    }
    for (std::size_t i = 0; i < said.ahead[shared.which].size(); ++i) {
        FanPoint point = pointOf(said.lastObserved + 1 + static_cast<int>(i));
        point.fan = said.ahead[shared.which][i].at;
        point.detail = shared.bands(point.label, said.ahead[shared.which][i]);
        chart.points.push_back(std::move(point));
    }
}

}  // namespace

std::optional<ReachedAddress> reachedAddress(const QString& key, const Results& results) {
    static const QRegularExpression form(QStringLiteral("^reached:([a-z]+)/(\\d+)/(.+)$"));
    const QRegularExpressionMatch match = form.match(key);
    if (!match.hasMatch()) {
        return {};
    }
    // the filter of the group, whatever the figure
    const auto group =
        results.address(QStringLiteral("INS/%1/%2").arg(HeadlineHorizon).arg(match.captured(3)));
    constexpr std::array counted{Reached::Confirmed, Reached::Graduated, Reached::Inserted};
    for (std::size_t i = 0; group && i < counted.size(); ++i) {
        if (match.captured(1) == QLatin1String(measureCode(static_cast<Measure>(i)))) {
            return ReachedAddress{{counted[i], match.captured(2).toInt()}, group->filter};
        }
    }
    return {};
}

ChartSpec targetForecast(const Analysis& analysis, const ChartQuestion& question, const Progress& progress) {
    TargetChart shared(analysis, question, progress);
    const Phrasebook& phrasebook = shared.phrasebook;
    ChartSpec spec = shared.spec("targets", phrasebook.say(titleOf(shared.measure)));
    FanChart chart;
    chart.valueTitle = phrasebook.say(QT_TRANSLATE_NOOP("core", "people, cumulated"));
    chart.observedLabel = phrasebook.say(QT_TRANSLATE_NOOP("core", "observed"));
    chart.medianLabel = phrasebook.say(QT_TRANSLATE_NOOP("core", "middle of the runs"));
    chart.planLabel = phrasebook.say(QT_TRANSLATE_NOOP("core", "plan"));
    chart.bandLabels = shared.bandLabels();
    chart.emptyNote = shared.emptyNote;
    if (!shared.emptyNote.isEmpty()) {
        spec.content = std::move(chart);
        return spec;
    }
    const int now = shared.past().lastMonth;
    const Forecast said = Outlook::forecastOf(*shared.basis, shared.asked, progress);
    addPoints(chart, said, shared);
    const std::vector<GoalStep> goals = goalsFor(shared.request.goals, shared.measure);
    addPlan(chart, goals, said.firstMonth, phrasebook);

    const std::vector<Fan>& ahead = said.ahead[shared.which];
    QStringList answers;
    for (const GoalStep& goal : goals) {
        const int month = monthIndex(goal.endsOn);
        if (month > now && month <= shared.asked.untilMonth) {
            answers.append(
                shared.landing(ahead[static_cast<std::size_t>(month - now - 1)], goal.endsOn, goal.quantity));
        }
    }
    if (answers.isEmpty()) {
        answers.append(shared.landing(ahead.back(), lastDayOfMonth(shared.asked.untilMonth), {}));
    }
    shared.explain(spec, answers, said);
    spec.content = std::move(chart);
    return spec;
}

ChartSpec regionForecast(const Analysis& analysis, const ChartQuestion& question, const Progress& progress) {
    TargetChart shared(analysis, question, progress);
    const Phrasebook& phrasebook = shared.phrasebook;
    const auto word = [&phrasebook](const char* text) { return phrasebook.say(text); };
    GoalChart chart;
    chart.emptyNote = shared.emptyNote;
    if (!shared.emptyNote.isEmpty()) {
        ChartSpec spec =
            shared.spec("targets-by-region", word(QT_TRANSLATE_NOOP("core", "Where each region lands")));
        spec.content = std::move(chart);
        return spec;
    }
    const ProgrammePast& past = shared.past();
    std::map<QString, std::vector<GoalStep>> goals;
    int month = 0;
    for (const auto& [code, all] : shared.request.regionGoals) {
        goals[code] = goalsFor(all, shared.measure);
        month = std::max(month, shared.lastGoal(goals[code]));
    }
    const std::vector<GoalStep> whole = goalsFor(shared.request.goals, shared.measure);
    month = month ? month : shared.lastGoal(whole);
    month = month ? month : past.lastMonth + LeastMonths;
    shared.asked.regionsMonth = month;
    const QDate day = lastDayOfMonth(month);
    const Forecast said = Outlook::forecastOf(*shared.basis, shared.asked, progress);

    chart.groupTitle = word(QT_TRANSLATE_NOOP("core", "Region"));
    chart.valueTitle = word(QT_TRANSLATE_NOOP("core", "people, cumulated"));
    chart.observedLabel = phrasebook.say(
        {QT_TRANSLATE_NOOP("core", "observed by %1"), {phrasebook.date(question.results.cutOff())}});
    chart.medianLabel =
        phrasebook.say({QT_TRANSLATE_NOOP("core", "middle of the runs, by %1"), {phrasebook.date(day)}});
    chart.aimLabel = word(QT_TRANSLATE_NOOP("core", "aim"));
    chart.observedTitle = word(QT_TRANSLATE_NOOP("core", "observed"));
    chart.medianTitle = word(QT_TRANSLATE_NOOP("core", "about"));
    chart.aimTitle = chart.aimLabel;
    chart.noAim = FigureWords::nothingSign();
    chart.bandLabels = shared.bandLabels();
    const FigureWords words(phrasebook, question.results);
    for (const ResultGroup& group : question.results.regions()) {
        const QString code = group.name.code == QLatin1String(NoCode) ? QString() : group.name.code;
        const auto found = std::find(past.regions.begin(), past.regions.end(), code);
        const GoalStep* aim = aimBy(goals[code], month);
        GoalMark mark;
        mark.label = words.label(group);
        mark.key = reachedKey(shared.measure, past.lastMonth, group.key);
        Fan fan;
        if (found != past.regions.end()) {
            const auto region = static_cast<std::size_t>(found - past.regions.begin());
            mark.observed = past.reached(shared.measure, past.lastMonth, static_cast<int>(region));
            fan = said.regions[shared.which][region];
        }
        mark.fan = fan.at;
        if (aim) {
            mark.aim = aim->quantity;
        }
        mark.detail = QStringList{mark.label,
                                  phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2 observed"),
                                                  {phrasebook.date(question.results.cutOff()),
                                                   phrasebook.number(mark.observed)}}),
                                  shared.bands(phrasebook.date(day), fan),
                                  aim ? shared.landing(fan, day, mark.aim)
                                      : word(QT_TRANSLATE_NOOP("core", "Nothing is aimed at here."))}
                          .join(u'\n');
        chart.marks.push_back(std::move(mark));
    }
    ChartSpec spec = shared.spec("targets-by-region",
                                 phrasebook.say({regionTitleOf(shared.measure), {phrasebook.date(day)}}));
    const GoalStep* aim = aimBy(whole, month);
    shared.explain(
        spec,
        {shared.landing(said.ahead[shared.which][static_cast<std::size_t>(month - past.lastMonth - 1)], day,
                        aim ? std::optional(aim->quantity) : std::nullopt)},
        said);
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
