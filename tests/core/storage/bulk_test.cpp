#include "core/catalogue/names.h"
#include "core/storage/bulkloader.h"
#include "core/storage/factsreader.h"
#include "core/storage/recordcursor.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {
int field(RecordKind kind, const char* name) {
    return record(kind).indexOf(QString::fromLatin1(name));
}
}  // namespace

TEST_CASE("A bulk load writes the same rows as single edits and journals them as one range") {
    Bench bench;
    const qint64 announced = GENERATE(qint64{0}, qint64{1'000'000});  // with indices kept, and left out
    const qint64 before = bench.store->journalPosition();
    bench.store->begin(QStringLiteral("bulk"));
    {
        BulkLoader loader(*bench.store, RecordKind::Learner,
                          {field(RecordKind::Learner, "reference"), field(RecordKind::Learner, "last_name"),
                           field(RecordKind::Learner, "first_name"), field(RecordKind::Learner, "no_contact"),
                           field(RecordKind::Learner, "last_name_ar")},
                          announced);
        for (int i = 0; i < 500; ++i) {
            const QString reference = i == 7 ? QString() : QStringLiteral("L%1").arg(i);
            const Cell cells[] = {QStringView(reference), QStringView(u"Bénnani 😀"),
                                  std::string_view("Aïcha"), qint64{i % 2}, QStringView(u"بناني")};
            loader.add(cells);
        }
    }
    bench.store->commit();
    CHECK(bench.store->journalPosition() == before + 1);
    CHECK(bench.store->batches(1).first().created == 500);
    CHECK(
        bench.connection().integer("SELECT count(*) FROM sqlite_schema WHERE tbl_name = 'learner' AND type = "
                                   "'index'") == 4);
    const qint64 id = *bench.store->find(RecordKind::Learner, QStringLiteral("L3"));
    const auto row = bench.store->row(RecordKind::Learner, id);
    CHECK(row->uid.size() == 16);
    CHECK(row->office == QStringLiteral("national"));
    CHECK(bench.value(RecordKind::Learner, id, "last_name") == QStringLiteral("Bénnani 😀"));
    CHECK(bench.value(RecordKind::Learner, id, "first_name") == QStringLiteral("Aïcha"));
    CHECK(bench.value(RecordKind::Learner, id, "no_contact") == true);
    CHECK(bench.store->find(RecordKind::Learner, QStringLiteral("JIT-L000008")));
    // the derived columns are those that an edit would write
    const QByteArray where = " WHERE id = " + QByteArray::number(id);
    const QString search = bench.connection().text("SELECT search_key FROM learner" + where);
    const QString name = bench.connection().text("SELECT name_key FROM learner" + where);
    bench.change(RecordKind::Learner, id, "note", QStringLiteral("x"));
    CHECK(bench.connection().text("SELECT search_key FROM learner" + where) == search);
    CHECK(bench.connection().text("SELECT name_key FROM learner" + where) == name);
    CHECK_FALSE(name.isEmpty());
    NoProgress quiet;
    CHECK(bench.file->checkIntegrity(quiet).isEmpty());
}

TEST_CASE("A bulk load that breaks a rule is refused with record, field and value") {
    Bench bench;
    const qint64 announced = GENERATE(qint64{0}, qint64{1'000'000});
    const auto load = [&](const QString& second, const QString& sex) {
        bench.store->begin(QStringLiteral("bulk"));
        BulkLoader loader(*bench.store, RecordKind::Learner,
                          {field(RecordKind::Learner, "reference"), field(RecordKind::Learner, "last_name"),
                           field(RecordKind::Learner, "first_name"), field(RecordKind::Learner, "sex")},
                          announced);
        for (const QString& reference : {QStringLiteral("L1"), second}) {
            const Cell cells[] = {QStringView(reference), QStringView(u"A"), QStringView(u"B"),
                                  QStringView(sex)};
            loader.add(cells);
        }
        bench.store->commit();
    };
    try {
        load(QStringLiteral("L1"), QStringLiteral("F"));
        FAIL("not refused");
    } catch (const Refused& refused) {
        CHECK(refused.findings().first().field == QStringLiteral("reference"));
        CHECK(refused.findings().first().value == QStringLiteral("L1"));
    }
    bench.store->rollback();
    try {
        load(QStringLiteral("L2"), QStringLiteral("Z"));
        FAIL("not refused");
    } catch (const Refused& refused) {
        CHECK(refused.findings().first().field == QStringLiteral("sex"));
        CHECK(refused.findings().first().value == QStringLiteral("Z"));
    }
    bench.store->rollback();
    CHECK(bench.store->count(RecordKind::Learner) == 0);
    CHECK(
        bench.connection().integer("SELECT count(*) FROM sqlite_schema WHERE tbl_name = 'learner' AND type = "
                                   "'index'") == 4);
    load(QStringLiteral("L2"), QStringLiteral("F"));
    CHECK(bench.store->count(RecordKind::Learner) == 2);
}

