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
/// them subtract to a hidden count. The analysis is back at its own cut-off when this is gone.
class Lookback {
  public:
    /// @p analysis stands at the cut-off of @p present; both outlive this.
    Lookback(Analysis& analysis, const Results& present);
    ~Lookback();
    Lookback(const Lookback&) = delete;
    Lookback& operator=(const Lookback&) = delete;

    const WholeAt& present() const { return m_looks.front(); }
    /// Turns the analysis, unless it was looked from there before.
    WholeAt at(const QDate& cutOff);

  private:
    Analysis& m_analysis;
    const Results& m_present;
    std::vector<WholeAt> m_looks;

    void cover(WholeAt& look) const;
};

}  // namespace jisr
