#include "core/demo/awkwardstage.h"

#include <algorithm>
#include <vector>

namespace jisr {

const DemoCohort& cohortOf(const AwkwardStage& s) {
    return s.plan.cohorts[static_cast<std::size_t>(s.cohort)];
}

QDate graduation(const AwkwardStage& s) {
    return cohortOf(s).endsOn.addDays(7);
}

QDate half(const AwkwardStage& s) {
    return graduation(s).addMonths(6);
}

DemoEnrolment& enrol(AwkwardStage& s, const char* status, const QDate& on) {
    DemoEnrolment enrolment;
    enrolment.cohort = s.cohort;
    enrolment.status = status;
    enrolment.statusOn = on;
    s.learner.enrolments.push_back(enrolment);
    return s.learner.enrolments.back();
}

DemoEnrolment& graduate(AwkwardStage& s) {
    return enrol(s, "graduated", graduation(s));
}

int nextCohort(const AwkwardStage& s, const QDate& day) {
    for (std::size_t i = static_cast<std::size_t>(s.cohort) + 1; i < s.plan.undatedCohort; ++i) {
        const DemoCohort& cohort = s.plan.cohorts[i];
        if (cohort.startsOn > day && cohort.endsOn.addDays(30) < demoCutOff() && cohort.size > 0) {
            return static_cast<int>(i);
        }
    }
    return s.cohort;
}

DemoSituation& job(AwkwardStage& s, const QDate& from, const QDate& known) {
    DemoSituation situation = s.career.job(cohortOf(s), "EMP", from);
    situation.lastKnownOn = known;
    situation.evidence = 'C';
    situation.weeklyHours = 88;
    s.learner.situations.push_back(situation);
    return s.learner.situations.back();
}

DemoSituation& spell(AwkwardStage& s, const char* kind, const QDate& from, const QDate& known) {
    DemoSituation situation = s.career.spell(kind, from);
    situation.lastKnownOn = known;
    situation.evidence = 'C';
    s.learner.situations.push_back(situation);
    return s.learner.situations.back();
}

void tried(AwkwardStage& s, const QDate& on, const char* result) {
    s.learner.contacts.push_back({on, "phone", result, {}});
}

DemoEnrolment& continued(AwkwardStage& s, int from, const char* status, const QDate& startedOn,
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

QDate middle(const AwkwardStage& s) {
    return cohortOf(s).startsOn.addDays(40);
}

std::span<const AwkwardCase> awkwardCases() {
    static const std::vector<AwkwardCase> all = [] {
        std::vector<AwkwardCase> cases(awkwardTraining().begin(), awkwardTraining().end());
        cases.insert(cases.end(), awkwardInsertion().begin(), awkwardInsertion().end());
        return cases;
    }();
    return all;
}

}  // namespace jisr
