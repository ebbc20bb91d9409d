#include "core/demo/awkward.h"

#include <algorithm>

namespace jisr {

namespace {

using Stage = AwkwardStage;

const DemoCohort& cohortOf(const Stage& s) {
    return s.plan.cohorts[static_cast<std::size_t>(s.cohort)];
}

/// The day this stage's cohort graduates, a week after its planned end.
QDate graduation(const Stage& s) {
    return cohortOf(s).endsOn.addDays(7);
}

/// Six months after it: T_6.
QDate half(const Stage& s) {
    return graduation(s).addMonths(6);
}

DemoEnrolment& enrol(Stage& s, const char* status, const QDate& on) {
    DemoEnrolment enrolment;
    enrolment.cohort = s.cohort;
    enrolment.status = status;
    enrolment.statusOn = on;
    s.learner.enrolments.push_back(enrolment);
    return s.learner.enrolments.back();
}

DemoEnrolment& graduate(Stage& s) {
    return enrol(s, "graduated", graduation(s));
}

/// Another cohort that begins after @p day and is over by the cut-off; the stage's own when none is.
int nextCohort(const Stage& s, const QDate& day) {
    for (std::size_t i = static_cast<std::size_t>(s.cohort) + 1; i < s.plan.undatedCohort; ++i) {
        const DemoCohort& cohort = s.plan.cohorts[i];
        if (cohort.startsOn > day && cohort.endsOn.addDays(30) < demoCutOff() && cohort.size > 0) {
            return static_cast<int>(i);
        }
    }
    return s.cohort;
}

DemoSituation& job(Stage& s, const QDate& from, const QDate& known) {
    DemoSituation situation = s.career.job(cohortOf(s), "EMP", from);
    situation.lastKnownOn = known;
    situation.evidence = 'C';
    situation.weeklyHours = 88;
    s.learner.situations.push_back(situation);
    return s.learner.situations.back();
}

DemoSituation& spell(Stage& s, const char* kind, const QDate& from, const QDate& known) {
    DemoSituation situation = s.career.spell(kind, from);
    situation.lastKnownOn = known;
    situation.evidence = 'C';
    s.learner.situations.push_back(situation);
    return s.learner.situations.back();
}

void tried(Stage& s, const QDate& on, const char* result = "no_answer") {
    s.learner.contacts.push_back({on, "phone", result, {}});
}

/// A second enrolment that goes on from the @p from-th.
DemoEnrolment& continued(Stage& s, int from, const char* status, const QDate& startedOn,
                         const QDate& statusOn) {
    DemoEnrolment enrolment;
    enrolment.cohort = nextCohort(s, cohortOf(s).startsOn);
    enrolment.transferFrom = from;
    enrolment.status = status;
    enrolment.startedOn = startedOn;
    enrolment.plannedEndOn = std::max(startedOn, statusOn);
    enrolment.statusOn = statusOn;
    s.learner.enrolments.push_back(enrolment);
    return s.learner.enrolments.back();
}

QDate middle(const Stage& s) {
    return cohortOf(s).startsOn.addDays(40);
}

// ---- chains ----

void transferThenGraduated(Stage& s) {
    enrol(s, "transferred", middle(s));
    continued(s, 0, "graduated", middle(s).addDays(1), graduation(s));
    job(s, graduation(s).addDays(30), half(s));
}

void transferTwice(Stage& s) {
    enrol(s, "transferred", middle(s));
    continued(s, 0, "transferred", middle(s).addDays(1), middle(s).addDays(30));
    continued(s, 1, "graduated", middle(s).addDays(31), graduation(s));
}

void transferWithoutSuccessor(Stage& s) {
    enrol(s, "transferred", middle(s));
}

void transferFork(Stage& s) {
    enrol(s, "transferred", middle(s));
    continued(s, 0, "dropped", middle(s).addDays(1), middle(s).addDays(25));
    continued(s, 0, "graduated", middle(s).addDays(8), graduation(s));
}

void transferForkSameDay(Stage& s) {
    enrol(s, "transferred", middle(s));
    continued(s, 0, "dropped", middle(s).addDays(1), middle(s).addDays(25));
    continued(s, 0, "graduated", middle(s).addDays(1), graduation(s));
}

void transferFromSelection(Stage& s) {
    enrol(s, "waitlisted", cohortOf(s).startsOn.addDays(-5));
    continued(s, 0, "graduated", cohortOf(s).startsOn.addDays(3), graduation(s));
}

DemoEnrolment& secondChain(Stage& s, const char* status, const QDate& from, const QDate& on) {
    DemoEnrolment enrolment;
    enrolment.cohort = nextCohort(s, from);
    enrolment.status = status;
    enrolment.startedOn = from;
    enrolment.plannedEndOn = std::max(from, on);
    enrolment.statusOn = on;
    s.learner.enrolments.push_back(enrolment);
    return s.learner.enrolments.back();
}

void secondGraduation(Stage& s) {
    graduate(s);
    secondChain(s, "graduated", graduation(s).addDays(20), graduation(s).addDays(110));
    job(s, graduation(s).addDays(130), half(s));
}

void graduatedTwiceSameDay(Stage& s) {
    graduate(s);
    secondChain(s, "graduated", cohortOf(s).startsOn.addDays(2), graduation(s));
}

void droppedThenGraduated(Stage& s) {
    enrol(s, "dropped", middle(s)).exitReason = "health";
    secondChain(s, "graduated", middle(s).addDays(60), graduation(s).addDays(20));
}

void studyInAnotherChain(Stage& s) {
    graduate(s);
    secondChain(s, "in_progress", half(s).addDays(-30), {}).plannedEndOn = demoCutOff().addDays(60);
}

void noShowIsNoStudy(Stage& s) {
    graduate(s);
    secondChain(s, "no_show", half(s).addDays(-30), half(s).addDays(10));
    spell(s, "SEEK", graduation(s), half(s));
}

// ---- confirmation and time limits ----

void noShow(Stage& s) {
    enrol(s, "no_show", cohortOf(s).startsOn.addDays(3));
}

void droppedBeforeConfirmation(Stage& s) {
    enrol(s, "dropped", cohortOf(s).startsOn.addDays(13)).exitReason = "distance";
}

void droppedOnConfirmationDay(Stage& s) {
    enrol(s, "dropped", cohortOf(s).startsOn.addDays(14)).exitReason = "content";
}

void failedBeforeConfirmation(Stage& s) {
    enrol(s, "failed", cohortOf(s).startsOn.addDays(10)).exitReason = "level";
}

void transferredBeforeConfirmation(Stage& s) {
    enrol(s, "transferred", cohortOf(s).startsOn.addDays(10));
}

void graduatedOnLastDayOnTime(Stage& s) {
    enrol(s, "graduated", cohortOf(s).endsOn.addDays(30));
}

void graduatedOneDayLate(Stage& s) {
    enrol(s, "graduated", cohortOf(s).endsOn.addDays(31));
}

void startsAfterCutOff(Stage& s) {
    DemoEnrolment& enrolment = enrol(s, "in_progress", {});
    enrolment.startedOn = demoCutOff().addDays(13);
    enrolment.plannedEndOn = demoCutOff().addDays(120);
}

void confirmableAtCutOff(Stage& s) {
    DemoEnrolment& enrolment = enrol(s, "in_progress", {});
    enrolment.startedOn = demoCutOff().addDays(-14);
    enrolment.plannedEndOn = demoCutOff().addDays(100);
}

void statusAfterCutOff(Stage& s) {
    DemoEnrolment& enrolment = enrol(s, "graduated", demoCutOff().addDays(9));
    enrolment.startedOn = demoCutOff().addDays(-100);
    enrolment.plannedEndOn = demoCutOff().addDays(-5);
}

void ownDates(Stage& s) {
    DemoEnrolment& enrolment = graduate(s);
    enrolment.startedOn = cohortOf(s).startsOn.addDays(21);
    enrolment.plannedEndOn = cohortOf(s).endsOn.addDays(21);
    enrolment.statusOn = cohortOf(s).endsOn.addDays(24);
}

void stillInTraining(Stage& s) {
    enrol(s, "in_progress", {});
}

// ---- missing dates ----

void undatedGraduation(Stage& s) {
    enrol(s, "graduated", {});
}

void undatedDrop(Stage& s) {
    enrol(s, "dropped", {}).exitReason = "unknown";
}

void undatedStatusStillOpen(Stage& s) {
    DemoEnrolment& enrolment = enrol(s, "graduated", {});
    enrolment.startedOn = demoCutOff().addDays(-150);
    enrolment.plannedEndOn = demoCutOff().addDays(-30);
}

void noDates(Stage& s) {
    enrol(s, "graduated", graduation(s)).cohort = static_cast<int>(s.plan.undatedCohort);
}

void noPlannedEnd(Stage& s) {
    DemoEnrolment& enrolment = enrol(s, "in_progress", {});
    enrolment.cohort = static_cast<int>(s.plan.undatedCohort);
    enrolment.startedOn = cohortOf(s).startsOn;
}

void situationWithoutStart(Stage& s) {
    graduate(s);
    job(s, {}, half(s));
}

void situationWithoutDates(Stage& s) {
    graduate(s);
    job(s, {}, {});
}

void deceasedWithoutStart(Stage& s) {
    graduate(s);
    spell(s, "DECEASED", {}, half(s));
}

// ---- neutral ----

void neutralIn(Stage& s, const char* reason) {
    enrol(s, "dropped", middle(s)).neutralReason = reason;
}
void diedInTraining(Stage& s) {
    neutralIn(s, "death");
}
void incapableInTraining(Stage& s) {
    neutralIn(s, "incapacity");
}
void calledUpInTraining(Stage& s) {
    neutralIn(s, "military");
}
void detainedInTraining(Stage& s) {
    neutralIn(s, "detention");
}

void neutralAfterCutOff(Stage& s) {
    DemoEnrolment& enrolment = enrol(s, "dropped", demoCutOff().addDays(5));
    enrolment.neutralReason = "military";
    enrolment.startedOn = demoCutOff().addDays(-200);
    enrolment.plannedEndOn = demoCutOff().addDays(-100);
}

void deceasedAfterGraduation(Stage& s) {
    graduate(s);
    spell(s, "DECEASED", graduation(s).addDays(60), {});
}

void neutralAtSixMonths(Stage& s) {
    graduate(s);
    DemoSituation& service = spell(s, "MIL", graduation(s).addDays(20), {});
    service.endedOn = graduation(s).addDays(20 + 210);
    job(s, graduation(s).addDays(5), half(s));
}

void incapableForAWhile(Stage& s) {
    graduate(s);
    spell(s, "INCAP", graduation(s).addDays(30), {}).endedOn = graduation(s).addDays(90);
    job(s, graduation(s).addDays(100), half(s));
}

// ---- status at T ----

void studentJob(Stage& s) {
    graduate(s);
    spell(s, "STUDY", graduation(s).addDays(15), half(s));
    job(s, graduation(s).addDays(30), half(s)).weeklyHours = 28;
}

void studentWithRealJob(Stage& s) {
    graduate(s);
    spell(s, "STUDY", graduation(s).addDays(15), half(s));
    job(s, graduation(s).addDays(30), half(s)).weeklyHours = 30;
}

void studentWithTwoJobs(Stage& s) {
    graduate(s);
    spell(s, "STUDY", graduation(s).addDays(15), half(s));
    job(s, graduation(s).addDays(30), half(s)).weeklyHours = 16;
    job(s, graduation(s).addDays(40), half(s)).weeklyHours = 16;
}

void studentJobUnknownHours(Stage& s) {
    graduate(s);
    spell(s, "STUDY", graduation(s).addDays(15), half(s));
    job(s, graduation(s).addDays(30), half(s)).weeklyHours = -1;
}

void twoJobsMostHours(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(10), half(s)).weeklyHours = 40;
    job(s, graduation(s).addDays(20), half(s)).weeklyHours = 60;
}

void twoJobsUnknownHours(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(10), half(s)).weeklyHours = -1;
    job(s, graduation(s).addDays(20), half(s)).weeklyHours = 20;
}

