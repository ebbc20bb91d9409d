#pragma once

#include "core/reporting/chapters.h"

namespace jisr {

/// What stands before the first heading: the sentence to quote, the figures, what changed, the kind's charts,
/// and in words what is not known.
std::vector<ReportItem> firstPage(const ChapterQuestion& question, const ReportInfo& info,
                                  Progress& progress);

}  // namespace jisr
