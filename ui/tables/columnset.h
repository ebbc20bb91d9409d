#pragma once

#include <QStringList>
#include <set>

#include "core/storage/tablequery.h"

namespace jisr {

class Phrasebook;

/// The columns that a table of @p kind begins with, as far as they exist.
QStringList usualColumns(RecordKind kind);
/// What stands above a column: its field's label, and before it what the field belongs to where the label
/// alone could be taken for another column's.
QString columnTitle(RecordKind kind, const QString& column, const Phrasebook& phrasebook);
/// The whole way to it in words: "Enrolment › Cohort › Region".
QString columnPath(RecordKind kind, const QString& column, const Phrasebook& phrasebook);
/// Room for a column's usual values, in device-independent pixels.
int usualWidth(const RecordColumn& column);
/// Records other than @p kind itself whose change alters what a column shows: those on the way to the field,
/// and the one that it names.
std::set<RecordKind> columnKinds(RecordKind kind, const QString& column);
/// Values that a filter can list: choices, references, yes or no.
bool isListed(const Field& field);
bool isNumber(const Field& field);

}  // namespace jisr
