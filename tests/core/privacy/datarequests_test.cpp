// Requests about one's own data: the ten days of the law, counted by the injected clock.
#include "core/privacy/datarequests.h"
#include "core/base/error.h"
#include "core/base/phrasebook.h"
#include "tests/core/storage/storagetest.h"
#include "tests/support/catch.h"

using namespace jisr;

namespace {

struct RequestBench : test::Bench {
    qint64 person = learner(QStringLiteral("A-1"));
    QDate today = clock.nowUtc().date();

    qint64 ask(const QDate& on, const QString& kind = QStringLiteral("access")) {
        return enterRequest(connection(), *store, clock, person, kind, on, QStringLiteral(" tout "),
                            QStringLiteral("amina"));
    }
    void answer(qint64 id, const QDate& on) {
        enterAnswer(connection(), clock, id, on, QStringLiteral("amina"));
    }
    std::vector<DataRequest> all() { return DataRequestStore(connection(), clock).requests(); }
    QString state(const Phrasebook& words, const QDate& on) { return requestState(all().front(), on, words); }
};

}  // namespace

TEST_CASE("a request has ten days: the tenth is still in time, the eleventh is overdue") {
    RequestBench bench;
    bench.ask(bench.today);
    const DataRequest request = bench.all().front();
    CHECK(request.detail == QStringLiteral("tout"));
    CHECK(daysLeft(request, bench.today) == 10);
    CHECK(daysLeft(request, bench.today.addDays(10)) == 0);
    CHECK(daysLeft(request, bench.today.addDays(11)) == -1);
    const Phrasebook words(Language::English);
    CHECK(bench.state(words, bench.today.addDays(9)) == QStringLiteral("1 day left"));
    CHECK(bench.state(words, bench.today.addDays(10)) == QStringLiteral("to be answered today"));
    CHECK(bench.state(words, bench.today.addDays(12)) == QStringLiteral("overdue by 2 days"));
}

TEST_CASE("an answer stops the counter and says whether it came in time") {
    RequestBench bench;
    const Phrasebook words(Language::English);
    const qint64 late = bench.ask(bench.today.addDays(-11));
    bench.answer(late, bench.today);
    CHECK(daysLeft(bench.all().front(), bench.today.addDays(90)) == std::nullopt);
    CHECK(bench.state(words, bench.today).endsWith(QStringLiteral("after 11 days: too late")));
    RequestBench other;
    other.answer(other.ask(other.today.addDays(-10)), other.today);
    CHECK(other.state(words, other.today).endsWith(QStringLiteral("after 10 days")));
}

TEST_CASE("a request that can't be true is refused and leaves no trace in the file") {
    RequestBench bench;
    const qint64 id = bench.ask(bench.today.addDays(-2));
    const int batches = static_cast<int>(bench.store->batches().size());
    CHECK_THROWS_AS(bench.ask(bench.today.addDays(1)), Error);
    CHECK_THROWS_AS(bench.ask(QDate()), Error);
    CHECK_THROWS_AS(bench.ask(bench.today, QStringLiteral("deletion")), Error);
    CHECK_THROWS_AS(bench.answer(id + 1, bench.today), Error);
    CHECK_THROWS_AS(bench.answer(id, bench.today.addDays(-3)), Error);
    CHECK_THROWS_AS(bench.answer(id, bench.today.addDays(1)), Error);
    CHECK(bench.all().size() == 1);
    CHECK_FALSE(bench.all().front().answeredOn.isValid());
    CHECK(bench.store->batches().size() == batches);
    bench.answer(id, bench.today);
    CHECK_THROWS_AS(bench.answer(id, bench.today), Error);
    CHECK(bench.store->batches().size() == batches + 1);
}

TEST_CASE("history names each request and its answer, and undo passes them by") {
    RequestBench bench;
    bench.answer(bench.ask(bench.today, QStringLiteral("rectification")), bench.today);
    const Phrasebook words(Language::English);
    const QList<BatchInfo> batches = bench.store->batches();
    REQUIRE(batches.size() >= 2);
    CHECK(words.recall(batches[0].label) == QStringLiteral("Request number 1 about personal data answered"));
    CHECK(words.recall(batches[1].label) == QStringLiteral("Rectification request of A-1 entered"));
    bench.store->undo();  // takes the learner back, not the request
    CHECK(bench.all().size() == 1);
}
