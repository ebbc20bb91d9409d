#include "core/charting/comparisoncharts.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/statistics/fairness.h"
#include "core/statistics/wilson.h"

namespace jisr {

using enum IndicatorId;

namespace {

constexpr int limitPoints = 96;
constexpr qsizetype mostNamed = 6;  ///< groups named in a note, further ones are counted

double rateOf(const Figure& figure) {
    return static_cast<double>(figure.numerator) / static_cast<double>(figure.denominator);
}

/// 1, 2 or 5 times a power of ten, in steps of a quarter of it: the end of an axis that holds @p most.
double roundEnd(double most) {
    const double power = std::pow(10.0, std::floor(std::log10(std::max(most, 1.0))));
    for (const double end : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (end * power >= most) {
            return end * power;
        }
    }
    return 10 * power;
}

/// Graduates of one group and of all, stratum by stratum, in the same order.
struct Strata {
    std::map<QString, std::vector<Stratum>> groups;
    std::vector<Stratum> pooled;
};

Strata strataOf(const Breakdown& crossed, int horizon) {
    std::map<QString, std::size_t> places;
    std::vector<std::pair<QString, std::size_t>> found;  // group and stratum of each crossed group
    for (qsizetype at = 0; at < crossed.size(); ++at) {
        const QStringList codes = crossed.codes(at);
        const QString stratum = codes.mid(1).join(QChar(0x1F));
        found.emplace_back(codes.front(), places.try_emplace(stratum, places.size()).first->second);
    }
    Strata strata;
    strata.pooled.resize(places.size());
    for (qsizetype at = 0; at < crossed.size(); ++at) {
        const auto& [code, place] = found[static_cast<std::size_t>(at)];
        const Figure figure = crossed.figure(at, Ins, horizon);
        std::vector<Stratum>& group = strata.groups[code];
        group.resize(places.size());
        for (Stratum* stratum : {&group[place], &strata.pooled[place]}) {
            stratum->hits += figure.numerator;
            stratum->n += figure.denominator;
        }
    }
    return strata;
}

}  // namespace

const std::vector<CaseMix>& caseMixes() {
    static const std::vector<CaseMix> all = {
        {"track_status_at_entry",
         QT_TRANSLATE_NOOP("core", "Track and status at entry"),
         {GroupKey::Track, GroupKey::EntryStatus}},
        {"sex", QT_TRANSLATE_NOOP("core", "Sex"), {GroupKey::Sex}},
        {"education_level", QT_TRANSLATE_NOOP("core", "Level of education"), {GroupKey::Education}}};
    return all;
}

ChartSpec ComparisonCharts::begun(const char* id, const QString& title) const {
    ChartSpec spec;
    spec.id = QLatin1String(id);
    spec.title = title;
    spec.language = m_phrasebook.language();
    spec.rightToLeft = m_phrasebook.rightToLeft();
    return spec;
}

QString ComparisonCharts::flagInWords(FunnelFlag flag) const {
    switch (flag) {
        case FunnelFlag::Within:
            return m_phrasebook.say(
                QT_TRANSLATE_NOOP("core", "within the limits: chance alone gives such differences"));
        case FunnelFlag::Low95:
            return m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core", "below the 95% limit: look closer, one group in forty does by chance"));
        case FunnelFlag::High95:
            return m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core", "above the 95% limit: look closer, one group in forty does by chance"));
        case FunnelFlag::Low998:
            return m_phrasebook.say(
                QT_TRANSLATE_NOOP("core", "below the 99.8% limit: chance hardly explains it"));
        case FunnelFlag::High998:
            return m_phrasebook.say(
                QT_TRANSLATE_NOOP("core", "above the 99.8% limit: chance hardly explains it"));
    }
    return {};
}

FunnelMark ComparisonCharts::funnelMark(const ResultGroup& group, double baseline) const {
    const int horizon = m_results.horizon();
    const Figure& figure = *group.find(Ins, horizon);
    FunnelMark mark;
    mark.label = m_words.label(group);
    mark.key = m_words.key(group, Ins, horizon);
    mark.n = figure.denominator;
    mark.numerator = figure.numerator;
    mark.limits = funnelLimits(baseline, mark.n);
    mark.flag = funnelFlag(mark.numerator, mark.n, baseline);
    mark.flagText = flagInWords(mark.flag);
    mark.warning = m_words.quality(group) == Quality::Warning;
    mark.detail = m_words.insertionInFull(group) + u'\n' +
                  m_phrasebook.say({QT_TRANSLATE_NOOP("core", "limits at n = %1: 95% %2 · 99.8% %3"),
                                    {m_phrasebook.number(mark.n),
                                     m_words.range(mark.limits.at95.low, mark.limits.at95.high),
                                     m_words.range(mark.limits.at998.low, mark.limits.at998.high)}}) +
                  u'\n' + mark.flagText;
    return mark;
}

QString ComparisonCharts::notDrawn(const QStringList& labels) const {
    if (labels.isEmpty()) {
        return {};
    }
    return labels.size() > mostNamed
               ? m_phrasebook.count(
                     QT_TRANSLATE_N_NOOP("core", "Not drawn, for want of a rate: %n group(s)."),
                     labels.size())
               : m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Not drawn, for want of a rate: %1."),
                                   {m_phrasebook.list(labels)}});
}

