#pragma once

#include <QDate>
#include <QString>

namespace jisr {

/// What is to be reached by a day, with everything aimed at before: one step of a plan.
struct GoalStep {
    QString measure;  ///< "learners", "graduates", "insertions", "jobs"
    QDate endsOn;
    qint64 quantity = 0;  ///< people, cumulated over the goals that end by then
    bool operator==(const GoalStep&) const = default;
};

}  // namespace jisr
