#pragma once

#include <QGraphicsScene>
#include <QPainterPath>
#include <QPen>
#include <array>
#include <memory>
#include <vector>

#include "core/base/phrasebook.h"
#include "core/charting/chartspec.h"
#include "ui/charts/charttheme.h"
#include "ui/charts/wrappedtext.h"

class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QValueAxis;

namespace jisr {

/// A text of a chart and where it stands.
struct ChartText {
    WrappedText text;
    QPointF topLeft;
    QColor colour;
};
/// A shape beneath or above the series.
struct ChartShape {
    QPainterPath path;
    QPen pen;
    QBrush brush;
};
/// What can be pointed at: where it is, whom it stands for, what it says in full.
struct ChartMark {
    QRectF area;
    QString key, detail;
    QPainterPath outline =
        {};  ///< of a mark that isn't a rectangle: pointed at and framed instead of the area
};

/// A chart laid out at a size: Qt Charts scales and draws the series within a plot area that the plot
/// chooses; grid, labels, columns, notes and legends are the plot's own, because Qt Charts cuts long labels
/// and knows no right to left. Lives in the GUI thread.
class ChartPlot {
  public:
    static std::unique_ptr<ChartPlot> make(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
    virtual ~ChartPlot();
    ChartPlot(const ChartPlot&) = delete;
    ChartPlot& operator=(const ChartPlot&) = delete;

    /// The least height at which every row is comfortable to read.
    qreal preferredHeight(qreal width) const;
    void layOut(const QSizeF& size);
    /// Texts are left out when @p withTexts is false (they are drawn apart into a PDF).
    void paint(QPainter& painter, bool withTexts);

    QGraphicsScene& scene() { return m_scene; }
    const std::vector<ChartMark>& marks() const { return m_marks; }
    const std::vector<ChartText>& texts() const { return m_texts; }
    /// Labels that had to be shortened: shown whole on hover.
    const std::vector<ChartMark>& shortened() const { return m_shortened; }
    const ChartTheme& theme() const { return m_theme; }
    QRectF plotArea() const { return m_plotArea; }

  protected:
    ChartPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

    virtual qreal bodyHeight(qreal width) const = 0;
    /// Places everything within @p body; calls setPlotArea().
    virtual void arrange(const QRectF& body) = 0;

    bool rtl() const { return m_spec.rightToLeft; }
    Qt::Alignment leading() const { return rtl() ? Qt::AlignRight : Qt::AlignLeft; }
    Qt::Alignment trailing() const { return rtl() ? Qt::AlignLeft : Qt::AlignRight; }
    /// Rectangle of @p width at the beginning (left, in Arabic right) of @p box.
    QRectF startOf(const QRectF& box, qreal width) const;
    QRectF endOf(const QRectF& box, qreal width) const;
    /// Where the fraction 0–1 of the value axis stands.
    qreal xOf(qreal fraction) const;
    /// One em of the label font.
    qreal em() const { return m_theme.fontSize; }
    void setPlotArea(const QRectF& area);
    void addText(WrappedText text, const QPointF& topLeft, const QColor& colour);
    /// One or more lines within @p box, centred vertically.
    void addText(const QString& text, const QRectF& box, const QFont& font, const QColor& colour,
                 Qt::Alignment alignment, int maxLines = 1);
    void addShape(bool above, const QPainterPath& path, const QPen& pen, const QBrush& brush);
    void addLine(bool above, const QPointF& from, const QPointF& to, const QPen& pen);
    void addRect(bool above, const QRectF& rect, const QPen& pen, const QBrush& brush);
    /// Grid lines and labels 0, 25, 50, 75, 100 % of the horizontal value axis.
    void addPercentLabels(qreal top, qreal height);
    /// Row labels beside the plot: at most two lines, shortened ones are remembered.
    void addRowLabel(const QString& label, const QRectF& box);
    QString percentLabel(int value) const;
    /// 0–100, always; scales the series only. With a plot area of our own choice Qt Charts still places the
    /// axes' lines and labels as if it had chosen one itself, so those are drawn by the plot.
    QValueAxis* percentAxis();
    QValueAxis* hiddenAxis(qreal low, qreal high);
    void attach(QAbstractSeries* series, QAbstractAxis* horizontal, QAbstractAxis* vertical);

    const ChartSpec m_spec;
    const ChartTheme m_theme;
    const Phrasebook m_phrasebook;
    std::vector<ChartMark> m_marks;
    QChart* m_chart;

  private:
    class Layer;

    bool m_withTitle;
    QGraphicsScene m_scene;
    Layer *m_under, *m_over;
    bool m_paintTexts = true;
    std::vector<ChartText> m_texts;
    std::vector<ChartMark> m_shortened;
    std::vector<ChartShape> m_shapesUnder, m_shapesOver;
    QRectF m_plotArea;
    /// Asked for again and again by the layouts around: the last few widths, each with its height.
    mutable std::array<QSizeF, 6> m_preferred;

    qreal headerHeight(qreal width) const;
    qreal footerHeight(qreal width) const;
};

std::unique_ptr<ChartPlot> makeDotPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeStackPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeCurvePlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeCurvesPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeFanPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeFlowPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeFunnelPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeGapPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeGoalPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeHeatPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeMapPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeTrendPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);
std::unique_ptr<ChartPlot> makeWaterfallPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle);

}  // namespace jisr
