#pragma once

#include "core/charting/chartspec.h"
#include "core/results/figurewords.h"
#include "core/results/results.h"

namespace jisr {

/// What a fair comparison holds equal: the strata of people (METHODOLOGY, fair comparison).
struct CaseMix {
    const char* id;     ///< of the chart's option
    const char* label;  ///< context "core", English source
    std::vector<GroupKey> keys;
};
/// Track × status at entry first, the rule's own.
const std::vector<CaseMix>& caseMixes();

/// Groups beside each other without a ranking: against chance (funnel) and against their own mix of people.
class ComparisonCharts {
  public:
    enum class Baseline { Pooled, Target };

    ComparisonCharts(const Results& results, const Phrasebook& phrasebook)
        : m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results) {}

    /// "insertion-funnel". Without a target in the request the pooled rate stands in, and the note says so.
    ChartSpec funnel(GroupKey by, Baseline baseline) const;
    /// "fair-gap": one more pass over @p analysis, the results' own. Shows nothing in public mode: the
    /// expected count rests on strata that no cover has seen.
    ChartSpec fairGap(const Analysis& analysis, GroupKey by, const CaseMix& mix) const;

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    ChartSpec begun(const char* id, const QString& title) const;
    FunnelMark funnelMark(const ResultGroup& group, double baseline) const;
    QString flagInWords(FunnelFlag flag) const;
    QString notDrawn(const QStringList& labels) const;
    GapMark gapMark(const ResultGroup& group) const;
    QString gapInFull(const GapMark& mark) const;
};

}  // namespace jisr
