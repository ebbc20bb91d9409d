#include "core/indicators/earliereditions.h"

#include <algorithm>
#include <cstdlib>

namespace jisr {

namespace {

/// Equal for equal filters only: lengths stand before texts, which may hold anything.
QString keyOf(const Filter& filter) {
    QString key;
    for (const auto& [by, codes] : filter.allowed) {
        key += QString::number(int(by)) + u'=' + QString::number(codes.size()) + u';';
        for (const QString& code : codes) {
            key += QString::number(code.size()) + u':' + code;
        }
    }
    return key;
}

}  // namespace

Filter peopleOf(const Filter& filter, const FigureGroup& group) {
    Filter result = filter;
    for (std::size_t key = 0; key < group.grouping.keys.size(); ++key) {
        result.allowed[group.grouping.keys[key]] = {group.codes[qsizetype(key)]};
    }
    return result;
}

qint64 PrintedCurve::by(int day) const {
    const auto after = inserted.upper_bound(day);
    return after == inserted.begin() ? 0 : std::prev(after)->second;
}

EarlierEditions::EarlierEditions(std::vector<Edition> editions, std::vector<PrintedCount> counts,
                                 std::vector<PrintedCurve> curves)
    : m_editions(std::move(editions)), m_counts(std::move(counts)), m_curves(std::move(curves)) {
    for (const Edition& edition : m_editions) {
        for (const PublishedGroup& group : edition.groups) {
            m_byPeople[keyOf(peopleOf(edition.filter, group.group))].push_back(&group);
        }
    }
}

bool EarlierEditions::isNear(const PrintedCount& count, qint64 minCell) const {
    return std::any_of(m_counts.begin(), m_counts.end(), [&](const PrintedCount& printed) {
        const qint64 step = std::abs(printed.value - count.value);
        return step > 0 && step < minCell && printed.name == count.name && printed.filter == count.filter;
    });
}

std::vector<const PrintedCurve*> EarlierEditions::curvesOf(const Filter& filter) const {
    std::vector<const PrintedCurve*> found;
    for (const PrintedCurve& curve : m_curves) {
        if (curve.filter == filter) {
            found.push_back(&curve);
        }
    }
    return found;
}

const std::vector<const PublishedGroup*>& EarlierEditions::of(const Filter& filter,
                                                              const FigureGroup& group) const {
    static const std::vector<const PublishedGroup*> none;
    const auto found = m_byPeople.find(keyOf(peopleOf(filter, group)));
    return found == m_byPeople.end() ? none : found->second;
}

}  // namespace jisr
