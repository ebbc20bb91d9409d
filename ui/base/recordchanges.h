#pragma once

#include <set>
#include <utility>

#include "core/catalogue/catalogue.h"

namespace jisr {

class RecordStore;

/// What a write did to the records, so that pages renew what they show of them and no more.
struct RecordChanges {
    bool everything = true;  ///< too much to list, or written by somebody else: ask everything anew
    std::set<std::pair<RecordKind, qint64>> rows;  ///< created, changed or removed
    std::set<RecordKind> membership;               ///< kinds of which rows came or went
    std::set<qint64> learners;                     ///< whose facts may be others, as far as listed
    bool dimensions = true;  ///< cohorts, regions, operators …: what figures are grouped by may be others

    bool touches(RecordKind kind) const;
    bool touches(RecordKind kind, qint64 id) const { return everything || rows.contains({kind, id}); }

    /// Of one batch of the journal.
    static RecordChanges of(RecordStore& store, qint64 batch);
};

}  // namespace jisr
