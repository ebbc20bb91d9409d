#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

TEST_CASE("A record is created, read back, found and changed") {
    Bench bench;
    const qint64 id =
        bench.learner(QStringLiteral("L1"), QStringLiteral("El Idrissi"), QStringLiteral("Aïcha"));
    REQUIRE(bench.store->find(RecordKind::Learner, QStringLiteral("L1")) == id);
    CHECK(bench.value(RecordKind::Learner, id, "first_name") == QStringLiteral("Aïcha"));
    CHECK(bench.store->label(RecordKind::Learner, id) == QStringLiteral("El Idrissi Aïcha"));
    CHECK(bench.change(RecordKind::Learner, id, "born_on", QStringLiteral("2001-02-03")));
    CHECK_FALSE(bench.change(RecordKind::Learner, id, "born_on", QStringLiteral("2001-02-03")));
    bench.reopen();
    CHECK(bench.value(RecordKind::Learner, id, "born_on") == QStringLiteral("2001-02-03"));
    const auto row = bench.store->row(RecordKind::Learner, id);
    CHECK(row->office == QStringLiteral("national"));
    CHECK(bench.store->findByUid(RecordKind::Learner, row->uid) == id);
    CHECK(bench.store->count(RecordKind::Learner) == 1);
}

TEST_CASE("Ids come in display order and narrowed by words that begin") {
    Bench bench;
    const qint64 second =
        bench.learner(QStringLiteral("L2"), QStringLiteral("Bennani"), QStringLiteral("Élodie"));
    const qint64 first = bench.learner(QStringLiteral("L1"), QStringLiteral("Ziani"), QStringLiteral("Omar"));
    const qint64 third =
        bench.learner(QStringLiteral("L3"), QStringLiteral("Éttahiri"), QStringLiteral("Sara"));
    using Ids = std::vector<qint64>;
    CHECK(bench.store->ids(RecordKind::Learner) == Ids{first, second, third});
    CHECK(bench.store->ids(RecordKind::Learner, {}, {}, true) == Ids{third, second, first});
    CHECK(bench.store->ids(RecordKind::Learner, {}, QStringLiteral("last_name")) ==
          Ids{second, third, first});
    CHECK(bench.store->ids(RecordKind::Learner, QStringLiteral("elod")) == Ids{second});
    CHECK(bench.store->ids(RecordKind::Learner, QStringLiteral("Elod benn")) == Ids{second});
    CHECK(bench.store->ids(RecordKind::Learner, QStringLiteral("lodie")).empty());
    CHECK(bench.store->ids(RecordKind::Learner, QStringLiteral("l3")) == Ids{third});
    CHECK(bench.store->ids(RecordKind::Learner, QStringLiteral("100%")).empty());
    CHECK(bench.store->ids(RecordKind::Region, QStringLiteral("casa")).size() == 1);
    CHECK(bench.store
              ->ids(RecordKind::Province, {}, {}, false,
                    {{QStringLiteral("region"),
                      *bench.store->find(RecordKind::Region, QStringLiteral("MA-12"))}})
              .size() == 2);
    CHECK(bench.store->rows(RecordKind::Learner, {third, 99, first}).size() == 2);
}

