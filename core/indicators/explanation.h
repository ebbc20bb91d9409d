#pragma once

#include <QDate>
#include <QtGlobal>
#include <vector>

#include "core/indicators/factrows.h"
#include "core/indicators/figures.h"

namespace jisr {

/// Why one graduate has a status at one date; every id is a local id of the file, 0 = none.
struct HorizonReason {
    int horizon = 0;  ///< months after graduation; 0 = at the cut-off
    QDate date;
    Status status = Status::NotDue;
    int step = 0;           ///< of METHODOLOGY's Status, 1–5; 0 while not due
    qint64 situation = 0;   ///< that decided
    qint64 training = 0;    ///< the enrolment of another chain that made it a day of study
    qint64 studentJob = 0;  ///< work left aside by step 3
    qint64 hearsay = 0;     ///< a situation of evidence D that would have decided otherwise

    // Without information (step 5):
    int attempts = 0;            ///< distinct days of failed attempts in (G, D]
    qint64 latest = 0;           ///< the situation that was known last before the date
    QDate latestOn;              ///< the last day of which it tells
    bool latestEnded = false;    ///< it ended then; otherwise nobody heard since
    bool latestUndated = false;  ///< it has no start: it tells of that one day only
    QDate nextOn;                ///< the first day after the date of which a situation tells
};

/// One path through training, from its root to its leaf.
struct ChainReason {
    std::vector<qint64> enrolments;                        ///< root first
    EnrolmentStatus status = EnrolmentStatus::InProgress;  ///< the leaf's, as of the cut-off
    QDate statusOn;                                        ///< invalid while undated
    bool confirmable = false, confirmed = false, neutral = false;
    bool reference = false;  ///< the graduation that counts
};

/// What JIT-1 makes of one learner, with its reasons: for people to read. Every status is that of Analysis;
/// the same code derives both.
struct LearnerExplanation {
    QDate cutOff;
    std::vector<ChainReason> chains;
    std::vector<qint64> selection;        ///< enrolments of the selection's affair: in no chain
    std::vector<qint64> stray;            ///< in no chain: the losing branch of a fork, or from nowhere
    QDate graduatedOn;                    ///< reference graduation; invalid when there is none
    std::vector<HorizonReason> horizons;  ///< the rule's, ascending, then the cut-off; empty: no graduate
};

LearnerExplanation explain(const LearnerRow& learner, const Dimensions& dimensions,
                           const RuleParameters& parameters, const QDate& cutOff);

}  // namespace jisr
