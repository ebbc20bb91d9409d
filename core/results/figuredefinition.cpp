#include "core/results/figuredefinition.h"

namespace jisr {

namespace {

using enum IndicatorId;

/// The denominators that several indicators share.
const char* courses() {
    return QT_TRANSLATE_NOOP("core",
                             "confirmed courses (the learner came and stayed at least %2 days) whose planned "
                             "end lies at least %3 days before the cut-off. Left out: death, incapacity, "
                             "military service, detention, and courses without a planned end.");
}
const char* observable() {
    return QT_TRANSLATE_NOOP("core",
                             "observable graduates: those for whom %1 months have passed since graduation, "
                             "each person once. Who gives no news stays in; the deceased, the incapacitated "
                             "and those in military service are left out.");
}
const char* inserted() {
    return QT_TRANSLATE_NOOP("core",
                             "employed, self-employed, in alternance or on an ANAPEC insertion contract on "
                             "the day %1 months after graduation. An internship is not counted.");
}
const char* insertedOnly() {
    return QT_TRANSLATE_NOOP("core",
                             "graduates who were inserted on that day (employed, self-employed, in "
                             "alternance or on an ANAPEC insertion contract); nobody else.");
}

const char* counted(IndicatorId id) {
    switch (id) {
        case Conf:
            return QT_TRANSLATE_NOOP("core",
                                     "courses whose learner came and stayed at least %2 days. After a "
                                     "transfer it is still the same course.");
        case Grad:
            return QT_TRANSLATE_NOOP("core", "courses that ended with graduation, early or late.");
        case GradOt:
            return QT_TRANSLATE_NOOP(
                "core", "courses that ended with graduation, at most %4 days after the planned end.");
        case Drop:
            return QT_TRANSLATE_NOOP("core",
                                     "courses given up; also where nobody came to the continuation after a "
                                     "transfer.");
        case Fail:
            return QT_TRANSLATE_NOOP("core", "courses followed to their end without success.");
        case Ongo:
            return QT_TRANSLATE_NOOP("core",
                                     "courses that still go on after their planned end, and transfers that "
                                     "nothing followed.");
        case InsD:
            return QT_TRANSLATE_NOOP("core",
                                     "employed, self-employed, in alternance or on an ANAPEC insertion "
                                     "contract on the cut-off date itself. An internship is not counted.");
        case Due:
            return QT_TRANSLATE_NOOP(
                "core", "graduates for whom %1 months have passed since graduation by the cut-off.");
        case Neut:
            return QT_TRANSLATE_NOOP("core",
                                     "deceased, incapacitated or in military service on the day %1 months "
                                     "after graduation: neither a success nor a failure.");
        case Ins:
        case InsR:
        case InsA:
        case InsN:
            return inserted();
        case Emp:
            return QT_TRANSLATE_NOOP("core",
                                     "employed or self-employed on the day %1 months after graduation. "
                                     "Alternance and ANAPEC insertion contracts are not counted.");
        case InsUb:
            return QT_TRANSLATE_NOOP("core",
                                     "inserted on the day %1 months after graduation, and everybody who "
                                     "gives no news, as if all of them had found work: the most that the "
                                     "insertion rate can be.");
        case Pos:
            return QT_TRANSLATE_NOOP("core",
                                     "inserted or in further study on the day %1 months after graduation.");
        case ShAppr:
            return QT_TRANSLATE_NOOP("core", "in alternance on the day %1 months after graduation.");
        case ShCi:
            return QT_TRANSLATE_NOOP("core",
                                     "on an ANAPEC insertion contract on the day %1 months after graduation: "
                                     "by law a traineeship, not a job.");
        case ShStudy:
            return QT_TRANSLATE_NOOP("core",
                                     "in further study on the day %1 months after graduation, or again in a "
                                     "course of the programme, and not inserted.");
        case ShInt:
            return QT_TRANSLATE_NOOP("core",
                                     "in an internship, paid or not, on the day %1 months after graduation, "
                                     "and neither inserted nor in study.");
        case ShSeek:
            return QT_TRANSLATE_NOOP("core", "looking for work on the day %1 months after graduation.");
        case ShInact:
            return QT_TRANSLATE_NOOP(
                "core", "neither at work nor looking for it on the day %1 months after graduation.");
        case Unk:
            return QT_TRANSLATE_NOOP("core",
                                     "without news of the day %1 months after graduation: an "
                                     "answer holds for %5 days, hearsay never counts.");
        case Unreached:
            return QT_TRANSLATE_NOOP("core", "without news, although tried in vain on %6 days or more.");
        case NotTraced:
            return QT_TRANSLATE_NOOP("core",
                                     "without news, and tried in vain on fewer than %6 days: it is for the "
                                     "team to ask.");
        case Rep:
            return QT_TRANSLATE_NOOP(
                "core", "with a known situation on the day %1 months after graduation, whatever it is.");
        case Ver:
            return QT_TRANSLATE_NOOP(
                "core",
                "with a situation proved by a document, or by the employer or a recruiter "
                "in writing, not by their own word alone.");
        case Stab:
            return QT_TRANSLATE_NOOP("core", "on a contract without an end date, or self-employed.");
        case Field:
            return QT_TRANSLATE_NOOP("core", "at work in the trade they were trained for.");
        case Ft30:
            return QT_TRANSLATE_NOOP("core", "at work %7 hours a week or more.");
        case Local:
            return QT_TRANSLATE_NOOP("core", "at work in the region where their cohort was trained.");
        case Abroad:
            return QT_TRANSLATE_NOOP("core", "at work outside Morocco.");
        case Ofppt:
            return QT_TRANSLATE_NOOP("core",
                                     "inserted for at least a week at some time in the 9 months after "
                                     "graduation, even if no longer.");
        case Sust3To6:
            return QT_TRANSLATE_NOOP("core", "inserted at 3 months, and again at 6 months.");
        case Sust6To12:
            return QT_TRANSLATE_NOOP("core", "inserted at 6 months, and again at 12 months.");
        case E2i:
            return QT_TRANSLATE_NOOP("core",
                                     "inserted 6 months after graduation; for those who didn't graduate, 6 "
                                     "months after the planned end.");
        case Cirr180:
            return QT_TRANSLATE_NOOP("core",
                                     "new work in the trade, also alternance, an ANAPEC insertion contract "
                                     "or a paid internship, begun within 180 days of graduation.");
        case Cirr180Ft:
            return QT_TRANSLATE_NOOP("core",
                                     "new work in the trade, also alternance, an ANAPEC insertion contract "
                                     "or a paid internship, begun within 180 days of graduation, of %7 hours "
                                     "a week or more, without an end date or for 6 months or more.");
        case SalMed:
            return QT_TRANSLATE_NOOP("core",
                                     "the pay in the middle, in dirhams a month: half of them earn less, "
                                     "half earn more.");
    }
    return "";
}

const char* outOf(IndicatorId id) {
    switch (id) {
        case Conf:
            return QT_TRANSLATE_NOOP("core",
                                     "courses that began at least %2 days before the cut-off. Left out: "
                                     "candidates who were never enrolled, and courses without a start date.");
        case Grad:
        case GradOt:
        case Drop:
        case Fail:
        case Ongo:
            return courses();
        case InsD:
            return QT_TRANSLATE_NOOP("core",
                                     "everybody graduated by the cut-off, however lately, each person once, "
                                     "but the deceased, the incapacitated and those in military service. "
                                     "Never to be compared between two dates.");
        case Due:
            return QT_TRANSLATE_NOOP("core",
                                     "all graduates, each person once, at the first graduation. Without a "
                                     "graduation date nobody is counted.");
        case Neut:
            return QT_TRANSLATE_NOOP(
                "core", "graduates for whom %1 months have passed since graduation, each person once.");
        case InsR:
            return QT_TRANSLATE_NOOP("core",
                                     "observable graduates whose situation on that day is known. Who gives "
                                     "no news is left out, so the rate is flattering.");
        case InsA:
            return QT_TRANSLATE_NOOP("core",
                                     "observable graduates who were inserted or looking for work. In study, "
                                     "in an internship, inactive or without news: left out.");
        case InsN:
            return QT_TRANSLATE_NOOP("core",
                                     "observable graduates who weren't employed when they entered; of whom "
                                     "that isn't known counts as not employed.");
        case Ver:
        case Local:
        case Abroad:
            return insertedOnly();
        case Stab:
            return QT_TRANSLATE_NOOP("core", "graduates employed or self-employed on that day.");
        case Field:
            return QT_TRANSLATE_NOOP("core", "inserted graduates of whose job the trade is known.");
        case Ft30:
            return QT_TRANSLATE_NOOP(
                "core", "graduates employed or self-employed on that day whose hours are known.");
        case Ofppt:
            return QT_TRANSLATE_NOOP("core",
                                     "graduates who at 9 months were inserted, looking for work or in "
                                     "further study. Inactive, in an internship or without news: left out.");
        case Sust3To6:
            return QT_TRANSLATE_NOOP("core",
                                     "graduates inserted at 3 months for whom 6 months have passed, but "
                                     "those deceased, incapacitated or in military service by then.");
        case Sust6To12:
            return QT_TRANSLATE_NOOP("core",
                                     "graduates inserted at 6 months for whom 12 months have passed, but "
                                     "those deceased, incapacitated or in military service by then.");
        case E2i:
            return QT_TRANSLATE_NOOP("core",
                                     "everybody confirmed in a first course, graduated or not, for whom "
                                     "those 6 months have passed. Who gave up or failed stays in; the "
                                     "deceased, the incapacitated and those in military service are left "
                                     "out.");
        case Cirr180:
        case Cirr180Ft:
            return QT_TRANSLATE_NOOP("core",
                                     "graduates of at least 180 days before the cut-off who came for a job, "
                                     "or didn't say what for.");
        case SalMed:
            return QT_TRANSLATE_NOOP("core",
                                     "graduates employed 6 months after graduation, for %7 hours a week or "
                                     "more, whose pay is known.");
        default:
            return observable();
    }
}

}  // namespace

FigureDefinition figureDefinition(IndicatorId id, int horizon, const RuleParameters& parameters,
                                  const Phrasebook& phrasebook) {
    const QStringList values{phrasebook.number(horizon),
                             phrasebook.number(parameters.confirmDays),
                             phrasebook.number(parameters.graceDays),
                             phrasebook.number(parameters.onTimeDays),
                             phrasebook.number(parameters.validDays),
                             phrasebook.number(parameters.minAttempts),
                             phrasebook.number(parameters.fullTimeHours)};
    return {phrasebook.say({counted(id), values}), phrasebook.say({outOf(id), values})};
}

}  // namespace jisr
