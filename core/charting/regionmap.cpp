#include "core/charting/regionmap.h"

#include <algorithm>

#include "core/results/resultgroups.h"
#include "core/statistics/wilson.h"

namespace jisr {

using enum IndicatorId;

namespace {

bool hasPlace(const ResultGroup& group) {
    return group.name.code != QLatin1String(NoCode);
}

}  // namespace

IndicatorId RegionMap::figureOf(Shows shows) {
    switch (shows) {
        case Shows::Graduates:
            return Due;  // its denominator: every graduate
        case Shows::Unknown:
            return Unk;
        case Shows::Insertion:
            break;
    }
    return Ins;
}

QString RegionMap::titleOf(Shows shows) const {
    const QString months = m_phrasebook.number(m_results.horizon());
    switch (shows) {
        case Shows::Graduates:
            return m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduates"));
        case Shows::Unknown:
            return m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Situation unknown at %1 months"), {months}});
        case Shows::Insertion:
            break;
    }
    return m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Inserted at %1 months"), {months}});
}

std::optional<qint64> RegionMap::shadedValue(const ResultGroup& group, Shows shows) const {
    const IndicatorId id = figureOf(shows);
    const int horizon = m_words.horizonOf(id);
    const Figure* figure = group.find(id, horizon);
    if (!figure || figure->denominator == 0) {
        return {};
    }
    const Shown shown = group.cover(id, horizon).rate;
    if (shows == Shows::Graduates) {
        return group.cover(id, horizon).denominator ? std::optional(figure->denominator) : std::nullopt;
    }
    switch (shown) {
        case Shown::AtMost5:  // what is printed, not what is known
            return 0;
        case Shown::AtLeast95:
            return 100;
        case Shown::Hidden:
        case Shown::Nothing:
            return {};
        case Shown::Rate:
            break;
    }
    if (shows == Shows::Insertion && m_words.quality(group) == Quality::CountsOnly) {
        return {};
    }
    return 100 * figure->numerator / figure->denominator;
}

ShadeSteps RegionMap::scaleOf(const std::vector<qint64>& values, Shows shows) const {
    if (shows != Shows::Graduates) {
        return ShadeSteps::perCent(values);
    }
    ShadeSteps scale;
    if (values.empty()) {
        return scale;
    }
    // from nobody on: a count's shade is its size, not its distance to the smallest
    const qint64 most = *std::max_element(values.begin(), values.end());
    for (qint64 power = 1; scale.width * ShadeSteps::Most <= most; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            scale.width = factor * power;
            if (scale.width * ShadeSteps::Most > most) {
                break;
            }
        }
    }
    scale.steps = static_cast<int>(most / scale.width) + 1;
    return scale;
}

QStringList RegionMap::labelsOf(const ShadeSteps& scale, Shows shows) const {
    if (shows != Shows::Graduates) {
        return scale.perCentLabels(m_phrasebook);
    }
    QStringList labels;
    for (int i = 0; i < scale.steps; ++i) {
        const qint64 from = scale.first + i * scale.width, to = from + scale.width - 1;
        QString label = m_phrasebook.number(from);
        if (to != from) {
            label += QStringLiteral("–") + m_phrasebook.number(to);
        }
        labels << (m_phrasebook.rightToLeft() ? u'\u2066' + label + u'\u2069' : label);
    }
    return labels;
}

QString RegionMap::inFull(const ResultGroup& group, Shows shows) const {
    if (shows == Shows::Insertion) {
        return m_words.insertionInFull(group);
    }
    const IndicatorId id = figureOf(shows);
    const int horizon = m_words.horizonOf(id);
    QStringList lines{m_words.label(group)};
    const Figure* figure = group.find(id, horizon);
    if (!figure || figure->denominator == 0) {
        return (lines << m_words.note(group)).join(u'\n');
    }
    const QString hits = m_phrasebook.number(figure->numerator),
                  all = m_phrasebook.number(figure->denominator);
    const QString unpublished = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "not published"));
    const Cover cover = group.cover(id, horizon);
    if (shows == Shows::Graduates) {
        lines << (cover.denominator ? m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Graduates: %1"), {all}})
                                    : unpublished);
        if (cover.denominator && cover.rate == Shown::Rate) {
            lines << m_phrasebook.say(
                {QT_TRANSLATE_NOOP("core", "due at %1 months: %2"), {m_phrasebook.number(horizon), hits}});
        }
        return lines.join(u'\n');
    }
    if (!group.open(id, horizon)) {
        const bool limit = cover.rate == Shown::AtMost5 || cover.rate == Shown::AtLeast95;
        return (lines << (limit ? m_words.rate(group, id).text : unpublished)).join(u'\n');
    }
    const Interval limits = wilson(figure->numerator, figure->denominator);
    lines << m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2 of %3 without information"),
                               {m_words.rateOf(*figure), hits, all}});
    lines << m_phrasebook.say(
        {QT_TRANSLATE_NOOP("core", "95% CI %1"), {m_words.range(limits.low, limits.high)}});
    return lines.join(u'\n');
}

