#include "core/charting/cohortheat.h"

#include <QHash>
#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/results/resultgroups.h"

namespace jisr {

using enum IndicatorId;
using State = HeatCell::State;

std::vector<int> CohortHeat::horizons() const {
    return m_results.request().publicMode ? std::vector<int>{m_results.horizon()} : m_analysis.horizons();
}

// Of tens of thousands only those that have a row are named: ordered by what startsBefore() orders by.
std::vector<ResultGroup> CohortHeat::latestCohorts(const Breakdown& breakdown) const {
    const std::vector<CohortRow>& cohorts = m_analysis.dimensions().cohorts;
    CohortRow none;
    none.code = QLatin1String(NoCode);
    const auto rowOf = [&](qsizetype at) -> const CohortRow& {
        const std::int32_t cohort = breakdown.cohort(at);
        return cohort < 0 ? none : cohorts[static_cast<std::size_t>(cohort)];
    };
    const auto rank = [](const CohortRow& cohort) {
        return std::tuple(cohort.startsOn == NoDay, cohort.startsOn, cohort.phase);
    };
    std::vector<qsizetype> places(static_cast<std::size_t>(breakdown.size()));
    std::iota(places.begin(), places.end(), qsizetype(0));
    const auto last = places.begin() + std::min<qsizetype>(MostRows, breakdown.size());
    std::partial_sort(places.begin(), last, places.end(), [&](qsizetype a, qsizetype b) {
        const CohortRow &one = rowOf(a), &other = rowOf(b);
        return rank(one) != rank(other) ? rank(one) > rank(other) : one.code > other.code;
    });
    std::vector<ResultGroup> groups;
    for (auto place = last; place-- != places.begin();) {
        ResultGroup group;
        group.name = breakdown.name(*place, 0);
        group.slice = CohortSlices::alone(rowOf(*place), breakdown.cohort(*place));
        group.key = QStringLiteral("cohort=") + group.name.code;
        groups.push_back(std::move(group));
    }
    return groups;
}

// Cohorts stand in the order of time: of too many those that began last are shown.
std::vector<ResultGroup> CohortHeat::shown(GroupKey by) const {
    const std::vector<ResultGroup>& all = m_results.groups(by);
    const qsizetype left = std::max<qsizetype>(0, static_cast<qsizetype>(all.size()) - MostRows);
    return by == GroupKey::Cohort ? std::vector(all.begin() + left, all.end())
                                  : std::vector(all.begin(), all.end() - left);
}

CohortHeat::Counts CohortHeat::counted(GroupKey by, Rows rows) const {
    const auto total = static_cast<qsizetype>(m_results.groups(by).size());
    Counts counts;
    if (m_results.request().publicMode) {
        for (ResultGroup& group : shown(by)) {
            counts.rows.push_back({std::move(group), {}});
        }
        counts.left = total - static_cast<qsizetype>(counts.rows.size());
        return counts;
    }
    const std::vector<int> columns = horizons();
    const Breakdown breakdown =
        m_analysis.breakdowns(m_results.request().filter, {Grouping{{by}}}, columns).front();
    const bool each = rows == Rows::EachCohort;
    const bool byCohort = by == GroupKey::Cohort;
    // a half-year is the sum of its cohorts
    std::vector<qsizetype> rowOfCohort(byCohort ? m_analysis.dimensions().cohorts.size() + 1 : 0, -1);
    QHash<QString, qsizetype> rowOfCode;
    for (ResultGroup& group : each ? latestCohorts(breakdown) : shown(by)) {
        const auto row = static_cast<qsizetype>(counts.rows.size());
        for (const std::int32_t position : group.slice.positions) {
            rowOfCohort[static_cast<std::size_t>(position + 1)] = row;
        }
        rowOfCode.insert(group.name.code, row);
        counts.rows.push_back(
            {std::move(group),
             std::vector<Statuses>(columns.size(), Statuses(static_cast<std::size_t>(StatusCount)))});
    }
    counts.left = (each ? breakdown.size() : total) - static_cast<qsizetype>(counts.rows.size());
    for (qsizetype at = 0; at < breakdown.size(); ++at) {
        const qsizetype row = byCohort ? rowOfCohort[static_cast<std::size_t>(breakdown.cohort(at) + 1)]
                                       : rowOfCode.value(breakdown.name(at, 0).code, -1);
        for (std::size_t i = 0; row >= 0 && i < columns.size(); ++i) {
            breakdown.addStatuses(at, columns[i], counts.rows[static_cast<std::size_t>(row)].statuses[i]);
        }
    }
    return counts;
}

QString CohortHeat::inFull(const ResultGroup& group, int horizon, const FigureWords& words) const {
    QStringList lines = words.insertionInFull(group).split(u'\n');
    lines.insert(1, m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 months after graduation"),
                                      {m_phrasebook.number(horizon)}}));
    if (const Figure* due = group.open(Due, horizon); due && due->denominator > 0) {
        lines << m_phrasebook.say(
            {QT_TRANSLATE_NOOP("core", "due: %1 of %2 graduates"),
             {m_phrasebook.number(due->numerator), m_phrasebook.number(due->denominator)}});
    }
    return lines.join(u'\n');
}

