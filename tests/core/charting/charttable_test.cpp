#include "core/charting/charttable.h"

#include "core/base/phrasebook.h"
#include "tests/support/catch.h"

using namespace jisr;

TEST_CASE("a hidden upper bound is hidden in the chart's table, and no bound of nobody") {
    DotMark open, hidden;
    open.label = QStringLiteral("A");
    open.rate = 0.62;
    open.low = 0.53;
    open.high = 0.7;
    open.upperBound = 0.75;
    open.numerator = 78;
    open.denominator = 126;
    hidden = open;
    hidden.label = QStringLiteral("B");
    hidden.upperBound = 0;
    DotChart dots;
    dots.marks = {open, hidden};
    ChartSpec spec;
    spec.content = dots;
    const ReportTable table = chartTable(spec, Phrasebook(Language::French));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][4].value.toDouble() == Approx(0.75));
    CHECK(table.rows[1][4].text == QStringLiteral("c"));
    CHECK(table.rows[1][5].value.toLongLong() == 78);
}
