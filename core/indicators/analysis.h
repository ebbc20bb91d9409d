#pragma once

#include <QDate>
#include <array>
#include <functional>
#include <memory>

#include "core/indicators/cohorthistory.h"
#include "core/indicators/factrows.h"
#include "core/indicators/figures.h"

namespace jisr {

class Facts;
class GroupCodes;
struct LearnerView;
class Progress;
class Snapshot;
struct PathChoice;
struct ReachedChoice;
struct TrainingPaths;

/// The counts of every group of one grouping, from which figures are read without counting again.
/// Groups in ascending byte order of their codes; only groups in which somebody is counted.
class Breakdown {
  public:
    const Grouping& grouping() const { return m_grouping; }
    qsizetype size() const { return qsizetype(m_groups.size()); }
    /// One a key; a single "ALL" for the whole.
    std::vector<CodeName> names(qsizetype group) const;
    /// The one of the key at @p position, of a grouping with keys; nothing is copied.
    const CodeName& name(qsizetype group, std::size_t position) const;
    /// Of a grouping by cohort alone: the position in Dimensions::cohorts, -1 for those without one.
    std::int32_t cohort(qsizetype group) const;
    QStringList codes(qsizetype group) const;
    QString label(qsizetype group, const Phrasebook& phrasebook) const;
    /// Position of the group with these codes, -1 when nobody is in it.
    qsizetype indexOf(const QStringList& codes) const;

    /// Any indicator, printed in files or not. @p horizon is ignored for those that have none. A horizon
    /// that was not counted (see Analysis::breakdowns) gives 0/0; SAL_MED has its amount only from
    /// Analysis::figures().
    Figure figure(qsizetype group, IndicatorId id, int horizon = HeadlineHorizon) const;
    /// Reference graduates by status at @p horizon (0 = at the cut-off), indexed by Status.
    std::vector<qint64> statuses(qsizetype group, int horizon) const;
    /// The same added onto @p sum, of StatusCount counts: tens of thousands of cohorts need no vector each.
    void addStatuses(qsizetype group, int horizon, std::vector<qint64>& sum) const;
    qint64 chains(qsizetype group) const;  ///< enrolled: all chains, started or not
    qint64 begun(qsizetype group) const;   ///< of them those that have begun by the cut-off
    /// Confirmed chains whose last training is in progress at the cut-off, by its planned end or beyond.
    qint64 inTraining(qsizetype group) const;
    qint64 graduates(qsizetype group) const;  ///< reference graduates, due or not

  private:
    friend class TallyPass;
    friend class TallyPlan;
    const std::uint32_t* counters(qsizetype group) const;
    const std::uint32_t* block(qsizetype group, int horizon) const;

    Grouping m_grouping;
    std::vector<int> m_horizons;                               ///< counted ones, the cut-off (0) last
    std::vector<std::array<std::int32_t, MostKeys>> m_groups;  ///< ranks among the keys' codes
    std::vector<std::uint32_t> m_rows;                         ///< where a group's counters are
    std::vector<std::uint32_t> m_counts;                       ///< one stride of counters a row
    std::shared_ptr<const GroupCodes> m_codes;
};

/// One reference graduate with everything derived at the cut-off.
struct Graduate {
    qint64 learner = 0, enrolment = 0;  ///< enrolment: the leaf
    std::int32_t cohort = -1;           ///< position in Dimensions::cohorts
    QDate graduatedOn;
    std::vector<QDate> dates;      ///< T_H, one a horizon of Analysis::horizons()
    std::vector<Status> statuses;  ///< at those dates, NotDue when after the cut-off
    Status atCutOff = Status::NotTraced;
    int days = 0;   ///< time to insertion, competing event or censoring, from graduation
    int event = 0;  ///< 1 insertion, 2 competing, 0 censored
};

/// A programme's facts seen from one cut-off: every number of the program comes from here.
/// Build it in a job; const calls are safe from several threads at once, others are not.
class Analysis {
  public:
    /// Starts without learners; add() each of them, then finish() once.
    Analysis(Dimensions dimensions, RuleParameters parameters);
    ~Analysis();
    Analysis(Analysis&&) noexcept;
    Analysis& operator=(Analysis&&) noexcept;

