#include "core/indicators/disclosure.h"

#include <array>
#include <map>

#include "core/indicators/counted.h"
#include "core/statistics/suppression.h"

namespace jisr {

namespace {

constexpr int publicMedianMinimum = 10;  // METHODOLOGY, SAL_MED

struct CountState {
    bool present = false;  // some figure of the printout has it
    qint64 value = 0;
    Mark mark = Mark::Shown;
    qint64 low = 0, high = -1;  // told by "≤ 5 %" or "≥ 95 %"
    int cell = -1;
};

/// The counts of one group at one horizon (0 = the figures without one).
struct Block {
    std::array<CountState, CountCount> counts;
};

/// Who is counted, whatever printout it stands in: the filter and the group's own codes.
Filter identity(const Filter& filter, const FigureGroup& group) {
    Filter result = filter;
    for (std::size_t key = 0; key < group.grouping.keys.size(); ++key) {
        result.allowed[group.grouping.keys[key]] = {group.codes[qsizetype(key)]};
    }
    return result;
}

bool smallStep(qint64 a, qint64 b, qint64 minCell) {
    return a != b && std::abs(a - b) < minCell;
}

class Publication {
  public:
    Publication(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter,
                const RuleParameters& parameters, const std::vector<Edition>& earlier)
        : m_parameters(parameters), m_minCell(parameters.pubMinCell) {
        m_edition.cutOff = cutOff;
        m_edition.filter = filter;
        m_edition.publicMode = true;
        for (FigureGroup& group : printout) {
            PublishedGroup published;
            published.covers.resize(group.figures.size());
            published.group = std::move(group);
            m_edition.groups.push_back(std::move(published));
        }
        m_blocks.resize(m_edition.groups.size());
        for (std::size_t group = 0; group < m_blocks.size(); ++group) {
            readCounts(group);
            readEarlier(group, earlier);
            decideGroup(group);
        }
        findPartitions();
    }

    Edition take() {
        std::set<int> horizons;
        for (const auto& blocks : m_blocks) {
            for (const auto& [horizon, block] : blocks) {
                horizons.insert(horizon);
            }
        }
        for (const int horizon : horizons) {
            protect(horizon);
        }
        for (std::size_t group = 0; group < m_blocks.size(); ++group) {
            cover(group);
        }
        return std::move(m_edition);
    }

  private:
    /// What earlier editions say of a count of the same people.
    struct Before {
        std::vector<qint64> printed;
        bool stays = false;  // hidden then, and nothing has changed since
        bool known = false;  // printed then, and nothing has changed since
    };

    CountState& state(std::size_t group, int horizon, Count count) {
        return m_blocks[group][count == ReferenceGraduates ? 0 : horizon].counts[std::size_t(count)];
    }

    void readCounts(std::size_t group) {
        for (const Figure& figure : m_edition.groups[group].group.figures) {
            const auto read = [&](Count count, qint64 value) {
                CountState& place = state(group, figure.horizon, count);
                place.present = true;
                place.value = value;
            };
            if (figure.id != IndicatorId::SalMed) {
                read(numeratorCount(figure.id), figure.numerator);
            }
            read(denominatorCount(figure.id), figure.denominator);
        }
    }

    void readEarlier(std::size_t group, const std::vector<Edition>& earlier) {
        m_before.clear();
        const FigureGroup& present = m_edition.groups[group].group;
        const Filter people = identity(m_edition.filter, present);
        for (const Edition& edition : earlier) {
            for (const PublishedGroup& published : edition.groups) {
                if (!(identity(edition.filter, published.group) == people)) {
                    continue;
                }
                for (std::size_t at = 0; at < published.covers.size(); ++at) {
                    readEarlier(present, published.group.figures[at], published.covers[at]);
                }
            }
        }
    }

    void readEarlier(const FigureGroup& present, const Figure& then, const Cover& cover) {
        const Figure* now = present.find(then.id, then.horizon);
        const bool unchanged = now && *now == then;
        const auto note = [&](Count count, bool shown, qint64 value) {
            Before& before = m_before[{count == ReferenceGraduates ? 0 : then.horizon, count}];
            if (shown) {
                before.printed.push_back(value);
                before.known = before.known || unchanged;
            } else {
                before.stays = before.stays || (unchanged && value > 0);
            }
        };
        if (then.id != IndicatorId::SalMed) {
            note(numeratorCount(then.id), cover.numerator(), then.numerator);
        }
        note(denominatorCount(then.id), cover.denominator, then.denominator);
    }

    // ---- rules 1 and 2, one group after the other ----

