#pragma once

#include <QByteArray>
#include <QVariant>
#include <vector>

#include "core/catalogue/catalogue.h"

namespace jisr {

class Statement;

/// The SQL of one record, made from the catalogue. Column order everywhere: id, uid, office, then the
/// catalogue's fields in their order (without a field `office`, which is the column), then derived columns.
struct RecordSql {
    QByteArray table;
    QByteArray key;                   ///< quoted key column; empty when the record has none
    std::vector<QByteArray> columns;  ///< quoted, by field index
    int officeField = -1;             ///< the field that is the row's office, -1 when there is none
    bool searchable = false;          ///< has a search_key
    bool person = false;              ///< has a name_key
    QByteArray select;                ///< "SELECT id, uid, office, fields… FROM table"
    QByteArray insert;                ///< parameters: id, uid, office, fields…, search_key, name_key

    static const RecordSql& of(RecordKind kind);
    /// Parameter of the insert statement for field @p index; 0 when the office carries it.
    int parameter(int index) const;
    int searchParameter() const;
    int nameParameter() const;
};

/// Fields of other records that refer to @p kind.
struct Referrer {
    RecordKind kind;
    int field;
};
const std::vector<Referrer>& referrersOf(RecordKind kind);

/// The value as stored (catalogue.h, Field): blank texts are no value, numbers have the field's type.
QVariant storedValue(const Field& field, const QVariant& value);
/// A column of a select, as the field's value.
QVariant columnValue(const Field& field, const Statement& statement, int column);

/// " word word": what search boxes look in; each word begins behind a blank.
QString searchText(RecordKind kind, const std::vector<QVariant>& values);
/// The fields it is made from, in this order; empty for records without search key.
const QStringList& searchedFields(RecordKind kind);
QString searchWords(QStringView text);
/// Both names' key, for matching.
QString nameText(const std::vector<QVariant>& learner);

}  // namespace jisr
