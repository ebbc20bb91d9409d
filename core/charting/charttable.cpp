#include "core/charting/charttable.h"

#include <algorithm>
#include <cmath>

#include "core/results/figurewords.h"

namespace jisr {

namespace {

using Kind = ReportColumnKind;
using Row = std::vector<ReportCell>;

/// Makes cells: what a file holds and what a reader sees.
class Cells {
  public:
    explicit Cells(const Phrasebook& phrasebook) : m_phrasebook(phrasebook) {}

    ReportColumn column(const char* title, Kind kind = Kind::Text) const {
        return {m_phrasebook.say(title), kind};
    }
    static ReportCell words(const QString& text, const QString& key = {}) {
        return {text.isEmpty() ? QVariant() : QVariant(text), text, key};
    }
    ReportCell count(qint64 value) const {
        return value < 0 ? words(FigureWords::hiddenSign())
                         : ReportCell{value, m_phrasebook.number(value), {}};
    }
    ReportCell percent(qint64 numerator, qint64 denominator) const {
        return {inMillionths(numerator, denominator), m_phrasebook.percent(numerator, denominator), {}};
    }
    /// @p text: as the chart prints it.
    static ReportCell proportion(double value, const QString& text) {
        return {inMillionths(value), text, {}};
    }
    ReportCell limit(double value) const { return proportion(value, m_phrasebook.perCentFigure(value)); }
    ReportCell limit(std::optional<double> value) const { return value ? limit(*value) : ReportCell{}; }
    ReportCell limitIf(bool known, double value) const { return known ? limit(value) : ReportCell{}; }
    /// What only stands in words ("57,9 %", "1 234", "c") as the value it says; words where it says none.
    ReportCell read(const QString& text) const {
        QString bare = text.trimmed();
        const bool percent = bare.endsWith(u'%');
        while (!bare.isEmpty() && (bare.back() == u'%' || bare.back().isSpace())) {
            bare.chop(1);
        }
        bool isNumber = false;
        if (!percent) {
            const qlonglong whole = m_phrasebook.locale().toLongLong(bare, &isNumber);
            if (isNumber) {
                return {whole, text, {}};
            }
        }
        const double value = m_phrasebook.locale().toDouble(bare, &isNumber);
        // one decimal was printed: three of the proportion, without what binary fractions add
        return isNumber ? ReportCell{percent ? std::round(value * 10) / 1000 : value, text, {}} : words(text);
    }

