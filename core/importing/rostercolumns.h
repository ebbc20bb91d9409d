#pragma once

#include <QStringList>
#include <vector>

/// The columns of a cohort's list that its operator fills in (exchange/rosterfile.h): here, because an import
/// must tell such a list from any other table.
namespace jisr::rostercolumns {

enum Column { Reference, Learner, Cohort, PlannedEnd, State, GraduatedOn, ColumnCount };
/// Context "core", English source.
const char* heading(int column);

/// Where each column stands in a header written in any of the program's languages; -1: it isn't there.
std::vector<int> find(const QStringList& header);
/// Whether enough was found to tell whose each line is.
bool isRoster(const std::vector<int>& places);

}  // namespace jisr::rostercolumns
