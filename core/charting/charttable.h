#pragma once

#include "core/charting/chartspec.h"
#include "core/results/reporttable.h"

namespace jisr {

/// The values of a chart as a table, in the order of its marks, for readers and files: what the picture shows
/// and no more. A row's first cell carries the mark's key. Interval limits read without a per cent sign.
ReportTable chartTable(const ChartSpec& spec, const Phrasebook& phrasebook);

}  // namespace jisr
