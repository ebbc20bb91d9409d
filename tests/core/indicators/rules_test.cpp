#include "tests/core/indicators/onegraduate.h"
#include "tests/support/catch.h"

using namespace jisr;

// Each test names a sentence of METHODOLOGY.md. The graduate is of 2025-06-13, at 6 months 2025-12-13.

TEST_CASE("a job counts from its first to its last day, both included") {
    OneGraduate one;
    SituationRow& job = one.situation(SituationKind::Emp, on(2025, 12, 13), on(2025, 12, 13));
    CHECK(one.status(6) == Status::Emp);
    job.startedOn = on(2025, 12, 14);
    CHECK(one.status(6) == Status::NotTraced);
    job.startedOn = on(2025, 7, 1);
    job.endedOn = on(2025, 12, 13);
    CHECK(one.status(6) == Status::Emp);
    job.endedOn = on(2025, 12, 12);
    CHECK(one.status(6) == Status::NotTraced);
}

TEST_CASE("without an observed end a situation is believed 30 days past its last confirmation") {
    OneGraduate one;
    SituationRow& job = one.situation(SituationKind::Emp, on(2025, 7, 1), on(2025, 11, 13));
    CHECK(one.status(6) == Status::Emp);
    job.lastKnownOn = on(2025, 11, 12);
    CHECK(one.status(6) == Status::NotTraced);
    job.lastKnownOn = NoDay;  // reads as the start
    CHECK(one.status(3) == Status::NotTraced);
    job.startedOn = on(2025, 8, 14);
    CHECK(one.status(3) == Status::Emp);
}

TEST_CASE("hearsay never changes a status") {
    OneGraduate one;
    SituationRow& job = one.situation(SituationKind::Emp, on(2025, 7, 1), on(2026, 6, 1));
    job.evidence = 'D';
    CHECK(one.status(6) == Status::NotTraced);
    CHECK(one.time() == std::pair(0, 0));
}

TEST_CASE("a student job of known hours under 15 is study, of 15 or of unknown hours a job") {
    OneGraduate one;
    one.situation(SituationKind::Study, on(2025, 9, 1), on(2026, 6, 1));
    one.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 6, 1), 7);
    SituationRow& second = one.situation(SituationKind::Self, on(2025, 9, 1), on(2026, 6, 1), 7);
    CHECK(one.status(6) == Status::Study);
    second.weeklyHours = 800;  // together 15
    CHECK(one.status(6) == Status::Self);
    second.weeklyHours = -1;
    CHECK(one.status(6) == Status::Emp);  // unknown is least: the main job is the other
}

TEST_CASE("the main job has most hours, then no end, then the earlier start, then the lower reference") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 9, 2), on(2026, 6, 1), 20);
    one.situation(SituationKind::Self, on(2025, 9, 1), on(2026, 6, 1), 20);
    CHECK(one.status(6) == Status::Self);
    one.learner.situations[1].contractMonths = 6;
    CHECK(one.status(6) == Status::Emp);
    one.learner.situations[0].contractMonths = 6;
    one.learner.situations[0].startedOn = on(2025, 9, 1);
    CHECK(one.status(6) == Status::Emp);
    one.learner.situations[1].weeklyHours = 2001;
    CHECK(one.status(6) == Status::Self);
}

TEST_CASE("alternance comes before a contrat d'insertion, then study, internship, seeking, inactive") {
    OneGraduate one;
    const auto add = [&](SituationKind kind) { one.situation(kind, on(2025, 9, 1), on(2026, 6, 1)); };
    add(SituationKind::Inact);
    CHECK(one.status(6) == Status::Inact);
    add(SituationKind::Seek);
    CHECK(one.status(6) == Status::Seek);
    add(SituationKind::IntUnpaid);
    CHECK(one.status(6) == Status::Int);
    add(SituationKind::Study);
    CHECK(one.status(6) == Status::Study);
    add(SituationKind::Ci);
    CHECK(one.status(6) == Status::Ci);
    add(SituationKind::Appr);
    CHECK(one.status(6) == Status::Appr);
    add(SituationKind::Emp);
    CHECK(one.status(6) == Status::Emp);
    add(SituationKind::Mil);
    CHECK(one.status(6) == Status::Neutral);
    CHECK(one.count(IndicatorId::Ins) == Count(0, 0));
    CHECK(one.count(IndicatorId::Neut) == Count(1, 1));
}

