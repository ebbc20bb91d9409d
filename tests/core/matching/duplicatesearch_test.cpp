#include <QSet>

#include "core/matching/duplicates.h"
#include "core/storage/distinctpairs.h"
#include "core/storage/merging.h"
#include "tests/core/storage/storagetest.h"
#include "tests/support/duplicates.h"

using namespace jisr;
using namespace jisr::test;

namespace {

struct SearchBench : Bench {
    NoProgress progress;
    int made = 0;

    qint64 person(const std::vector<std::pair<const char*, QVariant>>& fields) {
        std::vector<QVariant> row = values(RecordKind::Learner, fields);
        const int reference = record(RecordKind::Learner).indexOf(u"reference");
        if (!row[static_cast<size_t>(reference)].isValid()) {
            row[static_cast<size_t>(reference)] = QStringLiteral("R%1").arg(++made);
        }
        return store->create(RecordKind::Learner, row);
    }
    /// Somebody with the usual fields, others as given.
    qint64 sara(std::vector<std::pair<const char*, QVariant>> fields = {}) {
        const auto has = [&](const char* name) {
            return std::any_of(fields.begin(), fields.end(), [&](const auto& each) {
                return QLatin1String(each.first) == QLatin1String(name);
            });
        };
        for (const auto& [name, value] :
             {std::pair("last_name", "Alami"), {"first_name", "Sara"}, {"born_on", "2000-03-04"}}) {
            if (!has(name)) {
                fields.emplace_back(name, QString::fromLatin1(value));
            }
        }
        std::erase_if(fields, [](const auto& each) { return each.second.toString().isEmpty(); });
        return person(fields);
    }
    DuplicateResult search() {
        return DuplicateSearch(connection()).run(DistinctPairs(connection(), clock).pairs(), progress);
    }
    /// The one pair that was found.
    DuplicatePair pair() {
        const DuplicateResult result = search();
        REQUIRE(result.pairs.size() == 1);
        return result.pairs.front();
    }
};

QStringList words(const DuplicatePair& pair) {
    QStringList list;
    for (const Message& reason : reasonsOf(pair)) {
        list << reason.plain();
    }
    return list;
}

class Stopping : public Progress {
  public:
    explicit Stopping(int after) : m_left(after) {}
    void report(qint64, qint64) override { --m_left; }
    bool cancelled() const override { return m_left <= 0; }

  private:
    int m_left;
};

}  // namespace

TEST_CASE("The same CIN and birth date make a pair certain, however the CIN is written") {
    SearchBench bench;
    const qint64 one = bench.sara({{"cin", QStringLiteral("AB012345")}});
    const qint64 two =
        bench.sara({{"cin", QStringLiteral("AB12345")}, {"last_name", QStringLiteral("El Alami")}});
    const DuplicatePair pair = bench.pair();
    CHECK(pair.first == one);
    CHECK(pair.second == two);
    CHECK(pair.level == DuplicateLevel::Certain);
    CHECK(pair.score == 100);
    CHECK(words(pair).first() == QStringLiteral("Same CIN"));
    CHECK(words(pair).contains(QStringLiteral("Same birth date")));
}

TEST_CASE("Nothing is certain that something speaks against") {
    SearchBench bench;
    bench.sara({{"cin", QStringLiteral("AB012345")}});
    SECTION("other names") {
        bench.sara({{"cin", QStringLiteral("AB12345")},
                    {"last_name", QStringLiteral("Tazi")},
                    {"first_name", QStringLiteral("Youssef")}});
    }
    SECTION("another birth date") {
        bench.sara({{"cin", QStringLiteral("AB12345")}, {"born_on", QStringLiteral("1999-10-11")}});
    }
    const DuplicatePair pair = bench.pair();
    CHECK(pair.level != DuplicateLevel::Certain);
    CHECK(pair.score < 100);
    CHECK(words(pair).last().startsWith(QStringLiteral("But")));
}

