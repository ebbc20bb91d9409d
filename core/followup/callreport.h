#pragma once

#include <QDate>
#include <optional>

#include "core/base/message.h"
#include "core/storage/recordstore.h"

namespace jisr {

/// What a call brought.
enum class CallOutcome : std::uint8_t {
    SameSituation,  ///< reached: still what was known last
    NewJob,
    SelfEmployed,
    Contract,  ///< ANAPEC contrat d'insertion
    Apprenticeship,
    Internship,
    Studying,
    Seeking,
    Inactive,
    NoAnswer,
    WrongNumber,
    Refused,
    CallBack
};
inline constexpr int CallOutcomeCount = int(CallOutcome::CallBack) + 1;
const char* callOutcomeName(CallOutcome outcome);  ///< context "core", English source
QString callOutcomeCode(CallOutcome outcome);      ///< "same", "job", …, for sheets
std::optional<CallOutcome> callOutcomeFromCode(QStringView code);
constexpr bool wasReached(CallOutcome outcome) {
    return outcome < CallOutcome::NoAnswer;
}

/// A call and what was said, before it is written.
struct CallReport {
    qint64 learner = 0;
    QDate on;  ///< the day of the call
    QString channel = QStringLiteral("phone");
    CallOutcome outcome = CallOutcome::NoAnswer;
    qint64 by = 0;  ///< staff, 0 unknown
    // of a new situation; all may be missing
    QDate startedOn = {};
    qint64 employer = 0;
    QString jobTitle = {}, contract = {};
    std::optional<double> weeklyHours = {};
    std::optional<bool> inField = {};
    bool paid = true;                           ///< of an internship
    std::optional<QDate> previousEndedOn = {};  ///< the situation before ended then
    /// What the person did on the horizon's day, where that is another thing or the situation began since: a
    /// code of situation; empty: not asked.
    QString then = {};
    QDate thenOn = {};
    std::optional<QDate> nextOn = {};  ///< when to try next; nothing: as proposed, invalid: not at all
    bool noContact = false;            ///< asked not to be contacted again
    QString note = {};
};

/// What is known of somebody before a call.
struct CallSubject {
    std::optional<StoredRow> situation;  ///< the latest that has not ended, by start, then reference
    int failedAttempts = 0;              ///< on distinct days since @p graduatedOn
};

/// Reads and writes follow-up calls. Every write is part of the caller's batch.
class CallBook {
  public:
    explicit CallBook(RecordStore& store) : m_store(store) {}

    CallSubject subject(qint64 learner, const QDate& graduatedOn, const QDate& today);
    /// When to try again: after no answer 1, 3, 7, then 14 days later; after a wrong number not at all;
    /// reached or refused: the next horizon's day, where there is one.
    static std::optional<QDate> proposedNext(CallOutcome outcome, const QDate& on, int failedAttempts,
                                             const QDate& nextHorizon);
    /// Writes the contact, the situation and, when asked for, that nobody calls again. Throws Refused.
    /// @param nextHorizon the next day at which the person becomes due; may be invalid.
    void write(const CallReport& report, int failedAttempts, const QDate& nextHorizon);
    /// What stands against the report as it is: a day before the situation's start, one after today, …; empty
    /// when it can be written.
    QList<Finding> check(const CallReport& report, const QDate& today);
    /// From which cut-off on the call counts, when that is later than @p cutOff; empty otherwise.
    static Message countsFrom(const CallReport& report, const QDate& cutOff);

  private:
    std::optional<StoredRow> openSituation(qint64 learner, const QDate& today);
    void writeContact(const CallReport& report, int failedAttempts, const QDate& nextHorizon);
    void writeSituation(const CallReport& report);
    void confirm(const StoredRow& situation, const CallReport& report);
    void writeThen(const CallReport& report);

    RecordStore& m_store;
};

}  // namespace jisr