void twoJobsOpenEnded(Stage& s) {
    graduate(s);
    DemoSituation& limited = job(s, graduation(s).addDays(10), half(s));
    limited.contract = "cdd";
    limited.contractMonths = 12;
    DemoSituation& open = job(s, graduation(s).addDays(20), half(s));
    open.contract = "cdi";
    open.contractMonths = 0;
}

void twoJobsSameDay(Stage& s) {
    graduate(s);
    for (int i = 0; i < 2; ++i) {
        DemoSituation& each = job(s, graduation(s).addDays(10), half(s));
        each.contract = "cdi";
        each.contractMonths = 0;
    }
}

void endsAtSixMonths(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(10), {}).endedOn = half(s);
}

void endsTheDayBefore(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(10), {}).endedOn = half(s).addDays(-1);
}

void startsAtSixMonths(Stage& s) {
    graduate(s);
    job(s, half(s), half(s).addDays(20));
}

void lastKnownThirtyDaysBefore(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(10), half(s).addDays(-30));
}

void lastKnownThirtyOneDaysBefore(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(10), half(s).addDays(-31));
}

void hearsayOnly(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(10), half(s)).evidence = 'D';
}

void situationAfterCutOff(Stage& s) {
    graduate(s);
    spell(s, "SEEK", graduation(s), half(s));
    job(s, demoCutOff().addDays(15), {});
}

