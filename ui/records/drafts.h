#pragma once

#include <QString>
#include <map>
#include <tuple>

#include "core/base/message.h"
#include "core/catalogue/catalogue.h"

namespace jisr {

/// What was typed into a field and couldn't be saved: kept until it is corrected or given up, wherever the
/// person goes meanwhile.
struct TypedDraft {
    QString text;
    Message reason;  ///< empty while the answer of the file is awaited
};

/// By record, row and field.
using DraftKey = std::tuple<RecordKind, qint64, QString>;
using Drafts = std::map<DraftKey, TypedDraft>;

}  // namespace jisr
