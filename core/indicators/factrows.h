#pragma once

#include <QString>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

/// The rows from which Facts are built: what storage (or a test) hands in, person by person.
/// METHODOLOGY.md, Records. Nothing here knows SQL or files.
namespace jisr {

/// A Julian day number (QDate::toJulianDay), NoDay when missing.
using Day = std::int32_t;
inline constexpr Day NoDay = std::numeric_limits<Day>::min();

enum class EnrolmentStatus : std::uint8_t {
    Applied,
    Waitlisted,
    Rejected,
    Admitted,
    InProgress,
    Graduated,
    Dropped,
    Failed,
    Transferred,
    NoShow
};
enum class NeutralReason : std::uint8_t { None, Death, Incapacity, Military, Detention };
enum class EntryStatus : std::uint8_t { Unknown, Unemployed, Employed, Student, Inactive };
enum class EntryIntent : std::uint8_t { Unknown, Job, KeepEmployer, SelfEnrichment, Study };
enum class SituationKind : std::uint8_t {
    Emp,
    Self,
    Appr,
    Ci,
    IntPaid,
    IntUnpaid,
    Study,
    Seek,
    Inact,
    Deceased,
    Incap,
    Mil
};
enum class ContactResult : std::uint8_t { Reached, NoAnswer, WrongNumber, Refused, Callback };
enum class Sex : std::uint8_t { Unknown, F, M };
enum class Education : std::uint8_t { Unknown, BelowBac, Bac, Bac2, Bac3, Bac4, Bac5, Doctorate };
/// How a cohort is taught.
enum class CohortMode : std::uint8_t { Unknown, Initial, Continuing, Alternance, Bootcamp };
enum class YesNo : std::uint8_t { Unknown, Yes, No };

/// Where a situation is: 0 unknown, 1–12 the region MA-01…MA-12, PlaceAbroad, PlaceOther.
using PlaceCode = std::uint8_t;
inline constexpr PlaceCode PlaceAbroad = 254, PlaceOther = 255;

/// A code with its label, e.g. a region, an operator, a track, a phase, a province. Position = code in rows.
struct Dimension {
    std::int64_t id = 0;  ///< local id in the file
    QString code;         ///< as printed in files
    QString name;         ///< French
    QString nameAr;       ///< empty: French is shown
};

/// Indices are positions in Dimensions; -1 = none.
struct CohortRow {
    std::int64_t id = 0;
    QString code;
    std::int32_t region = -1, operatorIndex = -1, track = -1, phase = -1;
    Day startsOn = NoDay, endsOn = NoDay;
    CohortMode mode = CohortMode::Unknown;
};

struct Dimensions {
    std::vector<Dimension> regions, operators, tracks, phases, provinces;
    std::vector<CohortRow> cohorts;
};

struct EnrolmentRow {
    std::int64_t id = 0;
    std::int32_t cohort = -1;                     ///< position in Dimensions::cohorts
    Day startedOn = NoDay, plannedEndOn = NoDay;  ///< its own; the cohort's are applied by Facts
    EnrolmentStatus status = EnrolmentStatus::InProgress;
    Day statusOn = NoDay;
    std::int64_t transferFrom = 0;  ///< id of another enrolment, 0 = none
    NeutralReason neutralReason = NeutralReason::None;
    EntryStatus entryStatus = EntryStatus::Unknown;
    EntryIntent entryIntent = EntryIntent::Unknown;
};

struct SituationRow {
    std::int64_t id = 0;
    SituationKind kind = SituationKind::Emp;
    Day startedOn = NoDay, endedOn = NoDay, lastKnownOn = NoDay;
    std::int16_t weeklyHours = -1;     ///< hundredths of an hour, -1 unknown
    std::int16_t contractMonths = -1;  ///< -1 = open-ended
    YesNo inField = YesNo::Unknown;
    PlaceCode place = 0;
    YesNo hiredByOperator = YesNo::Unknown;
    std::int64_t salary = -1;  ///< centimes a month, -1 unknown
    char evidence = 'C';       ///< 'A'…'D'
};

struct ContactRow {
    Day on = NoDay;
    ContactResult result = ContactResult::Reached;
};

/// A person with everything that concerns them. Enrolments and situations are in ascending byte order of
/// their references: that order is how ties are broken (METHODOLOGY: "references compare as bytes").
struct LearnerRow {
    std::int64_t id = 0;
    Sex sex = Sex::Unknown;
    Education education = Education::Unknown;
    std::int16_t province = -1;  ///< residence; position in Dimensions::provinces
    std::vector<EnrolmentRow> enrolments;
    std::vector<SituationRow> situations;
    std::vector<ContactRow> contacts;
};

/// METHODOLOGY, Parameters.
struct RuleParameters {
    int confirmDays = 14, graceDays = 90, onTimeDays = 30, validDays = 30;
    int studyJobHours = 15, fullTimeHours = 30;  ///< hours a week
    int minAttempts = 3;
    std::vector<int> horizons = {3, 6, 9, 12, 24};  ///< months; the headline is at 6
    int pubMinDenominator = 20, pubMinCell = 5;
};

}  // namespace jisr
