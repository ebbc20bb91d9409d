#include "core/statistics/curve.h"

#include <cmath>
#include <map>
#include <random>

#include "tests/core/statistics/examplefile.h"

using namespace jisr;

namespace {

std::vector<TimeCount> exampleTimes() {
    std::map<int, TimeCount> days;
    for (const auto& row : exampleRows(QStringLiteral("expected_times.csv"))) {
        TimeCount& count = days[row.value(QStringLiteral("days")).toInt()];
        count.day = row.value(QStringLiteral("days")).toInt();
        const int event = row.value(QStringLiteral("event")).toInt();
        ++(event == 1 ? count.inserted : event == 2 ? count.competing : count.censored);
    }
    std::vector<TimeCount> result;
    for (const auto& [day, count] : days) {
        result.push_back(count);
    }
    return result;
}

// The variance as METHODOLOGY writes it, with its double sum.
double varianceByTheFormula(const std::vector<CurveRow>& rows, std::size_t upTo) {
    double variance = 0, survival = 1;
    for (std::size_t j = 0; j <= upTo; ++j) {
        const double n = double(rows[j].atRisk), d1 = double(rows[j].left.inserted);
        const double d = d1 + double(rows[j].left.competing);
        const double gap = rows[upTo].incidence - rows[j].incidence;
        if (n > d) {
            variance += gap * gap * d / (n * (n - d));
        }
        variance += survival * survival * d1 * (n - d1) / (n * n * n) - 2 * gap * survival * d1 / (n * n);
        survival *= (n - d) / n;
    }
    return variance;
}

}  // namespace

TEST_CASE("the curve of the example's times is the expected one, day by day") {
    const auto expected = exampleRows(QStringLiteral("expected_curve.csv"));
    const std::vector<CurveRow> rows = insertionCurve(exampleTimes());
    REQUIRE(rows.size() == expected.size());
    const auto same = [](const QString& cell, std::optional<double> value) {
        CHECK(cell.isEmpty() == !value.has_value());
        if (value) {
            CHECK(std::abs(cell.toDouble() - *value) <= 0.000001);
        }
    };
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto& cells = expected[at];
        const CurveRow& row = rows[at];
        CHECK(row.day == cells.value(QStringLiteral("day")).toInt());
        CHECK(row.atRisk == cells.value(QStringLiteral("at_risk")).toInt());
        CHECK(row.left.inserted == cells.value(QStringLiteral("d_inserted")).toInt());
        CHECK(row.left.competing == cells.value(QStringLiteral("d_competing")).toInt());
        CHECK(row.left.censored == cells.value(QStringLiteral("censored")).toInt());
        same(cells.value(QStringLiteral("KM_S")), row.kmSurvival);
        same(cells.value(QStringLiteral("KM_F")), 1 - row.kmSurvival);
        same(cells.value(QStringLiteral("KM_se")), row.kmError);
        same(cells.value(QStringLiteral("AJ_CIF")), row.incidence);
        same(cells.value(QStringLiteral("AJ_se")), row.error);
        same(cells.value(QStringLiteral("AJ_low95")),
             row.limits ? std::optional<double>(row.limits->low) : std::nullopt);
        same(cells.value(QStringLiteral("AJ_high95")),
             row.limits ? std::optional<double>(row.limits->high) : std::nullopt);
    }
    CHECK(shownRows(rows) == 14);  // the last with five at risk is day 106
    CHECK(medianDays(rows) == std::optional<int>(106));
    CHECK(medianDays(rows, 6) == std::nullopt);  // "non atteinte" on the part shown
    CHECK(kmMedianDays(rows) == std::optional<int>(80));
}

TEST_CASE("nobody gives no curve, and everybody inserted ends at exactly one without limits") {
    CHECK(insertionCurve({}).empty());
    CHECK(insertionCurve({{3, 0, 0, 0}}).empty());
    CHECK(medianDays({}) == std::nullopt);
    const std::vector<CurveRow> rows = insertionCurve({{1, 3, 0, 0}, {2, 3, 0, 1}, {5, 3, 0, 0}});
    CHECK(rows.back().incidence == 1.0);
    CHECK(rows.back().kmSurvival == 0.0);
    CHECK_FALSE(rows.back().kmError);
    CHECK_FALSE(rows.back().limits);
    const std::vector<CurveRow> none = insertionCurve({{4, 0, 2, 3}});
    CHECK(none.front().incidence == 0.0);
    CHECK(none.front().error == 0.0);
    CHECK_FALSE(none.front().limits);
}

TEST_CASE("the one-pass variance is the double sum of the methodology") {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<TimeCount> days;
        const int length = 1 + int(random() % 60);
        for (int day = 0; day < length; ++day) {
            days.push_back({day * 2, qint64(random() % 4), qint64(random() % 3), qint64(random() % 5)});
        }
        const std::vector<CurveRow> rows = insertionCurve(days);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            CHECK(rows[at].error * rows[at].error ==
                  Approx(varianceByTheFormula(rows, at)).epsilon(1e-9).margin(1e-12));
            if (rows[at].limits) {
                CHECK(rows[at].limits->low <= rows[at].incidence);
                CHECK(rows[at].limits->high >= rows[at].incidence);
            }
        }
    }
}

TEST_CASE("without competing events Aalen-Johansen is one minus Kaplan-Meier") {
    const std::vector<CurveRow> rows =
        insertionCurve({{0, 100000, 0, 7}, {9, 250000, 0, 3}, {30, 12345, 0, 90000}});
    for (const CurveRow& row : rows) {
        CHECK(row.incidence == Approx(1 - row.kmSurvival).epsilon(1e-12));
        CHECK(row.error == Approx(*row.kmError).epsilon(1e-9));
    }
}
