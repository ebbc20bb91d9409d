#pragma once

#include <QtGlobal>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/indicators/factrows.h"

namespace jisr {

/// Where an enrolment stands; independent of the cut-off.
enum class ChainPlace : std::uint8_t {
    Root,       ///< begins a chain
    Next,       ///< continues the chain of the entry before it
    Selection,  ///< applied, waitlisted, rejected, admitted
    Stray       ///< in no chain: the losing branch of a fork, or come from an enrolment in no chain
};

struct EnrolmentFact {
    qint64 id;
    Day startedOn, plannedEndOn;  ///< the cohort's where the enrolment has none
    Day statusOn;
    std::int32_t cohort;
    EnrolmentStatus status;
    NeutralReason neutralReason;
    ChainPlace place;
    std::uint8_t entryStatus : 4, entryIntent : 4;
    std::uint32_t rank;  ///< order of references within the learner
};

/// A counted situation: evidence A to C, with a date.
struct SituationFact {
    qint64 salary;                        ///< centimes a month, -1 unknown
    Day startedOn, endedOn, lastKnownOn;  ///< lastKnownOn filled as METHODOLOGY says, never NoDay
    std::int16_t weeklyHours;             ///< hundredths, -1 unknown
    std::int16_t contractMonths;          ///< -1 open-ended
    SituationKind kind;
    PlaceCode place;
    YesNo inField;
    bool verified;  ///< evidence A or B
};

struct LearnerFact {
    qint64 id;
    std::uint32_t enrolmentBegin, enrolmentCount;
    std::uint32_t situationBegin, situationCount;
    std::uint32_t contactBegin, contactCount;
    std::int16_t province;
    Sex sex;
    Education education;
    bool gone;
};

/// Everything about one learner. Enrolments: chain after chain, each from root to leaf, then those in no
/// chain. Situations by reference. Failed contacts: distinct days, ascending.
struct LearnerView {
    const LearnerFact& learner;
    std::span<const EnrolmentFact> enrolments;
    std::span<const SituationFact> situations;
    std::span<const Day> failedContacts;
};

/// The programme's facts in flat arrays: read once, about a hundred bytes a learner. Nothing here depends
/// on the cut-off; what does is in Snapshot.
class Facts {
  public:
    explicit Facts(Dimensions dimensions) : m_dimensions(std::move(dimensions)) {}

    /// Whether a situation counts: evidence A to C, and some date. Those that do stand in a learner's view
    /// in the order of its row.
    static bool counts(const SituationRow& situation);

    /// Adds a learner or replaces the one of this id; @return the slot, which stays the learner's.
    std::uint32_t put(const LearnerRow& row);
    /// False when there is no such learner.
    bool remove(qint64 id);
    /// Gives back the room that growing took.
    void shrink();

    /// Slots run from 0; a slot may be gone.
    std::uint32_t slotCount() const { return std::uint32_t(m_learners.size()); }
    qsizetype learnerCount() const { return m_alive; }
    /// -1 when unknown or removed.
    std::int64_t slotOf(qint64 id) const;
    LearnerView view(std::uint32_t slot) const;
    /// Living slots by ascending learner id.
    std::vector<std::uint32_t> slotsById() const;

    const Dimensions& dimensions() const { return m_dimensions; }
    void setDimensions(Dimensions dimensions) { m_dimensions = std::move(dimensions); }
    std::size_t bytes() const;

  private:
    void resolve(const LearnerRow& row);
    std::uint32_t slotFor(qint64 id);
    void compactWhenWasteful();

    Dimensions m_dimensions;
    std::vector<LearnerFact> m_learners;
    std::vector<EnrolmentFact> m_enrolments;
    std::vector<SituationFact> m_situations;
    std::vector<Day> m_contacts;
    std::uint32_t m_ascending = 0;  ///< slots before this one are in ascending order of ids
    std::unordered_map<qint64, std::uint32_t> m_others;  ///< slots of the rest
    qsizetype m_alive = 0;
    std::size_t m_waste = 0;  ///< entries no learner uses any more

    // What resolve() makes of a row; kept to spare a million allocations.
    std::vector<EnrolmentFact> m_newEnrolments;
    std::vector<SituationFact> m_newSituations;
    std::vector<Day> m_newContacts;
    std::vector<std::int32_t> m_successor;
};

}  // namespace jisr
