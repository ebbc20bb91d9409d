#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

class Connection;

/// What tells whether a row of a table is already in the file: the keys of the large records, read in one
/// pass each. The rows handed out are reused from call to call.
class MatchIndex {
  public:
    struct LearnerKeys {
        qint64 id = 0;
        QString office, reference, lastName, firstName, bornOn, cin, massar, sex;
        bool anonymous = false;  ///< the person was taken out: without names
    };
    /// Enrolment: other = cohort. Situation: kind = its code, day = start. Contact: kind = channel|result,
    /// day = on.
    struct EventKeys {
        qint64 id = 0, learner = 0, other = 0;
        QString office, reference, kind, day;
    };

    /// All that tells one person from another.
    struct PersonKeys {
        qint64 id = 0;
        QString office, lastName, firstName, lastNameAr, firstNameAr, bornOn, cin, massar, phone, phone2,
            email, sex;
    };

    explicit MatchIndex(Connection& connection) : m_connection(connection) {}

    void learners(const std::function<void(const LearnerKeys&)>& take, Progress& progress);
    void people(const std::function<void(const PersonKeys&)>& take, Progress& progress);
    QString cinOf(qint64 learner);
    /// The region of a learner's latest enrolment, else of residence; 0 unknown.
    qint64 regionOf(qint64 learner);
    /// The last entry of the journal.
    qint64 journalPosition();
    /// @param kind Enrolment, Situation or Contact.
    void events(RecordKind kind, const std::function<void(const EventKeys&)>& take, Progress& progress);
    void uids(RecordKind kind, const std::function<void(qint64 id, const QByteArray& uid)>& take,
              Progress& progress);
    qint64 count(RecordKind kind);

  private:
    Connection& m_connection;
};

}  // namespace jisr
