// The worked example of the README: lists in the form of the Open University's student table, invented rows.
#include "tests/core/importing/programme.h"

using namespace jisr;

TEST_CASE("The mapping for the Open University's table brings in each row, blanks and damage included") {
    TestProgramme programme;
    ImportOptions options;
    options.mapping = Mapping::fromFile(QStringLiteral(JISR_TEST_DATA "/mappings/oulad.json"));
    const QString table = programme.table(
        QStringLiteral("students.csv"),
        QStringLiteral(
            "code_module,code_presentation,id_student,gender,region,highest_education,imd_band,age_band,"
            "num_of_prev_attempts,studied_credits,disability,final_result\n"
            "AAA,2013J,1,M,Scotland,HE Qualification,20-Oct,0-35,0,240,N,Pass\n"
            "AAA,2014J,1,M,Scotland,HE Qualification,,35-55,1,60,N,Distinction\n"
            "BBB,2013B,2,F,Wales,No Formal quals,90-100%,55<=,0,60,Y,Withdrawn\n"
            "BBB,2013B,3,F,Ireland,A Level or Equivalent,0-10%,0-35,0,60,N,Fail\n"));
    std::unique_ptr<Plan> plan = programme.plan({table});
    CHECK(plan->count(PlanAction::Create) == 0);  // a guess alone doesn't understand it
    plan = programme.plan({table}, options);
    CHECK(plan->rejectedRows() == 4);  // cohorts and operator are missing
    options.createMissing = true;
    plan = programme.plan({table}, options);
    INFO(TestProgramme::reasons(*plan).join(u'\n').toStdString());
    CHECK(plan->rejectedRows() == 0);
    CHECK(plan->tables().front().unusedColumns.contains(QStringLiteral("imd_band")));
    programme.apply(plan);
    CHECK(programme.store().count(RecordKind::Learner) == 3);
    CHECK(programme.store().count(RecordKind::Cohort) == 3);
    CHECK(programme.store().count(RecordKind::Enrolment) == 4);
    CHECK(programme.plan({table}, options)->changesNothing());
}

TEST_CASE("A learner whose rows disagree keeps the first value, with a warning, and no row is lost") {
    TestProgramme programme;
    ImportOptions options;
    options.createMissing = true;
    options.as = QStringLiteral("roll");
    const QString table = programme.table(
        QStringLiteral("roll.csv"),
        QStringLiteral("reference,last_name,first_name,education_level,cohort,region,operator,track,status\n"
                       "L1,Alami,Omar,bac,C1,MA-06,OP-A,DEV,dropped\nL1,Alami,Omar,bac_2,C2,MA-06,OP-A,DEV,"
                       "in_progress\n"));
    std::unique_ptr<Plan> plan = programme.plan({table}, options);
    CHECK(plan->rejectedRows() == 0);
    REQUIRE(plan->findingCount(Finding::Severity::Warning) >= 1);
    programme.apply(plan);
    CHECK(programme.store().count(RecordKind::Enrolment) == 2);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "education_level") ==
          QStringLiteral("bac"));
}
