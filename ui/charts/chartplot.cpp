#include "ui/charts/chartplot.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>

namespace jisr {

/// What the plot itself paints, beneath the series (bands) or above them (notes, texts).
class ChartPlot::Layer : public QGraphicsItem {
  public:
    Layer(const ChartPlot& plot, bool above) : m_plot(plot), m_above(above) { setZValue(above ? 10 : -10); }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        for (const ChartShape& shape : m_above ? m_plot.m_shapesOver : m_plot.m_shapesUnder) {
            painter->setPen(shape.pen);
            painter->setBrush(shape.brush);
            painter->drawPath(shape.path);
        }
        if (m_above && m_plot.m_paintTexts) {
            for (const ChartText& text : m_plot.m_texts) {
                text.text.draw(*painter, text.topLeft, text.colour);
            }
        }
    }
    void setRect(const QRectF& rect) {
        prepareGeometryChange();
        m_rect = rect;
    }

  private:
    const ChartPlot& m_plot;
    bool m_above;
    QRectF m_rect;
};

std::unique_ptr<ChartPlot> ChartPlot::make(const ChartSpec& spec, const ChartTheme& theme, bool withTitle) {
    if (std::holds_alternative<DotChart>(spec.content)) {
        return makeDotPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<FlowChart>(spec.content)) {
        return makeFlowPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<FunnelChart>(spec.content)) {
        return makeFunnelPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<GapChart>(spec.content)) {
        return makeGapPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<HeatChart>(spec.content)) {
        return makeHeatPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<MapChart>(spec.content)) {
        return makeMapPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<CurvesChart>(spec.content)) {
        return makeCurvesPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<GoalChart>(spec.content)) {
        return makeGoalPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<FanChart>(spec.content)) {
        return makeFanPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<TrendChart>(spec.content)) {
        return makeTrendPlot(spec, theme, withTitle);
    }
    if (std::holds_alternative<WaterfallChart>(spec.content)) {
        return makeWaterfallPlot(spec, theme, withTitle);
    }
    return std::holds_alternative<StackChart>(spec.content) ? makeStackPlot(spec, theme, withTitle)
                                                            : makeCurvePlot(spec, theme, withTitle);
}

ChartPlot::ChartPlot(const ChartSpec& spec, const ChartTheme& theme, bool withTitle)
    : m_spec(spec),
      m_theme(theme),
      m_phrasebook(spec.language),
      m_chart(new QChart),
      m_withTitle(withTitle),
      m_under(new Layer(*this, false)),
      m_over(new Layer(*this, true)) {
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->setMinimumSize(0, 0);
    m_chart->setAcceptHoverEvents(false);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_scene.addItem(m_under);
    m_scene.addItem(m_over);
}

ChartPlot::~ChartPlot() = default;

qreal ChartPlot::headerHeight(qreal width) const {
    if (!m_withTitle || (m_spec.title.isEmpty() && m_spec.subtitle.isEmpty())) {
        return 0;
    }
    qreal height = em() * 0.5;
    if (!m_spec.title.isEmpty()) {
        height += WrappedText(m_spec.title, m_theme.titleFont(), width, leading(), rtl()).height();
    }
    if (!m_spec.subtitle.isEmpty()) {
        height += WrappedText(m_spec.subtitle, m_theme.smallFont(), width, leading(), rtl()).height();
    }
    return height;
}

qreal ChartPlot::footerHeight(qreal width) const {
    return m_spec.note.isEmpty()
               ? 0
               : em() * 0.5 + WrappedText(m_spec.note, m_theme.smallFont(), width, leading(), rtl()).height();
}

qreal ChartPlot::preferredHeight(qreal width) const {
    for (const QSizeF& known : m_preferred) {
        if (known.width() == width) {
            return known.height();
        }
    }
    std::rotate(m_preferred.begin(), m_preferred.end() - 1, m_preferred.end());
    m_preferred.front() = {width, headerHeight(width) + bodyHeight(width) + footerHeight(width)};
    return m_preferred.front().height();
}

