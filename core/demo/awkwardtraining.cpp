#include "core/demo/awkwardstage.h"

#include <algorithm>

namespace jisr {

namespace {

using Stage = AwkwardStage;

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
    {"died_in_training", diedInTraining},
    {"incapable_in_training", incapableInTraining},
    {"called_up_in_training", calledUpInTraining},
    {"detained_in_training", detainedInTraining},
    {"neutral_after_cut_off", neutralAfterCutOff},
};

}  // namespace

std::span<const AwkwardCase> awkwardTraining() {
    return Cases;
}

}  // namespace jisr
