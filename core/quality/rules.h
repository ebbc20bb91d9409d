#pragma once

#include <QStringView>
#include <cstdint>
#include <optional>

#include "core/catalogue/catalogue.h"

/// The rules of data quality: what they look for, why it matters, what to do.
namespace jisr {

/// In the order in which they are shown: most serious first.
enum class QualityRule : std::uint8_t {
    GraduatedUndated,
    EnrolmentEndBeforeStart,
    SituationEndBeforeStart,
    OrphanTransfer,
    OverlappingEnrolments,
    ContradictingSituations,
    JobBeforeGraduation,
    EmployerIsOperator,
    OperatorAllHundred,
    InsertionsInOneDay,
    CohortOverCapacity,
    SharedPhone,
    UnusualPay,
    EvidenceWithoutEmployer,
    EvidenceWithoutReference,
    EntryStatusMissing,
    TrainingNotClosed,
    StatusUndated,
    EnrolmentWithoutDates,
    SituationWithoutStart,
    GraduateOutOfReach,
    UnlikelyBirthDate,
    HearsayOnly,
    EnrolmentAfterCutOff,
    SituationAfterCutOff,
    ContactAfterCutOff,
    ContactBeforeGraduation
};
inline constexpr int QualityRuleCount = int(QualityRule::ContactBeforeGraduation) + 1;

/// Error: the rows contradict themselves or drop out of figures. Warning: figures may be wrong or can't be
/// defended. Note: nothing is wrong, but whoever reads figures should know.
enum class QualitySeverity : std::uint8_t { Error, Warning, Note };

struct QualityRuleInfo {
    QualityRule rule;
    const char* code;  ///< stable, as files and the console write it: "shared_phone"
    QualitySeverity severity;
    RecordKind kind;   ///< of the rows it finds
    const char* name;  ///< context "core", English source; so are the next two
    const char* why;
    const char* what;  ///< what to do
};

const QualityRuleInfo& qualityRule(QualityRule rule);
/// "shared_phone" → SharedPhone, case-insensitive; nothing for an unknown code.
std::optional<QualityRule> qualityRuleFromCode(QStringView code);
const char* severityCode(QualitySeverity severity);  ///< "error", "warning", "note"
const char* severityName(QualitySeverity severity);  ///< context "core", English source

/// Bounds of the rules that need one.
namespace qualitybounds {
/// People who give one number. Two are often brother and sister, or one person twice (page Duplicates).
inline constexpr int PeopleWithOnePhone = 3;
/// Insertions of one day that look like a list filled in, not like answers.
inline constexpr int InsertionsInOneDay = 40;
/// Evidence of one operator dated on one day is a burst when it is so many times its busy day (the 90th
/// percentile of its other days): an operator that surveys hundreds of people a day is not suspicious.
inline constexpr int BurstOverBusyDay = 3;
/// A batch that made more rows than this is an import, not somebody typing.
inline constexpr int TypedRows = 10;
/// Fewest chains and graduates before a rate of 100 % means anything.
inline constexpr int PeopleForAllHundred = 10;
/// Dirhams a month, gross. Below the first it is an hour's or a day's pay: the minimum wage was 17.10 MAD an
/// hour in 2025, some 137 a day. Below the second a full-time employee earns a week's pay, not a month's: the
/// minimum is some 3,266 for 191 hours. Above the third a beginner's pay is a year's.
inline constexpr int LeastPay = 500, LeastFullTimePay = 2000, MostPay = 60000;
/// Years at the start of the training.
inline constexpr int YoungestLearner = 15, OldestLearner = 70;
}  // namespace qualitybounds

}  // namespace jisr
