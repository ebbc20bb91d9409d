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

TEST_CASE("A parcel that names the merged learner by uid finds who stayed, and leaves it as it is") {
    Merged programme;
    const QByteArray uid = programme.store().row(RecordKind::Learner, programme.gone)->uid;
    programme.merge();
    const QString parcel =
        programme.table(QStringLiteral("parcel/learners.csv"),
                        QStringLiteral("uid;reference;last_name;first_name;born_on;cin;massar\n"
                                       "%1;L2;El Alamy;Sarah;2000-04-03;AB654321;M123456789\n")
                            .arg(uidText(uid)));
    std::unique_ptr<Plan> plan = programme.plan({parcel});
    CHECK(TestProgramme::reasons(*plan).isEmpty());
    const QList<PlanFinding> notes = plan->findings(Finding::Severity::Note, 0, 10);
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().finding.message.plain().contains(QStringLiteral("L1")));
    programme.apply(plan);
    CHECK(programme.people_() == 2);
    const std::optional<StoredRow> kept = programme.store().row(RecordKind::Learner, programme.kept);
    CHECK(kept->uid != uid);
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "last_name") == QStringLiteral("Alami"));
    CHECK(programme.value(RecordKind::Learner, QStringLiteral("L1"), "massar") ==
          QStringLiteral("M123456789"));
}

TEST_CASE("An enrolment that a merge made one with another isn't made again by its reference") {
    Merged programme;
    RecordStore& store = programme.store();
    const auto create = [&](RecordKind kind, const std::vector<std::pair<const char*, QVariant>>& fields) {
        std::vector<QVariant> row(static_cast<size_t>(record(kind).fields.size()));
        for (const auto& [name, value] : fields) {
            row[static_cast<size_t>(record(kind).indexOf(QString::fromLatin1(name)))] = value;
        }
        return store.create(kind, row);
    };
    const qint64 op = create(
        RecordKind::Organisation,
        {{"code", QStringLiteral("OP")}, {"name", QStringLiteral("OP")}, {"kind", QStringLiteral("school")}});
    const qint64 cohort =
        create(RecordKind::Cohort, {{"code", QStringLiteral("C1")},
                                    {"region", *store.find(RecordKind::Region, QStringLiteral("MA-06"))},
                                    {"operator", op},
                                    {"track", *store.find(RecordKind::Track, QStringLiteral("DATA"))}});
    for (const auto& [reference, learner] : {std::pair("E1", programme.kept), {"E2", programme.gone}}) {
        create(RecordKind::Enrolment, {{"reference", QString::fromLatin1(reference)},
                                       {"learner", learner},
                                       {"cohort", cohort},
                                       {"status", QStringLiteral("in_progress")}});
    }
    programme.merge();
    REQUIRE(store.count(RecordKind::Enrolment) == 1);
    const QString list = programme.table(QStringLiteral("more/enrolments.csv"),
                                         QStringLiteral("reference;learner;cohort;status\n"
                                                        "E1;L1;C1;in_progress\n"
                                                        "E2;L2;C1;in_progress\n"));
    std::unique_ptr<Plan> plan = programme.plan({list});
    CHECK(TestProgramme::reasons(*plan).isEmpty());
    programme.apply(plan);
    CHECK(store.count(RecordKind::Enrolment) == 1);
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
