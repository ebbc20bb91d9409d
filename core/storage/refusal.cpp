#include <sqlite3.h>

#include <QRegularExpression>

#include "core/catalogue/normalise.h"
#include "core/storage/recordstore_p.h"

namespace jisr {

namespace {

/// "people's" text of a value: the target's key of a reference, else as canonical files write it.
QString shown(Connection& connection, const Field& field, const QVariant& value) {
    if (field.target && value.isValid()) {
        const RecordSql& sql = RecordSql::of(*field.target);
        if (!sql.key.isEmpty()) {
            Statement query =
                connection.statement("SELECT " + sql.key + " FROM " + sql.table + " WHERE id = ?");
            query.bind(1, value.toLongLong());
            if (query.step()) {
                return query.text(0);
            }
        }
    }
    return field.target ? value.toString() : canonicalText(field, value);
}

Finding about(Connection& connection, RecordKind kind, int field, const std::vector<QVariant>& values,
              const char* text) {
    Finding finding;
    const Field& named = record(kind).fields.at(field);
    finding.field = named.name;
    finding.value = shown(connection, named, values.at(static_cast<size_t>(field)));
    finding.message = Message(text, {term(record(kind).label), term(named.label), finding.value});
    return finding;
}

/// A field in the reader's words; the bare column when the catalogue has none of that name (uid).
QString fieldTerm(RecordKind kind, const QString& name) {
    const Field* field = record(kind).field(name);
    return field ? term(field->label) : name;
}

bool exists(Connection& connection, RecordKind kind, qint64 id) {
    Statement query = connection.statement("SELECT 1 FROM " + RecordSql::of(kind).table + " WHERE id = ?");
    return query.bind(1, id).step();
}

QList<Finding> danglingReferences(Connection& connection, RecordKind kind,
                                  const std::vector<QVariant>& values) {
    QList<Finding> findings;
    const QList<Field>& fields = record(kind).fields;
    for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
        const QVariant& value = values.at(static_cast<size_t>(i));
        if (fields.at(i).target && value.isValid() &&
            !exists(connection, *fields.at(i).target, value.toLongLong())) {
            findings << about(connection, kind, i, values,
                              QT_TRANSLATE_NOOP("core", "%1: “%2” refers to row %3, which does not exist."));
        }
    }
    return findings;
}

QList<Finding> stillUsed(Connection& connection, RecordKind kind, qint64 id) {
    QList<Finding> findings;
    for (const Referrer& referrer : referrersOf(kind)) {
        const RecordSql& sql = RecordSql::of(referrer.kind);
        Statement query = connection.statement("SELECT count(*) FROM " + sql.table + " WHERE " +
                                               sql.columns[static_cast<size_t>(referrer.field)] + " = ?");
        query.bind(1, id);
        const qint64 count = query.step() ? query.integer(0) : 0;
        if (count > 0) {
            Finding finding;
            finding.field = record(referrer.kind).fields.at(referrer.field).name;
            finding.value = QString::number(count);
            finding.message =
                Message(QT_TRANSLATE_NOOP(
                            "core", "This row of “%1” can't be removed: %2 of “%3” refer to it by “%4”."),
                        {term(record(kind).label), finding.value, term(record(referrer.kind).label),
                         term(record(referrer.kind).fields.at(referrer.field).label)});
            findings << finding;
        }
    }
    return findings;
}

}  // namespace

QList<Finding> explain(const ConstraintFailure& failure, Connection& connection, RecordKind kind, qint64 id,
                       const std::vector<QVariant>& values, bool removing) {
    const Record& description = record(kind);
    QList<Finding> findings;
    // what follows the colon: "learner.cin", "cohort.code, cohort.office", or the constraint's name
    const QString subject = failure.text().section(QStringLiteral(": "), 1);
    const auto named = [&](const QString& column) {
        return description.indexOf(column.section(u'.', -1).remove(u'"'));
    };
    switch (failure.code()) {
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            findings =
                removing ? stillUsed(connection, kind, id) : danglingReferences(connection, kind, values);
            break;
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY: {
            const int field = named(subject.section(u',', 0, 0));
            if (field >= 0) {
                findings << about(
                    connection, kind, field, values,
                    QT_TRANSLATE_NOOP("core", "%1: “%3” stands already as “%2” of another row."));
            }
            break;
        }
        case SQLITE_CONSTRAINT_NOTNULL:
            if (const int field = named(subject); field >= 0) {
                findings << about(connection, kind, field, values,
                                  QT_TRANSLATE_NOOP("core", "%1: “%2” must not be empty."));
            }
            break;
        case SQLITE_CONSTRAINT_CHECK: {
            // constraints are named record_field, those of date order record_field_order
            QString name = subject.mid(QString(description.name).size() + 1);
            const bool order = name.endsWith(QLatin1String("_order"));
            if (order) {
                name.chop(6);
            }
            if (const int field = description.indexOf(name); field >= 0) {
                findings << about(
                    connection, kind, field, values,
                    order ? QT_TRANSLATE_NOOP("core",
                                              "%1: the date “%2” (%3) lies before the one it must follow.")
                          : QT_TRANSLATE_NOOP("core", "%1: “%3” is no value of “%2”."));
            }
            break;
        }
        default:
            if (const int field = named(subject.section(u' ', -1)); field >= 0) {
                findings << about(connection, kind, field, values,
                                  QT_TRANSLATE_NOOP("core", "%1: “%3” is no value of “%2”."));
            }
    }
    if (findings.isEmpty()) {
        Finding finding;
        finding.message = Message(QT_TRANSLATE_NOOP("core", "%1: a rule of the file would be broken (%2)."),
                                  {term(description.label), failure.text()});
        findings << finding;
    }
    return findings;
}

QList<Finding> duplicates(Connection& connection, RecordKind kind, const ConstraintFailure& failure) {
    constexpr int Shown = 100;
    QList<Finding> findings;
    // "UNIQUE constraint failed: learner.reference, learner.office"
    const QStringList columns = failure.text().section(QStringLiteral(": "), 1).split(QStringLiteral(", "));
    QByteArray names;
    for (const QString& column : columns) {
        names += (names.isEmpty() ? "\"" : ", \"") + column.section(u'.', -1).toUtf8() + '"';
    }
    const QByteArray first = names.left(names.indexOf('"', 1) + 1);
    Statement query(connection, "SELECT " + first + ", count(*) FROM " + RecordSql::of(kind).table +
                                    " WHERE " + first + " IS NOT NULL GROUP BY " + names +
                                    " HAVING count(*) > 1 LIMIT ?");
    query.bind(1, Shown);
    while (query.step()) {
        Finding finding;
        finding.field = columns.first().section(u'.', -1);
        finding.value = finding.field == QLatin1String("uid") ? uidText(query.blob(0)) : query.text(0);
        finding.message =
            Message(QT_TRANSLATE_NOOP("core", "%1: “%2” stands %3 times as “%4”."),
                    {term(record(kind).label), finding.value, query.text(1), fieldTerm(kind, finding.field)});
        findings << finding;
    }
    return findings;
}

}  // namespace jisr
