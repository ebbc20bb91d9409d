#include "core/demo/awkwardstage.h"

namespace jisr {

namespace {

using Stage = AwkwardStage;

// ---- missing dates, neutral ----

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
    {"situation_without_start", situationWithoutStart},
    {"situation_without_dates", situationWithoutDates},
    {"deceased_without_start", deceasedWithoutStart},
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

std::span<const AwkwardCase> awkwardInsertion() {
    return Cases;
}

}  // namespace jisr
