#pragma once

#include <QDate>
#include <functional>
#include <unordered_set>
#include <vector>

#include "core/publishing/factsnapshot.h"

namespace jisr {

/// Why somebody stands elsewhere in a figure than in the last sealed report. Each person has one cause: the
/// first of these that applies.
enum class Cause : std::uint8_t {
    Merge,        ///< found to be one person with somebody else since, or somebody else with them
    RuleChange,   ///< the same facts by the parameters of now: already then elsewhere
    NewlyDue,     ///< by what is known now their horizon had not come at the earlier cut-off
    LateEntry,    ///< due then as well, but the graduation was not in the file
    JobEnded,     ///< inserted then; the job is now known to have ended before the horizon
    NewEvidence,  ///< situations were added or heard of for longer, none that was known was changed
    Settled,      ///< the same facts: an undated status is believed since, or no longer counted as under way
    Correction    ///< anything else: dates, situations or cohorts changed, rows removed
};
inline constexpr int CauseCount = int(Cause::Correction) + 1;
const char* causeCode(Cause cause);         ///< "newly_due", …, for files
const char* causeName(Cause cause);         ///< context "core", English source
const char* causeExplanation(Cause cause);  ///< a sentence

/// Where somebody stands in a figure.
enum class Standing : std::uint8_t { Out, Denominator, Numerator };

struct ChangedPerson {
    Pseudonym who = 0;
    qint64 learner = 0;  ///< local id; 0: the file no longer has them
    Cause cause = Cause::Correction;
    Standing before = Standing::Out, after = Standing::Out;
};

/// What a cause did to the figure.
struct CauseSum {
    Cause cause = Cause::Correction;
    qint64 people = 0, numerator = 0, denominator = 0;  ///< the latter two signed
};

/// From one count of a figure to another, person by person. before + every sum = after, exactly: whoever
/// stands elsewhere is in people once.
struct Difference {
    QDate cutOffBefore, cutOff;
    Figure before, after;
    std::vector<ChangedPerson> people;     ///< by cause, then learner, then pseudonym
    std::vector<CauseSum> causes() const;  ///< those with anybody, in the order of Cause
};

/// The file's present side of a comparison.
struct PresentFacts {
    const Analysis& analysis;  ///< at the present cut-off
    std::function<Pseudonym(qint64 learner)> pseudonyms;
    std::unordered_set<Pseudonym> merged;  ///< who was merged away since, and who stands for them
    /// Whether an enrolment was entered since.
    std::function<bool(qint64 enrolment)> enteredSince;
};

/// Explains how @p id at @p horizon over @p scope moved since a seal. @p then, @p rule and @p cutOff: the
/// seal's. Insertion indicators only (a person counts once). A job's work. Throws Error, Cancelled.
Difference explainDifference(const FactSnapshot& then, const RuleParameters& rule, const QDate& cutOff,
                             const PresentFacts& now, IndicatorId id, int horizon, const Filter& scope,
                             Progress& progress);

}  // namespace jisr