TEST_CASE("three failed attempts on distinct days since graduation make a graduate unreached") {
    OneGraduate one;
    const auto call = [&](Day day, ContactResult result = ContactResult::NoAnswer) {
        one.learner.contacts.push_back({day, result});
    };
    call(on(2026, 1, 5));
    call(on(2026, 1, 6), ContactResult::Callback);
    call(on(2026, 1, 6));
    call(on(2025, 6, 13));  // the day of graduation doesn't count
    call(on(2026, 7, 1));   // nor what lies after the cut-off
    call(NoDay);
    call(on(2026, 2, 1), ContactResult::Reached);
    CHECK(one.status(3) == Status::NotTraced);
    call(on(2026, 6, 30), ContactResult::Refused);
    CHECK(one.status(3) == Status::Unreached);  // whatever the date of the status
}

TEST_CASE("a situation without start covers the one day it was known, even a death") {
    OneGraduate one;
    one.situation(SituationKind::Deceased, NoDay, on(2025, 12, 13));
    CHECK(one.status(6) == Status::Neutral);
    CHECK(one.status(9) == Status::NotTraced);
    CHECK(one.time() == std::pair(0, 0));
    one.learner.situations[0].lastKnownOn = NoDay;
    CHECK(one.status(6) == Status::NotTraced);
}

TEST_CASE("a second course is study while it lasts, unless its person never came") {
    OneGraduate one;
    EnrolmentRow& second = one.enrol(EnrolmentStatus::Dropped, on(2025, 12, 13));
    second.startedOn = on(2025, 10, 1);
    CHECK(one.status(6) == Status::Study);
    CHECK(one.time() == std::pair(110, 2));
    second.statusOn = on(2025, 12, 12);
    CHECK(one.status(6) == Status::NotTraced);
    second.status = EnrolmentStatus::InProgress;
    second.statusOn = NoDay;
    CHECK(one.status(0) == Status::Study);
    second.status = EnrolmentStatus::NoShow;
    second.statusOn = on(2026, 1, 1);
    CHECK(one.status(6) == Status::NotTraced);
}

TEST_CASE("a person counts once, at the first graduation") {
    OneGraduate one;
    one.enrol(EnrolmentStatus::Graduated, on(2025, 6, 13));
    CHECK(one.analysis().graduates({}).at(0).enrolment == 1);  // same day: the lower reference
    one.learner.enrolments[1].statusOn = on(2025, 6, 12);
    const Analysis analysis = one.analysis();
    REQUIRE(analysis.graduates({}).size() == 1);
    CHECK(analysis.graduates({}).at(0).enrolment == 2);
    const People people = analysis.people(IndicatorId::Ins, 6, {});
    REQUIRE(people.persons.size() == 2);
    CHECK(people.persons[0].reason == Exclusion::NotReference);
}

TEST_CASE("a transfer is counted in training where it began, in insertion where it ended") {
    OneGraduate one;
    one.learner.enrolments.clear();
    one.enrol(EnrolmentStatus::Transferred, on(2025, 2, 20));
    one.enrol(EnrolmentStatus::Graduated, on(2025, 6, 13), 1).cohort = 1;
    const Analysis analysis = one.analysis();
    const auto groups = analysis.figures({}, Grouping{{GroupKey::Region}});
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].code() == "MA-04");
    CHECK(groups[0].find(IndicatorId::Ins, 6)->denominator == 1);
    CHECK(groups[0].find(IndicatorId::Grad) == nullptr);
    CHECK(groups[1].find(IndicatorId::Grad)->numerator == 1);
    CHECK(groups[1].find(IndicatorId::E2i, 6)->denominator == 1);
    CHECK(groups[1].find(IndicatorId::Ins, 6) == nullptr);
}

