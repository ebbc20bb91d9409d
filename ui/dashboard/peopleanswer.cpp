#include "ui/dashboard/peopleanswer.h"

#include "core/charting/figurechart.h"
#include "core/results/figurewords.h"
#include "ui/base/figuresdesk.h"

namespace jisr {

namespace {

/// Of people that are no figure's own, e.g. those inserted by a day of the curve.
FigurePassport passportOf(const PeopleQuestion& question, const People& people, const Analysis& analysis,
                          bool publicMode, const Phrasebook& phrasebook) {
    FigurePassport passport;
    passport.filter = filterInWords(
        question.filter, [&analysis](GroupKey key) { return analysis.codes(key); }, phrasebook);
    passport.rules = rulesInWords(analysis.cutOff(), phrasebook);
    if (publicMode) {
        passport.value = FigureWords::hiddenSign();
        passport.remark = phrasebook.say(
            QT_TRANSLATE_NOOP("core", "The counts are not published: too few people could be told apart."));
        return passport;
    }
    if (question.from || question.isAlone()) {
        passport.value = phrasebook.number(static_cast<qint64>(people.persons.size()));
    } else {
        passport.value = phrasebook.percent(people.numerator, people.denominator);
    }
    if (question.isAlone()) {
        return passport;
    }
    passport.counts =
        phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 of %2"),
                        {phrasebook.number(people.numerator), phrasebook.number(people.denominator)}});
    return passport;
}

}  // namespace

PeopleAnswer peopleAnswer(const ProgrammeFacts& facts, const Scope& scope, const PeopleQuestion& question,
                          Language language) {
    const Phrasebook phrasebook(language);
    const Analysis& analysis = facts.analysis();
    PeopleAnswer answer;
    answer.namesShown = !scope.publicMode;
    if (answer.namesShown) {
        answer.people = question.answer(analysis);
    }
    if (!question.isFigure()) {
        answer.passport = passportOf(question, answer.people, analysis, scope.publicMode, phrasebook);
        return answer;
    }
    ReportRequest request;
    request.filter = scope.filter;
    request.publicMode = scope.publicMode;
    if (scope.publicMode) {
        request.earlier = facts.earlier();
    }
    request.language = language;
    // the covers of the charts beside: they hide with every key's groups in view
    request.everyKey = scope.publicMode;
    request.horizon = indicatorInfo(question.indicator).perHorizon ? question.horizon : scope.horizon;
    answer.passport = figurePassport(analysis, facts.builder().results(request),
                                     {question.indicator, question.horizon, question.filter}, phrasebook);
    answer.chart = figureChart(answer.passport, question.indicator, question.horizon, phrasebook);
    return answer;
}

}  // namespace jisr
