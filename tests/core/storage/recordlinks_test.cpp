#include "core/storage/recordlinks.h"

#include "tests/core/storage/storagetest.h"

using namespace jisr;

TEST_CASE("rows that were removed from a person are found, until they come back") {
    test::Bench bench;
    const qint64 learner = bench.learner(QStringLiteral("L1")), other = bench.learner(QStringLiteral("L2"));
    const auto seeking = [&](qint64 of) {
        std::vector<QVariant> values(static_cast<std::size_t>(record(RecordKind::Situation).fields.size()));
        const auto set = [&](QStringView field, const QVariant& value) {
            values[static_cast<std::size_t>(record(RecordKind::Situation).indexOf(field))] = value;
        };
        set(u"learner", of);
        set(u"situation", QStringLiteral("SEEK"));
        set(u"started_on", QStringLiteral("2026-01-05"));
        set(u"evidence", QStringLiteral("C"));
        return bench.store->create(RecordKind::Situation, values);
    };
    const qint64 mine = seeking(learner), theirs = seeking(other);
    RecordLinks links(bench.connection());
    CHECK(links.removedOf(learner).empty());
    bench.store->remove(RecordKind::Situation, mine);
    bench.store->remove(RecordKind::Situation, theirs);
    CHECK(links.removedOf(learner) == std::vector{std::pair(RecordKind::Situation, mine)});
    bench.store->undo();
    bench.store->undo();
    CHECK(links.removedOf(learner).empty());
}

TEST_CASE("a batch is known by its label, one that isn't there by none") {
    test::Bench bench;
    bench.store->begin(QStringLiteral("Correction"));
    bench.learner(QStringLiteral("L1"));
    const qint64 batch = bench.store->commit();
    RecordLinks links(bench.connection());
    CHECK(links.batchLabel(batch) == QStringLiteral("Correction"));
    CHECK(links.batchLabel(batch + 100).isEmpty());
}
