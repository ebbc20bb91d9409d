#pragma once

#include <unordered_map>

#include "core/indicators/disclosure.h"

namespace jisr {

/// Public editions that readers have in their hands, found by who is counted. Made once, asked by every
/// printout that comes after them (METHODOLOGY, Disclosure, rule 4). Reading is safe from several threads.
class EarlierEditions {
  public:
    EarlierEditions() = default;
    /// @p editions oldest first.
    explicit EarlierEditions(std::vector<Edition> editions);
    // groups are pointed to
    EarlierEditions(const EarlierEditions&) = delete;
    EarlierEditions& operator=(const EarlierEditions&) = delete;

    const std::vector<Edition>& editions() const { return m_editions; }
    bool isEmpty() const { return m_editions.empty(); }
    /// Where the people of @p group under @p filter were printed, whatever the cut-off; oldest first.
    const std::vector<const PublishedGroup*>& of(const Filter& filter, const FigureGroup& group) const;

  private:
    std::vector<Edition> m_editions;
    std::unordered_map<QString, std::vector<const PublishedGroup*>> m_byPeople;
};

/// Who is counted, whatever printout it stands in: the filter and the group's own codes.
Filter peopleOf(const Filter& filter, const FigureGroup& group);

}  // namespace jisr
