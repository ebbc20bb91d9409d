#pragma once

#include <array>
#include <vector>

#include "core/forecast/chance.h"
#include "core/forecast/forecast.h"

namespace jisr {

/// One programme, prepared once for all runs.
class Simulation {
  public:
    Simulation(const ProgrammePast& past, int atMonth, const ForecastQuestion& question);

    int months() const { return m_months; }
    /// Adds a run's people to @p ends (region-wise) and @p path (month-wise, cumulated), by measure.
    void run(Chance& chance);
    qint64 reached(std::size_t measure, int month) const {
        return m_path[measure][static_cast<std::size_t>(month)];
    }
    qint64 end(std::size_t measure, std::size_t region) const { return m_ends[measure][region]; }
    const ForecastModel& model() const { return m_model; }
    double plannedCohorts() const { return m_planned; }
    int atMonth() const { return m_at; }
    qint64 start(std::size_t measure) const { return m_start[measure]; }
    qint64 start(std::size_t measure, std::size_t region) const { return m_startOf[measure][region]; }

  private:
    /// People of one region with the same planned end: still in training, or to come.
    struct Batch {
        int region = 0, endMonth = 0;
        qint64 people = 0;   ///< in training now
        double logOdds = 0;  ///< of graduating in the end, before shocks
    };
    /// Cohorts to come.
    struct Intake {
        int region = 0, month = 0, endMonth = 0;
        double cohorts = 0, size = 0;
        double logOdds = 0;
    };
    /// Graduates whose sixth month is still to come.
    struct Waiting {
        int region = 0, month = 0;
        qint64 people = 0;
    };

    void takeTraining(const TrainingGroup& group);
    void addIntakes();
    void await(const Intake& intake);
    void await(int region, int month, qint64 graduates);
    void graduate(Chance& chance, int region, int endMonth, int from, qint64 people, double logOdds);
    qint64& graduatesIn(int region, int month) {
        return m_graduates[static_cast<std::size_t>(region) * static_cast<std::size_t>(m_months) +
                           static_cast<std::size_t>(month - m_at - 1)];
    }
    void reach(Measure measure, int region, int month, qint64 people);

    const ProgrammePast& m_past;
    int m_at, m_months;
    ForecastQuestion m_question;
    int m_regionsMonth;
    ForecastModel m_model;
    double m_graduationPush = 0, m_insertionPush = 0, m_planned = 0;
    std::vector<Batch> m_batches;
    std::vector<Intake> m_intakes;
    std::vector<Waiting> m_waiting;
    std::vector<double> m_usualNow;     ///< graduationNow() by age
    std::vector<double> m_insertionOf;  ///< log odds by region
    std::array<qint64, MeasureCount> m_start{};
    std::array<std::vector<qint64>, MeasureCount> m_startOf;
    // of the run
    std::vector<qint64> m_graduates;
    /// By region and age: of those who graduate in the end, how many in this very month.
    std::vector<std::array<double, ForecastModel::Ages>> m_now;
    std::array<std::vector<qint64>, MeasureCount> m_path, m_ends;
};

}  // namespace jisr
