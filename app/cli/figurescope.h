#pragma once

#include <vector>

#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/indicators/analysis.h"

namespace jisr {

/// What the commands about figures share: whose figures, as of when.

/// UsageError names the keys that there are.
GroupKey keyOrUsage(const QString& code);
/// --where region=MA-06, repeated: values of one key add up, keys restrict each other. UsageError for what
/// the file doesn't have.
Filter filterFrom(const CommandCall& call, const Analysis& analysis);
/// --horizon, repeated; empty when not given. UsageError for one that the rule doesn't have.
std::vector<int> horizonsFrom(const CommandCall& call, const Analysis& analysis);
/// The analysis of the file at --on.
Analysis analysisOf(const CommandCall& call, Session& session);

}  // namespace jisr
