#pragma once

#include <functional>
#include <map>
#include <string>

#include "core/demo/career.h"
#include "core/demo/demonames.h"
#include "core/demo/demoplan.h"

namespace jisr {

struct DemoOptions;

/// Invents the learners of a plan one after the other, in constant memory: the pilot's with the
/// communiqué's counts exactly, the roll-out's by chance with awkward cases planted between them.
class DemoProgramme {
  public:
    explicit DemoProgramme(const DemoOptions& options);

    const DemoPlan& plan() const { return m_plan; }
    const DemoNames& names() const { return m_names; }
    /// Hands each learner to @p take; the object is reused.
    void learners(const std::function<void(const DemoLearner&)>& take);
    /// How many of each awkward case were planted.
    const std::map<std::string, qint64>& planted() const { return m_planted; }
    /// Of the pilot's graduates on demoPilotDay(): all, and those inserted then.
    int pilotGraduates() const;
    int pilotInserted() const;

  private:
    enum class Fate : unsigned char { Inserted, NotInserted, Dropped, Failed, NoShow, Transferred };

    void pilot(const std::function<void(const DemoLearner&)>& take);
    void rollOut(const std::function<void(const DemoLearner&)>& take);
    void person(const DemoCohort& cohort);
    DemoEnrolment& enrol(int cohort, const char* status, const QDate& on);
    void pilotLearner(int cohort, Fate fate);
    void rollOutLearner(int cohort);
    void selectionOnly(int cohort);
    void trained(int cohort);
    const char* exitReason();

    Dice m_dice;
    DemoPlan m_plan;
    DemoNames m_names;
    Career m_career;
    DemoLearner m_learner;
    int m_graduationFall = 0;
    qint64 m_number = 0;
    std::map<std::string, qint64> m_planted;
};

}  // namespace jisr