/// @p shaded: what its shade stands for, in whole per cent; left empty where nothing is shaded.
HeatCell CohortHeat::cell(const ResultGroup& group, int horizon, std::optional<qint64>& shaded) const {
    const FigureWords words(m_phrasebook, m_results, horizon);
    const Figure* figure = group.find(Ins, horizon);
    const Figure* due = group.find(Due, horizon);
    HeatCell cell;
    cell.detail = inFull(group, horizon, words);
    if (!figure) {
        cell.state = due ? State::NotDue : State::Nobody;
        cell.text = due ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "to come")) : FigureWords::nothingSign();
        if (due) {
            cell.key = words.key(group, Due, horizon);
        }
        return cell;
    }
    const Cover cover = group.cover(Ins, horizon);
    cell.key = words.key(group, Ins, horizon);
    cell.text = words.rate(group, Ins).text;
    cell.n = cover.denominator ? figure->denominator : -1;
    if (cover.denominator && figure->denominator > 0) {
        cell.count = m_phrasebook.say({QT_TRANSLATE_NOOP("core", "n = %1"), {m_phrasebook.number(cell.n)}});
    }
    const Figure* openDue = group.open(Due, horizon);
    cell.partly = openDue && openDue->numerator < openDue->denominator;
    switch (cover.rate) {
        case Shown::Hidden:
            cell.state = State::Hidden;
            return cell;
        case Shown::Nothing:
            cell.state = State::Nobody;
            return cell;
        case Shown::AtMost5:  // what is printed, not what is known
            shaded = 0;
            break;
        case Shown::AtLeast95:
            shaded = 100;
            break;
        case Shown::Rate:
            cell.warning = words.quality(group) == Quality::Warning;
            if (words.quality(group) == Quality::CountsOnly) {
                cell.state = State::Bounds;
                return cell;
            }
            shaded = 100 * figure->numerator / figure->denominator;
            break;
    }
    cell.state = State::Value;
    return cell;
}

void CohortHeat::addLegend(HeatChart& chart) const {
    for (const HeatRow& row : chart.rows) {
        for (const HeatCell& cell : row.cells) {
            if (cell.warning) {
                chart.warningLabel =
                    m_phrasebook.say(QT_TRANSLATE_NOOP("core", "* answers < 70%: read with the bounds"));
            }
            if (cell.partly) {
                chart.partlyLabel =
                    m_phrasebook.say(QT_TRANSLATE_NOOP("core", "not all graduates are due yet"));
            }
            if (cell.state == State::Bounds) {
                chart.boundsLabel =
                    m_phrasebook.say(QT_TRANSLATE_NOOP("core", "† answers < 50%: no rate, bounds only"));
            } else if (cell.state == State::Hidden) {
                chart.hiddenLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "c: not published"));
            } else if (cell.state == State::NotDue) {
                chart.notDueLabel =
                    m_phrasebook.say(QT_TRANSLATE_NOOP("core", "to come: no graduate is due yet"));
            }
        }
    }
}

