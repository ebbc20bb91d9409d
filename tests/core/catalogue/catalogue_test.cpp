#include "core/catalogue/catalogue.h"

#include <QFile>
#include <QSet>
#include <QStringList>

#include "tests/support/catch.h"

using namespace jisr;

namespace {

struct Header {
    QString record, field, type, required, choices, sensitivity, note;
};

/// HEADERS.csv has no quoted cell but in its last column, of which only plain words are used.
QList<Header> headers() {
    QFile file(QStringLiteral(JISR_TEST_DATA "/example/HEADERS.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Header> read;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        REQUIRE(cells.size() >= 7);
        read.append({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5],
                     cells.mid(6).join(QLatin1Char(','))});
    }
    return read;
}

QString typeName(FieldType type) {
    static const QStringList names = {
        QStringLiteral("text"),      QStringLiteral("choice"),  QStringLiteral("date"),
        QStringLiteral("integer"),   QStringLiteral("decimal"), QStringLiteral("boolean"),
        QStringLiteral("reference"), QStringLiteral("phone"),   QStringLiteral("email")};
    return names[static_cast<int>(type)];
}

QString sensitivityName(Sensitivity sensitivity) {
    static const QStringList names = {QStringLiteral("plain"), QStringLiteral("identifying"),
                                      QStringLiteral("sensitive")};
    return names[static_cast<int>(sensitivity)];
}

}  // namespace

TEST_CASE("Every line of HEADERS.csv is a field of the catalogue") {
    for (const Header& header : headers()) {
        if (header.record == QLatin1String("roll")) {
            continue;  // a wide table, not a record
        }
        INFO(header.record.toStdString() << "." << header.field.toStdString());
        const Record* found = recordNamed(header.record);
        REQUIRE(found);
        const Field* field = found->field(header.field);
        REQUIRE(field);
        CHECK(typeName(field->type) == header.type);
        CHECK(field->required == (header.required == QLatin1String("yes")));
        CHECK(sensitivityName(field->sensitivity) == header.sensitivity);
        if (field->type == FieldType::Choice) {
            QStringList codes;
            for (const Choice& choice : field->choices) {
                codes.append(choice.code);
                CHECK(QString::fromUtf8(choice.label) != QString());
            }
            CHECK(codes.join(QLatin1Char('|')) == header.choices);
        }
        if (field->type == FieldType::Reference) {
            REQUIRE(field->target.has_value());
            CHECK(record(*field->target).name == header.choices);
        }
    }
}

TEST_CASE("The catalogue has no field that HEADERS.csv doesn't know") {
    QSet<QString> known;
    for (const Header& header : headers()) {
        known.insert(header.record + QLatin1Char('.') + header.field);
        // fields named in a note, e.g. "phone_2 beside it"
        for (const QString& word : header.note.split(QLatin1Char(' '))) {
            known.insert(header.record + QLatin1Char('.') + word);
        }
    }
    for (const Record& each : catalogue()) {
        QSet<QString> seen;
        for (const Field& field : each.fields) {
            const QString name = each.name + QLatin1Char('.') + field.name;
            INFO(name.toStdString());
            CHECK(known.contains(name));
            CHECK_FALSE(seen.contains(name));
            seen.insert(name);
            CHECK(QString::fromUtf8(field.label) != QString());
        }
    }
}

TEST_CASE("The notes' fields beside the listed ones are in the catalogue") {
    const QList<std::pair<RecordKind, QStringList>> beside = {
        {RecordKind::Region,
         {QStringLiteral("hcp_code"), QStringLiteral("name_fr"), QStringLiteral("name_ar"),
          QStringLiteral("name_zgh"), QStringLiteral("population_2014"), QStringLiteral("population_2024")}},
        {RecordKind::Province,
         {QStringLiteral("hcp_code"), QStringLiteral("region"), QStringLiteral("name_fr"),
          QStringLiteral("name_ar"), QStringLiteral("name_zgh"), QStringLiteral("population_2024")}},
        {RecordKind::Track, {QStringLiteral("name_ar"), QStringLiteral("name_en")}},
        {RecordKind::Organisation, {QStringLiteral("name_ar")}},
        {RecordKind::Learner, {QStringLiteral("phone_2")}}};
    for (const auto& [kind, names] : beside) {
        for (const QString& name : names) {
            INFO(name.toStdString());
            CHECK(record(kind).field(name));
        }
    }
}

TEST_CASE("Records stand in an order in which they can be loaded") {
    REQUIRE(catalogue().size() == RecordKindCount);
    for (int i = 0; i < RecordKindCount; ++i) {
        const Record& each = catalogue()[i];
        CHECK(static_cast<int>(each.kind) == i);
        CHECK((each.key.isEmpty() || each.indexOf(QString(each.key)) >= 0));
        for (const Field& field : each.fields) {
            if (field.target) {
                CHECK(static_cast<int>(*field.target) <= i);  // its own table at the latest
            }
        }
    }
}

TEST_CASE("Records are found by singular and plural name, unknown names by none") {
    REQUIRE(recordNamed(u"learners"));
    CHECK(recordNamed(u"learners") == recordNamed(u"learner"));
    CHECK(recordNamed(u"staff")->kind == RecordKind::Staff);
    CHECK_FALSE(recordNamed(u"Learner"));
    CHECK_FALSE(recordNamed(u""));
    CHECK(record(RecordKind::Learner).indexOf(u"nothing") == -1);
    CHECK_FALSE(record(RecordKind::Learner).field(u"nothing"));
}