    void add(const LearnerRow& learner);  ///< one pass; ascending ids are fastest, any order is right
    /// Ends the loading; derives everything for @p cutOff.
    void finish(const QDate& cutOff);

    /// Derives statuses anew, ≤ 0.5 s at a million learners.
    void setCutOff(const QDate& cutOff);
    /// The same facts seen from another day, this left as it is; 0.2 s at a million learners, throws
    /// Cancelled. What is returned is to be gone before this changes.
    Analysis seenFrom(const QDate& cutOff, const Progress& progress) const;
    QDate cutOff() const;
    const RuleParameters& parameters() const;
    const Dimensions& dimensions() const;
    /// The rule's horizons, ascending (months).
    const std::vector<int>& horizons() const;

    /// An edit: the learner's entries only. An id not yet known is added.
    void replaceLearner(const LearnerRow& learner);
    void removeLearner(qint64 learner);
    qsizetype learnerCount() const;
    /// Learners with an enrolment in a cohort: those to hand in again after the cohort's dates change.
    std::vector<qint64> learnersOfCohort(std::int32_t cohort) const;
    /// Replaces names, codes and cohorts (appended ones included); positions in use must keep their meaning.
    void setDimensions(Dimensions dimensions);

    /// All codes a key can have, in byte order; NoCode is not among them.
    std::vector<CodeName> codes(GroupKey key) const;
    bool knows(GroupKey key, const QString& code) const;

    /// Counts for several groupings in one pass over the filtered units. @p groupHorizons restricts what
    /// is kept per group (empty = all horizons); the grouping without keys always keeps all.
    /// With @p times, the time-to-insertion counts of the filtered graduates, by ascending day.
    std::vector<Breakdown> breakdowns(const Filter& filter, const std::vector<Grouping>& groupings,
                                      const std::vector<int>& groupHorizons = {},
                                      std::vector<TimeCount>* times = nullptr) const;
    /// The figures a file prints, group by group ("Rows and columns of a file"); SAL_MED included.
    /// @p horizons restricts those with a horizon block; empty = all of the rule's.
    std::vector<FigureGroup> figures(const Filter& filter, const Grouping& grouping,
                                     const std::vector<int>& horizons = {}) const;

    /// The people behind a figure; for one group's figure, hand in filter.with(key, code).
    People people(IndicatorId id, int horizon, const Filter& filter) const;
    /// How far the filtered chains came (trainingpath.h): one pass over a byte a chain, 1 ms for a million.
    TrainingPaths trainingPaths(const Filter& filter) const;
    /// The people of some paths, as many as trainingPaths() counts; all in the numerator. Of reference
    /// graduations alone the leaf, otherwise the root.
    People pathPeople(const PathChoice& choice, const Filter& filter) const;
    /// Whom a target counts by a month (reachedpeople.h), as many as histories() counts; all in the
    /// numerator.
    People reachedPeople(const ReachedChoice& choice, const Filter& filter) const;
    /// Every filtered reference graduate, by ascending learner.
    std::vector<Graduate> graduates(const Filter& filter) const;
    /// Everybody with a chain whose root or leaf the filter lets through, by ascending learner, with all that
    /// is counted of them (facts.h). Views end with the call.
    void visit(const Filter& filter, const std::function<void(const LearnerView&)>& take) const;
    /// The input of the curve estimators, by ascending day.
    std::vector<TimeCount> times(const Filter& filter) const;
    /// What happened month by month in each cohort with anybody in it, by position: one pass over all people
    /// (half a second for a million). What a forecast learns from. Throws Cancelled.
    std::vector<CohortHistory> histories(const Filter& filter, const Progress& progress) const;

    /// A cohort's results at @p horizon no longer change: every graduate of it is due, the last for 60
    /// days at least. False without graduates.
    bool isFinal(std::int32_t cohort, int horizon) const;

    /// Bytes held by facts and derived columns.
    std::size_t bytes() const;

  private:
    Analysis() = default;
    void derive(const QDate& cutOff);

    RuleParameters m_parameters;
    QDate m_cutOff;
    std::shared_ptr<const GroupCodes> m_codes;
    std::shared_ptr<Facts> m_facts;  ///< with what seenFrom() returned
    std::unique_ptr<Snapshot> m_snapshot;
};

}  // namespace jisr
