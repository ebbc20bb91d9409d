#include "core/indicators/publication.h"

#include <algorithm>
#include <optional>

// Rule 3: which counts of the printout add up, for Suppression to work on.
namespace jisr {

void Publication::findPartitions() {
    std::size_t finest = 0;
    for (const PublishedGroup& published : m_edition.groups) {
        finest = std::max(finest, std::size_t(published.group.grouping.keys.size()));
    }
    for (std::size_t whole = 0; whole < m_edition.groups.size(); ++whole) {
        if (m_edition.groups[whole].group.grouping.keys.size() == finest) {
            continue;  // nothing finer is printed
        }
        std::map<QString, std::vector<std::size_t>> finer;
        for (std::size_t part = 0; part < m_edition.groups.size(); ++part) {
            if (liesIn(part, whole)) {
                finer[m_edition.groups[part].group.grouping.code()].push_back(part);
            }
        }
        for (auto& [grouping, parts] : finer) {
            m_partitions.push_back({whole, std::move(parts)});
        }
    }
}

bool Publication::liesIn(std::size_t part, std::size_t whole) const {
    const FigureGroup& inner = m_edition.groups[part].group;
    const FigureGroup& outer = m_edition.groups[whole].group;
    if (inner.grouping.keys.size() <= outer.grouping.keys.size()) {
        return false;
    }
    for (std::size_t at = 0; at < outer.grouping.keys.size(); ++at) {
        bool same = false;
        for (std::size_t key = 0; key < inner.grouping.keys.size(); ++key) {
            same = same || (inner.grouping.keys[key] == outer.grouping.keys[at] &&
                            inner.codes[qsizetype(key)] == outer.codes[qsizetype(at)]);
        }
        if (!same) {
            return false;
        }
    }
    return true;
}

void Publication::protect(int horizon) {
    Suppression suppression(m_minCell);
    addCells(suppression, horizon);
    addGroupLines(suppression, horizon);
    addSums(suppression, horizon);
    addNetInsertion(suppression, horizon);
    // a rate that loses its denominator hides its numerator, which may need others hidden in turn
    qsizetype givenAway = 0;
    do {
        givenAway = suppression.run();
        for (auto& blocks : m_blocks) {
            const auto found = blocks.find(horizon);
            if (found == blocks.end()) {
                continue;
            }
            for (CountState& count : found->second.counts) {
                if (count.cell >= 0) {
                    count.mark = suppression.mark(count.cell);
                }
            }
        }
    } while (hideOrphans(suppression, horizon));
    m_edition.givenAway += givenAway;
}

void Publication::addCells(Suppression& suppression, int horizon) {
    std::array<Count, CountCount> columns;
    for (Count count = 0; count < CountCount; ++count) {
        columns[std::size_t(countPosition(count))] = count;
    }
    for (const bool whole : {false, true}) {
        for (std::size_t group = 0; group < m_blocks.size(); ++group) {
            const auto found = m_blocks[group].find(horizon);
            if (found == m_blocks[group].end() ||
                m_edition.groups[group].group.grouping.keys.empty() != whole) {
                continue;
            }
            for (const Count column : columns) {
                CountState& count = found->second.counts[std::size_t(column)];
                if (count.present) {
                    count.cell = suppression.addCell(count.value, count.mark);
                    suppression.setRank(count.cell, countPosition(column));
                    suppression.setBounds(count.cell, count.low, count.high);
                }
            }
        }
    }
}

void Publication::addGroupLines(Suppression& suppression, int horizon) {
    for (const Partition& partition : m_partitions) {
        for (Count count = 0; count < CountCount; ++count) {
            addGroupLine(suppression, horizon, count, partition);
        }
    }
}

void Publication::addGroupLine(Suppression& suppression, int horizon, Count count,
                               const Partition& partition) {
    const CountState* total = find(partition.whole, horizon, count);
    if (!total) {
        return;
    }
    std::vector<int> cells;
    qint64 rest = total->value;
    for (const std::size_t part : partition.parts) {
        if (const CountState* cell = find(part, horizon, count)) {
            cells.push_back(cell->cell);
            rest -= cell->value;
        }
    }
    if (cells.empty() || rest < 0) {
        return;  // not a partition: nothing adds up, nothing can be subtracted
    }
    if (rest > 0) {
        // people of groups that print no such row: hidden like any count
        cells.push_back(suppression.addCell(rest, rest < m_minCell ? Mark::Primary : Mark::Known));
    }
    suppression.addLine(std::move(cells), total->cell);
}

void Publication::addSums(Suppression& suppression, int horizon) {
    for (const bool parted : {true, false}) {
        for (std::size_t group = 0; group < m_blocks.size(); ++group) {
            for (const Sum& sum : sums()) {
                const CountState* total = find(group, horizon, sum.total);
                std::vector<int> cells;
                for (const Count part : sum.parts) {
                    if (const CountState* cell = find(group, horizon, part)) {
                        cells.push_back(cell->cell);
                    }
                }
                if (sum.parted != parted || !total || cells.size() != sum.parts.size()) {
                    continue;
                }
                if (parted) {
                    suppression.addLine(std::move(cells), total->cell, int(group));
                } else {
                    suppression.addRelation(std::move(cells), total->cell, int(group));
                }
            }
        }
    }
}

// INS_N leaves out who was employed at entry: in a group by status at entry it is INS or nothing, and in the
// whole the sum of those groups.
void Publication::addNetInsertion(Suppression& suppression, int horizon) {
    const std::pair<Count, Count> same[] = {
        {numeratorCount(IndicatorId::Ins), numeratorCount(IndicatorId::InsN)},
        {denominatorCount(IndicatorId::Ins), denominatorCount(IndicatorId::InsN)}};
    const auto employed = [&](std::size_t group) {
        const FigureGroup& figures = m_edition.groups[group].group;
        const auto key =
            std::find(figures.grouping.keys.begin(), figures.grouping.keys.end(), GroupKey::EntryStatus);
        return key == figures.grouping.keys.end()
                   ? std::optional<bool>()
                   : figures.codes[key - figures.grouping.keys.begin()] == QLatin1String("employed");
    };
    for (const auto& [gross, net] : same) {
        for (std::size_t group = 0; group < m_blocks.size(); ++group) {
            const CountState* all = find(group, horizon, gross);
            const CountState* rest = find(group, horizon, net);
            if (all && rest && all->value == rest->value && employed(group) == false) {
                suppression.addRelation({all->cell}, rest->cell, int(group));
            }
        }
        for (const Partition& partition : m_partitions) {
            const CountState* total = find(partition.whole, horizon, net);
            if (!total || employed(partition.whole)) {
                continue;
            }
            std::vector<int> cells;
            qint64 sum = 0;
            for (const std::size_t part : partition.parts) {
                const CountState* cell = find(part, horizon, gross);
                if (cell && employed(part) == false) {
                    cells.push_back(cell->cell);
                    sum += cell->value;
                }
            }
            // Who is missing stands in groups that print no such row.
            if (!cells.empty() && sum == total->value) {
                suppression.addLine(std::move(cells), total->cell);
            }
        }
    }
}

bool Publication::hideOrphans(Suppression& suppression, int horizon) {
    bool any = false;
    for (std::size_t group = 0; group < m_blocks.size(); ++group) {
        for (const Figure& figure : m_edition.groups[group].group.figures) {
            if (figure.horizon != horizon || figure.id == IndicatorId::SalMed || figure.denominator == 0) {
                continue;
            }
            CountState& hits = state(group, horizon, numeratorCount(figure.id));
            const bool orphan = isHidden(state(group, horizon, denominatorCount(figure.id)).mark) ||
                                boundHidden(group, figure);
            if (orphan && hits.mark == Mark::Shown) {
                hits.mark = Mark::Complementary;
                suppression.hide(hits.cell);
                any = true;
            }
        }
    }
    return any;
}

}  // namespace jisr
