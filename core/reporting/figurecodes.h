#pragma once

#include <map>

#include "core/results/figurecode.h"

namespace jisr {

/// The short codes of one report's figures.
class FigureCodes {
  public:
    /// A code by more values than this is too long to be typed: a half-year of many cohorts has none.
    static constexpr std::size_t MostValues = 4;

    /// @p analysis must outlive this.
    explicit FigureCodes(const Analysis& analysis) : m_analysis(analysis) {}

    /// Of the figure behind @p key ("INS/6/region=MA-06") of @p results; empty when there is none.
    QString of(const Results& results, const QString& key) const;

  private:
    const Analysis& m_analysis;
    mutable std::map<GroupKey, std::vector<CodeName>> m_codes;  ///< read once a key; used by one thread
};

}  // namespace jisr
