#include <cmath>

#include "core/statistics/fairness.h"
#include "core/statistics/funnel.h"
#include "core/statistics/median.h"
#include "core/statistics/quality.h"
#include "tests/core/statistics/examplefile.h"

using namespace jisr;

namespace {

struct Counts {
    std::vector<Stratum> bySex{2};
    Stratum all() const { return {bySex[0].hits + bySex[1].hits, bySex[0].n + bySex[1].n}; }
};

// inserted and N by operator and sex at a horizon, from the example's expected statuses
QHash<QString, Counts> countsAt(const QString& horizon) {
    QHash<QString, bool> woman;
    for (const auto& row : exampleRows(QStringLiteral("learners.csv"))) {
        woman[row.value(QStringLiteral("reference"))] =
            row.value(QStringLiteral("sex")) == QStringLiteral("F");
    }
    QHash<QString, Counts> result;
    for (const auto& row : exampleRows(QStringLiteral("expected_status.csv"))) {
        const QString status = row.value(u'S' + horizon);
        if (status == QStringLiteral("NOT_DUE") || status == QStringLiteral("NEUTRAL")) {
            continue;
        }
        const bool inserted = QStringList{"EMP", "SELF", "APPR", "CI"}.contains(status);
        const int sex = woman.value(row.value(QStringLiteral("learner"))) ? 1 : 0;
        for (const QString& group : {QString(), row.value(QStringLiteral("operator"))}) {
            result[group].bySex[std::size_t(sex)].n += 1;
            result[group].bySex[std::size_t(sex)].hits += inserted ? 1 : 0;
        }
    }
    return result;
}

bool near(const QString& cell, double value, double tolerance) {
    return std::abs(cell.toDouble() - value) <= tolerance;
}

}  // namespace

TEST_CASE("funnel limits, expected counts and standardised rates of the example are the expected ones") {
    for (const auto& row : exampleRows(QStringLiteral("expected_funnel_standardised.csv"))) {
        const auto counts = countsAt(row.value(QStringLiteral("horizon")));
        const Counts pooled = counts.value(QString()),
                     group = counts.value(row.value(QStringLiteral("operator")));
        const Stratum one = group.all();
        CHECK(one.hits == row.value(QStringLiteral("inserted")).toInt());
        CHECK(one.n == row.value(QStringLiteral("n")).toInt());
        CHECK(near(row.value(QStringLiteral("rate")), double(one.hits) / double(one.n), 0.000001));
        const double baseline = double(pooled.all().hits) / double(pooled.all().n);
        CHECK(near(row.value(QStringLiteral("baseline")), baseline, 0.000001));
        const FunnelLimits limits = funnelLimits(baseline, one.n);
        CHECK(near(row.value(QStringLiteral("lo95")), limits.at95.low, 0.000001));
        CHECK(near(row.value(QStringLiteral("hi95")), limits.at95.high, 0.000001));
        CHECK(near(row.value(QStringLiteral("lo99.8")), limits.at998.low, 0.000001));
        CHECK(near(row.value(QStringLiteral("hi99.8")), limits.at998.high, 0.000001));
        CHECK(row.value(QStringLiteral("flag")) == funnelFlagCode(funnelFlag(one.hits, one.n, baseline)));
        const FairComparison fair = compareFairly(group.bySex, pooled.bySex);
        CHECK(row.value(QStringLiteral("direct_std_by_sex")).isEmpty() == !fair.direct.has_value());
        if (fair.direct) {
            CHECK(near(row.value(QStringLiteral("direct_std_by_sex")), *fair.direct, 0.000001));
        }
        CHECK(near(row.value(QStringLiteral("expected_by_sex")), fair.expected, 0.000001));
        CHECK(near(row.value(QStringLiteral("gap_points")), fair.gapPoints, 0.005));
    }
}

TEST_CASE("a group is flagged only strictly outside a limit, at the outermost one") {
    CHECK(funnelFlag(50, 100, 0.5) == FunnelFlag::Within);
    CHECK(funnelFlag(61, 100, 0.5) == FunnelFlag::High95);
    CHECK(funnelFlag(39, 100, 0.5) == FunnelFlag::Low95);
    CHECK(funnelFlag(70, 100, 0.5) == FunnelFlag::High998);
    CHECK(funnelFlag(30, 100, 0.5) == FunnelFlag::Low998);
    CHECK(funnelFlag(0, 7, 0.0) == FunnelFlag::Within);
    CHECK(funnelFlag(7, 7, 1.0) == FunnelFlag::Within);
    CHECK(funnelFlag(6, 7, 1.0) == FunnelFlag::Low998);
    CHECK(QString(funnelFlagCode(FunnelFlag::Low998)) == "Low99.8");
}

TEST_CASE("a group is not standardised when a stratum of the pool has fewer than five of its people") {
    const std::vector<Stratum> pooled = {{40, 80}, {10, 40}};
    CHECK(compareFairly({{5, 10}, {2, 5}}, pooled).direct.has_value());
    CHECK_FALSE(compareFairly({{5, 10}, {2, 4}}, pooled).direct.has_value());
    CHECK_FALSE(compareFairly({{5, 10}, {0, 0}}, pooled).direct.has_value());
    CHECK_FALSE(compareFairly({{0, 0}, {0, 0}}, pooled).direct.has_value());
    CHECK(compareFairly({{0, 0}, {0, 0}}, pooled).gapPoints == 0.0);
    // a stratum that nobody in the programme belongs to asks nothing of anybody
    CHECK(compareFairly({{5, 10}, {0, 0}}, {{40, 80}, {0, 0}}).direct == Approx(0.5));
    const FairComparison pool = compareFairly(pooled, pooled);
    CHECK(pool.gapPoints == Approx(0).margin(1e-12));
    CHECK(pool.direct == Approx(50.0 / 120));
}

TEST_CASE("the quality gate opens at exactly 70 and 50 per cent of answers") {
    CHECK(qualityOf(70, 100) == Quality::Plain);
    CHECK(qualityOf(699, 1000) == Quality::Warning);
    CHECK(qualityOf(50, 100) == Quality::Warning);
    CHECK(qualityOf(499, 1000) == Quality::CountsOnly);
    CHECK(qualityOf(0, 0) == Quality::Nothing);
    CHECK(qualityOf(0, 3) == Quality::CountsOnly);
}

TEST_CASE("a median of an even count is the mean of the two middle amounts, half a dirham goes up") {
    CHECK(medianDirhams({600000}) == 6000);
    CHECK(medianDirhams({900000, 300000, 600000}) == 6000);
    CHECK(medianDirhams({600000, 300000}) == 4500);
    CHECK(medianDirhams({400000, 400100}) == 4001);  // 4000.5
    CHECK(medianDirhams({400049, 400050}) == 4000);  // 4000.495
    CHECK(medianDirhams({400049, 400050, 400050}) == 4001);
    CHECK(medianDirhams({5, 1, 4, 2, 3, 3}) == 0);
}

TEST_CASE("an interval is clipped and exact at both ends") {
    CHECK(wilson(0, 12).low == 0.0);
    CHECK(wilson(12, 12).high == 1.0);
    CHECK(wilson(0, 1).high < 1.0);
    CHECK(wilson(500000, 1000000).low == Approx(0.49902).epsilon(1e-5));
    CHECK(millionths(11, 19) == 578947);
    CHECK(millionths(1, 3) == 333333);
    CHECK(millionths(1, 2000000) == 1);  // half up
    CHECK(perMille(1, 16) == 63);        // 6.25 %: half up
}
