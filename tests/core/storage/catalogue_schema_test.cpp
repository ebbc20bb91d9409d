#include <QRegularExpression>

#include "core/storage/factcolumns.h"
#include "core/storage/factsreader.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {

struct HeaderLine {
    QString record, field, type, required, choices, note;
};

/// tests/data/example/HEADERS.csv: quotes only around the last line's note.
QList<HeaderLine> headers() {
    QFile file(QStringLiteral(JISR_TEST_DATA "/example/HEADERS.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<HeaderLine> lines;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    for (const QString& line : all) {
        const QStringList cells = line.trimmed().split(u',');
        if (cells.at(0) != QLatin1String("roll")) {
            lines.append(
                {cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4), cells.mid(6).join(u',')});
        }
    }
    REQUIRE(lines.size() > 100);
    return lines;
}

QString typeName(FieldType type) {
    switch (type) {
        case FieldType::Text:
            return QStringLiteral("text");
        case FieldType::Choice:
            return QStringLiteral("choice");
        case FieldType::Date:
            return QStringLiteral("date");
        case FieldType::Integer:
            return QStringLiteral("integer");
        case FieldType::Decimal:
            return QStringLiteral("decimal");
        case FieldType::Boolean:
            return QStringLiteral("boolean");
        case FieldType::Reference:
            return QStringLiteral("reference");
        case FieldType::Phone:
            return QStringLiteral("phone");
        case FieldType::Email:
            return QStringLiteral("email");
    }
    return {};
}

QByteArray columnType(FieldType type) {
    switch (type) {
        case FieldType::Integer:
        case FieldType::Boolean:
        case FieldType::Reference:
            return "INTEGER";
        case FieldType::Decimal:
            return "REAL";
        default:
            return "TEXT";
    }
}

/// A value that fits the field's column and rules.
QVariant sample(Bench& bench, const Field& field) {
    switch (field.type) {
        case FieldType::Choice:
            return QString(field.choices.first().code);
        case FieldType::Date:
            return QStringLiteral("2025-01-01");
        case FieldType::Integer:
        case FieldType::Decimal:
            return 1;
        case FieldType::Boolean:
            return true;
        case FieldType::Reference:
            return bench.connection().integer("SELECT id FROM " +
                                              QByteArray(record(*field.target).name.data()) + " LIMIT 1");
        default:
            return field.name == QLatin1String("office") ? QStringLiteral("national") : QStringLiteral("x");
    }
}

}  // namespace

TEST_CASE("HEADERS and the catalogue name the same fields with the same types, rules and choices") {
    for (const HeaderLine& line : headers()) {
        CAPTURE(line.record, line.field);
        const Record* known = recordNamed(line.record);
        REQUIRE(known);
        const Field* field = known->field(line.field);
        REQUIRE(field);
        CHECK(typeName(field->type) == line.type);
        CHECK(field->required == (line.required == QLatin1String("yes")));
        if (field->type == FieldType::Choice) {
            QStringList codes;
            for (const Choice& choice : field->choices) {
                codes << choice.code;
            }
            CHECK(codes.join(u'|') == line.choices);
        }
        if (field->target) {
            CHECK(QString(record(*field->target).name) == line.choices);
        }
    }
}

TEST_CASE("The catalogue has no field that HEADERS doesn't know, but those its notes name") {
    QSet<QString> named;
    for (const HeaderLine& line : headers()) {
        named.insert(line.record + u'.' + line.field);
        // "reference data; hcp_code name_fr …", "name_ar beside it", "phone_2 beside it"
        const QStringList words = line.note.split(QRegularExpression(QStringLiteral("[^a-z0-9_]+")));
        for (const QString& word : words) {
            named.insert(line.record + u'.' + word);
        }
    }
    for (const Record& each : catalogue()) {
        for (const Field& field : each.fields) {
            CAPTURE(QString(each.name), QString(field.name));
            CHECK(named.contains(QString(each.name) + u'.' + field.name));
        }
    }
}

TEST_CASE(
    "The schema has a column for every field, of its type, required and referring as the catalogue says") {
    Bench bench;
    for (const Record& each : catalogue()) {
        CAPTURE(QString(each.name));
        QHash<QString, QPair<QByteArray, bool>> columns;
        Statement info(bench.connection(), QByteArray("PRAGMA table_info(") + each.name.data() + ")");
        while (info.step()) {
            columns.insert(info.text(1), {info.blob(2), info.integer(3) != 0});
        }
        QHash<QString, QString> targets;
        Statement keys(bench.connection(), QByteArray("PRAGMA foreign_key_list(") + each.name.data() + ")");
        while (keys.step()) {
            targets.insert(keys.text(3), keys.text(2));
        }
        for (const Field& field : each.fields) {
            CAPTURE(QString(field.name));
            REQUIRE(columns.contains(field.name));
            const auto column = columns.take(field.name);
            CHECK(column.first == columnType(field.type));
            CHECK(column.second == field.required);
            CHECK(targets.take(field.name) ==
                  (field.target ? QString(record(*field.target).name) : QString()));
        }
        for (const char* extra : {"id", "uid", "office", "search_key", "name_key"}) {
            columns.remove(QString::fromLatin1(extra));
        }
        CHECK(columns.isEmpty());
        CHECK(targets.isEmpty());
        const QByteArray sql =
            bench.connection()
                .text(QByteArray("SELECT sql FROM sqlite_schema WHERE name = '") + each.name.data() + "'")
                .toUtf8();
        CHECK(sql.endsWith("STRICT"));
    }
}

