#include "core/storage/programmesummary.h"

#include <algorithm>

#include "core/storage/programmefile.h"
#include "core/storage/recordstore.h"

namespace jisr {

namespace {

/// Learners aimed at by one target; none when it is about something else, a part, or another time.
std::optional<qint64> wholeAim(const StoredRow& target, const QDate& cutOff) {
    const Record& type = record(RecordKind::Target);
    const auto value = [&](const char* field) {
        return target.values[static_cast<size_t>(type.indexOf(QString::fromLatin1(field)))];
    };
    const bool part = value("region").isValid() || value("track").isValid() || value("operator").isValid();
    const QDate starts = QDate::fromString(value("starts_on").toString(), Qt::ISODate);
    if (part || value("measure").toString() != u"learners" || starts > cutOff) {
        return std::nullopt;
    }
    return value("quantity").toLongLong();
}

}  // namespace

ProgrammeSummary programmeSummary(ProgrammeFile& file, RecordStore& store, const QDate& cutOff) {
    ProgrammeSummary summary;
    summary.name = file.name();
    summary.office = file.office();
    if (const auto region = store.find(RecordKind::Region, summary.office)) {
        summary.office = store.label(RecordKind::Region, *region);
    }
    summary.journalPosition = store.journalPosition();
    for (const StoredRow& target : store.rows(RecordKind::Target, store.ids(RecordKind::Target))) {
        if (const auto aim = wholeAim(target, cutOff)) {
            summary.learnersAimedAt = std::max(summary.learnersAimedAt.value_or(0), *aim);
        }
    }
    return summary;
}

}  // namespace jisr
