#pragma once

#include <QDate>
#include <map>
#include <utility>
#include <vector>

#include "core/indicators/factrows.h"
#include "core/indicators/figures.h"

/// METHODOLOGY.md said again, slowly: person by person, on QDate, set by set, sharing nothing with the
/// engine but the rows it reads and the names of the indicators. What the engine is held against.
namespace jisr::oracle {

/// Somebody in a denominator.
struct Unit {
    const LearnerRow* learner = nullptr;
    qint64 enrolment = 0;  ///< the root's or the leaf's
    std::int32_t cohort = -1;
    EntryStatus entry = EntryStatus::Unknown;  ///< of the chain's root
    bool inNumerator = false;
};

struct GraduateFacts {
    Unit unit;
    QDate graduatedOn;
    std::map<int, Status> statuses;  ///< by horizon; 0 = at the cut-off
    int days = 0, event = 0;
};

using Key = std::pair<IndicatorId, int>;  ///< horizon as in files; 0 = none

struct Result {
    std::map<Key, std::vector<Unit>> units;  ///< denominators
    std::map<qint64, qint64> pay;            ///< centimes by learner, those of SAL_MED
    std::vector<GraduateFacts> graduates;    ///< reference graduates
    std::vector<Unit> chains;                ///< all of them, by root
};

Result apply(const std::vector<LearnerRow>& learners, const Dimensions& dimensions,
             const RuleParameters& rule, const QDate& cutOff);

}  // namespace jisr::oracle
