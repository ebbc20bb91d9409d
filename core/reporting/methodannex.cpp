#include "core/reporting/methodannex.h"

#include <algorithm>
#include <map>

#include "core/results/figuredefinition.h"
#include "core/results/figurewords.h"
#include "core/results/resultgroups.h"
#include "core/statistics/wilson.h"

namespace jisr {

namespace {

using enum IndicatorId;

struct Parameter {
    const char* code;
    int value;
    const char* meaning;  ///< context "core"
};

QString horizonList(const RuleParameters& rules) {
    QStringList months;
    for (const int horizon : rules.horizons) {
        months << QString::number(horizon);
    }
    return months.join(QStringLiteral(", "));
}

std::vector<Parameter> parametersOf(const RuleParameters& rules) {
    return {
        {"CONFIRM_DAYS", rules.confirmDays,
         QT_TRANSLATE_NOOP("core", "days of presence after which an enrolment is confirmed")},
        {"GRACE_DAYS", rules.graceDays,
         QT_TRANSLATE_NOOP("core", "days after the planned end before a training is judged")},
        {"ONTIME_DAYS", rules.onTimeDays,
         QT_TRANSLATE_NOOP("core", "days after the planned end within which graduation is on time")},
        {"VALID_DAYS", rules.validDays,
         QT_TRANSLATE_NOOP("core",
                           "days for which an unended situation stays known after its last confirmation")},
        {"STUDY_JOB_HOURS", rules.studyJobHours,
         QT_TRANSLATE_NOOP("core", "weekly hours below which a job beside studies is a student job")},
        {"FULLTIME_HOURS", rules.fullTimeHours, QT_TRANSLATE_NOOP("core", "weekly hours of full time")},
        {"MIN_ATTEMPTS", rules.minAttempts,
         QT_TRANSLATE_NOOP("core",
                           "failed attempts on distinct days after which a graduate counts as unreached")},
        {"PUB_MIN_DEN", rules.pubMinDenominator,
         QT_TRANSLATE_NOOP("core", "people below which no rate is published")},
        {"PUB_MIN_CELL", rules.pubMinCell,
         QT_TRANSLATE_NOOP("core", "people below which no count is published")},
    };
}

ReportCell cell(const QString& words) {
    return {words, words, {}};
}

ReportTable parameterTable(const RuleParameters& rules, const Phrasebook& phrasebook) {
    ReportTable table;
    table.id = QStringLiteral("parameters");
    table.title = phrasebook.say(
        {QT_TRANSLATE_NOOP("core", "Parameters of rule set %1"), {QLatin1String(RuleSetName)}});
    table.columns = {{phrasebook.say(QT_TRANSLATE_NOOP("core", "Parameter")), ReportColumnKind::Text},
                     {phrasebook.say(QT_TRANSLATE_NOOP("core", "Value")), ReportColumnKind::Text},
                     {phrasebook.say(QT_TRANSLATE_NOOP("core", "Meaning")), ReportColumnKind::Text}};
    for (const Parameter& parameter : parametersOf(rules)) {
        table.rows.push_back({cell(QLatin1String(parameter.code)), cell(QString::number(parameter.value)),
                              cell(phrasebook.say(parameter.meaning))});
    }
    table.rows.push_back(
        {cell(QStringLiteral("H")),
         {horizonList(rules), horizonList(rules).replace(u' ', QChar(0x00A0)), {}},
         cell(phrasebook.say(QT_TRANSLATE_NOOP("core", "horizons in months after graduation")))});
    return table;
}

ReportTable definitionTable(const Results& results, const Phrasebook& phrasebook) {
    const FigureWords words(phrasebook, results);
    ReportTable table;
    table.id = QStringLiteral("definitions");
    table.title = phrasebook.say(QT_TRANSLATE_NOOP("core", "What each figure counts"));
    table.columns = {{phrasebook.say(QT_TRANSLATE_NOOP("core", "Figure")), ReportColumnKind::Text},
                     {phrasebook.say(QT_TRANSLATE_NOOP("core", "Code")), ReportColumnKind::Text},
                     {phrasebook.say(QT_TRANSLATE_NOOP("core", "Counted")), ReportColumnKind::Text},
                     {phrasebook.say(QT_TRANSLATE_NOOP("core", "Out of")), ReportColumnKind::Text}};
    const std::vector<IndicatorId> few = {Conf, Grad, Due, Ins, Emp, InsUb, Unk, Rep};
    const std::vector<IndicatorId> all = {Conf,    Grad,   Due,       Neut,      Ins,   Emp,
                                          InsUb,   ShAppr, ShCi,      ShStudy,   ShInt, ShSeek,
                                          ShInact, Unk,    Unreached, NotTraced, Rep};
    std::vector<IndicatorId> ids = results.request().publicMode ? few : all;
    for (const IndicatorId id : conventions()) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
            ids.push_back(id);
        }
    }
    // said in full once: most rates are out of the same people
    std::map<QString, QString> firstOf;
    for (const IndicatorId id : ids) {
        const IndicatorInfo& info = indicatorInfo(id);
        const FigureDefinition definition =
            figureDefinition(id, words.horizonOf(id), results.parameters(), phrasebook);
        const auto [first, isNew] = firstOf.emplace(definition.outOf, QLatin1String(info.code));
        table.rows.push_back(
            {cell(phrasebook.say(info.name)), cell(QLatin1String(info.code)), cell(definition.counted),
             cell(isNew ? definition.outOf
                        : phrasebook.say({QT_TRANSLATE_NOOP("core", "as for %1"), {first->second}}))});
    }
    return table;
}

