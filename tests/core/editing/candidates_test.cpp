#include "core/editing/candidates.h"

#include "core/base/progress.h"
#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {

std::vector<Candidate> all(Bench& bench, RecordKind kind, const QString& text = {}) {
    NoProgress progress;
    CandidateQuestion question;
    question.kind = kind;
    question.text = text;
    return candidates(*bench.store, question, progress);
}

}  // namespace

TEST_CASE("A region is found by any part of its French or Arabic name, and by its code") {
    Bench bench;
    const auto regions = all(bench, RecordKind::Region);
    REQUIRE(regions.size() == 12);
    for (const QString& text :
         {QStringLiteral("dakhla"), QStringLiteral("ed-dahab"), QString::fromUtf8("الداخلة"),
          QString::fromUtf8("الذهب"), QStringLiteral("MA-12"), QStringLiteral("akhl")}) {
        CAPTURE(text);
        const auto found = matching(regions, text);
        REQUIRE(found.size() == 1);
        CHECK(regions[found[0]].detail == QStringLiteral("MA-12"));
    }
    CHECK(named(regions, u"MA-06") >= 0);
    CHECK(named(regions, u"Dakhla") < 0);  // a part isn't the name
    CHECK(matching(regions, u"xyz").empty());
}

TEST_CASE("A name that begins with what is typed comes before one that only holds it") {
    Bench bench;
    bench.organisation(QStringLiteral("AA"));
    bench.store->create(RecordKind::Organisation,
                        Bench::values(RecordKind::Organisation, {{"code", QStringLiteral("CAP")},
                                                                 {"name", QStringLiteral("Capgemini")},
                                                                 {"kind", QStringLiteral("company")}}));
    bench.store->create(RecordKind::Organisation,
                        Bench::values(RecordKind::Organisation, {{"code", QStringLiteral("BIG")},
                                                                 {"name", QStringLiteral("Big Capital")},
                                                                 {"kind", QStringLiteral("company")}}));
    const auto found = all(bench, RecordKind::Organisation);
    const auto order = matching(found, u"cap");
    REQUIRE(order.size() == 2);
    CHECK(found[order[0]].label == QStringLiteral("Capgemini"));
}

TEST_CASE("Learners are searched, an enrolment is one of its learner") {
    Bench bench;
    const qint64 first = bench.learner(QStringLiteral("L1"), QStringLiteral("El Idrissi"));
    const qint64 second = bench.learner(QStringLiteral("L2"), QStringLiteral("Bennani"));
    const qint64 cohort = bench.cohort(QStringLiteral("C1"), bench.organisation(QStringLiteral("OP")));
    bench.enrolment(QStringLiteral("E1"), first, cohort);
    bench.enrolment(QStringLiteral("E2"), second, cohort);
    const auto found = all(bench, RecordKind::Learner, QStringLiteral("idri"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].id == first);
    CHECK(all(bench, RecordKind::Learner, QStringLiteral("e")).empty());
    NoProgress progress;
    CandidateQuestion question;
    question.kind = RecordKind::Enrolment;
    question.learner = second;
    const auto enrolments = candidates(*bench.store, question, progress);
    REQUIRE(enrolments.size() == 1);
    CHECK(enrolments[0].detail == QStringLiteral("E2"));
}

TEST_CASE("A province of the region already chosen comes first") {
    Bench bench;
    NoProgress progress;
    CandidateQuestion question;
    question.kind = RecordKind::Province;
    question.region = *bench.store->find(RecordKind::Region, QStringLiteral("MA-12"));
    const auto found = candidates(*bench.store, question, progress);
    REQUIRE(found.size() > 70);
    CHECK(bench.value(RecordKind::Province, found[0].id, "region") == question.region);
    CHECK(bench.value(RecordKind::Province, found[1].id, "region") == question.region);
}

TEST_CASE("A new organisation gets a code of its name that no other has") {
    Bench bench;
    const auto make = [&](const QString& name) {
        const qint64 id = bench.store->create(RecordKind::Organisation,
                                              newOrganisation(*bench.store, name, QStringLiteral("company")));
        return bench.value(RecordKind::Organisation, id, "code").toString();
    };
    CHECK(make(QStringLiteral("Société Générale Maroc")) == QStringLiteral("SOCIETE-GENERALE-MAROC"));
    CHECK(make(QStringLiteral("Société générale (Maroc)")) == QStringLiteral("SOCIETE-GENERALE-MAROC-2"));
    CHECK_FALSE(make(QString::fromUtf8("اتصالات المغرب")).isEmpty());
    CHECK(make(QStringLiteral("!!")) == QStringLiteral("ORG"));
}
