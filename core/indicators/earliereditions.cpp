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

EarlierEditions::EarlierEditions(std::vector<Edition> editions, std::vector<PrintedCount> counts)
    : m_editions(std::move(editions)), m_counts(std::move(counts)) {
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

const std::vector<const PublishedGroup*>& EarlierEditions::of(const Filter& filter,
                                                              const FigureGroup& group) const {
    static const std::vector<const PublishedGroup*> none;
    const auto found = m_byPeople.find(keyOf(peopleOf(filter, group)));
    return found == m_byPeople.end() ? none : found->second;
}

}  // namespace jisr
