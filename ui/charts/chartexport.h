#pragma once

#include <QByteArray>
#include <QImage>

#include "core/charting/chartspec.h"

/// A chart by itself, to be put into a letter or a slide: title, subtitle, chart, note, and at the foot the
/// passport's line. Always on white, whatever the window's appearance. All in the GUI thread, where Qt Charts
/// lives; offscreen is enough.
namespace jisr {

/// The picture at twice the pixels of a screen: 1920 wide.
QImage chartImage(const ChartSpec& spec, const QString& passport);
/// PNG of chartImage().
QByteArray chartPng(const ChartSpec& spec, const QString& passport);
/// Vectors and texts.
QByteArray chartSvg(const ChartSpec& spec, const QString& passport);
/// One page of the chart's own height, as wide as a report's text and its margins; vectors, fonts embedded.
QByteArray chartPdf(const ChartSpec& spec, const QString& passport);

}  // namespace jisr
