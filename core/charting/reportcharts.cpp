#include "core/charting/reportcharts.h"
#include "core/indicators/earliereditions.h"

#include <cmath>

#include "core/indicators/earliereditions.h"
#include "core/statistics/wilson.h"

namespace jisr {

using enum IndicatorId;

const std::vector<IndicatorId>& ReportCharts::shares() {
    static const std::vector<IndicatorId> all = {Emp,    ShAppr,  ShCi,      ShStudy,  ShInt,
                                                 ShSeek, ShInact, Unreached, NotTraced};
    return all;
}

ChartSpec ReportCharts::begun(const char* id, const QString& title) const {
    ChartSpec spec;
    spec.id = QLatin1String(id);
    spec.title = title;
    spec.language = m_phrasebook.language();
    spec.rightToLeft = m_phrasebook.rightToLeft();
    return spec;
}

ChartSpec ReportCharts::insertionByRegion() const {
    return dots("insertion-by-region",
                m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Insertion at %1 months by region"),
                                  {m_phrasebook.number(m_results.horizon())}}),
                m_results.regions());
}

ChartSpec ReportCharts::insertionByOperator() const {
    return dots("insertion-by-operator",
                m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Insertion at %1 months by operator"),
                                  {m_phrasebook.number(m_results.horizon())}}),
                m_results.operators());
}

ChartSpec ReportCharts::insertionBy(GroupKey key) const {
    return dots("insertion-by",
                m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Insertion at %1 months %2"),
                                  {m_phrasebook.number(m_results.horizon()), m_words.byKey(key)}}),
                m_results.groups(key));
}

ChartSpec ReportCharts::situationBy(GroupKey key) const {
    return stack("situation-by",
                 m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Situation at %1 months %2"),
                                   {m_phrasebook.number(m_results.horizon()), m_words.byKey(key)}}),
                 m_results.groups(key));
}

ChartSpec ReportCharts::dots(const char* id, const QString& title,
                             const std::vector<ResultGroup>& groups) const {
    const int horizon = m_results.horizon();
    ChartSpec spec = begun(id, title);
    spec.subtitle = m_phrasebook.say(QT_TRANSLATE_NOOP(
        "core", "dot: rate · line: 95% CI · band: up to the upper bound · n: observable graduates"));
    DotChart chart;
    chart.countTitle = QStringLiteral("n");
    const ResultGroup& whole = m_results.whole();
    const Figure* pooled = whole.open(Ins, horizon);
    if (m_results.request().reference) {
        chart.reference = m_results.request().reference;
        chart.referenceLabel =
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Target %1"),
                              {m_phrasebook.withPercentSign(m_phrasebook.perCentFigure(*chart.reference))}});
    } else if (pooled && pooled->denominator > 0 && m_words.quality(whole) != Quality::CountsOnly) {
        chart.reference = static_cast<double>(pooled->numerator) / static_cast<double>(pooled->denominator);
        chart.referenceLabel = m_words.label(whole) + u' ' + m_words.rateOf(*pooled);
    }
    bool warned = false;
    for (const ResultGroup& group : groups) {
        DotMark mark;
        mark.label = m_words.label(group);
        mark.key = m_words.key(group, Ins, horizon);
        mark.detail = m_words.insertionInFull(group);
        mark.note = m_words.note(group);
        const Figure* figure = group.find(Ins, horizon);
        const Cover cover = group.cover(Ins, horizon);
        mark.denominator = !figure ? 0 : cover.denominator ? figure->denominator : -1;
        if (figure && cover.rate == Shown::Rate && figure->denominator > 0) {
            const auto n = static_cast<double>(figure->denominator);
            mark.numerator = figure->numerator;
            if (const Figure* bound = group.open(InsUb, horizon)) {
                mark.upperBound = static_cast<double>(bound->numerator) / n;
            }
            const Quality quality = m_words.quality(group);
            if (quality != Quality::CountsOnly) {
                const Interval limits = wilson(figure->numerator, figure->denominator);
                mark.rate = static_cast<double>(figure->numerator) / n;
                mark.low = limits.low;
                mark.high = limits.high;
                mark.warning = quality == Quality::Warning;
                warned = warned || mark.warning;
            }
        }
        chart.marks.push_back(std::move(mark));
    }
    if (warned) {
        spec.note = m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "Hollow dot: fewer than 70% answered; read the rate with its bounds."));
    }
    spec.content = std::move(chart);
    return spec;
}

