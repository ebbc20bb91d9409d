#pragma once

#include <QDate>

#include "core/base/progress.h"
#include "core/indicators/analysis.h"

namespace jisr {

class Connection;

/// Everything figures need, read once from the file and derived at @p cutOff. A job's work: about a
/// second a million learners. Throws FileError, Cancelled.
Analysis readAnalysis(Connection& connection, const QDate& cutOff, Progress& progress);

}  // namespace jisr
