#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/statistics/timecount.h"

/// What is measured, for whom: the vocabulary shared by the rule engine and everything that shows its
/// numbers. METHODOLOGY.md, Indicators; JIT-1.
namespace jisr {

class Phrasebook;

/// In the order in which a file prints them: first those without a horizon, then the block that repeats
/// at every horizon (Due … Ofppt, the last at 9 months only), then the rest.
enum class IndicatorId : std::uint8_t {
    Conf,
    Grad,
    GradOt,
    Drop,
    Fail,
    Ongo,
    InsD,
    Due,
    Neut,
    Ins,
    Emp,
    InsUb,
    Pos,
    ShAppr,
    ShCi,
    ShStudy,
    ShInt,
    ShSeek,
    ShInact,
    Unk,
    Unreached,
    NotTraced,
    Rep,
    InsR,
    InsA,
    InsN,
    Ver,
    Stab,
    Field,
    Ft30,
    Local,
    Abroad,
    Ofppt,
    Sust3To6,
    Sust6To12,
    E2i,
    Cirr180,
    Cirr180Ft,
    SalMed
};
inline constexpr int IndicatorCount = int(IndicatorId::SalMed) + 1;
inline constexpr int HeadlineHorizon = 6;  ///< months
inline constexpr const char* RuleSetName = "JIT-1";

/// Whose cohort an indicator follows (METHODOLOGY, Populations).
enum class Population : std::uint8_t {
    Chains,     ///< one unit a chain, grouped by the root's cohort: CONF, GRAD and its parts
    Graduates,  ///< one unit a reference graduation, grouped by the leaf's cohort
    Entrants    ///< one unit a person's first confirmed chain, grouped by its root's cohort: E2I
};

struct IndicatorInfo {
    IndicatorId id;
    const char* code;         ///< as files print it: "INS_UB"
    const char* name;         ///< short name, context "core", English source
    const char* numerator;    ///< who is counted, context "core"
    const char* denominator;  ///< out of whom, context "core"
    Population population;
    bool perHorizon;   ///< printed at each horizon that somebody has reached
    int fixedHorizon;  ///< 6 for E2I and SAL_MED, 9 for OFPPT, otherwise 0
};
const IndicatorInfo& indicatorInfo(IndicatorId id);
/// "INS" → Ins, case-insensitive; nothing for an unknown code.
std::optional<IndicatorId> indicatorFromCode(QStringView code);

/// What a graduate is doing at a date: exactly one (METHODOLOGY, Status).
enum class Status : std::uint8_t {
    Emp,
    Self,
    Appr,
    Ci,
    Study,
    Int,
    Seek,
    Inact,
    Unreached,
    NotTraced,
    Neutral,
    NotDue
};
inline constexpr int StatusCount = int(Status::NotDue) + 1;
const char* statusCode(Status status);  ///< "EMP", "NOT_TRACED", …
const char* statusName(Status status);  ///< context "core", English source
constexpr bool isEmployed(Status s) {
    return s == Status::Emp || s == Status::Self;
}  ///< L1
constexpr bool isInserted(Status s) {
    return s <= Status::Ci;
}  ///< L2
constexpr bool isUnknown(Status s) {
    return s == Status::Unreached || s == Status::NotTraced;
}

/// What people are grouped and filtered by. Cohort, region, operator, track, phase and mode are those of the
/// cohort (root's for training, leaf's for insertion); entry status is the root's; the others the person's.
enum class GroupKey : std::uint8_t {
    All,
    Region,
    Operator,
    Track,
    Cohort,
    Phase,
    Sex,
    Education,
    EntryStatus,
    Province,
    Mode
};
inline constexpr int GroupKeyCount = int(GroupKey::Mode) + 1;
const char* groupKeyCode(GroupKey key);  ///< "all", "region", …, "education_level", "status_at_entry"
const char* groupKeyName(GroupKey key);  ///< context "core", English source
/// Codes as in files, case-insensitive; "education", "entry_status" are accepted too.
std::optional<GroupKey> groupKeyFromCode(QStringView code);
/// The code of people for whom a key is empty; they are a group like any other, so that parts add up.
inline constexpr const char* NoCode = "NONE";

/// A code and what it is called: a dimension's own names, or a text of the program.
struct CodeName {
    QString code;
    QString name;                  ///< French, of a region, an operator, …; a cohort has its code
    QString nameAr;                ///< empty: French is shown
    const char* source = nullptr;  ///< context "core", English: sex, education, status at entry, NoCode, ALL

