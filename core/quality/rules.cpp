#include "core/quality/rules.h"

#include <array>

namespace jisr {

namespace {

using enum RecordKind;

// short names, for the table
constexpr auto Grave = QualitySeverity::Error, Doubt = QualitySeverity::Warning, Hint = QualitySeverity::Note;

constexpr std::array<QualityRuleInfo, QualityRuleCount> Rules{{
    {QualityRule::GraduatedUndated, "graduated_undated", Grave, Enrolment,
     QT_TRANSLATE_NOOP("core", "Graduated without a date"),
     QT_TRANSLATE_NOOP("core",
                       "Without the day of graduation nobody can say when 6 months are over: the "
                       "graduate enters no insertion figure at all."),
     QT_TRANSLATE_NOOP("core",
                       "Ask the operator for the minutes of the jury and enter the date, for a whole "
                       "cohort at once on its page.")},
    {QualityRule::EnrolmentEndBeforeStart, "enrolment_end_before_start", Grave, Enrolment,
     QT_TRANSLATE_NOOP("core", "Enrolment ends before it starts"),
     QT_TRANSLATE_NOOP("core",
                       "Dates in the wrong order make confirmations, delays and time limits wrong; "
                       "often day and month were swapped."),
     QT_TRANSLATE_NOOP("core", "Compare with the cohort's dates and correct the one that is wrong.")},
    {QualityRule::SituationEndBeforeStart, "situation_end_before_start", Grave, Situation,
     QT_TRANSLATE_NOOP("core", "Situation ends before it starts"),
     QT_TRANSLATE_NOOP("core",
                       "A situation that was last confirmed before it began covers no day: the person "
                       "counts as without information."),
     QT_TRANSLATE_NOOP("core", "Correct the start or the day of the last news.")},
    {QualityRule::OrphanTransfer, "orphan_transfer", Grave, Enrolment,
     QT_TRANSLATE_NOOP("core", "Transfer that leads nowhere"),
     QT_TRANSLATE_NOOP("core",
                       "A transfer is one path in two cohorts. When its other end is missing, the "
                       "person stays “in training” for ever or counts twice."),
     QT_TRANSLATE_NOOP("core",
                       "Enter the enrolment in the new cohort with “Transferred from”, or correct the "
                       "status.")},
    {QualityRule::OverlappingEnrolments, "overlapping_enrolments", Grave, Enrolment,
     QT_TRANSLATE_NOOP("core", "Two trainings at once"),
     QT_TRANSLATE_NOOP("core",
                       "Nobody follows two bootcamps on the same days: one place is paid twice, and "
                       "the person counts in both operators' training figures."),
     QT_TRANSLATE_NOOP("core",
                       "Find out which one took place; close the other as no-show or dropped, or link "
                       "them as a transfer.")},
    {QualityRule::ContradictingSituations, "contradicting_situations", Grave, Situation,
     QT_TRANSLATE_NOOP("core", "Situations that contradict each other"),
     QT_TRANSLATE_NOOP("core",
                       "Seeking work and having it on the same days, or anything after a death: the "
                       "rule set picks one of the two, and it may be the wrong one."),
     QT_TRANSLATE_NOOP("core", "Enter the day on which the first situation ended.")},
    {QualityRule::JobBeforeGraduation, "job_before_graduation", Doubt, Situation,
     QT_TRANSLATE_NOOP("core", "Job before graduation counted as insertion"),
     QT_TRANSLATE_NOOP("core",
                       "The job was there before the diploma, so the programme can hardly have led to "
                       "it. JIT-1 counts it; a reader will ask. Net insertion leaves out those "
                       "employed at entry."),
     QT_TRANSLATE_NOOP("core",
                       "Check the job's start; enter the status at entry, “employed” where it was so.")},
    {QualityRule::EmployerIsOperator, "employer_is_operator", Doubt, Situation,
     QT_TRANSLATE_NOOP("core", "Employer is the operator of the training"),
     QT_TRANSLATE_NOOP("core",
                       "An operator that hires its own graduates raises its own rate. It is allowed, "
                       "but must be seen."),
     QT_TRANSLATE_NOOP("core", "Ask for the contract; tick “Hired by the operator” where it is so.")},
    {QualityRule::OperatorAllHundred, "operator_all_hundred", Doubt, Organisation,
     QT_TRANSLATE_NOOP("core", "100 % everywhere"),
     QT_TRANSLATE_NOOP("core",
                       "Everybody graduated, everybody answered and everybody works: real groups of "
                       "ten and more have exceptions, so those who failed were probably left out."),
     QT_TRANSLATE_NOOP("core", "Ask for the list of those admitted and call ten graduates at random.")},
    {QualityRule::InsertionsInOneDay, "insertions_in_one_day", Doubt, Situation,
     QT_TRANSLATE_NOOP("core", "Many insertions entered on one day"),
     QT_TRANSLATE_NOOP("core",
                       "Forty people don't find work, or tell of it, on one and the same day: such a "
                       "day is a list filled in before a deadline, and its dates can't be trusted."),
     QT_TRANSLATE_NOOP("core", "Look for the proof behind each, call a sample, and correct the dates.")},
    {QualityRule::CohortOverCapacity, "cohort_over_capacity", Doubt, Cohort,
     QT_TRANSLATE_NOOP("core", "Cohort over its capacity"),
     QT_TRANSLATE_NOOP("core",
                       "More learners than places: the capacity is out of date, or people of another "
                       "cohort were entered here."),
     QT_TRANSLATE_NOOP("core", "Compare the roster with the operator's attendance list.")},
    {QualityRule::SharedPhone, "shared_phone", Doubt, Learner,
     QT_TRANSLATE_NOOP("core", "One phone for many people"),
     QT_TRANSLATE_NOOP("core",
                       "Who answers for so many is the operator or a neighbour, not the graduate: "
                       "follow-up by phone is worth nothing here."),
     QT_TRANSLATE_NOOP("core", "Ask each for a number of their own.")},
    {QualityRule::UnusualPay, "unusual_pay", Doubt, Situation,
     QT_TRANSLATE_NOOP("core", "Pay that looks hourly, daily or yearly"),
     QT_TRANSLATE_NOOP("core",
                       "The median salary is of gross monthly pay; a pay by the hour or the year in "
                       "that field bends it."),
     QT_TRANSLATE_NOOP("core", "Convert to a month's gross pay, or empty the field.")},
    {QualityRule::EvidenceWithoutEmployer, "evidence_without_employer", Doubt, Situation,
     QT_TRANSLATE_NOOP("core", "Proved job without an employer"),
     QT_TRANSLATE_NOOP("core",
                       "A contract or an employer's letter names the employer. Without it the proof "
                       "can't be checked, and the verified share is too high."),
     QT_TRANSLATE_NOOP("core", "Enter the employer, or lower the evidence to C.")},
    {QualityRule::EvidenceWithoutReference, "evidence_without_reference", Doubt, Situation,
     QT_TRANSLATE_NOOP("core", "Evidence A or B without where the proof is"),
     QT_TRANSLATE_NOOP("core",
                       "An auditor will ask to see it. A proof that nobody can find is the person's "
                       "word, grade C."),
     QT_TRANSLATE_NOOP("core", "Write down the file or folder, or lower the evidence to C.")},
    {QualityRule::EntryStatusMissing, "entry_status_missing", Doubt, Enrolment,
     QT_TRANSLATE_NOOP("core", "Status at entry is missing"),
     QT_TRANSLATE_NOOP("core",
                       "Net insertion leaves out who had a job at entry; an empty status counts as "
                       "“had none” and flatters the figure. Fair comparisons need it too."),
     QT_TRANSLATE_NOOP("core", "Fill it in from the application form, for a whole selection at once.")},
    {QualityRule::TrainingNotClosed, "training_not_closed", Doubt, Enrolment,
     QT_TRANSLATE_NOOP("core", "Training over, status still open"),
     QT_TRANSLATE_NOOP("core",
                       "Long after the planned end the person is still “in progress”: neither "
                       "graduated nor dropped, and the graduation rate is too low."),
     QT_TRANSLATE_NOOP("core", "Ask the operator for the results and enter status and date.")},
    {QualityRule::StatusUndated, "status_undated", Doubt, Enrolment,
     QT_TRANSLATE_NOOP("core", "Dropped, failed, transferred or no-show without a date"),
     QT_TRANSLATE_NOOP("core",
                       "Without the day, an early drop can't be told from a late one: it counts in "
                       "full against the operator."),
     QT_TRANSLATE_NOOP("core", "Enter the date from the attendance list.")},
    {QualityRule::EnrolmentWithoutDates, "enrolment_without_dates", Doubt, Enrolment,
     QT_TRANSLATE_NOOP("core", "Enrolment without a start or planned end"),
     QT_TRANSLATE_NOOP("core",
                       "Neither the enrolment nor its cohort has the date: it stays outside of the "
                       "confirmation or graduation rate."),
     QT_TRANSLATE_NOOP("core", "Enter the cohort's dates once; they hold for all its learners.")},
    {QualityRule::SituationWithoutStart, "situation_without_start", Doubt, Situation,
     QT_TRANSLATE_NOOP("core", "Situation without a start"),
     QT_TRANSLATE_NOOP("core",
                       "It counts on the day of its last news at most and never for the time to "
                       "insertion."),
     QT_TRANSLATE_NOOP("core", "Ask at the next call since when.")},
    {QualityRule::GraduateOutOfReach, "graduate_out_of_reach", Doubt, Learner,
     QT_TRANSLATE_NOOP("core", "Graduate without phone or e-mail"),
     QT_TRANSLATE_NOOP("core",
                       "Nobody can ask what became of this person: without information for ever, and "
                       "unknown lowers the insertion rate."),
     QT_TRANSLATE_NOOP("core", "Ask the operator or fellow learners for a number.")},
    {QualityRule::UnlikelyBirthDate, "unlikely_birth_date", Doubt, Learner,
     QT_TRANSLATE_NOOP("core", "Birth date that can't be right"),
     QT_TRANSLATE_NOOP("core",
                       "Birth dates tell two people of one name apart; a wrong one hides "
                       "duplicates."),
     QT_TRANSLATE_NOOP("core", "Correct it from the identity card.")},
    {QualityRule::HearsayOnly, "hearsay_only", Hint, Situation,
     QT_TRANSLATE_NOOP("core", "Job known by hearsay"),
     QT_TRANSLATE_NOOP("core",
                       "Evidence D never counts. One call turns it into C, and the person into an "
                       "insertion."),
     QT_TRANSLATE_NOOP("core", "Call and have it confirmed.")},
    {QualityRule::EnrolmentAfterCutOff, "enrolment_after_cut_off", Hint, Enrolment,
     QT_TRANSLATE_NOOP("core", "Status dated after the cut-off"),
     QT_TRANSLATE_NOOP("core",
                       "It does not count yet: as of the cut-off the person is still in progress. "
                       "A date in the far future is a slip."),
     QT_TRANSLATE_NOOP("core", "Nothing, when the date is right; otherwise correct it.")},
    {QualityRule::SituationAfterCutOff, "situation_after_cut_off", Hint, Situation,
     QT_TRANSLATE_NOOP("core", "Situation dated after the cut-off"),
     QT_TRANSLATE_NOOP("core",
                       "What begins after the cut-off does not count yet. A date in the far future is "
                       "a slip."),
     QT_TRANSLATE_NOOP("core", "Nothing, when the date is right; otherwise correct it.")},
    {QualityRule::ContactAfterCutOff, "contact_after_cut_off", Hint, Contact,
     QT_TRANSLATE_NOOP("core", "Contact dated after the cut-off"),
     QT_TRANSLATE_NOOP("core",
                       "It counts from the first cut-off on or after its day. A date in the far future "
                       "is a slip."),
     QT_TRANSLATE_NOOP("core", "Nothing, when the date is right; otherwise correct it.")},
    {QualityRule::ContactBeforeGraduation, "contact_before_graduation", Hint, Contact,
     QT_TRANSLATE_NOOP("core", "Contact before graduation"),
     QT_TRANSLATE_NOOP("core",
                       "Attempts count only from graduation on: an earlier one never shows that a "
                       "graduate can't be reached."),
     QT_TRANSLATE_NOOP("core",
                       "Nothing, when it was a call during the training; otherwise correct the date.")},
}};

}  // namespace

const QualityRuleInfo& qualityRule(QualityRule rule) {
    return Rules[static_cast<std::size_t>(rule)];
}

std::optional<QualityRule> qualityRuleFromCode(QStringView code) {
    for (const QualityRuleInfo& info : Rules) {
        if (code.compare(QLatin1String(info.code), Qt::CaseInsensitive) == 0) {
            return info.rule;
        }
    }
    return std::nullopt;
}

const char* severityCode(QualitySeverity severity) {
    return severity == QualitySeverity::Error     ? "error"
           : severity == QualitySeverity::Warning ? "warning"
                                                  : "note";
}

const char* severityName(QualitySeverity severity) {
    return severity == QualitySeverity::Error     ? QT_TRANSLATE_NOOP("core", "Error")
           : severity == QualitySeverity::Warning ? QT_TRANSLATE_NOOP("core", "Warning")
                                                  : QT_TRANSLATE_NOOP("core", "Note");
}

}  // namespace jisr
