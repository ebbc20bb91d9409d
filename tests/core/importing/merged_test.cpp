#include "core/base/phrasebook.h"
#include "core/storage/merging.h"
#include "tests/core/importing/programme.h"

using namespace jisr;

namespace {

const QString People = QStringLiteral(
    "reference;last_name;first_name;born_on;cin;email\n"
    "L1;Alami;Sara;2000-03-04;AB123456;\n"
    "L2;El Alamy;Sarah;2000-04-03;AB654321;sara@example.ma\n"
    "L3;Tazi;Omar;1999-01-01;;\n");

struct Merged : TestProgramme {
    QString people = table(QStringLiteral("in/learners.csv"), People);
    qint64 kept = 0, gone = 0;

    Merged() {
        ImportOptions options;
        options.createMissing = true;
        import({people}, options);
        kept = *store().find(RecordKind::Learner, QStringLiteral("L1"));
        gone = *store().find(RecordKind::Learner, QStringLiteral("L2"));
    }
    void merge() {
        const Phrasebook english(Language::English);
        store().begin(QStringLiteral("Merge"));
        Merging(store()).merge(kept, gone, {}, english);
        store().commit();
    }
    qint64 people_() { return store().count(RecordKind::Learner); }
};

}  // namespace

TEST_CASE("A list that still names a merged learner doesn't make two people again") {
    Merged programme;
    programme.merge();
    REQUIRE(programme.people_() == 2);
    std::unique_ptr<Plan> plan = programme.plan({programme.people});
    CHECK(TestProgramme::reasons(*plan).isEmpty());
    programme.apply(plan);
    CHECK(programme.people_() == 2);
    // and what stayed isn't overwritten by what went
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "last_name") == QStringLiteral("Alami"));
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "cin") == QStringLiteral("AB123456"));
    CHECK_FALSE(programme.store().find(RecordKind::Learner, QStringLiteral("L2")));
}

TEST_CASE("A merged learner is recognised by its old CIN or name and birth date, without its reference") {
    Merged programme;
    programme.merge();
    const QString list = programme.table(QStringLiteral("more/learners.csv"),
                                         QStringLiteral("last_name;first_name;born_on;cin;phone\n"
                                                        "El Alamy;Sarah;2000-04-03;AB654321;0612345678\n"
                                                        "El Alamy;Sarah;2000-04-03;;0612345678\n"));
    std::unique_ptr<Plan> plan = programme.plan({list});
    CHECK(TestProgramme::reasons(*plan).isEmpty());
    programme.apply(plan);
    CHECK(programme.people_() == 2);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "phone") ==
          QStringLiteral("+212612345678"));  // empty until then: filled
}

TEST_CASE("Situations and contacts that name the merged reference go to who stayed") {
    Merged programme;
    programme.merge();
    const QString contacts = programme.table(QStringLiteral("more/contacts.csv"),
                                             QStringLiteral("reference;learner;on;channel;result\n"
                                                            "K1;L2;2026-03-01;phone;reached\n"));
    programme.import({contacts});
    const qint64 id = *programme.store().find(RecordKind::Contact, QStringLiteral("K1"));
    const int learner = record(RecordKind::Contact).indexOf(u"learner");
    CHECK(programme.store().row(RecordKind::Contact, id)->values[static_cast<size_t>(learner)].toLongLong() ==
          programme.kept);
}

TEST_CASE("Once the merge is taken back, the list names two people again") {
    Merged programme;
    programme.merge();
    Merging merging(programme.store());
    merging.unmerge(merging.merges().first().id);
    const ImportResult result = programme.import({programme.people});
    CHECK(result.created == 0);
    CHECK(programme.people_() == 3);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L2"), "last_name") ==
          QStringLiteral("El Alamy"));
}
