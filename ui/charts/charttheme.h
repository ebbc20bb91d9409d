#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace jisr {

/// The colours and the letter of a chart. No transparency anywhere: tints are mixed beforehand, so that
/// screen and PDF look the same and a PDF/A keeps them.
struct ChartTheme {
    QColor background, text, muted, grid, axis;
    QColor accent, band, warning, reference, focus, hover;
    QColor hatchGround, hatch;
    bool dark = false;
    QFont font;            ///< family; sizes are taken from the two below
    qreal fontSize = 12;   ///< labels, in pixels (print: tenths of a point)
    qreal titleSize = 14;  ///< of the chart's title

    static ChartTheme light();
    static ChartTheme dim();    ///< for dark windows
    static ChartTheme print();  ///< in tenths of a point, white ground

    /// Fill of a stacked segment by its indicator id (EMP, SH_CI, …); others by @p position. Blue to sand to
    /// vermilion with distinct lightness: told apart with every common colour blindness and in grey.
    QColor seriesColour(const QString& key, int position) const;
    /// Black or white, whichever reads better on @p ground.
    QColor textOn(const QColor& ground) const;
    QFont labelFont() const;
    QFont smallFont() const;
    QFont titleFont() const;
};

}  // namespace jisr
