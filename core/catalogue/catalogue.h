#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QVariant>
#include <optional>

#include "core/base/message.h"

namespace jisr {

enum class RecordKind {
    Programme,
    Staff,
    Region,
    Province,
    Track,
    Organisation,
    Phase,
    Target,
    Cohort,
    Learner,
    Enrolment,
    Situation,
    Contact
};
inline constexpr int RecordKindCount = 13;

enum class FieldType { Text, Choice, Date, Integer, Decimal, Boolean, Reference, Phone, Email };
enum class Sensitivity { Plain, Identifying, Sensitive };

/// A value of a choice field: its code as stored and written to files, its label (JISR text) on screen.
struct Choice {
    QLatin1String code;
    const char* label;
};

/// One field of a record, as every form, table, import, export, check and journal reads it.
/// A stored value is a QVariant: Text, Choice, Phone, Email → QString; Date → QString "yyyy-MM-dd";
/// Integer → qlonglong; Decimal → double; Boolean → bool; Reference → qlonglong, the target's local id.
/// An invalid QVariant is "no value"; an empty text is never stored.
struct Field {
    QLatin1String name;  ///< canonical: the CSV header and the column's name
    FieldType type = FieldType::Text;
    bool required = false;
    QList<Choice> choices = {};             ///< of a Choice field
    std::optional<RecordKind> target = {};  ///< of a Reference field
    Sensitivity sensitivity = Sensitivity::Plain;
    const char* label = "";           ///< QT_TRANSLATE_NOOP("core", …)
    bool fact = false;                ///< figures or filters use it: FactsReader must read it
    double minimum = 0, maximum = 0;  ///< of a number, when maximum > minimum
};

/// A record type. Every row also has a local `id`, a `uid` (UUID v7) and an `office` it comes from.
struct Record {
    RecordKind kind;
    QLatin1String name;    ///< singular: the table's name, e.g. "learner"
    QLatin1String plural;  ///< the canonical file's name without .csv, e.g. "learners"
    QLatin1String key;     ///< the people's own code: "reference", "code" or "login"; empty when none
    const char* label;     ///< QT_TRANSLATE_NOOP("core", …), singular
    const char* pluralLabel;
    QList<Field> fields;

    /// Index in fields, -1 when there is none of that name.
    int indexOf(QStringView fieldName) const;
    const Field* field(QStringView fieldName) const;
};

/// The catalogue: every record type, in the order in which they may be loaded (targets first).
/// Its contract is tests/data/example/HEADERS.csv.
const QList<Record>& catalogue();
const Record& record(RecordKind kind);
/// By singular or plural name; nullptr when unknown.
const Record* recordNamed(QStringView name);

}  // namespace jisr
