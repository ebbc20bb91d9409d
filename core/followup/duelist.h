#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "core/base/message.h"
#include "core/indicators/analysis.h"
#include "core/storage/followupreader.h"

namespace jisr {

/// Why somebody stands in the due list; the first that applies.
enum class DueState : std::uint8_t {
    Promised,  ///< a date to call back was set, and it has come
    Overdue,   ///< a horizon was reached and what they did then is unknown
    Soon,      ///< a horizon comes within soonDays and the last news won't reach it
    Stale,     ///< known at every horizon reached, but not today: the news is older than VALID_DAYS
    Later      ///< one of these, but asked today already, or the next attempt is set for a later day
};
inline constexpr int DueStateCount = int(DueState::Later) + 1;
const char* dueStateName(DueState state);  ///< context "core", English source
/// A horizon this near is worth preparing, in days.
inline constexpr int soonDays = 30;
/// So many answers are within a few days' calls: thresholds this near come first, those of the headline's
/// horizon and of groups larger than a cohort before the others, then by the answers they still need.
inline constexpr qint64 nearAnswers = 30;

/// A graduate to be asked.
struct DuePerson {
    qint64 learner = 0, enrolment = 0;  ///< enrolment: the leaf that graduated them
    std::int32_t cohort = -1;           ///< position in Dimensions::cohorts
    QDate graduatedOn;
    std::vector<int> open;  ///< horizons reached by today without an answer, in months, ascending
    int horizon = 0;        ///< what the call is about: the headline's where open, else the first; in months
    QDate dueOn;            ///< when that horizon is or was reached; of Stale: when the news ran out
    QDate nextHorizonOn;    ///< when the person becomes due next; invalid after the last horizon
    DueState state = DueState::Overdue;
    int failedAttempts = 0;  ///< on distinct days since graduation
    QDate lastContactOn;
    std::optional<ContactResult> lastResult;
    QDate nextOn;  ///< set with the last contact
    qint64 inCharge = 0;
    bool phone = false, email = false;
    /// Points (hundredths) by which an answer narrows INS to INS_UB, added up over the reported figures at
    /// the cut-off that count this person: all, region, operator, track and cohort at each horizon, the
    /// headline's twice, divided by 1 + failed attempts: what was asked for in vain is less likely to be
    /// answered.
    double worth = 0;
    int threshold = -1;  ///< the nearest one that an answer helps to reach, position in DueList::thresholds
    std::uint32_t place = 0;  ///< in the order of references
};

/// A group that a few answers would let be published (METHODOLOGY, quality gate; denominators from
/// PUB_MIN_DEN on).
struct Threshold {
    GroupKey key = GroupKey::All;
    CodeName group;
    int horizon = 0;  ///< months
    qint64 answered = 0, denominator = 0;
    qint64 needed = 0;    ///< fewest further answers that reach it
    qint64 callable = 0;  ///< people without an answer who may be asked; never fewer than needed
    bool plain = true;    ///< response of 70 %: published without a warning; else 50 %: published at all

    /// "12 answers are enough to publish Dakhla-Oued Ed-Dahab at 6 months".
    Message sentence(const QString& groupLabel) const;
};

/// Who is to be asked, computed from dates; nothing of it is stored.
struct DueList {
    QDate today, cutOff;
    std::vector<int> horizons;          ///< the rule's, in months, ascending
    int minAttempts = 0;                ///< MIN_ATTEMPTS: as many failed attempts make somebody unreached
    qint64 graduates = 0;               ///< reference graduates, due or not
    std::vector<DuePerson> persons;     ///< nearest threshold first, then by worth, day due, reference
    std::vector<Threshold> thresholds;  ///< see nearAnswers
    std::vector<qint64> noContact;      ///< would be due, but asked not to be contacted; by ascending id
    std::vector<qint64> outOfReach;     ///< would be due, but neither phone nor e-mail is known

    qint64 count(DueState state) const;
};

/// Makes a DueList in two steps, because the figures are those of the cut-off and what is due is due today.
class DueListMaker {
  public:
    DueListMaker(std::vector<ReachRow> reach, std::vector<AttemptRow> attempts);

    /// First: @p analysis at the window's cut-off.
    void weigh(const Analysis& analysis);
    /// Then: @p analysis at @p today.
    DueList make(const Analysis& analysis, const QDate& today);

  private:
    struct Weight {
        double worth = 0;
        int threshold = -1;
    };
    const ReachRow* reachOf(qint64 learner) const;
    bool callable(qint64 learner) const;
    /// A number for each group and horizon of each reported breakdown.
    using Counts = std::vector<std::vector<qint64>>;
    /// @return each one's position in m_thresholds, -1 where there is none.
    Counts findThresholds(const Analysis& analysis, const std::vector<Breakdown>& breakdowns,
                          const std::vector<Graduate>& graduates,
                          const std::vector<std::vector<qsizetype>>& groups);
    void applyContacts(DuePerson& person, const QDate& today) const;

    std::vector<ReachRow> m_reach;
    std::vector<AttemptRow> m_attempts;
    QDate m_cutOff;
    std::vector<Threshold> m_thresholds;
    std::vector<std::pair<qint64, Weight>> m_weights;  ///< by ascending learner
};

}  // namespace jisr
