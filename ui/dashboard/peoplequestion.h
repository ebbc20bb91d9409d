#pragma once

#include <QString>
#include <optional>

#include "core/indicators/reachedpeople.h"
#include "core/indicators/trainingpath.h"
#include "core/results/results.h"

namespace jisr {

/// Which people stand behind a figure or a chart's mark.
struct PeopleQuestion {
    IndicatorId indicator = IndicatorId::Ins;
    int horizon = HeadlineHorizon;
    Filter filter;
    std::optional<int> day;  ///< of the time-to-insertion curve: who was inserted by then
    /// Of a step between two conventions: from which one to `indicator`. Each at its own horizon, of a
    /// question about `horizon`.
    std::optional<IndicatorId> from = {};
    std::optional<PathChoice> path = {};  ///< of the flow: whose way it is
    bool rest = false;  ///< only those of the denominator who aren't in the numerator, all of them counted
    std::optional<ReachedChoice> reached = {};  ///< of a target: whom it counted by a month

    /// From a figure's or mark's key: "INS/6/region=MA-06", a dot's "region=MA-06", a stacked segment's
    /// "SH_CI/cohort=RSK-2", a whole bar's "6/cohort=RSK-2", the curve's "time-to-insertion/day=90", of a
    /// group's "insertion-curves/day=90/region=MA-06", a step's "step:EMP>INS/6/all=ALL", a band's
    /// "path:dropped/6/all=ALL", "rest:DUE/6/all=ALL", a target's "reached:learners/24317/all=ALL". Nothing
    /// when nobody can be shown.
    static std::optional<PeopleQuestion> fromKey(const QString& key, const Results& results);
    /// The codes of one key.
    struct Group {
        GroupKey key = GroupKey::All;
        std::set<QString> codes;
    };
    /// Whom a click on the mark filters by: the codes of the key that its own key names, all cohorts of a
    /// half-year. Nothing for a mark of the whole.
    static std::optional<Group> groupOf(const QString& key, const Results& results);
    /// Whether these are a figure's own people, so that it has a passport and a code.
    bool isFigure() const { return !day && !from && !isAlone(); }
    /// Whether everybody asked for is counted: there are no others and nobody is left out.
    bool isAlone() const { return path || rest || reached; }
    /// A job's work: asks the rule engine. Of a step as stepPeople() has it.
    People answer(const Analysis& analysis) const;
};

}  // namespace jisr
