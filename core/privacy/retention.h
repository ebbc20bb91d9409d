#pragma once

#include <QDate>

namespace jisr {

/// How long a person stands in the file after the last thing that happened to them (law 09-08: no longer
/// than the purpose needs). Months, 1 to 600; the coordinator's own figure is kept in the file.
inline constexpr int UsualRetention = 60, LongestRetention = 600;

/// The day from which a person of whom the last thing is dated @p last is past a retention of @p months;
/// an invalid date stays invalid.
QDate retentionEnds(QDate last, int months);

}  // namespace jisr
