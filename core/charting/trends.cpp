#include "core/charting/trends.h"

#include <algorithm>

#include "core/statistics/wilson.h"

namespace jisr {

using enum IndicatorId;

namespace {

constexpr IndicatorId Rates[] = {Ins, Emp, Rep};

QString monthOf(const QDate& date) {
    return date.toString(QStringLiteral("MM/yyyy"));
}

/// A text of several lines without its first.
QString withoutFirstLine(const QString& text) {
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? QString() : text.mid(end);
}

bool isEmpty(const TrendChart& chart) {
    return std::none_of(chart.series.begin(), chart.series.end(), [](const TrendSeries& series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const TrendPoint& point) { return point.value.has_value(); });
    });
}

}  // namespace

Trends::Trends(const Results& results, const Phrasebook& phrasebook)
    : m_results(results), m_phrasebook(phrasebook), m_words(phrasebook, results) {}

ChartSpec Trends::spec(const char* id, const QString& title, TrendChart chart) const {
    ChartSpec spec;
    spec.id = QLatin1String(id);
    spec.title = title;
    spec.rightToLeft = m_phrasebook.rightToLeft();
    spec.language = m_phrasebook.language();
    if (isEmpty(chart)) {
        const bool part = m_results.request().publicMode && !m_results.request().filter.isEmpty();
        chart.emptyNote = part && chart.places.empty()
                              ? m_phrasebook.say(QT_TRANSLATE_NOOP(
                                    "core", "month by month only the whole programme is published"))
                          : m_results.request().publicMode
                              ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "nothing to be published yet"))
                              : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "nothing to show yet"));
    }
    spec.content = std::move(chart);
    return spec;
}

std::vector<TrendSeries> Trends::rateSeries(const QString& coverage) const {
    std::vector<TrendSeries> series;
    for (const IndicatorId id : Rates) {
        const IndicatorInfo& info = indicatorInfo(id);
        series.push_back({QLatin1String(info.code), id == Rep ? coverage : m_phrasebook.say(info.name), {}});
    }
    return series;
}

// The insertion rate says what it always says; the others their count.
TrendPoint Trends::rateOf(const ResultGroup& group, IndicatorId id, const QString& heading,
                          bool people) const {
    const int horizon = m_results.horizon();
    TrendPoint point;
    point.text = m_words.rate(group, id).text;
    if (people && group.find(id, horizon)) {
        point.key = m_words.key(group, id, horizon);
    }
    const Figure* figure = group.open(id, horizon);
    const Quality answers = id == Rep ? Quality::Plain : m_words.quality(group);
    if (figure && figure->denominator > 0 && answers != Quality::CountsOnly) {
        point.value = static_cast<double>(figure->numerator) / static_cast<double>(figure->denominator);
        point.warning = answers == Quality::Warning;
        if (id == Ins) {
            const Interval limits = wilson(figure->numerator, figure->denominator);
            point.low = limits.low;
            point.high = limits.high;
        }
    }
    if (id == Ins) {
        point.detail = heading + withoutFirstLine(m_words.insertionInFull(group));
        return point;
    }
    const QString name = m_phrasebook.say(indicatorInfo(id).name);
    point.detail =
        heading + u'\n' +
        (point.value ? m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2 of %3 (%4)"),
                                         {name, m_phrasebook.number(figure->numerator),
                                          m_phrasebook.number(figure->denominator), m_words.rateOf(*figure)}})
                     : m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2"), {name, point.text}}));
    return point;
}

TrendPoint Trends::countOf(std::optional<qint64> count, const QString& label, const QString& heading) const {
    TrendPoint point;
    point.text = m_words.count(count).text;
    if (count) {
        point.value = static_cast<double>(*count);
    }
    point.detail =
        heading + u'\n' + m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1: %2"), {label, point.text}});
    return point;
}

std::vector<QDate> Trends::cutOffs(int apart) const {
    std::vector<QDate> dates;
    const QDate last = m_results.cutOff();
    QDate monthEnd = QDate(last.year(), last.month(), 1);
    for (int i = 1; i < Months / apart; ++i) {
        dates.push_back(monthEnd.addDays(-1));
        monthEnd = monthEnd.addMonths(-apart);
    }
    std::reverse(dates.begin(), dates.end());
    dates.push_back(last);
    return dates;
}

std::vector<WholeAt> Trends::looks(const Analysis& analysis, Progress& progress, int apart) const {
    const std::vector<QDate> dates = cutOffs(apart);
    std::vector<WholeAt> looks(dates.size());
    Lookback lookback(analysis, m_results);
    // from now backwards: in public what is nearest to the figures on the page goes first
    for (std::size_t i = dates.size(); i-- > 0;) {
        progress.check();
        progress.report(static_cast<qint64>(dates.size() - 1 - i), static_cast<qint64>(dates.size()));
        looks[i] = lookback.at(dates[i], progress);
    }
    progress.report(static_cast<qint64>(dates.size()), static_cast<qint64>(dates.size()));
    return looks;
}