/// How to count one printed rate again, with the report's own numbers.
QStringList check(const Results& results, const Phrasebook& phrasebook) {
    const FigureWords words(phrasebook, results);
    const ResultGroup& whole = results.whole();
    const Figure *inserted = whole.open(Ins, results.horizon()),
                 *bound = whole.open(InsUb, results.horizon()), *unknown = whole.open(Unk, results.horizon());
    QStringList sentences = {
        phrasebook.say(QT_TRANSLATE_NOOP("core",
                                         "Every rate is its count divided by n, both printed beside it, in "
                                         "per cent with one decimal, half up."))};
    if (!inserted || inserted->denominator == 0) {
        return sentences;
    }
    const QString kept = phrasebook.rightToLeft() ? QStringLiteral("\u2066%1\u2069") : QStringLiteral("%1");
    const auto number = [&phrasebook](qint64 value) { return phrasebook.number(value); };
    sentences << phrasebook.say(
        {QT_TRANSLATE_NOOP("core", "The insertion rate of the whole: %1."),
         {kept.arg(QStringLiteral("%1 / %2 = %3")
                       .arg(number(inserted->numerator), number(inserted->denominator),
                            words.rateOf(*inserted)))}});
    const Interval limits = wilson(inserted->numerator, inserted->denominator);
    sentences << phrasebook.say(
        {QT_TRANSLATE_NOOP("core",
                           "Its 95% interval (Wilson), with x the count and z = %1, is %2; here: %3."),
         {phrasebook.locale().toString(z95, 'f', 6),
          kept.arg(QStringLiteral("(2x + z² ± z·√(z² + 4x(n − x)/n)) / (2(n + z²))")),
          words.range(limits.low, limits.high)}});
    if (bound && unknown) {
        sentences << phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "Its upper bound counts those without information as inserted: %1."),
             {kept.arg(QStringLiteral("(%1 + %2) / %3 = %4")
                           .arg(number(inserted->numerator), number(unknown->numerator),
                                number(inserted->denominator), words.rateOf(*bound)))}});
    }
    return sentences;
}

}  // namespace

