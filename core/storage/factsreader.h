#pragma once

#include <functional>
#include <vector>

#include "core/base/progress.h"
#include "core/indicators/factrows.h"

namespace jisr {

class Connection;

/// Reads what figures and filters need, one pass over the file, person by person in ascending id.
/// Every catalogue field marked `fact` is read here (a test looks).
class FactsReader {
  public:
    explicit FactsReader(Connection& connection);

    RuleParameters parameters();
    Dimensions dimensions();
    /// Hands each learner to @p take; the row is reused from call to call.
    void learners(const Dimensions& dimensions, const std::function<void(const LearnerRow&)>& take,
                  Progress& progress);
    /// One person, after an edit; an id that is gone gives a row with id 0.
    LearnerRow learner(const Dimensions& dimensions, qint64 id);

  private:
    Connection& m_connection;
};

}  // namespace jisr
