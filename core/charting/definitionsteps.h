#pragma once

#include "core/charting/chartspec.h"
#include "core/results/figurewords.h"
#include "core/results/results.h"

namespace jisr {

/// "step:EMP>INS/6/all=ALL" taken apart: from which convention to which.
struct StepAddress {
    IndicatorId from = IndicatorId::Emp, to = IndicatorId::Ins;
    int horizon = HeadlineHorizon;  ///< of the question; each indicator is taken at its own, see horizonIn()
    Filter filter;
};
/// Where an indicator stands when the question is about @p horizon: OFPPT at 9, CIRR180 at none.
int horizonIn(IndicatorId id, int horizon);
/// Empty when @p key names no step of these results.
std::optional<StepAddress> stepAddress(const QString& key, const Results& results);

/// Somebody whom two indicators of the same population treat differently.
struct StepMove {
    qint64 learner = 0, enrolment = 0;
    Part before = Part::Excluded, after = Part::Excluded;
    Exclusion reason = Exclusion::None;  ///< why outside, of the one that leaves them out
    bool operator==(const StepMove&) const = default;
};
/// Everybody who makes the step, by ascending learner, then enrolment: in a numerator or denominator of one
/// and not of the other. Both must be about the same population (all conventions are about graduates).
std::vector<StepMove> stepMoves(const People& from, const People& to);
/// The same as lists of a figure: Numerator = newly counted, Denominator = counted no longer, Excluded = who
/// only enters or leaves the denominator, with the reason. numerator, denominator and excluded are sizes of
/// these lists as in any People.
People stepPeople(const People& from, const People& to);

/// One population by eight conventions, and what each rule changes.
class DefinitionSteps {
  public:
    DefinitionSteps(const Results& results, const Phrasebook& phrasebook)
        : m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results) {}

    /// "definitions". A step is shown only where both figures are.
    ChartSpec chart() const;

  private:
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;

    ConventionMark mark(IndicatorId id) const;
    ConventionStep step(const ConventionMark& before, const ConventionMark& after, IndicatorId to) const;
    QString change(qint64 difference) const;
    QString sentence(IndicatorId to) const;
    QString note(const std::vector<ConventionMark>& marks) const;
};

}  // namespace jisr