MapRegion RegionMap::region(const ResultGroup& group, Shows shows) const {
    const IndicatorId id = figureOf(shows);
    const int horizon = m_words.horizonOf(id);
    const Figure* figure = group.find(id, horizon);
    const Cover cover = group.cover(id, horizon);
    MapRegion region;
    region.code = group.name.code;
    region.label = m_words.label(group);
    region.key = m_words.key(group, id, horizon);
    region.detail = inFull(group, shows);
    region.count = m_words.denominator(group, id).text;
    region.n = !figure ? 0 : cover.denominator ? figure->denominator : -1;
    if (shows == Shows::Graduates) {
        region.value = region.count;
        region.hidden = figure && !cover.denominator;
        return region;
    }
    region.value = m_words.rate(group, id).text;
    region.hidden = figure && cover.rate == Shown::Hidden;
    const Quality quality = m_words.quality(group);
    const Figure* open = group.open(id, horizon);
    if (open && open->denominator > 0 && !(shows == Shows::Insertion && quality == Quality::CountsOnly)) {
        const Interval limits = wilson(open->numerator, open->denominator);
        region.interval = m_words.range(limits.low, limits.high);
    }
    // the gate is the printed rate's: a covered one doesn't tell how many answered
    region.hatched = shows == Shows::Insertion && open && open->denominator > 0 &&
                     (quality == Quality::Warning || quality == Quality::CountsOnly);
    return region;
}

// Those whose region isn't known stand on no map, but must not go missing either.
QString RegionMap::elsewhere(const std::vector<ResultGroup>& groups, Shows shows) const {
    for (const ResultGroup& group : groups) {
        if (!hasPlace(group)) {
            const MapRegion off = region(group, shows);
            return shows == Shows::Graduates
                       ? m_phrasebook.say(
                             {QT_TRANSLATE_NOOP("core", "Not on the map: %1, %2."), {off.label, off.value}})
                       : m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Not on the map: %1, %2 (n = %3)."),
                                           {off.label, off.value, off.count}});
        }
    }
    return {};
}

ChartSpec RegionMap::titled(Shows shows, GroupKey key, MapChart& chart) const {
    ChartSpec spec;
    spec.id = QStringLiteral("insertion-map");
    spec.language = m_phrasebook.language();
    spec.rightToLeft = m_phrasebook.rightToLeft();
    chart.valueTitle = titleOf(shows);
    spec.title =
        m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1, %2"), {chart.valueTitle, m_words.byKey(key)}});
    const bool rate = shows != Shows::Graduates;
    spec.subtitle = rate ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "per cent of the observable graduates"))
                         : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "number of people"));
    if (rate) {
        chart.countTitle = QStringLiteral("n");
        chart.intervalTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "95% CI, %"));
    }
    return spec;
}

void RegionMap::fill(MapChart& chart, const std::vector<ResultGroup>& groups, Shows shows) const {
    std::vector<std::optional<qint64>> shaded;
    std::vector<qint64> values;
    for (const ResultGroup& group : groups) {
        // a board has a tile for those without a place, a map has none
        if (!hasPlace(group) && chart.form != MapChart::Form::Board) {
            continue;
        }
        chart.regions.push_back(region(group, shows));
        shaded.push_back(shadedValue(group, shows));
        if (shaded.back()) {
            values.push_back(*shaded.back());
        }
    }
    const ShadeSteps scale = scaleOf(values, shows);
    chart.steps = labelsOf(scale, shows);
    for (std::size_t i = 0; i < chart.regions.size(); ++i) {
        MapRegion& one = chart.regions[i];
        if (shaded[i]) {
            one.step = scale.stepOf(*shaded[i]);
        }
        if (one.hatched) {
            (one.step ? chart.warningLabel : chart.boundsLabel) =
                one.step
                    ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "* answers < 70%: read with the bounds"))
                    : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "† answers < 50%: no rate, bounds only"));
        } else if (one.hidden && !one.step) {
            chart.hiddenLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "c: not published"));
        } else if (!one.step) {
            chart.emptyLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "no figure yet"));
        }
    }
    if (chart.regions.empty()) {
        chart.emptyNote = m_words.note(m_results.whole());
    }
}

ChartSpec RegionMap::chart(Shows shows, MapChart::Form form) const {
    MapChart chart;
    chart.form = form;
    chart.placeTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Region"));
    ChartSpec spec = titled(shows, GroupKey::Region, chart);
    fill(chart, m_results.regions(), shows);
    spec.note = elsewhere(m_results.regions(), shows);
    spec.content = std::move(chart);
    return spec;
}

ChartSpec RegionMap::provinces(Shows shows, const Analysis& analysis) const {
    MapChart chart;
    chart.form = MapChart::Form::Board;
    chart.placeTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Province"));
    ChartSpec spec = titled(shows, GroupKey::Province, chart);
    if (m_results.request().publicMode) {
        chart.emptyNote =
            m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Provinces are not published: choose the regions."));
    } else {
        const auto breakdowns = analysis.breakdowns(m_results.request().filter,
                                                    {Grouping{{GroupKey::Province}}}, {m_results.horizon()});
        const std::vector<ResultGroup> groups = groupsOf(breakdowns.front(), m_results.request());
        fill(chart, groups, shows);
        const auto& allowed = m_results.request().filter.allowed;
        if (const auto found = allowed.find(GroupKey::Region);
            found != allowed.end() && found->second.size() == 1) {
            // most of a region's people live in its own provinces: these stand first
            std::stable_sort(chart.regions.begin(), chart.regions.end(),
                             [](const MapRegion& a, const MapRegion& b) { return a.n > b.n; });
        }
        spec.note = m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "Where people live, which may be another region than their cohort's."));
    }
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