    void decideGroup(std::size_t group) {
        std::map<int, std::vector<const Figure*>> byHorizon;
        for (const IndicatorId id : tableOrder()) {
            for (const Figure& figure : m_edition.groups[group].group.figures) {
                if (figure.id == id) {
                    byHorizon[figure.horizon].push_back(&figure);
                }
            }
        }
        const CountState& graduates = state(group, 0, ReferenceGraduates);
        if (graduates.present) {
            // printed beside every horizon: it must not stand a few people off any of them
            std::vector<qint64> beside;
            for (const auto& [horizon, figures] : byHorizon) {
                for (const Count count :
                     {numeratorCount(IndicatorId::Ins), denominatorCount(IndicatorId::Ins)}) {
                    if (state(group, horizon, count).present) {
                        beside.push_back(state(group, horizon, count).value);
                    }
                }
            }
            decideCount(group, 0, ReferenceGraduates, beside);
        }
        for (const auto& [horizon, figures] : byHorizon) {
            decideHorizon(group, horizon, figures);
        }
    }

    /// Hides a small count, or one a few people off another that is printed already.
    void decideCount(std::size_t group, int horizon, Count count, const std::vector<qint64>& printed) {
        CountState& decided = state(group, horizon, count);
        const auto near = [&](qint64 other) { return smallStep(decided.value, other, m_minCell); };
        bool hide = (decided.value > 0 && decided.value < m_minCell) ||
                    std::any_of(printed.begin(), printed.end(), near);
        const auto before = m_before.find({count == ReferenceGraduates ? 0 : horizon, count});
        if (before != m_before.end()) {
            hide = hide || before->second.stays ||
                   std::any_of(before->second.printed.begin(), before->second.printed.end(), near);
            if (!hide && before->second.known) {
                decided.mark = Mark::Known;
            }
        }
        if (hide) {
            decided.mark = Mark::Primary;
        }
    }

    void decideHorizon(std::size_t group, int horizon, const std::vector<const Figure*>& figures) {
        std::set<Count> decided;
        std::vector<qint64> printed;
        for (const Figure* figure : figures) {
            const Count over = denominatorCount(figure->id);
            CountState& n = state(group, horizon, over);
            if (decided.insert(over).second) {
                if (over != ReferenceGraduates) {
                    decideCount(group, horizon, over, printed);
                }
                if (!isHidden(n.mark)) {
                    printed.push_back(n.value);
                }
            }
            if (figure->id == IndicatorId::SalMed) {
                continue;
            }
            const Count count = numeratorCount(figure->id);
            CountState& hits = state(group, horizon, count);
            decided.insert(count);
            decideCount(group, horizon, count, printed);
            const Shown alone = shownAlone(*figure);
            if (alone != Shown::Nothing &&
                (isHidden(n.mark) || alone != Shown::Rate || boundHidden(group, *figure))) {
                hits.mark = Mark::Primary;
                if (alone == Shown::AtMost5) {
                    hits.low = 0;
                    hits.high = n.value / 20;
                } else if (alone == Shown::AtLeast95) {
                    hits.low = n.value - n.value / 20;
                    hits.high = n.value;
                }
            }
            if (!isHidden(hits.mark)) {
                printed.push_back(hits.value);
            }
        }
    }

    /// Rules 1 and 2 for the figure by itself.
    Shown shownAlone(const Figure& figure) const {
        const qint64 n = figure.denominator, hits = figure.numerator, others = n - hits;
        if (n == 0) {
            return Shown::Nothing;
        }
        if (n >= m_parameters.pubMinDenominator && n < 50) {
            if (20 * hits <= n) {
                return Shown::AtMost5;
            }
            if (20 * others <= n) {
                return Shown::AtLeast95;
            }
        }
        const auto small = [this](qint64 count) { return count > 0 && count < m_minCell; };
        return n < m_parameters.pubMinDenominator || small(hits) || small(others) ? Shown::Hidden
                                                                                  : Shown::Rate;
    }

    /// The insertion's bounds go with it, and rates over the same inserted people too.
    bool boundHidden(std::size_t group, const Figure& figure) {
        switch (figure.id) {
            case IndicatorId::InsUb:
            case IndicatorId::InsR:
            case IndicatorId::InsA: {
                const CountState& inserted = state(group, figure.horizon, numeratorCount(IndicatorId::Ins));
                return inserted.present && isHidden(inserted.mark) && inserted.value > 0;
            }
            default:
                return false;
        }
    }

    // ---- rule 3, one horizon after the other ----

