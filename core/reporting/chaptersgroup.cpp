#include <algorithm>

#include "core/reporting/chapters.h"
#include "core/reporting/wholetables.h"

namespace jisr::chapters {

namespace {

/// The key that the report is about, and its group's code.
struct About {
    GroupKey key = GroupKey::All;
    QString code;
};

About aboutOf(const ChapterQuestion& question) {
    const ReportInfo* info = reportInfo(question.order.kind);
    const auto found = info && info->about ? question.order.scope.allowed.find(*info->about)
                                           : question.order.scope.allowed.end();
    return found == question.order.scope.allowed.end() || found->second.empty()
               ? About{}
               : About{*info->about, *found->second.begin()};
}

template <typename Mark>
const Mark* markOf(const std::vector<Mark>& marks, const About& about) {
    const QString ending = u'/' + QLatin1String(groupKeyCode(about.key)) + u'=' + about.code;
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&ending](const Mark& mark) { return mark.key.endsWith(ending); });
    return found == marks.end() ? nullptr : &*found;
}

QString dateOf(Day day, const Phrasebook& phrasebook) {
    return day == NoDay ? QStringLiteral("–") : phrasebook.date(QDate::fromJulianDay(day));
}

}  // namespace

Items beside(const ChapterQuestion& question, Progress& progress) {
    const About about = aboutOf(question);
    if (!question.around || about.key == GroupKey::All) {
        return {};
    }
    const Phrasebook& phrasebook = question.phrasebook;
    const Results& around = *question.around;
    Items items = {WholeTables(question).beside(around)};
    // cohorts may be bundled: then none stands there alone
    if (about.key == GroupKey::Cohort) {
        return items;
    }
    const ReportChart funnel{
        "insertion-funnel", {{QStringLiteral("by"), QLatin1String(groupKeyCode(about.key))}}, true};
    ChartSpec spec = chartOf(question, around, funnel, progress);
    const auto& drawn = std::get<FunnelChart>(spec.content);
    if (const FunnelMark* mark = markOf(drawn.marks, about)) {
        items.push_back(ReportParagraph{
            phrasebook.say({QT_TRANSLATE_NOOP("core", "Against chance (limits around: %3), %1 is %2."),
                            {mark->label, mark->flagText, drawn.baselineLabel}})});
    } else {
        items.push_back(ReportParagraph{phrasebook.say(
            QT_TRANSLATE_NOOP("core", "Against chance: without a rate to show, nothing can be said."))});
    }
    items.push_back(std::move(spec));
    if (about.key == GroupKey::Region || about.key == GroupKey::Operator) {
        ChartSpec gap = chartOf(
            question, around,
            {"fair-gap", {{QStringLiteral("by"), QLatin1String(groupKeyCode(about.key))}}, true}, progress);
        const GapMark* mark = markOf(std::get<GapChart>(gap.content).marks, about);
        if (mark && !mark->gapText.isEmpty()) {
            const FigureWords words(phrasebook, around);
            items.push_back(ReportParagraph{phrasebook.say(
                {QT_TRANSLATE_NOOP(
                     "core",
                     "With the same mix of people (track and status at entry), at the rates of "
                     "all, %1 of the %2 would be inserted; %3 are: a gap of %4 points (95% CI of "
                     "the rate: %5 to %6)."),
                 {phrasebook.perCentFigure(mark->expected / 100), phrasebook.number(mark->n),
                  phrasebook.number(mark->observed), mark->gapText, words.points(mark->low),
                  words.points(mark->high)}})});
        }
        items.push_back(std::move(gap));
    }
    return items;
}

Items cohort(const ChapterQuestion& question, Progress&) {
    const About about = aboutOf(question);
    const auto& cohorts = question.analysis.dimensions().cohorts;
    const auto found = std::find_if(cohorts.begin(), cohorts.end(),
                                    [&about](const CohortRow& row) { return row.code == about.code; });
    if (about.key != GroupKey::Cohort || found == cohorts.end()) {
        return {};
    }
    const Phrasebook& phrasebook = question.phrasebook;
    const FigureWords words(phrasebook, question.results);
    const auto say = [&phrasebook](const char* text) { return phrasebook.say(text); };
    ReportTable table;
    table.id = QStringLiteral("cohort");
    table.title = say(QT_TRANSLATE_NOOP("core", "The cohort"));
    table.columns = {{say(QT_TRANSLATE_NOOP("core", "What")), ReportColumnKind::Text},
                     {say(QT_TRANSLATE_NOOP("core", "Value")), ReportColumnKind::Text}};
    const auto add = [&](const QString& name, const ReportCell& value) {
        table.rows.push_back({words.text(name), value});
    };
    add(say(groupKeyName(GroupKey::Cohort)), words.text(found->code));
    for (const GroupKey key :
         {GroupKey::Region, GroupKey::Operator, GroupKey::Track, GroupKey::Phase, GroupKey::Mode}) {
        QStringList labels;
        for (const ResultGroup& group : question.results.groups(key)) {
            labels << words.label(group);
        }
        add(say(groupKeyName(key)),
            words.text(labels.isEmpty() ? FigureWords::nothingSign() : phrasebook.list(labels)));
    }
    add(say(QT_TRANSLATE_NOOP("core", "Begins on")), words.text(dateOf(found->startsOn, phrasebook)));
    add(say(QT_TRANSLATE_NOOP("core", "Planned end")), words.text(dateOf(found->endsOn, phrasebook)));
    const std::optional<qint64> enrolled = question.results.enrolled();
    add(say(QT_TRANSLATE_NOOP("core", "Places")),
        question.material.capacity ? words.count(*question.material.capacity)
                                   : words.text(say(QT_TRANSLATE_NOOP("core", "not said"))));
    add(say(QT_TRANSLATE_NOOP("core", "Enrolled")), words.count(enrolled));
    if (question.material.capacity.value_or(0) > 0 && enrolled) {
        add(say(QT_TRANSLATE_NOOP("core", "Places filled")),
            words.text(phrasebook.percent(*enrolled, *question.material.capacity)));
    }
    add(say(QT_TRANSLATE_NOOP("core", "In training")), words.count(question.results.inTraining()));
    return {table};
}

Items horizons(const ChapterQuestion& question, Progress& progress) {
    return {WholeTables(question).horizons(),
            chartOf(question, question.results,
                    {"cohort-heat", {{QStringLiteral("by"), QStringLiteral("each_cohort")}}}, progress)};
}

}  // namespace jisr::chapters
