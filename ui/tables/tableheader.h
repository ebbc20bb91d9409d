#pragma once

#include <QHeaderView>
#include <QSet>

namespace jisr {

class Theme;

/// The headings of a table: a click sorts, the funnel beside the heading opens its filter, an edge sizes,
/// dragging moves.
class TableHeader : public QHeaderView {
    Q_OBJECT

  public:
    explicit TableHeader(const Theme& theme, QWidget* parent = nullptr);

    /// After a view took it: QTableView switches off what it doesn't do itself.
    void setUp();
    /// Columns that have a filter: their funnel is full.
    void setFiltered(const QSet<int>& columns);
    /// Where the funnel of a heading is, in the header's viewport.
    QRect funnelOf(int column) const;
    /// Width that shows a heading in full.
    int roomFor(int column) const;

  signals:
    void filterWanted(int column);
    void hovered(int column);
    /// A heading was dragged to another one's place; the model is to follow.
    void moveWanted(int from, int to);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    int funnelAt(const QPoint& position) const;

    const Theme& m_theme;
    QSet<int> m_filtered;
    int m_pressed = -1, m_hovered = -1;
    bool m_moving = false;
};

}  // namespace jisr
