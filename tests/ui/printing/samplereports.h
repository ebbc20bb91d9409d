#pragma once

#include "core/reporting/report.h"

namespace jisr::sample {

/// A report as an office prints it: every field of the cover, codes beneath the figures, a reference.
Report nationalReport(Language language, bool publicMode = false);
/// A logo as it comes: letters and shapes, no bitmap.
QByteArray svgLogo();
/// One that lets the ground through at its corners.
QByteArray pngLogo();

}  // namespace jisr::sample
