#include "core/privacy/retention.h"

#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("A retention ends the number of months after the last thing that happened, never a day later") {
    CHECK(retentionEnds(QDate(2020, 3, 15), 60) == QDate(2025, 3, 15));
    CHECK(retentionEnds(QDate(2023, 8, 31), 6) == QDate(2024, 2, 29));
    CHECK_FALSE(retentionEnds(QDate(), 60).isValid());
}
