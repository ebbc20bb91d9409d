#pragma once

#include "core/charting/chartspec.h"

/// Charts with plausible invented values: every state a mark can be in occurs.
namespace jisr::sample {

ChartSpec dots(Language language = Language::French);
ChartSpec stack(Language language = Language::French, int bars = 6);
ChartSpec curve(Language language = Language::French, bool medianReached = true);

}  // namespace jisr::sample
