#pragma once

#include "core/base/progress.h"
#include "core/charting/chartspec.h"
#include "core/results/figurewords.h"
#include "core/results/lookback.h"

namespace jisr {

/// The whole through time: as it was seen month after month, and by when its people entered.
class Trends {
  public:
    static constexpr int Months = 24;
    enum class Shows : std::uint8_t { Rates, People };

    /// Both must outlive this.
    Trends(const Results& results, const Phrasebook& phrasebook);

    /// Seen from the last Months month ends, the last point from the results' own cut-off. A job's work (0.2
    /// s a month for a million learners), which turns the analysis and leaves it where it found it. Throws
    /// Cancelled.
    ChartSpec monthly(Analysis& analysis, Shows shows, Progress& progress) const;
    /// The looks that monthly() draws, for who draws several charts from them; of a large programme one
    /// every @p apart months takes as much less time. Oldest first.
    std::vector<WholeAt> looks(const Analysis& analysis, Progress& progress, int apart = 1) const;
    /// Where the points of monthly() are seen from, ascending; the last is the results' own cut-off.
    std::vector<QDate> cutOffs(int apart = 1) const;
    ChartSpec monthly(const std::vector<WholeAt>& looks, Shows shows, int apart = 1) const;
    /// By the cohorts' start, in half-years where they are many.
    ChartSpec byEntry() const;

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    ChartSpec spec(const char* id, const QString& title, TrendChart chart) const;
    TrendPoint rateOf(const ResultGroup& group, IndicatorId id, const QString& heading, bool people) const;
    TrendPoint countOf(std::optional<qint64> count, const QString& label, const QString& heading) const;
    std::vector<TrendSeries> rateSeries(const QString& coverage) const;
};

}  // namespace jisr
