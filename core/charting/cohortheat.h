#pragma once

#include "core/charting/chartspec.h"
#include "core/charting/shadesteps.h"
#include "core/results/figurewords.h"
#include "core/results/results.h"

namespace jisr {

/// Insertion of groups at every horizon of the rule (METHODOLOGY, charts: cohort × horizon, blank where not
/// due). In public mode at the horizon of the question alone, as the results cover it: the other horizons
/// are counted for nobody else, and no cover has seen them.
class CohortHeat {
  public:
    /// Rows that are drawn; of more, those that began last.
    static constexpr int MostRows = 36;
    enum class Rows {
        AsGrouped,   ///< the results' groups; cohorts as half-years where they are many
        EachCohort,  ///< every cohort alone
    };

    CohortHeat(const Analysis& analysis, const Results& results, const Phrasebook& phrasebook)
        : m_analysis(analysis), m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results) {}

    /// "cohort-heat". @p by is read with Rows::AsGrouped. One pass over the counts, none over people.
    ChartSpec chart(GroupKey by, Rows rows = Rows::AsGrouped) const;

  private:
    using Statuses = std::vector<qint64>;
    /// A group and its graduates by status, one a column.
    struct Counted {
        ResultGroup group;
        std::vector<Statuses> statuses;
    };
    struct Counts {
        std::vector<Counted> rows;
        qint64 left = 0;  ///< groups without room for a row
    };
    const Analysis& m_analysis;
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    std::vector<int> horizons() const;
    std::vector<ResultGroup> latestCohorts(const Breakdown& breakdown) const;
    std::vector<ResultGroup> shown(GroupKey by) const;
    Counts counted(GroupKey by, Rows rows) const;
    HeatCell cell(const ResultGroup& group, int horizon, std::optional<qint64>& shaded) const;
    QString inFull(const ResultGroup& group, int horizon, const FigureWords& words) const;
    void addLegend(HeatChart& chart) const;
};

}  // namespace jisr