void ChartPlot::layOut(const QSizeF& size) {
    if (m_scene.sceneRect().size() == size) {
        return;
    }
    m_texts.clear();
    m_marks.clear();
    m_shortened.clear();
    m_shapesUnder.clear();
    m_shapesOver.clear();
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    m_under->setRect(m_scene.sceneRect());
    m_over->setRect(m_scene.sceneRect());
    m_chart->setGeometry(m_scene.sceneRect());
    qreal top = 0;
    if (headerHeight(size.width()) > 0) {
        const WrappedText title(m_spec.title, m_theme.titleFont(), size.width(), leading(), rtl());
        if (!m_spec.title.isEmpty()) {
            addText(title, {0, 0}, m_theme.text);
            top = title.height();
        }
        if (!m_spec.subtitle.isEmpty()) {
            addText(WrappedText(m_spec.subtitle, m_theme.smallFont(), size.width(), leading(), rtl()),
                    {0, top}, m_theme.muted);
        }
        top = headerHeight(size.width());
    }
    qreal bottom = size.height();
    if (!m_spec.note.isEmpty()) {
        const WrappedText note(m_spec.note, m_theme.smallFont(), size.width(), leading(), rtl());
        bottom -= note.height();
        addText(note, {0, bottom}, m_theme.muted);
        bottom -= em() * 0.5;
    }
    arrange(QRectF(0, top, size.width(), std::max<qreal>(bottom - top, em())));
    m_chart->layout()->activate();
    m_scene.update();
}

void ChartPlot::paint(QPainter& painter, bool withTexts) {
    m_paintTexts = withTexts;
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect());
    m_paintTexts = true;
}

QRectF ChartPlot::startOf(const QRectF& box, qreal width) const {
    return rtl() ? QRectF(box.right() - width, box.top(), width, box.height())
                 : QRectF(box.left(), box.top(), width, box.height());
}

QRectF ChartPlot::endOf(const QRectF& box, qreal width) const {
    return rtl() ? QRectF(box.left(), box.top(), width, box.height())
                 : QRectF(box.right() - width, box.top(), width, box.height());
}

qreal ChartPlot::xOf(qreal fraction) const {
    const qreal offset = std::clamp<qreal>(fraction, 0, 1) * m_plotArea.width();
    return rtl() ? m_plotArea.right() - offset : m_plotArea.left() + offset;
}

void ChartPlot::setPlotArea(const QRectF& area) {
    m_plotArea = area;
    m_chart->setPlotArea(area);
}

void ChartPlot::addText(WrappedText text, const QPointF& topLeft, const QColor& colour) {
    m_texts.push_back({std::move(text), topLeft, colour});
}

void ChartPlot::addText(const QString& text, const QRectF& box, const QFont& font, const QColor& colour,
                        Qt::Alignment alignment, int maxLines) {
    if (text.isEmpty()) {
        return;
    }
    WrappedText wrapped(text, font, box.width(), alignment, rtl(), maxLines);
    if (wrapped.elided()) {
        m_shortened.push_back({box, {}, text});
    }
    const qreal top = box.top() + (box.height() - wrapped.height()) / 2;
    addText(std::move(wrapped), {box.left(), top}, colour);
}

void ChartPlot::addShape(bool above, const QPainterPath& path, const QPen& pen, const QBrush& brush) {
    (above ? m_shapesOver : m_shapesUnder).push_back({path, pen, brush});
}

void ChartPlot::addLine(bool above, const QPointF& from, const QPointF& to, const QPen& pen) {
    QPainterPath path(from);
    path.lineTo(to);
    addShape(above, path, pen, Qt::NoBrush);
}

void ChartPlot::addRect(bool above, const QRectF& rect, const QPen& pen, const QBrush& brush) {
    QPainterPath path;
    path.addRect(rect);
    addShape(above, path, pen, brush);
}

QString ChartPlot::percentLabel(int value) const {
    const QString figure = QString::number(value);
    return value == 100 ? m_phrasebook.withPercentSign(figure) : figure;
}

void ChartPlot::addPercentLabels(qreal top, qreal height) {
    const qreal half = em() * 2.4;
    for (int value = 0; value <= 100; value += 25) {
        const qreal x = xOf(value / 100.0);
        addLine(false, {x, m_plotArea.top()}, {x, m_plotArea.bottom()}, QPen(m_theme.grid, em() / 12));
        addText(percentLabel(value), QRectF(x - half, top, 2 * half, height), m_theme.smallFont(),
                m_theme.muted, Qt::AlignHCenter);
    }
}

void ChartPlot::addRowLabel(const QString& label, const QRectF& box) {
    addText(label, box, m_theme.labelFont(), m_theme.text, trailing(), 2);
}

QValueAxis* ChartPlot::percentAxis() {
    auto* axis = new QValueAxis;
    axis->setRange(0, 100);
    axis->setVisible(false);
    axis->setLabelsVisible(false);
    return axis;
}

QValueAxis* ChartPlot::hiddenAxis(qreal low, qreal high) {
    auto* axis = new QValueAxis;
    axis->setRange(low, high);
    axis->setVisible(false);
    axis->setLabelsVisible(false);
    return axis;
}

void ChartPlot::attach(QAbstractSeries* series, QAbstractAxis* horizontal, QAbstractAxis* vertical) {
    m_chart->addSeries(series);
    series->attachAxis(horizontal);
    series->attachAxis(vertical);
}

}  // namespace jisr