// Public editions know four parts only, each a difference of printed counts; the disclosure rules have seen
// to it that none of these differences is of one to four people.
std::vector<ReportCharts::Share> ReportCharts::segments(const ResultGroup& group) const {
    const int horizon = m_results.horizon();
    std::vector<Share> parts;
    if (!m_results.request().publicMode) {
        for (const IndicatorId id : shares()) {
            const Figure* part = group.open(id, horizon);
            if (!part) {
                return {};
            }
            parts.push_back({part->numerator, part->denominator});
        }
        return parts;
    }
    const Figure *inserted = group.open(Ins, horizon), *employed = group.open(Emp, horizon),
                 *bound = group.open(InsUb, horizon), *unknown = group.open(Unk, horizon);
    if (!inserted || !employed || !bound || !unknown) {
        return {};
    }
    const qint64 n = inserted->denominator;
    return {{employed->numerator, n},
            {inserted->numerator - employed->numerator, n},
            {n - bound->numerator, n},
            {unknown->numerator, n}};
}

std::vector<StackSeries> ReportCharts::series() const {
    if (m_results.request().publicMode) {
        return {{m_phrasebook.say(QT_TRANSLATE_NOOP("core", "In employment")), QStringLiteral("EMP"), false},
                {m_phrasebook.say(QT_TRANSLATE_NOOP("core", "In alternance or on an insertion contract")),
                 QStringLiteral("CONTRACT"), false},
                {m_phrasebook.say(
                     QT_TRANSLATE_NOOP("core", "Not inserted: study, internship, seeking, inactive")),
                 QStringLiteral("NOT_INSERTED"), false},
                {m_phrasebook.say(indicatorInfo(Unk).name), QStringLiteral("UNK"), true}};
    }
    std::vector<StackSeries> all;
    for (const IndicatorId id : shares()) {
        const IndicatorInfo& info = indicatorInfo(id);
        all.push_back({id == Emp ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "In employment"))
                                 : m_phrasebook.say(info.name),
                       QLatin1String(info.code), id == Unreached || id == NotTraced});
    }
    return all;
}

StackBar ReportCharts::bar(const ResultGroup& group, const std::vector<StackSeries>& series) const {
    const int horizon = m_results.horizon();
    StackBar bar;
    bar.label = m_words.label(group);
    bar.key = QStringLiteral("%1/").arg(horizon) + group.key;
    const Figure* figure = group.find(Ins, horizon);
    bar.total = !figure ? 0 : group.cover(Ins, horizon).denominator ? figure->denominator : -1;
    const std::vector<Share> parts = segments(group);
    if (!figure || figure->denominator == 0 || parts.empty()) {
        // a bar with one part missing would show it by what is left over
        const bool hidden = figure && figure->denominator > 0;
        bar.note = hidden && group.open(Ins, horizon)
                       ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "not published"))
                       : m_words.note(group);
        return bar;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bar.counts.push_back(parts[i].count);
        bar.details.push_back(bar.label + u'\n' +
                              m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2 of %3 (%4)"),
                                                {series[i].label, m_phrasebook.number(parts[i].count),
                                                 m_phrasebook.number(parts[i].n),
                                                 m_phrasebook.percent(parts[i].count, parts[i].n)}}));
    }
    return bar;
}

ChartSpec ReportCharts::situationByCohort() const {
    const QString months = m_phrasebook.number(m_results.horizon());
    return stack(
        "situation-by-cohort",
        m_phrasebook.say({m_results.bundled()
                              ? QT_TRANSLATE_NOOP("core", "Situation at %1 months by half-year of entry")
                              : QT_TRANSLATE_NOOP("core", "Situation at %1 months by cohort"),
                          {months}}),
        m_results.cohorts());
}

ChartSpec ReportCharts::stack(const char* id, const QString& title,
                              const std::vector<ResultGroup>& groups) const {
    ChartSpec spec = begun(id, title);
    spec.subtitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "100% = n, the observable graduates"));
    StackChart chart;
    chart.countTitle = QStringLiteral("n");
    chart.series = series();
    for (const ResultGroup& group : groups) {
        if (group.find(Due, m_results.horizon())) {
            chart.bars.push_back(bar(group, chart.series));
        }
    }
    spec.content = std::move(chart);
    return spec;
}

