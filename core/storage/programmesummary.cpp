#include "core/storage/programmesummary.h"

#include "core/storage/connection.h"
#include "core/storage/recordstore.h"

namespace jisr {

ProgrammeSummary programmeSummary(Connection& connection, RecordStore& store, bool arabic) {
    ProgrammeSummary summary;
    summary.name = connection.text("SELECT name FROM programme WHERE id = 1");
    if (const auto region =
            store.find(RecordKind::Region, connection.text("SELECT office FROM programme WHERE id = 1"))) {
        const auto row = store.row(RecordKind::Region, *region);
        const int name = record(RecordKind::Region).indexOf(arabic ? u"name_ar" : u"name_fr");
        summary.office = row ? row->values[static_cast<std::size_t>(name)].toString() : QString();
    }
    summary.journalPosition = store.journalPosition();
    return summary;
}

}  // namespace jisr
