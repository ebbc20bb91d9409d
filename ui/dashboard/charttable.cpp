#include <QCoreApplication>
#include <algorithm>

#include "core/results/figurewords.h"
#include "ui/dashboard/chartcard.h"

namespace jisr {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("ChartTable", text);
}

ChartTable tableOf(const DotChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {
        say(QT_TRANSLATE_NOOP("ChartTable", "Group")),
        chart.valueTitle.isEmpty() ? say(QT_TRANSLATE_NOOP("ChartTable", "Rate")) : chart.valueTitle,
        say(QT_TRANSLATE_NOOP("ChartTable", "95% from")),
        say(QT_TRANSLATE_NOOP("ChartTable", "95% to")),
        say(QT_TRANSLATE_NOOP("ChartTable", "Upper bound")),
        say(QT_TRANSLATE_NOOP("ChartTable", "Counted")),
        say(QT_TRANSLATE_NOOP("ChartTable", "Out of"))};
    for (const DotMark& mark : chart.marks) {
        QStringList row{mark.label};
        if (mark.rate) {
            row << phrasebook.percent(mark.numerator, mark.denominator) << phrasebook.perCentFigure(mark.low)
                << phrasebook.perCentFigure(mark.high) << phrasebook.perCentFigure(mark.upperBound);
        } else {
            row << (mark.note.isEmpty() ? QStringLiteral("–") : mark.note) << QString() << QString()
                << QString();
        }
        // no rate and no bound of somebody: the disclosure rules keep the count to themselves
        const bool counted = mark.rate || mark.upperBound > 0 || mark.denominator == 0;
        row << (counted ? phrasebook.number(mark.numerator) : FigureWords::hiddenSign())
            << (mark.denominator < 0 ? FigureWords::hiddenSign() : phrasebook.number(mark.denominator));
        table.rows.append(row);
        table.keys.append(mark.key);
    }
    return table;
}

ChartTable tableOf(const StackChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {say(QT_TRANSLATE_NOOP("ChartTable", "Group"))};
    for (const StackSeries& series : chart.series) {
        table.headings.append(series.label);
    }
    table.headings.append(say(QT_TRANSLATE_NOOP("ChartTable", "Out of")));
    for (const StackBar& bar : chart.bars) {
        QStringList row{bar.label};
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            row.append(i < bar.counts.size() ? phrasebook.number(bar.counts[i])
                       : i == 0              ? bar.note
                                             : QString());
        }
        row.append(bar.counts.empty() ? QString() : phrasebook.number(bar.total));
        table.rows.append(row);
        table.keys.append(bar.key);
    }
    return table;
}

ChartTable tableOf(const CurveChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {
        chart.timeTitle.isEmpty() ? say(QT_TRANSLATE_NOOP("ChartTable", "Day")) : chart.timeTitle,
        chart.valueTitle.isEmpty() ? say(QT_TRANSLATE_NOOP("ChartTable", "Inserted, %")) : chart.valueTitle,
        say(QT_TRANSLATE_NOOP("ChartTable", "95% from")), say(QT_TRANSLATE_NOOP("ChartTable", "95% to")),
        say(QT_TRANSLATE_NOOP("ChartTable", "Kaplan–Meier"))};
    for (const CurvePoint& point : chart.points) {
        table.rows.append({phrasebook.number(point.day), phrasebook.perCentFigure(point.incidence),
                           point.hasInterval ? phrasebook.perCentFigure(point.low) : QString(),
                           point.hasInterval ? phrasebook.perCentFigure(point.high) : QString(),
                           phrasebook.perCentFigure(point.kaplanMeier)});
        table.keys.append(QStringLiteral("day=%1").arg(point.day));
    }
    return table;
}

// At each of the axis' months a row a curve: what the reader compares.
ChartTable tableOf(const CurvesChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {say(QT_TRANSLATE_NOOP("ChartTable", "Group")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Month")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Inserted, %")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "95% from")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "95% to")),
                      chart.atRiskTitle,
                      chart.medianTitle};
    for (const Curve& curve : chart.curves) {
        for (const CurveTick& tick : curve.ticks) {
            CurvePoint now;
            for (const CurvePoint& point : curve.points) {
                if (point.day <= tick.day) {
                    now = point;
                }
            }
            const bool banded = now.hasInterval && !chart.kaplanMeier;
            table.rows.append(
                {curve.label, tick.label,
                 curve.points.empty()
                     ? QString()
                     : phrasebook.perCentFigure(chart.kaplanMeier ? now.kaplanMeier : now.incidence),
                 banded ? phrasebook.perCentFigure(now.low) : QString(),
                 banded ? phrasebook.perCentFigure(now.high) : QString(),
                 tick.atRisk < 0 ? FigureWords::hiddenSign() : phrasebook.number(tick.atRisk),
                 curve.points.empty() ? curve.note : curve.medianLabel});
            table.keys.append(QStringLiteral("insertion-curves/day=%1/%2").arg(tick.day).arg(curve.key));
        }
    }
    return table;
}

