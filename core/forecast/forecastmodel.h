#pragma once

#include <array>
#include <vector>

#include "core/forecast/variation.h"

namespace jisr {

/// How the programme has worked up to a month, as rates to go on with. Recent months weigh most: how much
/// more is what would have foretold the months before best. Regions and operators are drawn towards the
/// programme's rate as far as their differences could be chance (beta-binomial, variance between groups by
/// moments).
class ForecastModel {
  public:
    /// Months before and after the planned end over which people are followed in training.
    static constexpr int Before = 24, After = 9;
    static constexpr int Ages = Before + After + 1;

    static std::size_t ageOf(int age);  ///< position among Ages, from −Before on
    /// @p past is read up to the end of @p month only.
    ForecastModel(const ProgrammePast& past, int month);

    /// Of those in training at the beginning of the month @p from, confirmed in @p startMonth: how many
    /// graduate in the end.
    double graduation(int startMonth, int endMonth, int from) const;
    /// The same of those confirmed in a cohort of the usual length.
    double graduation() const { return graduation(0, m_usualLength, 0); }
    /// Of those who graduate in the end and haven't yet, the share that does so in the very month @p age
    /// months after the planned end (clamped to −Before … After).
    double graduationNow(int age) const;
    /// What a cell (region × operator) adds to the log odds of graduation, of insertion.
    double graduationShift(int cell) const { return m_graduationShift[std::size_t(cell)]; }
    double insertionShift(int cell) const { return m_insertionShift[std::size_t(cell)]; }
    double insertion() const { return m_insertion; }                         ///< of all graduates, 0–1
    double cohortSize(int cell) const { return m_size[std::size_t(cell)]; }  ///< confirmed people
    double usualSize() const { return m_usualSize; }
    double sizeSpread() const { return m_sizeSpread; }  ///< sd of one cohort's size over its mean
    /// What a half-year's cohorts have differed by together, sd over their mean: a call that met few
    /// candidates, or many.
    double sizeShock() const { return m_sizeShock; }
    int usualLength() const { return m_usualLength; }  ///< months from confirmation to planned end

    /// How far the future may differ, log odds: as half-years and regions in them have, and by what isn't
    /// known of a region yet.
    const Spread& graduationSpread() const { return m_graduationSpread; }
    /// The same of the chance to graduate in this very month: juries sit earlier or later than they did.
    const Spread& timingSpread() const { return m_timingSpread; }
    const Spread& insertionSpread() const { return m_insertionSpread; }
    /// Whether anything was learnt: the rate is the programme's own rather than a first guess.
    bool knowsGraduation() const { return m_knowsGraduation; }
    bool knowsInsertion() const { return m_knowsInsertion; }

  private:
    /// Position in m_toLeave.
    static std::size_t stageOf(int startMonth, int endMonth, int month);
    double level(int startMonth, int endMonth, int month) const;
    double graduation(int startMonth, int endMonth, int from, bool asOfLate) const;
    void learnTraining(const ProgrammePast& past, int month);
    void learnGroups(const ProgrammePast& past, int month);
    void learnInsertion(const ProgrammePast& past, int month);
    void learnSizes(const ProgrammePast& past, int month);

    /// A month's chances: of graduating by age, of leaving by months since the start and, from the month
    /// before the planned end on, by age.
    std::array<double, Ages> m_toGraduate{}, m_graduationNow{};
    std::array<double, Before + After + 1> m_toLeave{};
    /// How many times as many leave as these chances say: of cohorts by the month of their start, and from
    /// the month before the planned end on by that of the end.
    std::array<std::vector<double>, 2> m_level;
    int m_firstMonth = 0;
    std::vector<double> m_graduationShift, m_insertionShift, m_size;
    double m_insertion = 0.5, m_usualSize = 20, m_sizeSpread = 0.3, m_sizeShock = 0.1;
    int m_usualLength = 6;
    Spread m_graduationSpread, m_timingSpread, m_insertionSpread;
    bool m_knowsGraduation = false, m_knowsInsertion = false;
};

double logit(double probability);  ///< clamped to 0.1–99.9 %
double logistic(double logOdds);

}  // namespace jisr
