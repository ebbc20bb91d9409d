#include "core/indicators/publication.h"

#include <algorithm>

#include "core/indicators/earliereditions.h"

namespace jisr {

namespace {

constexpr int publicMedianMinimum = 10;  // METHODOLOGY, SAL_MED

}  // namespace

Publication::Publication(std::vector<FigureGroup> printout, const QDate& cutOff, const Filter& filter,
                         const RuleParameters& parameters, const std::vector<Edition>& earlier,
                         const EarlierEditions* sealed)
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
        readEarlier(group, earlier, sealed);
        decideGroup(group);
    }
    findPartitions();
}

Edition Publication::take() {
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

Publication::CountState& Publication::state(std::size_t group, int horizon, Count count) {
    return m_blocks[group][count == ReferenceGraduates ? 0 : horizon].counts[std::size_t(count)];
}

Publication::CountState* Publication::find(std::size_t group, int horizon, Count count) {
    const auto found = m_blocks[group].find(horizon);
    if (found == m_blocks[group].end() || !found->second.counts[std::size_t(count)].present) {
        return nullptr;
    }
    return &found->second.counts[std::size_t(count)];
}

void Publication::readCounts(std::size_t group) {
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

void Publication::readEarlier(std::size_t group, const std::vector<Edition>& earlier,
                              const EarlierEditions* sealed) {
    m_before.clear();
    const FigureGroup& present = m_edition.groups[group].group;
    if (sealed) {
        for (const PublishedGroup* then : sealed->of(m_edition.filter, present)) {
            readEarlier(present, *then);
        }
    }
    if (earlier.empty()) {
        return;
    }
    const Filter people = peopleOf(m_edition.filter, present);
    for (const Edition& edition : earlier) {
        for (const PublishedGroup& published : edition.groups) {
            if (peopleOf(edition.filter, published.group) == people) {
                readEarlier(present, published);
            }
        }
    }
}

void Publication::readEarlier(const FigureGroup& present, const PublishedGroup& then) {
    for (std::size_t at = 0; at < then.covers.size(); ++at) {
        readEarlier(present, then.group.figures[at], then.covers[at]);
    }
}

void Publication::readEarlier(const FigureGroup& present, const Figure& then, const Cover& cover) {
    const Figure* now = present.find(then.id, then.horizon);
    const bool unchanged = now && *now == then;
    const auto note = [&](Count count, bool shown, qint64 value, bool sameCount) {
        Before& before = m_before[{count == ReferenceGraduates ? 0 : then.horizon, count}];
        if (shown) {
            before.printed.push_back(value);
            before.known = before.known || unchanged;
        } else {
            // whatever else of the figure has moved: who prints the count now prints the one hidden then
            before.stays = before.stays || (sameCount && value > 0);
        }
    };
    if (then.id != IndicatorId::SalMed) {
        note(numeratorCount(then.id), cover.numerator(), then.numerator,
             now && now->numerator == then.numerator);
    }
    note(denominatorCount(then.id), cover.denominator, then.denominator,
         now && now->denominator == then.denominator);
}

void Publication::decideGroup(std::size_t group) {
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
            for (const Count count : {numeratorCount(IndicatorId::Ins), denominatorCount(IndicatorId::Ins)}) {
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

void Publication::decideCount(std::size_t group, int horizon, Count count,
                              const std::vector<qint64>& printed) {
    CountState& decided = state(group, horizon, count);
    const auto near = [&](qint64 other) { return smallStep(decided.value, other, m_minCell); };
    bool hide =
        (decided.value > 0 && decided.value < m_minCell) || std::any_of(printed.begin(), printed.end(), near);
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

void Publication::decideHorizon(std::size_t group, int horizon, const std::vector<const Figure*>& figures) {
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

Shown Publication::shownAlone(const Figure& figure) const {
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
    return n < m_parameters.pubMinDenominator || small(hits) || small(others) ? Shown::Hidden : Shown::Rate;
}

bool Publication::boundHidden(std::size_t group, const Figure& figure) {
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

void Publication::cover(std::size_t group) {
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

}  // namespace jisr
