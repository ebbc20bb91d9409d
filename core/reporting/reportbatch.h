#pragma once

#include "core/reporting/reportorder.h"

namespace jisr {

/// One report of a batch, and what its files are called.
struct ReportTask {
    ReportOrder order;
    QString name;  ///< "regional-MA-06-2026-06-30-fr": without an ending, safe on every file system
};

/// @p order in each of @p languages, once for each of @p groups of the key that its kind is about (all 12
/// regions in one run); without groups, as it stands. By group, then language.
std::vector<ReportTask> reportTasks(const ReportOrder& order, const std::vector<Language>& languages,
                                    const std::vector<CodeName>& groups = {});

/// Above this many bytes a mail server may refuse a report; which chapters to leave out is the reader's
/// choice, nothing is ever rastered.
inline constexpr qint64 MailLimit = 10'000'000;

}  // namespace jisr
