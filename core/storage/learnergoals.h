#pragma once

#include <QDate>
#include <map>
#include <optional>
#include <vector>

#include "core/indicators/analysis.h"
#include "core/indicators/goalstep.h"

namespace jisr {

class RecordStore;

/// What the programme aims at, as a whole and in its parts: what progress is measured against, the same in
/// the window and in a report from the console.
class LearnerGoals {
  public:
    LearnerGoals(RecordStore& store, const Dimensions& dimensions);

    /// The goals begun by @p cutOff that are about exactly what @p filter is about; where there are none, the
    /// phases' goals for it added up. Goals that last through others say their total and aren't added to
    /// them. Empty: no such goal, or several codes of one key are let through.
    std::optional<qint64> aimedAt(const Filter& filter, const QDate& cutOff) const;

    /// The plan for exactly what @p filter is about, by measure and end; quantities cumulated. Where there is
    /// none for a measure, the phases' goals for it. Goals without an end are no step.
    std::vector<GoalStep> steps(const Filter& filter) const;

  private:
    struct Goal {
        QString measure;
        qint64 quantity = 0;
        QDate startsOn, endsOn;
        std::map<GroupKey, QString> about;  ///< codes of region, track, operator, phase; empty: the whole
    };
    static bool isAbout(const Goal& goal, const std::map<GroupKey, QString>& about);

    std::vector<Goal> m_goals;
};

}  // namespace jisr