    void protect(int horizon) {
        Suppression suppression(m_minCell);
        addCells(suppression, horizon);
        addGroupLines(suppression, horizon);
        addSums(suppression, horizon);
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

    // Cells in reading order; the whole is the total row and comes last.
    void addCells(Suppression& suppression, int horizon) {
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

    CountState* find(std::size_t group, int horizon, Count count) {
        const auto found = m_blocks[group].find(horizon);
        if (found == m_blocks[group].end() || !found->second.counts[std::size_t(count)].present) {
            return nullptr;
        }
        return &found->second.counts[std::size_t(count)];
    }

    /// A printed whole and the printed groups of one finer grouping that lie in it.
    struct Partition {
        std::size_t whole;
        std::vector<std::size_t> parts;
    };

    void findPartitions() {
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

    void addGroupLines(Suppression& suppression, int horizon) {
        for (const Partition& partition : m_partitions) {
            for (Count count = 0; count < CountCount; ++count) {
                addGroupLine(suppression, horizon, count, partition.whole, partition.parts);
            }
        }
    }

    bool liesIn(std::size_t part, std::size_t whole) const {
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

    void addGroupLine(Suppression& suppression, int horizon, Count count, std::size_t whole,
                      const std::vector<std::size_t>& parts) {
        const CountState* total = find(whole, horizon, count);
        if (!total) {
            return;
        }
        std::vector<int> cells;
        qint64 rest = total->value;
        for (const std::size_t part : parts) {
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

    void addSums(Suppression& suppression, int horizon) {
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

    bool hideOrphans(Suppression& suppression, int horizon) {
        bool any = false;
        for (std::size_t group = 0; group < m_blocks.size(); ++group) {
            for (const Figure& figure : m_edition.groups[group].group.figures) {
                if (figure.horizon != horizon || figure.id == IndicatorId::SalMed ||
                    figure.denominator == 0) {
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

    void cover(std::size_t group) {
        PublishedGroup& published = m_edition.groups[group];
        for (std::size_t at = 0; at < published.covers.size(); ++at) {
            const Figure& figure = published.group.figures[at];
            Cover& cover = published.covers[at];
            const CountState& n = state(group, figure.horizon, denominatorCount(figure.id));
            cover.denominator = !isHidden(n.mark);
            if (!cover.denominator) {
                cover.rate = Shown::Hidden;  // of nothing, too: "–" would say that the hidden count is zero
            } else if (figure.denominator == 0) {
                cover.rate = Shown::Nothing;
            } else if (figure.id == IndicatorId::SalMed) {
                cover.rate = figure.denominator < publicMedianMinimum ? Shown::Hidden : Shown::Rate;
            } else {
                const CountState& hits = state(group, figure.horizon, numeratorCount(figure.id));
                const Shown alone = shownAlone(figure);
                cover.rate = alone == Shown::Rate && isHidden(hits.mark) ? Shown::Hidden : alone;
            }
        }
    }

    const RuleParameters& m_parameters;
    qint64 m_minCell;
    Edition m_edition;
    std::vector<std::map<int, Block>> m_blocks;        // by group, by horizon
    std::map<std::pair<int, Count>, Before> m_before;  // of the group being decided
    std::vector<Partition> m_partitions;
};

}  // namespace

const Cover* PublishedGroup::find(IndicatorId id, int horizon) const {
    for (std::size_t at = 0; at < covers.size(); ++at) {
        if (group.figures[at].id == id && group.figures[at].horizon == horizon) {
            return &covers[at];
        }
    }
    return nullptr;
}

Edition internalEdition(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter) {
    Edition edition;
    edition.cutOff = cutOff;
    edition.filter = filter;
    for (FigureGroup& group : printout) {
        PublishedGroup published;
        for (const Figure& figure : group.figures) {
            published.covers.push_back({figure.denominator == 0 ? Shown::Nothing : Shown::Rate, true});
        }
        published.group = std::move(group);
        edition.groups.push_back(std::move(published));
    }
    return edition;
}

Edition publicEdition(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter,
                      const RuleParameters& parameters, const std::vector<Edition>& earlier) {
    return Publication(std::move(printout), cutOff, filter, parameters, earlier).take();
}

std::vector<bool> publishable(const std::vector<qint64>& counts, qint64 minCell) {
    std::vector<bool> result;
    std::vector<qint64> printed;
    for (const qint64 count : counts) {
        const bool near = std::any_of(printed.begin(), printed.end(),
                                      [&](qint64 other) { return smallStep(count, other, minCell); });
        result.push_back(!near && !(count > 0 && count < minCell));
        if (result.back()) {
            printed.push_back(count);
        }
    }
    return result;
}

IndicatorRow publishedRow(const FigureGroup& group, const Figure& figure, const Cover& cover) {
    IndicatorRow row = indicatorRow(group, figure);
    const QString hidden = QStringLiteral("c");
    if (!cover.denominator) {
        row.denominator = hidden;
    }
    if (cover.numerator()) {
        return row;
    }
    row.value = cover.rate == Shown::AtMost5     ? QStringLiteral("≤ 5 %")
                : cover.rate == Shown::AtLeast95 ? QStringLiteral("≥ 95 %")
                                                 : hidden;
    if (figure.id != IndicatorId::SalMed) {
        row.numerator = row.exact = row.low95 = row.high95 = hidden;
    }
    return row;
}

Quality qualityAt(const FigureGroup& group, int horizon) {
    const Figure* response = group.find(IndicatorId::Rep, horizon);
    return response ? qualityOf(response->numerator, response->denominator) : Quality::Nothing;
}

}  // namespace jisr
