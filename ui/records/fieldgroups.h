#pragma once

#include <QStringList>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

/// Fields that people look for together.
struct FieldGroup {
    const char* title = "";  ///< QT_TRANSLATE_NOOP("RecordForm", …); empty: none is needed
    QStringList fields;
};

/// Every field of the record once, in the order of a form.
std::vector<FieldGroup> fieldGroups(RecordKind kind);
/// The same for a record that is being made: what is required comes first.
std::vector<FieldGroup> creationGroups(RecordKind kind);
/// True for the references that the program makes by itself when none is typed.
bool isMade(RecordKind kind, const Field& field);

}  // namespace jisr
