#pragma once

#include <array>
#include <vector>

#include "core/forecast/programmepast.h"

namespace jisr {

/// How the programme has worked up to a month, as rates to go on with. Recent months weigh most (a year ago
/// counts half), regions and operators are drawn towards the programme's rate as far as their differences
/// could be chance (beta-binomial, variance between groups by moments).
class ForecastModel {
  public:
    /// Months before and after the planned end over which people are followed in training.
    static constexpr int Before = 24, After = 9;
    static constexpr int Ages = Before + After + 1;

    /// @p past is read up to the end of @p month only.
    ForecastModel(const ProgrammePast& past, int month);

    /// Of those in training at the beginning of the month @p age months after the planned end (clamped to
    /// −Before … After): how many graduate in the end.
    double graduation(int age) const { return m_graduation[indexOf(age)]; }
    /// Of those who graduate in the end, the share in that very month.
    double graduationNow(int age) const;
    /// What a cell (region × operator) adds to the log odds of graduation, of insertion.
    double graduationShift(int cell) const { return m_graduationShift[std::size_t(cell)]; }
    double insertionShift(int cell) const { return m_insertionShift[std::size_t(cell)]; }
    double insertion() const { return m_insertion; }                         ///< of those due, 0–1
    double cohortSize(int cell) const { return m_size[std::size_t(cell)]; }  ///< confirmed people
    double usualSize() const { return m_usualSize; }
    double sizeSpread() const { return m_sizeSpread; }  ///< sd of one cohort's size over its mean
    /// What a half-year's cohorts have differed by together, sd over their mean: a call that met few
    /// candidates, or many.
    double sizeShock() const { return m_sizeShock; }
    int usualLength() const { return m_usualLength; }  ///< months from start to planned end

    /// What whole half-years (shock) and a region within one (regional) have differed by, standard
    /// deviations on the log-odds scale.
    struct Spread {
        double shock = 0, regional = 0;
    };
    Spread graduationSpread() const { return m_graduationSpread; }
    Spread insertionSpread() const { return m_insertionSpread; }
    /// Whether anything was learnt: the rate is the programme's own rather than a first guess.
    bool knowsGraduation() const { return m_knowsGraduation; }
    bool knowsInsertion() const { return m_knowsInsertion; }

  private:
    static std::size_t indexOf(int age);
    void learnTraining(const ProgrammePast& past, int month);
    void learnGroups(const ProgrammePast& past, int month);
    void learnInsertion(const ProgrammePast& past, int month);
    void learnSizes(const ProgrammePast& past, int month);

    std::array<double, Ages> m_toGraduate{}, m_toLeave{};  ///< a month's chances at each age
    std::array<double, Ages + 1> m_graduation{};
    std::vector<double> m_graduationShift, m_insertionShift, m_size;
    double m_insertion = 0.5, m_usualSize = 20, m_sizeSpread = 0.3, m_sizeShock = 0.15;
    int m_usualLength = 6;
    Spread m_graduationSpread, m_insertionSpread;
    bool m_knowsGraduation = false, m_knowsInsertion = false;
};

double logit(double probability);  ///< clamped to 0.1–99.9 %
double logistic(double logOdds);

}  // namespace jisr