TEST_CASE("The schema takes each choice of the catalogue and no other, and no date that can't be") {
    Bench bench;
    const qint64 operatorId = bench.organisation(QStringLiteral("OP"));
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), operatorId);
    const qint64 learner = bench.learner(QStringLiteral("L1"));
    bench.enrolment(QStringLiteral("E1"), learner, cohort);
    for (const RecordKind kind : {RecordKind::Staff, RecordKind::Phase, RecordKind::Target,
                                  RecordKind::Situation, RecordKind::Contact}) {
        std::vector<QVariant> values;
        for (const Field& field : record(kind).fields) {
            values.push_back(field.required ? sample(bench, field) : QVariant());
        }
        bench.store->create(kind, values);
    }
    for (const Record& each : catalogue()) {
        for (const Field& field : each.fields) {
            const QByteArray column = '"' + QByteArray(field.name.data()) + '"';
            const auto set = [&](const QByteArray& value) {
                bench.connection().run("UPDATE " + QByteArray(each.name.data()) + " SET " + column + " = " +
                                       value + " WHERE id = (SELECT min(id) FROM " + each.name.data() + ")");
            };
            CAPTURE(QString(each.name), QString(field.name));
            REQUIRE(bench.connection().integer(QByteArray("SELECT count(*) FROM ") + each.name.data()) > 0);
            if (field.type == FieldType::Choice) {
                for (const Choice& choice : field.choices) {
                    CHECK_NOTHROW(set('\'' + QByteArray(choice.code.data()) + '\''));
                }
                CHECK_THROWS_AS(set("'nothing of the kind'"), ConstraintFailure);
                CHECK_THROWS_AS(set("''"), ConstraintFailure);
            }
            if (field.type == FieldType::Date) {
                CHECK_THROWS_AS(set("'2025-02-29'"), ConstraintFailure);
                CHECK_THROWS_AS(set("'25/12/2025'"), ConstraintFailure);
                CHECK_THROWS_AS(set("'2460000'"), ConstraintFailure);
            }
            if (field.type == FieldType::Boolean) {
                CHECK_THROWS_AS(set("2"), ConstraintFailure);
            }
            if (field.type == FieldType::Reference) {
                CHECK_THROWS_AS(set("987654"), ConstraintFailure);
            }
        }
    }
}

TEST_CASE("Every field marked fact is read by the facts reader, and read fields exist") {
    const QStringList read = FactsReader::fieldsRead();
    for (const Record& each : catalogue()) {
        for (const Field& field : each.fields) {
            const QString name = QString(each.name) + u'.' + field.name;
            CAPTURE(name);
            if (field.fact) {
                CHECK(read.contains(name));
            }
        }
    }
    for (const QString& name : read) {
        CAPTURE(name);
        const QString field = name.section(u'.', 1);
        CHECK((field == QLatin1String("id") || recordNamed(name.section(u'.', 0, 0))->field(field)));
    }
}

TEST_CASE("The facts reader knows the choices in the catalogue's order") {
    using namespace factcolumns;
    const auto same = [](RecordKind kind, QStringView field, const auto& codes) {
        QStringList mine, theirs;
        for (const std::string_view code : codes) {
            mine << QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
        }
        for (const Choice& choice : record(kind).field(field)->choices) {
            theirs << choice.code;
        }
        return mine == theirs;
    };
    CHECK(same(RecordKind::Learner, u"sex", Sexes));
    CHECK(same(RecordKind::Learner, u"education_level", Educations));
    CHECK(same(RecordKind::Enrolment, u"status", Statuses));
    CHECK(same(RecordKind::Enrolment, u"neutral_reason", NeutralReasons));
    CHECK(same(RecordKind::Enrolment, u"status_at_entry", EntryStatuses));
    CHECK(same(RecordKind::Enrolment, u"intent_at_entry", EntryIntents));
    CHECK(same(RecordKind::Situation, u"situation", Situations));
    CHECK(same(RecordKind::Contact, u"result", Results));
}
