#pragma once

#include "core/results/results.h"

namespace jisr {

/// The whole as it was seen from a cut-off.
struct WholeAt {
    QDate cutOff;
    ResultGroup group;                           ///< without figures before anybody enrolled
    std::optional<qint64> enrolled, inTraining;  ///< empty: hidden
};

/// Looks at the whole of a result from earlier cut-offs: 0.2 s each for a million learners. In public mode
/// each look is covered as an edition beside the present one and those looked at before, so that no two of
/// them subtract to a hidden count.
class Lookback {
  public:
    /// @p analysis stands at the cut-off of @p present; both outlive this.
    Lookback(const Analysis& analysis, const Results& present);

    const WholeAt& present() const { return m_looks.front(); }
    /// Derives everything anew, unless it was looked from there before. Throws Cancelled at once when the
    /// person turned to something else: the next question waits for this one.
    WholeAt at(const QDate& cutOff, const Progress& progress);

  private:
    const Analysis& m_analysis;
    const Results& m_present;
    std::vector<WholeAt> m_looks;

    void cover(WholeAt& look) const;
};

}  // namespace jisr
