// Values published by others (R, the UK health agency's package, NAG, SAS): external_tests.csv.
#include <QRegularExpression>
#include <cmath>
#include <map>

#include "core/statistics/curve.h"
#include "core/statistics/funnel.h"
#include "core/statistics/wilson.h"
#include "tests/core/statistics/examplefile.h"

using namespace jisr;

namespace {

std::vector<TimeCount> counted(const std::vector<std::pair<int, int>>& times) {
    std::map<int, TimeCount> days;
    for (const auto& [day, event] : times) {
        TimeCount& count = days[day];
        count.day = day;
        ++(event == 1 ? count.inserted : event == 2 ? count.competing : count.censored);
    }
    std::vector<TimeCount> result;
    for (const auto& [day, count] : days) {
        result.push_back(count);
    }
    return result;
}

// Freireich's 6-MP arm and Miller's aml data, as the named sources print them (0 = censored)
std::vector<TimeCount> sixMp() {
    return counted({{6, 1},  {6, 1},  {6, 1},  {6, 0},  {7, 1},  {9, 0},  {10, 1},
                    {10, 0}, {11, 0}, {13, 1}, {16, 1}, {17, 0}, {19, 0}, {20, 0},
                    {22, 1}, {23, 1}, {25, 0}, {32, 0}, {32, 0}, {34, 0}, {35, 0}});
}
std::vector<TimeCount> amlMaintained() {
    return counted(
        {{9, 1}, {13, 1}, {13, 0}, {18, 1}, {23, 1}, {28, 0}, {31, 1}, {34, 1}, {45, 0}, {48, 1}, {161, 0}});
}
std::vector<TimeCount> amlNonmaintained() {
    return counted({{5, 1},
                    {5, 1},
                    {8, 1},
                    {8, 1},
                    {12, 1},
                    {16, 0},
                    {23, 1},
                    {27, 1},
                    {30, 1},
                    {33, 1},
                    {43, 1},
                    {45, 1}});
}
// interest = 2: event 2 of the source is the insertion of this program
std::vector<TimeCount> sixPeople() {
    return counted({{1, 0}, {2, 2}, {3, 2}, {4, 1}, {5, 1}, {6, 0}});
}

std::vector<TimeCount> sampleOf(const QString& input) {
    return input.startsWith(QStringLiteral("6-MP"))             ? sixMp()
           : input.startsWith(QStringLiteral("aml Maintained")) ? amlMaintained()
                                                                : amlNonmaintained();
}

CurveRow rowAt(const std::vector<TimeCount>& days, const QString& input) {
    const int day = QRegularExpression(QStringLiteral("\\bt=(\\d+)")).match(input).captured(1).toInt();
    CurveRow found;
    for (const CurveRow& row : insertionCurve(days)) {
        if (row.day <= day) {
            found = row;
        }
    }
    return found;
}

double computed(const QString& test, const QString& input) {
    const auto pair = [&input] { return input.split(u'/'); };
    if (test.startsWith(QStringLiteral("wilson"))) {
        const double z = test.startsWith(QStringLiteral("wilson95")) ? z95 : z998;
        const Interval limits = wilson(pair()[0].toLongLong(), pair()[1].toLongLong(), z);
        return test.endsWith(QStringLiteral("low")) ? limits.low : limits.high;
    }
    if (test.startsWith(QStringLiteral("funnel"))) {
        const auto match =
            QRegularExpression(QStringLiteral("theta=([0-9.]+)% n=(\\d+) z=([0-9.]+)")).match(input);
        const FunnelLimits limits =
            funnelLimits(match.captured(1).toDouble() / 100, match.captured(2).toInt());
        const Interval at = match.captured(3) == QStringLiteral("1.9600") ? limits.at95 : limits.at998;
        return 100 * (test == QStringLiteral("funnel_low") ? at.low : at.high);
    }
    if (test == QStringLiteral("rate")) {
        // the American table cuts its rates after four decimals
        return double(millionths(pair()[0].toLongLong(), pair()[1].toLongLong()) / 100) / 10000;
    }
    if (test == QStringLiteral("KM_median")) {
        return kmMedianDays(insertionCurve(sampleOf(input))).value();
    }
    if (test.startsWith(QStringLiteral("AJ"))) {
        const CurveRow row = rowAt(sixPeople(), input);
        return test == QStringLiteral("AJ_var")             ? row.error * row.error
               : test == QStringLiteral("AJ_loglog_CI_low") ? row.limits.value().low
                                                            : row.limits.value().high;
    }
    const CurveRow row = rowAt(sampleOf(input), input);
    return test == QStringLiteral("KM_S")            ? row.kmSurvival
           : test == QStringLiteral("KM_se")         ? row.kmError.value()
           : test == QStringLiteral("KM_log_CI_low") ? kmLogLimits(row).value().low
                                                     : kmLogLimits(row).value().high;
}

}  // namespace

TEST_CASE("every value published by others comes out within its tolerance") {
    const auto rows = exampleRows(QStringLiteral("external_tests.csv"));
    CHECK(rows.size() == 146);
    for (const auto& row : rows) {
        INFO((row.value(QStringLiteral("test")) + u' ' + row.value(QStringLiteral("input"))).toStdString());
        const double value = computed(row.value(QStringLiteral("test")), row.value(QStringLiteral("input")));
        // the file's own "computed" column is rounded to nine digits
        CHECK(std::abs(value - row.value(QStringLiteral("published")).toDouble()) <=
              row.value(QStringLiteral("tolerance")).toDouble());
        CHECK(value == Approx(row.value(QStringLiteral("computed")).toDouble()).epsilon(1e-8).margin(1e-9));
    }
}
