#include "core/indicators/analysis.h"
#include "core/indicators/facts.h"
#include "core/indicators/unitfilter.h"

namespace jisr {

void Analysis::visit(const Filter& filter, const std::function<void(const LearnerView&)>& take) const {
    const UnitFilter passes(filter, *m_codes);
    const auto isIn = [&](const LearnerView& view, const EnrolmentFact& unit, const EnrolmentFact& root) {
        const std::size_t row = unit.cohort < 0 ? m_codes->cohortRows() - 1 : std::size_t(unit.cohort);
        return passes.passesCohort(row) &&
               passes.passesPerson(
                   personByte(view.learner.sex, view.learner.education, EntryStatus(root.entryStatus)),
                   view.learner.province);
    };
    for (const std::uint32_t slot : m_facts->slotsById()) {
        const LearnerView view = m_facts->view(slot);
        bool counted = false;
        for (std::size_t root = 0, next = 0; !counted && root < view.enrolments.size(); root = next) {
            if (view.enrolments[root].place != ChainPlace::Root) {
                break;  // from here on nothing is in a chain
            }
            next = root + 1;
            while (next < view.enrolments.size() && view.enrolments[next].place == ChainPlace::Next) {
                ++next;
            }
            counted = isIn(view, view.enrolments[root], view.enrolments[root]) ||
                      isIn(view, view.enrolments[next - 1], view.enrolments[root]);
        }
        if (counted) {
            take(view);
        }
    }
}

}  // namespace jisr