ChartSpec ComparisonCharts::funnel(GroupKey by, Baseline baseline) const {
    const int horizon = m_results.horizon();
    ChartSpec spec =
        begun("insertion-funnel",
              m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Insertion at %1 months %2, against chance"),
                                {m_phrasebook.number(horizon), m_words.byKey(by)}}));
    spec.subtitle = m_phrasebook.say(QT_TRANSLATE_NOOP(
        "core", "each mark a group · the funnel: how far chance alone leads groups of that size"));
    FunnelChart chart;
    chart.sizeTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "n, observable graduates"));
    chart.at95Label = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "95% limits"));
    chart.at998Label = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "99.8% limits"));
    chart.withinLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "within"));
    chart.outside95Label = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "outside 95%"));
    chart.outside998Label = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "outside 99.8%"));

    const std::optional<double> target = m_results.request().reference;
    const ResultGroup& whole = m_results.whole();
    const Figure* pooled = whole.open(Ins, horizon);
    QStringList notes;
    if (baseline == Baseline::Target && target) {
        chart.baseline = *target;
        chart.baselineLabel =
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Target %1"),
                              {m_phrasebook.withPercentSign(m_phrasebook.perCentFigure(*target))}});
    } else if (pooled && pooled->denominator > 0 && m_words.quality(whole) != Quality::CountsOnly) {
        chart.baseline = rateOf(*pooled);
        chart.baselineLabel = m_words.label(whole) + u' ' + m_words.rateOf(*pooled);
        if (baseline == Baseline::Target) {
            notes << m_phrasebook.say(QT_TRANSLATE_NOOP(
                "core", "No target rate is set: the funnel stands around the rate of all."));
        }
    } else {
        chart.emptyNote = m_words.note(whole);
        spec.content = std::move(chart);
        return spec;
    }
    QStringList without;
    bool warned = false;
    for (const ResultGroup& group : m_results.groups(by)) {
        const Figure* figure = group.open(Ins, horizon);
        if (!figure || figure->denominator == 0 || m_words.quality(group) == Quality::CountsOnly) {
            without << m_words.label(group);
            continue;
        }
        chart.marks.push_back(funnelMark(group, chart.baseline));
        warned = warned || chart.marks.back().warning;
        chart.mostPeople = std::max(chart.mostPeople, double(figure->denominator));
    }
    if (chart.marks.empty()) {
        chart.emptyNote = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "no group has a rate to show"));
    }
    chart.mostPeople = roundEnd(chart.mostPeople * 1.02);
    for (int i = 0; i < limitPoints; ++i) {
        // close together where the funnel bends
        const double n =
            std::max(1.0, std::round(chart.mostPeople * std::pow(double(i) / (limitPoints - 1), 3)));
        if (chart.limits.empty() || n > chart.limits.back().n) {
            chart.limits.push_back({n, funnelLimits(chart.baseline, qint64(n))});
        }
    }
    notes << notDrawn(without);
    if (warned) {
        notes << m_phrasebook.say(QT_TRANSLATE_NOOP(
            "core", "Hollow mark: fewer than 70% answered; read the rate with its bounds."));
    }
    notes.removeAll(QString());
    spec.note = notes.join(u' ');
    spec.content = std::move(chart);
    return spec;
}