QString parametersInShort(const RuleParameters& parameters, const Phrasebook& phrasebook) {
    // in an Arabic line each stays whole and the whole reads from the right
    const QString kept = phrasebook.rightToLeft() ? QStringLiteral("\u2066%1\u2069") : QStringLiteral("%1");
    QStringList parts;
    for (const Parameter& parameter : parametersOf(parameters)) {
        parts << kept.arg(
            QStringLiteral("%1\u00A0%2").arg(QLatin1String(parameter.code)).arg(parameter.value));
    }
    parts << kept.arg(QStringLiteral("H\u00A0") + horizonList(parameters).replace(u' ', QChar(0x00A0)));
    return parts.join(QStringLiteral(" · "));
}

std::vector<ReportItem> methodAnnex(const Results& results, const Phrasebook& phrasebook) {
    const RuleParameters& rules = results.parameters();
    std::vector<ReportItem> items;
    const auto heading = [&items, &phrasebook](int level, const char* text) {
        items.push_back(ReportHeading{level, phrasebook.say(text)});
    };
    const auto paragraph = [&items, &phrasebook](const Message& message) {
        items.push_back(ReportParagraph{phrasebook.say(message), false});
    };
    const QString months = phrasebook.number(results.horizon());
    heading(1, QT_TRANSLATE_NOOP("core", "Method"));
    heading(2, QT_TRANSLATE_NOOP("core", "Who is counted"));
    paragraph({QT_TRANSLATE_NOOP(
                   "core",
                   "Every figure is what the file knew about %1, the cut-off: what happened later is left "
                   "out. A person counts once, at the first graduation. A graduate is observable at %2 "
                   "months once that day has come; before, the graduate is in neither numerator nor "
                   "denominator."),
               {phrasebook.date(results.cutOff()), months}});
    paragraph({QT_TRANSLATE_NOOP(
        "core",
        "Inserted are those in a job, self-employed, in alternance or on an ANAPEC insertion "
        "contract on that very day. Graduates about whom nothing is known stay in the "
        "denominator: the insertion rate is therefore also the lower bound, and the upper bound "
        "counts them all as inserted. Those who died, are incapacitated or do their military "
        "service are left out on both sides.")});
    paragraph({QT_TRANSLATE_NOOP(
        "core",
        "The region is the cohort's. Training figures follow the cohort where a learner began, "
        "insertion figures the one that graduated the learner.")});
    heading(2, QT_TRANSLATE_NOOP("core", "How sure the figures are"));
    paragraph({QT_TRANSLATE_NOOP(
        "core",
        "The 95% confidence interval (Wilson) tells what chance alone may do to a rate of so few "
        "people; the bounds tell what the missing answers may do. Where fewer than 70% answered "
        "the rate carries a warning; where fewer than half did, no rate is given, only counts "
        "and bounds. Cohorts and regions are never ranked.")});
    paragraph({QT_TRANSLATE_NOOP(
        "core",
        "The time to insertion is estimated by Aalen and Johansen's cumulative incidence: "
        "further study, death, incapacity, military service and a new training compete with "
        "insertion, and those still waiting at the cut-off count as long as they were observed. "
        "Days with fewer than 5 people at risk are not shown.")});
    heading(2, QT_TRANSLATE_NOOP("core", "How to check a figure"));
    items.push_back(ReportParagraph{check(results, phrasebook).join(u' '), false});
    paragraph({QT_TRANSLATE_NOOP(
        "core",
        "The short code beside a figure leads back to it, to its definition and to the people counted: in "
        "Jisr, on the file that the report was made from, type it after Ctrl+K.")});
    if (results.request().publicMode) {
        heading(2, QT_TRANSLATE_NOOP("core", "What is not published"));
        paragraph({QT_TRANSLATE_NOOP(
                       "core",
                       "To protect individuals no rate on fewer than %1 people and no count of fewer than "
                       "%2 is shown; “c” stands for a hidden figure. Others are hidden so that none of "
                       "these can be worked out by subtraction. On 20 to 49 people, rates up to 5% or from "
                       "95% are given as such limits only."),
                   {phrasebook.number(rules.pubMinDenominator), phrasebook.number(rules.pubMinCell)}});
    }
    items.push_back(definitionTable(results, phrasebook));
    items.push_back(parameterTable(rules, phrasebook));
    return items;
}

}  // namespace jisr
