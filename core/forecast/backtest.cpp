#include "core/forecast/backtest.h"

#include <algorithm>
#include <cmath>

#include "core/base/progress.h"

namespace jisr {

namespace {

constexpr std::array<double, 12> Widths = {0.3, 0.5, 0.7, 0.85, 1.0, 1.2, 1.45, 1.7, 2.0, 2.4, 3.0, 4.0};
constexpr int MostStep = 3;     ///< months between past cut-offs
constexpr int LeastPast = 100;  ///< graduates known before a cut-off is worth trying

/// Covered cases and cases of one cut-off by width.
using Tally = std::array<Coverage, Widths.size()>;

std::vector<int> cutOffs(const ProgrammePast& past) {
    const int latest = past.lastMonth - BackTest::MonthsAhead;
    int earliest = past.firstMonth;
    while (earliest <= latest && past.reached(Measure::Graduates, earliest) < LeastPast) {
        ++earliest;
    }
    if (latest - earliest < BackTest::CutOffs - 1) {
        return {};
    }
    const int step = std::min((latest - earliest) / (BackTest::CutOffs - 1), MostStep);
    std::vector<int> months;
    for (int i = BackTest::CutOffs - 1; i >= 0; --i) {
        months.push_back(latest - i * step);
    }
    return months;
}

/// The width nearest to 80 % on all tallies but @p without.
std::size_t bestWidth(const std::vector<Tally>& tallies, std::size_t without) {
    std::size_t best = 4;
    double distance = 2;
    for (std::size_t width = 0; width < Widths.size(); ++width) {
        double covered = 0, cases = 0;
        for (std::size_t i = 0; i < tallies.size(); ++i) {
            if (i != without) {
                covered += tallies[i][width].covered;
                cases += tallies[i][width].cases;
            }
        }
        const double away = cases > 0 ? std::abs(covered / cases - 0.8) : 2;
        if (away < distance) {
            distance = away;
            best = width;
        }
    }
    return best;
}

void judge(const std::vector<Tally>& tallies, Coverage& coverage, double& spread) {
    for (std::size_t i = 0; i < tallies.size(); ++i) {
        const Coverage& here = tallies[i][bestWidth(tallies, i)];
        coverage.covered += here.covered;
        coverage.cases += here.cases;
    }
    spread = Widths[bestWidth(tallies, tallies.size())];
}

}  // namespace

BackTest backTest(const ProgrammePast& past, quint64 seed, const Progress& progress) {
    BackTest test;
    test.months = cutOffs(past);
    std::vector<Tally> learners(test.months.size()), graduates(test.months.size()),
        insertions(test.months.size());
    for (std::size_t i = 0; i < test.months.size(); ++i) {
        const int month = test.months[i], then = month + BackTest::MonthsAhead;
        ForecastQuestion question;
        question.untilMonth = then;
        question.seed = seed;
        question.runs = BackTest::Runs;
        const std::vector<Forecast> said = forecastAtWidths(past, month, question, Widths, progress);
        for (std::size_t region = 0; region < past.regions.size(); ++region) {
            const auto score = [&](Measure measure, Tally& tally) {
                const qint64 before = past.reached(measure, month, static_cast<int>(region));
                const qint64 happened = past.reached(measure, then, static_cast<int>(region));
                for (std::size_t width = 0; width < Widths.size(); ++width) {
                    const Fan& fan = said[width].regions[static_cast<std::size_t>(measure)][region];
                    if (happened == before && fan.high(95) == before) {
                        continue;  // nothing could happen: no case
                    }
                    ++tally[width].cases;
                    tally[width].covered += happened >= fan.low(80) && happened <= fan.high(80);
                }
            };
            score(Measure::Learners, learners[i]);
            score(Measure::Graduates, graduates[i]);
            score(Measure::Insertions, insertions[i]);
        }
    }
    judge(learners, test.learners, test.fillSpread);
    judge(graduates, test.graduates, test.graduationSpread);
    judge(insertions, test.insertions, test.insertionSpread);
    return test;
}

std::vector<Message> BackTest::sentences() const {
    if (months.empty()) {
        return {QT_TRANSLATE_NOOP("core",
                                  "The past is too short to try the forecast on it: take the bands "
                                  "with caution.")};
    }
    const auto say = [](const char* held, const char* failed, const Coverage& coverage) {
        return Message(coverage.holds() ? held : failed,
                       {QString::number(coverage.covered), QString::number(coverage.cases),
                        QString::number(coverage.percent())});
    };
    return {
        say(QT_TRANSLATE_NOOP("core",
                              "Tried on the past, a year ahead: the 80% band held the confirmed learners "
                              "that then came in %1 of %2 cases (%3%)."),
            QT_TRANSLATE_NOOP("core",
                              "FAILED on the past, a year ahead: the 80% band held the confirmed learners "
                              "that then came in %1 of %2 cases (%3%), not in 70 to 90%."),
            learners),
        say(QT_TRANSLATE_NOOP("core",
                              "Tried on the past, a year ahead: the 80% band held the graduates "
                              "that then came in %1 of %2 cases (%3%)."),
            QT_TRANSLATE_NOOP("core",
                              "FAILED on the past, a year ahead: the 80% band held the graduates "
                              "that then came in %1 of %2 cases (%3%), not in 70 to 90%."),
            graduates),
        say(QT_TRANSLATE_NOOP("core",
                              "Tried on the past, a year ahead: the 80% band held the insertions "
                              "that then came in %1 of %2 cases (%3%)."),
            QT_TRANSLATE_NOOP("core",
                              "FAILED on the past, a year ahead: the 80% band held the insertions "
                              "that then came in %1 of %2 cases (%3%), not in 70 to 90%."),
            insertions),
        {QT_TRANSLATE_NOOP("core",
                           "Tried at %1 past cut-offs, region by region; the bands of each are as wide as "
                           "the other cut-offs, later ones too, asked for."),
         {QString::number(months.size())}}};
}

}  // namespace jisr
