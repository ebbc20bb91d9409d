#include "core/storage/programmesummary.h"

#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"

namespace jisr {

ProgrammeSummary programmeSummary(ProgrammeFile& file, RecordStore& store, bool arabic) {
    ProgrammeSummary summary;
    summary.name = file.name();
    if (const auto region = store.find(RecordKind::Region, file.office())) {
        const auto row = store.row(RecordKind::Region, *region);
        const int name = record(RecordKind::Region).indexOf(arabic ? u"name_ar" : u"name_fr");
        summary.office = row ? row->values[static_cast<std::size_t>(name)].toString() : QString();
    }
    summary.journalPosition = store.journalPosition();
    return summary;
}

}  // namespace jisr
