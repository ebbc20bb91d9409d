#pragma once

#include <QDate>
#include <QString>
#include <vector>

/// The rows of the demonstration programme before they have ids. Choices are the catalogue's codes,
/// nullptr = empty; indices are positions in DemoPlan's lists, -1 = empty.
namespace jisr {

struct DemoOrganisation {
    QString code, name;
    const char* kind = "other";
    int parent = -1;
    int region = 0;  ///< 1–12 for MA-01…MA-12, 0 none
    QString city;
    QDate closedOn;
};

struct DemoCohort {
    QString code, name;
    int phase = 0;
    int region = 6;
    QString province;  ///< ISO code
    int operatorIndex = 0;
    QString site;
    int track = 0;
    const char* mode = "bootcamp";
    QDate startsOn, endsOn;
    int capacity = 0;
    int size = 0;       ///< learners whose first enrolment is here
    int insertion = 0;  ///< chance in 1,000 of being inserted six months after graduating
};

struct DemoEnrolment {
    int cohort = 0;
    QDate appliedOn, admittedOn, startedOn, plannedEndOn, statusOn;
    const char* status = "in_progress";
    const char* exitReason = nullptr;
    const char* neutralReason = nullptr;
    int transferFrom = -1;  ///< position among the learner's enrolments, always an earlier one
    const char* statusAtEntry = "unemployed";
    const char* intentAtEntry = "job";
    int attendance = -1;  ///< tenths of a per cent
    bool certificate = false;
};

struct DemoSituation {
    const char* kind = "EMP";
    QDate startedOn, endedOn, lastKnownOn;
    int employer = -1;
    const char* jobTitle = nullptr;
    const char* contract = nullptr;
    int contractMonths = 0;  ///< 0 = open-ended
    int weeklyHours = -1;    ///< halves of an hour
    int inField = -1;        ///< 1 yes, 0 no
    QString place;
    int hiredByOperator = -1;
    int salary = -1;  ///< dirhams a month
    char evidence = 'C';
};

struct DemoContact {
    QDate on;
    const char* channel = "phone";
    const char* result = "reached";
    QDate nextOn;
};

/// One person with everything that concerns them.
struct DemoLearner {
    qint64 number = 0;  ///< 1 …, makes reference, CIN, phone and address
    int lastName = 0, firstName = 0;
    bool woman = false;
    bool hasSex = true, hasArabic = true, hasCin = true;
    QDate bornOn, consentOn;
    int residenceRegion = 0;
    QString residenceProvince;
    const char* educationLevel = nullptr;
    const char* profile = nullptr;
    int fieldOfStudy = -1, institution = -1;
    int noContact = -1;
    int inCharge = -1;
    const char* awkwardCase = nullptr;  ///< name of the planted case, written into the learner's note
    std::vector<DemoEnrolment> enrolments;
    std::vector<DemoSituation> situations;
    std::vector<DemoContact> contacts;
};

}  // namespace jisr
