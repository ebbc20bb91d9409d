#pragma once

#include "core/indicators/analysis.h"

/// A plausible programme of invented people, big enough for every page of a report.
namespace jisr::sample {

struct ProgrammeSize {
    int learners = 3000;
    int cohortsPerRegion = 5;
    int smallRegion = 9;  ///< position of a region with a dozen graduates only; -1 = none
};

Analysis programme(const QDate& cutOff = QDate(2026, 6, 30), const ProgrammeSize& size = {});

}  // namespace jisr::sample
