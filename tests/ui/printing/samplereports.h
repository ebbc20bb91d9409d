#pragma once

#include "core/reporting/reportcatalogue.h"

namespace jisr::sample {

/// A report as an office prints it: every field of the cover, codes beneath the figures, a reference.
Report nationalReport(Language language, bool publicMode = false);
/// The report of this kind, made as the assistant makes it.
Report reportOfKind(const QString& kind, Language language, bool publicMode = false);
/// Tables too wide for a page: one with rows enough for a page across, one without; and twenty chapters.
Report wideReport(Language language);
/// A logo as it comes: letters and shapes, no bitmap.
QByteArray svgLogo();
/// One that lets the ground through at its corners.
QByteArray pngLogo();

}  // namespace jisr::sample
