#include "core/forecast/backtest.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/progress.h"

namespace jisr {

namespace {

constexpr int MostStep = 3;     ///< months between past cut-offs
constexpr int LeastPast = 100;  ///< graduates known before a cut-off is worth trying
// What the width of a cut-off is found from: earlier forecasts that had come due by then
constexpr int Soonest = 6, Oldest = 24;  ///< months before it
constexpr double CasesOfTrial = 6;   ///< what a forecast says, whatever its regions: they go wrong together
constexpr double CasesAtFirst = 16;  ///< that the runs' own width is worth

std::vector<int> cutOffs(const ProgrammePast& past) {
    const int latest = past.lastWhole - BackTest::MonthsAhead;
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

/// Forecasts made again, each once.
class Trials {
  public:
    Trials(const ProgrammePast& past, quint64 seed, const Progress& progress)
        : m_past(past), m_seed(seed), m_progress(progress) {}

    /// What was said at the end of @p month for the end of @p then, at width 1, and what came.
    struct Said {
        Fan fan;
        qint64 before = 0, happened = 0;
        bool isCase() const { return happened != before || fan.high(95) != before; }
        double distance() const {
            const double away = static_cast<double>(happened - fan.median());
            const double edge =
                static_cast<double>(away < 0 ? fan.median() - fan.low(80) : fan.high(80) - fan.median());
            return std::abs(away) / std::max(edge, 0.5);
        }
    };
    using AllSaid = std::array<std::vector<Said>, MeasureCount>;

    const AllSaid& said(int month, int then) {
        const auto [at, isNew] = m_said.try_emplace({month, then});
        if (isNew) {
            ForecastQuestion question;
            question.untilMonth = then;
            question.seed = m_seed;
            question.runs = BackTest::Runs;
            const Forecast forecast = jisr::forecast(m_past, month, question, m_progress);
            for (std::size_t i = 0; i < MeasureCount; ++i) {
                for (std::size_t region = 0; region < m_past.regions.size(); ++region) {
                    const auto reached = [&](int by) {
                        return m_past.reached(static_cast<Measure>(i), by, static_cast<int>(region));
                    };
                    at->second[i].push_back({forecast.regions[i][region], reached(month), reached(then)});
                }
            }
        }
        return at->second;
    }

    /// The widths with which earlier forecasts, as far as they had come due by the end of @p month, would
    /// have held 80 % of what came.
    std::array<double, MeasureCount> widths(int month) {
        std::array<std::vector<std::pair<double, double>>, MeasureCount> distances;  // and their weight
        for (int tried = month - Soonest; tried >= month - Oldest && tried >= m_past.firstMonth;
             tried -= MostStep) {
            if (m_past.reached(Measure::Graduates, tried) < LeastPast) {
                break;
            }
            const AllSaid& all =
                said(tried, tried + BackTest::MonthsAhead <= month ? tried + BackTest::MonthsAhead
                                                                   : tried + Soonest);
            for (std::size_t i = 0; i < MeasureCount; ++i) {
                const auto cases = static_cast<double>(std::count_if(
                    all[i].begin(), all[i].end(), [](const Said& one) { return one.isCase(); }));
                for (const Said& one : all[i]) {
                    if (one.isCase()) {
                        distances[i].push_back({one.distance(), std::min(CasesOfTrial / cases, 1.0)});
                    }
                }
            }
        }
        std::array<double, MeasureCount> found{};
        for (std::size_t i = 0; i < MeasureCount; ++i) {
            found[i] = widthOf(distances[i]);
        }
        return found;
    }

  private:
    /// The distance that 80 % of the weight don't exceed, the first guess's among them: those of a band
    /// that is right.
    static double widthOf(std::vector<std::pair<double, double>> distances) {
        constexpr std::array<double, 10> right = {0.05, 0.15, 0.25, 0.35, 0.47, 0.58, 0.73, 0.90, 1.12, 1.53};
        double all = 0, below = 0;
        for (const double distance : right) {
            distances.push_back({distance, CasesAtFirst / right.size()});
        }
        std::sort(distances.begin(), distances.end());
        for (const auto& [distance, weight] : distances) {
            all += weight;
        }
        double last = 0, lastBelow = 0;
        for (const auto& [distance, weight] : distances) {  // weights lie about their distances
            const double middle = below + weight / 2;
            if (middle >= 0.8 * all) {
                const double share = middle > lastBelow ? (0.8 * all - lastBelow) / (middle - lastBelow) : 1;
                return last + share * (distance - last);
            }
            last = distance;
            lastBelow = middle;
            below += weight;
        }
        return last;
    }

    const ProgrammePast& m_past;
    quint64 m_seed;
    const Progress& m_progress;
    std::map<std::pair<int, int>, AllSaid> m_said;
};

}  // namespace

BackTest backTest(const ProgrammePast& past, quint64 seed, const Progress& progress) {
    BackTest test;
    Trials trials(past, seed, progress);
    for (const int month : cutOffs(past)) {
        BackTest::Trial trial{month, trials.widths(month), {}};
        const Trials::AllSaid& said = trials.said(month, month + BackTest::MonthsAhead);
        for (std::size_t i = 0; i < MeasureCount; ++i) {
            for (const Trials::Said& one : said[i]) {
                if (one.isCase()) {
                    const Fan fan = one.fan.stretched(trial.widths[i], one.before);
                    ++trial.coverage[i].cases;
                    trial.coverage[i].covered += one.happened >= fan.low(80) && one.happened <= fan.high(80);
                }
            }
        }
        test.trials.push_back(trial);
    }
    if (!test.trials.empty()) {
        test.widths = trials.widths(past.lastWhole);
    }
    return test;
}

Coverage BackTest::coverage(Measure measure) const {
    Coverage sum;
    for (const Trial& trial : trials) {
        sum.covered += trial.coverage[static_cast<std::size_t>(measure)].covered;
        sum.cases += trial.coverage[static_cast<std::size_t>(measure)].cases;
    }
    return sum;
}

std::vector<Message> BackTest::sentences() const {
    if (trials.empty()) {
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
            coverage(Measure::Learners)),
        say(QT_TRANSLATE_NOOP("core",
                              "Tried on the past, a year ahead: the 80% band held the graduates "
                              "that then came in %1 of %2 cases (%3%)."),
            QT_TRANSLATE_NOOP("core",
                              "FAILED on the past, a year ahead: the 80% band held the graduates "
                              "that then came in %1 of %2 cases (%3%), not in 70 to 90%."),
            coverage(Measure::Graduates)),
        say(QT_TRANSLATE_NOOP("core",
                              "Tried on the past, a year ahead: the 80% band held the insertions "
                              "that then came in %1 of %2 cases (%3%)."),
            QT_TRANSLATE_NOOP("core",
                              "FAILED on the past, a year ahead: the 80% band held the insertions "
                              "that then came in %1 of %2 cases (%3%), not in 70 to 90%."),
            coverage(Measure::Insertions)),
        {QT_TRANSLATE_NOOP("core",
                           "Tried at %1 past cut-offs, region by region, each with what was known by then "
                           "only; the bands shown are made the same way."),
         {QString::number(trials.size())}}};
}

}  // namespace jisr