GapMark ComparisonCharts::gapMark(const ResultGroup& group) const {
    const int horizon = m_results.horizon();
    GapMark mark;
    mark.label = m_words.label(group);
    mark.key = m_words.key(group, Ins, horizon);
    mark.note = m_words.note(group);
    mark.detail = m_words.insertionInFull(group);
    mark.warning = m_words.quality(group) == Quality::Warning;
    if (const Figure* figure = group.find(Ins, horizon)) {
        mark.n = figure->denominator;
        mark.observed = figure->numerator;
    }
    return mark;
}

QString ComparisonCharts::gapInFull(const GapMark& mark) const {
    const double rate = mark.expected / static_cast<double>(mark.n);
    const auto oneDecimal = [this](double value) { return m_phrasebook.perCentFigure(value / 100); };
    QString text =
        mark.detail + u'\n' +
        m_phrasebook.say({QT_TRANSLATE_NOOP("core", "expected with this mix of people: %1 of %2 (%3)"),
                          {oneDecimal(mark.expected), m_phrasebook.number(mark.n),
                           m_phrasebook.withPercentSign(m_phrasebook.perCentFigure(rate))}}) +
        u'\n' +
        m_phrasebook.say({QT_TRANSLATE_NOOP("core", "gap %1 points (95% CI of the rate: %2 to %3)"),
                          {mark.gapText, m_words.points(mark.low), m_words.points(mark.high)}});
    if (mark.direct) {
        text += u'\n' + m_phrasebook.say(
                            {QT_TRANSLATE_NOOP("core", "with the mix of all: %1 (directly standardised)"),
                             {m_phrasebook.withPercentSign(m_phrasebook.perCentFigure(*mark.direct))}});
    }
    return text;
}

ChartSpec ComparisonCharts::fairGap(const Analysis& analysis, GroupKey by, const CaseMix& mix) const {
    const int horizon = m_results.horizon();
    ChartSpec spec = begun(
        "fair-gap",
        m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Insertion beyond what the mix of people explains, %1"),
                          {m_words.byKey(by)}}));
    spec.subtitle = m_phrasebook.say(
        {QT_TRANSLATE_NOOP(
             "core",
             "inserted at %1 months less those expected at the rates of all for the same mix (%2) · "
             "line: 95% CI"),
         {m_phrasebook.number(horizon), m_phrasebook.say(mix.label)}});
    GapChart chart;
    chart.valueTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "percentage points"));
    chart.fewerLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "fewer than expected"));
    chart.moreLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "more than expected"));
    chart.observedTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Inserted"));
    chart.expectedTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Expected"));
    chart.countTitle = QStringLiteral("n");
    if (m_results.request().publicMode) {
        chart.emptyNote = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "not published"));
        spec.content = std::move(chart);
        return spec;
    }
    Grouping crossed{{by}};
    crossed.keys.insert(crossed.keys.end(), mix.keys.begin(), mix.keys.end());
    const Strata strata =
        strataOf(analysis.breakdowns(m_results.request().filter, {crossed}, {horizon}).front(), horizon);
    bool warned = false;
    for (const ResultGroup& group : m_results.groups(by)) {
        GapMark mark = gapMark(group);
        const auto own = strata.groups.find(group.name.code);
        if (mark.n > 0 && own != strata.groups.end() && m_words.quality(group) != Quality::CountsOnly) {
            const FairComparison fair = compareFairly(own->second, strata.pooled);
            const Interval limits = wilson(mark.observed, mark.n);
            const double rate = fair.expected / static_cast<double>(mark.n);
            mark.expected = fair.expected;
            mark.direct = fair.direct;
            mark.gap = fair.gapPoints;
            mark.low = 100 * (limits.low - rate);
            mark.high = 100 * (limits.high - rate);
            mark.gapText = m_words.points(fair.gapPoints);
            mark.detail = gapInFull(mark);
            warned = warned || mark.warning;
            chart.widest = std::max({chart.widest, std::abs(mark.low), std::abs(mark.high)});
        }
        chart.marks.push_back(std::move(mark));
    }
    chart.widest = std::min(roundEnd(chart.widest), 100.0);
    if (chart.marks.empty()) {
        chart.emptyNote = m_words.note(m_results.whole());
    }
    if (warned) {
        spec.note = m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "Hollow dot: fewer than 70% answered; read the rate with its bounds."));
    }
    spec.content = std::move(chart);
    return spec;
}

}  // namespace jisr
