#pragma once

#include <QCoreApplication>
#include <vector>

#include "core/indicators/figures.h"

namespace jisr {

/// What the dashboard is filtered by: its keys, its words, and what a click on a mark does to it.
class FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

  public:
    /// In the order in which menu and chips have them.
    static const std::vector<GroupKey>& keys();
    /// "Region: Casablanca-Settat or Oriental"; of many codes the first ones and how many more. @p names:
    /// the key's codes with their names; a code that isn't among them is said as it is.
    static QString of(GroupKey key, const std::set<QString>& codes, const std::vector<CodeName>& names,
                      const Phrasebook& phrasebook, int atMost = 3);
    /// A click on a mark: only this code of its key, or beside those before when @p add. The same again takes
    /// it away.
    static Filter clicked(const Filter& filter, GroupKey key, const QString& code, bool add);
    /// The same for a mark that stands for several codes at once, as a half-year does for its cohorts.
    static Filter clicked(const Filter& filter, GroupKey key, const std::set<QString>& marked, bool add);
};

}  // namespace jisr
