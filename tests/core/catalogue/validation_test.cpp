#include "core/catalogue/validation.h"

#include <QMap>

#include "tests/support/catch.h"

using namespace jisr;

namespace {

QList<Finding> check(RecordKind kind, const QMap<QString, QVariant>& given) {
    const Record& description = record(kind);
    std::vector<QVariant> values(static_cast<size_t>(description.fields.size()));
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        const int index = description.indexOf(it.key());
        REQUIRE(index >= 0);
        values[static_cast<size_t>(index)] = it.value();
    }
    return validate(kind, values);
}

/// "field severity" of each finding, e.g. "ended_on!" for a rejection, "ended_on?" for a warning.
QStringList told(const QList<Finding>& findings) {
    QStringList list;
    for (const Finding& finding : findings) {
        list.append(finding.field + (finding.severity == Finding::Severity::Rejection ? u'!' : u'?'));
        CHECK_FALSE(finding.message.plain().contains(u'%'));
    }
    list.sort();
    return list;
}

QMap<QString, QVariant> enrolment() {
    return {{QStringLiteral("reference"), QStringLiteral("E1")},
            {QStringLiteral("learner"), qlonglong(1)},
            {QStringLiteral("cohort"), qlonglong(1)},
            {QStringLiteral("started_on"), QStringLiteral("2025-01-06")},
            {QStringLiteral("planned_end_on"), QStringLiteral("2025-05-30")},
            {QStringLiteral("status"), QStringLiteral("graduated")},
            {QStringLiteral("status_on"), QStringLiteral("2025-06-02")}};
}

QMap<QString, QVariant> situation() {
    return {{QStringLiteral("reference"), QStringLiteral("S1")},
            {QStringLiteral("learner"), qlonglong(1)},
            {QStringLiteral("situation"), QStringLiteral("EMP")},
            {QStringLiteral("started_on"), QStringLiteral("2025-07-01")},
            {QStringLiteral("evidence"), QStringLiteral("C")}};
}

using Change = std::pair<const char*, QVariant>;

QStringList with(RecordKind kind, QMap<QString, QVariant> values, std::initializer_list<Change> changes) {
    for (const auto& [field, value] : changes) {
        values.insert(QString::fromLatin1(field), value);
    }
    return told(check(kind, values));
}

const QVariant Nothing;

QVariant say(const char* text) {
    return QString::fromUtf8(text);
}

}  // namespace

TEST_CASE("A sound record has no findings") {
    CHECK(told(check(RecordKind::Enrolment, enrolment())).isEmpty());
    CHECK(told(check(RecordKind::Situation, situation())).isEmpty());
}

TEST_CASE("Required fields are named when they are missing, in every record") {
    for (const Record& each : catalogue()) {
        QStringList required;
        for (const Field& field : each.fields) {
            if (field.required) {
                required.append(field.name + u'!');
            }
        }
        required.sort();
        QStringList rejected;
        for (const QString& finding : told(check(each.kind, {}))) {
            if (finding.endsWith(u'!')) {
                rejected.append(finding);
            }
        }
        INFO(each.name.data());
        CHECK(rejected == required);
    }
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"reference", say("")}}) ==
          QStringList{QStringLiteral("reference!")});
}

