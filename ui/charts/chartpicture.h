#pragma once

#include <QPicture>
#include <QSizeF>
#include <vector>

#include "ui/charts/chartplot.h"

namespace jisr {

/// A chart as plain data: shapes as vectors, texts as texts. Recorded in the GUI thread (Qt Charts lives
/// there), drawn in any.
class ChartPicture {
  public:
    ChartPicture() = default;
    /// Records @p spec at @p width and its preferred height, at least @p leastHeight; in the theme's unit.
    static ChartPicture record(const ChartSpec& spec, const ChartTheme& theme, qreal width,
                               qreal leastHeight = 0);

    QSizeF size() const { return m_size; }
    /// With its upper left corner at the painter's origin.
    void draw(QPainter& painter) const;

  private:
    QSizeF m_size;
    QPicture m_shapes;
    std::vector<ChartText> m_texts;
};

}  // namespace jisr