void monthEnd(Stage& s) {
    // T_6 of the last of August is the last of February
    DemoEnrolment& enrolment = enrol(s, "graduated", QDate(2025, 8, 31));
    enrolment.startedOn = QDate(2025, 4, 7);
    enrolment.plannedEndOn = QDate(2025, 8, 22);
    DemoSituation& situation = job(s, QDate(2025, 9, 15), {});
    situation.endedOn = QDate(2026, 2, 28);
}

void stableThoughEnded(Stage& s) {
    graduate(s);
    DemoSituation& situation = job(s, graduation(s).addDays(10), {});
    situation.contract = "cdi";
    situation.contractMonths = 0;
    situation.endedOn = half(s).addDays(20);
}

// ---- time to insertion ----

void jobRunsAtGraduation(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(-40), half(s));
}

void studyBeforeJob(Stage& s) {
    graduate(s);
    spell(s, "STUDY", graduation(s).addDays(20), {}).endedOn = graduation(s).addDays(80);
    job(s, graduation(s).addDays(81), half(s));
}

void jobAndStudySameDay(Stage& s) {
    graduate(s);
    spell(s, "STUDY", graduation(s).addDays(25), half(s));
    job(s, graduation(s).addDays(25), half(s));
}

void studyRunsAtGraduation(Stage& s) {
    graduate(s);
    spell(s, "STUDY", graduation(s).addDays(-60), {}).endedOn = graduation(s).addDays(40);
    job(s, graduation(s).addDays(60), half(s));
}