TEST_CASE(
    "Rows that a caller vouches for still keep keys and references, and checking comes back after them") {
    Bench bench;
    const std::vector<int> fields{
        field(RecordKind::Enrolment, "reference"), field(RecordKind::Enrolment, "learner"),
        field(RecordKind::Enrolment, "cohort"), field(RecordKind::Enrolment, "status")};
    const qint64 learner = bench.learner(QStringLiteral("L1"));
    const Cell toNobody[] = {QStringView(u"E1"), learner, qint64{999'999}, QStringView(u"applied")};
    bench.store->begin(QStringLiteral("vouched"));
    {
        BulkLoader loader(*bench.store, RecordKind::Enrolment, fields, 0, BulkLoader::Rows::Vouched);
        CHECK_THROWS_AS(loader.add(toNobody), Refused);
    }
    bench.store->rollback();
    bench.store->begin(QStringLiteral("twice"));
    {
        BulkLoader loader(*bench.store, RecordKind::Learner,
                          {field(RecordKind::Learner, "reference"), field(RecordKind::Learner, "last_name"),
                           field(RecordKind::Learner, "first_name")},
                          0, BulkLoader::Rows::Vouched);
        const Cell twice[] = {QStringView(u"L1"), QStringView(u"A"), QStringView(u"B")};
        CHECK_THROWS_AS(loader.add(twice), Refused);
    }
    bench.store->rollback();
    CHECK_THROWS(bench.connection().run("UPDATE learner SET sex = 'Z'"));
}

TEST_CASE("A cursor gives each row as the canonical file writes it, references as keys or uids") {
    Bench bench;
    const qint64 learner = bench.learner(QStringLiteral("L1"));
    bench.change(RecordKind::Learner, learner, "no_contact", false);
    bench.change(RecordKind::Learner, learner, "residence_region",
                 *bench.store->find(RecordKind::Region, QStringLiteral("MA-12")));
    bench.learner(QStringLiteral("L0"));
    RecordCursor cursor(bench.connection(), RecordKind::Learner);
    REQUIRE(cursor.next());
    CHECK(cursor.text(0) == "L0");
    CHECK(cursor.text(field(RecordKind::Learner, "no_contact")).empty());
    REQUIRE(cursor.next());
    CHECK(cursor.id() == learner);
    CHECK(cursor.text(field(RecordKind::Learner, "no_contact")) == "N");
    CHECK(cursor.text(field(RecordKind::Learner, "residence_region")) == "MA-12");
    CHECK(cursor.office() == "national");
    CHECK_FALSE(cursor.next());
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
    const qint64 enrolment = bench.enrolment(QStringLiteral("E1"), learner, cohort);
    bench.change(RecordKind::Enrolment, enrolment, "attendance_rate", 92.5);
    RecordCursor keys(bench.connection(), RecordKind::Enrolment);
    REQUIRE(keys.next());
    CHECK(keys.text(field(RecordKind::Enrolment, "learner")) == "L1");
    CHECK(keys.text(field(RecordKind::Enrolment, "cohort")) == "C1");
    CHECK(keys.text(field(RecordKind::Enrolment, "attendance_rate")) == "92.5");
    RecordCursor uids(bench.connection(), RecordKind::Enrolment, RecordCursor::Order::Id,
                      RecordCursor::References::Uids);
    REQUIRE(uids.next());
    CHECK(QString::fromUtf8(uids.text(field(RecordKind::Enrolment, "learner")).data(), 36) ==
          uidText(bench.store->row(RecordKind::Learner, learner)->uid));
    CHECK(QString::fromUtf8(uids.text(field(RecordKind::Enrolment, "cohort")).data(), 36) ==
          uidText(bench.store->row(RecordKind::Cohort, cohort)->uid));
}

TEST_CASE("Facts come person by person, in byte order of references, equal for one and for all") {
    Bench bench;
    const qint64 operatorId = bench.organisation(QStringLiteral("OP"));
    bench.organisation(QStringLiteral("EMPLOYER"));
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), operatorId);
    const qint64 first = bench.learner(QStringLiteral("L2"));
    const qint64 second = bench.learner(QStringLiteral("L1"));
    bench.learner(QStringLiteral("L3"));
    const qint64 e9 = bench.enrolment(QStringLiteral("S9"), second, cohort);
    const qint64 e10 = bench.enrolment(QStringLiteral("S10"), second, cohort);
    bench.change(RecordKind::Enrolment, e9, "transfer_from", e10);
    bench.change(RecordKind::Enrolment, e10, "status", QStringLiteral("graduated"));
    bench.change(RecordKind::Enrolment, e10, "status_on", QStringLiteral("2024-02-29"));
    bench.change(RecordKind::Learner, second, "sex", QStringLiteral("M"));
    bench.store->create(RecordKind::Situation,
                        Bench::values(RecordKind::Situation, {{"reference", QStringLiteral("O1")},
                                                              {"learner", first},
                                                              {"situation", QStringLiteral("SELF")},
                                                              {"started_on", QStringLiteral("2025-08-01")},
                                                              {"place", QStringLiteral("ABROAD:FR")},
                                                              {"weekly_hours", 17.5},
                                                              {"contract_months", 6},
                                                              {"in_field", true},
                                                              {"monthly_salary", 9000.25},
                                                              {"evidence", QStringLiteral("A")}}));
    bench.store->create(RecordKind::Contact,
                        Bench::values(RecordKind::Contact, {{"reference", QStringLiteral("O2")},
                                                            {"learner", first},
                                                            {"on", QStringLiteral("2025-12-01")},
                                                            {"channel", QStringLiteral("phone")},
                                                            {"result", QStringLiteral("no_answer")}}));
    FactsReader reader(bench.connection());
    const Dimensions dimensions = reader.dimensions();
    CHECK(dimensions.regions.size() == 12);
    CHECK(dimensions.provinces.size() == 75);
    REQUIRE(dimensions.operators.size() == 1);  // an employer is no operator
    CHECK(dimensions.operators.front().code == QStringLiteral("OP"));
    REQUIRE(dimensions.cohorts.size() == 1);
    CHECK(dimensions.regions[static_cast<size_t>(dimensions.cohorts[0].region)].code ==
          QStringLiteral("MA-06"));
    CHECK(dimensions.cohorts[0].endsOn == QDate(2025, 6, 30).toJulianDay());
    std::vector<LearnerRow> rows;
    NoProgress quiet;
    reader.learners(
        dimensions, [&](const LearnerRow& row) { rows.push_back(row); }, quiet);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].id == first);
    REQUIRE(rows[0].situations.size() == 1);
    const SituationRow& situation = rows[0].situations[0];
    CHECK(situation.kind == SituationKind::Self);
    CHECK(situation.startedOn == QDate(2025, 8, 1).toJulianDay());
    CHECK(situation.endedOn == NoDay);
    CHECK(situation.place == PlaceAbroad);
    CHECK(situation.weeklyHours == 1750);
    CHECK(situation.contractMonths == 6);
    CHECK(situation.inField == YesNo::Yes);
    CHECK(situation.hiredByOperator == YesNo::Unknown);
    CHECK(situation.salary == 900025);
    CHECK(situation.evidence == 'A');
    REQUIRE(rows[0].contacts.size() == 1);
    CHECK(rows[0].contacts[0].result == ContactResult::NoAnswer);
    REQUIRE(rows[1].enrolments.size() == 2);
    CHECK(rows[1].sex == Sex::M);
    CHECK(rows[1].enrolments[0].id == e10);  // S10 < S9
    CHECK(rows[1].enrolments[0].status == EnrolmentStatus::Graduated);
    CHECK(rows[1].enrolments[0].statusOn == QDate(2024, 2, 29).toJulianDay());
    CHECK(rows[1].enrolments[1].transferFrom == e10);
    CHECK(rows[2].enrolments.empty());
    for (const LearnerRow& row : rows) {
        const LearnerRow alone = reader.learner(dimensions, row.id);
        CHECK(alone.id == row.id);
        CHECK(alone.enrolments.size() == row.enrolments.size());
        CHECK(alone.situations.size() == row.situations.size());
        CHECK(alone.contacts.size() == row.contacts.size());
    }
    CHECK(reader.learner(dimensions, 999).id == 0);
}
