#pragma once

#include <QStringList>
#include <functional>

#include "core/base/progress.h"
#include "core/indicators/factrows.h"

namespace jisr {

class Connection;

/// Reads what figures and filters need, one pass over the file, person by person in ascending id.
/// Every catalogue field marked `fact` is read here (a test looks).
class FactsReader {
  public:
    explicit FactsReader(Connection& connection);

    /// Those of METHODOLOGY, as far as the file doesn't say otherwise.
    RuleParameters parameters();
    /// Regions, tracks, phases, provinces and cohorts in the order of their codes; as operators the
    /// organisations that cohorts name.
    Dimensions dimensions();
    /// Hands each learner to @p take; the row is reused from call to call.
    void learners(const Dimensions& dimensions, const std::function<void(const LearnerRow&)>& take,
                  Progress& progress);
    /// One person, after an edit; an id that is gone gives a row with id 0.
    LearnerRow learner(const Dimensions& dimensions, qint64 id);

    /// "record.field" of all that is read; the SQL is made from the same lists.
    static QStringList fieldsRead();

  private:
    Connection& m_connection;
};

}  // namespace jisr
