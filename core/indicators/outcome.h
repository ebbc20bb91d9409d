#pragma once

#include <span>
#include <vector>

#include "core/indicators/facts.h"
#include "core/indicators/figures.h"

namespace jisr {

/// The rule set at one cut-off, prepared once for all learners.
struct CutOffRules {
    CutOffRules(Day cutOffDay, const RuleParameters& ruleParameters, const Dimensions& dimensions);

    Day cutOff;
    RuleParameters parameters;  ///< horizons ascending, each once
    /// The rule's horizons and those that named indicators need (3, 6, 9, 12), ascending.
    std::vector<int> horizons;
    std::size_t at3, at6, at9, at12;  ///< positions in horizons
    std::vector<PlaceCode> regionOfCohort;

    /// The cut-off itself comes behind the horizons.
    std::size_t atCutOff() const { return horizons.size(); }
    std::size_t dateCount() const { return horizons.size() + 1; }
};

/// Bits of ChainOutcome::training; each is a counter.
enum ChainBit : std::uint8_t {
    ConfirmableBit = 1,
    ConfirmedBit = 2,
    EndedBit = 4,  ///< the denominator of GRAD and its parts
    GraduatedBit = 8,
    OnTimeBit = 16,
    DroppedBit = 32,
    FailedBit = 64,
    OngoingBit = 128
};

/// Bits of a StatusCode's upper byte: the main situation of somebody inserted.
enum QualityBit : std::uint8_t {
    VerifiedBit = 1,
    StableBit = 2,
    InFieldBit = 4,
    FieldKnownBit = 8,
    FullTimeBit = 16,
    HoursKnownBit = 32,
    LocalBit = 64,
    AbroadBit = 128
};
/// Bits of GraduateOutcome::extras.
enum ExtraBit : std::uint8_t {
    OfpptBit = 1,
    Sust3Bit = 2,   ///< denominator of SUST_3_6
    Sust36Bit = 4,  ///< numerator
    Sust6Bit = 8,
    Sust612Bit = 16,
    CirrDueBit = 32,
    CirrBit = 64,
    CirrFullTimeBit = 128
};

/// Status in the low byte, qualities in the high one.
using StatusCode = std::uint16_t;
constexpr Status statusOf(StatusCode code) {
    return Status(code & 0xFF);
}
constexpr std::uint8_t qualitiesOf(StatusCode code) {
    return std::uint8_t(code >> 8);
}

struct ChainOutcome {
    std::uint32_t root = 0, leaf = 0;                          ///< positions in LearnerView::enrolments
    EnrolmentStatus leafStatus = EnrolmentStatus::InProgress;  ///< as of the cut-off
    Day leafOn = NoDay;                                        ///< its date, NoDay when undated
    bool neutral = false;                                      ///< neutral reason on the leaf
    std::uint8_t training = 0;                                 ///< ChainBits
    bool entrant = false, entrantInserted = false;             ///< E2I: denominator, numerator
    Exclusion entrantExclusion = Exclusion::None;              ///< why not entrant
};

struct GraduateOutcome {
    std::size_t chain = 0;
    Day graduatedOn = NoDay;
    std::uint8_t extras = 0;
    std::uint8_t event = 0;  ///< 1 insertion, 2 competing, 0 censored
    Day days = 0;
    qint64 salary = -1;  ///< centimes; known when the pay at 6 months enters SAL_MED
};

/// Why a graduate has a status at a day: the rule's step (METHODOLOGY, Status, 1–5) and what decided it.
/// Pointers lead into the view that was read.
struct StatusReason {
    Status status = Status::NotTraced;
    int step = 5;
    const SituationFact* situation = nullptr;   ///< nullptr: another chain's training, or no information
    const EnrolmentFact* training = nullptr;    ///< of another chain, where it made the day one of study
    const SituationFact* studentJob = nullptr;  ///< work that step 3 left aside for its few hours
};

/// Applies JIT-1 to one learner at a time. Reuses its storage: one a thread, and results hold until the
/// next read().
class OutcomeReader {
  public:
    explicit OutcomeReader(const CutOffRules& rules);

    void read(const LearnerView& view);

    std::span<const ChainOutcome> chains() const { return m_chains; }
    /// The reference graduation; nullptr when there is none.
    const GraduateOutcome* graduate() const { return m_hasGraduate ? &m_graduate : nullptr; }
    /// At each horizon, then at the cut-off.
    std::span<const StatusCode> codes() const { return m_codes; }
    /// The main situation at 6 months; nullptr when not inserted. Call after read(), graduates only.
    const SituationFact* mainAtSixMonths() const { return m_mainAt6; }
    /// What made the status of the graduate at @p day, by the same steps that codes() came from. After
    /// read(), graduates only; @p day not after the cut-off.
    StatusReason reasonAt(Day day) const;
    /// Distinct days of failed attempts in (G, D]. After read(), graduates only.
    int failedAttempts() const { return m_attempts; }

  private:
    struct Spell {
        Day from, to;  ///< the days it covers
        const SituationFact* fact;
    };
    struct Stay {
        Day from, to;
        std::size_t chain;
        std::uint32_t enrolment;  ///< position in the view
    };
    struct Effective {
        EnrolmentStatus status;
        Day on;
        bool neutral;
    };
    struct Found {
        Status status;
        const SituationFact* main;  ///< of somebody inserted
        const SituationFact* by = nullptr;
        const Stay* stay = nullptr;
        const SituationFact* studentJob = nullptr;
    };

    Effective effective(const EnrolmentFact& enrolment) const;
    void readChains();
    void readSpells();
    void readStays();
    Found statusAt(Day day, std::size_t chain, bool unreached) const;
    std::uint8_t qualities(const Found& found, PlaceCode region) const;
    void readEntrant(std::size_t first);
    void readGraduate(std::size_t chain);
    void readTime();
    bool workedAWeek(Day until) const;
    void readCirr();

    const CutOffRules& m_rules;
    std::span<const EnrolmentFact> m_enrolments;
    std::span<const SituationFact> m_situations;
    std::span<const Day> m_failedContacts;
    std::vector<ChainOutcome> m_chains;
    std::vector<Spell> m_spells;
    std::vector<Stay> m_stays;  ///< in training, while another chain may have graduated
    std::vector<StatusCode> m_codes;
    GraduateOutcome m_graduate;
    const SituationFact* m_mainAt6 = nullptr;
    int m_attempts = 0;
    bool m_hasGraduate = false;
};

}  // namespace jisr
