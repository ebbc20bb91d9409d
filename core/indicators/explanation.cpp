#include "core/indicators/explanation.h"

#include <algorithm>

#include "core/indicators/calendar.h"
#include "core/indicators/facts.h"
#include "core/indicators/outcome.h"

namespace jisr {

namespace {

QDate dateOf(Day day) {
    return day == NoDay ? QDate() : QDate::fromJulianDay(day);
}

/// One learner's facts and what the rules make of them, with the way back to the rows.
class Reading {
  public:
    Reading(const LearnerRow& row, const Dimensions& dimensions, const CutOffRules& rules)
        : m_facts(dimensions), m_reader(rules) {
        m_facts.put(row);
        m_reader.read(m_facts.view(0));
        for (const SituationRow& situation : row.situations)
            if (Facts::counts(situation)) m_situations.push_back(situation.id);
    }
    LearnerView view() const { return m_facts.view(0); }
    const OutcomeReader& reader() const { return m_reader; }
    qint64 idOf(const SituationFact* fact) const {
        return fact ? m_situations[std::size_t(fact - view().situations.data())] : 0;
    }

  private:
    Facts m_facts;
    OutcomeReader m_reader;
    std::vector<qint64> m_situations;  ///< ids, in the order of the view
};

/// Which news came last before the day, and which first behind it.
void lookAround(HorizonReason& reason, const Reading& reading, Day day, Day cutOff) {
    Day latest = NoDay, next = NoDay;
    for (const SituationFact& s : reading.view().situations) {
        const Day from = s.startedOn == NoDay ? s.lastKnownOn : s.startedOn;
        if (from > cutOff) continue;
        if (from > day) {
            if (next == NoDay || from < next) next = from;
            continue;
        }
        const Day known = s.endedOn != NoDay && s.startedOn != NoDay ? s.endedOn : s.lastKnownOn;
        if (latest != NoDay && known <= latest) continue;
        latest = known;
        reason.latest = reading.idOf(&s);
        reason.latestUndated = s.startedOn == NoDay;
        reason.latestEnded = s.endedOn != NoDay && s.startedOn != NoDay;
    }
    reason.latestOn = dateOf(latest);
    reason.nextOn = dateOf(next);
}

}  // namespace

LearnerExplanation explain(const LearnerRow& learner, const Dimensions& dimensions,
                           const RuleParameters& parameters, const QDate& cutOff) {
    LearnerExplanation result;
    result.cutOff = cutOff;
    const auto lastDay = Day(cutOff.toJulianDay());
    const CutOffRules rules(lastDay, parameters, dimensions);
    const Reading reading(learner, dimensions, rules);
    const LearnerView view = reading.view();
    const OutcomeReader& reader = reading.reader();

    const GraduateOutcome* graduate = reader.graduate();
    for (std::size_t i = 0; i < reader.chains().size(); ++i) {
        const ChainOutcome& outcome = reader.chains()[i];
        ChainReason chain;
        for (std::uint32_t at = outcome.root; at <= outcome.leaf; ++at)
            chain.enrolments.push_back(view.enrolments[at].id);
        chain.status = outcome.leafStatus;
        chain.statusOn = dateOf(outcome.leafOn);
        chain.confirmable = outcome.training & ConfirmableBit;
        chain.confirmed = outcome.training & ConfirmedBit;
        chain.neutral = outcome.neutral;
        chain.reference = graduate && graduate->chain == i;
        result.chains.push_back(std::move(chain));
    }
    for (const EnrolmentFact& enrolment : view.enrolments) {
        if (enrolment.place == ChainPlace::Selection) result.selection.push_back(enrolment.id);
        if (enrolment.place == ChainPlace::Stray) result.stray.push_back(enrolment.id);
    }
    if (!graduate) return result;
    result.graduatedOn = dateOf(graduate->graduatedOn);

    // Were hearsay believed: the same rules on the same person, every D read as C.
    LearnerRow believed = learner;
    bool hearsay = false;
    for (SituationRow& situation : believed.situations) {
        hearsay = hearsay || situation.evidence == 'D';
        if (situation.evidence == 'D') situation.evidence = 'C';
    }
    const Reading otherwise(believed, dimensions, rules);
    const auto isHearsay = [&](qint64 id) {
        return std::any_of(learner.situations.begin(), learner.situations.end(),
                           [&](const SituationRow& s) { return s.id == id && s.evidence == 'D'; });
    };

    const auto add = [&](int horizon, Day day) {
        HorizonReason reason;
        reason.horizon = horizon;
        reason.date = dateOf(day);
        if (day <= lastDay) {
            const StatusReason why = reader.reasonAt(day);
            reason.status = why.status;
            reason.step = why.step;
            reason.situation = reading.idOf(why.situation);
            reason.training = why.training ? why.training->id : 0;
            reason.studentJob = reading.idOf(why.studentJob);
            if (isUnknown(why.status)) {
                reason.attempts = reader.failedAttempts();
                lookAround(reason, reading, day, lastDay);
            }
            if (hearsay) {
                const StatusReason other = otherwise.reader().reasonAt(day);
                const qint64 by = otherwise.idOf(other.situation);
                if (other.status != why.status && isHearsay(by)) reason.hearsay = by;
            }
        }
        result.horizons.push_back(reason);
    };
    for (int horizon : rules.parameters.horizons) add(horizon, addMonths(graduate->graduatedOn, horizon));
    add(0, lastDay);
    return result;
}

}  // namespace jisr
