#include "core/storage/quickfinder.h"

#include <algorithm>

#include "tests/core/storage/storagetest.h"

using namespace jisr;
using namespace jisr::test;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

struct FinderBench : Bench {
    NoProgress nobody;
    std::unique_ptr<Connection> reading = file->connect(true);
    QuickFinder finder{*reading};

    void learn() { finder.setIndex(QuickIndex::build(*reading, nobody)); }
    QStringList names(const char* search, int limit = 7) {
        QStringList list;
        for (const QuickHit& hit : finder.find(text(search), limit, false, nobody)) {
            list.append(hit.name);
        }
        return list;
    }
    qint64 person(const char* reference, const char* last, const char* first,
                  std::vector<std::pair<const char*, QVariant>> more = {}) {
        more.insert(more.begin(),
                    {{"reference", text(reference)}, {"last_name", text(last)}, {"first_name", text(first)}});
        return store->create(RecordKind::Learner, values(RecordKind::Learner, more));
    }
};

struct FilledFinder : FinderBench {
    qint64 op = organisation(text("OP-1"));
    qint64 group = cohort(text("C-AGADIR"), op);
    qint64 fatima =
        person("L0001", "Alaoui", "Fatima", {{"cin", text("AB123456")}, {"phone", text("+212612345678")}});
    qint64 other = person("L0002", "Alaoui", "Fatima-Zahra", {{"phone_2", text("+212612999999")}});
    qint64 arab =
        person("L0003", "Bennis", "Omar", {{"last_name_ar", text("بنيس")}, {"first_name_ar", text("عمر")}});
    qint64 abroad = person("L0004", "Alaouite", "Fatma", {{"phone", text("+33612345678")}});
    qint64 enrolled = enrolment(text("E1"), fatima, group);
};

}  // namespace

TEST_CASE("the quick search finds by any name, code or number, with and without its index", "[quick]") {
    FilledFinder bench;
    for (const bool indexed : {false, true}) {
        INFO(indexed);
        if (indexed) {
            bench.learn();
        }
        CHECK(bench.names("alaoui") ==
              QStringList{text("Alaoui Fatima"), text("Alaoui Fatima-Zahra"), text("Alaouite Fatma")});
        CHECK(bench.names("fati ALA") == QStringList{text("Alaoui Fatima"), text("Alaoui Fatima-Zahra")});
        CHECK(bench.names("fatima zahra alaoui") == QStringList{text("Alaoui Fatima-Zahra")});
        CHECK(bench.names("عمر بن") == QStringList{text("Bennis Omar")});
        CHECK(bench.names("L0003") == QStringList{text("Bennis Omar")});
        CHECK(bench.names("l0003") == QStringList{text("Bennis Omar")});
        CHECK(bench.names("ab 123456") == QStringList{text("Alaoui Fatima")});
        CHECK(bench.names("0612345678") == QStringList{text("Alaoui Fatima")});
        CHECK(bench.names("+212 612 34 56 78") == QStringList{text("Alaoui Fatima")});
        CHECK(bench.names("06 12") == QStringList{text("Alaoui Fatima"), text("Alaoui Fatima-Zahra")});
        CHECK(bench.names("+33612").contains(text("Alaouite Fatma")));
        CHECK(bench.names("c-aga") == QStringList{text("C-AGADIR")});
        CHECK(bench.names("op-1").contains(text("Opérateur OP-1")));
        CHECK(bench.names("operateur") == QStringList{text("Opérateur OP-1")});
        CHECK(bench.names("nobody").isEmpty());
        CHECK(bench.names("").isEmpty());
        CHECK(bench.names("''").isEmpty());
        CHECK(bench.names("alaoui", 2).size() == 2);
        CHECK(bench.names("alaoui", 0).isEmpty());
    }
}

TEST_CASE("names that only sound alike are found in the other script, last", "[quick]") {
    FilledFinder bench;
    bench.learn();
    CHECK(bench.names("علوي فاطمة").contains(text("Alaoui Fatima")));
    CHECK(bench.names("benis oumar").contains(text("Bennis Omar")));
}

