#include "core/indicators/explanationwords.h"

#include "core/base/phrasebook.h"

namespace jisr {

namespace {

Message noNews(const HorizonReason& reason, const RuleParameters& parameters, const ReasonNames& names,
               const Phrasebook& phrasebook) {
    const QString day = phrasebook.date(reason.date);
    if (!reason.latest) {
        return {QT_TRANSLATE_NOOP("core", "Nothing is known of the time up to %1 (rule 5)."), {day}};
    }
    const QString last = phrasebook.date(reason.latestOn), what = names.situation(reason.latest);
    if (reason.latestEnded) {
        return {QT_TRANSLATE_NOOP("core",
                                  "The last known situation, %1, ended on %2: nothing tells about %3 "
                                  "(rule 5)."),
                {what, last, day}};
    }
    if (reason.latestUndated) {
        return {QT_TRANSLATE_NOOP("core", "%1 has no start: it tells about %2 only, not about %3 (rule 5)."),
                {what, last, day}};
    }
    return {QT_TRANSLATE_NOOP("core",
                              "The last news, of %1 (%2), is more than %3 days older than %4 "
                              "(rule 5)."),
            {last, what, phrasebook.number(parameters.validDays), day}};
}

Message decided(const HorizonReason& reason, const ReasonNames& names, const Phrasebook& phrasebook) {
    const QString day = phrasebook.date(reason.date);
    if (reason.training) {
        return {QT_TRANSLATE_NOOP("core", "In another training, %1, on %2 (rules 2 and 4)."),
                {names.enrolment(reason.training), day}};
    }
    const QString what = names.situation(reason.situation);
    if (reason.step == 1) {
        return {QT_TRANSLATE_NOOP("core", "%1, covers %2 (rule 1: counts neither for nor against)."),
                {what, day}};
    }
    if (reason.step == 3) {
        return {QT_TRANSLATE_NOOP("core", "%1, covers %2 (rule 3, main job)."), {what, day}};
    }
    return {QT_TRANSLATE_NOOP("core", "%1, covers %2 (rule 4)."), {what, day}};
}

}  // namespace

QString reasonSentence(const HorizonReason& reason, const RuleParameters& parameters,
                       const ReasonNames& names, const Phrasebook& phrasebook) {
    if (reason.status == Status::NotDue) {
        return phrasebook.say(
            Message(QT_TRANSLATE_NOOP("core", "Not due before %1."), {phrasebook.date(reason.date)}));
    }
    QStringList sentences;
    if (!isUnknown(reason.status)) {
        sentences.append(phrasebook.say(decided(reason, names, phrasebook)));
    } else {
        sentences.append(phrasebook.say(noNews(reason, parameters, names, phrasebook)));
        if (reason.nextOn.isValid()) {
            sentences.append(phrasebook.say(Message(QT_TRANSLATE_NOOP("core", "The next news begins on %1."),
                                                    {phrasebook.date(reason.nextOn)})));
        }
        if (reason.attempts > 0) {
            sentences.append(phrasebook.say(
                Message(QT_TRANSLATE_NOOP("core",
                                          "Failed attempts on different days since graduation: %1; "
                                          "%2 make somebody unreachable."),
                        {phrasebook.number(reason.attempts), phrasebook.number(parameters.minAttempts)})));
        } else {
            sentences.append(
                phrasebook.say(QT_TRANSLATE_NOOP("core", "No failed attempt to reach them is recorded.")));
        }
    }
    if (reason.studentJob) {
        sentences.append(phrasebook.say(
            Message(QT_TRANSLATE_NOOP("core",
                                      "%1 is left aside: fewer than %2 hours a week beside studies "
                                      "(rule 3)."),
                    {names.situation(reason.studentJob), phrasebook.number(parameters.studyJobHours)})));
    }
    if (reason.hearsay) {
        sentences.append(phrasebook.say(
            Message(QT_TRANSLATE_NOOP("core", "%1 is hearsay (evidence D), which never changes a status."),
                    {names.situation(reason.hearsay)})));
    }
    return sentences.join(u' ');
}

}  // namespace jisr
