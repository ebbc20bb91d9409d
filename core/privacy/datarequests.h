#pragma once

#include "core/base/phrasebook.h"
#include "core/storage/datarequeststore.h"

namespace jisr {

class RecordStore;

/// Within how many days a request about one's own data is answered (law 09-08, DOMAIN.md).
inline constexpr int AnswerDays = 10;

/// The last day on which the answer is in time.
QDate answerDue(const DataRequest& request);
/// Days left on @p today: 0 on the last day, below 0 when overdue; nothing once it was answered.
std::optional<qint64> daysLeft(const DataRequest& request, const QDate& today);
/// "3 days left", "to be answered today", "overdue by 2 days", "answered on 04/07/2026 after 12 days: too
/// late".
QString requestState(const DataRequest& request, const QDate& today, const Phrasebook& phrasebook);
/// "Access" or "Rectification", context "core".
const char* requestKindName(const QString& kind);

/// Enters what @p learner asked. Throws Error when the learner is gone, the kind is none, or the day is
/// missing or after the clock's today.
qint64 enterRequest(Connection& connection, RecordStore& store, const Clock& clock, qint64 learner,
                    const QString& kind, const QDate& receivedOn, const QString& detail, const QString& who);
/// Enters the answer. Throws Error when there is no such open request, or the day is missing, before the
/// request or after the clock's today.
void enterAnswer(Connection& connection, const Clock& clock, qint64 request, const QDate& answeredOn,
                 const QString& who);

}  // namespace jisr
