#include "core/importing/mapping.h"

#include "tests/support/catch.h"

using namespace jisr;

namespace {
QString keyOfFault(const char* json) {
    try {
        Mapping::fromJson(json);
    } catch (const MappingError& error) {
        return error.key();
    }
    return QStringLiteral("no fault");
}
}  // namespace

TEST_CASE("A mapping is read from JSON and written back the same") {
    const QByteArray json = R"({"version":1,
        "read":{"encoding":"windows-1252","separator":";","header":2,"sheet":"Liste"},
        "records":{"learner":{"reference":{"column":"id_student"},
            "sex":{"column":"gender","values":{"Male":"M","Female":"F"},"otherwise":"reject"},
            "born_on":{"column":"dob","format":"dd/MM/yyyy"}},
          "cohort":{"code":{"columns":["code_module","code_presentation"],"join":"-"},
            "region":{"value":"MA-06"}}}})";
    const Mapping mapping = Mapping::fromJson(json);
    CHECK(mapping.reading.headerLine == 2);
    CHECK(mapping.reading.separator == QChar(u';'));
    REQUIRE(mapping.records.size() == 2);
    CHECK(mapping.records.front().kind == RecordKind::Cohort);  // catalogue order
    const FieldSource* sex = mapping.record(RecordKind::Learner)->source(u"sex");
    CHECK(sex->values.value(QStringLiteral("Male")) == QStringLiteral("M"));
    CHECK(sex->otherwise == Otherwise::Reject);
    CHECK(mapping.record(RecordKind::Learner)->source(u"born_on")->rules()->dateOrder ==
          DateOrder::DayMonthYear);
    const Mapping again = Mapping::fromJson(mapping.toJson());
    CHECK(again.records == mapping.records);
    CHECK(again.toJson() == mapping.toJson());
}

TEST_CASE("A bad mapping is refused naming the key") {
    CHECK(keyOfFault(R"({"version":2,"records":{}})") == QStringLiteral("version"));
    CHECK(keyOfFault(R"({"version":1})") == QStringLiteral("records"));
    CHECK(keyOfFault(R"({"version":1,"records":{"lerner":{}}})") == QStringLiteral("records.lerner"));
    CHECK(keyOfFault(R"({"version":1,"records":{"learner":{"sexe":{"column":"a"}}}})") ==
          QStringLiteral("records.learner.sexe"));
    CHECK(keyOfFault(R"({"version":1,"records":{"learner":{"sex":{"column":"a","otherwise":"maybe"}}}})") ==
          QStringLiteral("records.learner.sex.otherwise"));
    CHECK(keyOfFault(R"({"version":1,"records":{"learner":{"sex":{"column":"a","values":{"x":"Q"}}}}})") ==
          QStringLiteral("records.learner.sex.values.x"));
    CHECK(keyOfFault(R"({"version":1,"records":{"learner":{"born_on":{"column":"a","format":"soon"}}}})") ==
          QStringLiteral("records.learner.born_on.format"));
    CHECK(keyOfFault(R"({"version":1,"records":{"learner":{"sex":{"column":"a","value":"M"}}}})") ==
          QStringLiteral("records.learner.sex"));
    CHECK(keyOfFault(R"({"version":1,"read":{"header":-1},"records":{"learner":{"sex":"a"}}})") ==
          QStringLiteral("read.header"));
    CHECK(keyOfFault(R"({"version":1,"read":{"colour":1},"records":{"learner":{"sex":"a"}}})") ==
          QStringLiteral("read.colour"));
    CHECK_THROWS_AS(Mapping::fromJson("{"), MappingError);
}

TEST_CASE("A column that the table lacks is refused, columns that feed nothing are listed") {
    const Mapping mapping = Mapping::fromJson(
        R"({"version":1,"records":{"learner":{"reference":"id","last_name":{"column":"nom"}}}})");
    const QStringList header{QStringLiteral("id"), QStringLiteral("nom"), QStringLiteral("ville")};
    mapping.checkAgainst(header);
    CHECK(mapping.unused(header) == QStringList{QStringLiteral("ville")});
    CHECK_THROWS_AS(mapping.checkAgainst({QStringLiteral("id")}), MappingError);
}

TEST_CASE("A canonical header maps by name, uid and office columns included") {
    const QStringList header{QStringLiteral("uid"),          QStringLiteral("office"),
                             QStringLiteral("code"),         QStringLiteral("region"),
                             QStringLiteral("operator"),     QStringLiteral("track"),
                             QStringLiteral("operator_uid"), QStringLiteral("case")};
    CHECK(Mapping::fitsCanonical(RecordKind::Cohort, header));
    CHECK_FALSE(Mapping::fitsCanonical(RecordKind::Enrolment, header));
    const Mapping mapping = Mapping::canonical(RecordKind::Cohort, header);
    CHECK(mapping.unused(header) == QStringList{QStringLiteral("case")});
    CHECK(mapping.records.front().source(u"operator_uid"));
}

TEST_CASE("Date and number forms have their names") {
    const auto order = [](const char* form) {
        FieldSource source;
        source.format = QString::fromLatin1(form);
        return source.rules()->dateOrder;
    };
    CHECK(order("jj/mm/aaaa") == DateOrder::DayMonthYear);
    CHECK(order("MM/dd/yyyy") == DateOrder::MonthDayYear);
    CHECK(order("yyyy-MM-dd") == DateOrder::YearMonthDay);
    FieldSource amount;
    amount.format = QStringLiteral("1.234,50");
    CHECK(amount.rules()->decimalSeparator == QStringLiteral(","));
}