ChartSpec Trends::monthly(Analysis& analysis, Shows shows, Progress& progress) const {
    return monthly(looks(analysis, progress), shows);
}

ChartSpec Trends::monthly(const std::vector<WholeAt>& looks, Shows shows, int apart) const {
    TrendChart chart;
    chart.rates = shows == Shows::Rates;
    chart.placeTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Cut-off"));
    chart.timeTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "cut-off at the end of the month"));
    if (chart.rates) {
        chart.series =
            rateSeries(m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Response rate (follow-up coverage)")));
        chart.bandLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "95% interval"));
    } else {
        chart.valueTitle = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "people, cumulated"));
        chart.series = {
            {QStringLiteral("ENROLLED"), m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Enrolled")), {}},
            {QStringLiteral("CONF"), m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Confirmed")), {}},
            {QStringLiteral("GRAD"), m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Graduates")), {}},
            {QStringLiteral("TRAINING"),
             m_phrasebook.say(QT_TRANSLATE_NOOP("core", "In training (at the date)")),
             {}}};
    }
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const WholeAt& look = looks[i];
        const QString heading =
            m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Cut-off %1"), {m_phrasebook.date(look.cutOff)}});
        const bool now = i + 1 == looks.size();
        chart.places.push_back(monthOf(look.cutOff));
        if (chart.rates) {
            for (std::size_t s = 0; s < chart.series.size(); ++s) {
                chart.series[s].points.push_back(rateOf(look.group, Rates[s], heading, now));
            }
            continue;
        }
        const auto figure = [&look](IndicatorId id, int horizon, bool whole) -> std::optional<qint64> {
            const Figure* found = look.group.find(id, horizon);
            const Cover cover = look.group.cover(id, horizon);
            return !found                                             ? std::optional<qint64>(0)
                   : !(whole ? cover.denominator : cover.numerator()) ? std::nullopt
                   : whole                                            ? std::optional(found->denominator)
                                                                      : std::optional(found->numerator);
        };
        const std::optional<qint64> counts[] = {look.enrolled, figure(Conf, 0, false),
                                                figure(Due, m_results.horizon(), true), look.inTraining};
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            chart.series[s].points.push_back(countOf(counts[s], chart.series[s].label, heading));
        }
    }
    if (apart > 1) {
        const QStringList every = {m_phrasebook.number(m_results.horizon()), m_phrasebook.number(apart)};
        ChartSpec spec = this->spec(
            "insertion-trend",
            m_phrasebook.say({chart.rates
                                  ? QT_TRANSLATE_NOOP("core", "Insertion at %1 months, seen every %2 months")
                                  : QT_TRANSLATE_NOOP("core", "Enrolled to graduated, seen every %2 months"),
                              every}),
            std::move(chart));
        spec.subtitle = m_phrasebook.say(
            QT_TRANSLATE_NOOP("core", "Each month as this file sees it from the end of that month"));
        return spec;
    }
    ChartSpec spec = this->spec(
        "insertion-trend",
        chart.rates ? m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Insertion at %1 months, month by month"),
                                        {m_phrasebook.number(m_results.horizon())}})
                    : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Enrolled to graduated, month by month")),
        std::move(chart));
    spec.subtitle = m_phrasebook.say(
        QT_TRANSLATE_NOOP("core", "Each month as this file sees it from the end of that month"));
    return spec;
}

ChartSpec Trends::byEntry() const {
    TrendChart chart;
    chart.joined = false;
    chart.placeTitle = m_results.bundled() ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Half-year of entry"))
                                           : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Cohort"));
    chart.timeTitle = m_results.bundled()
                          ? m_phrasebook.say(QT_TRANSLATE_NOOP("core", "half-year of entry"))
                          : m_phrasebook.say(QT_TRANSLATE_NOOP("core", "cohorts, by the date they began"));
    chart.bandLabel = m_phrasebook.say(QT_TRANSLATE_NOOP("core", "95% interval"));
    chart.series = rateSeries(m_phrasebook.say(QT_TRANSLATE_NOOP("core", "Response rate")));
    for (const ResultGroup& cohort : m_results.cohorts()) {
        const QString label = m_words.label(cohort);
        QString heading = label;
        if (!m_results.bundled() && cohort.slice.startsOn != NoDay) {
            heading =
                m_phrasebook.say({QT_TRANSLATE_NOOP("core", "%1, begun on %2"),
                                  {label, m_phrasebook.date(QDate::fromJulianDay(cohort.slice.startsOn))}});
        }
        chart.places.push_back(label);
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            chart.series[s].points.push_back(rateOf(cohort, Rates[s], heading, true));
        }
    }
    ChartSpec spec =
        this->spec("insertion-by-entry",
                   m_phrasebook.say({QT_TRANSLATE_NOOP("core", "Insertion at %1 months by entry cohort"),
                                     {m_phrasebook.number(m_results.horizon())}}),
                   std::move(chart));
    spec.subtitle = m_phrasebook.say(QT_TRANSLATE_NOOP(
        "core", "In the order of their start; a place without a point has nobody due or too few answers"));
    return spec;
}

}  // namespace jisr