  private:
    const Phrasebook& m_phrasebook;
};

/// A column that was read from words is of the kind that its cells turned out to be.
void settleKinds(ReportTable& table) {
    for (qsizetype column = 1; column < table.columns.size(); ++column) {
        if (table.columns[column].kind != Kind::Text) {
            continue;
        }
        for (const Row& row : table.rows) {
            const ReportCell& cell = row[static_cast<std::size_t>(column)];
            if (cell.value.typeId() == QMetaType::LongLong) {
                table.columns[column].kind = Kind::Count;
            } else if (cell.value.typeId() == QMetaType::Double) {
                table.columns[column].kind = cell.text.contains(u'%') ? Kind::Percent : Kind::Decimal;
            }
        }
    }
}

ReportTable tableOf(const DotChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {cells.column(QT_TRANSLATE_NOOP("core", "Group")),
                     chart.valueTitle.isEmpty()
                         ? cells.column(QT_TRANSLATE_NOOP("core", "Rate"), Kind::Percent)
                         : ReportColumn{chart.valueTitle, Kind::Percent},
                     cells.column(QT_TRANSLATE_NOOP("core", "95% from"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "95% to"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "Upper bound"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "Counted"), Kind::Count),
                     cells.column(QT_TRANSLATE_NOOP("core", "Out of"), Kind::Count)};
    for (const DotMark& mark : chart.marks) {
        const bool shown = mark.rate.has_value();
        // no rate and no bound of somebody: the disclosure rules keep the count to themselves
        const bool counted = shown || mark.upperBound > 0 || mark.denominator == 0;
        // a bound below its rate is none: it is hidden
        const ReportCell bound = shown && mark.upperBound < *mark.rate
                                     ? Cells::words(FigureWords::hiddenSign())
                                     : cells.limitIf(shown, mark.upperBound);
        table.rows.push_back(
            {Cells::words(mark.label, mark.key),
             shown ? cells.percent(mark.numerator, mark.denominator)
                   : Cells::words(mark.note.isEmpty() ? FigureWords::nothingSign() : mark.note),
             cells.limitIf(shown, mark.low), cells.limitIf(shown, mark.high), bound,
             cells.count(counted ? mark.numerator : -1), cells.count(mark.denominator)});
    }
    return table;
}

ReportTable tableOf(const StackChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {cells.column(QT_TRANSLATE_NOOP("core", "Group"))};
    for (const StackSeries& series : chart.series) {
        table.columns.append({series.label, Kind::Count});
    }
    table.columns.append(cells.column(QT_TRANSLATE_NOOP("core", "Out of"), Kind::Count));
    for (const StackBar& bar : chart.bars) {
        Row row{Cells::words(bar.label, bar.key)};
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            row.push_back(i < bar.counts.size() ? cells.count(bar.counts[i])
                          : i == 0              ? Cells::words(bar.note)
                                                : ReportCell{});
        }
        row.push_back(bar.counts.empty() ? ReportCell{} : cells.count(bar.total));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable tableOf(const CurveChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {chart.timeTitle.isEmpty() ? cells.column(QT_TRANSLATE_NOOP("core", "Day"), Kind::Count)
                                               : ReportColumn{chart.timeTitle, Kind::Count},
                     chart.valueTitle.isEmpty()
                         ? cells.column(QT_TRANSLATE_NOOP("core", "Inserted, %"), Kind::Percent)
                         : ReportColumn{chart.valueTitle, Kind::Percent},
                     cells.column(QT_TRANSLATE_NOOP("core", "95% from"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "95% to"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "Kaplan–Meier"), Kind::Percent)};
    for (const CurvePoint& point : chart.points) {
        ReportCell day = cells.count(point.day);
        day.key = QStringLiteral("day=%1").arg(point.day);
        table.rows.push_back({day, cells.limit(point.incidence), cells.limitIf(point.hasInterval, point.low),
                              cells.limitIf(point.hasInterval, point.high), cells.limit(point.kaplanMeier)});
    }
    return table;
}

// At each of the axis' months a row a curve: what the reader compares.
ReportTable tableOf(const CurvesChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {cells.column(QT_TRANSLATE_NOOP("core", "Group")),
                     cells.column(QT_TRANSLATE_NOOP("core", "Month")),
                     cells.column(QT_TRANSLATE_NOOP("core", "Inserted, %"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "95% from"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "95% to"), Kind::Percent),
                     {chart.atRiskTitle, Kind::Count},
                     {chart.medianTitle, Kind::Text}};
    for (const Curve& curve : chart.curves) {
        for (const CurveTick& tick : curve.ticks) {
            CurvePoint now;
            for (const CurvePoint& point : curve.points) {
                if (point.day <= tick.day) {
                    now = point;
                }
            }
            const bool banded = now.hasInterval && !chart.kaplanMeier;
            table.rows.push_back(
                {Cells::words(curve.label,
                              QStringLiteral("insertion-curves/day=%1/%2").arg(tick.day).arg(curve.key)),
                 Cells::words(tick.label),
                 cells.limitIf(!curve.points.empty(), chart.kaplanMeier ? now.kaplanMeier : now.incidence),
                 cells.limitIf(banded, now.low), cells.limitIf(banded, now.high), cells.count(tick.atRisk),
                 Cells::words(curve.points.empty() ? curve.note : curve.medianLabel)});
        }
    }
    return table;
}

ReportTable tableOf(const FunnelChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {cells.column(QT_TRANSLATE_NOOP("core", "Group")),
                     cells.column(QT_TRANSLATE_NOOP("core", "Rate"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "Counted"), Kind::Count),
                     cells.column(QT_TRANSLATE_NOOP("core", "Out of"), Kind::Count),
                     cells.column(QT_TRANSLATE_NOOP("core", "95% limits, from"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "95% limits, to"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "99.8% limits, from"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "99.8% limits, to"), Kind::Percent),
                     cells.column(QT_TRANSLATE_NOOP("core", "Against chance"))};
    for (const FunnelMark& mark : chart.marks) {
        table.rows.push_back({Cells::words(mark.label, mark.key), cells.percent(mark.numerator, mark.n),
                              cells.count(mark.numerator), cells.count(mark.n),
                              cells.limit(mark.limits.at95.low), cells.limit(mark.limits.at95.high),
                              cells.limit(mark.limits.at998.low), cells.limit(mark.limits.at998.high),
                              Cells::words(mark.flagText)});
    }
    return table;
}

ReportTable tableOf(const GapChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {cells.column(QT_TRANSLATE_NOOP("core", "Group")),
                     cells.column(QT_TRANSLATE_NOOP("core", "Gap, points"), Kind::Decimal),
                     {chart.observedTitle, Kind::Count},
                     {chart.expectedTitle, Kind::Decimal},
                     cells.column(QT_TRANSLATE_NOOP("core", "Out of"), Kind::Count),
                     cells.column(QT_TRANSLATE_NOOP("core", "Rate with the mix of all"), Kind::Percent)};
    for (const GapMark& mark : chart.marks) {
        const auto inTenths = [](double value) { return std::round(value * 10) / 10; };
        table.rows.push_back(
            {Cells::words(mark.label, mark.key),
             mark.gap ? ReportCell{inTenths(*mark.gap), mark.gapText, {}} : Cells::words(mark.note),
             mark.n < 0 ? ReportCell{} : cells.count(mark.observed),
             mark.gap ? ReportCell{inTenths(mark.expected), phrasebook.perCentFigure(mark.expected / 100), {}}
                      : ReportCell{},
             mark.n < 0 ? ReportCell{} : cells.count(mark.n),
             mark.direct ? Cells::proportion(*mark.direct, phrasebook.withPercentSign(
                                                               phrasebook.perCentFigure(*mark.direct)))
                         : ReportCell{}});
    }
    return table;
}

ReportTable tableOf(const MapChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {{chart.placeTitle, Kind::Text}, {chart.valueTitle, Kind::Text}};
    const bool interval = !chart.intervalTitle.isEmpty(), counted = !chart.countTitle.isEmpty();
    if (interval) {
        table.columns.append({chart.intervalTitle, Kind::Text});
    }
    if (counted) {
        table.columns.append({chart.countTitle, Kind::Text});
    }
    for (const MapRegion& region : chart.regions) {
        Row row{Cells::words(region.label, region.key), cells.read(region.value)};
        if (interval) {
            row.push_back(Cells::words(region.interval));
        }
        if (counted) {
            row.push_back(cells.read(region.count));
        }
        table.rows.push_back(std::move(row));
    }
    settleKinds(table);
    return table;
}

ReportTable tableOf(const WaterfallChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {cells.column(QT_TRANSLATE_NOOP("core", "Convention")),
                     {chart.valueTitle, Kind::Percent},
                     cells.column(QT_TRANSLATE_NOOP("core", "Counted"), Kind::Count),
                     cells.column(QT_TRANSLATE_NOOP("core", "Out of"), Kind::Count),
                     {chart.pointsTitle, Kind::Decimal},
                     {chart.changeTitle, Kind::Text},
                     cells.column(QT_TRANSLATE_NOOP("core", "What the rule changes"))};
    const auto inThousandths = [](int tenths) { return tenths / 1000.0; };
    for (std::size_t i = 0; i < chart.marks.size(); ++i) {
        const ConventionMark& mark = chart.marks[i];
        // the step that leads here stands in the line before
        if (i > 0) {
            const ConventionStep& step = chart.steps[i - 1];
            table.rows.push_back({Cells::words(QStringLiteral("→ ") + mark.label, step.key),
                                  {},
                                  {},
                                  {},
                                  step.tenths ? ReportCell{*step.tenths / 10.0, step.pointsText, {}}
                                              : Cells::words(step.pointsText),
                                  Cells::words(step.changeText),
                                  Cells::words(step.sentence)});
        }
        table.rows.push_back({Cells::words(mark.label, mark.key),
                              mark.tenths ? ReportCell{inThousandths(*mark.tenths), mark.rateText, {}}
                                          : Cells::words(mark.note),
                              cells.count(mark.numerator),
                              cells.count(mark.denominator),
                              {},
                              {},
                              {}});
    }
    return table;
}

// A band a line: from where, to where, how many.
ReportTable tableOf(const FlowChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {{chart.fromTitle, Kind::Text},
                     {chart.toTitle, Kind::Text},
                     {chart.countTitle, Kind::Count},
                     {chart.shareTitle, Kind::Text}};
    for (const FlowBand& band : chart.bands) {
        table.rows.push_back({Cells::words(chart.nodes[band.from].label, band.key),
                              Cells::words(chart.nodes[band.to].label),
                              {band.count, band.countText, {}},
                              cells.read(band.shareText)});
    }
    settleKinds(table);
    return table;
}

// A group a row; its key leads to the people of the horizon that the page asks for.
ReportTable tableOf(const HeatChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {{chart.rowTitle, Kind::Text}};
    std::size_t asked = 0;
    for (std::size_t i = 0; i < chart.columns.size(); ++i) {
        table.columns.append({chart.columns[i].label, Kind::Percent});
        table.columns.append({QStringLiteral("n"), Kind::Count});
        asked = chart.columns[i].asked ? i : asked;
    }
    for (const HeatRow& row : chart.rows) {
        Row line{Cells::words(row.label, asked < row.cells.size() ? row.cells[asked].key : QString())};
        for (const HeatCell& cell : row.cells) {
            line.push_back(cells.read(cell.text));
            line.push_back(cells.count(cell.n));
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

template <typename Chart>
void addBandColumns(ReportTable& table, const Chart& chart, const Phrasebook& phrasebook) {
    for (const QString& band : chart.bandLabels) {
        table.columns.append({phrasebook.say({QT_TRANSLATE_NOOP("core", "%1, from"), {band}}), Kind::Count});
        table.columns.append({phrasebook.say({QT_TRANSLATE_NOOP("core", "%1, to"), {band}}), Kind::Count});
    }
}

// A group a row: what was observed, where it lands and between what limits, what is aimed at.
ReportTable tableOf(const GoalChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {
        {chart.groupTitle, Kind::Text}, {chart.observedLabel, Kind::Count}, {chart.medianLabel, Kind::Count}};
    addBandColumns(table, chart, phrasebook);
    table.columns.append({chart.aimLabel, Kind::Count});
    for (const GoalMark& mark : chart.marks) {
        Row line{Cells::words(mark.label, mark.key), cells.count(mark.observed), cells.count(mark.fan[3])};
        for (std::size_t band = 0; band < chart.bandLabels.size(); ++band) {
            line.push_back(cells.count(mark.fan[band]));
            line.push_back(cells.count(mark.fan[6 - band]));
        }
        line.push_back(mark.aim ? cells.count(*mark.aim) : Cells::words(chart.noAim));
        table.rows.push_back(std::move(line));
    }
    return table;
}

// A month a row: what was observed, or the middle and the bands; beside it the plan.
ReportTable tableOf(const FanChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {cells.column(QT_TRANSLATE_NOOP("core", "Month")),
                     {chart.observedLabel, Kind::Count},
                     {chart.medianLabel, Kind::Count}};
    addBandColumns(table, chart, phrasebook);
    table.columns.append({chart.planLabel, Kind::Count});
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const FanPoint& point = chart.points[i];
        Row line{Cells::words(point.label, point.key)};
        if (point.observed) {
            line.push_back(cells.count(*point.observed));
            line.resize(3 + 2 * chart.bandLabels.size());
        } else {
            line.push_back({});
            line.push_back(cells.count(point.fan[3]));
            for (std::size_t band = 0; band < chart.bandLabels.size(); ++band) {
                line.push_back(cells.count(point.fan[band]));
                line.push_back(cells.count(point.fan[6 - band]));
            }
        }
        ReportCell plan;
        for (const FanStep& step : chart.plan) {
            if (step.to == static_cast<int>(i)) {
                plan = cells.count(step.quantity);
            }
        }
        line.push_back(plan);
        table.rows.push_back(std::move(line));
    }
    return table;
}

// A place a row; beside each rate its interval where it has one.
ReportTable tableOf(const TrendChart& chart, const Phrasebook& phrasebook) {
    const Cells cells(phrasebook);
    ReportTable table;
    table.columns = {{chart.placeTitle, Kind::Text}};
    const Kind kind = chart.rates ? Kind::Percent : Kind::Count;
    const auto banded = [](const TrendSeries& series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const TrendPoint& point) { return point.low && point.high; });
    };
    for (const TrendSeries& series : chart.series) {
        table.columns.append({series.label, kind});
        if (banded(series)) {
            table.columns.append(cells.column(QT_TRANSLATE_NOOP("core", "95% from"), kind));
            table.columns.append(cells.column(QT_TRANSLATE_NOOP("core", "95% to"), kind));
        }
    }
    for (std::size_t place = 0; place < chart.places.size(); ++place) {
        Row row{Cells::words(chart.places[place],
                             chart.series.empty() ? QString() : chart.series.front().points[place].key)};
        for (const TrendSeries& series : chart.series) {
            const TrendPoint& point = series.points[place];
            if (!point.value) {
                row.push_back(Cells::words(point.text));
            } else if (chart.rates) {
                row.push_back(Cells::proportion(*point.value, point.text));
            } else {
                row.push_back({qint64(std::llround(*point.value)), point.text, {}});
            }
            if (banded(series)) {
                row.push_back(cells.limit(point.low));
                row.push_back(cells.limit(point.high));
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

ReportTable chartTable(const ChartSpec& spec, const Phrasebook& phrasebook) {
    ReportTable table =
        std::visit([&](const auto& chart) { return tableOf(chart, phrasebook); }, spec.content);
    table.id = spec.id;
    table.title = spec.title;
    table.note = spec.note;
    return table;
}

}  // namespace jisr
