#pragma once

#include <random>

#include "core/indicators/factrows.h"

/// Small programmes full of awkward cases, the same for the same seed: dates that fall on the rules'
/// bounds or are missing, transfers, forks, loops and dangling ends, second chains, events after the
/// cut-off, unknown hours, evidence D, people without enrolment.
namespace jisr {

struct RandomProgramme {
    explicit RandomProgramme(std::uint32_t seed, int maxLearners = 14);

    Dimensions dimensions;
    RuleParameters rule;
    std::vector<LearnerRow> learners;
    Day cutOff = NoDay;

    /// Another person of this programme, with the id given.
    LearnerRow learner(std::int64_t id);

  private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    bool oneIn(int n) { return below(n) == 0; }
    Day anyDay();
    Day mostlyDay(int missingOneIn);
    void enrol(LearnerRow& learner);
    SituationRow situation();

    std::mt19937 m_random;
    std::vector<Day> m_days;  ///< to choose from, few, so that they meet
    std::int64_t m_nextId = 1;
};

}  // namespace jisr
