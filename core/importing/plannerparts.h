#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/importing/rowcodec.h"

/// What both halves of the planner need, deciding and writing.
namespace jisr::plannerparts {

inline size_t at(RecordKind kind) {
    return static_cast<size_t>(kind);
}

/// Place of the record's key among its fields, -1 when it has none.
inline int keyIndex(RecordKind kind) {
    static const auto places = [] {
        std::array<int, RecordKindCount> all{};
        for (const Record& each : catalogue()) {
            all[at(each.kind)] = each.key.isEmpty() ? -1 : each.indexOf(QString(each.key));
        }
        return all;
    }();
    return places[at(kind)];
}

inline void pack(std::string& packed, RecordKind kind, const std::vector<std::pair<int, QVariant>>& values) {
    const QList<Field>& fields = record(kind).fields;
    for (const auto& [field, value] : values) {
        if (fields[field].type == FieldType::Reference && value.isValid()) {
            rowcodec::addReference(packed, field, value.toLongLong());
        } else {
            rowcodec::addValue(packed, field, value);
        }
    }
}

}  // namespace jisr::plannerparts
