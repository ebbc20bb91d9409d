#include "core/base/phrasebook.h"
#include "core/catalogue/normalise.h"
#include "core/indicators/factrows.h"
#include "core/quality/qualityreport.h"

namespace jisr {

namespace {

QString dayText(qint64 day, const Phrasebook& phrasebook) {
    return phrasebook.date(QDate::fromJulianDay(day));
}

/// The label of a choice by its place in the list; storage's codes and the catalogue's lists go alike.
QString choiceText(RecordKind kind, QStringView field, qint64 position) {
    const Field* of = record(kind).field(field);
    return of && position >= 0 && position < of->choices.size() ? term(of->choices[position].label)
                                                                : QString();
}

QString statusText(qint64 status) {
    return choiceText(RecordKind::Enrolment, u"status", status);
}

QString situationText(qint64 situation) {
    return choiceText(RecordKind::Situation, u"situation", situation);
}

Message enrolmentDates(const QualityFinding& f, const Phrasebook& phrasebook) {
    const QString first = dayText(f.a, phrasebook), second = dayText(f.b, phrasebook);
    switch (f.aspect) {
        case 0:
            return {QT_TRANSLATE_NOOP("core", "“%1” on %2, before the start on %3."),
                    {statusText(f.c), first, second}};
        case 1:
            return {QT_TRANSLATE_NOOP("core", "Planned end on %1, before the start on %2."), {first, second}};
        default:
            return {QT_TRANSLATE_NOOP("core", "Admitted on %1, before the application of %2."),
                    {first, second}};
    }
}

Message transfer(const QualityFinding& f) {
    switch (f.aspect) {
        case 0:
            return {QT_TRANSLATE_NOOP("core", "Transferred, but no enrolment continues it.")};
        case 1:
            return {QT_TRANSLATE_NOOP("core", "Transferred from an enrolment of another person.")};
        case 2:
            return {QT_TRANSLATE_NOOP("core", "Transferred from itself.")};
        case 3:
            return {QT_TRANSLATE_NOOP("core",
                                      "Transferred from an enrolment that never began (“%1”): it "
                                      "counts in no figure."),
                    {statusText(f.a)}};
        case 4:
            return {QT_TRANSLATE_NOOP("core",
                                      "Two enrolments continue the same transfer; this one counts in no "
                                      "figure.")};
        case 5:
            return {QT_TRANSLATE_NOOP("core", "Its transfers lead to no beginning: it counts in no figure.")};
        default:
            return {QT_TRANSLATE_NOOP("core",
                                      "Transferred from an enrolment that is not marked as transferred "
                                      "(“%1”)."),
                    {statusText(f.a)}};
    }
}

Message contradiction(const QualityFinding& f, const Phrasebook& phrasebook) {
    switch (f.aspect) {
        case 0:
            return {QT_TRANSLATE_NOOP("core", "From %1 to %2 at the same time as “%3”."),
                    {dayText(f.b, phrasebook), dayText(f.c, phrasebook), situationText(f.a)}};
        case 1:
            return {QT_TRANSLATE_NOOP("core", "“%1” begins after the death on %2."),
                    {situationText(f.a), dayText(f.b, phrasebook)}};
        default:
            return {QT_TRANSLATE_NOOP("core", "Death on %1, but “%2” was still confirmed on %3."),
                    {dayText(f.a, phrasebook), situationText(f.b), dayText(f.c, phrasebook)}};
    }
}

Message pay(const QualityFinding& f, const Phrasebook& phrasebook) {
    const QString amount = phrasebook.number((f.a + 50) / 100);
    switch (f.aspect) {
        case 0:
            return {QT_TRANSLATE_NOOP("core", "%1 MAD a month: looks like an hour's or a day's pay."),
                    {amount}};
        case 1:
            return {QT_TRANSLATE_NOOP("core", "%1 MAD a month for %2 hours a week: looks like a week's pay."),
                    {amount, phrasebook.number(f.b / 100)}};
        default:
            return {QT_TRANSLATE_NOOP("core", "%1 MAD a month: looks like a year's pay."), {amount}};
    }
}

Message afterCutOff(const QualityFinding& f, const Phrasebook& phrasebook) {
    static constexpr const char* texts[] = {
        QT_TRANSLATE_NOOP("core", "Begins on %1, after the cut-off."),
        QT_TRANSLATE_NOOP("core", "Ends on %1, after the cut-off."),
        QT_TRANSLATE_NOOP("core", "Last confirmed on %1, after the cut-off."),
        QT_TRANSLATE_NOOP("core", "Evidence of %1, after the cut-off."),
    };
    return {texts[f.aspect & 3], {dayText(f.a, phrasebook)}};
}

Message earlyJob(const QualityFinding& f, const std::vector<int>& horizons, const Phrasebook& phrasebook) {
    QStringList months;
    for (std::size_t i = 0; i < horizons.size(); ++i) {
        if (f.c & (qint64{1} << i)) {
            months << phrasebook.number(horizons[i]);
        }
    }
    const QString since = dayText(f.a, phrasebook), graduated = dayText(f.b, phrasebook),
                  days = phrasebook.number(f.b - f.a);
    if (months.isEmpty()) {
        return f.aspect ? Message(QT_TRANSLATE_NOOP("core",
                                                    "Since %1, %2 days before graduation on %3; employed "
                                                    "at entry; counted at the cut-off."),
                                  {since, days, graduated})
                        : Message(QT_TRANSLATE_NOOP("core",
                                                    "Since %1, %2 days before graduation on %3; counted "
                                                    "at the cut-off."),
                                  {since, days, graduated});
    }
    return f.aspect ? Message(QT_TRANSLATE_NOOP("core",
                                                "Since %1, %2 days before graduation on %3; employed at "
                                                "entry; counted at %4 months."),
                              {since, days, graduated, phrasebook.list(months)})
                    : Message(QT_TRANSLATE_NOOP("core",
                                                "Since %1, %2 days before graduation on %3; counted at "
                                                "%4 months."),
                              {since, days, graduated, phrasebook.list(months)});
}

}  // namespace

Message QualityReport::detail(QualityRule rule, const QualityFinding& f, const Phrasebook& phrasebook) const {
    const auto day = [&](qint64 number) { return dayText(number, phrasebook); };
    const auto number = [&](qint64 value) { return phrasebook.number(value); };
    const auto name = [&](qint64 position) { return names.at(static_cast<std::size_t>(position)); };
    const auto operatorName = [&](qint64 position) { return name(position + qint64(operatorNames)); };
    switch (rule) {
        case QualityRule::GraduatedUndated:
            return f.aspect
                       ? Message(QT_TRANSLATE_NOOP("core", "No date, and no planned end either."))
                       : Message(QT_TRANSLATE_NOOP("core", "No date; the planned end was %1."), {day(f.a)});
        case QualityRule::EnrolmentEndBeforeStart:
            return enrolmentDates(f, phrasebook);
        case QualityRule::SituationEndBeforeStart:
            return f.aspect
                       ? Message(QT_TRANSLATE_NOOP("core", "Last confirmed on %1, before its start on %2."),
                                 {day(f.a), day(f.b)})
                       : Message(QT_TRANSLATE_NOOP("core", "Ends on %1, before its start on %2."),
                                 {day(f.a), day(f.b)});
        case QualityRule::OrphanTransfer:
            return transfer(f);
        case QualityRule::OverlappingEnrolments:
            return f.c < 0 ? Message(QT_TRANSLATE_NOOP("core", "From %1 to %2 in another training too."),
                                     {day(f.a), day(f.b)})
                           : Message(QT_TRANSLATE_NOOP("core", "From %1 to %2 in cohort %3 too."),
                                     {day(f.a), day(f.b), name(f.c)});
        case QualityRule::ContradictingSituations:
            return contradiction(f, phrasebook);
        case QualityRule::JobBeforeGraduation:
            return earlyJob(f, horizons, phrasebook);
        case QualityRule::EmployerIsOperator:
            return f.aspect == 0
                       ? Message(QT_TRANSLATE_NOOP("core",
                                                   "Employed by %1, who trained the person; not declared "
                                                   "as hired by the operator."),
                                 {operatorName(f.a)})
                   : f.aspect == 1
                       ? Message(QT_TRANSLATE_NOOP("core", "Employed by %1, who trained the person."),
                                 {operatorName(f.a)})
                       : Message(QT_TRANSLATE_NOOP("core",
                                                   "Declared as hired by the operator; the "
                                                   "employer entered is another or none."));
        case QualityRule::OperatorAllHundred:
            return {QT_TRANSLATE_NOOP("core",
                                      "All %1 graduated, and all %2 observable graduates are known and "
                                      "inserted at 6 months."),
                    {number(f.a), number(f.b)}};
        case QualityRule::InsertionsInOneDay:
            return f.aspect
                       ? Message(QT_TRANSLATE_NOOP("core", "One of %1 insertions of %2 with evidence of %3."),
                                 {number(f.b), name(f.c), day(f.a)})
                       : Message(QT_TRANSLATE_NOOP("core", "One of %1 insertions entered by %2 on %3."),
                                 {number(f.b), name(f.c), day(f.a)});
        case QualityRule::CohortOverCapacity:
            return {QT_TRANSLATE_NOOP("core", "%1 learners for %2 places."), {number(f.a), number(f.b)}};
        case QualityRule::SharedPhone:
            return {QT_TRANSLATE_NOOP("core", "%1 is the number of %2 people."),
                    {shownPhone(u'+' + QString::number(f.a)), number(f.b)}};
        case QualityRule::UnusualPay:
            return pay(f, phrasebook);
        case QualityRule::EvidenceWithoutEmployer:
            return {QT_TRANSLATE_NOOP("core", "“%1” with evidence %2, employer unknown."),
                    {situationText(f.b), QString(QChar(char16_t(f.a)))}};
        case QualityRule::EvidenceWithoutReference:
            return {QT_TRANSLATE_NOOP("core", "“%1” with evidence %2: it doesn't say where the proof is."),
                    {situationText(f.b), QString(QChar(char16_t(f.a)))}};
        case QualityRule::EntryStatusMissing:
            return f.a == NoDay
                       ? Message(QT_TRANSLATE_NOOP("core", "Empty; counts as not employed at entry."))
                       : Message(QT_TRANSLATE_NOOP("core",
                                                   "Empty for the training that began on %1; "
                                                   "counts as not employed at entry."),
                                 {day(f.a)});
        case QualityRule::TrainingNotClosed:
            return f.aspect ? Message(QT_TRANSLATE_NOOP("core",
                                                        "Still “admitted”, though the training began on %1."),
                                      {day(f.a)})
                            : Message(QT_TRANSLATE_NOOP("core",
                                                        "Still in training, %1 days after the planned end on "
                                                        "%2."),
                                      {number(f.b), day(f.a)});
        case QualityRule::StatusUndated:
            return {QT_TRANSLATE_NOOP("core", "“%1” without a date."), {statusText(f.a)}};
        case QualityRule::EnrolmentWithoutDates:
            return f.aspect == 0   ? Message(QT_TRANSLATE_NOOP("core", "No start."))
                   : f.aspect == 1 ? Message(QT_TRANSLATE_NOOP("core", "No planned end."))
                                   : Message(QT_TRANSLATE_NOOP("core", "Neither a start nor a planned end."));
        case QualityRule::SituationWithoutStart:
            return f.aspect
                       ? Message(QT_TRANSLATE_NOOP("core", "No date at all: it counts nowhere."))
                       : Message(QT_TRANSLATE_NOOP("core", "No start; last confirmed on %1."), {day(f.a)});
        case QualityRule::GraduateOutOfReach:
            return {QT_TRANSLATE_NOOP("core", "Graduated on %1; no phone, no e-mail."), {day(f.a)}};
        case QualityRule::UnlikelyBirthDate:
            return f.aspect
                       ? Message(QT_TRANSLATE_NOOP("core", "Born on %1, after the training began on %2."),
                                 {day(f.a), day(f.b)})
                       : Message(QT_TRANSLATE_NOOP("core",
                                                   "Born on %1: %2 years old at the training's "
                                                   "start."),
                                 {day(f.a), number(f.b)});
        case QualityRule::HearsayOnly:
            return f.aspect ? Message(QT_TRANSLATE_NOOP("core", "“%1” by hearsay."), {situationText(f.a)})
                            : Message(QT_TRANSLATE_NOOP("core", "“%1” since %2 by hearsay."),
                                      {situationText(f.a), day(f.b)});
        case QualityRule::EnrolmentAfterCutOff:
            return {QT_TRANSLATE_NOOP("core", "“%1” on %2, after the cut-off."), {statusText(f.b), day(f.a)}};
        case QualityRule::SituationAfterCutOff:
            return afterCutOff(f, phrasebook);
        case QualityRule::ContactAfterCutOff:
            return {QT_TRANSLATE_NOOP("core", "On %1, after the cut-off."), {day(f.a)}};
        case QualityRule::ContactBeforeGraduation:
            return {QT_TRANSLATE_NOOP("core", "On %1; graduated on %2."), {day(f.a), day(f.b)}};
    }
    return {};
}

}  // namespace jisr