TEST_CASE("Names in another order, script or spelling with the same birth date are likely one person") {
    SearchBench bench;
    bench.sara();
    SECTION("swapped") {
        bench.sara({{"last_name", QStringLiteral("Sara")}, {"first_name", QStringLiteral("Alami")}});
        CHECK(words(bench.pair()).contains(QStringLiteral("Same names, first and last swapped")));
    }
    SECTION("Arabic letters in the Latin fields") {
        bench.sara({{"last_name", QStringLiteral("العلمي")}, {"first_name", QStringLiteral("سارة")}});
        CHECK(words(bench.pair()).contains(QStringLiteral("Same names, one in Arabic letters")));
    }
    SECTION("the Arabic fields of the other") {
        bench.sara({{"last_name", QStringLiteral("Xyz")},
                    {"first_name", QStringLiteral("Uvw")},
                    {"last_name_ar", QStringLiteral("العلمي")},
                    {"first_name_ar", QStringLiteral("سارة")}});
    }
    SECTION("spelt otherwise") {
        bench.sara({{"last_name", QStringLiteral("EL-ALAMY")}});
    }
    SECTION("day and month of birth swapped") {
        bench.sara({{"born_on", QStringLiteral("2000-04-03")}});
        CHECK(words(bench.pair()).contains(QStringLiteral("Day and month of birth swapped")));
    }
    CHECK(bench.pair().level == DuplicateLevel::Likely);
}

TEST_CASE("A phone or an e-mail tells with a like name, not without one") {
    SearchBench bench;
    bench.sara({{"born_on", QString()}, {"phone", QStringLiteral("+212611111111")}});
    bench.person({{"last_name", QStringLiteral("Tazi")},
                  {"first_name", QStringLiteral("Omar")},
                  {"phone", QStringLiteral("+212611111111")}});
    CHECK(bench.search().pairs.empty());
    bench.sara({{"born_on", QString()}, {"phone_2", QStringLiteral("+212611111111")}});
    CHECK(words(bench.pair()).contains(QStringLiteral("Same phone")));
    CHECK(bench.pair().level == DuplicateLevel::Likely);
}

TEST_CASE("Two CIN or two sexes are two people, unless all else is the same") {
    SearchBench bench;
    bench.sara({{"cin", QStringLiteral("AB111111")}, {"sex", QStringLiteral("F")}});
    SECTION("twins with like names") {
        bench.sara({{"cin", QStringLiteral("AB222222")}, {"first_name", QStringLiteral("Samara")}});
        CHECK(bench.search().pairs.empty());
    }
    SECTION("a mistyped CIN") {
        bench.sara({{"cin", QStringLiteral("AB111112")}});
        CHECK(bench.pair().level == DuplicateLevel::Possible);
        CHECK(words(bench.pair()).contains(QStringLiteral("But: the CIN differ by a sign or two")));
    }
    SECTION("namesakes born on one day, with CIN of their own") {
        bench.sara({{"cin", QStringLiteral("BK987654")}});
        CHECK(bench.search().pairs.empty());
    }
    SECTION("a mistyped sex") {
        bench.sara({{"sex", QStringLiteral("M")}});
        CHECK(bench.pair().level == DuplicateLevel::Possible);
    }
}

TEST_CASE("A masked CIN fits the number behind it, or speaks against it") {
    SearchBench bench;
    bench.sara({{"cin", QStringLiteral("AB123456")}});
    // no door lets a mask in; a file made elsewhere may hold one
    const qint64 masked = bench.sara();
    SECTION("fits") {
        bench.connection().run("UPDATE learner SET cin = 'AB••••56' WHERE id = " +
                               QByteArray::number(masked));
        CHECK(words(bench.pair()).contains(QStringLiteral("The masked CIN fits")));
        CHECK(bench.pair().level == DuplicateLevel::Likely);
    }
    SECTION("doesn't") {
        bench.connection().run("UPDATE learner SET cin = 'AB••••57' WHERE id = " +
                               QByteArray::number(masked));
        CHECK(bench.pair().level == DuplicateLevel::Possible);
        CHECK(words(bench.pair()).contains(QStringLiteral("But: different CIN")));
    }
}

TEST_CASE("Without a birth date only a rare name is worth a look") {
    SearchBench bench;
    bench.sara();
    bench.sara({{"born_on", QString()}});
    CHECK(words(bench.pair()).contains(QStringLiteral("Hardly anybody else has this name")));
    CHECK(bench.pair().level == DuplicateLevel::Possible);
    for (int i = 0; i < 10; ++i) {
        bench.sara({{"born_on", QStringLiteral("19%1-0%2-11").arg(80 + i).arg(1 + i % 9)}});
    }
    CHECK(bench.search().pairs.empty());
}