ChartTable tableOf(const FunnelChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {say(QT_TRANSLATE_NOOP("ChartTable", "Group")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Rate")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Counted")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Out of")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "95% limits")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "99.8% limits")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Against chance"))};
    const auto range = [&phrasebook](const Interval& limits) {
        return phrasebook.perCentFigure(limits.low) + QStringLiteral("–") +
               phrasebook.perCentFigure(limits.high);
    };
    for (const FunnelMark& mark : chart.marks) {
        table.rows.append({mark.label, phrasebook.percent(mark.numerator, mark.n),
                           phrasebook.number(mark.numerator), phrasebook.number(mark.n),
                           range(mark.limits.at95), range(mark.limits.at998), mark.flagText});
        table.keys.append(mark.key);
    }
    return table;
}

ChartTable tableOf(const GapChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {say(QT_TRANSLATE_NOOP("ChartTable", "Group")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Gap, points")),
                      chart.observedTitle,
                      chart.expectedTitle,
                      say(QT_TRANSLATE_NOOP("ChartTable", "Out of")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Rate with the mix of all"))};
    for (const GapMark& mark : chart.marks) {
        table.rows.append(
            {mark.label, mark.gap ? mark.gapText : mark.note, phrasebook.number(mark.observed),
             mark.gap ? phrasebook.perCentFigure(mark.expected / 100) : QString(),
             mark.n < 0 ? QString() : phrasebook.number(mark.n),
             mark.direct ? phrasebook.withPercentSign(phrasebook.perCentFigure(*mark.direct)) : QString()});
        table.keys.append(mark.key);
    }
    return table;
}

ChartTable tableOf(const MapChart& chart, const Phrasebook&) {
    ChartTable table;
    table.headings = {say(QT_TRANSLATE_NOOP("ChartTable", "Region")), chart.valueTitle};
    const bool interval = !chart.intervalTitle.isEmpty(), counted = !chart.countTitle.isEmpty();
    if (interval) {
        table.headings.append(chart.intervalTitle);
    }
    if (counted) {
        table.headings.append(chart.countTitle);
    }
    for (const MapRegion& region : chart.regions) {
        QStringList row{region.label, region.value};
        if (interval) {
            row.append(region.interval);
        }
        if (counted) {
            row.append(region.count);
        }
        table.rows.append(row);
        table.keys.append(region.key);
    }
    return table;
}

ChartTable tableOf(const WaterfallChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {say(QT_TRANSLATE_NOOP("ChartTable", "Convention")),
                      chart.valueTitle,
                      say(QT_TRANSLATE_NOOP("ChartTable", "Counted")),
                      say(QT_TRANSLATE_NOOP("ChartTable", "Out of")),
                      chart.pointsTitle,
                      chart.changeTitle,
                      say(QT_TRANSLATE_NOOP("ChartTable", "What the rule changes"))};
    const auto count = [&phrasebook](qint64 value) {
        return value < 0 ? FigureWords::hiddenSign() : phrasebook.number(value);
    };
    for (std::size_t i = 0; i < chart.marks.size(); ++i) {
        const ConventionMark& mark = chart.marks[i];
        // the step that leads here stands in the line before
        if (i > 0) {
            const ConventionStep& step = chart.steps[i - 1];
            table.rows.append({QStringLiteral("→ ") + mark.label, QString(), QString(), QString(),
                               step.pointsText, step.changeText, step.sentence});
            table.keys.append(step.key);
        }
        table.rows.append({mark.label, mark.tenths ? mark.rateText : mark.note, count(mark.numerator),
                           count(mark.denominator), QString(), QString(), QString()});
        table.keys.append(mark.key);
    }
    return table;
}

// A group a row; its key leads to the people of the horizon that the page asks for.
// A band a line: from where, to where, how many.
ChartTable tableOf(const FlowChart& chart, const Phrasebook&) {
    ChartTable table;
    table.headings = {chart.fromTitle, chart.toTitle, chart.countTitle, chart.shareTitle};
    for (const FlowBand& band : chart.bands) {
        table.rows.append(
            {chart.nodes[band.from].label, chart.nodes[band.to].label, band.countText, band.shareText});
        table.keys.append(band.key);
    }
    return table;
}

ChartTable tableOf(const HeatChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {chart.rowTitle};
    std::size_t asked = 0;
    for (std::size_t i = 0; i < chart.columns.size(); ++i) {
        table.headings << chart.columns[i].label << QStringLiteral("n");
        asked = chart.columns[i].asked ? i : asked;
    }
    for (const HeatRow& row : chart.rows) {
        QStringList line{row.label};
        for (const HeatCell& cell : row.cells) {
            line << cell.text << (cell.n < 0 ? FigureWords::hiddenSign() : phrasebook.number(cell.n));
        }
        table.rows.append(line);
        table.keys.append(asked < row.cells.size() ? row.cells[asked].key : QString());
    }
    return table;
}

// A group a row: what was observed, where it lands and between what limits, what is aimed at.
ChartTable tableOf(const GoalChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {chart.groupTitle, chart.observedLabel, chart.medianLabel};
    for (const QString& band : chart.bandLabels) {
        table.headings << say(QT_TRANSLATE_NOOP("ChartTable", "%1, from")).arg(band)
                       << say(QT_TRANSLATE_NOOP("ChartTable", "%1, to")).arg(band);
    }
    table.headings << chart.aimLabel;
    for (const GoalMark& mark : chart.marks) {
        QStringList line{mark.label, phrasebook.number(mark.observed), phrasebook.number(mark.fan[3])};
        for (std::size_t band = 0; band < chart.bandLabels.size(); ++band) {
            line << phrasebook.number(mark.fan[band]) << phrasebook.number(mark.fan[6 - band]);
        }
        table.rows.append(line << (mark.aim ? phrasebook.number(*mark.aim) : chart.noAim));
        table.keys.append(mark.key);
    }
    return table;
}

// A month a row: what was observed, or the middle and the band of 80 %; beside it the plan.
ChartTable tableOf(const FanChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {say(QT_TRANSLATE_NOOP("ChartTable", "Month")), chart.observedLabel, chart.medianLabel};
    for (const QString& band : chart.bandLabels) {
        table.headings << say(QT_TRANSLATE_NOOP("ChartTable", "%1, from")).arg(band)
                       << say(QT_TRANSLATE_NOOP("ChartTable", "%1, to")).arg(band);
    }
    table.headings << chart.planLabel;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const FanPoint& point = chart.points[i];
        QStringList line{point.label};
        if (point.observed) {
            line << phrasebook.number(*point.observed);
            line.resize(3 + 2 * static_cast<qsizetype>(chart.bandLabels.size()));
        } else {
            line << QString() << phrasebook.number(point.fan[3]);
            for (std::size_t band = 0; band < chart.bandLabels.size(); ++band) {
                line << phrasebook.number(point.fan[band]) << phrasebook.number(point.fan[6 - band]);
            }
        }
        QString plan;
        for (const FanStep& step : chart.plan) {
            if (step.to == static_cast<int>(i)) {
                plan = phrasebook.number(step.quantity);
            }
        }
        table.rows.append(line << plan);
        table.keys.append(QString());
    }
    return table;
}

// A place a row; beside each rate its interval where it has one.
ChartTable tableOf(const TrendChart& chart, const Phrasebook& phrasebook) {
    ChartTable table;
    table.headings = {chart.placeTitle};
    const auto banded = [](const TrendSeries& series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const TrendPoint& point) { return point.low && point.high; });
    };
    for (const TrendSeries& series : chart.series) {
        table.headings.append(series.label);
        if (banded(series)) {
            table.headings << say(QT_TRANSLATE_NOOP("ChartTable", "95% from"))
                           << say(QT_TRANSLATE_NOOP("ChartTable", "95% to"));
        }
    }
    for (std::size_t place = 0; place < chart.places.size(); ++place) {
        QStringList row{chart.places[place]};
        for (const TrendSeries& series : chart.series) {
            const TrendPoint& point = series.points[place];
            row.append(point.text);
            if (banded(series)) {
                row << (point.low ? phrasebook.perCentFigure(*point.low) : QString())
                    << (point.high ? phrasebook.perCentFigure(*point.high) : QString());
            }
        }
        table.rows.append(row);
        table.keys.append(chart.series.empty() ? QString() : chart.series.front().points[place].key);
    }
    return table;
}

}  // namespace

ChartTable chartTable(const ChartSpec& spec, const Phrasebook& phrasebook) {
    return std::visit([&](const auto& chart) { return tableOf(chart, phrasebook); }, spec.content);
}

}  // namespace jisr
