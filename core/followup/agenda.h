#pragma once

#include <QDate>
#include <vector>

#include "core/followup/duelist.h"

namespace jisr {

/// A call of the coming weeks.
struct AgendaEntry {
    qint64 learner = 0;
    QDate on;                  ///< when it is to be made; today when it should have been made already
    std::int32_t region = -1;  ///< position in Dimensions::regions, of the cohort that graduated them
    std::int32_t operatorIndex = -1;
    qint64 inCharge = 0;   ///< staff, 0 nobody
    int horizon = 0;       ///< months
    QDate dueOn;           ///< when that horizon is or was reached; of stale news: when they ran out
    bool waiting = false;  ///< due already: overdue, promised or stale
};

/// The calls of some weeks, from the one that today is in. Weeks begin on Monday.
struct Agenda {
    QDate monday;  ///< of the first week
    int weeks = 0;
    std::vector<AgendaEntry> entries;  ///< by day, then as the due list orders them

    /// -1 when it lies outside.
    int weekOf(const QDate& day) const;
    QDate weekBegin(int week) const { return monday.addDays(7 * week); }
};

/// @param analysis at @p today; @param list made at the same day. Those who asked not to be contacted and
/// those who can't be reached are in no agenda. Beside the due list it holds every graduate who reaches a
/// horizon within the weeks.
Agenda makeAgenda(const DueList& list, const Analysis& analysis, const std::vector<ReachRow>& reach,
                  const QDate& today, int weeks);

}  // namespace jisr