TEST_CASE("Choices, ranges and forms outside the catalogue are rejected by field") {
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"status", say("finished")}}) ==
          QStringList{QStringLiteral("status!")});
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"attendance_rate", 100.5}}) ==
          QStringList{QStringLiteral("attendance_rate!")});
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"attendance_rate", 100.0}}).isEmpty());
    CHECK(with(RecordKind::Situation, situation(), {{"weekly_hours", 81.0}}) ==
          QStringList{QStringLiteral("weekly_hours!")});
    CHECK(with(RecordKind::Situation, situation(), {{"place", say("MA-13")}}) ==
          QStringList{QStringLiteral("place!")});
    CHECK(with(RecordKind::Situation, situation(), {{"place", say("ABROAD:FR")}}).isEmpty());
    CHECK(with(RecordKind::Situation, situation(), {{"started_on", say("2025-02-30")}}) ==
          QStringList{QStringLiteral("started_on!")});
    const QMap<QString, QVariant> learner = {{QStringLiteral("reference"), say("L1")},
                                             {QStringLiteral("last_name"), say("Tazi")},
                                             {QStringLiteral("first_name"), say("Aya")}};
    CHECK(with(RecordKind::Learner, learner, {}).isEmpty());
    CHECK(with(RecordKind::Learner, learner, {{"cin", say("ab 12345")}}) ==
          QStringList{QStringLiteral("cin!")});
    CHECK(with(RecordKind::Learner, learner, {{"phone", say("0612345678")}}) ==
          QStringList{QStringLiteral("phone!")});
    CHECK(with(RecordKind::Learner, learner, {{"phone", say("+212612345678")}}).isEmpty());
    CHECK(with(RecordKind::Learner, learner,
               {{"born_on", say("2001-01-01")}, {"consent_on", say("2000-01-01")}}) ==
          QStringList{QStringLiteral("consent_on!")});
    CHECK(with(RecordKind::Learner, learner,
               {{"born_on", say("2015-01-01")}, {"consent_on", say("2025-01-01")}}) ==
          QStringList{QStringLiteral("born_on?")});
}

TEST_CASE("An end before a start is rejected, on the same day it stands") {
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"planned_end_on", say("2025-01-05")}}) ==
          QStringList{QStringLiteral("planned_end_on!")});
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"planned_end_on", say("2025-01-06")}}).isEmpty());
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"status_on", say("2025-01-05")}}) ==
          QStringList{QStringLiteral("status_on!")});
    CHECK(with(RecordKind::Situation, situation(), {{"ended_on", say("2025-06-30")}}) ==
          QStringList{QStringLiteral("ended_on!")});
    CHECK(with(RecordKind::Situation, situation(), {{"ended_on", say("2025-07-01")}}).isEmpty());
}

TEST_CASE("Leaving before the first day is a fact, not a mistake") {
    CHECK(with(RecordKind::Enrolment, enrolment(),
               {{"status", say("dropped")}, {"status_on", say("2024-12-20")}})
              .isEmpty());
    CHECK(with(RecordKind::Enrolment, enrolment(),
               {{"status", say("no_show")}, {"status_on", say("2025-01-05")}})
              .isEmpty());
}

TEST_CASE("Missing dates are warnings, never rejections") {
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"status_on", Nothing}}) ==
          QStringList{QStringLiteral("status_on?")});
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"status_on", Nothing}, {"status", say("in_progress")}})
              .isEmpty());
    CHECK(with(RecordKind::Enrolment, enrolment(), {{"started_on", Nothing}, {"planned_end_on", Nothing}})
              .isEmpty());
    CHECK(with(RecordKind::Situation, situation(), {{"started_on", Nothing}}) ==
          QStringList{QStringLiteral("started_on?")});
    CHECK(with(RecordKind::Situation, situation(), {{"last_known_on", say("2025-06-01")}}) ==
          QStringList{QStringLiteral("last_known_on?")});
}

TEST_CASE("Evidence A or B without a word on where the proof is, is a finding") {
    CHECK(with(RecordKind::Situation, situation(), {{"evidence", say("A")}}) ==
          QStringList{QStringLiteral("evidence_reference?")});
    CHECK(with(RecordKind::Situation, situation(),
               {{"evidence", say("B")}, {"evidence_reference", say("DOC-1")}})
              .isEmpty());
    CHECK(with(RecordKind::Situation, situation(),
               {{"contract", say("cdi")}, {"contract_months", qlonglong(6)}}) ==
          QStringList{QStringLiteral("contract_months?")});
}
