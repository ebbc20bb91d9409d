#pragma once

#include <map>

#include "core/charting/chartspec.h"
#include "core/indicators/trainingpath.h"
#include "core/results/figurewords.h"

namespace jisr {

/// "path:dropped/6/all=ALL" taken apart: whose way it is.
struct PathAddress {
    PathChoice choice;
    int horizon = HeadlineHorizon;
    Filter filter;
};
/// Empty when @p key names no part of the flow of these results.
std::optional<PathAddress> pathAddress(const QString& key, const Results& results);

/// The whole programme's way: admitted → confirmed → graduated → situation at the horizon, in counts, with
/// those who left, those who aren't due and those nobody knows of beside it. Up to graduation a person
/// counts once a course; from there once, in the group in which they graduated.
class ProgrammeFlow {
  public:
    ProgrammeFlow(const Analysis& analysis, const Results& results, const Phrasebook& phrasebook)
        : m_analysis(analysis),
          m_results(results),
          m_phrasebook(phrasebook),
          m_words(phrasebook, results),
          m_public(results.request().publicMode) {}

    /// "programme-flow". A public edition shows from graduation on only, by what it prints elsewhere.
    ChartSpec chart() const;

  private:
    const Analysis& m_analysis;
    const Results& m_results;
    const Phrasebook& m_phrasebook;
    FigureWords m_words;
    bool m_public;

    struct Draft;
    void addTraining(Draft& draft) const;
    void addSituations(Draft& draft) const;
    void addPublic(Draft& draft) const;
    qint64 figure(IndicatorId id, bool denominator = false) const;
    QString pathKey(const QString& id) const;
    QString indicatorKey(IndicatorId id) const;
};

}  // namespace jisr
