#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/base/progress.h"
#include "core/indicators/factrows.h"

namespace jisr {

class Connection;

/// What the rules of data quality ask of a person beyond the facts of figures. The lists stand beside those
/// of `facts`, row by row.
struct QualityLearner {
    struct Enrolment {
        Day appliedOn = NoDay, admittedOn = NoDay;
    };
    struct Situation {
        qint64 employer = 0;  ///< local id, 0 = none
        Day evidenceOn = NoDay;
        bool proofPlace = false;  ///< it says where the proof is
    };

    LearnerRow facts;  ///< without education and province
    std::vector<Enrolment> enrolments;
    std::vector<Situation> situations;
    std::vector<qint64> contactIds;  ///< by date
    qint64 phone = 0, phone2 = 0;    ///< the digits with the country's code as a number, 0 = none
    bool email = false, noContact = false;
    bool anonymous = false;  ///< the person was taken out: what is missing was taken away
    Day bornOn = NoDay;
};

/// Situations that somebody typed in: a batch of few new rows, not an import.
struct TypedSituations {
    qint64 first = 0, last = 0;  ///< local ids
    Day on = NoDay;              ///< of the entry, UTC
    QString who;                 ///< login
};

/// Reads what data quality looks at: one pass over the file, person by person in ascending id.
class QualityReader {
  public:
    explicit QualityReader(Connection& connection) : m_connection(connection) {}

    /// Hands each learner to @p take; the row is reused from call to call. Throws FileError, Cancelled.
    void learners(const Dimensions& dimensions, const std::function<void(const QualityLearner&)>& take,
                  Progress& progress);
    /// Places of each cohort, -1 where it has none; one a position in Dimensions::cohorts.
    std::vector<qint64> capacities(const Dimensions& dimensions);
    /// In ascending order of ids. A batch that made more than @p fewest rows is not counted as typed.
    std::vector<TypedSituations> typedSituations(qint64 fewest);

  private:
    Connection& m_connection;
};

}  // namespace jisr
