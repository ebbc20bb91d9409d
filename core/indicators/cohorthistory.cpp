#include "core/indicators/cohorthistory.h"

#include <algorithm>

#include "core/base/progress.h"
#include "core/indicators/analysis.h"
#include "core/indicators/calendar.h"
#include "core/indicators/facts.h"
#include "core/indicators/snapshot.h"
#include "core/indicators/unitfilter.h"

namespace jisr {

namespace {

constexpr int LongestPast = 240;  ///< months; a date mistyped before that counts in the first of them

int monthOf(Day day) {
    return monthIndex(QDate::fromJulianDay(day));
}

/// Collects by cohort, months appended on either side as they come.
class Histories {
  public:
    Histories(std::size_t cohorts, int last) : m_byCohort(cohorts), m_last(last) {}

    CohortMonth& at(std::int32_t cohort, Day day) {
        CohortHistory& history = m_byCohort[std::size_t(cohort)];
        const int month = std::clamp(monthOf(day), m_last - LongestPast, m_last);
        if (history.months.empty()) {
            history.cohort = cohort;
            history.firstMonth = month;
        }
        if (month < history.firstMonth) {
            history.months.insert(history.months.begin(), std::size_t(history.firstMonth - month), {});
            history.firstMonth = month;
        }
        const auto position = std::size_t(month - history.firstMonth);
        if (position >= history.months.size()) history.months.resize(position + 1);
        return history.months[position];
    }
    std::vector<CohortHistory> take() {
        std::erase_if(m_byCohort, [](const CohortHistory& history) { return history.months.empty(); });
        return std::move(m_byCohort);
    }

  private:
    std::vector<CohortHistory> m_byCohort;
    int m_last;
};

}  // namespace

std::vector<CohortHistory> Analysis::histories(const Filter& filter, const Progress& progress) const {
    const CutOffRules& rules = m_snapshot->rules();
    const std::size_t cohorts = dimensions().cohorts.size();
    const UnitFilter passes(filter, *m_codes);
    Histories histories(cohorts, monthIndex(m_cutOff));
    const auto counted = [&](std::int32_t cohort) {
        return cohort >= 0 && std::size_t(cohort) < cohorts && passes.passesCohort(std::size_t(cohort));
    };
    OutcomeReader reader(rules);
    for (std::uint32_t slot = 0; slot < m_facts->slotCount(); ++slot) {
        if (slot % 16384 == 0) progress.check();
        const LearnerView view = m_facts->view(slot);
        reader.read(view);
        const GraduateOutcome* graduate = reader.graduate();
        for (std::size_t i = 0; i < reader.chains().size(); ++i) {
            const ChainOutcome& chain = reader.chains()[i];
            const EnrolmentFact& root = view.enrolments[chain.root];
            const EnrolmentFact& leaf = view.enrolments[chain.leaf];
            const PersonByte person =
                personByte(view.learner.sex, view.learner.education, EntryStatus(root.entryStatus));
            if (!passes.passesPerson(person, view.learner.province)) continue;
            const bool confirmed = chain.training & ConfirmedBit;
            const bool reference = graduate && graduate->chain == i;
            const Day confirmedOn = confirmed ? root.startedOn + rules.parameters.confirmDays
                                              : (reference ? graduate->graduatedOn : NoDay);
            if (confirmed && counted(root.cohort)) ++histories.at(root.cohort, confirmedOn).confirmed;
            if ((!confirmed && !reference) || !counted(leaf.cohort)) continue;
            ++histories.at(leaf.cohort, confirmedOn).entered;
            if (reference) {
                ++histories.at(leaf.cohort, graduate->graduatedOn).graduated;
                const Day sixth = addMonths(graduate->graduatedOn, HeadlineHorizon);
                const Status status = statusOf(reader.codes()[rules.at6]);
                if (status != Status::NotDue && status != Status::Neutral) {
                    CohortMonth& month = histories.at(leaf.cohort, sixth);
                    ++month.due;
                    month.inserted += isInserted(status);
                }
                continue;
            }
            if (chain.leafStatus == EnrolmentStatus::InProgress && !chain.neutral) continue;
            // a status without a date is itself from the planned end + GRACE_DAYS on
            const Day undated =
                leaf.plannedEndOn == NoDay ? rules.cutOff : leaf.plannedEndOn + rules.parameters.graceDays;
            const Day leftOn = chain.leafOn == NoDay ? undated : chain.leafOn;
            ++histories.at(leaf.cohort, std::max(leftOn, confirmedOn)).left;
        }
    }
    return histories.take();
}

}  // namespace jisr
