#pragma once

#include "ui/charts/chartplot.h"

namespace jisr {

/// What charts of a forecast have in common: tints of the 95, 80 and 50 % bands, a legend in as many lines
/// as it needs, round steps of people on an axis.
class BandPlot : public ChartPlot {
  protected:
    using ChartPlot::ChartPlot;

    enum class Sign : unsigned char { Line, Dots, Dashes, Bar, Band95, Band80, Band50, Tick, Middle };
    struct LegendEntry {
        QString label;
        Sign sign = Sign::Line;
    };

    /// @p band 0: 95 %, 1: 80 %, 2: 50 %.
    QColor tint(int band) const;
    QPen planPen() const;
    qreal legendHeight(const std::vector<LegendEntry>& entries, qreal width) const;
    void addLegend(const std::vector<LegendEntry>& entries, const QRectF& box);
    /// 1, 2 or 5 × 10ⁿ, at least 1, so that at most five steps reach @p most.
    static qint64 gridStep(qint64 most);
    /// In place of the chart.
    void addEmptyNote(const QString& note, const QRectF& body);

  private:
    static constexpr qreal LegendLine = 1.5, SignWidth = 1.6;  ///< em

    std::vector<QRectF> places(const std::vector<LegendEntry>& entries, qreal width) const;
    void addSign(Sign sign, const QRectF& box);
};

}  // namespace jisr
