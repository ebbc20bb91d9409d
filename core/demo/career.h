#pragma once

#include "core/demo/demoplan.h"
#include "core/demo/demorows.h"
#include "core/demo/dice.h"

namespace jisr {

/// What becomes of a graduate and what the team learns of it: spells that follow each other, follow-up
/// calls near 3, 6, 9, 12 and 24 months, and only what the last answer told.
class Career {
  public:
    Career(const DemoPlan& plan, Dice& dice) : m_plan(plan), m_dice(dice) {}

    /// A graduate of the roll-out; inserted at six months by the cohort's chance.
    void follow(DemoLearner& learner, const DemoCohort& cohort, const QDate& graduatedOn);
    /// A graduate of the pilot of whom it is settled what they do on demoPilotDay().
    void followPilot(DemoLearner& learner, const DemoCohort& cohort, const QDate& graduatedOn, bool inserted);
    /// A job as anybody of this cohort may have it; started and otherwise open.
    DemoSituation job(const DemoCohort& cohort, const char* kind, const QDate& startedOn);
    /// A spell that is no job.
    DemoSituation spell(const char* kind, const QDate& startedOn);
    /// Three tries on different days, none answered.
    void unanswered(DemoLearner& learner, const QDate& from, int tries);

  private:
    DemoSituation placement(const DemoCohort& cohort, const QDate& startedOn);
    void timeline(const DemoCohort& cohort, const QDate& graduatedOn, const QDate& settledOn, bool inserted);
    void afterInsertion(const DemoCohort& cohort, const QDate& settledOn);
    void afterSearch(const DemoCohort& cohort, const QDate& settledOn);
    QDate calls(DemoLearner& learner, const QDate& graduatedOn, bool hardToReach);
    void answer(DemoLearner& learner, const QDate& on);
    void keepWhatIsKnown(DemoLearner& learner, const QDate& knownOn, bool hearsay);
    void interruption(DemoLearner& learner, const QDate& graduatedOn);

    const DemoPlan& m_plan;
    Dice& m_dice;
    std::vector<DemoSituation> m_spells;  ///< of the person at work, in order of time
};

}  // namespace jisr
