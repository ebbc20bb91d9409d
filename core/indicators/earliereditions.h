#pragma once

#include <map>
#include <unordered_map>

#include "core/indicators/disclosure.h"

namespace jisr {

/// A count that an edition prints beside its figures: "enrolled", "in_training".
struct PrintedCount {
    Filter filter;  ///< whose
    QString name;
    qint64 value = 0;
};

/// The steps of an insertion curve that an edition printed: how many were inserted by each day.
struct PrintedCurve {
    Filter filter;
    std::map<int, qint64> inserted;  ///< by day, those days only on which somebody was
    qint64 by(int day) const;
};

/// Public editions that readers have in their hands, found by who is counted. Made once, asked by every
/// printout that comes after them (METHODOLOGY, Disclosure, rule 4). Reading is safe from several threads.
class EarlierEditions {
  public:
    EarlierEditions() = default;
    /// @p editions oldest first.
    explicit EarlierEditions(std::vector<Edition> editions, std::vector<PrintedCount> counts = {},
                             std::vector<PrintedCurve> curves = {});
    // groups are pointed to
    EarlierEditions(const EarlierEditions&) = delete;
    EarlierEditions& operator=(const EarlierEditions&) = delete;

    const std::vector<Edition>& editions() const { return m_editions; }
    const std::vector<PrintedCount>& counts() const { return m_counts; }
    /// Whether a count of the same people was printed that is 1 to @p minCell − 1 off.
    bool isNear(const PrintedCount& count, qint64 minCell) const;
    const std::vector<PrintedCurve>& curves() const { return m_curves; }
    /// Curves of the same people.
    std::vector<const PrintedCurve*> curvesOf(const Filter& filter) const;
    bool isEmpty() const { return m_editions.empty(); }
    /// Where the people of @p group under @p filter were printed, whatever the cut-off; oldest first.
    const std::vector<const PublishedGroup*>& of(const Filter& filter, const FigureGroup& group) const;

  private:
    std::vector<Edition> m_editions;
    std::vector<PrintedCount> m_counts;
    std::vector<PrintedCurve> m_curves;
    std::unordered_map<QString, std::vector<const PublishedGroup*>> m_byPeople;
};

/// Who is counted, whatever printout it stands in: the filter and the group's own codes.
Filter peopleOf(const Filter& filter, const FigureGroup& group);

}  // namespace jisr