ChartSpec CohortHeat::chart(GroupKey by, Rows rows) const {
    const bool apart = rows == Rows::EachCohort && m_results.bundled();
    const bool inPublic = m_results.request().publicMode;
    if (rows == Rows::EachCohort) {
        by = GroupKey::Cohort;
    }
    ChartSpec spec;
    spec.id = QStringLiteral("cohort-heat");
    spec.language = m_phrasebook.language();
    spec.rightToLeft = m_phrasebook.rightToLeft();
    spec.title = m_phrasebook.say(
        {QT_TRANSLATE_NOOP("core", "Insertion at every horizon, %1"),
         {apart ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "by cohort")) : m_words.byKey(by)}});
    spec.subtitle = m_phrasebook.say(QT_TRANSLATE_NOOP(
        "core", "per cent of the observable graduates, by months since graduation · compare down a column"));
    HeatChart chart;
    chart.rowTitle = by == GroupKey::Cohort && m_results.bundled() && !apart
                         ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Half-year of entry"))
                         : m_phrasebook.say(groupKeyName(by));
    if (apart && inPublic) {
        // the results' printout holds half-years only
        chart.emptyNote = m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "not published cohort by cohort: choose the half-years of entry"));
        spec.content = std::move(chart);
        return spec;
    }
    for (const int horizon : horizons()) {
        chart.columns.push_back({horizon,
                                 m_phrasebook.count(QT_TRANSLATE_N_NOOP("core", "%n month(s)"), horizon),
                                 horizon == m_results.horizon()});
    }
    Counts counts = counted(by, rows);
    QStringList notes;
    if (counts.left > 0) {
        const char* text =
            by == GroupKey::Cohort
                ? QT_TRANSLATE_N_NOOP(
                      "core", "%n earlier cohort(s) not shown: filter, or group by half-year, to see them.")
                : QT_TRANSLATE_N_NOOP("core", "%n group(s) not shown: filter to see them.");
        notes << m_phrasebook.count(text, counts.left);
    }
    if (inPublic) {
        notes << m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "Only the horizon of the question is published."));
    }
    std::vector<std::vector<std::optional<qint64>>> shaded;
    std::vector<qint64> values;
    for (Counted& one : counts.rows) {
        HeatRow row{m_words.label(one.group), {}};
        auto& shades = shaded.emplace_back();
        for (std::size_t i = 0; i < chart.columns.size(); ++i) {
            const int horizon = chart.columns[i].months;
            if (!inPublic) {
                one.group.published.group.figures = figuresAt(one.statuses[i], horizon, false);
                one.group.published = std::move(
                    internalEdition({one.group.published.group}, m_results.cutOff(), {}).groups.front());
            }
            row.cells.push_back(cell(one.group, horizon, shades.emplace_back()));
            if (shades.back()) {
                values.push_back(*shades.back());
            }
        }
        chart.rows.push_back(std::move(row));
    }
    const ShadeSteps steps = ShadeSteps::perCent(values);
    chart.steps = steps.perCentLabels(m_phrasebook);
    for (std::size_t r = 0; r < shaded.size(); ++r) {
        for (std::size_t c = 0; c < shaded[r].size(); ++c) {
            if (shaded[r][c]) {
                chart.rows[r].cells[c].step = steps.stepOf(*shaded[r][c]);
            }
        }
    }
    addLegend(chart);
    if (chart.rows.empty()) {
        chart.emptyNote = m_words.note(m_results.whole());
    }
    spec.note = notes.join(u' ');
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