TEST_CASE("Pairs said to be two people are not asked about again, until that is taken back") {
    SearchBench bench;
    const qint64 one = bench.sara(), two = bench.sara();
    CHECK(bench.search().pairs.size() == 1);
    DistinctPairs distinct(bench.connection(), bench.clock);
    distinct.say(two, one, QStringLiteral("amina"));
    CHECK(bench.search().pairs.empty());
    const qint64 three = bench.sara();
    CHECK(bench.search().pairs.size() == 2);  // with a third person, both are asked about
    bench.store->remove(RecordKind::Learner, three);
    distinct.forget(one, two);
    CHECK(bench.search().pairs.size() == 1);
}

TEST_CASE("A pair knows the region of both, by the latest enrolment or by residence") {
    SearchBench bench;
    const qint64 region = *bench.store->find(RecordKind::Region, QStringLiteral("MA-06"));
    const qint64 home = *bench.store->find(RecordKind::Region, QStringLiteral("MA-01"));
    const qint64 one = bench.sara();
    bench.enrolment(QStringLiteral("E1"), one,
                    bench.cohort(QStringLiteral("C"), bench.organisation(QStringLiteral("O"))));
    bench.sara({{"residence_region", home}});
    const DuplicatePair pair = bench.pair();
    CHECK(pair.firstRegion == region);
    CHECK(pair.secondRegion == home);
    CHECK(bench.search().offices.value(pair.firstOffice) == QStringLiteral("national"));
}

TEST_CASE("A search can be stopped, and an empty file has nothing to find") {
    SearchBench bench;
    CHECK(bench.search().pairs.empty());
    bench.sara();
    bench.sara();
    Stopping stopping(1);
    CHECK_THROWS_AS(DuplicateSearch(bench.connection()).run({}, stopping), Cancelled);
    Stopping later(3);
    CHECK_THROWS_AS(DuplicateSearch(bench.connection()).run({}, later), Cancelled);
}

TEST_CASE("Planted duplicates are found: at least 95 of 100, and 90 of 100 likely ones are right") {
    SearchBench bench;
    const DuplicateSet set = plantDuplicates(6000, 20, 3);
    QHash<QString, qint64> ids;
    QSet<QString> cins;
    bench.store->begin(QStringLiteral("rows"));
    const Record& learner = record(RecordKind::Learner);
    for (const QStringList& cells : set.rows) {
        std::vector<QVariant> row(static_cast<size_t>(learner.fields.size()));
        for (qsizetype i = 0; i < set.header.size(); ++i) {
            const int field = learner.indexOf(set.header[i]);
            if (field < 0 || cells.value(i).isEmpty() || learner.fields.at(field).target ||
                (set.header[i] == QLatin1String("cin") && cins.contains(cells.value(i)))) {
                continue;
            }
            if (set.header[i] == QLatin1String("cin")) {
                cins.insert(cells.value(i));
            }
            row[static_cast<size_t>(field)] = cells.value(i);
        }
        const int reference = learner.indexOf(u"reference");
        ids.insert(row[static_cast<size_t>(reference)].toString(),
                   bench.store->create(RecordKind::Learner, row));
    }
    bench.store->commit();
    QSet<std::pair<qint64, qint64>> truth;
    for (const PlantedDuplicate& each : set.truth) {
        const qint64 a = ids.value(each.original), b = ids.value(each.duplicate);
        truth.insert({std::min(a, b), std::max(a, b)});
    }
    const DuplicateResult result = bench.search();
    qsizetype found = 0, likely = 0, right = 0;
    for (const DuplicatePair& pair : result.pairs) {
        const bool planted = truth.contains({pair.first, pair.second});
        found += planted;
        if (pair.level != DuplicateLevel::Possible) {
            ++likely;
            right += planted;
        }
    }
    INFO(found << " of " << truth.size() << " found, " << right << " of " << likely << " likely ones right");
    CHECK(found * 100 >= truth.size() * 95);
    CHECK(right * 100 >= likely * 90);
}