    QString label(const Phrasebook& phrasebook) const;
    /// Of NoCode: people of whom a key is not known.
    static CodeName notStated();
};

inline constexpr std::size_t MostKeys = 3;  ///< that a grouping may cross
/// Up to MostKeys keys crossed; none = the whole ("all,ALL").
struct Grouping {
    std::vector<GroupKey> keys;
    /// "all", "region", "region+sex": the column group_by.
    QString code() const;
    bool operator==(const Grouping&) const = default;
};

/// Sets of codes by key; a unit passes when, for every key present, its code is in the set. An empty set
/// lets nobody pass; an absent key lets everybody pass.
struct Filter {
    std::map<GroupKey, std::set<QString>> allowed;

    bool isEmpty() const { return allowed.empty(); }
    /// This filter and, beside it, one code of one key: the people of one group.
    Filter with(GroupKey key, const QString& code) const;
    bool operator==(const Filter&) const = default;
};

struct Figure {
    IndicatorId id = IndicatorId::Ins;
    int horizon = 0;  ///< months; 0 = the indicator has none
    qint64 numerator = 0;
    qint64 denominator = 0;
    std::optional<qint64> amount;  ///< SAL_MED only: whole dirhams a month
    bool operator==(const Figure&) const = default;
};

/// The figures of one group that a file prints, in its order ("Rows and columns of a file").
struct FigureGroup {
    Grouping grouping;
    QStringList codes;            ///< one a key; {"ALL"} for the whole
    std::vector<CodeName> names;  ///< one a key; a single "ALL" for the whole
    std::vector<Figure> figures;

    /// "MA-06", "MA-06+F": the column group.
    QString code() const { return codes.join(u'+'); }
    /// "Rabat-Salé-Kénitra × Women", in the phrasebook's language.
    QString label(const Phrasebook& phrasebook) const;
    /// nullptr when the file has no such row.
    const Figure* find(IndicatorId id, int horizon = 0) const;
};

/// Why somebody is left out of a denominator; the first that applies, in this order.
enum class Exclusion : std::uint8_t {
    None,
    SelectionOnly,      ///< applied, waitlisted, rejected or admitted, and nothing more
    OutsideChains,      ///< transferred from an enrolment that is in no chain
    NoStartDate,        ///< "sans date de début"
    NotYetConfirmable,  ///< started less than CONFIRM_DAYS before the cut-off
    NotConfirmed,       ///< never came, or left before CONFIRM_DAYS
    NoPlannedEnd,       ///< "sans date prévue"
    NotYetEnded,        ///< planned end + GRACE_DAYS after the cut-off
    NeutralInTraining,  ///< death, incapacity, military service or detention during training
    NotFirstChain,      ///< E2I takes the person's first confirmed chain
    NotGraduated,
    NoGraduationDate,  ///< "sans date de diplôme"
    NotReference,      ///< a later graduation of somebody counted at the first
    NotDue,            ///< the horizon lies after the cut-off
    Neutral,           ///< deceased, incapable or in military service at the date
    Unknown,           ///< no information, where only answers count
    NotActive,         ///< neither inserted nor seeking (INS_A), nor in study (OFPPT)
    EmployedAtEntry,   ///< INS_N
    NotInserted,
    NotEmployed,  ///< no job or self-employment, where only those count
    FieldUnknown,
    HoursUnknown,
    OtherIntent,  ///< came neither for a job nor without saying (CIRR180)
    NotFullTime,  ///< SAL_MED
    PayUnknown    ///< SAL_MED
};
const char* exclusionName(Exclusion reason);  ///< context "core", English source
const char* exclusionCode(Exclusion reason);  ///< "not_due", …, for the command line

enum class Part : std::uint8_t {
    Numerator,    ///< in the numerator, hence in the denominator
    Denominator,  ///< in the denominator only
    Excluded
};

struct Person {
    qint64 learner = 0;
    qint64 enrolment = 0;  ///< the root (training, E2I) or the leaf (insertion); 0 = none
    Part part = Part::Excluded;
    Exclusion reason = Exclusion::None;  ///< set when Excluded
    bool operator==(const Person&) const = default;
};

/// The people behind one figure, by ascending learner, then enrolment. A person with two chains is
/// listed once a chain, as the indicator counts them.
struct People {
    std::vector<Person> persons;
    qint64 numerator = 0, denominator = 0, excluded = 0;
};

}  // namespace jisr