void sixDayJob(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(30), {}).endedOn = graduation(s).addDays(35);
    spell(s, "SEEK", graduation(s).addDays(36), graduation(s).addMonths(9));
}

// ---- contacts ----

void unreached(Stage& s) {
    graduate(s);
    for (const int days : {90, 100, 110}) {
        tried(s, graduation(s).addDays(days));
    }
}

void triedTwiceOnOneDay(Stage& s) {
    graduate(s);
    for (const int days : {90, 90, 110}) {
        tried(s, graduation(s).addDays(days));
    }
}

void triedOnGraduationDay(Stage& s) {
    graduate(s);
    for (const int days : {0, 90, 110}) {
        tried(s, graduation(s).addDays(days), "wrong_number");
    }
}

void neverTried(Stage& s) {
    graduate(s);
}

void refusedToAnswer(Stage& s) {
    graduate(s);
    for (const int days : {90, 180, 200}) {
        tried(s, graduation(s).addDays(days), "refused");
    }
    s.learner.noContact = 1;
}

// ---- who they are ----

void employedAtEntry(Stage& s) {
    DemoEnrolment& enrolment = graduate(s);
    enrolment.statusAtEntry = "employed";
    enrolment.intentAtEntry = "keep_employer";
    job(s, cohortOf(s).startsOn.addDays(-300), half(s));
}

void entryUnknown(Stage& s) {
    DemoEnrolment& enrolment = graduate(s);
    enrolment.statusAtEntry = nullptr;
    enrolment.intentAtEntry = nullptr;
    job(s, graduation(s).addDays(30), half(s));
}

void hiredByOperator(Stage& s) {
    graduate(s);
    DemoSituation& situation = job(s, graduation(s).addDays(5), half(s));
    situation.employer = cohortOf(s).operatorIndex;
    situation.hiredByOperator = 1;
}

void worksAbroad(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(50), half(s)).place = QStringLiteral("ABROAD:FR");
}

void placeUnknown(Stage& s) {
    graduate(s);
    job(s, graduation(s).addDays(50), half(s)).place.clear();
}

