#include "core/base/uid.h"

#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("uids are version 7, increasing, and repeat for the same clock and seed") {
    const FixedClock clock(QDateTime(QDate(2026, 6, 30), QTime(12, 0), Qt::UTC));
    UidMaker maker(clock, 7), twin(clock, 7);
    QByteArray previous;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray uid = maker.nextBytes();
        REQUIRE(uid == twin.nextBytes());
        REQUIRE(uid > previous);
        REQUIRE((static_cast<unsigned char>(uid[6]) >> 4) == 7);
        REQUIRE((static_cast<unsigned char>(uid[8]) >> 6) == 2);
        previous = uid;
    }
    CHECK(uidFromText(uidText(previous)) == previous);
    CHECK(uidFromText(QStringLiteral("nonsense")).isEmpty());
}