TEST_CASE("of two successors the later start continues, then the higher reference; the other is no study") {
    OneGraduate one;
    one.learner.enrolments.clear();
    one.enrol(EnrolmentStatus::Transferred, on(2025, 2, 20));
    one.enrol(EnrolmentStatus::Graduated, on(2025, 6, 13), 1);
    one.enrol(EnrolmentStatus::InProgress, NoDay, 1);
    CHECK(one.count(IndicatorId::Ongo) == Count(1, 1));
    one.learner.enrolments[1].startedOn = on(2025, 3, 1);
    CHECK(one.count(IndicatorId::Grad) == Count(1, 1));
    CHECK(one.status(0) == Status::NotTraced);
}

TEST_CASE("who was only selected is in no figure") {
    OneGraduate one;
    one.learner.enrolments.clear();
    one.enrol(EnrolmentStatus::Admitted, on(2027, 1, 1));  // set aside before the rule for later dates
    one.enrol(EnrolmentStatus::Graduated, on(2025, 6, 13), 1);
    CHECK(one.count(IndicatorId::Conf) == Count(0, 0));
    CHECK(one.analysis().graduates({}).empty());
    const People people = one.analysis().people(IndicatorId::Ins, 6, {});
    REQUIRE(people.persons.size() == 1);
    CHECK(people.persons[0].reason == Exclusion::SelectionOnly);
}

TEST_CASE("confirmation asks for 14 days, and only leaving before them disqualifies") {
    OneGraduate one;
    EnrolmentRow& e = one.learner.enrolments[0];
    e.status = EnrolmentStatus::Dropped;
    e.statusOn = on(2024, 12, 29);
    CHECK(one.count(IndicatorId::Conf) == Count(0, 1));
    e.statusOn = on(2024, 12, 30);
    CHECK(one.count(IndicatorId::Conf) == Count(1, 1));
    e.status = EnrolmentStatus::Failed;
    e.statusOn = on(2024, 12, 20);
    CHECK(one.count(IndicatorId::Conf) == Count(1, 1));
    e.status = EnrolmentStatus::Dropped;
    e.statusOn = NoDay;
    CHECK(one.count(IndicatorId::Conf) == Count(1, 1));
    CHECK(one.count(IndicatorId::Drop) == Count(1, 1));
    e.status = EnrolmentStatus::NoShow;
    CHECK(one.count(IndicatorId::Conf) == Count(0, 1));
    one.cutOff = QDate(2024, 12, 30);
    CHECK(one.count(IndicatorId::Conf) == Count(1, 1));  // a no-show without date, believed later only
    one.cutOff = QDate(2024, 12, 29);
    CHECK(one.count(IndicatorId::Conf) == Count(0, 0));
    e.startedOn = NoDay;
    one.dimensions.cohorts[0].startsOn = NoDay;
    const People people = one.analysis().people(IndicatorId::Conf, 0, {});
    REQUIRE(people.persons.size() == 1);
    CHECK(people.persons[0].reason == Exclusion::NoStartDate);
}

TEST_CASE("a graduate without date counts as graduated after the grace period, on time and inserted never") {
    OneGraduate one;
    one.learner.enrolments[0].statusOn = NoDay;
    one.situation(SituationKind::Emp, on(2025, 11, 30), on(2026, 6, 1));
    CHECK(one.count(IndicatorId::Grad) == Count(1, 1));
    CHECK(one.count(IndicatorId::GradOt) == Count(0, 1));
    CHECK(one.count(IndicatorId::InsD) == Count(0, 0));
    CHECK(one.count(IndicatorId::E2i) == Count(1, 1));  // counted from the planned end
    CHECK(one.analysis().people(IndicatorId::Ins, 6, {}).persons.at(0).reason == Exclusion::NoGraduationDate);
    one.cutOff = QDate(2025, 8, 27);  // the planned end and 89 days
    CHECK(one.count(IndicatorId::Grad) == Count(0, 0));
    one.cutOff = QDate(2025, 8, 28);
    CHECK(one.count(IndicatorId::Grad) == Count(1, 1));
}

TEST_CASE("what is dated after the cut-off has not happened yet") {
    OneGraduate one;
    one.learner.enrolments[0].neutralReason = NeutralReason::Military;
    one.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 6, 1));
    one.cutOff = QDate(2025, 6, 12);
    CHECK(one.analysis().graduates({}).empty());
    CHECK(one.count(IndicatorId::Conf) == Count(1, 1));
    one.cutOff = QDate(2025, 8, 31);
    CHECK(one.status(0) == Status::NotTraced);
    CHECK(one.count(IndicatorId::Grad) == Count(0, 0));  // neutral in training by now
    one.cutOff = QDate(2025, 9, 1);
    CHECK(one.status(0) == Status::Emp);
}

