#include "core/storage/recordsql.h"

#include <array>

#include "core/catalogue/names.h"
#include "core/storage/anonymous.h"
#include "core/storage/statement.h"

namespace jisr {

namespace {

QByteArray quoted(QLatin1String name) {
    return '"' + QByteArray(name.data(), name.size()) + '"';
}

RecordSql describe(const Record& record) {
    RecordSql sql;
    sql.table = quoted(record.name);
    sql.key = record.key.isEmpty() ? QByteArray() : quoted(record.key);
    sql.searchable = record.kind == RecordKind::Learner || record.kind == RecordKind::Cohort ||
                     record.kind == RecordKind::Organisation;
    sql.person = record.kind == RecordKind::Learner;
    sql.officeField = record.indexOf(u"office");
    QByteArray selected, inserted, marks;
    for (const Field& field : record.fields) {
        const QByteArray column = quoted(field.name);
        sql.columns.push_back(column);
        selected += ", " + column;
        if (static_cast<int>(sql.columns.size()) - 1 != sql.officeField) {
            inserted += ", " + column;
            marks += ", ?";
        }
    }
    for (const auto& [present, name] : {std::pair(sql.searchable, "search_key"), {sql.person, "name_key"}}) {
        if (present) {
            inserted += QByteArray(", ") + name;
            marks += ", ?";
        }
    }
    sql.select = "SELECT id, uid, office" + selected + " FROM " + sql.table;
    sql.insert =
        "INSERT INTO " + sql.table + " (id, uid, office" + inserted + ") VALUES (?, ?, ?" + marks + ")";
    return sql;
}

}  // namespace

const RecordSql& RecordSql::of(RecordKind kind) {
    static const std::vector<RecordSql> all = [] {
        std::vector<RecordSql> list(RecordKindCount);
        for (const Record& record : catalogue()) {
            list[static_cast<size_t>(record.kind)] = describe(record);
        }
        return list;
    }();
    return all[static_cast<size_t>(kind)];
}

int RecordSql::parameter(int index) const {
    if (index == officeField) {
        return 0;
    }
    return 4 + index - (officeField >= 0 && index > officeField ? 1 : 0);
}

int RecordSql::searchParameter() const {
    return 4 + static_cast<int>(columns.size()) - (officeField >= 0 ? 1 : 0);
}

int RecordSql::nameParameter() const {
    return searchParameter() + 1;
}

const std::vector<Referrer>& referrersOf(RecordKind kind) {
    static const std::vector<std::vector<Referrer>> all = [] {
        std::vector<std::vector<Referrer>> list(RecordKindCount);
        for (const Record& record : catalogue()) {
            for (qsizetype i = 0; i < record.fields.size(); ++i) {
                if (record.fields.at(i).target) {
                    list[static_cast<size_t>(*record.fields.at(i).target)].push_back(
                        {record.kind, static_cast<int>(i)});
                }
            }
        }
        return list;
    }();
    return all[static_cast<size_t>(kind)];
}

QVariant storedValue(const Field& field, const QVariant& value) {
    if (!value.isValid() || value.isNull()) {
        return {};
    }
    switch (field.type) {
        case FieldType::Boolean:
            return value.toBool();
        case FieldType::Integer:
        case FieldType::Reference:
            return value.toLongLong();
        case FieldType::Decimal:
            return value.toDouble();
        default: {
            const QString text = value.toString();
            return text.isEmpty() ? QVariant() : QVariant(text);
        }
    }
}

QVariant columnValue(const Field& field, const Statement& statement, int column) {
    if (statement.isNull(column)) {
        return {};
    }
    switch (field.type) {
        case FieldType::Boolean:
            return statement.integer(column) != 0;
        case FieldType::Integer:
        case FieldType::Reference:
            return statement.integer(column);
        case FieldType::Decimal:
            return statement.decimal(column);
        default:
            return statement.text(column);
    }
}

const QStringList& searchedFields(RecordKind kind) {
    static const QStringList learner{QStringLiteral("last_name"), QStringLiteral("first_name"),
                                     QStringLiteral("last_name_ar"), QStringLiteral("first_name_ar")};
    static const QStringList cohort{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("site")};
    static const QStringList organisation{QStringLiteral("code"), QStringLiteral("name"),
                                          QStringLiteral("name_ar"), QStringLiteral("city")};
    static const QStringList none;
    switch (kind) {
        case RecordKind::Learner:
            return learner;
        case RecordKind::Cohort:
            return cohort;
        case RecordKind::Organisation:
            return organisation;
        default:
            return none;
    }
}

QString searchWords(QStringView text) {
    return u' ' + searchKey(text).simplified();
}

QString searchText(RecordKind kind, const std::vector<QVariant>& values) {
    QString text;
    for (const QString& name : searchedFields(kind)) {
        text += u' ';
        text += values.at(static_cast<size_t>(record(kind).indexOf(name))).toString();
    }
    return searchWords(text);
}

QString nameText(const std::vector<QVariant>& learner) {
    if (anonymous::isSo(learner)) {
        return {};  // like nobody
    }
    static const int last = record(RecordKind::Learner).indexOf(u"last_name");
    static const int first = record(RecordKind::Learner).indexOf(u"first_name");
    return personKey(learner.at(static_cast<size_t>(last)).toString(),
                     learner.at(static_cast<size_t>(first)).toString());
}

}  // namespace jisr
