#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <optional>

#include "core/base/error.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/normalise.h"
#include "core/tabular/tablereader.h"

namespace jisr {

/// The mapping is wrong; key() says where, e.g. "records.learner.sex.otherwise".
class MappingError : public Error {
  public:
    MappingError(QString key, Message message) : Error(std::move(message)), m_key(std::move(key)) {}
    const QString& key() const { return m_key; }

  private:
    QString m_key;
};

/// What becomes of a value that `values` does not name or that can't be read. Keep: a value without
/// translation is read as it stands, one that can't be read rejects its row. Empty: left out, with a
/// warning. Reject: the row is rejected.
enum class Otherwise { Keep, Reject, Empty };

/// Where one field comes from: a column, several joined, or a constant.
struct FieldSource {
    QStringList columns = {};              ///< header names; several are joined
    QString join = QStringLiteral(" ");    ///< between the non-blank cells of several columns
    std::optional<QString> constant = {};  ///< the same for each row; then columns is empty
    QHash<QString, QString> values = {};   ///< text of the table → canonical text
    Otherwise otherwise = Otherwise::Keep;
    /// "dd/MM/yyyy", "MM/dd/yyyy", "yyyy-MM-dd", "1904" (Excel serials); "1 234,50", "1,234.50";
    /// "last first", "first last" (one column with both names); empty: told value by value.
    QString format = {};

    /// What @ref format means to normalise(); names a wrong format by nullopt.
    std::optional<ReadingRules> rules() const;
    bool operator==(const FieldSource&) const = default;
};

/// The fields of one record. Beside the catalogue's: "uid", "office", and "<reference>_uid".
struct RecordMapping {
    RecordKind kind = RecordKind::Learner;
    QList<std::pair<QString, FieldSource>> fields = {};

    const FieldSource* source(QStringView field) const;
    FieldSource* source(QStringView field);
    /// Sets or replaces.
    void set(const QString& field, FieldSource source);
    void remove(const QString& field);
    bool operator==(const RecordMapping&) const = default;
};

/// From a table's columns to the catalogue's fields: what a window edits and a JSON file keeps.
struct Mapping {
    TableOptions reading = {};
    QList<RecordMapping> records = {};  ///< in the catalogue's order
    /// The header that it was made for, used columns and others: tells which of a later table are new. Empty
    /// when not known.
    QStringList columns = {};

    /// Throws MappingError naming the key.
    static Mapping fromJson(const QByteArray& json);
    static Mapping fromFile(const QString& path);
    QByteArray toJson() const;

    /// A table in canonical form: each header that is a field of @p kind feeds it.
    static Mapping canonical(RecordKind kind, const QStringList& header);
    /// True when a header in canonical form names every required field a table can't do without.
    static bool fitsCanonical(RecordKind kind, const QStringList& header);

    const RecordMapping* record(RecordKind kind) const;
    RecordMapping& edit(RecordKind kind);  ///< adds the record when it is missing
    /// Throws MappingError when a column that a field names isn't in @p header.
    void checkAgainst(const QStringList& header) const;
    /// Columns that feed no field, in the header's order.
    QStringList unused(const QStringList& header) const;
};

/// Fields a mapping may name beside those of the catalogue.
bool isMappableField(const Record& record, QStringView field);

}  // namespace jisr