TEST_CASE("time runs to the first insertion, which wins on the day of a competing event") {
    OneGraduate one;
    one.situation(SituationKind::Study, on(2025, 6, 20), on(2026, 6, 1));
    CHECK(one.time() == std::pair(7, 2));
    one.situation(SituationKind::Ci, on(2025, 6, 20), on(2025, 6, 20));
    CHECK(one.time() == std::pair(7, 1));
    one.learner.situations[1].startedOn = on(2025, 6, 1);  // known on the 20th: covers graduation
    CHECK(one.time() == std::pair(0, 1));
    one.learner.situations[1].lastKnownOn = on(2025, 5, 1);
    CHECK(one.time() == std::pair(7, 2));
    one.learner.situations[0].startedOn = on(2025, 6, 12);  // running at graduation already
    CHECK(one.time() == std::pair(353, 0));
    one.learner.situations[0].lastKnownOn = on(2026, 9, 1);
    CHECK(one.time() == std::pair(382, 0));  // not beyond the cut-off
}

TEST_CASE("OFPPT asks for a week of work between graduation and 9 months, both ends counted") {
    OneGraduate one;
    one.situation(SituationKind::Seek, on(2026, 3, 1), on(2026, 3, 13));
    SituationRow& job = one.situation(SituationKind::Emp, on(2025, 6, 1), NoDay);
    job.endedOn = on(2025, 6, 19);
    CHECK(one.count(IndicatorId::Ofppt, 9) == Count(1, 1));
    job.endedOn = on(2025, 6, 18);
    CHECK(one.count(IndicatorId::Ofppt, 9) == Count(0, 1));
}

TEST_CASE("the CIRR equivalent asks one job in the trade begun within 180 days after graduation") {
    OneGraduate one;
    SituationRow& job = one.situation(SituationKind::IntPaid, on(2025, 12, 10), on(2025, 12, 10), 30);
    job.inField = YesNo::Yes;
    job.contractMonths = 6;
    CHECK(one.count(IndicatorId::Cirr180) == Count(1, 1));
    CHECK(one.count(IndicatorId::Cirr180Ft) == Count(1, 1));
    job.contractMonths = 5;
    CHECK(one.count(IndicatorId::Cirr180Ft) == Count(0, 1));
    job.startedOn = on(2025, 12, 11);
    CHECK(one.count(IndicatorId::Cirr180) == Count(0, 1));
    job.startedOn = on(2025, 6, 13);
    CHECK(one.count(IndicatorId::Cirr180) == Count(0, 1));
    one.learner.enrolments[0].entryIntent = EntryIntent::Study;
    CHECK(one.count(IndicatorId::Cirr180) == Count(0, 0));
}

TEST_CASE("the median pay of two is their mean in whole dirhams, half up") {
    OneGraduate one;
    one.situation(SituationKind::Emp, on(2025, 9, 1), on(2026, 6, 1)).salary = 850000;
    Analysis analysis = one.analysis();
    LearnerRow second = one.learner;
    second.id = 2;
    second.situations[0].salary = 850100;
    analysis.replaceLearner(second);
    const auto groups = analysis.figures({}, {});
    const Figure* median = groups.at(0).find(IndicatorId::SalMed, 6);
    REQUIRE(median);
    CHECK(median->denominator == 2);
    CHECK(median->amount == 8501);
}

TEST_CASE("a cohort's results are final 60 days after its last graduate's horizon") {
    OneGraduate one;
    one.cutOff = QDate(2026, 2, 10);
    CHECK_FALSE(one.analysis().isFinal(0, 6));
    one.cutOff = QDate(2026, 2, 11);
    CHECK(one.analysis().isFinal(0, 6));
    CHECK_FALSE(one.analysis().isFinal(0, 12));
    CHECK_FALSE(one.analysis().isFinal(1, 6));  // nobody there
    CHECK_FALSE(one.analysis().isFinal(7, 6));  // no such cohort
}