TEST_CASE("A write that would break a rule is refused whole and names record, field and value") {
    Bench bench;
    const qint64 a = bench.learner(QStringLiteral("L1"));
    const qint64 b = bench.learner(QStringLiteral("L2"));
    bench.change(RecordKind::Learner, a, "cin", QStringLiteral("AB123456"));
    const qint64 position = bench.store->journalPosition();
    const auto refusal = [&](auto write) {
        try {
            write();
        } catch (const Refused& refused) {
            REQUIRE_FALSE(refused.findings().isEmpty());
            return refused.findings().first();
        }
        FAIL("not refused");
        return Finding();
    };
    SECTION("a CIN that stands twice") {
        const Finding finding =
            refusal([&] { bench.change(RecordKind::Learner, b, "cin", QStringLiteral("AB123456")); });
        CHECK(finding.field == QStringLiteral("cin"));
        CHECK(finding.value == QStringLiteral("AB123456"));
        CHECK(finding.message.plain().contains(QStringLiteral("AB123456")));
    }
    SECTION("a reference that stands twice in its office") {
        CHECK(refusal([&] { bench.learner(QStringLiteral("L1")); }).field == QStringLiteral("reference"));
    }
    SECTION("a required field left empty") {
        CHECK(refusal([&] { bench.change(RecordKind::Learner, b, "last_name", QString()); }).field ==
              QStringLiteral("last_name"));
    }
    SECTION("no value of a choice") {
        const Finding finding =
            refusal([&] { bench.change(RecordKind::Learner, b, "sex", QStringLiteral("X")); });
        CHECK(finding.field == QStringLiteral("sex"));
        CHECK(finding.value == QStringLiteral("X"));
    }
    SECTION("a reference to nothing") {
        const Finding finding =
            refusal([&] { bench.change(RecordKind::Learner, b, "residence_region", 99); });
        CHECK(finding.field == QStringLiteral("residence_region"));
        CHECK(finding.value == QStringLiteral("99"));
    }
    SECTION("an end before a start") {
        const qint64 cohort = bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
        CHECK(refusal([&] {
                  bench.change(RecordKind::Cohort, cohort, "ends_on", QStringLiteral("2024-01-01"));
              }).field == QStringLiteral("ends_on"));
        return;
    }
    SECTION("a row that others refer to is removed") {
        const qint64 cohort = bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
        bench.enrolment(QStringLiteral("E1"), a, cohort);
        CHECK(refusal([&] { bench.store->remove(RecordKind::Learner, a); }).field ==
              QStringLiteral("learner"));
        CHECK(bench.store->uses(RecordKind::Learner, a) == 1);
        return;
    }
    CHECK(bench.store->journalPosition() == position);
    CHECK(bench.store->count(RecordKind::Learner) == 2);
}

TEST_CASE("The schema alone refuses what validation would have caught") {
    Bench bench;
    const qint64 id = bench.learner(QStringLiteral("L1"));
    for (const char* wrong :
         {"sex = 'X'", "born_on = '2001-02-30'", "born_on = '1.2.2001'", "last_name = ''", "last_name = NULL",
          "no_contact = 2", "residence_region = 99", "in_charge = 5"}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(bench.connection().run(QByteArray("UPDATE learner SET ") + wrong +
                                               " WHERE id = " + QByteArray::number(id)),
                        ConstraintFailure);
    }
    bench.connection().run("UPDATE learner SET born_on = '2000-02-29'");
}

TEST_CASE("A row without a reference gets one that nobody has") {
    Bench bench;
    const qint64 a = bench.learner({});
    CHECK(bench.value(RecordKind::Learner, a, "reference") == QStringLiteral("JIT-L000001"));
    bench.learner(QStringLiteral("JIT-L000003"));
    const qint64 c = bench.learner({});
    CHECK(bench.value(RecordKind::Learner, c, "reference") == QStringLiteral("JIT-L000003-2"));
}

TEST_CASE("A batch is one journal entry and rolled back whole") {
    Bench bench;
    bench.store->begin(QStringLiteral("Import"));
    bench.learner(QStringLiteral("L1"));
    bench.learner(QStringLiteral("L2"));
    CHECK_THROWS_AS(bench.learner(QStringLiteral("L2")), Refused);
    bench.learner(QStringLiteral("L3"));
    const qint64 batch = bench.store->commit();
    const QList<BatchInfo> batches = bench.store->batches();
    REQUIRE(batches.size() == 1);
    CHECK(batches.first().id == batch);
    CHECK(batches.first().created == 3);
    CHECK(batches.first().who == QStringLiteral("amina"));
    CHECK(batches.first().label == QStringLiteral("Import"));
    bench.store->begin(QStringLiteral("Import"));
    bench.learner(QStringLiteral("L4"));
    bench.store->rollback();
    CHECK(bench.store->count(RecordKind::Learner) == 3);
    CHECK(bench.store->batches().size() == 1);
    bench.store->begin(QStringLiteral("Nothing"));
    CHECK(bench.store->commit() == 0);
    CHECK(bench.store->batches().size() == 1);
}

TEST_CASE("The parameters of the rule set are stored and journaled") {
    Bench bench;
    RuleParameters parameters = bench.store->parameters();
    CHECK(parameters.confirmDays == 14);
    CHECK(parameters.horizons == std::vector<int>{3, 6, 9, 12, 24});
    parameters.confirmDays = 10;
    parameters.horizons = {6, 12};
    bench.store->setParameters(parameters);
    bench.reopen();
    CHECK(bench.store->parameters().confirmDays == 10);
    CHECK(bench.store->parameters().horizons == std::vector<int>{6, 12});
    CHECK(bench.store->batches().size() == 1);
}