std::vector<std::pair<int, int>> curveMonths(const Results& results) {
    std::vector<std::pair<int, int>> months;
    if (results.curve().empty()) {
        return months;
    }
    const int last = std::max(results.curve().back().day, 91);
    const int step = last > 4 * 365 ? 12 : last > 2 * 365 ? 6 : 3;
    for (int month = 0;; month += step) {
        const int day = static_cast<int>(std::lround(month * 365.25 / 12));
        if (day > last) {
            break;
        }
        months.emplace_back(day, month);
    }
    return months;
}

const CurveRow* curveAt(const Results& results, int day) {
    const CurveRow* found = nullptr;
    for (const CurveRow& row : results.curve()) {
        if (row.day > day) {
            break;
        }
        found = &row;
    }
    return found;
}

QString riskName(int day) {
    return QStringLiteral("at_risk/%1").arg(day);
}

std::vector<std::optional<qint64>> risksAt(const Results& results,
                                           const std::vector<std::pair<int, int>>& months) {
    std::vector<std::optional<qint64>> risks;
    std::optional<qint64> last;
    const qint64 small = results.request().publicMode ? results.parameters().pubMinCell : 1;
    for (const auto& [day, month] : months) {
        std::optional<qint64> risk = results.atRisk(day);
        if (risk && results.request().publicMode &&
            ((*risk > 0 && *risk < small) || (last && *last != *risk && *last - *risk < small))) {
            risk.reset();
        }
        const ReportRequest& request = results.request();
        if (risk && request.publicMode && request.earlier &&
            request.earlier->isNear({request.filter, riskName(day), *risk}, small)) {
            risk.reset();
        }
        if (risk) {
            last = risk;
        }
        risks.push_back(risk);
    }
    return risks;
}

CurveTick ReportCharts::tick(int day, const QString& label, std::optional<qint64> atRisk) const {
    CurveTick tick{day, label, atRisk.value_or(-1), label};
    if (const CurveRow* row = curveAt(m_results, day)) {
        const QString rate = m_phrasebook.withPercentSign(m_phrasebook.perCentFigure(row->incidence));
        tick.detail +=
            u'\n' + (row->limits && !m_results.request().publicMode
                         ? m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 inserted (95% CI %2)"),
                                             {rate, m_words.range(row->limits->low, row->limits->high)}})
                         : m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 inserted"), {rate}}));
    }
    if (atRisk) {
        tick.detail += u'\n' + m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 still waiting just before"),
                                                 {m_phrasebook.number(*atRisk)}});
    }
    return tick;
}

ChartSpec ReportCharts::timeToInsertion() const {
    ChartSpec spec =
        begun("time-to-insertion", m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Time to insertion")));
    spec.subtitle = m_phrasebook.say(
        QT_TRANSLATE_NOOP("core",
                          "share inserted since graduation, other outcomes considered (Aalen–Johansen) · "
                          "band: 95% CI"));
    CurveChart chart;
    chart.atRiskTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "At risk"));
    chart.incidenceLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Inserted (Aalen–Johansen)"));
    if (m_results.request().kaplanMeier) {
        chart.kaplanMeierLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Kaplan–Meier"));
    }
    for (const CurveRow& row : m_results.curve()) {
        CurvePoint point;
        point.day = row.day;
        point.incidence = row.incidence;
        point.hasInterval = row.limits.has_value();
        if (row.limits) {
            point.low = row.limits->low;
            point.high = row.limits->high;
        }
        point.kaplanMeier = 1 - row.kmSurvival;
        chart.points.push_back(point);
    }
    const auto months = curveMonths(m_results);
    const auto risks = risksAt(m_results, months);
    for (std::size_t i = 0; i < months.size(); ++i) {
        chart.ticks.push_back(tick(
            months[i].first,
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1 m"), {m_phrasebook.number(months[i].second)}}),
            risks[i]));
    }
    chart.medianDays = m_results.median();
    if (chart.points.empty()) {
        chart.emptyNote =
            m_results.curvePeople()
                ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "too few graduates for a curve"))
                : m_phrasebook.say({QT_TRANSLATE_NOOP("core", "n < %1: not published"),
                                    {m_phrasebook.number(m_results.parameters().pubMinDenominator)}});
    } else {
        chart.medianLabel =
            chart.medianDays
                ? m_phrasebook.count(QT_TRANSLATE_N_NOOP("core", "median %n day(s)"), *chart.medianDays)
                : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "median not reached"));
    }
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