TEST_CASE("a code that is meant exactly comes first, whole names before beginnings", "[quick]") {
    FilledFinder bench;
    bench.person("ALAOUI", "Zniber", "Sara");
    bench.learn();
    const auto hits = bench.finder.find(text("alaoui"), 7, false, bench.nobody);
    REQUIRE(hits.size() == 4);
    CHECK(hits[0].name == text("Zniber Sara"));
    CHECK(hits[0].rank == QuickHit::ExactCode);
    CHECK(hits[1].rank == QuickHit::Whole);
    CHECK(hits[3].name == text("Alaouite Fatma"));
    CHECK(hits[3].rank == QuickHit::Begun);
}

TEST_CASE("a hit tells what parts it from its namesakes", "[quick]") {
    FilledFinder bench;
    bench.learn();
    const auto hits = bench.finder.find(text("L0001"), 7, false, bench.nobody);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].kind == RecordKind::Learner);
    CHECK(hits[0].id == bench.fatima);
    CHECK(hits[0].details.size() == 3);
    CHECK(hits[0].details.startsWith(text("L0001")));
    CHECK(hits[0].details.contains(text("C-AGADIR")));
    const auto arabic = bench.finder.find(text("bennis"), 7, true, bench.nobody);
    REQUIRE(arabic.size() == 1);
    CHECK(arabic[0].name == text("بنيس عمر"));
}

TEST_CASE("the index follows what is written, and says when a new one is due", "[quick]") {
    FilledFinder bench;
    bench.learn();
    bench.change(RecordKind::Learner, bench.fatima, "last_name", text("Mansouri"));
    CHECK(bench.names("mansouri") == QStringList{text("Mansouri Fatima")});
    CHECK(bench.names("alaoui fatima") == QStringList{text("Alaoui Fatima-Zahra")});
    bench.change(RecordKind::Learner, bench.fatima, "phone", text("+212700000000"));
    CHECK(bench.names("0612345678").isEmpty());
    CHECK(bench.names("0700000000") == QStringList{text("Mansouri Fatima")});
    const qint64 fresh = bench.person("L9", "Quatre", "Vingt");
    CHECK(bench.names("quatre") == QStringList{text("Quatre Vingt")});
    bench.store->remove(RecordKind::Learner, fresh);
    CHECK(bench.names("quatre").isEmpty());
    bench.store->undo();
    CHECK(bench.names("quatre") == QStringList{text("Quatre Vingt")});
    CHECK_FALSE(bench.finder.outdated());
    bench.store->begin(text("Many"));
    for (int i = 0; i < 3100; ++i) {
        bench.learner(text("M%1").arg(i), text("Nouveau"), text("N"));
    }
    bench.store->commit();
    CHECK(bench.names("nouveau").size() == 7);
    CHECK(bench.names("mansouri") == QStringList{text("Mansouri Fatima")});
    CHECK(bench.finder.outdated());
    bench.learn();
    CHECK_FALSE(bench.finder.outdated());
    CHECK(bench.names("mansouri") == QStringList{text("Mansouri Fatima")});
}

TEST_CASE("the index gives the same people as looking at every row", "[quick]") {
    FinderBench bench;
    const char* parts[] = {"ali", "alia", "ben", "benali", "sara", "el", "fassi", "elfassi", "omar", "o"};
    for (int i = 0; i < 100; ++i) {
        bench.person(qPrintable(QStringLiteral("R%1").arg(i)), parts[i % 10], parts[(i / 10 + i) % 10]);
    }
    const auto sets = [&] {
        std::vector<std::vector<qint64>> all;
        for (const char* search :
             {"a", "ali", "ali ben", "ben ali", "el f", "o o", "alia", "e", "elf s", "x"}) {
            std::vector<qint64> ids;
            for (const QuickHit& hit : bench.finder.find(text(search), 1000, false, bench.nobody)) {
                if (hit.kind == RecordKind::Learner && hit.rank != QuickHit::Alike) {
                    ids.push_back(hit.id);
                }
            }
            std::sort(ids.begin(), ids.end());
            all.push_back(ids);
        }
        return all;
    };
    const auto slowly = sets();
    bench.learn();
    CHECK(sets() == slowly);
    CHECK(slowly[0].size() > 10);
}

TEST_CASE("building and searching can be cancelled", "[quick]") {
    struct Stop : Progress {
        void report(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    } stop;
    FilledFinder bench;
    CHECK_THROWS_AS(QuickIndex::build(*bench.reading, stop), Cancelled);
    CHECK_THROWS_AS(bench.finder.find(text("ala"), 7, false, stop), Cancelled);
    CHECK(bench.names("L0003") == QStringList{text("Bennis Omar")});
}
