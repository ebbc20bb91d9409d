#pragma once

#include <QString>

namespace jisr {

class Connection;
class RecordStore;

/// What a report says of the programme beside its figures.
struct ProgrammeSummary {
    QString name;
    QString office;  ///< the region's name, in Arabic or French; empty for the national office
    qint64 journalPosition = 0;
};

ProgrammeSummary programmeSummary(Connection& connection, RecordStore& store, bool arabic);

}  // namespace jisr
