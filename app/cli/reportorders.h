#pragma once

#include "app/cli/command.h"
#include "core/reporting/reportorder.h"

namespace jisr {

class Analysis;

/// What the commands that make reports share: how one is asked for.

/// --language fr,ar: those named, each once; French without. UsageError for what is none.
std::vector<Language> languagesFrom(const CommandCall& call);
/// The order of --kind, --where, --horizon and --public, in French. UsageError says what is wrong with it.
ReportOrder reportOrderFrom(const CommandCall& call, const Analysis& analysis);
/// What the report says and who signs it: --compare, --chapters, --office, --logo, --signature.
std::vector<CommandOption> contentOptions();
/// Reads those into @p order.
void readContents(const CommandCall& call, ReportOrder& order);
/// Throws FileError.
QByteArray bytesOfFile(const QString& path);
void makeFolder(const QString& path);

}  // namespace jisr
