#pragma once

#include <QAccessible>
#include <QGraphicsView>
#include <memory>

#include "ui/charts/chartplot.h"

namespace jisr {

/// Shows one chart. Every mark can be reached with the arrow keys and pressed with Enter or a click, tells
/// itself in full on hover, and is an item of its own for assistive tools (chartaccessible.h). A chart with
/// more rows than fit scrolls; its axis is then drawn above and below.
class ChartView : public QGraphicsView {
    Q_OBJECT
  public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec& spec);
    void setTheme(const ChartTheme& theme);
    /// Title and subtitle within the chart; off when the page shows them itself (default on).
    void setTitleShown(bool shown);

    const ChartSpec& spec() const { return m_spec; }
    /// Position of the mark that has the keyboard, -1 = none; and all of them, in reading order.
    int currentMark() const { return m_current; }
    void setCurrentMark(int mark);
    const std::vector<ChartMark>& marks() const;
    /// The mark at @p position of the viewport, -1 = none.
    int markAt(const QPoint& position) const;
    /// As Enter and Space do; nothing of a mark without anybody behind it.
    void activateMark(int mark, bool add = false);
    void showPeople(int mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  signals:
    /// A click or Enter, with Ctrl as @p add. Dots: the mark's key; stacked bars: "series/bar"; curve:
    /// "chart id/day=n".
    void markActivated(const QString& key, bool add = false);
    /// Space or the other mouse button: who stands behind the mark, and nothing else.
    void peopleWanted(const QString& key);
    void currentMarkChanged(int mark);

  protected:
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    /// Assistive tools are told of the chart (@p mark -1) or of one of its marks.
    virtual void tell(QAccessible::Event what, int mark);
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

  private:
    ChartSpec m_spec;
    ChartTheme m_theme;
    bool m_titleShown = true;
    std::unique_ptr<ChartPlot> m_plot;
    int m_current = -1, m_hovered = -1, m_pressed = -1;
    Qt::MouseButton m_pressedButton = Qt::NoButton;

    void rebuild();
    void layOut();
    /// The mark's key, empty where there is no mark or nobody behind it. A copy: who listens may set another
    /// chart.
    QString keyOf(int mark) const;
    /// Assistive tools are told which mark has the keyboard.
    void tellFocus();
    void forgetItems();
    int neighbour(int key) const;
    QRectF padded(const QRectF& rect) const;
};

}  // namespace jisr
