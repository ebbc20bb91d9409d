#pragma once

#include "core/charting/chartspec.h"
#include "core/charting/shadesteps.h"
#include "core/results/figurewords.h"
#include "core/results/results.h"

namespace jisr {

/// The regions' figures for a map (METHODOLOGY, quality gate and Disclosure). Shades are classes between
/// round limits, found from the values that are shown only: a hidden one moves none of them.
class RegionMap {
  public:
    enum class Shows { Insertion, Graduates, Unknown };

    RegionMap(const Results& results, const Phrasebook& phrasebook)
        : m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results) {}

    /// "insertion-map".
    ChartSpec chart(Shows shows, MapChart::Form form) const;
    /// The same by the province where people live; internal mode only, for provinces would have to be covered
    /// beside everything else that is printed.
    ChartSpec provinces(Shows shows, const Analysis& analysis) const;

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    static IndicatorId figureOf(Shows shows);
    QString titleOf(Shows shows) const;
    MapRegion region(const ResultGroup& group, Shows shows) const;
    /// What the shade stands for: per cent (whole, downwards) or people; empty when there is none to show.
    std::optional<qint64> shadedValue(const ResultGroup& group, Shows shows) const;
    QString inFull(const ResultGroup& group, Shows shows) const;
    ShadeSteps scaleOf(const std::vector<qint64>& values, Shows shows) const;
    QStringList labelsOf(const ShadeSteps& scale, Shows shows) const;
    QString elsewhere(const std::vector<ResultGroup>& groups, Shows shows) const;
    ChartSpec titled(Shows shows, GroupKey key, MapChart& chart) const;
    /// Gives @p chart the groups that have a code, in shades between them.
    void fill(MapChart& chart, const std::vector<ResultGroup>& groups, Shows shows) const;
};

}  // namespace jisr