void bareIdentity(Stage& s) {
    graduate(s);
    s.learner.hasSex = s.learner.hasArabic = s.learner.hasCin = false;
    s.learner.bornOn = {};
    s.learner.residenceRegion = 0;
    s.learner.residenceProvince.clear();
    s.learner.educationLevel = nullptr;
}

constexpr AwkwardCase Cases[] = {
    {"transfer_then_graduated", transferThenGraduated},
    {"transfer_twice", transferTwice},
    {"transfer_without_successor", transferWithoutSuccessor},
    {"transfer_fork", transferFork},
    {"transfer_fork_same_day", transferForkSameDay},
    {"transfer_from_selection", transferFromSelection},
    {"second_graduation", secondGraduation},
    {"graduated_twice_same_day", graduatedTwiceSameDay},
    {"dropped_then_graduated", droppedThenGraduated},
    {"study_in_another_chain", studyInAnotherChain},
    {"no_show_is_no_study", noShowIsNoStudy},
    {"no_show", noShow},
    {"dropped_on_day_13", droppedBeforeConfirmation},
    {"dropped_on_day_14", droppedOnConfirmationDay},
    {"failed_before_confirmation", failedBeforeConfirmation},
    {"transferred_before_confirmation", transferredBeforeConfirmation},
    {"graduated_on_day_30", graduatedOnLastDayOnTime},
    {"graduated_on_day_31", graduatedOneDayLate},
    {"starts_after_cut_off", startsAfterCutOff},
    {"confirmable_at_cut_off", confirmableAtCutOff},
    {"status_after_cut_off", statusAfterCutOff},
    {"own_dates", ownDates},
    {"still_in_training", stillInTraining},
    {"undated_graduation", undatedGraduation},
    {"undated_drop", undatedDrop},
    {"undated_status_still_open", undatedStatusStillOpen},
    {"no_dates", noDates},
    {"no_planned_end", noPlannedEnd},
    {"situation_without_start", situationWithoutStart},
    {"situation_without_dates", situationWithoutDates},
    {"deceased_without_start", deceasedWithoutStart},
    {"died_in_training", diedInTraining},
    {"incapable_in_training", incapableInTraining},
    {"called_up_in_training", calledUpInTraining},
    {"detained_in_training", detainedInTraining},
    {"neutral_after_cut_off", neutralAfterCutOff},
    {"deceased_after_graduation", deceasedAfterGraduation},
    {"neutral_at_six_months", neutralAtSixMonths},
    {"incapable_for_a_while", incapableForAWhile},
    {"student_job", studentJob},
    {"student_with_real_job", studentWithRealJob},
    {"student_with_two_jobs", studentWithTwoJobs},
    {"student_job_unknown_hours", studentJobUnknownHours},
    {"two_jobs_most_hours", twoJobsMostHours},
    {"two_jobs_unknown_hours", twoJobsUnknownHours},
    {"two_jobs_open_ended", twoJobsOpenEnded},
    {"two_jobs_same_day", twoJobsSameDay},
    {"ends_at_six_months", endsAtSixMonths},
    {"ends_the_day_before", endsTheDayBefore},
    {"starts_at_six_months", startsAtSixMonths},
    {"last_known_30_days_before", lastKnownThirtyDaysBefore},
    {"last_known_31_days_before", lastKnownThirtyOneDaysBefore},
    {"hearsay_only", hearsayOnly},
    {"situation_after_cut_off", situationAfterCutOff},
    {"month_end", monthEnd},
    {"stable_though_ended", stableThoughEnded},
    {"job_runs_at_graduation", jobRunsAtGraduation},
    {"study_before_job", studyBeforeJob},
    {"job_and_study_same_day", jobAndStudySameDay},
    {"study_runs_at_graduation", studyRunsAtGraduation},
    {"six_day_job", sixDayJob},
    {"unreached", unreached},
    {"tried_twice_on_one_day", triedTwiceOnOneDay},
    {"tried_on_graduation_day", triedOnGraduationDay},
    {"never_tried", neverTried},
    {"refused_to_answer", refusedToAnswer},
    {"employed_at_entry", employedAtEntry},
    {"entry_unknown", entryUnknown},
    {"hired_by_operator", hiredByOperator},
    {"works_abroad", worksAbroad},
    {"place_unknown", placeUnknown},
    {"bare_identity", bareIdentity},
};

}  // namespace

std::span<const AwkwardCase> awkwardCases() {
    return Cases;
}

}  // namespace jisr
